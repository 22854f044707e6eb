// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `SYSTEM_NETWORK_IN`.
pub type SystemNetworkInDataMetricThresholdView = DataMetricThresholdView;
