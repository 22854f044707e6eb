// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `FLEX_NETWORK_BYTES_OUT`.
pub type FlexNetworkBytesOutDataMetricThresholdView = DataMetricThresholdView;
