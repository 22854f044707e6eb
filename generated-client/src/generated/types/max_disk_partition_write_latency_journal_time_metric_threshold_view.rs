// Written by `cargo xtask codegen`; changes made here are lost.

use super::TimeMetricThresholdView;

/// Limit for the metric `MAX_DISK_PARTITION_WRITE_LATENCY_JOURNAL`.
pub type MaxDiskPartitionWriteLatencyJournalTimeMetricThresholdView = TimeMetricThresholdView;
