// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A metric of a host left its limits.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HostMetricEventTypeViewAlertable {
    /// `OUTSIDE_METRIC_THRESHOLD`
    OutsideMetricThreshold,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl HostMetricEventTypeViewAlertable {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OutsideMetricThreshold => "OUTSIDE_METRIC_THRESHOLD",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for HostMetricEventTypeViewAlertable {
    const KNOWN: &'static [Self] = &[Self::OutsideMetricThreshold];
}

json::open_enum!(HostMetricEventTypeViewAlertable);
