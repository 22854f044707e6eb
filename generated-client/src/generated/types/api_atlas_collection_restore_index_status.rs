// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Value, Writer, keys};
use std::collections::BTreeMap;

/// Progress of a collection's indexes.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiAtlasCollectionRestoreIndexStatus {
    /// What went wrong, if anything did.
    pub error_message: Option<String>,
    /// Indexes that could not be built.
    ///
    /// At most 64 items.
    pub failed_indexes: Option<Vec<BTreeMap<String, Value>>>,
    /// How far the indexes of the collection are.
    pub state: Option<ApiAtlasCollectionRestoreIndexStatusState>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiAtlasCollectionRestoreIndexStatus {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiAtlasCollectionRestoreIndexStatus {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["errorMessage", "failedIndexes", "state"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.error_message.read(r),
            1 => self.failed_indexes.read(r),
            2 => self.state.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("errorMessage", &self.error_message);
        o.field("failedIndexes", &self.failed_indexes);
        o.field("state", &self.state);
        o.end();
    }
}

json::object!(ApiAtlasCollectionRestoreIndexStatus);

/// How far the indexes of the collection are.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiAtlasCollectionRestoreIndexStatusState {
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

impl ApiAtlasCollectionRestoreIndexStatusState {
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

impl OpenEnum for ApiAtlasCollectionRestoreIndexStatusState {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Successful,
        Self::InProgress,
        Self::NotStarted,
        Self::NotRestored,
    ];
}

json::open_enum!(ApiAtlasCollectionRestoreIndexStatusState);
