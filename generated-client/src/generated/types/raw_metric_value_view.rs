// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricUnits;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A plain number that raised an alert.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RawMetricValueView {
    /// The value.
    ///
    /// Set by the server.
    pub number: Option<f64>,
    /// Stands for no unit.
    ///
    /// Default: `"RAW"`.
    pub units: Option<RawMetricUnits>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl RawMetricValueView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for RawMetricValueView {
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
        o.field("units", &self.units);
        o.end();
    }
}

json::object!(RawMetricValueView);
