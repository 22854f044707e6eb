// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether new nodes serve before their disks are warm.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiskWarmingMode {
    /// `FULLY_WARMED`
    FullyWarmed,
    /// `VISIBLE_EARLIER`
    VisibleEarlier,
    /// `ENHANCED_FULLY_WARMED`
    EnhancedFullyWarmed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DiskWarmingMode {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FullyWarmed => "FULLY_WARMED",
            Self::VisibleEarlier => "VISIBLE_EARLIER",
            Self::EnhancedFullyWarmed => "ENHANCED_FULLY_WARMED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DiskWarmingMode {
    const KNOWN: &'static [Self] = &[
        Self::FullyWarmed,
        Self::VisibleEarlier,
        Self::EnhancedFullyWarmed,
    ];
}

json::open_enum!(DiskWarmingMode);
