// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A measurement of search hardware or state.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListGroupHostFtsMetricMeasurementsMetrics {
    /// `FTS_DISK_USAGE`
    FtsDiskUsage,
    /// `FTS_PROCESS_CPU_KERNEL`
    FtsProcessCpuKernel,
    /// `FTS_PROCESS_CPU_USER`
    FtsProcessCpuUser,
    /// `FTS_PROCESS_NORMALIZED_CPU_KERNEL`
    FtsProcessNormalizedCpuKernel,
    /// `FTS_PROCESS_NORMALIZED_CPU_USER`
    FtsProcessNormalizedCpuUser,
    /// `FTS_PROCESS_RESIDENT_MEMORY`
    FtsProcessResidentMemory,
    /// `FTS_PROCESS_SHARED_MEMORY`
    FtsProcessSharedMemory,
    /// `FTS_PROCESS_VIRTUAL_MEMORY`
    FtsProcessVirtualMemory,
    /// `JVM_CURRENT_MEMORY`
    JvmCurrentMemory,
    /// `JVM_MAX_MEMORY`
    JvmMaxMemory,
    /// `PAGE_FAULTS`
    PageFaults,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ListGroupHostFtsMetricMeasurementsMetrics {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FtsDiskUsage => "FTS_DISK_USAGE",
            Self::FtsProcessCpuKernel => "FTS_PROCESS_CPU_KERNEL",
            Self::FtsProcessCpuUser => "FTS_PROCESS_CPU_USER",
            Self::FtsProcessNormalizedCpuKernel => "FTS_PROCESS_NORMALIZED_CPU_KERNEL",
            Self::FtsProcessNormalizedCpuUser => "FTS_PROCESS_NORMALIZED_CPU_USER",
            Self::FtsProcessResidentMemory => "FTS_PROCESS_RESIDENT_MEMORY",
            Self::FtsProcessSharedMemory => "FTS_PROCESS_SHARED_MEMORY",
            Self::FtsProcessVirtualMemory => "FTS_PROCESS_VIRTUAL_MEMORY",
            Self::JvmCurrentMemory => "JVM_CURRENT_MEMORY",
            Self::JvmMaxMemory => "JVM_MAX_MEMORY",
            Self::PageFaults => "PAGE_FAULTS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ListGroupHostFtsMetricMeasurementsMetrics {
    const KNOWN: &'static [Self] = &[
        Self::PageFaults,
        Self::FtsDiskUsage,
        Self::JvmMaxMemory,
        Self::JvmCurrentMemory,
        Self::FtsProcessCpuUser,
        Self::FtsProcessCpuKernel,
        Self::FtsProcessSharedMemory,
        Self::FtsProcessVirtualMemory,
        Self::FtsProcessResidentMemory,
        Self::FtsProcessNormalizedCpuUser,
        Self::FtsProcessNormalizedCpuKernel,
    ];
}

json::open_enum!(ListGroupHostFtsMetricMeasurementsMetrics);
