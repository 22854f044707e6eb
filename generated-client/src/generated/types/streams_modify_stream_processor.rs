// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Document, Link, StreamTier, StreamsModifyStreamProcessorOptions};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What can be changed of a stream processor.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsModifyStreamProcessor {
    /// Whether it may move to another region.
    pub failover_enabled: Option<bool>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name, unique in the workspace.
    pub name: Option<String>,
    /// Options of a stream processor.
    pub options: Option<StreamsModifyStreamProcessorOptions>,
    /// Stages of the processor, as in an aggregation.
    pub pipeline: Option<Vec<Document>>,
    /// Hardware tier; what the workspace says by default.
    pub tier: Option<StreamTier>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsModifyStreamProcessor {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `failoverEnabled`.
    pub fn failover_enabled(mut self, value: bool) -> Self {
        self.failover_enabled = Some(value);
        self.extra.unset_null("failoverEnabled");
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `options`.
    pub fn options(mut self, value: StreamsModifyStreamProcessorOptions) -> Self {
        self.options = Some(value);
        self.extra.unset_null("options");
        self
    }

    /// Sets `pipeline`.
    pub fn pipeline(mut self, value: impl IntoIterator<Item = Document>) -> Self {
        self.pipeline = Some(value.into_iter().collect());
        self.extra.unset_null("pipeline");
        self
    }

    /// Sets `tier`.
    pub fn tier(mut self, value: impl Into<StreamTier>) -> Self {
        self.tier = Some(value.into());
        self.extra.unset_null("tier");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsModifyStreamProcessor {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys!["failoverEnabled", "links", "name", "options", "pipeline", "tier"],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.failover_enabled.read(r),
            1 => self.links.read(r),
            2 => self.name.read(r),
            3 => self.options.read(r),
            4 => self.pipeline.read(r),
            5 => self.tier.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("failoverEnabled", &self.failover_enabled);
        o.read_only("links", &self.links);
        o.field("name", &self.name);
        o.field("options", &self.options);
        o.field("pipeline", &self.pipeline);
        o.field("tier", &self.tier);
        o.end();
    }
}

json::object!(StreamsModifyStreamProcessor);
