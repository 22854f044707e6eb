// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `DISK_PARTITION_READ_IOPS_JOURNAL`.
pub type DiskPartitionReadIopsJournalRawMetricThresholdView = RawMetricThresholdView;
