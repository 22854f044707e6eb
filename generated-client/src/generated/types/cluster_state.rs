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
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "IDLE" => Self::Idle,
                "PAUSED" => Self::Paused,
                "UPDATING" => Self::Updating,
                "CREATING" => Self::Creating,
                "DELETING" => Self::Deleting,
                "REPAIRING" => Self::Repairing,
                _ => return None,
            },
        )
    }
}

json::open_enum!(ClusterState);
