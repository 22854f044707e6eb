// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `OPERATIONS_QUERIES_KILLED`.
pub type OperationsQueriesKilledRawMetricThresholdView = RawMetricThresholdView;
