// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Way to the other side, over the internet or a private link.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsPublicPrivatelinkNetworkingAccess {
    /// Id of the private link; required for `PRIVATE_LINK`.
    pub connection_id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// How the other side is reached, `PUBLIC` by default.
    pub type_: Option<StreamsPublicPrivatelinkNetworkingAccessType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsPublicPrivatelinkNetworkingAccess {
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

    /// Sets `type`.
    pub fn type_(
        mut self,
        value: impl Into<StreamsPublicPrivatelinkNetworkingAccessType>,
    ) -> Self {
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

impl Json for StreamsPublicPrivatelinkNetworkingAccess {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["connectionId", "links", "type"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.connection_id.read(r),
            1 => self.links.read(r),
            2 => self.type_.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("connectionId", &self.connection_id);
        o.read_only("links", &self.links);
        o.field("type", &self.type_);
        o.end();
    }
}

json::object!(StreamsPublicPrivatelinkNetworkingAccess);

/// How the other side is reached, `PUBLIC` by default.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsPublicPrivatelinkNetworkingAccessType {
    /// `PUBLIC`
    Public,
    /// `PRIVATE_LINK`
    PrivateLink,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamsPublicPrivatelinkNetworkingAccessType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Public => "PUBLIC",
            Self::PrivateLink => "PRIVATE_LINK",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamsPublicPrivatelinkNetworkingAccessType {
    const KNOWN: &'static [Self] = &[Self::Public, Self::PrivateLink];
}

json::open_enum!(StreamsPublicPrivatelinkNetworkingAccessType);
