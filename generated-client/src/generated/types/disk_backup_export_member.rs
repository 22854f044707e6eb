// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Export of a single shard.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupExportMember {
    /// Id of the shard's export.
    ///
    /// Set by the server.
    pub export_id: Option<String>,
    /// Name of the replica set.
    ///
    /// Set by the server.
    pub replica_set_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupExportMember {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for DiskBackupExportMember {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["exportId", "replicaSetName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.export_id.read(r),
            1 => self.replica_set_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("exportId", &self.export_id);
        o.read_only("replicaSetName", &self.replica_set_name);
        o.end();
    }
}

json::object!(DiskBackupExportMember);
