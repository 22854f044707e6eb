// Written by `cargo xtask codegen`; changes made here are lost.

use super::{BackupLabel, DiskBackupExportMember, ExportStatus, Link, StateReason};
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// An export of a snapshot to a bucket.
///
/// Required: `exportBucketId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupExportJob {
    /// One entry per shard.
    ///
    /// Set by the server.
    pub components: Option<Vec<DiskBackupExportMember>>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created_at: Option<DateTime>,
    /// Names and values for the metadata file of the export.
    pub custom_data: Option<Vec<BackupLabel>>,
    /// Id of the export bucket.
    ///
    /// Set by the server.
    pub export_bucket_id: Option<String>,
    /// How far an export is.
    pub export_status: Option<ExportStatus>,
    /// When it was done.
    ///
    /// Set by the server.
    pub finished_at: Option<DateTime>,
    /// Id of the export.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Path in the bucket.
    ///
    /// Set by the server.
    pub prefix: Option<String>,
    /// Id of the snapshot.
    pub snapshot_id: Option<String>,
    /// How far the export is.
    ///
    /// Set by the server.
    pub state: Option<DiskBackupExportJobState>,
    /// Why a job is in its state; set when it failed.
    ///
    /// Set by the server.
    pub state_reason: Option<StateReason>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupExportJob {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for DiskBackupExportJob {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "components", "createdAt", "customData", "exportBucketId",
                "exportStatus", "finishedAt", "id", "links", "prefix", "snapshotId",
                "state", "stateReason"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.components.read(r),
            1 => self.created_at.read(r),
            2 => self.custom_data.read(r),
            3 => self.export_bucket_id.read(r),
            4 => self.export_status.read(r),
            5 => self.finished_at.read(r),
            6 => self.id.read(r),
            7 => self.links.read(r),
            8 => self.prefix.read(r),
            9 => self.snapshot_id.read(r),
            10 => self.state.read(r),
            11 => self.state_reason.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("components", &self.components);
        o.read_only("createdAt", &self.created_at);
        o.field("customData", &self.custom_data);
        o.read_only("exportBucketId", &self.export_bucket_id);
        o.field("exportStatus", &self.export_status);
        o.read_only("finishedAt", &self.finished_at);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.read_only("prefix", &self.prefix);
        o.field("snapshotId", &self.snapshot_id);
        o.read_only("state", &self.state);
        o.read_only("stateReason", &self.state_reason);
        o.end();
    }
}

json::object!(DiskBackupExportJob);

/// How far the export is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiskBackupExportJobState {
    /// `Cancelled`
    Cancelled,
    /// `Failed`
    Failed,
    /// `InProgress`
    InProgress,
    /// `Queued`
    Queued,
    /// `Successful`
    Successful,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DiskBackupExportJobState {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancelled => "Cancelled",
            Self::Failed => "Failed",
            Self::InProgress => "InProgress",
            Self::Queued => "Queued",
            Self::Successful => "Successful",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DiskBackupExportJobState {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Queued,
        Self::Cancelled,
        Self::InProgress,
        Self::Successful,
    ];
}

json::open_enum!(DiskBackupExportJobState);
