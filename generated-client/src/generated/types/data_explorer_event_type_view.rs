// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a session of the Data Explorer.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataExplorerEventTypeView {
    /// `DATA_EXPLORER_SESSION_CREATED`
    DataExplorerSessionCreated,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DataExplorerEventTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DataExplorerSessionCreated => "DATA_EXPLORER_SESSION_CREATED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DataExplorerEventTypeView {
    const KNOWN: &'static [Self] = &[Self::DataExplorerSessionCreated];
}

json::open_enum!(DataExplorerEventTypeView);
