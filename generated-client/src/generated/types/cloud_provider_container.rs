// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AwsCloudProviderContainer, AzureCloudProviderContainer, CloudProvider,
    GcpCloudProviderContainer,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// A network container, in the variant that `providerName` tells.
///
/// The variant is told by `providerName` (discriminator mapping).
///
/// | `providerName` | variant | own fields |
/// |---|---|---|
/// | `AZURE` | [`Azure`](Self::Azure) | `azureSubscriptionId`, `region`, `vnetName` |
/// | `GCP` | [`Gcp`](Self::Gcp) | `gcpProjectId`, `networkName`, `regions` |
/// | `AWS` | [`Aws`](Self::Aws) | `regionName`, `vpcId` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CloudProviderContainer {
    /// `providerName` is `AZURE`.
    Azure(Box<AzureCloudProviderContainer>),
    /// `providerName` is `GCP`.
    Gcp(Box<GcpCloudProviderContainer>),
    /// `providerName` is `AWS`.
    Aws(Box<AwsCloudProviderContainer>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for CloudProviderContainer {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["providerName"],
        values: &[("AWS", 2), ("GCP", 1), ("AZURE", 0)],
        default: None,
        variants: &[
            VariantShape {
                required: &["atlasCidrBlock", "region"],
                write: &[("providerName", "AZURE")],
            },
            VariantShape {
                required: &["atlasCidrBlock", "regions"],
                write: &[("providerName", "GCP")],
            },
            VariantShape {
                required: &["regionName"],
                write: &[("providerName", "AWS")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Azure(json::boxed(r)?),
                1 => Self::Gcp(json::boxed(r)?),
                2 => Self::Aws(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Azure(value) => (0, &**value),
            Self::Gcp(value) => (1, &**value),
            Self::Aws(value) => (2, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(CloudProviderContainer);

impl CloudProviderContainer {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Azure(value) => {
                value.provider_name.as_ref().map(|tag| tag.as_str()).or(Some("AZURE"))
            }
            Self::Gcp(value) => {
                value.provider_name.as_ref().map(|tag| tag.as_str()).or(Some("GCP"))
            }
            Self::Aws(value) => {
                value.provider_name.as_ref().map(|tag| tag.as_str()).or(Some("AWS"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Azure(value) => value.id.as_deref(),
            Self::Gcp(value) => value.id.as_deref(),
            Self::Aws(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `providerName`, which every known variant has.
    pub fn provider_name(&self) -> Option<&CloudProvider> {
        match self {
            Self::Azure(value) => value.provider_name.as_ref(),
            Self::Gcp(value) => value.provider_name.as_ref(),
            Self::Aws(value) => value.provider_name.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `provisioned`, which every known variant has.
    pub fn provisioned(&self) -> Option<bool> {
        match self {
            Self::Azure(value) => value.provisioned,
            Self::Gcp(value) => value.provisioned,
            Self::Aws(value) => value.provisioned,
            Self::Unknown(_) => None,
        }
    }

    /// Returns `atlasCidrBlock`, which every known variant has.
    pub fn atlas_cidr_block(&self) -> Option<&str> {
        match self {
            Self::Azure(value) => value.atlas_cidr_block.as_deref(),
            Self::Gcp(value) => value.atlas_cidr_block.as_deref(),
            Self::Aws(value) => value.atlas_cidr_block.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Azure`].
    pub fn is_azure(&self) -> bool {
        matches!(self, Self::Azure(_))
    }

    /// Returns the value of [`Self::Azure`].
    pub fn as_azure(&self) -> Option<&AzureCloudProviderContainer> {
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
    pub fn as_gcp(&self) -> Option<&GcpCloudProviderContainer> {
        match self {
            Self::Gcp(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Aws`].
    pub fn is_aws(&self) -> bool {
        matches!(self, Self::Aws(_))
    }

    /// Returns the value of [`Self::Aws`].
    pub fn as_aws(&self) -> Option<&AwsCloudProviderContainer> {
        match self {
            Self::Aws(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AzureCloudProviderContainer> for CloudProviderContainer {
    fn from(value: AzureCloudProviderContainer) -> Self {
        Self::Azure(Box::new(value))
    }
}

impl From<GcpCloudProviderContainer> for CloudProviderContainer {
    fn from(value: GcpCloudProviderContainer) -> Self {
        Self::Gcp(Box::new(value))
    }
}

impl From<AwsCloudProviderContainer> for CloudProviderContainer {
    fn from(value: AwsCloudProviderContainer) -> Self {
        Self::Aws(Box::new(value))
    }
}
