// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, StreamTier, StreamsOptions};
use crate::json::{self, Extra, Json, Reader, Result, Value, Writer, keys};
use std::collections::BTreeMap;

/// A stream processor with its statistics.
///
/// Required: `_id`, `name`, `pipeline`, `state`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsProcessorWithStats {
    /// Id of the stream processor.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Whether it could move to another region now.
    ///
    /// Set by the server.
    pub eligible_for_failover: Option<bool>,
    /// Whether it may move to another region.
    ///
    /// Set by the server.
    pub failover_enabled: Option<bool>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name, unique in the workspace.
    ///
    /// Set by the server.
    pub name: Option<String>,
    /// Options of a stream processor.
    pub options: Option<StreamsOptions>,
    /// Stages of the processor, as in an aggregation.
    ///
    /// Set by the server.
    pub pipeline: Option<Vec<BTreeMap<String, Value>>>,
    /// State of the processor, usually `CREATED`, `STARTED`, `STOPPED` or `FAILED`.
    ///
    /// Set by the server.
    pub state: Option<String>,
    /// Statistics, without a fixed form.
    ///
    /// Set by the server.
    pub stats: Option<BTreeMap<String, Value>>,
    /// Hardware tier; what the workspace says by default.
    pub tier: Option<StreamTier>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsProcessorWithStats {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for StreamsProcessorWithStats {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "_id", "eligibleForFailover", "failoverEnabled", "links", "name",
                "options", "pipeline", "state", "stats", "tier"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.eligible_for_failover.read(r),
            2 => self.failover_enabled.read(r),
            3 => self.links.read(r),
            4 => self.name.read(r),
            5 => self.options.read(r),
            6 => self.pipeline.read(r),
            7 => self.state.read(r),
            8 => self.stats.read(r),
            9 => self.tier.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("_id", &self.id);
        o.read_only("eligibleForFailover", &self.eligible_for_failover);
        o.read_only("failoverEnabled", &self.failover_enabled);
        o.read_only("links", &self.links);
        o.read_only("name", &self.name);
        o.field("options", &self.options);
        o.read_only("pipeline", &self.pipeline);
        o.read_only("state", &self.state);
        o.read_only("stats", &self.stats);
        o.field("tier", &self.tier);
        o.end();
    }
}

json::object!(StreamsProcessorWithStats);
