// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Event of replica sets that raises an alert by a limit.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplicaSetEventTypeViewForNdsGroupAlertableWithThreshold {
    /// `TOO_MANY_ELECTIONS`
    TooManyElections,
    /// `REPLICATION_OPLOG_WINDOW_RUNNING_OUT`
    ReplicationOplogWindowRunningOut,
    /// `TOO_FEW_HEALTHY_MEMBERS`
    TooFewHealthyMembers,
    /// `TOO_MANY_UNHEALTHY_MEMBERS`
    TooManyUnhealthyMembers,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ReplicaSetEventTypeViewForNdsGroupAlertableWithThreshold {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TooManyElections => "TOO_MANY_ELECTIONS",
            Self::ReplicationOplogWindowRunningOut => {
                "REPLICATION_OPLOG_WINDOW_RUNNING_OUT"
            }
            Self::TooFewHealthyMembers => "TOO_FEW_HEALTHY_MEMBERS",
            Self::TooManyUnhealthyMembers => "TOO_MANY_UNHEALTHY_MEMBERS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ReplicaSetEventTypeViewForNdsGroupAlertableWithThreshold {
    const KNOWN: &'static [Self] = &[
        Self::TooManyElections,
        Self::TooFewHealthyMembers,
        Self::TooManyUnhealthyMembers,
        Self::ReplicationOplogWindowRunningOut,
    ];
}

json::open_enum!(ReplicaSetEventTypeViewForNdsGroupAlertableWithThreshold);
