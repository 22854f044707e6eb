// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Region of stream processing on Google Cloud.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiStreamsGcpRegionView {
    /// `US_CENTRAL1`
    UsCentral1,
    /// `EUROPE_WEST1`
    EuropeWest1,
    /// `US_EAST4`
    UsEast4,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ApiStreamsGcpRegionView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UsCentral1 => "US_CENTRAL1",
            Self::EuropeWest1 => "EUROPE_WEST1",
            Self::UsEast4 => "US_EAST4",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ApiStreamsGcpRegionView {
    const KNOWN: &'static [Self] = &[Self::UsEast4, Self::UsCentral1, Self::EuropeWest1];
}

json::open_enum!(ApiStreamsGcpRegionView);
