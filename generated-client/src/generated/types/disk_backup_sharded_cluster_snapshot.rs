// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    BackupFrequency, ConfigServerType, DiskBackupShardedClusterSnapshotMember, Link,
    SnapshotType,
};

use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A snapshot of a sharded cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupShardedClusterSnapshot {
    /// Config servers of a sharded cluster: on nodes of their own, or inside a shard.
    ///
    /// Set by the server.
    pub config_server_type: Option<ConfigServerType>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created_at: Option<DateTime>,
    /// Free text; of snapshots that were asked for only.
    ///
    /// Set by the server.
    pub description: Option<String>,
    /// When the snapshot is deleted.
    ///
    /// Set by the server.
    pub expires_at: Option<DateTime>,
    /// How often such snapshots are taken; scheduled ones only.
    ///
    /// Set by the server. One of `hourly`, `daily`, `weekly`, `monthly`, `yearly`.
    pub frequency_type: Option<BackupFrequency>,
    /// Id of the snapshot.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Key that encrypts it, where a key of yours does.
    ///
    /// Set by the server.
    pub master_key_uuid: Option<String>,
    /// One entry per shard, and one for the config servers.
    ///
    /// Set by the server.
    pub members: Option<Vec<DiskBackupShardedClusterSnapshotMember>>,
    /// MongoDB version when it was taken.
    ///
    /// Set by the server.
    pub mongod_version: Option<String>,
    /// Schedule entries that it was taken for.
    ///
    /// Set by the server.
    pub policy_items: Option<Vec<String>>,
    /// Snapshots of the shards and config servers.
    ///
    /// Set by the server.
    pub snapshot_ids: Option<Vec<String>>,
    /// Whether it was asked for, scheduled, or taken in place of a failed one.
    ///
    /// Set by the server.
    pub snapshot_type: Option<SnapshotType>,
    /// How far the snapshot is.
    ///
    /// Set by the server.
    pub status: Option<DiskBackupShardedClusterSnapshotStatus>,
    /// Size of the snapshot in bytes.
    ///
    /// Set by the server.
    pub storage_size_bytes: Option<i64>,
    /// Kind of cluster that it is of.
    ///
    /// Set by the server.
    pub type_: Option<DiskBackupShardedClusterSnapshotType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupShardedClusterSnapshot {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for DiskBackupShardedClusterSnapshot {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "configServerType", "createdAt", "description", "expiresAt",
                "frequencyType", "id", "links", "masterKeyUUID", "members",
                "mongodVersion", "policyItems", "snapshotIds", "snapshotType", "status",
                "storageSizeBytes", "type"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.config_server_type.read(r),
            1 => self.created_at.read(r),
            2 => self.description.read(r),
            3 => self.expires_at.read(r),
            4 => self.frequency_type.read(r),
            5 => self.id.read(r),
            6 => self.links.read(r),
            7 => self.master_key_uuid.read(r),
            8 => self.members.read(r),
            9 => self.mongod_version.read(r),
            10 => self.policy_items.read(r),
            11 => self.snapshot_ids.read(r),
            12 => self.snapshot_type.read(r),
            13 => self.status.read(r),
            14 => self.storage_size_bytes.read(r),
            15 => self.type_.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("configServerType", &self.config_server_type);
        o.read_only("createdAt", &self.created_at);
        o.read_only("description", &self.description);
        o.read_only("expiresAt", &self.expires_at);
        o.read_only("frequencyType", &self.frequency_type);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.read_only("masterKeyUUID", &self.master_key_uuid);
        o.read_only("members", &self.members);
        o.read_only("mongodVersion", &self.mongod_version);
        o.read_only("policyItems", &self.policy_items);
        o.read_only("snapshotIds", &self.snapshot_ids);
        o.read_only("snapshotType", &self.snapshot_type);
        o.read_only("status", &self.status);
        o.read_only("storageSizeBytes", &self.storage_size_bytes);
        o.field("type", &self.type_);
        o.end();
    }
}

json::object!(DiskBackupShardedClusterSnapshot);

/// How far the snapshot is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiskBackupShardedClusterSnapshotStatus {
    /// `queued`
    Queued,
    /// `inProgress`
    InProgress,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DiskBackupShardedClusterSnapshotStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::InProgress => "inProgress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DiskBackupShardedClusterSnapshotStatus {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Queued,
        Self::Completed,
        Self::InProgress,
    ];
}

json::open_enum!(DiskBackupShardedClusterSnapshotStatus);

/// Kind of cluster that it is of.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiskBackupShardedClusterSnapshotType {
    /// `replicaSet`
    ReplicaSet,
    /// `shardedCluster`
    ShardedCluster,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DiskBackupShardedClusterSnapshotType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReplicaSet => "replicaSet",
            Self::ShardedCluster => "shardedCluster",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DiskBackupShardedClusterSnapshotType {
    const KNOWN: &'static [Self] = &[Self::ReplicaSet, Self::ShardedCluster];
}

json::open_enum!(DiskBackupShardedClusterSnapshotType);
