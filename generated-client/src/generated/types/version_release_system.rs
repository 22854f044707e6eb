// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether a cluster follows long-term major versions or every release.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VersionReleaseSystem {
    /// `LTS`
    Lts,
    /// `CONTINUOUS`
    Continuous,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl VersionReleaseSystem {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Lts => "LTS",
            Self::Continuous => "CONTINUOUS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for VersionReleaseSystem {
    const KNOWN: &'static [Self] = &[Self::Lts, Self::Continuous];
}

json::open_enum!(VersionReleaseSystem);
