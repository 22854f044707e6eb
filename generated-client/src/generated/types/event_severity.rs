// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// How severe an event is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventSeverity {
    /// `INFO`
    Info,
    /// `WARNING`
    Warning,
    /// `ERROR`
    Error,
    /// `CRITICAL`
    Critical,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl EventSeverity {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Info => "INFO",
            Self::Warning => "WARNING",
            Self::Error => "ERROR",
            Self::Critical => "CRITICAL",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for EventSeverity {
    const KNOWN: &'static [Self] = &[
        Self::Info,
        Self::Error,
        Self::Warning,
        Self::Critical,
    ];
}

json::open_enum!(EventSeverity);
