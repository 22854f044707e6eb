// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The format of a report.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReportFormat {
    /// `CSV`
    Csv,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ReportFormat {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Csv => "CSV",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ReportFormat {
    const KNOWN: &'static [Self] = &[Self::Csv];
}

json::open_enum!(ReportFormat);
