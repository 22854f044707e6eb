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
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "STANDARD" => Self::Standard,
                "PROVISIONED" => Self::Provisioned,
                "HIGH_PERFORMANCE" => Self::HighPerformance,
                _ => return None,
            },
        )
    }
}

json::open_enum!(EbsVolumeType);
