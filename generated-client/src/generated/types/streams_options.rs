// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, StreamsDlq};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Options of a stream processor.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsOptions {
    /// Where documents go that a processor cannot handle.
    pub dlq: Option<StreamsDlq>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsOptions {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dlq`.
    pub fn dlq(mut self, value: StreamsDlq) -> Self {
        self.dlq = Some(value);
        self.extra.unset_null("dlq");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsOptions {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["dlq", "links"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.dlq.read(r),
            1 => self.links.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("dlq", &self.dlq);
        o.read_only("links", &self.links);
        o.end();
    }
}

json::object!(StreamsOptions);
