// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether a snapshot was asked for, scheduled, or taken in place of a failed one.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SnapshotType {
    /// `onDemand`
    OnDemand,
    /// `scheduled`
    Scheduled,
    /// `fallback`
    Fallback,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for SnapshotType {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "onDemand" => Self::OnDemand,
                "scheduled" => Self::Scheduled,
                "fallback" => Self::Fallback,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::OnDemand => "onDemand",
            Self::Scheduled => "scheduled",
            Self::Fallback => "fallback",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(SnapshotType);
