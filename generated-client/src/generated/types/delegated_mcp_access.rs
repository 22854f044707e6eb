// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Access of MCP servers on behalf of users.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
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

impl OpenEnum for DelegatedMcpAccess {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "DISALLOWED" => Self::Disallowed,
                "READ_ONLY" => Self::ReadOnly,
                "READ_WRITE" => Self::ReadWrite,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Disallowed => "DISALLOWED",
            Self::ReadOnly => "READ_ONLY",
            Self::ReadWrite => "READ_WRITE",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(DelegatedMcpAccess);
