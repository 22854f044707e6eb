// Written by `cargo xtask codegen`; changes made here are lost.

use super::{ComparisonOperator, MetricMode, RawMetricUnits};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Limit for a metric without a unit.
///
/// Required: `metricName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RawMetricThresholdView {
    /// Metric that the limit is for.
    pub metric_name: Option<String>,
    /// Values are averaged first.
    pub mode: Option<MetricMode>,
    /// Which side of the limit raises an alert.
    pub operator: Option<ComparisonOperator>,
    /// The limit, in `units` if there are any.
    pub threshold: Option<f64>,
    /// Stands for no unit.
    ///
    /// Default: `"RAW"`.
    pub units: Option<RawMetricUnits>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl RawMetricThresholdView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `metricName`.
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self.extra.unset_null("metricName");
        self
    }

    /// Sets `mode`.
    pub fn mode(mut self, value: impl Into<MetricMode>) -> Self {
        self.mode = Some(value.into());
        self.extra.unset_null("mode");
        self
    }

    /// Sets `operator`.
    pub fn operator(mut self, value: impl Into<ComparisonOperator>) -> Self {
        self.operator = Some(value.into());
        self.extra.unset_null("operator");
        self
    }

    /// Sets `threshold`.
    pub fn threshold(mut self, value: f64) -> Self {
        self.threshold = Some(value);
        self.extra.unset_null("threshold");
        self
    }

    /// Sets `units`.
    pub fn units(mut self, value: impl Into<RawMetricUnits>) -> Self {
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

impl Json for RawMetricThresholdView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["metricName", "mode", "operator", "threshold", "units"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.metric_name.read(r),
            1 => self.mode.read(r),
            2 => self.operator.read(r),
            3 => self.threshold.read(r),
            4 => self.units.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("metricName", &self.metric_name);
        o.field("mode", &self.mode);
        o.field("operator", &self.operator);
        o.field("threshold", &self.threshold);
        o.field("units", &self.units);
        o.end();
    }
}

json::object!(RawMetricThresholdView);
