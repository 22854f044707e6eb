// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AwsDataProcessRegionView, AzureDataProcessRegionView, CloudProvider,
    GcpDataProcessRegionView,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// Region that an archive is in, in the variant that `cloudProvider` tells.
///
/// The variant is told by `cloudProvider` (discriminator mapping).
///
/// | `cloudProvider` | variant | own fields |
/// |---|---|---|
/// | `AWS` | [`Aws`](Self::Aws) | `region` |
/// | `AZURE` | [`Azure`](Self::Azure) | `region` |
/// | `GCP` | [`Gcp`](Self::Gcp) | `region` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DataProcessRegionView {
    /// `cloudProvider` is `AWS`.
    Aws(Box<AwsDataProcessRegionView>),
    /// `cloudProvider` is `AZURE`.
    Azure(Box<AzureDataProcessRegionView>),
    /// `cloudProvider` is `GCP`.
    Gcp(Box<GcpDataProcessRegionView>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for DataProcessRegionView {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["cloudProvider"],
        values: &[("AWS", 0), ("GCP", 2), ("AZURE", 1)],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
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

json::union!(DataProcessRegionView);

impl DataProcessRegionView {
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

    /// Returns whether this is [`Self::Aws`].
    pub fn is_aws(&self) -> bool {
        matches!(self, Self::Aws(_))
    }

    /// Returns the value of [`Self::Aws`].
    pub fn as_aws(&self) -> Option<&AwsDataProcessRegionView> {
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
    pub fn as_azure(&self) -> Option<&AzureDataProcessRegionView> {
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
    pub fn as_gcp(&self) -> Option<&GcpDataProcessRegionView> {
        match self {
            Self::Gcp(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AwsDataProcessRegionView> for DataProcessRegionView {
    fn from(value: AwsDataProcessRegionView) -> Self {
        Self::Aws(Box::new(value))
    }
}

impl From<AzureDataProcessRegionView> for DataProcessRegionView {
    fn from(value: AzureDataProcessRegionView) -> Self {
        Self::Azure(Box::new(value))
    }
}

impl From<GcpDataProcessRegionView> for DataProcessRegionView {
    fn from(value: GcpDataProcessRegionView) -> Self {
        Self::Gcp(Box::new(value))
    }
}
