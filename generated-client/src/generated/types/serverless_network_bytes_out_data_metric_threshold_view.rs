// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `SERVERLESS_NETWORK_BYTES_OUT`.
pub type ServerlessNetworkBytesOutDataMetricThresholdView = DataMetricThresholdView;
