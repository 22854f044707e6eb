// Written by `cargo xtask codegen`; changes made here are lost.

use super::TimeMetricUnits;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A duration that raised an alert.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TimeMetricValueView {
    /// The value, in `units`.
    ///
    /// Set by the server.
    pub number: Option<f64>,
    /// Unit of a duration.
    ///
    /// Default: `"HOURS"`.
    pub units: Option<TimeMetricUnits>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl TimeMetricValueView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for TimeMetricValueView {
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

json::object!(TimeMetricValueView);
