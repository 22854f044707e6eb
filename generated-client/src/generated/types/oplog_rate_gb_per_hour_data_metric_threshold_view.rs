// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `OPLOG_RATE_GB_PER_HOUR`.
pub type OplogRateGbPerHourDataMetricThresholdView = DataMetricThresholdView;
