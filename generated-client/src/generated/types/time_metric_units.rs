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
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "NANOSECONDS" => Self::Nanoseconds,
                "MILLISECONDS" => Self::Milliseconds,
                "MILLION_MINUTES" => Self::MillionMinutes,
                "SECONDS" => Self::Seconds,
                "MINUTES" => Self::Minutes,
                "HOURS" => Self::Hours,
                "DAYS" => Self::Days,
                _ => return None,
            },
        )
    }
}

json::open_enum!(TimeMetricUnits);
