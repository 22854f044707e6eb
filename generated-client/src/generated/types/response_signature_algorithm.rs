// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The hash of an identity provider's signatures.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ResponseSignatureAlgorithm {
    /// `SHA-1`
    Sha1,
    /// `SHA-256`
    Sha256,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ResponseSignatureAlgorithm {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sha1 => "SHA-1",
            Self::Sha256 => "SHA-256",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ResponseSignatureAlgorithm {
    const KNOWN: &'static [Self] = &[Self::Sha1, Self::Sha256];
}

json::open_enum!(ResponseSignatureAlgorithm);
