// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Start in another region.
///
/// Required: `region`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsStartProcessorFailover {
    /// Whether it forgets where it was, which can repeat or lose records. For `FORCED` only.
    pub clear_checkpoint: Option<bool>,
    /// Whether nothing is done but a check.
    pub dry_run: Option<bool>,
    /// `GRACEFUL` fails if the processor cannot be stopped, and goes on from its checkpoint; `FORCED`
    /// moves it anyway, without checkpoint.
    pub mode: Option<StreamsStartProcessorFailoverMode>,
    /// Region to move to: the main one of the workspace or one of its failover regions.
    pub region: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsStartProcessorFailover {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `clearCheckpoint`.
    pub fn clear_checkpoint(mut self, value: bool) -> Self {
        self.clear_checkpoint = Some(value);
        self.extra.unset_null("clearCheckpoint");
        self
    }

    /// Sets `dryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self.extra.unset_null("dryRun");
        self
    }

    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<StreamsStartProcessorFailoverMode>) -> Self {
        self.mode = Some(value.into());
        self.extra.unset_null("mode");
        self
    }

    /// Sets `region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsStartProcessorFailover {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["clearCheckpoint", "dryRun", "mode", "region"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.clear_checkpoint.read(r),
            1 => self.dry_run.read(r),
            2 => self.mode.read(r),
            3 => self.region.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("clearCheckpoint", &self.clear_checkpoint);
        o.field("dryRun", &self.dry_run);
        o.field("mode", &self.mode);
        o.field("region", &self.region);
        o.end();
    }
}

json::object!(StreamsStartProcessorFailover);

/// `GRACEFUL` fails if the processor cannot be stopped, and goes on from its checkpoint; `FORCED`
/// moves it anyway, without checkpoint.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsStartProcessorFailoverMode {
    /// `GRACEFUL`
    Graceful,
    /// `FORCED`
    Forced,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamsStartProcessorFailoverMode {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Graceful => "GRACEFUL",
            Self::Forced => "FORCED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamsStartProcessorFailoverMode {
    const KNOWN: &'static [Self] = &[Self::Forced, Self::Graceful];
}

json::open_enum!(StreamsStartProcessorFailoverMode);
