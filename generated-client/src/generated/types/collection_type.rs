// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Plain or time series.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CollectionType {
    /// `TIMESERIES`
    Timeseries,
    /// `STANDARD`
    Standard,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CollectionType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Timeseries => "TIMESERIES",
            Self::Standard => "STANDARD",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CollectionType {
    const KNOWN: &'static [Self] = &[Self::Standard, Self::Timeseries];
}

json::open_enum!(CollectionType);
