// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `FTS_DISK_UTILIZATION`.
pub type FtsDiskUtilizationDataMetricThresholdView = DataMetricThresholdView;
