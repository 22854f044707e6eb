// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The order in which nodes are scaled.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplicaSetScalingStrategy {
    /// `SEQUENTIAL`
    Sequential,
    /// `WORKLOAD_TYPE`
    WorkloadType,
    /// `NODE_TYPE`
    NodeType,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ReplicaSetScalingStrategy {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sequential => "SEQUENTIAL",
            Self::WorkloadType => "WORKLOAD_TYPE",
            Self::NodeType => "NODE_TYPE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ReplicaSetScalingStrategy {
    const KNOWN: &'static [Self] = &[
        Self::NodeType,
        Self::Sequential,
        Self::WorkloadType,
    ];
}

json::open_enum!(ReplicaSetScalingStrategy);
