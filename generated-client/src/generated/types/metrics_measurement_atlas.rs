// Written by `cargo xtask codegen`; changes made here are lost.

use super::MetricDataPointAtlas;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A measurement over time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MetricsMeasurementAtlas {
    /// The values, in order of time.
    ///
    /// Set by the server.
    pub data_points: Option<Vec<MetricDataPointAtlas>>,
    /// Name of the measurement, such as `DISK_PARTITION_IOPS_READ`.
    ///
    /// Set by the server.
    pub name: Option<String>,
    /// Unit of the values; the service knows more of them than are listed.
    ///
    /// Set by the server.
    pub units: Option<MetricsMeasurementAtlasUnits>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl MetricsMeasurementAtlas {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for MetricsMeasurementAtlas {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["dataPoints", "name", "units"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.data_points.read(r),
            1 => self.name.read(r),
            2 => self.units.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("dataPoints", &self.data_points);
        o.read_only("name", &self.name);
        o.read_only("units", &self.units);
        o.end();
    }
}

json::object!(MetricsMeasurementAtlas);

/// Unit of the values; the service knows more of them than are listed.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MetricsMeasurementAtlasUnits {
    /// `BYTES`
    Bytes,
    /// `BYTES_PER_SECOND`
    BytesPerSecond,
    /// `GIGABYTES`
    Gigabytes,
    /// `GIGABYTES_PER_HOUR`
    GigabytesPerHour,
    /// `MEGABYTES_PER_SECOND`
    MegabytesPerSecond,
    /// `MICROSECONDS`
    Microseconds,
    /// `MILLISECONDS`
    Milliseconds,
    /// `PERCENT`
    Percent,
    /// `SCALAR`
    Scalar,
    /// `SCALAR_PER_SECOND`
    ScalarPerSecond,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl MetricsMeasurementAtlasUnits {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bytes => "BYTES",
            Self::BytesPerSecond => "BYTES_PER_SECOND",
            Self::Gigabytes => "GIGABYTES",
            Self::GigabytesPerHour => "GIGABYTES_PER_HOUR",
            Self::MegabytesPerSecond => "MEGABYTES_PER_SECOND",
            Self::Microseconds => "MICROSECONDS",
            Self::Milliseconds => "MILLISECONDS",
            Self::Percent => "PERCENT",
            Self::Scalar => "SCALAR",
            Self::ScalarPerSecond => "SCALAR_PER_SECOND",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for MetricsMeasurementAtlasUnits {
    const KNOWN: &'static [Self] = &[
        Self::Bytes,
        Self::Scalar,
        Self::Percent,
        Self::Gigabytes,
        Self::Microseconds,
        Self::Milliseconds,
        Self::BytesPerSecond,
        Self::ScalarPerSecond,
        Self::GigabytesPerHour,
        Self::MegabytesPerSecond,
    ];
}

json::open_enum!(MetricsMeasurementAtlasUnits);
