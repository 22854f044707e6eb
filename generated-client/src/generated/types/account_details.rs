// Written by `cargo xtask codegen`; changes made here are lost.

use super::{AwsAccountDetails, AzureAccountDetails, GcpAccountDetails, Link};
use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// Provider account of stream processing in a region, in the variant that `cloudProvider` tells.
///
/// The variant is told by `cloudProvider` (discriminator mapping).
///
/// | `cloudProvider` | variant | own fields |
/// |---|---|---|
/// | `aws` | [`Aws`](Self::Aws) | `awsAccountId`, `vpcId` |
/// | `azure` | [`Azure`](Self::Azure) | `azureSubscriptionId`, `virtualNetworkName` |
/// | `gcp` | [`Gcp`](Self::Gcp) | `gcpProjectId`, `vpcNetworkName` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AccountDetails {
    /// `cloudProvider` is `aws`.
    Aws(Box<AwsAccountDetails>),
    /// `cloudProvider` is `azure`.
    Azure(Box<AzureAccountDetails>),
    /// `cloudProvider` is `gcp`.
    Gcp(Box<GcpAccountDetails>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for AccountDetails {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["cloudProvider"],
        values: &[("aws", 0), ("gcp", 2), ("azure", 1)],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[("cloudProvider", "aws")],
            },
            VariantShape {
                required: &[],
                write: &[("cloudProvider", "azure")],
            },
            VariantShape {
                required: &[],
                write: &[("cloudProvider", "gcp")],
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

json::union!(AccountDetails);

impl AccountDetails {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.cloud_provider.as_deref().or(Some("aws")),
            Self::Azure(value) => value.cloud_provider.as_deref().or(Some("azure")),
            Self::Gcp(value) => value.cloud_provider.as_deref().or(Some("gcp")),
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `cidrBlock`, which every known variant has.
    pub fn cidr_block(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.cidr_block.as_deref(),
            Self::Azure(value) => value.cidr_block.as_deref(),
            Self::Gcp(value) => value.cidr_block.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `cloudProvider`, which every known variant has.
    pub fn cloud_provider(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.cloud_provider.as_deref(),
            Self::Azure(value) => value.cloud_provider.as_deref(),
            Self::Gcp(value) => value.cloud_provider.as_deref(),
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
    pub fn as_aws(&self) -> Option<&AwsAccountDetails> {
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
    pub fn as_azure(&self) -> Option<&AzureAccountDetails> {
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
    pub fn as_gcp(&self) -> Option<&GcpAccountDetails> {
        match self {
            Self::Gcp(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AwsAccountDetails> for AccountDetails {
    fn from(value: AwsAccountDetails) -> Self {
        Self::Aws(Box::new(value))
    }
}

impl From<AzureAccountDetails> for AccountDetails {
    fn from(value: AzureAccountDetails) -> Self {
        Self::Azure(Box::new(value))
    }
}

impl From<GcpAccountDetails> for AccountDetails {
    fn from(value: GcpAccountDetails) -> Self {
        Self::Gcp(Box::new(value))
    }
}
