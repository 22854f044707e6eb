// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether a snapshot was asked for, scheduled, or taken in place of a failed one.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
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

impl SnapshotType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnDemand => "onDemand",
            Self::Scheduled => "scheduled",
            Self::Fallback => "fallback",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SnapshotType {
    const KNOWN: &'static [Self] = &[Self::Fallback, Self::OnDemand, Self::Scheduled];
}

json::open_enum!(SnapshotType);
