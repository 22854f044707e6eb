// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `QUERY_TARGETING_SCANNED_PER_RETURNED`.
pub type QueryTargetingScannedPerReturnedRawMetricThresholdView = RawMetricThresholdView;
