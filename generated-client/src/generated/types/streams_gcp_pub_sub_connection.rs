// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    Link, StreamsConnectionState, StreamsConnectionType, StreamsGcpConnectionConfig,
    StreamsPublicPrivatelinkNetworking,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Pub/Sub of Google Cloud.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsGcpPubSubConnection {
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
    /// Access to Google Cloud.
    pub gcp: Option<StreamsGcpConnectionConfig>,
    /// How the other side is reached.
    pub public_private_networking: Option<StreamsPublicPrivatelinkNetworking>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsGcpPubSubConnection {
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

    /// Sets `gcp`.
    pub fn gcp(mut self, value: StreamsGcpConnectionConfig) -> Self {
        self.gcp = Some(value);
        self.extra.unset_null("gcp");
        self
    }

    /// Sets `publicPrivateNetworking`.
    pub fn public_private_networking(
        mut self,
        value: StreamsPublicPrivatelinkNetworking,
    ) -> Self {
        self.public_private_networking = Some(value);
        self.extra.unset_null("publicPrivateNetworking");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsGcpPubSubConnection {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "id", "links", "name", "region", "state", "type", "gcp",
                "publicPrivateNetworking"
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
            6 => self.gcp.read(r),
            7 => self.public_private_networking.read(r),
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
        o.field("gcp", &self.gcp);
        o.field("publicPrivateNetworking", &self.public_private_networking);
        o.end();
    }
}

json::object!(StreamsGcpPubSubConnection);
