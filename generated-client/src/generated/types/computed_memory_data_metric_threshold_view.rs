// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `COMPUTED_MEMORY`.
pub type ComputedMemoryDataMetricThresholdView = DataMetricThresholdView;
