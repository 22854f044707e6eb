// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, Link};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// An S3 bucket of AWS that snapshots are exported to.
///
/// Required: `_id`, `bucketName`, `cloudProvider`, `iamRoleId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupSnapshotAwsExportBucketResponse {
    /// Id of the export bucket.
    pub id: Option<String>,
    /// Name of the S3 bucket.
    ///
    /// 3 to 63 characters.
    pub bucket_name: Option<String>,
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Role of Cloud Provider Access that Atlas acts under.
    pub iam_role_id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Region of the bucket.
    ///
    /// Set by the server.
    pub region: Option<String>,
    /// Whether exports go over AWS PrivateLink rather than public addresses.
    pub require_private_networking: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupSnapshotAwsExportBucketResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for DiskBackupSnapshotAwsExportBucketResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "_id", "bucketName", "cloudProvider", "iamRoleId", "links", "region",
                "requirePrivateNetworking"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.bucket_name.read(r),
            2 => self.cloud_provider.read(r),
            3 => self.iam_role_id.read(r),
            4 => self.links.read(r),
            5 => self.region.read(r),
            6 => self.require_private_networking.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("_id", &self.id);
        o.field("bucketName", &self.bucket_name);
        o.field("cloudProvider", &self.cloud_provider);
        o.field("iamRoleId", &self.iam_role_id);
        o.read_only("links", &self.links);
        o.read_only("region", &self.region);
        o.field("requirePrivateNetworking", &self.require_private_networking);
        o.end();
    }
}

json::object!(DiskBackupSnapshotAwsExportBucketResponse);
