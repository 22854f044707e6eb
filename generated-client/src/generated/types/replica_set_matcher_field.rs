// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What is looked at.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplicaSetMatcherField {
    /// `REPLICA_SET_NAME`
    ReplicaSetName,
    /// `SHARD_NAME`
    ShardName,
    /// `CLUSTER_NAME`
    ClusterName,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ReplicaSetMatcherField {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReplicaSetName => "REPLICA_SET_NAME",
            Self::ShardName => "SHARD_NAME",
            Self::ClusterName => "CLUSTER_NAME",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ReplicaSetMatcherField {
    const KNOWN: &'static [Self] = &[
        Self::ShardName,
        Self::ClusterName,
        Self::ReplicaSetName,
    ];
}

json::open_enum!(ReplicaSetMatcherField);
