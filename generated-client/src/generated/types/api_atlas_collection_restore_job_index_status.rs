// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Progress of all indexes in a restore.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiAtlasCollectionRestoreJobIndexStatus {
    /// Collections whose indexes failed.
    ///
    /// At least 0.
    pub failed_collection_count: Option<i64>,
    /// How far the indexes of the job are.
    pub state: Option<ApiAtlasCollectionRestoreJobIndexStatusState>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiAtlasCollectionRestoreJobIndexStatus {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiAtlasCollectionRestoreJobIndexStatus {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["failedCollectionCount", "state"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.failed_collection_count.read(r),
            1 => self.state.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("failedCollectionCount", &self.failed_collection_count);
        o.field("state", &self.state);
        o.end();
    }
}

json::object!(ApiAtlasCollectionRestoreJobIndexStatus);

/// How far the indexes of the job are.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiAtlasCollectionRestoreJobIndexStatusState {
    /// `NOT_STARTED`
    NotStarted,
    /// `IN_PROGRESS`
    InProgress,
    /// `SUCCESSFUL`
    Successful,
    /// `FAILED`
    Failed,
    /// `NOT_RESTORED`
    NotRestored,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ApiAtlasCollectionRestoreJobIndexStatusState {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotStarted => "NOT_STARTED",
            Self::InProgress => "IN_PROGRESS",
            Self::Successful => "SUCCESSFUL",
            Self::Failed => "FAILED",
            Self::NotRestored => "NOT_RESTORED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ApiAtlasCollectionRestoreJobIndexStatusState {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Successful,
        Self::InProgress,
        Self::NotStarted,
        Self::NotRestored,
    ];
}

json::open_enum!(ApiAtlasCollectionRestoreJobIndexStatusState);
