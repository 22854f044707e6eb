// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a replica set.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplicaSetEventTypeViewForNdsGroup {
    /// `PRIMARY_ELECTED`
    PrimaryElected,
    /// `REPLICATION_OPLOG_WINDOW_HEALTHY`
    ReplicationOplogWindowHealthy,
    /// `REPLICATION_OPLOG_WINDOW_RUNNING_OUT`
    ReplicationOplogWindowRunningOut,
    /// `ONE_PRIMARY`
    OnePrimary,
    /// `NO_PRIMARY`
    NoPrimary,
    /// `TOO_MANY_ELECTIONS`
    TooManyElections,
    /// `TOO_FEW_HEALTHY_MEMBERS`
    TooFewHealthyMembers,
    /// `TOO_MANY_UNHEALTHY_MEMBERS`
    TooManyUnhealthyMembers,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ReplicaSetEventTypeViewForNdsGroup {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PrimaryElected => "PRIMARY_ELECTED",
            Self::ReplicationOplogWindowHealthy => "REPLICATION_OPLOG_WINDOW_HEALTHY",
            Self::ReplicationOplogWindowRunningOut => {
                "REPLICATION_OPLOG_WINDOW_RUNNING_OUT"
            }
            Self::OnePrimary => "ONE_PRIMARY",
            Self::NoPrimary => "NO_PRIMARY",
            Self::TooManyElections => "TOO_MANY_ELECTIONS",
            Self::TooFewHealthyMembers => "TOO_FEW_HEALTHY_MEMBERS",
            Self::TooManyUnhealthyMembers => "TOO_MANY_UNHEALTHY_MEMBERS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ReplicaSetEventTypeViewForNdsGroup {
    const KNOWN: &'static [Self] = &[
        Self::NoPrimary,
        Self::OnePrimary,
        Self::PrimaryElected,
        Self::TooManyElections,
        Self::TooFewHealthyMembers,
        Self::TooManyUnhealthyMembers,
        Self::ReplicationOplogWindowHealthy,
        Self::ReplicationOplogWindowRunningOut,
    ];
}

json::open_enum!(ReplicaSetEventTypeViewForNdsGroup);
