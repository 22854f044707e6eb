// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Ciphers as Atlas picks them, or as listed.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TlsCipherConfigMode {
    /// `CUSTOM`
    Custom,
    /// `DEFAULT`
    Default,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl TlsCipherConfigMode {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Custom => "CUSTOM",
            Self::Default => "DEFAULT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for TlsCipherConfigMode {
    const KNOWN: &'static [Self] = &[Self::Custom, Self::Default];
}

json::open_enum!(TlsCipherConfigMode);
