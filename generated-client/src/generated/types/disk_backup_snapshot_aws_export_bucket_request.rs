// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, Link};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// An S3 bucket of AWS to export to.
///
/// Required: `cloudProvider`, `bucketName`, `iamRoleId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupSnapshotAwsExportBucketRequest {
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name of the S3 bucket.
    ///
    /// 3 to 63 characters.
    pub bucket_name: Option<String>,
    /// Role of Cloud Provider Access that Atlas acts under.
    pub iam_role_id: Option<String>,
    /// Whether exports go over AWS PrivateLink rather than public addresses; off by default.
    pub require_private_networking: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupSnapshotAwsExportBucketRequest {
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

    /// Sets `iamRoleId`.
    pub fn iam_role_id(mut self, value: impl Into<String>) -> Self {
        self.iam_role_id = Some(value.into());
        self.extra.unset_null("iamRoleId");
        self
    }

    /// Sets `requirePrivateNetworking`.
    pub fn require_private_networking(mut self, value: bool) -> Self {
        self.require_private_networking = Some(value);
        self.extra.unset_null("requirePrivateNetworking");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DiskBackupSnapshotAwsExportBucketRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "links", "bucketName", "iamRoleId",
                "requirePrivateNetworking"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.links.read(r),
            2 => self.bucket_name.read(r),
            3 => self.iam_role_id.read(r),
            4 => self.require_private_networking.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.read_only("links", &self.links);
        o.field("bucketName", &self.bucket_name);
        o.field("iamRoleId", &self.iam_role_id);
        o.field("requirePrivateNetworking", &self.require_private_networking);
        o.end();
    }
}

json::object!(DiskBackupSnapshotAwsExportBucketRequest);
