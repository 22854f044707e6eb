// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A measurement of a search index.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetGroupHostFtsMetricIndexMeasurementsMetrics {
    /// `INDEX_SIZE_ON_DISK`
    IndexSizeOnDisk,
    /// `NUMBER_OF_DELETES`
    NumberOfDeletes,
    /// `NUMBER_OF_ERROR_QUERIES`
    NumberOfErrorQueries,
    /// `NUMBER_OF_GETMORE_COMMANDS`
    NumberOfGetmoreCommands,
    /// `NUMBER_OF_INDEX_FIELDS`
    NumberOfIndexFields,
    /// `NUMBER_OF_INSERTS`
    NumberOfInserts,
    /// `NUMBER_OF_SUCCESS_QUERIES`
    NumberOfSuccessQueries,
    /// `NUMBER_OF_UPDATES`
    NumberOfUpdates,
    /// `REPLICATION_LAG`
    ReplicationLag,
    /// `TOTAL_NUMBER_OF_QUERIES`
    TotalNumberOfQueries,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl GetGroupHostFtsMetricIndexMeasurementsMetrics {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::IndexSizeOnDisk => "INDEX_SIZE_ON_DISK",
            Self::NumberOfDeletes => "NUMBER_OF_DELETES",
            Self::NumberOfErrorQueries => "NUMBER_OF_ERROR_QUERIES",
            Self::NumberOfGetmoreCommands => "NUMBER_OF_GETMORE_COMMANDS",
            Self::NumberOfIndexFields => "NUMBER_OF_INDEX_FIELDS",
            Self::NumberOfInserts => "NUMBER_OF_INSERTS",
            Self::NumberOfSuccessQueries => "NUMBER_OF_SUCCESS_QUERIES",
            Self::NumberOfUpdates => "NUMBER_OF_UPDATES",
            Self::ReplicationLag => "REPLICATION_LAG",
            Self::TotalNumberOfQueries => "TOTAL_NUMBER_OF_QUERIES",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for GetGroupHostFtsMetricIndexMeasurementsMetrics {
    const KNOWN: &'static [Self] = &[
        Self::ReplicationLag,
        Self::NumberOfDeletes,
        Self::NumberOfInserts,
        Self::NumberOfUpdates,
        Self::IndexSizeOnDisk,
        Self::NumberOfIndexFields,
        Self::NumberOfErrorQueries,
        Self::TotalNumberOfQueries,
        Self::NumberOfSuccessQueries,
        Self::NumberOfGetmoreCommands,
    ];
}

json::open_enum!(GetGroupHostFtsMetricIndexMeasurementsMetrics);
