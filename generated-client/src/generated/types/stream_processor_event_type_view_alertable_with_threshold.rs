// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A metric of a stream processor left its limits.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamProcessorEventTypeViewAlertableWithThreshold {
    /// `OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD`
    OutsideStreamProcessorMetricThreshold,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamProcessorEventTypeViewAlertableWithThreshold {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OutsideStreamProcessorMetricThreshold => {
                "OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamProcessorEventTypeViewAlertableWithThreshold {
    const KNOWN: &'static [Self] = &[Self::OutsideStreamProcessorMetricThreshold];
}

json::open_enum!(StreamProcessorEventTypeViewAlertableWithThreshold);
