// Written by `cargo xtask codegen`; changes made here are lost.

use super::TimeMetricThresholdView;

/// Limit for the metric `OPLOG_SLAVE_LAG_MASTER_TIME`.
pub type OplogSlaveLagMasterTimeTimeMetricThresholdView = TimeMetricThresholdView;
