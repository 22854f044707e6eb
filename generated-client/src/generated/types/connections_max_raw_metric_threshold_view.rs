// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `CONNECTIONS_MAX`.
pub type ConnectionsMaxRawMetricThresholdView = RawMetricThresholdView;
