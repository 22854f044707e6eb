// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Short facts of a cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudCluster {
    /// How many alerts are open.
    ///
    /// Set by the server.
    pub alert_count: Option<i64>,
    /// Whether clients have to log in.
    ///
    /// Set by the server.
    pub auth_enabled: Option<bool>,
    /// Whether its nodes can be reached: `warning` for some of them only, `dead` for a cluster out of
    /// service.
    ///
    /// Set by the server.
    pub availability: Option<CloudClusterAvailability>,
    /// Whether it is backed up.
    ///
    /// Set by the server.
    pub backup_enabled: Option<bool>,
    /// Id of the cluster.
    ///
    /// Set by the server.
    pub cluster_id: Option<String>,
    /// Size of the data on each node, in bytes.
    ///
    /// Set by the server.
    pub data_size_bytes: Option<i64>,
    /// Name of the cluster.
    ///
    /// Set by the server.
    pub name: Option<String>,
    /// How many nodes it has.
    ///
    /// Set by the server.
    pub node_count: Option<i64>,
    /// Whether connections have to use TLS.
    ///
    /// Set by the server.
    pub ssl_enabled: Option<bool>,
    /// Whether it is a replica set or a sharded cluster.
    ///
    /// Set by the server.
    pub type_: Option<CloudClusterType>,
    /// MongoDB versions of its nodes.
    ///
    /// Set by the server.
    pub versions: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudCluster {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for CloudCluster {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "alertCount", "authEnabled", "availability", "backupEnabled",
                "clusterId", "dataSizeBytes", "name", "nodeCount", "sslEnabled", "type",
                "versions"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.alert_count.read(r),
            1 => self.auth_enabled.read(r),
            2 => self.availability.read(r),
            3 => self.backup_enabled.read(r),
            4 => self.cluster_id.read(r),
            5 => self.data_size_bytes.read(r),
            6 => self.name.read(r),
            7 => self.node_count.read(r),
            8 => self.ssl_enabled.read(r),
            9 => self.type_.read(r),
            10 => self.versions.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("alertCount", &self.alert_count);
        o.read_only("authEnabled", &self.auth_enabled);
        o.read_only("availability", &self.availability);
        o.read_only("backupEnabled", &self.backup_enabled);
        o.read_only("clusterId", &self.cluster_id);
        o.read_only("dataSizeBytes", &self.data_size_bytes);
        o.read_only("name", &self.name);
        o.read_only("nodeCount", &self.node_count);
        o.read_only("sslEnabled", &self.ssl_enabled);
        o.read_only("type", &self.type_);
        o.read_only("versions", &self.versions);
        o.end();
    }
}

json::object!(CloudCluster);

/// Whether its nodes can be reached: `warning` for some of them only, `dead` for a cluster out of
/// service.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloudClusterAvailability {
    /// `available`
    Available,
    /// `dead`
    Dead,
    /// `unavailable`
    Unavailable,
    /// `warning`
    Warning,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CloudClusterAvailability {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Available => "available",
            Self::Dead => "dead",
            Self::Unavailable => "unavailable",
            Self::Warning => "warning",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CloudClusterAvailability {
    const KNOWN: &'static [Self] = &[
        Self::Dead,
        Self::Warning,
        Self::Available,
        Self::Unavailable,
    ];
}

json::open_enum!(CloudClusterAvailability);

/// Whether it is a replica set or a sharded cluster.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloudClusterType {
    /// `REPLICA_SET`
    ReplicaSet,
    /// `SHARDED_CLUSTER`
    ShardedCluster,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CloudClusterType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReplicaSet => "REPLICA_SET",
            Self::ShardedCluster => "SHARDED_CLUSTER",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CloudClusterType {
    const KNOWN: &'static [Self] = &[Self::ReplicaSet, Self::ShardedCluster];
}

json::open_enum!(CloudClusterType);
