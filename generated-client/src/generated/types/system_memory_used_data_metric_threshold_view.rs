// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `SYSTEM_MEMORY_USED`.
pub type SystemMemoryUsedDataMetricThresholdView = DataMetricThresholdView;
