// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Unit of serverless reads and writes.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServerlessMetricUnits {
    /// `RPU`
    Rpu,
    /// `THOUSAND_RPU`
    ThousandRpu,
    /// `MILLION_RPU`
    MillionRpu,
    /// `WPU`
    Wpu,
    /// `THOUSAND_WPU`
    ThousandWpu,
    /// `MILLION_WPU`
    MillionWpu,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ServerlessMetricUnits {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rpu => "RPU",
            Self::ThousandRpu => "THOUSAND_RPU",
            Self::MillionRpu => "MILLION_RPU",
            Self::Wpu => "WPU",
            Self::ThousandWpu => "THOUSAND_WPU",
            Self::MillionWpu => "MILLION_WPU",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ServerlessMetricUnits {
    const KNOWN: &'static [Self] = &[
        Self::Rpu,
        Self::Wpu,
        Self::MillionRpu,
        Self::MillionWpu,
        Self::ThousandRpu,
        Self::ThousandWpu,
    ];
}

json::open_enum!(ServerlessMetricUnits);
