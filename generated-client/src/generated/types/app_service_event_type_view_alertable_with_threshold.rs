// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A metric of App Services left its limits.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AppServiceEventTypeViewAlertableWithThreshold {
    /// `OUTSIDE_REALM_METRIC_THRESHOLD`
    OutsideRealmMetricThreshold,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AppServiceEventTypeViewAlertableWithThreshold {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OutsideRealmMetricThreshold => "OUTSIDE_REALM_METRIC_THRESHOLD",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AppServiceEventTypeViewAlertableWithThreshold {
    const KNOWN: &'static [Self] = &[Self::OutsideRealmMetricThreshold];
}

json::open_enum!(AppServiceEventTypeViewAlertableWithThreshold);
