// Written by `cargo xtask codegen`; changes made here are lost.

use super::TimeMetricThresholdView;

/// Limit for the metric `OPLOG_MASTER_TIME_ESTIMATED_TTL`.
pub type OplogMasterTimeEstimatedTtlTimeMetricThresholdView = TimeMetricThresholdView;
