// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Sessions of the Data Explorer.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DataExplorerEventTypeView {
    /// `DATA_EXPLORER_SESSION_CREATED`
    DataExplorerSessionCreated,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for DataExplorerEventTypeView {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "DATA_EXPLORER_SESSION_CREATED" => Self::DataExplorerSessionCreated,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::DataExplorerSessionCreated => "DATA_EXPLORER_SESSION_CREATED",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(DataExplorerEventTypeView);
