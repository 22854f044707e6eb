// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// State of a collection in a restore.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListGroupClusterCollectionRestoreJobCollectionsState {
    /// `NOT_STARTED`
    NotStarted,
    /// `IN_PROGRESS`
    InProgress,
    /// `FINALIZING`
    Finalizing,
    /// `NOT_FOUND`
    NotFound,
    /// `UNSUPPORTED`
    Unsupported,
    /// `SUCCESSFUL`
    Successful,
    /// `ROLLBACK`
    Rollback,
    /// `NOT_RESTORED`
    NotRestored,
    /// `FAILED`
    Failed,
    /// `INDEX_BUILD_FAILED`
    IndexBuildFailed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ListGroupClusterCollectionRestoreJobCollectionsState {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotStarted => "NOT_STARTED",
            Self::InProgress => "IN_PROGRESS",
            Self::Finalizing => "FINALIZING",
            Self::NotFound => "NOT_FOUND",
            Self::Unsupported => "UNSUPPORTED",
            Self::Successful => "SUCCESSFUL",
            Self::Rollback => "ROLLBACK",
            Self::NotRestored => "NOT_RESTORED",
            Self::Failed => "FAILED",
            Self::IndexBuildFailed => "INDEX_BUILD_FAILED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ListGroupClusterCollectionRestoreJobCollectionsState {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Rollback,
        Self::NotFound,
        Self::Finalizing,
        Self::Successful,
        Self::InProgress,
        Self::NotStarted,
        Self::Unsupported,
        Self::NotRestored,
        Self::IndexBuildFailed,
    ];
}

json::open_enum!(ListGroupClusterCollectionRestoreJobCollectionsState);
