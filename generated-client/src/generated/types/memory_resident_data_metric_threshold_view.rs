// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `MEMORY_RESIDENT`.
pub type MemoryResidentDataMetricThresholdView = DataMetricThresholdView;
