// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Delay of backups that raises an alert.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CpsBackupEventTypeViewForNdsGroupAlertableWithThreshold {
    /// `CPS_SNAPSHOT_BEHIND`
    CpsSnapshotBehind,
    /// `CPS_PREV_SNAPSHOT_OLD`
    CpsPrevSnapshotOld,
    /// `CPS_OPLOG_BEHIND`
    CpsOplogBehind,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CpsBackupEventTypeViewForNdsGroupAlertableWithThreshold {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CpsSnapshotBehind => "CPS_SNAPSHOT_BEHIND",
            Self::CpsPrevSnapshotOld => "CPS_PREV_SNAPSHOT_OLD",
            Self::CpsOplogBehind => "CPS_OPLOG_BEHIND",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CpsBackupEventTypeViewForNdsGroupAlertableWithThreshold {
    const KNOWN: &'static [Self] = &[
        Self::CpsOplogBehind,
        Self::CpsSnapshotBehind,
        Self::CpsPrevSnapshotOld,
    ];
}

json::open_enum!(CpsBackupEventTypeViewForNdsGroupAlertableWithThreshold);
