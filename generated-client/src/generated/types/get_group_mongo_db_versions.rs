// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The schema `getGroupMongoDbVersions/defaultStatus`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum GetGroupMongoDbVersionsDefaultStatus {
    /// `DEFAULT`
    Default,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for GetGroupMongoDbVersionsDefaultStatus {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "DEFAULT" => Self::Default,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Default => "DEFAULT",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(GetGroupMongoDbVersionsDefaultStatus);
