// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A measurement of a disk.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetGroupProcessDiskMeasurementsM {
    /// `DISK_PARTITION_IOPS_READ`
    DiskPartitionIopsRead,
    /// `MAX_DISK_PARTITION_IOPS_READ`
    MaxDiskPartitionIopsRead,
    /// `DISK_PARTITION_IOPS_WRITE`
    DiskPartitionIopsWrite,
    /// `MAX_DISK_PARTITION_IOPS_WRITE`
    MaxDiskPartitionIopsWrite,
    /// `DISK_PARTITION_IOPS_TOTAL`
    DiskPartitionIopsTotal,
    /// `MAX_DISK_PARTITION_IOPS_TOTAL`
    MaxDiskPartitionIopsTotal,
    /// `DISK_PARTITION_LATENCY_READ`
    DiskPartitionLatencyRead,
    /// `MAX_DISK_PARTITION_LATENCY_READ`
    MaxDiskPartitionLatencyRead,
    /// `DISK_PARTITION_LATENCY_WRITE`
    DiskPartitionLatencyWrite,
    /// `MAX_DISK_PARTITION_LATENCY_WRITE`
    MaxDiskPartitionLatencyWrite,
    /// `DISK_PARTITION_SPACE_FREE`
    DiskPartitionSpaceFree,
    /// `MAX_DISK_PARTITION_SPACE_FREE`
    MaxDiskPartitionSpaceFree,
    /// `DISK_PARTITION_SPACE_USED`
    DiskPartitionSpaceUsed,
    /// `MAX_DISK_PARTITION_SPACE_USED`
    MaxDiskPartitionSpaceUsed,
    /// `DISK_PARTITION_SPACE_PERCENT_FREE`
    DiskPartitionSpacePercentFree,
    /// `MAX_DISK_PARTITION_SPACE_PERCENT_FREE`
    MaxDiskPartitionSpacePercentFree,
    /// `DISK_PARTITION_SPACE_PERCENT_USED`
    DiskPartitionSpacePercentUsed,
    /// `MAX_DISK_PARTITION_SPACE_PERCENT_USED`
    MaxDiskPartitionSpacePercentUsed,
    /// `DISK_PARTITION_THROUGHPUT_READ`
    DiskPartitionThroughputRead,
    /// `DISK_PARTITION_THROUGHPUT_WRITE`
    DiskPartitionThroughputWrite,
    /// `DISK_QUEUE_DEPTH`
    DiskQueueDepth,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl GetGroupProcessDiskMeasurementsM {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DiskPartitionIopsRead => "DISK_PARTITION_IOPS_READ",
            Self::MaxDiskPartitionIopsRead => "MAX_DISK_PARTITION_IOPS_READ",
            Self::DiskPartitionIopsWrite => "DISK_PARTITION_IOPS_WRITE",
            Self::MaxDiskPartitionIopsWrite => "MAX_DISK_PARTITION_IOPS_WRITE",
            Self::DiskPartitionIopsTotal => "DISK_PARTITION_IOPS_TOTAL",
            Self::MaxDiskPartitionIopsTotal => "MAX_DISK_PARTITION_IOPS_TOTAL",
            Self::DiskPartitionLatencyRead => "DISK_PARTITION_LATENCY_READ",
            Self::MaxDiskPartitionLatencyRead => "MAX_DISK_PARTITION_LATENCY_READ",
            Self::DiskPartitionLatencyWrite => "DISK_PARTITION_LATENCY_WRITE",
            Self::MaxDiskPartitionLatencyWrite => "MAX_DISK_PARTITION_LATENCY_WRITE",
            Self::DiskPartitionSpaceFree => "DISK_PARTITION_SPACE_FREE",
            Self::MaxDiskPartitionSpaceFree => "MAX_DISK_PARTITION_SPACE_FREE",
            Self::DiskPartitionSpaceUsed => "DISK_PARTITION_SPACE_USED",
            Self::MaxDiskPartitionSpaceUsed => "MAX_DISK_PARTITION_SPACE_USED",
            Self::DiskPartitionSpacePercentFree => "DISK_PARTITION_SPACE_PERCENT_FREE",
            Self::MaxDiskPartitionSpacePercentFree => {
                "MAX_DISK_PARTITION_SPACE_PERCENT_FREE"
            }
            Self::DiskPartitionSpacePercentUsed => "DISK_PARTITION_SPACE_PERCENT_USED",
            Self::MaxDiskPartitionSpacePercentUsed => {
                "MAX_DISK_PARTITION_SPACE_PERCENT_USED"
            }
            Self::DiskPartitionThroughputRead => "DISK_PARTITION_THROUGHPUT_READ",
            Self::DiskPartitionThroughputWrite => "DISK_PARTITION_THROUGHPUT_WRITE",
            Self::DiskQueueDepth => "DISK_QUEUE_DEPTH",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for GetGroupProcessDiskMeasurementsM {
    const KNOWN: &'static [Self] = &[
        Self::DiskQueueDepth,
        Self::DiskPartitionIopsRead,
        Self::DiskPartitionIopsTotal,
        Self::DiskPartitionIopsWrite,
        Self::DiskPartitionSpaceFree,
        Self::DiskPartitionSpaceUsed,
        Self::DiskPartitionLatencyRead,
        Self::DiskPartitionLatencyWrite,
        Self::MaxDiskPartitionIopsRead,
        Self::MaxDiskPartitionIopsTotal,
        Self::MaxDiskPartitionIopsWrite,
        Self::MaxDiskPartitionSpaceFree,
        Self::MaxDiskPartitionSpaceUsed,
        Self::DiskPartitionThroughputRead,
        Self::DiskPartitionThroughputWrite,
        Self::MaxDiskPartitionLatencyRead,
        Self::MaxDiskPartitionLatencyWrite,
        Self::DiskPartitionSpacePercentFree,
        Self::DiskPartitionSpacePercentUsed,
        Self::MaxDiskPartitionSpacePercentFree,
        Self::MaxDiskPartitionSpacePercentUsed,
    ];
}

json::open_enum!(GetGroupProcessDiskMeasurementsM);
