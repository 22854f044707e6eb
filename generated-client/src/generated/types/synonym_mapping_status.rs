// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The progress of synonyms.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SynonymMappingStatus {
    /// `FAILED`
    Failed,
    /// `BUILDING`
    Building,
    /// `READY`
    Ready,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl SynonymMappingStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::Building => "BUILDING",
            Self::Ready => "READY",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SynonymMappingStatus {
    const KNOWN: &'static [Self] = &[Self::Ready, Self::Failed, Self::Building];
}

json::open_enum!(SynonymMappingStatus);
