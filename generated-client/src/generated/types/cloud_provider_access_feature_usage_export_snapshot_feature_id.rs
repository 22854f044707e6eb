// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// The export bucket that uses a role.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderAccessFeatureUsageExportSnapshotFeatureId {
    /// Id of the export bucket.
    ///
    /// Set by the server.
    pub export_bucket_id: Option<String>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderAccessFeatureUsageExportSnapshotFeatureId {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CloudProviderAccessFeatureUsageExportSnapshotFeatureId {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["exportBucketId", "groupId"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.export_bucket_id.read(r),
            1 => self.group_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("exportBucketId", &self.export_bucket_id);
        o.read_only("groupId", &self.group_id);
        o.end();
    }
}

json::object!(CloudProviderAccessFeatureUsageExportSnapshotFeatureId);
