// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Unit of a duration.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TimeMetricUnits {
    /// `NANOSECONDS`
    Nanoseconds,
    /// `MILLISECONDS`
    Milliseconds,
    /// `MILLION_MINUTES`
    MillionMinutes,
    /// `SECONDS`
    Seconds,
    /// `MINUTES`
    Minutes,
    /// `HOURS`
    Hours,
    /// `DAYS`
    Days,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl TimeMetricUnits {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Nanoseconds => "NANOSECONDS",
            Self::Milliseconds => "MILLISECONDS",
            Self::MillionMinutes => "MILLION_MINUTES",
            Self::Seconds => "SECONDS",
            Self::Minutes => "MINUTES",
            Self::Hours => "HOURS",
            Self::Days => "DAYS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for TimeMetricUnits {
    const KNOWN: &'static [Self] = &[
        Self::Days,
        Self::Hours,
        Self::Minutes,
        Self::Seconds,
        Self::Nanoseconds,
        Self::Milliseconds,
        Self::MillionMinutes,
    ];
}

json::open_enum!(TimeMetricUnits);
