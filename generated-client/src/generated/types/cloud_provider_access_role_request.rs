// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    CloudProvider, CloudProviderAccessAwsIamRoleRequest,
    CloudProviderAccessAzureServicePrincipalRequest, CloudProviderAccessFeatureUsage,
    CloudProviderAccessGcpServiceAccountRequest,
};

use crate::json::{
    self, DateTime, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// A cloud provider role to create, in the variant that `providerName` tells.
///
/// The variant is told by `providerName` (discriminator mapping).
///
/// | `providerName` | variant | own fields |
/// |---|---|---|
/// | `AWS` | [`Aws`](Self::Aws) | `atlasAWSAccountArn`, `atlasAssumedRoleExternalId`, `authorizedDate`, `roleId` |
/// | `AZURE` | [`Azure`](Self::Azure) | `_id`, `atlasAzureAppId`, `lastUpdatedDate`, `servicePrincipalId`, `tenantId` |
/// | `GCP` | [`Gcp`](Self::Gcp) | `gcpServiceAccountForAtlas`, `roleId` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CloudProviderAccessRoleRequest {
    /// `providerName` is `AWS`.
    Aws(Box<CloudProviderAccessAwsIamRoleRequest>),
    /// `providerName` is `AZURE`.
    Azure(Box<CloudProviderAccessAzureServicePrincipalRequest>),
    /// `providerName` is `GCP`.
    Gcp(Box<CloudProviderAccessGcpServiceAccountRequest>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for CloudProviderAccessRoleRequest {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["providerName"],
        values: &[("AWS", 0), ("GCP", 2), ("AZURE", 1)],
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

json::union!(CloudProviderAccessRoleRequest);

impl CloudProviderAccessRoleRequest {
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

    /// Returns `createdDate`, which every known variant has.
    pub fn created_date(&self) -> Option<&DateTime> {
        match self {
            Self::Aws(value) => value.created_date.as_ref(),
            Self::Azure(value) => value.created_date.as_ref(),
            Self::Gcp(value) => value.created_date.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `featureUsages`, which every known variant has.
    pub fn feature_usages(&self) -> Option<&[CloudProviderAccessFeatureUsage]> {
        match self {
            Self::Aws(value) => value.feature_usages.as_deref(),
            Self::Azure(value) => value.feature_usages.as_deref(),
            Self::Gcp(value) => value.feature_usages.as_deref(),
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
    pub fn as_aws(&self) -> Option<&CloudProviderAccessAwsIamRoleRequest> {
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
    pub fn as_azure(&self) -> Option<&CloudProviderAccessAzureServicePrincipalRequest> {
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
    pub fn as_gcp(&self) -> Option<&CloudProviderAccessGcpServiceAccountRequest> {
        match self {
            Self::Gcp(value) => Some(value),
            _ => None,
        }
    }
}

impl From<CloudProviderAccessAwsIamRoleRequest> for CloudProviderAccessRoleRequest {
    fn from(value: CloudProviderAccessAwsIamRoleRequest) -> Self {
        Self::Aws(Box::new(value))
    }
}

impl From<CloudProviderAccessAzureServicePrincipalRequest>
for CloudProviderAccessRoleRequest {
    fn from(value: CloudProviderAccessAzureServicePrincipalRequest) -> Self {
        Self::Azure(Box::new(value))
    }
}

impl From<CloudProviderAccessGcpServiceAccountRequest>
for CloudProviderAccessRoleRequest {
    fn from(value: CloudProviderAccessGcpServiceAccountRequest) -> Self {
        Self::Gcp(Box::new(value))
    }
}
