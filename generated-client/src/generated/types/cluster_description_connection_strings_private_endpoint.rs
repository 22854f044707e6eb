// Written by `cargo xtask codegen`; changes made here are lost.

use super::ClusterDescriptionConnectionStringsPrivateEndpointEndpoint;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Connection strings for one group of private endpoints.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterDescriptionConnectionStringsPrivateEndpoint {
    /// `mongodb://` string, which names all hosts.
    ///
    /// Set by the server.
    pub connection_string: Option<String>,
    /// The endpoints that these strings go through.
    ///
    /// Set by the server.
    pub endpoints: Option<
        Vec<ClusterDescriptionConnectionStringsPrivateEndpointEndpoint>,
    >,
    /// `mongodb+srv://` string, with which drivers look hosts up in DNS.
    ///
    /// Set by the server.
    pub srv_connection_string: Option<String>,
    /// `mongodb+srv://` string optimized for sharded clusters, where cluster and driver support it.
    ///
    /// Set by the server.
    pub srv_shard_optimized_connection_string: Option<String>,
    /// Kind of process that it leads to: `MONGOS` for sharded clusters, `MONGOD` for replica sets.
    ///
    /// Set by the server.
    pub type_: Option<ClusterDescriptionConnectionStringsPrivateEndpointType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterDescriptionConnectionStringsPrivateEndpoint {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ClusterDescriptionConnectionStringsPrivateEndpoint {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "connectionString", "endpoints", "srvConnectionString",
                "srvShardOptimizedConnectionString", "type"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.connection_string.read(r),
            1 => self.endpoints.read(r),
            2 => self.srv_connection_string.read(r),
            3 => self.srv_shard_optimized_connection_string.read(r),
            4 => self.type_.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("connectionString", &self.connection_string);
        o.read_only("endpoints", &self.endpoints);
        o.read_only("srvConnectionString", &self.srv_connection_string);
        o.read_only(
            "srvShardOptimizedConnectionString",
            &self.srv_shard_optimized_connection_string,
        );
        o.read_only("type", &self.type_);
        o.end();
    }
}

json::object!(ClusterDescriptionConnectionStringsPrivateEndpoint);

/// Kind of process that it leads to: `MONGOS` for sharded clusters, `MONGOD` for replica sets.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClusterDescriptionConnectionStringsPrivateEndpointType {
    /// `MONGOD`
    Mongod,
    /// `MONGOS`
    Mongos,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ClusterDescriptionConnectionStringsPrivateEndpointType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mongod => "MONGOD",
            Self::Mongos => "MONGOS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ClusterDescriptionConnectionStringsPrivateEndpointType {
    const KNOWN: &'static [Self] = &[Self::Mongod, Self::Mongos];
}

json::open_enum!(ClusterDescriptionConnectionStringsPrivateEndpointType);
