// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `OPERATIONS_SCAN_AND_ORDER`.
pub type OperationsScanAndOrderRawMetricThresholdView = RawMetricThresholdView;
