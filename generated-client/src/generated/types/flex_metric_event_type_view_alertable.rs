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
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "OUTSIDE_FLEX_METRIC_THRESHOLD" => Self::OutsideFlexMetricThreshold,
                _ => return None,
            },
        )
    }
}

json::open_enum!(FlexMetricEventTypeViewAlertable);
