// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Replica set, sharded cluster, or sharded over zones of the world.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClusterType {
    /// `REPLICASET`
    Replicaset,
    /// `SHARDED`
    Sharded,
    /// `GEOSHARDED`
    Geosharded,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ClusterType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Replicaset => "REPLICASET",
            Self::Sharded => "SHARDED",
            Self::Geosharded => "GEOSHARDED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ClusterType {
    const KNOWN: &'static [Self] = &[Self::Sharded, Self::Geosharded, Self::Replicaset];
}

json::open_enum!(ClusterType);
