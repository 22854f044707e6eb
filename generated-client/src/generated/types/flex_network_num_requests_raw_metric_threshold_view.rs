// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `FLEX_NETWORK_NUM_REQUESTS`.
pub type FlexNetworkNumRequestsRawMetricThresholdView = RawMetricThresholdView;
