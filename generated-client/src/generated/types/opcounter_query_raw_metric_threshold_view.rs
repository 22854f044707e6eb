// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `OPCOUNTER_QUERY`.
pub type OpcounterQueryRawMetricThresholdView = RawMetricThresholdView;
