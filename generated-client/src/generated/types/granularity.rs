// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The distance between data points, as an ISO 8601 duration.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Granularity {
    /// `PT1M`
    Pt1m,
    /// `PT5M`
    Pt5m,
    /// `PT1H`
    Pt1h,
    /// `P1D`
    P1d,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl Granularity {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pt1m => "PT1M",
            Self::Pt5m => "PT5M",
            Self::Pt1h => "PT1H",
            Self::P1d => "P1D",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for Granularity {
    const KNOWN: &'static [Self] = &[Self::P1d, Self::Pt1h, Self::Pt1m, Self::Pt5m];
}

json::open_enum!(Granularity);
