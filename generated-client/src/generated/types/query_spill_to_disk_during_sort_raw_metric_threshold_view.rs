// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `QUERY_SPILL_TO_DISK_DURING_SORT`.
pub type QuerySpillToDiskDuringSortRawMetricThresholdView = RawMetricThresholdView;
