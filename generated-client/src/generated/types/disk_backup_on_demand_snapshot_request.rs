// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A snapshot to take.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupOnDemandSnapshotRequest {
    /// Free text.
    pub description: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// How long it is kept, in days.
    ///
    /// At least 1.
    pub retention_in_days: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupOnDemandSnapshotRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self.extra.unset_null("description");
        self
    }

    /// Sets `retentionInDays`.
    pub fn retention_in_days(mut self, value: i64) -> Self {
        self.retention_in_days = Some(value);
        self.extra.unset_null("retentionInDays");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DiskBackupOnDemandSnapshotRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["description", "links", "retentionInDays"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.description.read(r),
            1 => self.links.read(r),
            2 => self.retention_in_days.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("description", &self.description);
        o.read_only("links", &self.links);
        o.field("retentionInDays", &self.retention_in_days);
        o.end();
    }
}

json::object!(DiskBackupOnDemandSnapshotRequest);
