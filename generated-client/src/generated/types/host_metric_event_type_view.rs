// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether a metric left its limits or came back.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HostMetricEventTypeView {
    /// `INSIDE_METRIC_THRESHOLD`
    InsideMetricThreshold,
    /// `OUTSIDE_METRIC_THRESHOLD`
    OutsideMetricThreshold,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl HostMetricEventTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InsideMetricThreshold => "INSIDE_METRIC_THRESHOLD",
            Self::OutsideMetricThreshold => "OUTSIDE_METRIC_THRESHOLD",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for HostMetricEventTypeView {
    const KNOWN: &'static [Self] = &[
        Self::InsideMetricThreshold,
        Self::OutsideMetricThreshold,
    ];
}

json::open_enum!(HostMetricEventTypeView);
