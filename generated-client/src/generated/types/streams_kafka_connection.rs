// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    Link, StreamsConnectionState, StreamsConnectionType, StreamsKafkaAuthentication,
    StreamsKafkaNetworking, StreamsKafkaSecurity,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};
use std::collections::BTreeMap;

/// A Kafka cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsKafkaConnection {
    /// Id of the connection.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name, unique in the workspace; of a sample, which one.
    pub name: Option<String>,
    /// Region of the connection.
    pub region: Option<String>,
    /// Progress; `READY` means that processors can use the connection.
    ///
    /// Set by the server.
    pub state: Option<StreamsConnectionState>,
    /// What the connection leads to, and with it which variant.
    pub type_: Option<StreamsConnectionType>,
    /// Login to a Kafka cluster, by password, certificate or OAuth.
    pub authentication: Option<StreamsKafkaAuthentication>,
    /// Brokers as `host:port`, separated by commas.
    pub bootstrap_servers: Option<String>,
    /// Further options of the Kafka client. Keys may contain dots.
    pub config: Option<BTreeMap<String, String>>,
    /// How the other side is reached.
    pub networking: Option<StreamsKafkaNetworking>,
    /// Transport security of the connection to Kafka.
    pub security: Option<StreamsKafkaSecurity>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsKafkaConnection {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<StreamsConnectionType>) -> Self {
        self.type_ = Some(value.into());
        self.extra.unset_null("type");
        self
    }

    /// Sets `authentication`.
    pub fn authentication(mut self, value: StreamsKafkaAuthentication) -> Self {
        self.authentication = Some(value);
        self.extra.unset_null("authentication");
        self
    }

    /// Sets `bootstrapServers`.
    pub fn bootstrap_servers(mut self, value: impl Into<String>) -> Self {
        self.bootstrap_servers = Some(value.into());
        self.extra.unset_null("bootstrapServers");
        self
    }

    /// Sets `config`.
    pub fn config(mut self, value: BTreeMap<String, String>) -> Self {
        self.config = Some(value);
        self.extra.unset_null("config");
        self
    }

    /// Sets `networking`.
    pub fn networking(mut self, value: StreamsKafkaNetworking) -> Self {
        self.networking = Some(value);
        self.extra.unset_null("networking");
        self
    }

    /// Sets `security`.
    pub fn security(mut self, value: StreamsKafkaSecurity) -> Self {
        self.security = Some(value);
        self.extra.unset_null("security");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsKafkaConnection {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "id", "links", "name", "region", "state", "type", "authentication",
                "bootstrapServers", "config", "networking", "security"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.links.read(r),
            2 => self.name.read(r),
            3 => self.region.read(r),
            4 => self.state.read(r),
            5 => self.type_.read(r),
            6 => self.authentication.read(r),
            7 => self.bootstrap_servers.read(r),
            8 => self.config.read(r),
            9 => self.networking.read(r),
            10 => self.security.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("id", &self.id);
        o.read_only("links", &self.links);
        o.field("name", &self.name);
        o.field("region", &self.region);
        o.read_only("state", &self.state);
        o.field("type", &self.type_);
        o.field("authentication", &self.authentication);
        o.field("bootstrapServers", &self.bootstrap_servers);
        o.field("config", &self.config);
        o.field("networking", &self.networking);
        o.field("security", &self.security);
        o.end();
    }
}

json::object!(StreamsKafkaConnection);
