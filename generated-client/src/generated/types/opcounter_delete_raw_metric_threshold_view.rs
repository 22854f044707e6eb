// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `OPCOUNTER_DELETE`.
pub type OpcounterDeleteRawMetricThresholdView = RawMetricThresholdView;
