// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What Atlas is doing to a cluster; `IDLE` means that all changes are in place.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClusterState {
    /// `IDLE`
    Idle,
    /// `PAUSED`
    Paused,
    /// `UPDATING`
    Updating,
    /// `CREATING`
    Creating,
    /// `DELETING`
    Deleting,
    /// `REPAIRING`
    Repairing,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ClusterState {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "IDLE",
            Self::Paused => "PAUSED",
            Self::Updating => "UPDATING",
            Self::Creating => "CREATING",
            Self::Deleting => "DELETING",
            Self::Repairing => "REPAIRING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ClusterState {
    const KNOWN: &'static [Self] = &[
        Self::Idle,
        Self::Paused,
        Self::Creating,
        Self::Deleting,
        Self::Updating,
        Self::Repairing,
    ];
}

json::open_enum!(ClusterState);
