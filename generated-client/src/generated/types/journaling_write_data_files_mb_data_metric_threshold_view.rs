// Written by `cargo xtask codegen`; changes made here are lost.

use super::DataMetricThresholdView;

/// Limit for the metric `JOURNALING_WRITE_DATA_FILES_MB`.
pub type JournalingWriteDataFilesMbDataMetricThresholdView = DataMetricThresholdView;
