// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    BackupFrequency, DiskBackupOnDemandCopyPolicyItem, DiskBackupTimeBasedCopyPolicyItem,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// Which snapshots are copied, in the variant that `frequencyType` tells.
///
/// The variant is told by `frequencyType` (discriminator mapping).
///
/// | `frequencyType` | variant | own fields |
/// |---|---|---|
/// | `ondemand` | [`OnDemand`](Self::OnDemand) |  |
/// | `daily`, `hourly`, `monthly`, `weekly`, `yearly` | [`TimeBased`](Self::TimeBased) | `retentionUnit`, `retentionValue` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DiskBackupCopyPolicyItem {
    /// `frequencyType` is `ondemand`.
    OnDemand(Box<DiskBackupOnDemandCopyPolicyItem>),
    /// Copies scheduled snapshots of one kind.
    TimeBased(Box<DiskBackupTimeBasedCopyPolicyItem>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for DiskBackupCopyPolicyItem {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["frequencyType"],
        values: &[
            ("daily", 1),
            ("hourly", 1),
            ("weekly", 1),
            ("yearly", 1),
            ("monthly", 1),
            ("ondemand", 0),
        ],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[("frequencyType", "ondemand")],
            },
            VariantShape {
                required: &["retentionUnit", "retentionValue"],
                write: &[],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::OnDemand(json::boxed(r)?),
                1 => Self::TimeBased(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::OnDemand(value) => (0, &**value),
            Self::TimeBased(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(DiskBackupCopyPolicyItem);

impl DiskBackupCopyPolicyItem {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::OnDemand(value) => {
                value
                    .frequency_type
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("ondemand"))
            }
            Self::TimeBased(value) => {
                value.frequency_type.as_ref().map(|tag| tag.as_str())
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `frequencyType`, which every known variant has.
    pub fn frequency_type(&self) -> Option<&BackupFrequency> {
        match self {
            Self::OnDemand(value) => value.frequency_type.as_ref(),
            Self::TimeBased(value) => value.frequency_type.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::OnDemand(value) => value.id.as_deref(),
            Self::TimeBased(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::OnDemand`].
    pub fn is_on_demand(&self) -> bool {
        matches!(self, Self::OnDemand(_))
    }

    /// Returns the value of [`Self::OnDemand`].
    pub fn as_on_demand(&self) -> Option<&DiskBackupOnDemandCopyPolicyItem> {
        match self {
            Self::OnDemand(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::TimeBased`].
    pub fn is_time_based(&self) -> bool {
        matches!(self, Self::TimeBased(_))
    }

    /// Returns the value of [`Self::TimeBased`].
    pub fn as_time_based(&self) -> Option<&DiskBackupTimeBasedCopyPolicyItem> {
        match self {
            Self::TimeBased(value) => Some(value),
            _ => None,
        }
    }
}

impl From<DiskBackupOnDemandCopyPolicyItem> for DiskBackupCopyPolicyItem {
    fn from(value: DiskBackupOnDemandCopyPolicyItem) -> Self {
        Self::OnDemand(Box::new(value))
    }
}

impl From<DiskBackupTimeBasedCopyPolicyItem> for DiskBackupCopyPolicyItem {
    fn from(value: DiskBackupTimeBasedCopyPolicyItem) -> Self {
        Self::TimeBased(Box::new(value))
    }
}
