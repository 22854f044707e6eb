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
    const KNOWN: &'static [Self] = &[Self::Disallowed, Self::ReadWrite];
}

json::open_enum!(DelegatedPartnerAccess);
