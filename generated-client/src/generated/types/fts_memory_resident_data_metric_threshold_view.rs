// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `FTS_MEMORY_RESIDENT`.
pub type FtsMemoryResidentDataMetricThresholdView = DataMetricThresholdView;
