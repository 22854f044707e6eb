// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `SERVERLESS_NETWORK_BYTES_IN`.
pub type ServerlessNetworkBytesInDataMetricThresholdView = DataMetricThresholdView;
