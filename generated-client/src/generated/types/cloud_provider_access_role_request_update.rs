// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    CloudProvider, CloudProviderAccessAwsIamRoleRequestUpdate,
    CloudProviderAccessAzureServicePrincipalRequestUpdate,
    CloudProviderAccessGcpServiceAccountRequestUpdate,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// A cloud provider role to authorize, in the variant that `providerName` tells.
///
/// The variant is told by `providerName` (discriminator mapping).
///
/// | `providerName` | variant | own fields |
/// |---|---|---|
/// | `AWS` | [`Aws`](Self::Aws) | `atlasAWSAccountArn`, `atlasAssumedRoleExternalId`, `authorizedDate`, `createdDate`, `featureUsages`, `iamAssumedRoleArn`, `roleId` |
/// | `AZURE` | [`Azure`](Self::Azure) | `_id`, `atlasAzureAppId`, `createdDate`, `featureUsages`, `lastUpdatedDate`, `servicePrincipalId`, `tenantId` |
/// | `GCP` | [`Gcp`](Self::Gcp) |  |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CloudProviderAccessRoleRequestUpdate {
    /// `providerName` is `AWS`.
    Aws(Box<CloudProviderAccessAwsIamRoleRequestUpdate>),
    /// `providerName` is `AZURE`.
    Azure(Box<CloudProviderAccessAzureServicePrincipalRequestUpdate>),
    /// `providerName` is `GCP`.
    Gcp(Box<CloudProviderAccessGcpServiceAccountRequestUpdate>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for CloudProviderAccessRoleRequestUpdate {
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

json::union!(CloudProviderAccessRoleRequestUpdate);

impl CloudProviderAccessRoleRequestUpdate {
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
    pub fn as_aws(&self) -> Option<&CloudProviderAccessAwsIamRoleRequestUpdate> {
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
    pub fn as_azure(
        &self,
    ) -> Option<&CloudProviderAccessAzureServicePrincipalRequestUpdate> {
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
    pub fn as_gcp(&self) -> Option<&CloudProviderAccessGcpServiceAccountRequestUpdate> {
        match self {
            Self::Gcp(value) => Some(value),
            _ => None,
        }
    }
}

impl From<CloudProviderAccessAwsIamRoleRequestUpdate>
for CloudProviderAccessRoleRequestUpdate {
    fn from(value: CloudProviderAccessAwsIamRoleRequestUpdate) -> Self {
        Self::Aws(Box::new(value))
    }
}

impl From<CloudProviderAccessAzureServicePrincipalRequestUpdate>
for CloudProviderAccessRoleRequestUpdate {
    fn from(value: CloudProviderAccessAzureServicePrincipalRequestUpdate) -> Self {
        Self::Azure(Box::new(value))
    }
}

impl From<CloudProviderAccessGcpServiceAccountRequestUpdate>
for CloudProviderAccessRoleRequestUpdate {
    fn from(value: CloudProviderAccessGcpServiceAccountRequestUpdate) -> Self {
        Self::Gcp(Box::new(value))
    }
}
