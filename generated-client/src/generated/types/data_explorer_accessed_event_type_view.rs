// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What was done in the Data Explorer.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataExplorerAccessedEventTypeView {
    /// `DATA_EXPLORER`
    DataExplorer,
    /// `DATA_EXPLORER_CRUD_ATTEMPT`
    DataExplorerCrudAttempt,
    /// `DATA_EXPLORER_CRUD_ERROR`
    DataExplorerCrudError,
    /// `DATA_EXPLORER_CRUD`
    DataExplorerCrud,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DataExplorerAccessedEventTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DataExplorer => "DATA_EXPLORER",
            Self::DataExplorerCrudAttempt => "DATA_EXPLORER_CRUD_ATTEMPT",
            Self::DataExplorerCrudError => "DATA_EXPLORER_CRUD_ERROR",
            Self::DataExplorerCrud => "DATA_EXPLORER_CRUD",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DataExplorerAccessedEventTypeView {
    const KNOWN: &'static [Self] = &[
        Self::DataExplorer,
        Self::DataExplorerCrud,
        Self::DataExplorerCrudError,
        Self::DataExplorerCrudAttempt,
    ];
}

json::open_enum!(DataExplorerAccessedEventTypeView);
