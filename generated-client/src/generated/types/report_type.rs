// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The kind of a report.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportType {
    /// `FOCUS`
    Focus,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ReportType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Focus => "FOCUS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ReportType {
    const KNOWN: &'static [Self] = &[Self::Focus];
}

json::open_enum!(ReportType);
