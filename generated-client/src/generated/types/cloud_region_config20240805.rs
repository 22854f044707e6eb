// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AwsRegionConfig20240805, AzureRegionConfig20240805, CloudProvider,
    GcpRegionConfig20240805, HardwareSpec20240805, RegionName, TenantRegionConfig20240805,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// Nodes of a shard in one region of one provider.
///
/// The variant is told by `providerName` (discriminator mapping).
///
/// | `providerName` | variant | own fields |
/// |---|---|---|
/// | `AWS` | [`Aws`](Self::Aws) | `analyticsAutoScaling`, `analyticsSpecs`, `autoScaling`, `effectiveAnalyticsSpecs`, `effectiveElectableSpecs`, `effectiveReadOnlySpecs`, `readOnlySpecs` |
/// | `AZURE` | [`Azure`](Self::Azure) | `analyticsAutoScaling`, `analyticsSpecs`, `autoScaling`, `effectiveAnalyticsSpecs`, `effectiveElectableSpecs`, `effectiveReadOnlySpecs`, `readOnlySpecs` |
/// | `GCP` | [`Gcp`](Self::Gcp) | `analyticsAutoScaling`, `analyticsSpecs`, `autoScaling`, `effectiveAnalyticsSpecs`, `effectiveElectableSpecs`, `effectiveReadOnlySpecs`, `readOnlySpecs` |
/// | `TENANT` | [`Tenant`](Self::Tenant) | `backingProviderName` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CloudRegionConfig20240805 {
    /// `providerName` is `AWS`.
    Aws(Box<AwsRegionConfig20240805>),
    /// `providerName` is `AZURE`.
    Azure(Box<AzureRegionConfig20240805>),
    /// `providerName` is `GCP`.
    Gcp(Box<GcpRegionConfig20240805>),
    /// `providerName` is `TENANT`.
    Tenant(Box<TenantRegionConfig20240805>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for CloudRegionConfig20240805 {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["providerName"],
        values: &[("AWS", 0), ("GCP", 2), ("AZURE", 1), ("TENANT", 3)],
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
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Aws(json::boxed(r)?),
                1 => Self::Azure(json::boxed(r)?),
                2 => Self::Gcp(json::boxed(r)?),
                3 => Self::Tenant(json::boxed(r)?),
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
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(CloudRegionConfig20240805);

impl CloudRegionConfig20240805 {
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
            Self::Tenant(value) => {
                value.provider_name.as_ref().map(|tag| tag.as_str()).or(Some("TENANT"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `electableSpecs`, which every known variant has.
    pub fn electable_specs(&self) -> Option<&HardwareSpec20240805> {
        match self {
            Self::Aws(value) => value.electable_specs.as_ref(),
            Self::Azure(value) => value.electable_specs.as_ref(),
            Self::Gcp(value) => value.electable_specs.as_ref(),
            Self::Tenant(value) => value.electable_specs.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `priority`, which every known variant has.
    pub fn priority(&self) -> Option<i64> {
        match self {
            Self::Aws(value) => value.priority,
            Self::Azure(value) => value.priority,
            Self::Gcp(value) => value.priority,
            Self::Tenant(value) => value.priority,
            Self::Unknown(_) => None,
        }
    }

    /// Returns `providerName`, which every known variant has.
    pub fn provider_name(&self) -> Option<&CloudProvider> {
        match self {
            Self::Aws(value) => value.provider_name.as_ref(),
            Self::Azure(value) => value.provider_name.as_ref(),
            Self::Gcp(value) => value.provider_name.as_ref(),
            Self::Tenant(value) => value.provider_name.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `regionName`, which every known variant has.
    pub fn region_name(&self) -> Option<&RegionName> {
        match self {
            Self::Aws(value) => value.region_name.as_ref(),
            Self::Azure(value) => value.region_name.as_ref(),
            Self::Gcp(value) => value.region_name.as_ref(),
            Self::Tenant(value) => value.region_name.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Aws`].
    pub fn is_aws(&self) -> bool {
        matches!(self, Self::Aws(_))
    }

    /// Returns the value of [`Self::Aws`].
    pub fn as_aws(&self) -> Option<&AwsRegionConfig20240805> {
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
    pub fn as_azure(&self) -> Option<&AzureRegionConfig20240805> {
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
    pub fn as_gcp(&self) -> Option<&GcpRegionConfig20240805> {
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
    pub fn as_tenant(&self) -> Option<&TenantRegionConfig20240805> {
        match self {
            Self::Tenant(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AwsRegionConfig20240805> for CloudRegionConfig20240805 {
    fn from(value: AwsRegionConfig20240805) -> Self {
        Self::Aws(Box::new(value))
    }
}

impl From<AzureRegionConfig20240805> for CloudRegionConfig20240805 {
    fn from(value: AzureRegionConfig20240805) -> Self {
        Self::Azure(Box::new(value))
    }
}

impl From<GcpRegionConfig20240805> for CloudRegionConfig20240805 {
    fn from(value: GcpRegionConfig20240805) -> Self {
        Self::Gcp(Box::new(value))
    }
}

impl From<TenantRegionConfig20240805> for CloudRegionConfig20240805 {
    fn from(value: TenantRegionConfig20240805) -> Self {
        Self::Tenant(Box::new(value))
    }
}
