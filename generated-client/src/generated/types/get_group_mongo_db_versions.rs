// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Stands for what clusters get by default.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetGroupMongoDbVersionsDefaultStatus {
    /// `DEFAULT`
    Default,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl GetGroupMongoDbVersionsDefaultStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "DEFAULT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for GetGroupMongoDbVersionsDefaultStatus {
    const KNOWN: &'static [Self] = &[Self::Default];
}

json::open_enum!(GetGroupMongoDbVersionsDefaultStatus);
