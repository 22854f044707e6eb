// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `MAX_SYSTEM_MEMORY_AVAILABLE`.
pub type MaxSystemMemoryAvailableDataMetricThresholdView = DataMetricThresholdView;
