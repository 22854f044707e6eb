// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The oldest TLS version that clients may use.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MinimumTlsProtocol {
    /// `TLS1_0`
    Tls10,
    /// `TLS1_1`
    Tls11,
    /// `TLS1_2`
    Tls12,
    /// `TLS1_3`
    Tls13,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl MinimumTlsProtocol {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tls10 => "TLS1_0",
            Self::Tls11 => "TLS1_1",
            Self::Tls12 => "TLS1_2",
            Self::Tls13 => "TLS1_3",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for MinimumTlsProtocol {
    const KNOWN: &'static [Self] = &[Self::Tls10, Self::Tls11, Self::Tls12, Self::Tls13];
}

json::open_enum!(MinimumTlsProtocol);
