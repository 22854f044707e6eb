// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `MAX_DISK_PARTITION_SPACE_USED_INDEX`.
pub type MaxDiskPartitionSpaceUsedIndexRawMetricThresholdView = RawMetricThresholdView;
