// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A measurement of a database.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetGroupProcessDatabaseMeasurementsM {
    /// `DATABASE_AVERAGE_OBJECT_SIZE`
    DatabaseAverageObjectSize,
    /// `DATABASE_COLLECTION_COUNT`
    DatabaseCollectionCount,
    /// `DATABASE_DATA_SIZE`
    DatabaseDataSize,
    /// `DATABASE_STORAGE_SIZE`
    DatabaseStorageSize,
    /// `DATABASE_INDEX_SIZE`
    DatabaseIndexSize,
    /// `DATABASE_INDEX_COUNT`
    DatabaseIndexCount,
    /// `DATABASE_EXTENT_COUNT`
    DatabaseExtentCount,
    /// `DATABASE_OBJECT_COUNT`
    DatabaseObjectCount,
    /// `DATABASE_VIEW_COUNT`
    DatabaseViewCount,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl GetGroupProcessDatabaseMeasurementsM {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DatabaseAverageObjectSize => "DATABASE_AVERAGE_OBJECT_SIZE",
            Self::DatabaseCollectionCount => "DATABASE_COLLECTION_COUNT",
            Self::DatabaseDataSize => "DATABASE_DATA_SIZE",
            Self::DatabaseStorageSize => "DATABASE_STORAGE_SIZE",
            Self::DatabaseIndexSize => "DATABASE_INDEX_SIZE",
            Self::DatabaseIndexCount => "DATABASE_INDEX_COUNT",
            Self::DatabaseExtentCount => "DATABASE_EXTENT_COUNT",
            Self::DatabaseObjectCount => "DATABASE_OBJECT_COUNT",
            Self::DatabaseViewCount => "DATABASE_VIEW_COUNT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for GetGroupProcessDatabaseMeasurementsM {
    const KNOWN: &'static [Self] = &[
        Self::DatabaseDataSize,
        Self::DatabaseIndexSize,
        Self::DatabaseViewCount,
        Self::DatabaseIndexCount,
        Self::DatabaseExtentCount,
        Self::DatabaseObjectCount,
        Self::DatabaseStorageSize,
        Self::DatabaseCollectionCount,
        Self::DatabaseAverageObjectSize,
    ];
}

json::open_enum!(GetGroupProcessDatabaseMeasurementsM);
