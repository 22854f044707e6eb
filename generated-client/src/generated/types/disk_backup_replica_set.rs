// Written by `cargo xtask codegen`; changes made here are lost.

use super::{BackupFrequency, CloudProvider, Link, SnapshotType};
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A snapshot of a replica set.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupReplicaSet {
    /// Provider that holds the snapshot.
    ///
    /// Set by the server. One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Regions that hold copies.
    ///
    /// Set by the server.
    pub copy_regions: Option<Vec<String>>,
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
    /// MongoDB version when it was taken.
    ///
    /// Set by the server.
    pub mongod_version: Option<String>,
    /// Schedule entries that it was taken for.
    ///
    /// Set by the server.
    pub policy_items: Option<Vec<String>>,
    /// Name of the replica set.
    ///
    /// Set by the server.
    pub replica_set_name: Option<String>,
    /// Whether it was asked for, scheduled, or taken in place of a failed one.
    ///
    /// Set by the server.
    pub snapshot_type: Option<SnapshotType>,
    /// How far the snapshot is.
    ///
    /// Set by the server.
    pub status: Option<DiskBackupReplicaSetStatus>,
    /// Size of the snapshot in bytes.
    ///
    /// Set by the server.
    pub storage_size_bytes: Option<i64>,
    /// Kind of cluster that it is of.
    ///
    /// Set by the server.
    pub type_: Option<DiskBackupReplicaSetType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupReplicaSet {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for DiskBackupReplicaSet {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "copyRegions", "createdAt", "description", "expiresAt",
                "frequencyType", "id", "links", "masterKeyUUID", "mongodVersion",
                "policyItems", "replicaSetName", "snapshotType", "status",
                "storageSizeBytes", "type"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.copy_regions.read(r),
            2 => self.created_at.read(r),
            3 => self.description.read(r),
            4 => self.expires_at.read(r),
            5 => self.frequency_type.read(r),
            6 => self.id.read(r),
            7 => self.links.read(r),
            8 => self.master_key_uuid.read(r),
            9 => self.mongod_version.read(r),
            10 => self.policy_items.read(r),
            11 => self.replica_set_name.read(r),
            12 => self.snapshot_type.read(r),
            13 => self.status.read(r),
            14 => self.storage_size_bytes.read(r),
            15 => self.type_.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("cloudProvider", &self.cloud_provider);
        o.read_only("copyRegions", &self.copy_regions);
        o.read_only("createdAt", &self.created_at);
        o.read_only("description", &self.description);
        o.read_only("expiresAt", &self.expires_at);
        o.read_only("frequencyType", &self.frequency_type);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.read_only("masterKeyUUID", &self.master_key_uuid);
        o.read_only("mongodVersion", &self.mongod_version);
        o.read_only("policyItems", &self.policy_items);
        o.read_only("replicaSetName", &self.replica_set_name);
        o.read_only("snapshotType", &self.snapshot_type);
        o.read_only("status", &self.status);
        o.read_only("storageSizeBytes", &self.storage_size_bytes);
        o.field("type", &self.type_);
        o.end();
    }
}

json::object!(DiskBackupReplicaSet);

/// How far the snapshot is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiskBackupReplicaSetStatus {
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

impl DiskBackupReplicaSetStatus {
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

impl OpenEnum for DiskBackupReplicaSetStatus {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Queued,
        Self::Completed,
        Self::InProgress,
    ];
}

json::open_enum!(DiskBackupReplicaSetStatus);

/// Kind of cluster that it is of.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiskBackupReplicaSetType {
    /// `replicaSet`
    ReplicaSet,
    /// `shardedCluster`
    ShardedCluster,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DiskBackupReplicaSetType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReplicaSet => "replicaSet",
            Self::ShardedCluster => "shardedCluster",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DiskBackupReplicaSetType {
    const KNOWN: &'static [Self] = &[Self::ReplicaSet, Self::ShardedCluster];
}

json::open_enum!(DiskBackupReplicaSetType);
