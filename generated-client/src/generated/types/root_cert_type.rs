// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The authority that signs a cluster's certificates.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RootCertType {
    /// `ISRGROOTX1`
    Isrgrootx1,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl RootCertType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Isrgrootx1 => "ISRGROOTX1",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for RootCertType {
    const KNOWN: &'static [Self] = &[Self::Isrgrootx1];
}

json::open_enum!(RootCertType);
