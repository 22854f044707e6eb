// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `SWAP_USAGE_FREE`.
pub type SwapUsageFreeDataMetricThresholdView = DataMetricThresholdView;
