// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Unit of a count.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NumberMetricUnits {
    /// `COUNT`
    Count,
    /// `THOUSAND`
    Thousand,
    /// `MILLION`
    Million,
    /// `BILLION`
    Billion,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl NumberMetricUnits {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Count => "COUNT",
            Self::Thousand => "THOUSAND",
            Self::Million => "MILLION",
            Self::Billion => "BILLION",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for NumberMetricUnits {
    const KNOWN: &'static [Self] = &[
        Self::Count,
        Self::Billion,
        Self::Million,
        Self::Thousand,
    ];
}

json::open_enum!(NumberMetricUnits);
