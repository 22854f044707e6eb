// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A measurement of a process or its host.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetGroupProcessMeasurementsM {
    /// `ASSERT_MSG`
    AssertMsg,
    /// `ASSERT_REGULAR`
    AssertRegular,
    /// `ASSERT_USER`
    AssertUser,
    /// `ASSERT_WARNING`
    AssertWarning,
    /// `BACKGROUND_FLUSH_AVG`
    BackgroundFlushAvg,
    /// `CACHE_BYTES_READ_INTO`
    CacheBytesReadInto,
    /// `CACHE_BYTES_WRITTEN_FROM`
    CacheBytesWrittenFrom,
    /// `CACHE_DIRTY_BYTES`
    CacheDirtyBytes,
    /// `CACHE_USED_BYTES`
    CacheUsedBytes,
    /// `CACHE_FILL_RATIO`
    CacheFillRatio,
    /// `DIRTY_FILL_RATIO`
    DirtyFillRatio,
    /// `COMPUTED_MEMORY`
    ComputedMemory,
    /// `CONNECTIONS`
    Connections,
    /// `CURSORS_TOTAL_OPEN`
    CursorsTotalOpen,
    /// `CURSORS_TOTAL_TIMED_OUT`
    CursorsTotalTimedOut,
    /// `DB_DATA_SIZE_TOTAL`
    DbDataSizeTotal,
    /// `DB_STORAGE_TOTAL`
    DbStorageTotal,
    /// `DOCUMENT_METRICS_DELETED`
    DocumentMetricsDeleted,
    /// `DOCUMENT_METRICS_INSERTED`
    DocumentMetricsInserted,
    /// `DOCUMENT_METRICS_RETURNED`
    DocumentMetricsReturned,
    /// `DOCUMENT_METRICS_UPDATED`
    DocumentMetricsUpdated,
    /// `EXTRA_INFO_PAGE_FAULTS`
    ExtraInfoPageFaults,
    /// `FTS_DISK_UTILIZATION`
    FtsDiskUtilization,
    /// `FTS_MEMORY_MAPPED`
    FtsMemoryMapped,
    /// `FTS_MEMORY_RESIDENT`
    FtsMemoryResident,
    /// `FTS_MEMORY_VIRTUAL`
    FtsMemoryVirtual,
    /// `FTS_PROCESS_CPU_KERNEL`
    FtsProcessCpuKernel,
    /// `FTS_PROCESS_CPU_USER`
    FtsProcessCpuUser,
    /// `FTS_PROCESS_NORMALIZED_CPU_KERNEL`
    FtsProcessNormalizedCpuKernel,
    /// `FTS_PROCESS_NORMALIZED_CPU_USER`
    FtsProcessNormalizedCpuUser,
    /// `GLOBAL_ACCESSES_NOT_IN_MEMORY`
    GlobalAccessesNotInMemory,
    /// `GLOBAL_LOCK_CURRENT_QUEUE_READERS`
    GlobalLockCurrentQueueReaders,
    /// `GLOBAL_LOCK_CURRENT_QUEUE_TOTAL`
    GlobalLockCurrentQueueTotal,
    /// `GLOBAL_LOCK_CURRENT_QUEUE_WRITERS`
    GlobalLockCurrentQueueWriters,
    /// `GLOBAL_PAGE_FAULT_EXCEPTIONS_THROWN`
    GlobalPageFaultExceptionsThrown,
    /// `INDEX_COUNTERS_BTREE_ACCESSES`
    IndexCountersBtreeAccesses,
    /// `INDEX_COUNTERS_BTREE_HITS`
    IndexCountersBtreeHits,
    /// `INDEX_COUNTERS_BTREE_MISS_RATIO`
    IndexCountersBtreeMissRatio,
    /// `INDEX_COUNTERS_BTREE_MISSES`
    IndexCountersBtreeMisses,
    /// `JOURNALING_COMMITS_IN_WRITE_LOCK`
    JournalingCommitsInWriteLock,
    /// `JOURNALING_MB`
    JournalingMb,
    /// `JOURNALING_WRITE_DATA_FILES_MB`
    JournalingWriteDataFilesMb,
    /// `MAX_PROCESS_CPU_CHILDREN_KERNEL`
    MaxProcessCpuChildrenKernel,
    /// `MAX_PROCESS_CPU_CHILDREN_USER`
    MaxProcessCpuChildrenUser,
    /// `MAX_PROCESS_CPU_KERNEL`
    MaxProcessCpuKernel,
    /// `MAX_PROCESS_CPU_USER`
    MaxProcessCpuUser,
    /// `MAX_PROCESS_NORMALIZED_CPU_CHILDREN_KERNEL`
    MaxProcessNormalizedCpuChildrenKernel,
    /// `MAX_PROCESS_NORMALIZED_CPU_CHILDREN_USER`
    MaxProcessNormalizedCpuChildrenUser,
    /// `MAX_PROCESS_NORMALIZED_CPU_KERNEL`
    MaxProcessNormalizedCpuKernel,
    /// `MAX_PROCESS_NORMALIZED_CPU_USER`
    MaxProcessNormalizedCpuUser,
    /// `MAX_SWAP_USAGE_FREE`
    MaxSwapUsageFree,
    /// `MAX_SWAP_USAGE_USED`
    MaxSwapUsageUsed,
    /// `MAX_SYSTEM_CPU_GUEST`
    MaxSystemCpuGuest,
    /// `MAX_SYSTEM_CPU_IOWAIT`
    MaxSystemCpuIowait,
    /// `MAX_SYSTEM_CPU_IRQ`
    MaxSystemCpuIrq,
    /// `MAX_SYSTEM_CPU_KERNEL`
    MaxSystemCpuKernel,
    /// `MAX_SYSTEM_CPU_SOFTIRQ`
    MaxSystemCpuSoftirq,
    /// `MAX_SYSTEM_CPU_STEAL`
    MaxSystemCpuSteal,
    /// `MAX_SYSTEM_CPU_USER`
    MaxSystemCpuUser,
    /// `MAX_SYSTEM_MEMORY_AVAILABLE`
    MaxSystemMemoryAvailable,
    /// `MAX_SYSTEM_MEMORY_FREE`
    MaxSystemMemoryFree,
    /// `MAX_SYSTEM_MEMORY_USED`
    MaxSystemMemoryUsed,
    /// `MAX_SYSTEM_NETWORK_IN`
    MaxSystemNetworkIn,
    /// `MAX_SYSTEM_NETWORK_OUT`
    MaxSystemNetworkOut,
    /// `MAX_SYSTEM_NORMALIZED_CPU_GUEST`
    MaxSystemNormalizedCpuGuest,
    /// `MAX_SYSTEM_NORMALIZED_CPU_IOWAIT`
    MaxSystemNormalizedCpuIowait,
    /// `MAX_SYSTEM_NORMALIZED_CPU_IRQ`
    MaxSystemNormalizedCpuIrq,
    /// `MAX_SYSTEM_NORMALIZED_CPU_KERNEL`
    MaxSystemNormalizedCpuKernel,
    /// `MAX_SYSTEM_NORMALIZED_CPU_NICE`
    MaxSystemNormalizedCpuNice,
    /// `MAX_SYSTEM_NORMALIZED_CPU_SOFTIRQ`
    MaxSystemNormalizedCpuSoftirq,
    /// `MAX_SYSTEM_NORMALIZED_CPU_STEAL`
    MaxSystemNormalizedCpuSteal,
    /// `MAX_SYSTEM_NORMALIZED_CPU_USER`
    MaxSystemNormalizedCpuUser,
    /// `MEMORY_MAPPED`
    MemoryMapped,
    /// `MEMORY_RESIDENT`
    MemoryResident,
    /// `MEMORY_VIRTUAL`
    MemoryVirtual,
    /// `NETWORK_BYTES_IN`
    NetworkBytesIn,
    /// `NETWORK_BYTES_OUT`
    NetworkBytesOut,
    /// `NETWORK_NUM_REQUESTS`
    NetworkNumRequests,
    /// `OP_EXECUTION_TIME_COMMANDS`
    OpExecutionTimeCommands,
    /// `OP_EXECUTION_TIME_READS`
    OpExecutionTimeReads,
    /// `OP_EXECUTION_TIME_WRITES`
    OpExecutionTimeWrites,
    /// `OPCOUNTER_CMD`
    OpcounterCmd,
    /// `OPCOUNTER_DELETE`
    OpcounterDelete,
    /// `OPCOUNTER_TTL_DELETED`
    OpcounterTtlDeleted,
    /// `OPCOUNTER_GETMORE`
    OpcounterGetmore,
    /// `OPCOUNTER_INSERT`
    OpcounterInsert,
    /// `OPCOUNTER_QUERY`
    OpcounterQuery,
    /// `OPCOUNTER_REPL_CMD`
    OpcounterReplCmd,
    /// `OPCOUNTER_REPL_DELETE`
    OpcounterReplDelete,
    /// `OPCOUNTER_REPL_INSERT`
    OpcounterReplInsert,
    /// `OPCOUNTER_REPL_UPDATE`
    OpcounterReplUpdate,
    /// `OPCOUNTER_UPDATE`
    OpcounterUpdate,
    /// `OPERATIONS_SCAN_AND_ORDER`
    OperationsScanAndOrder,
    /// `OPERATIONS_QUERIES_KILLED`
    OperationsQueriesKilled,
    /// `OPLOG_MASTER_LAG_TIME_DIFF`
    OplogMasterLagTimeDiff,
    /// `OPLOG_MASTER_TIME`
    OplogMasterTime,
    /// `OPLOG_RATE_GB_PER_HOUR`
    OplogRateGbPerHour,
    /// `OPLOG_SLAVE_LAG_MASTER_TIME`
    OplogSlaveLagMasterTime,
    /// `OPLOG_REPLICATION_LAG`
    OplogReplicationLag,
    /// `PROCESS_CPU_CHILDREN_KERNEL`
    ProcessCpuChildrenKernel,
    /// `PROCESS_CPU_CHILDREN_USER`
    ProcessCpuChildrenUser,
    /// `PROCESS_CPU_KERNEL`
    ProcessCpuKernel,
    /// `PROCESS_CPU_USER`
    ProcessCpuUser,
    /// `PROCESS_NORMALIZED_CPU_CHILDREN_KERNEL`
    ProcessNormalizedCpuChildrenKernel,
    /// `PROCESS_NORMALIZED_CPU_CHILDREN_USER`
    ProcessNormalizedCpuChildrenUser,
    /// `PROCESS_NORMALIZED_CPU_KERNEL`
    ProcessNormalizedCpuKernel,
    /// `PROCESS_NORMALIZED_CPU_USER`
    ProcessNormalizedCpuUser,
    /// `QUERY_EXECUTOR_SCANNED`
    QueryExecutorScanned,
    /// `QUERY_EXECUTOR_SCANNED_OBJECTS`
    QueryExecutorScannedObjects,
    /// `QUERY_TARGETING_SCANNED_OBJECTS_PER_RETURNED`
    QueryTargetingScannedObjectsPerReturned,
    /// `QUERY_TARGETING_SCANNED_PER_RETURNED`
    QueryTargetingScannedPerReturned,
    /// `RESTARTS_IN_LAST_HOUR`
    RestartsInLastHour,
    /// `SWAP_USAGE_FREE`
    SwapUsageFree,
    /// `SWAP_USAGE_USED`
    SwapUsageUsed,
    /// `SYSTEM_CPU_GUEST`
    SystemCpuGuest,
    /// `SYSTEM_CPU_IOWAIT`
    SystemCpuIowait,
    /// `SYSTEM_CPU_IRQ`
    SystemCpuIrq,
    /// `SYSTEM_CPU_KERNEL`
    SystemCpuKernel,
    /// `SYSTEM_CPU_NICE`
    SystemCpuNice,
    /// `SYSTEM_CPU_SOFTIRQ`
    SystemCpuSoftirq,
    /// `SYSTEM_CPU_STEAL`
    SystemCpuSteal,
    /// `SYSTEM_CPU_USER`
    SystemCpuUser,
    /// `SYSTEM_MEMORY_AVAILABLE`
    SystemMemoryAvailable,
    /// `SYSTEM_MEMORY_FREE`
    SystemMemoryFree,
    /// `SYSTEM_MEMORY_USED`
    SystemMemoryUsed,
    /// `SYSTEM_NETWORK_IN`
    SystemNetworkIn,
    /// `SYSTEM_NETWORK_OUT`
    SystemNetworkOut,
    /// `SYSTEM_NORMALIZED_CPU_GUEST`
    SystemNormalizedCpuGuest,
    /// `SYSTEM_NORMALIZED_CPU_IOWAIT`
    SystemNormalizedCpuIowait,
    /// `SYSTEM_NORMALIZED_CPU_IRQ`
    SystemNormalizedCpuIrq,
    /// `SYSTEM_NORMALIZED_CPU_KERNEL`
    SystemNormalizedCpuKernel,
    /// `SYSTEM_NORMALIZED_CPU_NICE`
    SystemNormalizedCpuNice,
    /// `SYSTEM_NORMALIZED_CPU_SOFTIRQ`
    SystemNormalizedCpuSoftirq,
    /// `SYSTEM_NORMALIZED_CPU_STEAL`
    SystemNormalizedCpuSteal,
    /// `SYSTEM_NORMALIZED_CPU_USER`
    SystemNormalizedCpuUser,
    /// `TICKETS_AVAILABLE_READS`
    TicketsAvailableReads,
    /// `TICKETS_AVAILABLE_WRITE`
    TicketsAvailableWrite,
    /// `OPERATION_THROTTLING_REJECTED_OPERATIONS`
    OperationThrottlingRejectedOperations,
    /// `QUERY_SPILL_TO_DISK_DURING_SORT`
    QuerySpillToDiskDuringSort,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl GetGroupProcessMeasurementsM {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AssertMsg => "ASSERT_MSG",
            Self::AssertRegular => "ASSERT_REGULAR",
            Self::AssertUser => "ASSERT_USER",
            Self::AssertWarning => "ASSERT_WARNING",
            Self::BackgroundFlushAvg => "BACKGROUND_FLUSH_AVG",
            Self::CacheBytesReadInto => "CACHE_BYTES_READ_INTO",
            Self::CacheBytesWrittenFrom => "CACHE_BYTES_WRITTEN_FROM",
            Self::CacheDirtyBytes => "CACHE_DIRTY_BYTES",
            Self::CacheUsedBytes => "CACHE_USED_BYTES",
            Self::CacheFillRatio => "CACHE_FILL_RATIO",
            Self::DirtyFillRatio => "DIRTY_FILL_RATIO",
            Self::ComputedMemory => "COMPUTED_MEMORY",
            Self::Connections => "CONNECTIONS",
            Self::CursorsTotalOpen => "CURSORS_TOTAL_OPEN",
            Self::CursorsTotalTimedOut => "CURSORS_TOTAL_TIMED_OUT",
            Self::DbDataSizeTotal => "DB_DATA_SIZE_TOTAL",
            Self::DbStorageTotal => "DB_STORAGE_TOTAL",
            Self::DocumentMetricsDeleted => "DOCUMENT_METRICS_DELETED",
            Self::DocumentMetricsInserted => "DOCUMENT_METRICS_INSERTED",
            Self::DocumentMetricsReturned => "DOCUMENT_METRICS_RETURNED",
            Self::DocumentMetricsUpdated => "DOCUMENT_METRICS_UPDATED",
            Self::ExtraInfoPageFaults => "EXTRA_INFO_PAGE_FAULTS",
            Self::FtsDiskUtilization => "FTS_DISK_UTILIZATION",
            Self::FtsMemoryMapped => "FTS_MEMORY_MAPPED",
            Self::FtsMemoryResident => "FTS_MEMORY_RESIDENT",
            Self::FtsMemoryVirtual => "FTS_MEMORY_VIRTUAL",
            Self::FtsProcessCpuKernel => "FTS_PROCESS_CPU_KERNEL",
            Self::FtsProcessCpuUser => "FTS_PROCESS_CPU_USER",
            Self::FtsProcessNormalizedCpuKernel => "FTS_PROCESS_NORMALIZED_CPU_KERNEL",
            Self::FtsProcessNormalizedCpuUser => "FTS_PROCESS_NORMALIZED_CPU_USER",
            Self::GlobalAccessesNotInMemory => "GLOBAL_ACCESSES_NOT_IN_MEMORY",
            Self::GlobalLockCurrentQueueReaders => "GLOBAL_LOCK_CURRENT_QUEUE_READERS",
            Self::GlobalLockCurrentQueueTotal => "GLOBAL_LOCK_CURRENT_QUEUE_TOTAL",
            Self::GlobalLockCurrentQueueWriters => "GLOBAL_LOCK_CURRENT_QUEUE_WRITERS",
            Self::GlobalPageFaultExceptionsThrown => {
                "GLOBAL_PAGE_FAULT_EXCEPTIONS_THROWN"
            }
            Self::IndexCountersBtreeAccesses => "INDEX_COUNTERS_BTREE_ACCESSES",
            Self::IndexCountersBtreeHits => "INDEX_COUNTERS_BTREE_HITS",
            Self::IndexCountersBtreeMissRatio => "INDEX_COUNTERS_BTREE_MISS_RATIO",
            Self::IndexCountersBtreeMisses => "INDEX_COUNTERS_BTREE_MISSES",
            Self::JournalingCommitsInWriteLock => "JOURNALING_COMMITS_IN_WRITE_LOCK",
            Self::JournalingMb => "JOURNALING_MB",
            Self::JournalingWriteDataFilesMb => "JOURNALING_WRITE_DATA_FILES_MB",
            Self::MaxProcessCpuChildrenKernel => "MAX_PROCESS_CPU_CHILDREN_KERNEL",
            Self::MaxProcessCpuChildrenUser => "MAX_PROCESS_CPU_CHILDREN_USER",
            Self::MaxProcessCpuKernel => "MAX_PROCESS_CPU_KERNEL",
            Self::MaxProcessCpuUser => "MAX_PROCESS_CPU_USER",
            Self::MaxProcessNormalizedCpuChildrenKernel => {
                "MAX_PROCESS_NORMALIZED_CPU_CHILDREN_KERNEL"
            }
            Self::MaxProcessNormalizedCpuChildrenUser => {
                "MAX_PROCESS_NORMALIZED_CPU_CHILDREN_USER"
            }
            Self::MaxProcessNormalizedCpuKernel => "MAX_PROCESS_NORMALIZED_CPU_KERNEL",
            Self::MaxProcessNormalizedCpuUser => "MAX_PROCESS_NORMALIZED_CPU_USER",
            Self::MaxSwapUsageFree => "MAX_SWAP_USAGE_FREE",
            Self::MaxSwapUsageUsed => "MAX_SWAP_USAGE_USED",
            Self::MaxSystemCpuGuest => "MAX_SYSTEM_CPU_GUEST",
            Self::MaxSystemCpuIowait => "MAX_SYSTEM_CPU_IOWAIT",
            Self::MaxSystemCpuIrq => "MAX_SYSTEM_CPU_IRQ",
            Self::MaxSystemCpuKernel => "MAX_SYSTEM_CPU_KERNEL",
            Self::MaxSystemCpuSoftirq => "MAX_SYSTEM_CPU_SOFTIRQ",
            Self::MaxSystemCpuSteal => "MAX_SYSTEM_CPU_STEAL",
            Self::MaxSystemCpuUser => "MAX_SYSTEM_CPU_USER",
            Self::MaxSystemMemoryAvailable => "MAX_SYSTEM_MEMORY_AVAILABLE",
            Self::MaxSystemMemoryFree => "MAX_SYSTEM_MEMORY_FREE",
            Self::MaxSystemMemoryUsed => "MAX_SYSTEM_MEMORY_USED",
            Self::MaxSystemNetworkIn => "MAX_SYSTEM_NETWORK_IN",
            Self::MaxSystemNetworkOut => "MAX_SYSTEM_NETWORK_OUT",
            Self::MaxSystemNormalizedCpuGuest => "MAX_SYSTEM_NORMALIZED_CPU_GUEST",
            Self::MaxSystemNormalizedCpuIowait => "MAX_SYSTEM_NORMALIZED_CPU_IOWAIT",
            Self::MaxSystemNormalizedCpuIrq => "MAX_SYSTEM_NORMALIZED_CPU_IRQ",
            Self::MaxSystemNormalizedCpuKernel => "MAX_SYSTEM_NORMALIZED_CPU_KERNEL",
            Self::MaxSystemNormalizedCpuNice => "MAX_SYSTEM_NORMALIZED_CPU_NICE",
            Self::MaxSystemNormalizedCpuSoftirq => "MAX_SYSTEM_NORMALIZED_CPU_SOFTIRQ",
            Self::MaxSystemNormalizedCpuSteal => "MAX_SYSTEM_NORMALIZED_CPU_STEAL",
            Self::MaxSystemNormalizedCpuUser => "MAX_SYSTEM_NORMALIZED_CPU_USER",
            Self::MemoryMapped => "MEMORY_MAPPED",
            Self::MemoryResident => "MEMORY_RESIDENT",
            Self::MemoryVirtual => "MEMORY_VIRTUAL",
            Self::NetworkBytesIn => "NETWORK_BYTES_IN",
            Self::NetworkBytesOut => "NETWORK_BYTES_OUT",
            Self::NetworkNumRequests => "NETWORK_NUM_REQUESTS",
            Self::OpExecutionTimeCommands => "OP_EXECUTION_TIME_COMMANDS",
            Self::OpExecutionTimeReads => "OP_EXECUTION_TIME_READS",
            Self::OpExecutionTimeWrites => "OP_EXECUTION_TIME_WRITES",
            Self::OpcounterCmd => "OPCOUNTER_CMD",
            Self::OpcounterDelete => "OPCOUNTER_DELETE",
            Self::OpcounterTtlDeleted => "OPCOUNTER_TTL_DELETED",
            Self::OpcounterGetmore => "OPCOUNTER_GETMORE",
            Self::OpcounterInsert => "OPCOUNTER_INSERT",
            Self::OpcounterQuery => "OPCOUNTER_QUERY",
            Self::OpcounterReplCmd => "OPCOUNTER_REPL_CMD",
            Self::OpcounterReplDelete => "OPCOUNTER_REPL_DELETE",
            Self::OpcounterReplInsert => "OPCOUNTER_REPL_INSERT",
            Self::OpcounterReplUpdate => "OPCOUNTER_REPL_UPDATE",
            Self::OpcounterUpdate => "OPCOUNTER_UPDATE",
            Self::OperationsScanAndOrder => "OPERATIONS_SCAN_AND_ORDER",
            Self::OperationsQueriesKilled => "OPERATIONS_QUERIES_KILLED",
            Self::OplogMasterLagTimeDiff => "OPLOG_MASTER_LAG_TIME_DIFF",
            Self::OplogMasterTime => "OPLOG_MASTER_TIME",
            Self::OplogRateGbPerHour => "OPLOG_RATE_GB_PER_HOUR",
            Self::OplogSlaveLagMasterTime => "OPLOG_SLAVE_LAG_MASTER_TIME",
            Self::OplogReplicationLag => "OPLOG_REPLICATION_LAG",
            Self::ProcessCpuChildrenKernel => "PROCESS_CPU_CHILDREN_KERNEL",
            Self::ProcessCpuChildrenUser => "PROCESS_CPU_CHILDREN_USER",
            Self::ProcessCpuKernel => "PROCESS_CPU_KERNEL",
            Self::ProcessCpuUser => "PROCESS_CPU_USER",
            Self::ProcessNormalizedCpuChildrenKernel => {
                "PROCESS_NORMALIZED_CPU_CHILDREN_KERNEL"
            }
            Self::ProcessNormalizedCpuChildrenUser => {
                "PROCESS_NORMALIZED_CPU_CHILDREN_USER"
            }
            Self::ProcessNormalizedCpuKernel => "PROCESS_NORMALIZED_CPU_KERNEL",
            Self::ProcessNormalizedCpuUser => "PROCESS_NORMALIZED_CPU_USER",
            Self::QueryExecutorScanned => "QUERY_EXECUTOR_SCANNED",
            Self::QueryExecutorScannedObjects => "QUERY_EXECUTOR_SCANNED_OBJECTS",
            Self::QueryTargetingScannedObjectsPerReturned => {
                "QUERY_TARGETING_SCANNED_OBJECTS_PER_RETURNED"
            }
            Self::QueryTargetingScannedPerReturned => {
                "QUERY_TARGETING_SCANNED_PER_RETURNED"
            }
            Self::RestartsInLastHour => "RESTARTS_IN_LAST_HOUR",
            Self::SwapUsageFree => "SWAP_USAGE_FREE",
            Self::SwapUsageUsed => "SWAP_USAGE_USED",
            Self::SystemCpuGuest => "SYSTEM_CPU_GUEST",
            Self::SystemCpuIowait => "SYSTEM_CPU_IOWAIT",
            Self::SystemCpuIrq => "SYSTEM_CPU_IRQ",
            Self::SystemCpuKernel => "SYSTEM_CPU_KERNEL",
            Self::SystemCpuNice => "SYSTEM_CPU_NICE",
            Self::SystemCpuSoftirq => "SYSTEM_CPU_SOFTIRQ",
            Self::SystemCpuSteal => "SYSTEM_CPU_STEAL",
            Self::SystemCpuUser => "SYSTEM_CPU_USER",
            Self::SystemMemoryAvailable => "SYSTEM_MEMORY_AVAILABLE",
            Self::SystemMemoryFree => "SYSTEM_MEMORY_FREE",
            Self::SystemMemoryUsed => "SYSTEM_MEMORY_USED",
            Self::SystemNetworkIn => "SYSTEM_NETWORK_IN",
            Self::SystemNetworkOut => "SYSTEM_NETWORK_OUT",
            Self::SystemNormalizedCpuGuest => "SYSTEM_NORMALIZED_CPU_GUEST",
            Self::SystemNormalizedCpuIowait => "SYSTEM_NORMALIZED_CPU_IOWAIT",
            Self::SystemNormalizedCpuIrq => "SYSTEM_NORMALIZED_CPU_IRQ",
            Self::SystemNormalizedCpuKernel => "SYSTEM_NORMALIZED_CPU_KERNEL",
            Self::SystemNormalizedCpuNice => "SYSTEM_NORMALIZED_CPU_NICE",
            Self::SystemNormalizedCpuSoftirq => "SYSTEM_NORMALIZED_CPU_SOFTIRQ",
            Self::SystemNormalizedCpuSteal => "SYSTEM_NORMALIZED_CPU_STEAL",
            Self::SystemNormalizedCpuUser => "SYSTEM_NORMALIZED_CPU_USER",
            Self::TicketsAvailableReads => "TICKETS_AVAILABLE_READS",
            Self::TicketsAvailableWrite => "TICKETS_AVAILABLE_WRITE",
            Self::OperationThrottlingRejectedOperations => {
                "OPERATION_THROTTLING_REJECTED_OPERATIONS"
            }
            Self::QuerySpillToDiskDuringSort => "QUERY_SPILL_TO_DISK_DURING_SORT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for GetGroupProcessMeasurementsM {
    const KNOWN: &'static [Self] = &[
        Self::AssertMsg,
        Self::AssertUser,
        Self::Connections,
        Self::JournalingMb,
        Self::MemoryMapped,
        Self::OpcounterCmd,
        Self::AssertRegular,
        Self::AssertWarning,
        Self::MemoryVirtual,
        Self::SystemCpuIrq,
        Self::ComputedMemory,
        Self::MemoryResident,
        Self::OpcounterQuery,
        Self::SwapUsageFree,
        Self::SwapUsageUsed,
        Self::SystemCpuNice,
        Self::SystemCpuUser,
        Self::CacheFillRatio,
        Self::CacheUsedBytes,
        Self::DbStorageTotal,
        Self::DirtyFillRatio,
        Self::NetworkBytesIn,
        Self::OpcounterDelete,
        Self::OpcounterInsert,
        Self::OpcounterUpdate,
        Self::ProcessCpuUser,
        Self::SystemCpuGuest,
        Self::SystemCpuSteal,
        Self::CacheDirtyBytes,
        Self::FtsMemoryMapped,
        Self::NetworkBytesOut,
        Self::OpcounterGetmore,
        Self::OplogMasterTime,
        Self::SystemCpuIowait,
        Self::SystemCpuKernel,
        Self::SystemNetworkIn,
        Self::CursorsTotalOpen,
        Self::DbDataSizeTotal,
        Self::FtsMemoryVirtual,
        Self::MaxSystemCpuIrq,
        Self::OpcounterReplCmd,
        Self::ProcessCpuKernel,
        Self::SystemCpuSoftirq,
        Self::SystemMemoryFree,
        Self::SystemMemoryUsed,
        Self::SystemNetworkOut,
        Self::FtsMemoryResident,
        Self::MaxSwapUsageFree,
        Self::MaxSwapUsageUsed,
        Self::MaxSystemCpuUser,
        Self::BackgroundFlushAvg,
        Self::FtsDiskUtilization,
        Self::FtsProcessCpuUser,
        Self::MaxProcessCpuUser,
        Self::MaxSystemCpuGuest,
        Self::MaxSystemCpuSteal,
        Self::NetworkNumRequests,
        Self::CacheBytesReadInto,
        Self::MaxSystemCpuIowait,
        Self::MaxSystemCpuKernel,
        Self::MaxSystemNetworkIn,
        Self::OpcounterReplDelete,
        Self::OpcounterReplInsert,
        Self::OpcounterReplUpdate,
        Self::OpcounterTtlDeleted,
        Self::OplogReplicationLag,
        Self::RestartsInLastHour,
        Self::ExtraInfoPageFaults,
        Self::FtsProcessCpuKernel,
        Self::MaxProcessCpuKernel,
        Self::MaxSystemCpuSoftirq,
        Self::MaxSystemMemoryFree,
        Self::MaxSystemMemoryUsed,
        Self::MaxSystemNetworkOut,
        Self::OplogRateGbPerHour,
        Self::QueryExecutorScanned,
        Self::CursorsTotalTimedOut,
        Self::OpExecutionTimeReads,
        Self::SystemMemoryAvailable,
        Self::TicketsAvailableReads,
        Self::TicketsAvailableWrite,
        Self::CacheBytesWrittenFrom,
        Self::DocumentMetricsDeleted,
        Self::DocumentMetricsUpdated,
        Self::OpExecutionTimeWrites,
        Self::DocumentMetricsInserted,
        Self::DocumentMetricsReturned,
        Self::IndexCountersBtreeHits,
        Self::OperationsQueriesKilled,
        Self::OperationsScanAndOrder,
        Self::ProcessCpuChildrenUser,
        Self::SystemNormalizedCpuIrq,
        Self::OplogMasterLagTimeDiff,
        Self::OpExecutionTimeCommands,
        Self::SystemNormalizedCpuNice,
        Self::SystemNormalizedCpuUser,
        Self::IndexCountersBtreeMisses,
        Self::MaxSystemMemoryAvailable,
        Self::OplogSlaveLagMasterTime,
        Self::ProcessCpuChildrenKernel,
        Self::ProcessNormalizedCpuUser,
        Self::SystemNormalizedCpuGuest,
        Self::SystemNormalizedCpuSteal,
        Self::SystemNormalizedCpuIowait,
        Self::SystemNormalizedCpuKernel,
        Self::GlobalAccessesNotInMemory,
        Self::IndexCountersBtreeAccesses,
        Self::MaxProcessCpuChildrenUser,
        Self::MaxSystemNormalizedCpuIrq,
        Self::ProcessNormalizedCpuKernel,
        Self::SystemNormalizedCpuSoftirq,
        Self::JournalingWriteDataFilesMb,
        Self::MaxSystemNormalizedCpuNice,
        Self::MaxSystemNormalizedCpuUser,
        Self::QueryExecutorScannedObjects,
        Self::FtsProcessNormalizedCpuUser,
        Self::GlobalLockCurrentQueueTotal,
        Self::IndexCountersBtreeMissRatio,
        Self::MaxProcessCpuChildrenKernel,
        Self::MaxProcessNormalizedCpuUser,
        Self::MaxSystemNormalizedCpuGuest,
        Self::MaxSystemNormalizedCpuSteal,
        Self::QuerySpillToDiskDuringSort,
        Self::JournalingCommitsInWriteLock,
        Self::MaxSystemNormalizedCpuIowait,
        Self::MaxSystemNormalizedCpuKernel,
        Self::FtsProcessNormalizedCpuKernel,
        Self::GlobalLockCurrentQueueReaders,
        Self::GlobalLockCurrentQueueWriters,
        Self::MaxProcessNormalizedCpuKernel,
        Self::MaxSystemNormalizedCpuSoftirq,
        Self::GlobalPageFaultExceptionsThrown,
        Self::ProcessNormalizedCpuChildrenUser,
        Self::QueryTargetingScannedPerReturned,
        Self::ProcessNormalizedCpuChildrenKernel,
        Self::MaxProcessNormalizedCpuChildrenUser,
        Self::OperationThrottlingRejectedOperations,
        Self::MaxProcessNormalizedCpuChildrenKernel,
        Self::QueryTargetingScannedObjectsPerReturned,
    ];
}

json::open_enum!(GetGroupProcessMeasurementsM);
