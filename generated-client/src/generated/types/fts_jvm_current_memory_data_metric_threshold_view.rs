// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `FTS_JVM_CURRENT_MEMORY`.
pub type FtsJvmCurrentMemoryDataMetricThresholdView = DataMetricThresholdView;
