// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `SEARCH_PROCESS_THROTTLING`.
pub type SearchProcessThrottlingRawMetricThresholdView = RawMetricThresholdView;
