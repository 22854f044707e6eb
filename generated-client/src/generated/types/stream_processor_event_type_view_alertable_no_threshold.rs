// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Event of stream processors that raises an alert.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamProcessorEventTypeViewAlertableNoThreshold {
    /// `STREAM_PROCESSOR_STATE_IS_FAILED`
    StreamProcessorStateIsFailed,
    /// `STREAM_PROCESSOR_AUTOSCALE_INITIATED`
    StreamProcessorAutoscaleInitiated,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamProcessorEventTypeViewAlertableNoThreshold {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::StreamProcessorStateIsFailed => "STREAM_PROCESSOR_STATE_IS_FAILED",
            Self::StreamProcessorAutoscaleInitiated => {
                "STREAM_PROCESSOR_AUTOSCALE_INITIATED"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamProcessorEventTypeViewAlertableNoThreshold {
    const KNOWN: &'static [Self] = &[
        Self::StreamProcessorStateIsFailed,
        Self::StreamProcessorAutoscaleInitiated,
    ];
}

json::open_enum!(StreamProcessorEventTypeViewAlertableNoThreshold);
