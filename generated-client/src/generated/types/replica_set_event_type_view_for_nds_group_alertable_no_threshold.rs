// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Event of replica sets that raises an alert.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplicaSetEventTypeViewForNdsGroupAlertableNoThreshold {
    /// `NO_PRIMARY`
    NoPrimary,
    /// `PRIMARY_ELECTED`
    PrimaryElected,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ReplicaSetEventTypeViewForNdsGroupAlertableNoThreshold {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoPrimary => "NO_PRIMARY",
            Self::PrimaryElected => "PRIMARY_ELECTED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ReplicaSetEventTypeViewForNdsGroupAlertableNoThreshold {
    const KNOWN: &'static [Self] = &[Self::NoPrimary, Self::PrimaryElected];
}

json::open_enum!(ReplicaSetEventTypeViewForNdsGroupAlertableNoThreshold);
