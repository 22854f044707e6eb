// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, StreamTier, StreamsStartProcessorFailover};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Options of a start.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsStartStreamProcessorWith {
    /// Start in another region.
    pub failover: Option<StreamsStartProcessorFailover>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Whether it goes on where it was, as it does by default.
    pub resume_from_checkpoint: Option<bool>,
    /// Moment of the source to begin at.
    pub start_at_operation_time: Option<DateTime>,
    /// Hardware tier; what the workspace says by default.
    pub tier: Option<StreamTier>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsStartStreamProcessorWith {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `failover`.
    pub fn failover(mut self, value: StreamsStartProcessorFailover) -> Self {
        self.failover = Some(value);
        self.extra.unset_null("failover");
        self
    }

    /// Sets `resumeFromCheckpoint`.
    pub fn resume_from_checkpoint(mut self, value: bool) -> Self {
        self.resume_from_checkpoint = Some(value);
        self.extra.unset_null("resumeFromCheckpoint");
        self
    }

    /// Sets `startAtOperationTime`.
    pub fn start_at_operation_time(mut self, value: impl Into<DateTime>) -> Self {
        self.start_at_operation_time = Some(value.into());
        self.extra.unset_null("startAtOperationTime");
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

impl Json for StreamsStartStreamProcessorWith {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "failover", "links", "resumeFromCheckpoint", "startAtOperationTime",
                "tier"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.failover.read(r),
            1 => self.links.read(r),
            2 => self.resume_from_checkpoint.read(r),
            3 => self.start_at_operation_time.read(r),
            4 => self.tier.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("failover", &self.failover);
        o.read_only("links", &self.links);
        o.field("resumeFromCheckpoint", &self.resume_from_checkpoint);
        o.field("startAtOperationTime", &self.start_at_operation_time);
        o.field("tier", &self.tier);
        o.end();
    }
}

json::object!(StreamsStartStreamProcessorWith);
