// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A metric of a serverless instance left its limits.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServerlessEventTypeViewAlertable {
    /// `OUTSIDE_SERVERLESS_METRIC_THRESHOLD`
    OutsideServerlessMetricThreshold,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ServerlessEventTypeViewAlertable {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OutsideServerlessMetricThreshold => {
                "OUTSIDE_SERVERLESS_METRIC_THRESHOLD"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ServerlessEventTypeViewAlertable {
    const KNOWN: &'static [Self] = &[Self::OutsideServerlessMetricThreshold];
}

json::open_enum!(ServerlessEventTypeViewAlertable);
