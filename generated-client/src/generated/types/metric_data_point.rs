// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A value at a moment.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MetricDataPoint {
    /// When the value was measured.
    ///
    /// Set by the server.
    pub timestamp: Option<DateTime>,
    /// The value; null where none was measured.
    ///
    /// Set by the server.
    pub value: Option<f64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl MetricDataPoint {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for MetricDataPoint {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["timestamp", "value"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.timestamp.read(r),
            1 => self.value.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("timestamp", &self.timestamp);
        o.read_only("value", &self.value);
        o.end();
    }
}

json::object!(MetricDataPoint);
