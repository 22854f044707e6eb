// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A shard's part of a snapshot.
///
/// Required: `cloudProvider`, `id`, `replicaSetName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupShardedClusterSnapshotMember {
    /// Provider that holds the snapshot.
    ///
    /// Set by the server. One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Snapshot of the shard, as in `snapshotIds`.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Name of the replica set.
    ///
    /// Set by the server.
    pub replica_set_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupShardedClusterSnapshotMember {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for DiskBackupShardedClusterSnapshotMember {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["cloudProvider", "id", "replicaSetName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.id.read(r),
            2 => self.replica_set_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("cloudProvider", &self.cloud_provider);
        o.read_only("id", &self.id);
        o.read_only("replicaSetName", &self.replica_set_name);
        o.end();
    }
}

json::object!(DiskBackupShardedClusterSnapshotMember);
