// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `DISK_PARTITION_SPACE_USED_JOURNAL`.
pub type DiskPartitionSpaceUsedJournalRawMetricThresholdView = RawMetricThresholdView;
