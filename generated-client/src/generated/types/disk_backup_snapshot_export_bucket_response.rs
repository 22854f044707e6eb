// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    CloudProvider, DiskBackupSnapshotAwsExportBucketResponse,
    DiskBackupSnapshotAzureExportBucketResponse,
    DiskBackupSnapshotGcpExportBucketResponse, Link,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// A bucket that snapshots are exported to, in the variant that `cloudProvider` tells.
///
/// The variant is told by `cloudProvider` (discriminator mapping).
///
/// | `cloudProvider` | variant | own fields |
/// |---|---|---|
/// | `AWS` | [`Aws`](Self::Aws) | `iamRoleId`, `region`, `requirePrivateNetworking` |
/// | `AZURE` | [`Azure`](Self::Azure) | `roleId`, `serviceUrl`, `tenantId` |
/// | `GCP` | [`Gcp`](Self::Gcp) | `roleId` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DiskBackupSnapshotExportBucketResponse {
    /// `cloudProvider` is `AWS`.
    Aws(Box<DiskBackupSnapshotAwsExportBucketResponse>),
    /// `cloudProvider` is `AZURE`.
    Azure(Box<DiskBackupSnapshotAzureExportBucketResponse>),
    /// `cloudProvider` is `GCP`.
    Gcp(Box<DiskBackupSnapshotGcpExportBucketResponse>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for DiskBackupSnapshotExportBucketResponse {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["cloudProvider"],
        values: &[("AWS", 0), ("GCP", 2), ("AZURE", 1)],
        default: None,
        variants: &[
            VariantShape {
                required: &["_id", "bucketName", "iamRoleId"],
                write: &[("cloudProvider", "AWS")],
            },
            VariantShape {
                required: &["_id", "bucketName", "roleId", "serviceUrl", "tenantId"],
                write: &[("cloudProvider", "AZURE")],
            },
            VariantShape {
                required: &["_id", "bucketName", "roleId"],
                write: &[("cloudProvider", "GCP")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Aws(json::boxed(r)?),
                1 => Self::Azure(json::boxed(r)?),
                2 => Self::Gcp(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Aws(value) => (0, &**value),
            Self::Azure(value) => (1, &**value),
            Self::Gcp(value) => (2, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(DiskBackupSnapshotExportBucketResponse);

impl DiskBackupSnapshotExportBucketResponse {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => {
                value.cloud_provider.as_ref().map(|tag| tag.as_str()).or(Some("AWS"))
            }
            Self::Azure(value) => {
                value.cloud_provider.as_ref().map(|tag| tag.as_str()).or(Some("AZURE"))
            }
            Self::Gcp(value) => {
                value.cloud_provider.as_ref().map(|tag| tag.as_str()).or(Some("GCP"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `_id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.id.as_deref(),
            Self::Azure(value) => value.id.as_deref(),
            Self::Gcp(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `bucketName`, which every known variant has.
    pub fn bucket_name(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.bucket_name.as_deref(),
            Self::Azure(value) => value.bucket_name.as_deref(),
            Self::Gcp(value) => value.bucket_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `cloudProvider`, which every known variant has.
    pub fn cloud_provider(&self) -> Option<&CloudProvider> {
        match self {
            Self::Aws(value) => value.cloud_provider.as_ref(),
            Self::Azure(value) => value.cloud_provider.as_ref(),
            Self::Gcp(value) => value.cloud_provider.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `links`, which every known variant has.
    pub fn links(&self) -> Option<&[Link]> {
        match self {
            Self::Aws(value) => value.links.as_deref(),
            Self::Azure(value) => value.links.as_deref(),
            Self::Gcp(value) => value.links.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Aws`].
    pub fn is_aws(&self) -> bool {
        matches!(self, Self::Aws(_))
    }

    /// Returns the value of [`Self::Aws`].
    pub fn as_aws(&self) -> Option<&DiskBackupSnapshotAwsExportBucketResponse> {
        match self {
            Self::Aws(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Azure`].
    pub fn is_azure(&self) -> bool {
        matches!(self, Self::Azure(_))
    }

    /// Returns the value of [`Self::Azure`].
    pub fn as_azure(&self) -> Option<&DiskBackupSnapshotAzureExportBucketResponse> {
        match self {
            Self::Azure(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Gcp`].
    pub fn is_gcp(&self) -> bool {
        matches!(self, Self::Gcp(_))
    }

    /// Returns the value of [`Self::Gcp`].
    pub fn as_gcp(&self) -> Option<&DiskBackupSnapshotGcpExportBucketResponse> {
        match self {
            Self::Gcp(value) => Some(value),
            _ => None,
        }
    }
}

impl From<DiskBackupSnapshotAwsExportBucketResponse>
for DiskBackupSnapshotExportBucketResponse {
    fn from(value: DiskBackupSnapshotAwsExportBucketResponse) -> Self {
        Self::Aws(Box::new(value))
    }
}

impl From<DiskBackupSnapshotAzureExportBucketResponse>
for DiskBackupSnapshotExportBucketResponse {
    fn from(value: DiskBackupSnapshotAzureExportBucketResponse) -> Self {
        Self::Azure(Box::new(value))
    }
}

impl From<DiskBackupSnapshotGcpExportBucketResponse>
for DiskBackupSnapshotExportBucketResponse {
    fn from(value: DiskBackupSnapshotGcpExportBucketResponse) -> Self {
        Self::Gcp(Box::new(value))
    }
}
