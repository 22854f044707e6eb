// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// How values are combined before they are compared.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MetricMode {
    /// `AVERAGE`
    Average,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl MetricMode {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Average => "AVERAGE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for MetricMode {
    const KNOWN: &'static [Self] = &[Self::Average];
}

json::open_enum!(MetricMode);
