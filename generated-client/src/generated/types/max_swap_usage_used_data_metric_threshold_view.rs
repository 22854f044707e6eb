// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `MAX_SWAP_USAGE_USED`.
pub type MaxSwapUsageUsedDataMetricThresholdView = DataMetricThresholdView;
