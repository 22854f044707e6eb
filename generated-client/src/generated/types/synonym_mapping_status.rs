// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The progress of synonyms.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
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

impl OpenEnum for SynonymMappingStatus {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "FAILED" => Self::Failed,
                "BUILDING" => Self::Building,
                "READY" => Self::Ready,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::Building => "BUILDING",
            Self::Ready => "READY",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(SynonymMappingStatus);
