// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether Atlas may choose how config servers run.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigServerManagementMode {
    /// `ATLAS_MANAGED`
    AtlasManaged,
    /// `FIXED_TO_DEDICATED`
    FixedToDedicated,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ConfigServerManagementMode {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AtlasManaged => "ATLAS_MANAGED",
            Self::FixedToDedicated => "FIXED_TO_DEDICATED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ConfigServerManagementMode {
    const KNOWN: &'static [Self] = &[Self::AtlasManaged, Self::FixedToDedicated];
}

json::open_enum!(ConfigServerManagementMode);
