// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    Link, StreamsAwsConnectionConfig, StreamsConnectionState, StreamsConnectionType,
    StreamsKafkaNetworking,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Buckets of AWS S3.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsS3Connection {
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
    /// Access to AWS.
    pub aws: Option<StreamsAwsConnectionConfig>,
    /// How the other side is reached.
    pub networking: Option<StreamsKafkaNetworking>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsS3Connection {
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

    /// Sets `aws`.
    pub fn aws(mut self, value: StreamsAwsConnectionConfig) -> Self {
        self.aws = Some(value);
        self.extra.unset_null("aws");
        self
    }

    /// Sets `networking`.
    pub fn networking(mut self, value: StreamsKafkaNetworking) -> Self {
        self.networking = Some(value);
        self.extra.unset_null("networking");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsS3Connection {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys!["id", "links", "name", "region", "state", "type", "aws", "networking"],
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
            6 => self.aws.read(r),
            7 => self.networking.read(r),
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
        o.field("aws", &self.aws);
        o.field("networking", &self.networking);
        o.end();
    }
}

json::object!(StreamsS3Connection);
