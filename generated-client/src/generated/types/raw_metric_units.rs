// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Stands for no unit.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RawMetricUnits {
    /// `RAW`
    Raw,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl RawMetricUnits {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Raw => "RAW",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for RawMetricUnits {
    const KNOWN: &'static [Self] = &[Self::Raw];
}

json::open_enum!(RawMetricUnits);
