// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AwsCloudProviderSettings, AzureCloudProviderSettings, CloudGcpProviderSettings,
    ClusterFlexProviderSettings, ClusterFreeProviderSettings,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// Hardware of a cluster in the older form, in the variant that `providerName` tells.
///
/// The variant is told by `providerName` (discriminator mapping).
///
/// | `providerName` | variant | own fields |
/// |---|---|---|
/// | `AWS` | [`Aws`](Self::Aws) | `autoScaling`, `diskIOPS`, `encryptEBSVolume`, `instanceSizeName`, `regionName`, `volumeType` |
/// | `AZURE` | [`Azure`](Self::Azure) | `autoScaling`, `diskTypeName`, `instanceSizeName`, `regionName` |
/// | `GCP` | [`Gcp`](Self::Gcp) | `autoScaling`, `instanceSizeName`, `regionName` |
/// | `TENANT` | [`Tenant`](Self::Tenant) | `autoScaling`, `backingProviderName`, `effectiveInstanceSizeName`, `instanceSizeName`, `regionName` |
/// | `FLEX` | [`Flex`](Self::Flex) | `backingProviderName`, `instanceSizeName`, `regionName` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ClusterProviderSettings {
    /// `providerName` is `AWS`.
    Aws(Box<AwsCloudProviderSettings>),
    /// `providerName` is `AZURE`.
    Azure(Box<AzureCloudProviderSettings>),
    /// `providerName` is `GCP`.
    Gcp(Box<CloudGcpProviderSettings>),
    /// `providerName` is `TENANT`.
    Tenant(Box<ClusterFreeProviderSettings>),
    /// `providerName` is `FLEX`.
    Flex(Box<ClusterFlexProviderSettings>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for ClusterProviderSettings {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["providerName"],
        values: &[("AWS", 0), ("GCP", 2), ("FLEX", 4), ("AZURE", 1), ("TENANT", 3)],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[("providerName", "AWS")],
            },
            VariantShape {
                required: &[],
                write: &[("providerName", "AZURE")],
            },
            VariantShape {
                required: &[],
                write: &[("providerName", "GCP")],
            },
            VariantShape {
                required: &[],
                write: &[("providerName", "TENANT")],
            },
            VariantShape {
                required: &[],
                write: &[("providerName", "FLEX")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Aws(json::boxed(r)?),
                1 => Self::Azure(json::boxed(r)?),
                2 => Self::Gcp(json::boxed(r)?),
                3 => Self::Tenant(json::boxed(r)?),
                4 => Self::Flex(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Aws(value) => (0, &**value),
            Self::Azure(value) => (1, &**value),
            Self::Gcp(value) => (2, &**value),
            Self::Tenant(value) => (3, &**value),
            Self::Flex(value) => (4, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(ClusterProviderSettings);

impl ClusterProviderSettings {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.provider_name.as_deref().or(Some("AWS")),
            Self::Azure(value) => value.provider_name.as_deref().or(Some("AZURE")),
            Self::Gcp(value) => value.provider_name.as_deref().or(Some("GCP")),
            Self::Tenant(value) => value.provider_name.as_deref().or(Some("TENANT")),
            Self::Flex(value) => value.provider_name.as_deref().or(Some("FLEX")),
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `providerName`, which every known variant has.
    pub fn provider_name(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.provider_name.as_deref(),
            Self::Azure(value) => value.provider_name.as_deref(),
            Self::Gcp(value) => value.provider_name.as_deref(),
            Self::Tenant(value) => value.provider_name.as_deref(),
            Self::Flex(value) => value.provider_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Aws`].
    pub fn is_aws(&self) -> bool {
        matches!(self, Self::Aws(_))
    }

    /// Returns the value of [`Self::Aws`].
    pub fn as_aws(&self) -> Option<&AwsCloudProviderSettings> {
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
    pub fn as_azure(&self) -> Option<&AzureCloudProviderSettings> {
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
    pub fn as_gcp(&self) -> Option<&CloudGcpProviderSettings> {
        match self {
            Self::Gcp(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Tenant`].
    pub fn is_tenant(&self) -> bool {
        matches!(self, Self::Tenant(_))
    }

    /// Returns the value of [`Self::Tenant`].
    pub fn as_tenant(&self) -> Option<&ClusterFreeProviderSettings> {
        match self {
            Self::Tenant(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Flex`].
    pub fn is_flex(&self) -> bool {
        matches!(self, Self::Flex(_))
    }

    /// Returns the value of [`Self::Flex`].
    pub fn as_flex(&self) -> Option<&ClusterFlexProviderSettings> {
        match self {
            Self::Flex(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AwsCloudProviderSettings> for ClusterProviderSettings {
    fn from(value: AwsCloudProviderSettings) -> Self {
        Self::Aws(Box::new(value))
    }
}

impl From<AzureCloudProviderSettings> for ClusterProviderSettings {
    fn from(value: AzureCloudProviderSettings) -> Self {
        Self::Azure(Box::new(value))
    }
}

impl From<CloudGcpProviderSettings> for ClusterProviderSettings {
    fn from(value: CloudGcpProviderSettings) -> Self {
        Self::Gcp(Box::new(value))
    }
}

impl From<ClusterFreeProviderSettings> for ClusterProviderSettings {
    fn from(value: ClusterFreeProviderSettings) -> Self {
        Self::Tenant(Box::new(value))
    }
}

impl From<ClusterFlexProviderSettings> for ClusterProviderSettings {
    fn from(value: ClusterFlexProviderSettings) -> Self {
        Self::Flex(Box::new(value))
    }
}
