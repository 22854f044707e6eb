// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, StreamsKafkaNetworkingAccess};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// How the other side is reached.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsKafkaNetworking {
    /// Way to the other side, over the internet or a private network.
    pub access: Option<StreamsKafkaNetworkingAccess>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsKafkaNetworking {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `access`.
    pub fn access(mut self, value: StreamsKafkaNetworkingAccess) -> Self {
        self.access = Some(value);
        self.extra.unset_null("access");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsKafkaNetworking {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["access", "links"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.access.read(r),
            1 => self.links.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("access", &self.access);
        o.read_only("links", &self.links);
        o.end();
    }
}

json::object!(StreamsKafkaNetworking);
