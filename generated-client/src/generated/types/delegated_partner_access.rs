// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Access of partners' programs on behalf of users.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DelegatedPartnerAccess {
    /// `DISALLOWED`
    Disallowed,
    /// `READ_WRITE`
    ReadWrite,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DelegatedPartnerAccess {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disallowed => "DISALLOWED",
            Self::ReadWrite => "READ_WRITE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DelegatedPartnerAccess {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "DISALLOWED" => Self::Disallowed,
                "READ_WRITE" => Self::ReadWrite,
                _ => return None,
            },
        )
    }
}

json::open_enum!(DelegatedPartnerAccess);
