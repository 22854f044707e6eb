// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The progress of a search index.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchIndexStatus {
    /// `DELETING`
    Deleting,
    /// `FAILED`
    Failed,
    /// `STALE`
    Stale,
    /// `PENDING`
    Pending,
    /// `BUILDING`
    Building,
    /// `READY`
    Ready,
    /// `DOES_NOT_EXIST`
    DoesNotExist,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl SearchIndexStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Deleting => "DELETING",
            Self::Failed => "FAILED",
            Self::Stale => "STALE",
            Self::Pending => "PENDING",
            Self::Building => "BUILDING",
            Self::Ready => "READY",
            Self::DoesNotExist => "DOES_NOT_EXIST",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SearchIndexStatus {
    const KNOWN: &'static [Self] = &[
        Self::Ready,
        Self::Stale,
        Self::Failed,
        Self::Pending,
        Self::Building,
        Self::Deleting,
        Self::DoesNotExist,
    ];
}

json::open_enum!(SearchIndexStatus);
