// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A metric of App Services left its limits.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppServiceEventTypeViewAlertableWithThreshold {
    /// `OUTSIDE_REALM_METRIC_THRESHOLD`
    OutsideRealmMetricThreshold,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for AppServiceEventTypeViewAlertableWithThreshold {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "OUTSIDE_REALM_METRIC_THRESHOLD" => Self::OutsideRealmMetricThreshold,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::OutsideRealmMetricThreshold => "OUTSIDE_REALM_METRIC_THRESHOLD",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(AppServiceEventTypeViewAlertableWithThreshold);
