// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A search metric.
///
/// Required: `metricName`, `units`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FtsMetric {
    /// Name of the metric.
    ///
    /// Set by the server.
    pub metric_name: Option<FtsMetricMetricName>,
    /// Unit of its values.
    ///
    /// Set by the server.
    pub units: Option<FtsMetricUnits>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FtsMetric {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for FtsMetric {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["metricName", "units"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.metric_name.read(r),
            1 => self.units.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("metricName", &self.metric_name);
        o.read_only("units", &self.units);
        o.end();
    }
}

json::object!(FtsMetric);

/// Name of the metric.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FtsMetricMetricName {
    /// `INDEX_SIZE_ON_DISK`
    IndexSizeOnDisk,
    /// `NUMBER_OF_DELETES`
    NumberOfDeletes,
    /// `NUMBER_OF_ERROR_QUERIES`
    NumberOfErrorQueries,
    /// `NUMBER_OF_GETMORE_COMMANDS`
    NumberOfGetmoreCommands,
    /// `NUMBER_OF_INDEX_FIELDS`
    NumberOfIndexFields,
    /// `NUMBER_OF_INSERTS`
    NumberOfInserts,
    /// `NUMBER_OF_SUCCESS_QUERIES`
    NumberOfSuccessQueries,
    /// `NUMBER_OF_UPDATES`
    NumberOfUpdates,
    /// `REPLICATION_LAG`
    ReplicationLag,
    /// `TOTAL_NUMBER_OF_QUERIES`
    TotalNumberOfQueries,
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

impl FtsMetricMetricName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::IndexSizeOnDisk => "INDEX_SIZE_ON_DISK",
            Self::NumberOfDeletes => "NUMBER_OF_DELETES",
            Self::NumberOfErrorQueries => "NUMBER_OF_ERROR_QUERIES",
            Self::NumberOfGetmoreCommands => "NUMBER_OF_GETMORE_COMMANDS",
            Self::NumberOfIndexFields => "NUMBER_OF_INDEX_FIELDS",
            Self::NumberOfInserts => "NUMBER_OF_INSERTS",
            Self::NumberOfSuccessQueries => "NUMBER_OF_SUCCESS_QUERIES",
            Self::NumberOfUpdates => "NUMBER_OF_UPDATES",
            Self::ReplicationLag => "REPLICATION_LAG",
            Self::TotalNumberOfQueries => "TOTAL_NUMBER_OF_QUERIES",
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

impl OpenEnum for FtsMetricMetricName {
    const KNOWN: &'static [Self] = &[
        Self::PageFaults,
        Self::FtsDiskUsage,
        Self::JvmMaxMemory,
        Self::ReplicationLag,
        Self::NumberOfDeletes,
        Self::NumberOfInserts,
        Self::NumberOfUpdates,
        Self::IndexSizeOnDisk,
        Self::JvmCurrentMemory,
        Self::FtsProcessCpuUser,
        Self::FtsProcessCpuKernel,
        Self::NumberOfIndexFields,
        Self::NumberOfErrorQueries,
        Self::TotalNumberOfQueries,
        Self::FtsProcessSharedMemory,
        Self::NumberOfSuccessQueries,
        Self::FtsProcessVirtualMemory,
        Self::NumberOfGetmoreCommands,
        Self::FtsProcessResidentMemory,
        Self::FtsProcessNormalizedCpuUser,
        Self::FtsProcessNormalizedCpuKernel,
    ];
}

json::open_enum!(FtsMetricMetricName);

/// Unit of its values.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FtsMetricUnits {
    /// `BYTES`
    Bytes,
    /// `BYTES_PER_SECOND`
    BytesPerSecond,
    /// `GIGABYTES`
    Gigabytes,
    /// `GIGABYTES_PER_HOUR`
    GigabytesPerHour,
    /// `KILOBYTES`
    Kilobytes,
    /// `MEGABYTES`
    Megabytes,
    /// `MEGABYTES_PER_SECOND`
    MegabytesPerSecond,
    /// `MILLISECONDS`
    Milliseconds,
    /// `MILLISECONDS_LOGSCALE`
    MillisecondsLogscale,
    /// `PERCENT`
    Percent,
    /// `SCALAR`
    Scalar,
    /// `SCALAR_PER_SECOND`
    ScalarPerSecond,
    /// `SECONDS`
    Seconds,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl FtsMetricUnits {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bytes => "BYTES",
            Self::BytesPerSecond => "BYTES_PER_SECOND",
            Self::Gigabytes => "GIGABYTES",
            Self::GigabytesPerHour => "GIGABYTES_PER_HOUR",
            Self::Kilobytes => "KILOBYTES",
            Self::Megabytes => "MEGABYTES",
            Self::MegabytesPerSecond => "MEGABYTES_PER_SECOND",
            Self::Milliseconds => "MILLISECONDS",
            Self::MillisecondsLogscale => "MILLISECONDS_LOGSCALE",
            Self::Percent => "PERCENT",
            Self::Scalar => "SCALAR",
            Self::ScalarPerSecond => "SCALAR_PER_SECOND",
            Self::Seconds => "SECONDS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for FtsMetricUnits {
    const KNOWN: &'static [Self] = &[
        Self::Bytes,
        Self::Scalar,
        Self::Percent,
        Self::Seconds,
        Self::Gigabytes,
        Self::Kilobytes,
        Self::Megabytes,
        Self::Milliseconds,
        Self::BytesPerSecond,
        Self::ScalarPerSecond,
        Self::GigabytesPerHour,
        Self::MegabytesPerSecond,
        Self::MillisecondsLogscale,
    ];
}

json::open_enum!(FtsMetricUnits);
