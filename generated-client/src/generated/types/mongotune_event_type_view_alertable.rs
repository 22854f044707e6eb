// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Event of Intelligent Workload Management (mongotune) that raises an alert.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MongotuneEventTypeViewAlertable {
    /// `MONGOTUNE_ALERT`
    MongotuneAlert,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl MongotuneEventTypeViewAlertable {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MongotuneAlert => "MONGOTUNE_ALERT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for MongotuneEventTypeViewAlertable {
    const KNOWN: &'static [Self] = &[Self::MongotuneAlert];
}

json::open_enum!(MongotuneEventTypeViewAlertable);
