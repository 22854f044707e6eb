// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a cluster as a whole.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClusterEventTypeViewForNdsGroup {
    /// `CLUSTER_MONGOS_IS_PRESENT`
    ClusterMongosIsPresent,
    /// `CLUSTER_MONGOS_IS_MISSING`
    ClusterMongosIsMissing,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ClusterEventTypeViewForNdsGroup {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ClusterMongosIsPresent => "CLUSTER_MONGOS_IS_PRESENT",
            Self::ClusterMongosIsMissing => "CLUSTER_MONGOS_IS_MISSING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ClusterEventTypeViewForNdsGroup {
    const KNOWN: &'static [Self] = &[
        Self::ClusterMongosIsMissing,
        Self::ClusterMongosIsPresent,
    ];
}

json::open_enum!(ClusterEventTypeViewForNdsGroup);
