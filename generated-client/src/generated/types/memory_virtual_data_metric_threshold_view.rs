// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `MEMORY_VIRTUAL`.
pub type MemoryVirtualDataMetricThresholdView = DataMetricThresholdView;
