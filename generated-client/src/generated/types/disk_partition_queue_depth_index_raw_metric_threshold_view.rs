// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `DISK_PARTITION_QUEUE_DEPTH_INDEX`.
pub type DiskPartitionQueueDepthIndexRawMetricThresholdView = RawMetricThresholdView;
