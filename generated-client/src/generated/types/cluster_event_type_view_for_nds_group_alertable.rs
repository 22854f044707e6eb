// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a cluster.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClusterEventTypeViewForNdsGroupAlertable {
    /// `CLUSTER_MONGOS_IS_MISSING`
    ClusterMongosIsMissing,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ClusterEventTypeViewForNdsGroupAlertable {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ClusterMongosIsMissing => "CLUSTER_MONGOS_IS_MISSING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ClusterEventTypeViewForNdsGroupAlertable {
    const KNOWN: &'static [Self] = &[Self::ClusterMongosIsMissing];
}

json::open_enum!(ClusterEventTypeViewForNdsGroupAlertable);
