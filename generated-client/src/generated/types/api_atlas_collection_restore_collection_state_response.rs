// Written by `cargo xtask codegen`; changes made here are lost.

use super::ApiAtlasCollectionRestoreIndexStatus;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Progress of one collection in a restore.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiAtlasCollectionRestoreCollectionStateResponse {
    /// Where it really went, renamed if the name was taken.
    ///
    /// Set by the server.
    pub effective_target_namespace: Option<String>,
    /// Progress of a collection's indexes.
    ///
    /// Set by the server.
    pub index_status: Option<ApiAtlasCollectionRestoreIndexStatus>,
    /// Documents that are in place.
    ///
    /// Set by the server.
    pub restored_documents: Option<i64>,
    /// Where it comes from, as `database.collection`.
    ///
    /// Set by the server.
    pub source_namespace: Option<String>,
    /// How far the collection is.
    ///
    /// Set by the server.
    pub state: Option<ApiAtlasCollectionRestoreCollectionStateResponseState>,
    /// Where it was to go, as `database.collection`.
    ///
    /// Set by the server.
    pub target_namespace: Option<String>,
    /// Documents in all.
    ///
    /// Set by the server.
    pub total_documents: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiAtlasCollectionRestoreCollectionStateResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiAtlasCollectionRestoreCollectionStateResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "effectiveTargetNamespace", "indexStatus", "restoredDocuments",
                "sourceNamespace", "state", "targetNamespace", "totalDocuments"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.effective_target_namespace.read(r),
            1 => self.index_status.read(r),
            2 => self.restored_documents.read(r),
            3 => self.source_namespace.read(r),
            4 => self.state.read(r),
            5 => self.target_namespace.read(r),
            6 => self.total_documents.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("effectiveTargetNamespace", &self.effective_target_namespace);
        o.read_only("indexStatus", &self.index_status);
        o.read_only("restoredDocuments", &self.restored_documents);
        o.read_only("sourceNamespace", &self.source_namespace);
        o.read_only("state", &self.state);
        o.read_only("targetNamespace", &self.target_namespace);
        o.read_only("totalDocuments", &self.total_documents);
        o.end();
    }
}

json::object!(ApiAtlasCollectionRestoreCollectionStateResponse);

/// How far the collection is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiAtlasCollectionRestoreCollectionStateResponseState {
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

impl ApiAtlasCollectionRestoreCollectionStateResponseState {
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

impl OpenEnum for ApiAtlasCollectionRestoreCollectionStateResponseState {
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

json::open_enum!(ApiAtlasCollectionRestoreCollectionStateResponseState);
