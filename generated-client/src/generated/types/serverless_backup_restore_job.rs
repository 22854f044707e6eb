// Written by `cargo xtask codegen`; changes made here are lost.

use super::{ApiBsonTimestampView, Link};
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A restore, or download, of a serverless instance's data.
///
/// Required: `deliveryType`, `targetClusterName`, `targetGroupId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServerlessBackupRestoreJob {
    /// Whether somebody canceled it.
    ///
    /// Set by the server.
    pub cancelled: Option<bool>,
    /// `automated` restores a snapshot into a cluster, `pointInTime` the state at a moment, `download`
    /// offers files.
    pub delivery_type: Option<ServerlessBackupRestoreJobDeliveryType>,
    /// Where the compressed files are, with `download` only.
    ///
    /// Set by the server.
    pub delivery_url: Option<Vec<String>>,
    /// Place in the oplog, a time and a counter within it.
    ///
    /// Set by the server.
    pub desired_timestamp: Option<ApiBsonTimestampView>,
    /// Whether the job has expired, and its files are gone.
    ///
    /// Set by the server.
    pub expired: Option<bool>,
    /// When the job expires.
    ///
    /// Set by the server.
    pub expires_at: Option<DateTime>,
    /// Whether it failed.
    ///
    /// Set by the server.
    pub failed: Option<bool>,
    /// When the job was done.
    ///
    /// Set by the server.
    pub finished_at: Option<DateTime>,
    /// Id of the job.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Counter within the second of `oplogTs`.
    ///
    /// At least 1.
    pub oplog_inc: Option<i64>,
    /// Point in the oplog to restore to, in seconds since 1970.
    ///
    /// At least 1199145600.
    pub oplog_ts: Option<i64>,
    /// Moment to restore to, in seconds since 1970.
    ///
    /// At least 1199145600.
    pub point_in_time_utc_seconds: Option<i64>,
    /// Id of the snapshot.
    pub snapshot_id: Option<String>,
    /// Cluster to restore into.
    pub target_cluster_name: Option<String>,
    /// Project of that cluster.
    pub target_group_id: Option<String>,
    /// When the snapshot was taken.
    ///
    /// Set by the server.
    pub timestamp: Option<DateTime>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ServerlessBackupRestoreJob {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ServerlessBackupRestoreJob {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cancelled", "deliveryType", "deliveryUrl", "desiredTimestamp",
                "expired", "expiresAt", "failed", "finishedAt", "id", "links",
                "oplogInc", "oplogTs", "pointInTimeUTCSeconds", "snapshotId",
                "targetClusterName", "targetGroupId", "timestamp"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cancelled.read(r),
            1 => self.delivery_type.read(r),
            2 => self.delivery_url.read(r),
            3 => self.desired_timestamp.read(r),
            4 => self.expired.read(r),
            5 => self.expires_at.read(r),
            6 => self.failed.read(r),
            7 => self.finished_at.read(r),
            8 => self.id.read(r),
            9 => self.links.read(r),
            10 => self.oplog_inc.read(r),
            11 => self.oplog_ts.read(r),
            12 => self.point_in_time_utc_seconds.read(r),
            13 => self.snapshot_id.read(r),
            14 => self.target_cluster_name.read(r),
            15 => self.target_group_id.read(r),
            16 => self.timestamp.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("cancelled", &self.cancelled);
        o.field("deliveryType", &self.delivery_type);
        o.read_only("deliveryUrl", &self.delivery_url);
        o.read_only("desiredTimestamp", &self.desired_timestamp);
        o.read_only("expired", &self.expired);
        o.read_only("expiresAt", &self.expires_at);
        o.read_only("failed", &self.failed);
        o.read_only("finishedAt", &self.finished_at);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.field("oplogInc", &self.oplog_inc);
        o.field("oplogTs", &self.oplog_ts);
        o.field("pointInTimeUTCSeconds", &self.point_in_time_utc_seconds);
        o.field("snapshotId", &self.snapshot_id);
        o.field("targetClusterName", &self.target_cluster_name);
        o.field("targetGroupId", &self.target_group_id);
        o.read_only("timestamp", &self.timestamp);
        o.end();
    }
}

json::object!(ServerlessBackupRestoreJob);

/// `automated` restores a snapshot into a cluster, `pointInTime` the state at a moment, `download`
/// offers files.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServerlessBackupRestoreJobDeliveryType {
    /// `automated`
    Automated,
    /// `download`
    Download,
    /// `pointInTime`
    PointInTime,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ServerlessBackupRestoreJobDeliveryType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Automated => "automated",
            Self::Download => "download",
            Self::PointInTime => "pointInTime",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ServerlessBackupRestoreJobDeliveryType {
    const KNOWN: &'static [Self] = &[Self::Download, Self::Automated, Self::PointInTime];
}

json::open_enum!(ServerlessBackupRestoreJobDeliveryType);
