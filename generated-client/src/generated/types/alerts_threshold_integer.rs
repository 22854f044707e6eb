// Written by `cargo xtask codegen`; changes made here are lost.

use super::Operator;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A limit, and on which side of it an alert is raised.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AlertsThresholdInteger {
    /// Which side of the limit raises an alert, by its sign.
    pub operator: Option<Operator>,
    /// The limit, in `units` if there are any.
    pub threshold: Option<i64>,
    /// Unit of the limit.
    pub units: Option<AlertsThresholdIntegerUnits>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AlertsThresholdInteger {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `operator`.
    pub fn operator(mut self, value: impl Into<Operator>) -> Self {
        self.operator = Some(value.into());
        self.extra.unset_null("operator");
        self
    }

    /// Sets `threshold`.
    pub fn threshold(mut self, value: i64) -> Self {
        self.threshold = Some(value);
        self.extra.unset_null("threshold");
        self
    }

    /// Sets `units`.
    pub fn units(mut self, value: impl Into<AlertsThresholdIntegerUnits>) -> Self {
        self.units = Some(value.into());
        self.extra.unset_null("units");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AlertsThresholdInteger {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["operator", "threshold", "units"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.operator.read(r),
            1 => self.threshold.read(r),
            2 => self.units.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("operator", &self.operator);
        o.field("threshold", &self.threshold);
        o.field("units", &self.units);
        o.end();
    }
}

json::object!(AlertsThresholdInteger);

/// Unit of the limit.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AlertsThresholdIntegerUnits {
    /// `1000 requests`
    N1000Requests,
    /// `GB`
    Gb,
    /// `GB days`
    GbDays,
    /// `GB hours`
    GbHours,
    /// `GB seconds`
    GbSeconds,
    /// `Gbits`
    Gbits,
    /// `KB`
    Kb,
    /// `Kbits`
    Kbits,
    /// `MB`
    Mb,
    /// `Mbits`
    Mbits,
    /// `PB`
    Pb,
    /// `RPU`
    Rpu,
    /// `TB`
    Tb,
    /// `WPU`
    Wpu,
    /// `billion`
    Billion,
    /// `billion pixels`
    BillionPixels,
    /// `bits`
    Bits,
    /// `bytes`
    Bytes,
    /// `count`
    Count,
    /// `days`
    Days,
    /// `hours`
    Hours,
    /// `million`
    Million,
    /// `million RPU`
    MillionRpu,
    /// `million WPU`
    MillionWpu,
    /// `million minutes`
    MillionMinutes,
    /// `million tokens`
    MillionTokens,
    /// `min`
    Min,
    /// `msec`
    Msec,
    /// `nsec`
    Nsec,
    /// `pixels`
    Pixels,
    /// `requests`
    Requests,
    /// `sec`
    Sec,
    /// `thousand`
    Thousand,
    /// `thousand RPU`
    ThousandRpu,
    /// `thousand WPU`
    ThousandWpu,
    /// `tokens`
    Tokens,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AlertsThresholdIntegerUnits {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::N1000Requests => "1000 requests",
            Self::Gb => "GB",
            Self::GbDays => "GB days",
            Self::GbHours => "GB hours",
            Self::GbSeconds => "GB seconds",
            Self::Gbits => "Gbits",
            Self::Kb => "KB",
            Self::Kbits => "Kbits",
            Self::Mb => "MB",
            Self::Mbits => "Mbits",
            Self::Pb => "PB",
            Self::Rpu => "RPU",
            Self::Tb => "TB",
            Self::Wpu => "WPU",
            Self::Billion => "billion",
            Self::BillionPixels => "billion pixels",
            Self::Bits => "bits",
            Self::Bytes => "bytes",
            Self::Count => "count",
            Self::Days => "days",
            Self::Hours => "hours",
            Self::Million => "million",
            Self::MillionRpu => "million RPU",
            Self::MillionWpu => "million WPU",
            Self::MillionMinutes => "million minutes",
            Self::MillionTokens => "million tokens",
            Self::Min => "min",
            Self::Msec => "msec",
            Self::Nsec => "nsec",
            Self::Pixels => "pixels",
            Self::Requests => "requests",
            Self::Sec => "sec",
            Self::Thousand => "thousand",
            Self::ThousandRpu => "thousand RPU",
            Self::ThousandWpu => "thousand WPU",
            Self::Tokens => "tokens",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AlertsThresholdIntegerUnits {
    const KNOWN: &'static [Self] = &[
        Self::Gb,
        Self::Kb,
        Self::Mb,
        Self::Pb,
        Self::Tb,
        Self::Rpu,
        Self::Wpu,
        Self::Min,
        Self::Sec,
        Self::Bits,
        Self::Days,
        Self::Msec,
        Self::Nsec,
        Self::Gbits,
        Self::Kbits,
        Self::Mbits,
        Self::Bytes,
        Self::Count,
        Self::Hours,
        Self::Pixels,
        Self::Tokens,
        Self::GbDays,
        Self::Billion,
        Self::Million,
        Self::GbHours,
        Self::Requests,
        Self::Thousand,
        Self::GbSeconds,
        Self::MillionRpu,
        Self::MillionWpu,
        Self::ThousandRpu,
        Self::ThousandWpu,
        Self::N1000Requests,
        Self::BillionPixels,
        Self::MillionTokens,
        Self::MillionMinutes,
    ];
}

json::open_enum!(AlertsThresholdIntegerUnits);
