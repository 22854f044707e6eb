// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// What the processors of a workspace shall do.
///
/// Required: `status`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsProcessorStatus {
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// For a move: `GRACEFUL` fails if a processor cannot be stopped, and goes on from its checkpoint;
    /// `FORCED` moves it anyway, without checkpoint.
    pub mode: Option<StreamsProcessorStatusMode>,
    /// Region to move to; required for `FAILED_OVER`.
    pub region: Option<String>,
    /// What the processors of the workspace shall do.
    pub status: Option<StreamsProcessorStatusStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsProcessorStatus {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<StreamsProcessorStatusMode>) -> Self {
        self.mode = Some(value.into());
        self.extra.unset_null("mode");
        self
    }

    /// Sends `mode` as null.
    pub fn clear_mode(mut self) -> Self {
        self.mode = None;
        self.extra.set_null("mode");
        self
    }

    /// Sets `region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sends `region` as null.
    pub fn clear_region(mut self) -> Self {
        self.region = None;
        self.extra.set_null("region");
        self
    }

    /// Sets `status`.
    pub fn status(mut self, value: impl Into<StreamsProcessorStatusStatus>) -> Self {
        self.status = Some(value.into());
        self.extra.unset_null("status");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsProcessorStatus {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "mode", "region", "status"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.mode.read(r),
            2 => self.region.read(r),
            3 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.nullable("mode", &self.mode);
        o.nullable("region", &self.region);
        o.field("status", &self.status);
        o.end();
    }
}

json::object!(StreamsProcessorStatus);

/// For a move: `GRACEFUL` fails if a processor cannot be stopped, and goes on from its checkpoint;
/// `FORCED` moves it anyway, without checkpoint.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsProcessorStatusMode {
    /// `GRACEFUL`
    Graceful,
    /// `FORCED`
    Forced,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamsProcessorStatusMode {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Graceful => "GRACEFUL",
            Self::Forced => "FORCED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamsProcessorStatusMode {
    const KNOWN: &'static [Self] = &[Self::Forced, Self::Graceful];
}

json::open_enum!(StreamsProcessorStatusMode);

/// What the processors of the workspace shall do.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamsProcessorStatusStatus {
    /// `STARTED`
    Started,
    /// `STOPPED`
    Stopped,
    /// `FAILED_OVER`
    FailedOver,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamsProcessorStatusStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Started => "STARTED",
            Self::Stopped => "STOPPED",
            Self::FailedOver => "FAILED_OVER",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamsProcessorStatusStatus {
    const KNOWN: &'static [Self] = &[Self::Started, Self::Stopped, Self::FailedOver];
}

json::open_enum!(StreamsProcessorStatusStatus);
