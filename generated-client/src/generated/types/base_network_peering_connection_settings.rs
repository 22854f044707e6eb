// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AwsNetworkPeeringConnectionSettings, AzureNetworkPeeringConnectionSettings,
    CloudProvider, GcpNetworkPeeringConnectionSettings,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// A network peering, in the variant that `providerName` tells.
///
/// The variant is told by `providerName` (discriminator mapping).
///
/// | `providerName` | variant | own fields |
/// |---|---|---|
/// | `AWS` | [`Aws`](Self::Aws) | `accepterRegionName`, `awsAccountId`, `connectionId`, `errorStateName`, `routeTableCidrBlock`, `statusName`, `vpcId` |
/// | `AZURE` | [`Azure`](Self::Azure) | `azureDirectoryId`, `azureSubscriptionId`, `errorState`, `resourceGroupName`, `status`, `vnetName` |
/// | `GCP` | [`Gcp`](Self::Gcp) | `errorMessage`, `gcpProjectId`, `networkName`, `status` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BaseNetworkPeeringConnectionSettings {
    /// `providerName` is `AWS`.
    Aws(Box<AwsNetworkPeeringConnectionSettings>),
    /// `providerName` is `AZURE`.
    Azure(Box<AzureNetworkPeeringConnectionSettings>),
    /// `providerName` is `GCP`.
    Gcp(Box<GcpNetworkPeeringConnectionSettings>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for BaseNetworkPeeringConnectionSettings {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["providerName"],
        values: &[("AWS", 0), ("GCP", 2), ("AZURE", 1)],
        default: None,
        variants: &[
            VariantShape {
                required: &[
                    "accepterRegionName",
                    "awsAccountId",
                    "containerId",
                    "routeTableCidrBlock",
                    "vpcId",
                ],
                write: &[("providerName", "AWS")],
            },
            VariantShape {
                required: &[
                    "azureDirectoryId",
                    "azureSubscriptionId",
                    "containerId",
                    "resourceGroupName",
                    "vnetName",
                ],
                write: &[("providerName", "AZURE")],
            },
            VariantShape {
                required: &["containerId", "gcpProjectId", "networkName"],
                write: &[("providerName", "GCP")],
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

json::union!(BaseNetworkPeeringConnectionSettings);

impl BaseNetworkPeeringConnectionSettings {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => {
                value.provider_name.as_ref().map(|tag| tag.as_str()).or(Some("AWS"))
            }
            Self::Azure(value) => {
                value.provider_name.as_ref().map(|tag| tag.as_str()).or(Some("AZURE"))
            }
            Self::Gcp(value) => {
                value.provider_name.as_ref().map(|tag| tag.as_str()).or(Some("GCP"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `containerId`, which every known variant has.
    pub fn container_id(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.container_id.as_deref(),
            Self::Azure(value) => value.container_id.as_deref(),
            Self::Gcp(value) => value.container_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.id.as_deref(),
            Self::Azure(value) => value.id.as_deref(),
            Self::Gcp(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `providerName`, which every known variant has.
    pub fn provider_name(&self) -> Option<&CloudProvider> {
        match self {
            Self::Aws(value) => value.provider_name.as_ref(),
            Self::Azure(value) => value.provider_name.as_ref(),
            Self::Gcp(value) => value.provider_name.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Aws`].
    pub fn is_aws(&self) -> bool {
        matches!(self, Self::Aws(_))
    }

    /// Returns the value of [`Self::Aws`].
    pub fn as_aws(&self) -> Option<&AwsNetworkPeeringConnectionSettings> {
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
    pub fn as_azure(&self) -> Option<&AzureNetworkPeeringConnectionSettings> {
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
    pub fn as_gcp(&self) -> Option<&GcpNetworkPeeringConnectionSettings> {
        match self {
            Self::Gcp(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AwsNetworkPeeringConnectionSettings> for BaseNetworkPeeringConnectionSettings {
    fn from(value: AwsNetworkPeeringConnectionSettings) -> Self {
        Self::Aws(Box::new(value))
    }
}

impl From<AzureNetworkPeeringConnectionSettings>
for BaseNetworkPeeringConnectionSettings {
    fn from(value: AzureNetworkPeeringConnectionSettings) -> Self {
        Self::Azure(Box::new(value))
    }
}

impl From<GcpNetworkPeeringConnectionSettings> for BaseNetworkPeeringConnectionSettings {
    fn from(value: GcpNetworkPeeringConnectionSettings) -> Self {
        Self::Gcp(Box::new(value))
    }
}
