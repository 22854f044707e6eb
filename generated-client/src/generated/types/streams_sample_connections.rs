// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Connections with made-up data that a new workspace gets.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsSampleConnections {
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Whether `sample_stream_solar` is one of them.
    ///
    /// Default: `false`.
    pub solar: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsSampleConnections {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `solar`.
    pub fn solar(mut self, value: bool) -> Self {
        self.solar = Some(value);
        self.extra.unset_null("solar");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsSampleConnections {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "solar"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.solar.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.field("solar", &self.solar);
        o.end();
    }
}

json::object!(StreamsSampleConnections);
