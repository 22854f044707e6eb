// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Access of MCP servers on behalf of users.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DelegatedMcpAccess {
    /// `DISALLOWED`
    Disallowed,
    /// `READ_ONLY`
    ReadOnly,
    /// `READ_WRITE`
    ReadWrite,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DelegatedMcpAccess {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disallowed => "DISALLOWED",
            Self::ReadOnly => "READ_ONLY",
            Self::ReadWrite => "READ_WRITE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DelegatedMcpAccess {
    const KNOWN: &'static [Self] = &[Self::ReadOnly, Self::Disallowed, Self::ReadWrite];
}

json::open_enum!(DelegatedMcpAccess);
