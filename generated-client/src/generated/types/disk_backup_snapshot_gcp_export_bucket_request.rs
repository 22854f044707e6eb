// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, Link};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A bucket of Google Cloud Storage to export to.
///
/// Required: `cloudProvider`, `bucketName`, `roleId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupSnapshotGcpExportBucketRequest {
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name of the Google Cloud Storage bucket.
    ///
    /// 3 to 63 characters.
    pub bucket_name: Option<String>,
    /// Role of Cloud Provider Access that Atlas acts under.
    pub role_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupSnapshotGcpExportBucketRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<CloudProvider>) -> Self {
        self.cloud_provider = Some(value.into());
        self.extra.unset_null("cloudProvider");
        self
    }

    /// Sets `bucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self.extra.unset_null("bucketName");
        self
    }

    /// Sets `roleId`.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
        self.extra.unset_null("roleId");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DiskBackupSnapshotGcpExportBucketRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["cloudProvider", "links", "bucketName", "roleId"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.links.read(r),
            2 => self.bucket_name.read(r),
            3 => self.role_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.read_only("links", &self.links);
        o.field("bucketName", &self.bucket_name);
        o.field("roleId", &self.role_id);
        o.end();
    }
}

json::object!(DiskBackupSnapshotGcpExportBucketRequest);
