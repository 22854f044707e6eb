// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `FTS_JVM_MAX_MEMORY`.
pub type FtsJvmMaxMemoryDataMetricThresholdView = DataMetricThresholdView;
