// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, Link};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A container in the blob storage of Azure that snapshots are exported to.
///
/// Required: `_id`, `bucketName`, `cloudProvider`, `roleId`, `serviceUrl`, `tenantId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupSnapshotAzureExportBucketResponse {
    /// Id of the export bucket.
    pub id: Option<String>,
    /// Name of the bucket or container.
    ///
    /// 3 to 63 characters.
    pub bucket_name: Option<String>,
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Role of Cloud Provider Access that Atlas acts under.
    pub role_id: Option<String>,
    /// URL of the storage account under `blob.core.windows.net`.
    ///
    /// 33 to 2048 characters.
    pub service_url: Option<String>,
    /// Azure tenant of the exports.
    pub tenant_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupSnapshotAzureExportBucketResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for DiskBackupSnapshotAzureExportBucketResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "_id", "bucketName", "cloudProvider", "links", "roleId", "serviceUrl",
                "tenantId"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.bucket_name.read(r),
            2 => self.cloud_provider.read(r),
            3 => self.links.read(r),
            4 => self.role_id.read(r),
            5 => self.service_url.read(r),
            6 => self.tenant_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("_id", &self.id);
        o.field("bucketName", &self.bucket_name);
        o.field("cloudProvider", &self.cloud_provider);
        o.read_only("links", &self.links);
        o.field("roleId", &self.role_id);
        o.field("serviceUrl", &self.service_url);
        o.field("tenantId", &self.tenant_id);
        o.end();
    }
}

json::object!(DiskBackupSnapshotAzureExportBucketResponse);
