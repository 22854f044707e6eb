// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `QUERY_EXECUTOR_SCANNED`.
pub type QueryExecutorScannedRawMetricThresholdView = RawMetricThresholdView;
