// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Which indexes are built after a restore.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IndexStrategy {
    /// `ALL`
    All,
    /// `NONE`
    None,
    /// `ALL_EXCEPT_TTL`
    AllExceptTtl,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl IndexStrategy {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::None => "NONE",
            Self::AllExceptTtl => "ALL_EXCEPT_TTL",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for IndexStrategy {
    const KNOWN: &'static [Self] = &[Self::All, Self::None, Self::AllExceptTtl];
}

json::open_enum!(IndexStrategy);
