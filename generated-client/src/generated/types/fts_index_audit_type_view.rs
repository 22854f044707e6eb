// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a search index.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FtsIndexAuditTypeView {
    /// `FTS_INDEX_DELETION_FAILED`
    FtsIndexDeletionFailed,
    /// `FTS_INDEX_BUILD_COMPLETE`
    FtsIndexBuildComplete,
    /// `FTS_INDEX_BUILD_FAILED`
    FtsIndexBuildFailed,
    /// `FTS_INDEX_CREATED`
    FtsIndexCreated,
    /// `FTS_INDEX_UPDATED`
    FtsIndexUpdated,
    /// `FTS_INDEX_PARTITIONS_CHANGED`
    FtsIndexPartitionsChanged,
    /// `FTS_INDEX_REBUILT`
    FtsIndexRebuilt,
    /// `FTS_INDEX_DELETED`
    FtsIndexDeleted,
    /// `FTS_INDEX_CLEANED_UP`
    FtsIndexCleanedUp,
    /// `FTS_INDEX_STALE`
    FtsIndexStale,
    /// `FTS_INDEXES_RESTORED`
    FtsIndexesRestored,
    /// `FTS_INDEXES_RESTORE_FAILED`
    FtsIndexesRestoreFailed,
    /// `FTS_INDEXES_SYNONYM_MAPPING_INVALID`
    FtsIndexesSynonymMappingInvalid,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl FtsIndexAuditTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FtsIndexDeletionFailed => "FTS_INDEX_DELETION_FAILED",
            Self::FtsIndexBuildComplete => "FTS_INDEX_BUILD_COMPLETE",
            Self::FtsIndexBuildFailed => "FTS_INDEX_BUILD_FAILED",
            Self::FtsIndexCreated => "FTS_INDEX_CREATED",
            Self::FtsIndexUpdated => "FTS_INDEX_UPDATED",
            Self::FtsIndexPartitionsChanged => "FTS_INDEX_PARTITIONS_CHANGED",
            Self::FtsIndexRebuilt => "FTS_INDEX_REBUILT",
            Self::FtsIndexDeleted => "FTS_INDEX_DELETED",
            Self::FtsIndexCleanedUp => "FTS_INDEX_CLEANED_UP",
            Self::FtsIndexStale => "FTS_INDEX_STALE",
            Self::FtsIndexesRestored => "FTS_INDEXES_RESTORED",
            Self::FtsIndexesRestoreFailed => "FTS_INDEXES_RESTORE_FAILED",
            Self::FtsIndexesSynonymMappingInvalid => {
                "FTS_INDEXES_SYNONYM_MAPPING_INVALID"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for FtsIndexAuditTypeView {
    const KNOWN: &'static [Self] = &[
        Self::FtsIndexStale,
        Self::FtsIndexCreated,
        Self::FtsIndexDeleted,
        Self::FtsIndexRebuilt,
        Self::FtsIndexUpdated,
        Self::FtsIndexesRestored,
        Self::FtsIndexCleanedUp,
        Self::FtsIndexBuildFailed,
        Self::FtsIndexBuildComplete,
        Self::FtsIndexDeletionFailed,
        Self::FtsIndexesRestoreFailed,
        Self::FtsIndexPartitionsChanged,
        Self::FtsIndexesSynonymMappingInvalid,
    ];
}

json::open_enum!(FtsIndexAuditTypeView);
