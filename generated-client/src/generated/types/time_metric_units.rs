// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Units of durations.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeMetricUnits {
    /// `NANOSECONDS`
    NanosecoNds,
    /// `MILLISECONDS`
    MillisecoNds,
    /// `MILLION_MINUTES`
    MillionMinutes,
    /// `SECONDS`
    SecoNds,
    /// `MINUTES`
    Minutes,
    /// `HOURS`
    Hours,
    /// `DAYS`
    Days,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for TimeMetricUnits {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "NANOSECONDS" => Self::NanosecoNds,
                "MILLISECONDS" => Self::MillisecoNds,
                "MILLION_MINUTES" => Self::MillionMinutes,
                "SECONDS" => Self::SecoNds,
                "MINUTES" => Self::Minutes,
                "HOURS" => Self::Hours,
                "DAYS" => Self::Days,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::NanosecoNds => "NANOSECONDS",
            Self::MillisecoNds => "MILLISECONDS",
            Self::MillionMinutes => "MILLION_MINUTES",
            Self::SecoNds => "SECONDS",
            Self::Minutes => "MINUTES",
            Self::Hours => "HOURS",
            Self::Days => "DAYS",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(TimeMetricUnits);
