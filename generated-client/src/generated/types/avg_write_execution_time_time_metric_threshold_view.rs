// Written by `cargo xtask codegen`; changes made here are lost.

use super::TimeMetricThresholdView;

/// Limit for the metric `AVG_WRITE_EXECUTION_TIME`.
pub type AvgWriteExecutionTimeTimeMetricThresholdView = TimeMetricThresholdView;
