// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AwsPrivatelinkConnection, AzurePrivatelinkConnection, CloudProvider,
    GcpEndpointService,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// A private endpoint service, in the variant that `cloudProvider` tells.
///
/// The variant is told by `cloudProvider` (discriminator mapping).
///
/// | `cloudProvider` | variant | own fields |
/// |---|---|---|
/// | `AWS` | [`Aws`](Self::Aws) | `endpointServiceName`, `interfaceEndpoints`, `status`, `supportedRemoteRegions` |
/// | `AZURE` | [`Azure`](Self::Azure) | `privateEndpoints`, `privateLinkServiceName`, `privateLinkServiceResourceId`, `status` |
/// | `GCP` | [`Gcp`](Self::Gcp) | `endpointGroupNames`, `portMappingEnabled`, `serviceAttachmentNames`, `status` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EndpointService {
    /// `cloudProvider` is `AWS`.
    Aws(Box<AwsPrivatelinkConnection>),
    /// `cloudProvider` is `AZURE`.
    Azure(Box<AzurePrivatelinkConnection>),
    /// `cloudProvider` is `GCP`.
    Gcp(Box<GcpEndpointService>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for EndpointService {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["cloudProvider"],
        values: &[("AWS", 0), ("GCP", 2), ("AZURE", 1)],
        default: None,
        variants: &[
            VariantShape {
                required: &["interfaceEndpoints"],
                write: &[("cloudProvider", "AWS")],
            },
            VariantShape {
                required: &[],
                write: &[("cloudProvider", "AZURE")],
            },
            VariantShape {
                required: &[],
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

json::union!(EndpointService);

impl EndpointService {
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

    /// Returns `cloudProvider`, which every known variant has.
    pub fn cloud_provider(&self) -> Option<&CloudProvider> {
        match self {
            Self::Aws(value) => value.cloud_provider.as_ref(),
            Self::Azure(value) => value.cloud_provider.as_ref(),
            Self::Gcp(value) => value.cloud_provider.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `errorMessage`, which every known variant has.
    pub fn error_message(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.error_message.as_deref(),
            Self::Azure(value) => value.error_message.as_deref(),
            Self::Gcp(value) => value.error_message.as_deref(),
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

    /// Returns `regionName`, which every known variant has.
    pub fn region_name(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.region_name.as_deref(),
            Self::Azure(value) => value.region_name.as_deref(),
            Self::Gcp(value) => value.region_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Aws`].
    pub fn is_aws(&self) -> bool {
        matches!(self, Self::Aws(_))
    }

    /// Returns the value of [`Self::Aws`].
    pub fn as_aws(&self) -> Option<&AwsPrivatelinkConnection> {
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
    pub fn as_azure(&self) -> Option<&AzurePrivatelinkConnection> {
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
    pub fn as_gcp(&self) -> Option<&GcpEndpointService> {
        match self {
            Self::Gcp(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AwsPrivatelinkConnection> for EndpointService {
    fn from(value: AwsPrivatelinkConnection) -> Self {
        Self::Aws(Box::new(value))
    }
}

impl From<AzurePrivatelinkConnection> for EndpointService {
    fn from(value: AzurePrivatelinkConnection) -> Self {
        Self::Azure(Box::new(value))
    }
}

impl From<GcpEndpointService> for EndpointService {
    fn from(value: GcpEndpointService) -> Self {
        Self::Gcp(Box::new(value))
    }
}
