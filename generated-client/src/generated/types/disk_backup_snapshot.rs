// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    BackupFrequency, DiskBackupReplicaSet, DiskBackupShardedClusterSnapshot, Link,
    SnapshotType,
};

use crate::json::{
    self, DateTime, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// A snapshot, in the variant that `type` tells.
///
/// The variant is told by `type` (discriminator mapping).
///
/// | `type` | variant | own fields |
/// |---|---|---|
/// | `replicaSet` | [`ReplicaSet`](Self::ReplicaSet) | `cloudProvider`, `copyRegions`, `replicaSetName`, `status`, `type` |
/// | `shardedCluster` | [`ShardedCluster`](Self::ShardedCluster) | `configServerType`, `members`, `snapshotIds`, `status`, `type` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DiskBackupSnapshot {
    /// `type` is `replicaSet`.
    ReplicaSet(Box<DiskBackupReplicaSet>),
    /// `type` is `shardedCluster`.
    ShardedCluster(Box<DiskBackupShardedClusterSnapshot>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for DiskBackupSnapshot {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["type"],
        values: &[("replicaSet", 0), ("shardedCluster", 1)],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[("type", "replicaSet")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "shardedCluster")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::ReplicaSet(json::boxed(r)?),
                1 => Self::ShardedCluster(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::ReplicaSet(value) => (0, &**value),
            Self::ShardedCluster(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(DiskBackupSnapshot);

impl DiskBackupSnapshot {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::ReplicaSet(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("replicaSet"))
            }
            Self::ShardedCluster(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("shardedCluster"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `createdAt`, which every known variant has.
    pub fn created_at(&self) -> Option<&DateTime> {
        match self {
            Self::ReplicaSet(value) => value.created_at.as_ref(),
            Self::ShardedCluster(value) => value.created_at.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `description`, which every known variant has.
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::ReplicaSet(value) => value.description.as_deref(),
            Self::ShardedCluster(value) => value.description.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `expiresAt`, which every known variant has.
    pub fn expires_at(&self) -> Option<&DateTime> {
        match self {
            Self::ReplicaSet(value) => value.expires_at.as_ref(),
            Self::ShardedCluster(value) => value.expires_at.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `frequencyType`, which every known variant has.
    pub fn frequency_type(&self) -> Option<&BackupFrequency> {
        match self {
            Self::ReplicaSet(value) => value.frequency_type.as_ref(),
            Self::ShardedCluster(value) => value.frequency_type.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::ReplicaSet(value) => value.id.as_deref(),
            Self::ShardedCluster(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `links`, which every known variant has.
    pub fn links(&self) -> Option<&[Link]> {
        match self {
            Self::ReplicaSet(value) => value.links.as_deref(),
            Self::ShardedCluster(value) => value.links.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `masterKeyUUID`, which every known variant has.
    pub fn master_key_uuid(&self) -> Option<&str> {
        match self {
            Self::ReplicaSet(value) => value.master_key_uuid.as_deref(),
            Self::ShardedCluster(value) => value.master_key_uuid.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `mongodVersion`, which every known variant has.
    pub fn mongod_version(&self) -> Option<&str> {
        match self {
            Self::ReplicaSet(value) => value.mongod_version.as_deref(),
            Self::ShardedCluster(value) => value.mongod_version.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `policyItems`, which every known variant has.
    pub fn policy_items(&self) -> Option<&[String]> {
        match self {
            Self::ReplicaSet(value) => value.policy_items.as_deref(),
            Self::ShardedCluster(value) => value.policy_items.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `snapshotType`, which every known variant has.
    pub fn snapshot_type(&self) -> Option<&SnapshotType> {
        match self {
            Self::ReplicaSet(value) => value.snapshot_type.as_ref(),
            Self::ShardedCluster(value) => value.snapshot_type.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `storageSizeBytes`, which every known variant has.
    pub fn storage_size_bytes(&self) -> Option<i64> {
        match self {
            Self::ReplicaSet(value) => value.storage_size_bytes,
            Self::ShardedCluster(value) => value.storage_size_bytes,
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::ReplicaSet`].
    pub fn is_replica_set(&self) -> bool {
        matches!(self, Self::ReplicaSet(_))
    }

    /// Returns the value of [`Self::ReplicaSet`].
    pub fn as_replica_set(&self) -> Option<&DiskBackupReplicaSet> {
        match self {
            Self::ReplicaSet(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::ShardedCluster`].
    pub fn is_sharded_cluster(&self) -> bool {
        matches!(self, Self::ShardedCluster(_))
    }

    /// Returns the value of [`Self::ShardedCluster`].
    pub fn as_sharded_cluster(&self) -> Option<&DiskBackupShardedClusterSnapshot> {
        match self {
            Self::ShardedCluster(value) => Some(value),
            _ => None,
        }
    }
}

impl From<DiskBackupReplicaSet> for DiskBackupSnapshot {
    fn from(value: DiskBackupReplicaSet) -> Self {
        Self::ReplicaSet(Box::new(value))
    }
}

impl From<DiskBackupShardedClusterSnapshot> for DiskBackupSnapshot {
    fn from(value: DiskBackupShardedClusterSnapshot) -> Self {
        Self::ShardedCluster(Box::new(value))
    }
}
