// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, ServerlessAwsTenantEndpoint, ServerlessAzureTenantEndpoint};
use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// Private endpoint of a serverless instance, in the variant that `providerName` tells.
///
/// The variant is told by `providerName` (disjoint enum property).
///
/// | `providerName` | variant | own fields |
/// |---|---|---|
/// | `AWS` | [`Aws`](Self::Aws) | `status` |
/// | `AZURE` | [`Azure`](Self::Azure) | `privateEndpointIpAddress`, `privateLinkServiceResourceId`, `status` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ServerlessTenantEndpoint {
    /// `providerName` is `AWS`.
    Aws(Box<ServerlessAwsTenantEndpoint>),
    /// `providerName` is `AZURE`.
    Azure(Box<ServerlessAzureTenantEndpoint>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for ServerlessTenantEndpoint {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["providerName"],
        values: &[("AWS", 0), ("AZURE", 1)],
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
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Aws(json::boxed(r)?),
                1 => Self::Azure(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Aws(value) => (0, &**value),
            Self::Azure(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(ServerlessTenantEndpoint);

impl ServerlessTenantEndpoint {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => {
                value.provider_name.as_ref().map(|tag| tag.as_str()).or(Some("AWS"))
            }
            Self::Azure(value) => {
                value.provider_name.as_ref().map(|tag| tag.as_str()).or(Some("AZURE"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `_id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.id.as_deref(),
            Self::Azure(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `cloudProviderEndpointId`, which every known variant has.
    pub fn cloud_provider_endpoint_id(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.cloud_provider_endpoint_id.as_deref(),
            Self::Azure(value) => value.cloud_provider_endpoint_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `comment`, which every known variant has.
    pub fn comment(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.comment.as_deref(),
            Self::Azure(value) => value.comment.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `endpointServiceName`, which every known variant has.
    pub fn endpoint_service_name(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.endpoint_service_name.as_deref(),
            Self::Azure(value) => value.endpoint_service_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `errorMessage`, which every known variant has.
    pub fn error_message(&self) -> Option<&str> {
        match self {
            Self::Aws(value) => value.error_message.as_deref(),
            Self::Azure(value) => value.error_message.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `providerName`, which every known variant has.
    pub fn provider_name(&self) -> Option<&CloudProvider> {
        match self {
            Self::Aws(value) => value.provider_name.as_ref(),
            Self::Azure(value) => value.provider_name.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Aws`].
    pub fn is_aws(&self) -> bool {
        matches!(self, Self::Aws(_))
    }

    /// Returns the value of [`Self::Aws`].
    pub fn as_aws(&self) -> Option<&ServerlessAwsTenantEndpoint> {
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
    pub fn as_azure(&self) -> Option<&ServerlessAzureTenantEndpoint> {
        match self {
            Self::Azure(value) => Some(value),
            _ => None,
        }
    }
}

impl From<ServerlessAwsTenantEndpoint> for ServerlessTenantEndpoint {
    fn from(value: ServerlessAwsTenantEndpoint) -> Self {
        Self::Aws(Box::new(value))
    }
}

impl From<ServerlessAzureTenantEndpoint> for ServerlessTenantEndpoint {
    fn from(value: ServerlessAzureTenantEndpoint) -> Self {
        Self::Azure(Box::new(value))
    }
}
