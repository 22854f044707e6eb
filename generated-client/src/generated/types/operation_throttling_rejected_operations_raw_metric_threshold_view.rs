// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `OPERATION_THROTTLING_REJECTED_OPERATIONS`.
pub type OperationThrottlingRejectedOperationsRawMetricThresholdView = RawMetricThresholdView;
