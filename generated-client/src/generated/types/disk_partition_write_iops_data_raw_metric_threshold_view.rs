// Written by `cargo xtask codegen`; changes made here are lost.

use super::RawMetricThresholdView;

/// Limit for the metric `DISK_PARTITION_WRITE_IOPS_DATA`.
pub type DiskPartitionWriteIopsDataRawMetricThresholdView = RawMetricThresholdView;
