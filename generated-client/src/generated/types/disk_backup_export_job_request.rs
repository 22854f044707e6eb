// Written by `cargo xtask codegen`; changes made here are lost.

use super::{BackupLabel, Link};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// An export to start.
///
/// Required: `exportBucketId`, `snapshotId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupExportJobRequest {
    /// Names and values for the metadata file of the export.
    pub custom_data: Option<Vec<BackupLabel>>,
    /// Id of the export bucket.
    ///
    /// Never returned.
    pub export_bucket_id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Id of the snapshot.
    ///
    /// Never returned.
    pub snapshot_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupExportJobRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `customData`.
    pub fn custom_data(mut self, value: impl IntoIterator<Item = BackupLabel>) -> Self {
        self.custom_data = Some(value.into_iter().collect());
        self.extra.unset_null("customData");
        self
    }

    /// Sets `exportBucketId`.
    pub fn export_bucket_id(mut self, value: impl Into<String>) -> Self {
        self.export_bucket_id = Some(value.into());
        self.extra.unset_null("exportBucketId");
        self
    }

    /// Sets `snapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self.extra.unset_null("snapshotId");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DiskBackupExportJobRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["customData", "exportBucketId", "links", "snapshotId"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.custom_data.read(r),
            1 => self.export_bucket_id.read(r),
            2 => self.links.read(r),
            3 => self.snapshot_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("customData", &self.custom_data);
        o.field("exportBucketId", &self.export_bucket_id);
        o.read_only("links", &self.links);
        o.field("snapshotId", &self.snapshot_id);
        o.end();
    }
}

json::object!(DiskBackupExportJobRequest);
