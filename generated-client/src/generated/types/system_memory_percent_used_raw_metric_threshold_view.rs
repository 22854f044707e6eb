// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `SYSTEM_MEMORY_PERCENT_USED`.
pub type SystemMemoryPercentUsedRawMetricThresholdView = RawMetricThresholdView;
