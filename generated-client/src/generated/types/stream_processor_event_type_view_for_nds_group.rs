// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a stream processor.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamProcessorEventTypeViewForNdsGroup {
    /// `STREAM_PROCESSOR_STATE_IS_FAILED`
    StreamProcessorStateIsFailed,
    /// `STREAM_PROCESSOR_STARTED`
    StreamProcessorStarted,
    /// `STREAM_PROCESSOR_AUTOSCALE_INITIATED`
    StreamProcessorAutoscaleInitiated,
    /// `STREAM_PROCESSOR_CREATED`
    StreamProcessorCreated,
    /// `STREAM_PROCESSOR_STOPPED`
    StreamProcessorStopped,
    /// `STREAM_PROCESSOR_DROPPED`
    StreamProcessorDropped,
    /// `STREAM_PROCESSOR_MODIFIED`
    StreamProcessorModified,
    /// `INSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD`
    InsideStreamProcessorMetricThreshold,
    /// `OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD`
    OutsideStreamProcessorMetricThreshold,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamProcessorEventTypeViewForNdsGroup {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::StreamProcessorStateIsFailed => "STREAM_PROCESSOR_STATE_IS_FAILED",
            Self::StreamProcessorStarted => "STREAM_PROCESSOR_STARTED",
            Self::StreamProcessorAutoscaleInitiated => {
                "STREAM_PROCESSOR_AUTOSCALE_INITIATED"
            }
            Self::StreamProcessorCreated => "STREAM_PROCESSOR_CREATED",
            Self::StreamProcessorStopped => "STREAM_PROCESSOR_STOPPED",
            Self::StreamProcessorDropped => "STREAM_PROCESSOR_DROPPED",
            Self::StreamProcessorModified => "STREAM_PROCESSOR_MODIFIED",
            Self::InsideStreamProcessorMetricThreshold => {
                "INSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD"
            }
            Self::OutsideStreamProcessorMetricThreshold => {
                "OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamProcessorEventTypeViewForNdsGroup {
    const KNOWN: &'static [Self] = &[
        Self::StreamProcessorCreated,
        Self::StreamProcessorDropped,
        Self::StreamProcessorStarted,
        Self::StreamProcessorStopped,
        Self::StreamProcessorModified,
        Self::StreamProcessorStateIsFailed,
        Self::StreamProcessorAutoscaleInitiated,
        Self::InsideStreamProcessorMetricThreshold,
        Self::OutsideStreamProcessorMetricThreshold,
    ];
}

json::open_enum!(StreamProcessorEventTypeViewForNdsGroup);
