// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a replica set.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplicaSetEventTypeViewForNdsGroupAlertable {
    /// `REPLICATION_OPLOG_WINDOW_RUNNING_OUT`
    ReplicationOplogWindowRunningOut,
    /// `NO_PRIMARY`
    NoPrimary,
    /// `PRIMARY_ELECTED`
    PrimaryElected,
    /// `TOO_MANY_ELECTIONS`
    TooManyElections,
    /// `TOO_FEW_HEALTHY_MEMBERS`
    TooFewHealthyMembers,
    /// `TOO_MANY_UNHEALTHY_MEMBERS`
    TooManyUnhealthyMembers,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ReplicaSetEventTypeViewForNdsGroupAlertable {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReplicationOplogWindowRunningOut => {
                "REPLICATION_OPLOG_WINDOW_RUNNING_OUT"
            }
            Self::NoPrimary => "NO_PRIMARY",
            Self::PrimaryElected => "PRIMARY_ELECTED",
            Self::TooManyElections => "TOO_MANY_ELECTIONS",
            Self::TooFewHealthyMembers => "TOO_FEW_HEALTHY_MEMBERS",
            Self::TooManyUnhealthyMembers => "TOO_MANY_UNHEALTHY_MEMBERS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ReplicaSetEventTypeViewForNdsGroupAlertable {
    const KNOWN: &'static [Self] = &[
        Self::NoPrimary,
        Self::PrimaryElected,
        Self::TooManyElections,
        Self::TooFewHealthyMembers,
        Self::TooManyUnhealthyMembers,
        Self::ReplicationOplogWindowRunningOut,
    ];
}

json::open_enum!(ReplicaSetEventTypeViewForNdsGroupAlertable);
