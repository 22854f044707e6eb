// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `RESTARTS_IN_LAST_HOUR`.
pub type RestartsInLastHourRawMetricThresholdView = RawMetricThresholdView;
