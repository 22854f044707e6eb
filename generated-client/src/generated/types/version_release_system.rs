// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether a cluster follows long-term major versions or every release.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionReleaseSystem {
    /// `LTS`
    Lts,
    /// `CONTINUOUS`
    Continuous,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for VersionReleaseSystem {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "LTS" => Self::Lts,
                "CONTINUOUS" => Self::Continuous,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Lts => "LTS",
            Self::Continuous => "CONTINUOUS",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(VersionReleaseSystem);
