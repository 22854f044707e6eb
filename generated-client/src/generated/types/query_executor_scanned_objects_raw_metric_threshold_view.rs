// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `QUERY_EXECUTOR_SCANNED_OBJECTS`.
pub type QueryExecutorScannedObjectsRawMetricThresholdView = RawMetricThresholdView;
