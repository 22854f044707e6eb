// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The kind of an EBS volume of AWS.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EbsVolumeType {
    /// `STANDARD`
    Standard,
    /// `PROVISIONED`
    Provisioned,
    /// `HIGH_PERFORMANCE`
    HighPerformance,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl EbsVolumeType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::Provisioned => "PROVISIONED",
            Self::HighPerformance => "HIGH_PERFORMANCE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for EbsVolumeType {
    const KNOWN: &'static [Self] = &[
        Self::Standard,
        Self::Provisioned,
        Self::HighPerformance,
    ];
}

json::open_enum!(EbsVolumeType);
