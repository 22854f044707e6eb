// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AwsKmsEarPrivateEndpoint, AzureKeyVaultEarPrivateEndpoint, CloudProvider, RegionName,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// A private endpoint to a key service, in the variant that `cloudProvider` tells.
///
/// The variant is told by `cloudProvider` (discriminator mapping).
///
/// | `cloudProvider` | variant | own fields |
/// |---|---|---|
/// | `AZURE` | [`Azure`](Self::Azure) | `status` |
/// | `AWS` | [`Aws`](Self::Aws) | `status` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EarPrivateEndpoint {
    /// `cloudProvider` is `AZURE`.
    Azure(Box<AzureKeyVaultEarPrivateEndpoint>),
    /// `cloudProvider` is `AWS`.
    Aws(Box<AwsKmsEarPrivateEndpoint>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for EarPrivateEndpoint {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["cloudProvider"],
        values: &[("AWS", 1), ("AZURE", 0)],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[("cloudProvider", "AZURE")],
            },
            VariantShape {
                required: &[],
                write: &[("cloudProvider", "AWS")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Azure(json::boxed(r)?),
                1 => Self::Aws(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Azure(value) => (0, &**value),
            Self::Aws(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(EarPrivateEndpoint);

impl EarPrivateEndpoint {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Azure(value) => {
                value.cloud_provider.as_ref().map(|tag| tag.as_str()).or(Some("AZURE"))
            }
            Self::Aws(value) => {
                value.cloud_provider.as_ref().map(|tag| tag.as_str()).or(Some("AWS"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `cloudProvider`, which every known variant has.
    pub fn cloud_provider(&self) -> Option<&CloudProvider> {
        match self {
            Self::Azure(value) => value.cloud_provider.as_ref(),
            Self::Aws(value) => value.cloud_provider.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `errorMessage`, which every known variant has.
    pub fn error_message(&self) -> Option<&str> {
        match self {
            Self::Azure(value) => value.error_message.as_deref(),
            Self::Aws(value) => value.error_message.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Azure(value) => value.id.as_deref(),
            Self::Aws(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `privateEndpointConnectionName`, which every known variant has.
    pub fn private_endpoint_connection_name(&self) -> Option<&str> {
        match self {
            Self::Azure(value) => value.private_endpoint_connection_name.as_deref(),
            Self::Aws(value) => value.private_endpoint_connection_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `regionName`, which every known variant has.
    pub fn region_name(&self) -> Option<&RegionName> {
        match self {
            Self::Azure(value) => value.region_name.as_ref(),
            Self::Aws(value) => value.region_name.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Azure`].
    pub fn is_azure(&self) -> bool {
        matches!(self, Self::Azure(_))
    }

    /// Returns the value of [`Self::Azure`].
    pub fn as_azure(&self) -> Option<&AzureKeyVaultEarPrivateEndpoint> {
        match self {
            Self::Azure(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Aws`].
    pub fn is_aws(&self) -> bool {
        matches!(self, Self::Aws(_))
    }

    /// Returns the value of [`Self::Aws`].
    pub fn as_aws(&self) -> Option<&AwsKmsEarPrivateEndpoint> {
        match self {
            Self::Aws(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AzureKeyVaultEarPrivateEndpoint> for EarPrivateEndpoint {
    fn from(value: AzureKeyVaultEarPrivateEndpoint) -> Self {
        Self::Azure(Box::new(value))
    }
}

impl From<AwsKmsEarPrivateEndpoint> for EarPrivateEndpoint {
    fn from(value: AwsKmsEarPrivateEndpoint) -> Self {
        Self::Aws(Box::new(value))
    }
}
