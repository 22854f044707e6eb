// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `GLOBAL_ACCESSES_NOT_IN_MEMORY`.
pub type GlobalAccessesNotInMemoryRawMetricThresholdView = RawMetricThresholdView;
