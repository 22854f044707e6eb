// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Way to the other side, over the internet or a private network.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsKafkaNetworkingAccess {
    /// Private link, with `PRIVATE_LINK`.
    pub connection_id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name of the private link, with `PRIVATE_LINK`.
    pub name: Option<String>,
    /// Route of the transit gateway, with `TRANSIT_GATEWAY`.
    pub tgw_route_id: Option<String>,
    /// How the other side is reached, `PUBLIC` by default. `VPC` needs a working peering;
    /// `TRANSIT_GATEWAY` is not supported yet.
    pub type_: Option<StreamsKafkaNetworkingAccessType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsKafkaNetworkingAccess {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `connectionId`.
    pub fn connection_id(mut self, value: impl Into<String>) -> Self {
        self.connection_id = Some(value.into());
        self.extra.unset_null("connectionId");
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `tgwRouteId`.
    pub fn tgw_route_id(mut self, value: impl Into<String>) -> Self {
        self.tgw_route_id = Some(value.into());
        self.extra.unset_null("tgwRouteId");
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<StreamsKafkaNetworkingAccessType>) -> Self {
        self.type_ = Some(value.into());
        self.extra.unset_null("type");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsKafkaNetworkingAccess {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["connectionId", "links", "name", "tgwRouteId", "type"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.connection_id.read(r),
            1 => self.links.read(r),
            2 => self.name.read(r),
            3 => self.tgw_route_id.read(r),
            4 => self.type_.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("connectionId", &self.connection_id);
        o.read_only("links", &self.links);
        o.field("name", &self.name);
        o.field("tgwRouteId", &self.tgw_route_id);
        o.field("type", &self.type_);
        o.end();
    }
}

json::object!(StreamsKafkaNetworkingAccess);

/// How the other side is reached, `PUBLIC` by default. `VPC` needs a working peering;
/// `TRANSIT_GATEWAY` is not supported yet.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsKafkaNetworkingAccessType {
    /// `PUBLIC`
    Public,
    /// `VPC`
    Vpc,
    /// `PRIVATE_LINK`
    PrivateLink,
    /// `TRANSIT_GATEWAY`
    TransitGateway,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamsKafkaNetworkingAccessType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "PUBLIC",
            Self::Vpc => "VPC",
            Self::PrivateLink => "PRIVATE_LINK",
            Self::TransitGateway => "TRANSIT_GATEWAY",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamsKafkaNetworkingAccessType {
    const KNOWN: &'static [Self] = &[
        Self::Vpc,
        Self::Public,
        Self::PrivateLink,
        Self::TransitGateway,
    ];
}

json::open_enum!(StreamsKafkaNetworkingAccessType);
