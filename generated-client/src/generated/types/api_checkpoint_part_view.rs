// Written by `cargo xtask codegen`; changes made here are lost.

use super::ApiBsonTimestampView;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A shard's, or the config servers', part in a checkpoint.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiCheckpointPartView {
    /// Name of the replica set.
    ///
    /// Set by the server.
    pub replica_set_name: Option<String>,
    /// Name of the shard.
    ///
    /// Set by the server.
    pub shard_name: Option<String>,
    /// Whether the oplog holds the mark of the checkpoint.
    ///
    /// Set by the server.
    pub token_discovered: Option<bool>,
    /// Place in the oplog, a time and a counter within it.
    ///
    /// Set by the server.
    pub token_timestamp: Option<ApiBsonTimestampView>,
    /// Kind of host.
    ///
    /// Set by the server.
    pub type_name: Option<ApiCheckpointPartViewTypeName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiCheckpointPartView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiCheckpointPartView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "replicaSetName", "shardName", "tokenDiscovered", "tokenTimestamp",
                "typeName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.replica_set_name.read(r),
            1 => self.shard_name.read(r),
            2 => self.token_discovered.read(r),
            3 => self.token_timestamp.read(r),
            4 => self.type_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("replicaSetName", &self.replica_set_name);
        o.read_only("shardName", &self.shard_name);
        o.read_only("tokenDiscovered", &self.token_discovered);
        o.read_only("tokenTimestamp", &self.token_timestamp);
        o.read_only("typeName", &self.type_name);
        o.end();
    }
}

json::object!(ApiCheckpointPartView);

/// Kind of host.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiCheckpointPartViewTypeName {
    /// `REPLICA_SET`
    ReplicaSet,
    /// `CONFIG_SERVER`
    ConfigServer,
    /// `CONFIG_SERVER_REPLICA_SET`
    ConfigServerReplicaSet,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ApiCheckpointPartViewTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReplicaSet => "REPLICA_SET",
            Self::ConfigServer => "CONFIG_SERVER",
            Self::ConfigServerReplicaSet => "CONFIG_SERVER_REPLICA_SET",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ApiCheckpointPartViewTypeName {
    const KNOWN: &'static [Self] = &[
        Self::ReplicaSet,
        Self::ConfigServer,
        Self::ConfigServerReplicaSet,
    ];
}

json::open_enum!(ApiCheckpointPartViewTypeName);
