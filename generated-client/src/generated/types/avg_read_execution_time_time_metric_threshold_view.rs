// Written by `cargo xtask codegen`; changes made here are lost.

use super::TimeMetricThresholdView;

/// Limit for the metric `AVG_READ_EXECUTION_TIME`.
pub type AvgReadExecutionTimeTimeMetricThresholdView = TimeMetricThresholdView;
