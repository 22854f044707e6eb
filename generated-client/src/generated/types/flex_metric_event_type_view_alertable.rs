// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A metric of a flex cluster left its limits.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FlexMetricEventTypeViewAlertable {
    /// `OUTSIDE_FLEX_METRIC_THRESHOLD`
    OutsideFlexMetricThreshold,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl FlexMetricEventTypeViewAlertable {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OutsideFlexMetricThreshold => "OUTSIDE_FLEX_METRIC_THRESHOLD",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for FlexMetricEventTypeViewAlertable {
    const KNOWN: &'static [Self] = &[Self::OutsideFlexMetricThreshold];
}

json::open_enum!(FlexMetricEventTypeViewAlertable);
