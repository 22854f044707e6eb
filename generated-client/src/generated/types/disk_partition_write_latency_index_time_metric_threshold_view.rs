// Written by `cargo xtask codegen`; changes made here are lost.

use super::TimeMetricThresholdView;

/// Limit for the metric `DISK_PARTITION_WRITE_LATENCY_INDEX`.
pub type DiskPartitionWriteLatencyIndexTimeMetricThresholdView = TimeMetricThresholdView;
