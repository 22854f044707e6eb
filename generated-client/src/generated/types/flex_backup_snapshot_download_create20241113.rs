// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Which snapshot to offer for download.
///
/// Required: `snapshotId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlexBackupSnapshotDownloadCreate20241113 {
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

impl FlexBackupSnapshotDownloadCreate20241113 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
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

impl Json for FlexBackupSnapshotDownloadCreate20241113 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "snapshotId"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.snapshot_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.field("snapshotId", &self.snapshot_id);
        o.end();
    }
}

json::object!(FlexBackupSnapshotDownloadCreate20241113);
