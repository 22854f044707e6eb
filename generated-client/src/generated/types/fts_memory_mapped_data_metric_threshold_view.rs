// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `FTS_MEMORY_MAPPED`.
pub type FtsMemoryMappedDataMetricThresholdView = DataMetricThresholdView;
