// Written by `cargo xtask codegen`; changes made here are lost.

use super::LinkAtlas;
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A MongoDB process.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiHostViewAtlas {
    /// When it was created.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Host that it runs on.
    ///
    /// Set by the server.
    pub hostname: Option<String>,
    /// Host and port.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// When it was last heard of.
    ///
    /// Set by the server.
    pub last_ping: Option<DateTime>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<LinkAtlas>>,
    /// Port that it listens on.
    ///
    /// Set by the server.
    pub port: Option<i64>,
    /// Name of the replica set, if it belongs to one.
    ///
    /// Set by the server.
    pub replica_set_name: Option<String>,
    /// Name of the shard, if it belongs to one.
    ///
    /// Set by the server.
    pub shard_name: Option<String>,
    /// Kind of process; `NO_DATA` until a new one is in place.
    ///
    /// Set by the server.
    pub type_name: Option<ApiHostViewAtlasTypeName>,
    /// Host name under which clients know it, as in connection strings.
    ///
    /// Set by the server.
    pub user_alias: Option<String>,
    /// MongoDB version.
    ///
    /// Set by the server.
    pub version: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiHostViewAtlas {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiHostViewAtlas {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "created", "groupId", "hostname", "id", "lastPing", "links", "port",
                "replicaSetName", "shardName", "typeName", "userAlias", "version"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.created.read(r),
            1 => self.group_id.read(r),
            2 => self.hostname.read(r),
            3 => self.id.read(r),
            4 => self.last_ping.read(r),
            5 => self.links.read(r),
            6 => self.port.read(r),
            7 => self.replica_set_name.read(r),
            8 => self.shard_name.read(r),
            9 => self.type_name.read(r),
            10 => self.user_alias.read(r),
            11 => self.version.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("created", &self.created);
        o.read_only("groupId", &self.group_id);
        o.read_only("hostname", &self.hostname);
        o.read_only("id", &self.id);
        o.read_only("lastPing", &self.last_ping);
        o.read_only("links", &self.links);
        o.read_only("port", &self.port);
        o.read_only("replicaSetName", &self.replica_set_name);
        o.read_only("shardName", &self.shard_name);
        o.read_only("typeName", &self.type_name);
        o.read_only("userAlias", &self.user_alias);
        o.read_only("version", &self.version);
        o.end();
    }
}

json::object!(ApiHostViewAtlas);

/// Kind of process; `NO_DATA` until a new one is in place.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiHostViewAtlasTypeName {
    /// `REPLICA_PRIMARY`
    ReplicaPrimary,
    /// `REPLICA_SECONDARY`
    ReplicaSecondary,
    /// `RECOVERING`
    Recovering,
    /// `SHARD_MONGOS`
    ShardMongos,
    /// `SHARD_CONFIG`
    ShardConfig,
    /// `SHARD_STANDALONE`
    ShardStandalone,
    /// `SHARD_PRIMARY`
    ShardPrimary,
    /// `SHARD_SECONDARY`
    ShardSecondary,
    /// `NO_DATA`
    NoData,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ApiHostViewAtlasTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReplicaPrimary => "REPLICA_PRIMARY",
            Self::ReplicaSecondary => "REPLICA_SECONDARY",
            Self::Recovering => "RECOVERING",
            Self::ShardMongos => "SHARD_MONGOS",
            Self::ShardConfig => "SHARD_CONFIG",
            Self::ShardStandalone => "SHARD_STANDALONE",
            Self::ShardPrimary => "SHARD_PRIMARY",
            Self::ShardSecondary => "SHARD_SECONDARY",
            Self::NoData => "NO_DATA",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ApiHostViewAtlasTypeName {
    const KNOWN: &'static [Self] = &[
        Self::NoData,
        Self::Recovering,
        Self::ShardConfig,
        Self::ShardMongos,
        Self::ShardPrimary,
        Self::ReplicaPrimary,
        Self::ShardSecondary,
        Self::ShardStandalone,
        Self::ReplicaSecondary,
    ];
}

json::open_enum!(ApiHostViewAtlasTypeName);
