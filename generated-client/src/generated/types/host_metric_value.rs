// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A value of any unit that raised an alert.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct HostMetricValue {
    /// The value, in `units`.
    ///
    /// Set by the server.
    pub number: Option<f64>,
    /// Unit of `number`.
    ///
    /// Set by the server.
    pub units: Option<HostMetricValueUnits>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl HostMetricValue {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for HostMetricValue {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["number", "units"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.number.read(r),
            1 => self.units.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("number", &self.number);
        o.read_only("units", &self.units);
        o.end();
    }
}

json::object!(HostMetricValue);

/// Unit of `number`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HostMetricValueUnits {
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

impl HostMetricValueUnits {
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

impl OpenEnum for HostMetricValueUnits {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "1000 requests" => Self::N1000Requests,
                "GB" => Self::Gb,
                "GB days" => Self::GbDays,
                "GB hours" => Self::GbHours,
                "GB seconds" => Self::GbSeconds,
                "Gbits" => Self::Gbits,
                "KB" => Self::Kb,
                "Kbits" => Self::Kbits,
                "MB" => Self::Mb,
                "Mbits" => Self::Mbits,
                "PB" => Self::Pb,
                "RPU" => Self::Rpu,
                "TB" => Self::Tb,
                "WPU" => Self::Wpu,
                "billion" => Self::Billion,
                "billion pixels" => Self::BillionPixels,
                "bits" => Self::Bits,
                "bytes" => Self::Bytes,
                "count" => Self::Count,
                "days" => Self::Days,
                "hours" => Self::Hours,
                "million" => Self::Million,
                "million RPU" => Self::MillionRpu,
                "million WPU" => Self::MillionWpu,
                "million minutes" => Self::MillionMinutes,
                "million tokens" => Self::MillionTokens,
                "min" => Self::Min,
                "msec" => Self::Msec,
                "nsec" => Self::Nsec,
                "pixels" => Self::Pixels,
                "requests" => Self::Requests,
                "sec" => Self::Sec,
                "thousand" => Self::Thousand,
                "thousand RPU" => Self::ThousandRpu,
                "thousand WPU" => Self::ThousandWpu,
                "tokens" => Self::Tokens,
                _ => return None,
            },
        )
    }
}

json::open_enum!(HostMetricValueUnits);
