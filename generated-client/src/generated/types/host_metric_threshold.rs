// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ComparisonOperator, DataMetricThresholdView, MetricMode, NumberMetricThresholdView,
    RawMetricThresholdView, TimeMetricThresholdView,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// Limit for a metric of a host, in the variant that `metricName` tells.
///
/// The variant is told by `metricName` (discriminator mapping).
///
/// | `metricName` | variant | own fields |
/// |---|---|---|
/// | `ASSERT_REGULAR`, `ASSERT_WARNING`, `ASSERT_MSG`, `ASSERT_USER`, `OPCOUNTER_CMD`, `OPCOUNTER_QUERY`, `OPCOUNTER_UPDATE`, `OPCOUNTER_DELETE`, `OPCOUNTER_TTL_DELETED`, `OPCOUNTER_INSERT`, `OPCOUNTER_GETMORE`, `OPCOUNTER_REPL_CMD`, `OPCOUNTER_REPL_UPDATE`, `OPCOUNTER_REPL_DELETE`, `OPCOUNTER_REPL_INSERT`, `FTS_PROCESS_CPU_USER`, `FTS_PROCESS_CPU_KERNEL`, `NORMALIZED_FTS_PROCESS_CPU_USER`, `NORMALIZED_FTS_PROCESS_CPU_KERNEL`, `SYSTEM_MEMORY_PERCENT_USED`, `INDEX_COUNTERS_BTREE_ACCESSES`, `INDEX_COUNTERS_BTREE_HITS`, `INDEX_COUNTERS_BTREE_MISSES`, `INDEX_COUNTERS_BTREE_MISS_RATIO` and 77 more | [`Raw`](Self::Raw) | `units` |
/// | `FTS_MEMORY_RESIDENT`, `FTS_MEMORY_VIRTUAL`, `FTS_MEMORY_MAPPED`, `MEMORY_RESIDENT`, `MEMORY_VIRTUAL`, `MEMORY_MAPPED`, `COMPUTED_MEMORY`, `NETWORK_BYTES_IN`, `NETWORK_BYTES_OUT`, `OPLOG_RATE_GB_PER_HOUR`, `DB_STORAGE_TOTAL`, `DB_DATA_SIZE_TOTAL`, `DB_DATA_SIZE_TOTAL_WO_SYSTEM`, `DB_INDEX_SIZE_TOTAL`, `JOURNALING_MB`, `JOURNALING_WRITE_DATA_FILES_MB`, `CACHE_USAGE_DIRTY`, `CACHE_USAGE_USED`, `CACHE_BYTES_READ_INTO`, `CACHE_BYTES_WRITTEN_FROM`, `FTS_DISK_UTILIZATION`, `LOGICAL_SIZE`, `SYSTEM_MEMORY_USED`, `SYSTEM_MEMORY_AVAILABLE` and 13 more | [`Data`](Self::Data) | `units` |
/// | `BACKGROUND_FLUSH_AVG`, `OPLOG_MASTER_TIME`, `OPLOG_MASTER_TIME_ESTIMATED_TTL`, `OPLOG_SLAVE_LAG_MASTER_TIME`, `OPLOG_MASTER_LAG_TIME_DIFF`, `DISK_PARTITION_READ_LATENCY_DATA`, `DISK_PARTITION_READ_LATENCY_INDEX`, `DISK_PARTITION_READ_LATENCY_JOURNAL`, `DISK_PARTITION_WRITE_LATENCY_DATA`, `DISK_PARTITION_WRITE_LATENCY_INDEX`, `DISK_PARTITION_WRITE_LATENCY_JOURNAL`, `AVG_READ_EXECUTION_TIME`, `AVG_WRITE_EXECUTION_TIME`, `AVG_COMMAND_EXECUTION_TIME`, `MAX_DISK_PARTITION_READ_LATENCY_DATA`, `MAX_DISK_PARTITION_READ_LATENCY_INDEX`, `MAX_DISK_PARTITION_READ_LATENCY_JOURNAL`, `MAX_DISK_PARTITION_WRITE_LATENCY_DATA`, `MAX_DISK_PARTITION_WRITE_LATENCY_INDEX`, `MAX_DISK_PARTITION_WRITE_LATENCY_JOURNAL`, `SEARCH_REPLICATION_LAG` | [`Time`](Self::Time) | `units` |
/// | `SEARCH_MAX_NUMBER_OF_LUCENE_DOCS` | [`Number`](Self::Number) | `units` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HostMetricThreshold {
    /// Limit for a metric without a unit.
    Raw(Box<RawMetricThresholdView>),
    /// Limit for a metric that is an amount of data.
    Data(Box<DataMetricThresholdView>),
    /// Limit for a metric that is a duration.
    Time(Box<TimeMetricThresholdView>),
    /// `metricName` is `SEARCH_MAX_NUMBER_OF_LUCENE_DOCS`.
    Number(Box<NumberMetricThresholdView>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for HostMetricThreshold {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["metricName"],
        values: &[
            ("ASSERT_MSG", 0),
            ("ASSERT_USER", 0),
            ("CONNECTIONS", 0),
            ("LOGICAL_SIZE", 1),
            ("JOURNALING_MB", 1),
            ("MEMORY_MAPPED", 1),
            ("MUNIN_CPU_IRQ", 0),
            ("OPCOUNTER_CMD", 0),
            ("ASSERT_REGULAR", 0),
            ("ASSERT_WARNING", 0),
            ("MEMORY_VIRTUAL", 1),
            ("MUNIN_CPU_NICE", 0),
            ("MUNIN_CPU_USER", 0),
            ("COMPUTED_MEMORY", 1),
            ("CONNECTIONS_MAX", 0),
            ("MEMORY_RESIDENT", 1),
            ("MUNIN_CPU_STEAL", 0),
            ("OPCOUNTER_QUERY", 0),
            ("SWAP_USAGE_FREE", 1),
            ("SWAP_USAGE_USED", 1),
            ("CACHE_USAGE_USED", 1),
            ("DB_STORAGE_TOTAL", 1),
            ("DOCUMENT_DELETED", 0),
            ("DOCUMENT_UPDATED", 0),
            ("MUNIN_CPU_IOWAIT", 0),
            ("MUNIN_CPU_SYSTEM", 0),
            ("NETWORK_BYTES_IN", 1),
            ("OPCOUNTER_DELETE", 0),
            ("OPCOUNTER_INSERT", 0),
            ("OPCOUNTER_UPDATE", 0),
            ("CACHE_USAGE_DIRTY", 1),
            ("DOCUMENT_INSERTED", 0),
            ("DOCUMENT_RETURNED", 0),
            ("FTS_MEMORY_MAPPED", 1),
            ("MUNIN_CPU_SOFTIRQ", 0),
            ("NETWORK_BYTES_OUT", 1),
            ("OPCOUNTER_GETMORE", 0),
            ("OPLOG_MASTER_TIME", 2),
            ("SEARCH_INDEX_SIZE", 1),
            ("SYSTEM_NETWORK_IN", 1),
            ("CURSORS_TOTAL_OPEN", 0),
            ("DB_DATA_SIZE_TOTAL", 1),
            ("FTS_JVM_MAX_MEMORY", 1),
            ("FTS_MEMORY_VIRTUAL", 1),
            ("OPCOUNTER_REPL_CMD", 0),
            ("SYSTEM_MEMORY_USED", 1),
            ("SYSTEM_NETWORK_OUT", 1),
            ("CONNECTIONS_PERCENT", 0),
            ("DB_INDEX_SIZE_TOTAL", 1),
            ("FTS_MEMORY_RESIDENT", 1),
            ("MAX_SWAP_USAGE_FREE", 1),
            ("MAX_SWAP_USAGE_USED", 1),
            ("BACKGROUND_FLUSH_AVG", 2),
            ("FTS_DISK_UTILIZATION", 1),
            ("FTS_PROCESS_CPU_USER", 0),
            ("NETWORK_NUM_REQUESTS", 0),
            ("CACHE_BYTES_READ_INTO", 1),
            ("MAX_SYSTEM_NETWORK_IN", 1),
            ("OPCOUNTER_REPL_DELETE", 0),
            ("OPCOUNTER_REPL_INSERT", 0),
            ("OPCOUNTER_REPL_UPDATE", 0),
            ("OPCOUNTER_TTL_DELETED", 0),
            ("RESTARTS_IN_LAST_HOUR", 0),
            ("EXTRA_INFO_PAGE_FAULTS", 0),
            ("FTS_JVM_CURRENT_MEMORY", 1),
            ("FTS_PROCESS_CPU_KERNEL", 0),
            ("GLOBAL_LOCK_PERCENTAGE", 0),
            ("MAX_SYSTEM_MEMORY_USED", 1),
            ("MAX_SYSTEM_NETWORK_OUT", 1),
            ("OPLOG_RATE_GB_PER_HOUR", 1),
            ("QUERY_EXECUTOR_SCANNED", 0),
            ("SEARCH_REPLICATION_LAG", 2),
            ("AVG_READ_EXECUTION_TIME", 2),
            ("CURSORS_TOTAL_TIMED_OUT", 0),
            ("SEARCH_OPCOUNTER_DELETE", 0),
            ("SEARCH_OPCOUNTER_INSERT", 0),
            ("SEARCH_OPCOUNTER_UPDATE", 0),
            ("SYSTEM_MEMORY_AVAILABLE", 1),
            ("TICKETS_AVAILABLE_READS", 0),
            ("AVG_WRITE_EXECUTION_TIME", 2),
            ("CACHE_BYTES_WRITTEN_FROM", 1),
            ("SEARCH_OPCOUNTER_GETMORE", 0),
            ("TICKETS_AVAILABLE_WRITES", 0),
            ("INDEX_COUNTERS_BTREE_HITS", 0),
            ("OPERATIONS_QUERIES_KILLED", 0),
            ("OPERATIONS_SCAN_AND_ORDER", 0),
            ("SEARCH_MAX_FIELDS_INDEXED", 0),
            ("SEARCH_PROCESS_THROTTLING", 0),
            ("AVG_COMMAND_EXECUTION_TIME", 2),
            ("NORMALIZED_SYSTEM_CPU_USER", 0),
            ("OPLOG_MASTER_LAG_TIME_DIFF", 2),
            ("SYSTEM_MEMORY_PERCENT_USED", 0),
            ("INDEX_COUNTERS_BTREE_MISSES", 0),
            ("MAX_SYSTEM_MEMORY_AVAILABLE", 1),
            ("NORMALIZED_SYSTEM_CPU_STEAL", 0),
            ("OPLOG_SLAVE_LAG_MASTER_TIME", 2),
            ("DB_DATA_SIZE_TOTAL_WO_SYSTEM", 1),
            ("DISK_PARTITION_READ_IOPS_DATA", 0),
            ("GLOBAL_ACCESSES_NOT_IN_MEMORY", 0),
            ("INDEX_COUNTERS_BTREE_ACCESSES", 0),
            ("DISK_PARTITION_READ_IOPS_INDEX", 0),
            ("DISK_PARTITION_SPACE_USED_DATA", 0),
            ("DISK_PARTITION_WRITE_IOPS_DATA", 0),
            ("JOURNALING_WRITE_DATA_FILES_MB", 1),
            ("MAX_NORMALIZED_SYSTEM_CPU_USER", 0),
            ("MAX_SYSTEM_MEMORY_PERCENT_USED", 0),
            ("QUERY_EXECUTOR_SCANNED_OBJECTS", 0),
            ("SEARCH_NUMBER_OF_QUERIES_ERROR", 0),
            ("SEARCH_NUMBER_OF_QUERIES_TOTAL", 0),
            ("DISK_PARTITION_QUEUE_DEPTH_DATA", 0),
            ("DISK_PARTITION_SPACE_USED_INDEX", 0),
            ("DISK_PARTITION_WRITE_IOPS_INDEX", 0),
            ("GLOBAL_LOCK_CURRENT_QUEUE_TOTAL", 0),
            ("INDEX_COUNTERS_BTREE_MISS_RATIO", 0),
            ("MAX_NORMALIZED_SYSTEM_CPU_STEAL", 0),
            ("NORMALIZED_FTS_PROCESS_CPU_USER", 0),
            ("OPLOG_MASTER_TIME_ESTIMATED_TTL", 2),
            ("QUERY_SPILL_TO_DISK_DURING_SORT", 0),
            ("SEARCH_MAX_NGRAM_FIELDS_INDEXED", 0),
            ("DISK_PARTITION_QUEUE_DEPTH_INDEX", 0),
            ("DISK_PARTITION_READ_IOPS_JOURNAL", 0),
            ("DISK_PARTITION_READ_LATENCY_DATA", 2),
            ("JOURNALING_COMMITS_IN_WRITE_LOCK", 0),
            ("SEARCH_MAX_NUMBER_OF_LUCENE_DOCS", 3),
            ("SEARCH_NUMBER_OF_FIELDS_IN_INDEX", 0),
            ("SEARCH_NUMBER_OF_QUERIES_SUCCESS", 0),
            ("CURSORS_TOTAL_CLIENT_CURSORS_SIZE", 0),
            ("DISK_PARTITION_READ_LATENCY_INDEX", 2),
            ("DISK_PARTITION_SPACE_USED_JOURNAL", 0),
            ("DISK_PARTITION_WRITE_IOPS_JOURNAL", 0),
            ("DISK_PARTITION_WRITE_LATENCY_DATA", 2),
            ("GLOBAL_LOCK_CURRENT_QUEUE_READERS", 0),
            ("GLOBAL_LOCK_CURRENT_QUEUE_WRITERS", 0),
            ("MAX_DISK_PARTITION_READ_IOPS_DATA", 0),
            ("NORMALIZED_FTS_PROCESS_CPU_KERNEL", 0),
            ("DISK_PARTITION_QUEUE_DEPTH_JOURNAL", 0),
            ("DISK_PARTITION_WRITE_LATENCY_INDEX", 2),
            ("MAX_DISK_PARTITION_READ_IOPS_INDEX", 0),
            ("MAX_DISK_PARTITION_SPACE_USED_DATA", 0),
            ("MAX_DISK_PARTITION_WRITE_IOPS_DATA", 0),
            ("DISK_PARTITION_READ_LATENCY_JOURNAL", 2),
            ("GLOBAL_PAGE_FAULT_EXCEPTIONS_THROWN", 0),
            ("MAX_DISK_PARTITION_QUEUE_DEPTH_DATA", 0),
            ("MAX_DISK_PARTITION_SPACE_USED_INDEX", 0),
            ("MAX_DISK_PARTITION_WRITE_IOPS_INDEX", 0),
            ("DISK_PARTITION_WRITE_LATENCY_JOURNAL", 2),
            ("MAX_DISK_PARTITION_QUEUE_DEPTH_INDEX", 0),
            ("MAX_DISK_PARTITION_READ_IOPS_JOURNAL", 0),
            ("MAX_DISK_PARTITION_READ_LATENCY_DATA", 2),
            ("QUERY_TARGETING_SCANNED_PER_RETURNED", 0),
            ("MAX_DISK_PARTITION_READ_LATENCY_INDEX", 2),
            ("MAX_DISK_PARTITION_SPACE_USED_JOURNAL", 0),
            ("MAX_DISK_PARTITION_WRITE_IOPS_JOURNAL", 0),
            ("MAX_DISK_PARTITION_WRITE_LATENCY_DATA", 2),
            ("MAX_DISK_PARTITION_QUEUE_DEPTH_JOURNAL", 0),
            ("MAX_DISK_PARTITION_WRITE_LATENCY_INDEX", 2),
            ("MAX_DISK_PARTITION_READ_LATENCY_JOURNAL", 2),
            ("MAX_DISK_PARTITION_WRITE_LATENCY_JOURNAL", 2),
            ("OPERATION_THROTTLING_REJECTED_OPERATIONS", 0),
            ("QUERY_TARGETING_SCANNED_OBJECTS_PER_RETURNED", 0),
        ],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[],
            },
            VariantShape {
                required: &[],
                write: &[],
            },
            VariantShape {
                required: &[],
                write: &[],
            },
            VariantShape {
                required: &[],
                write: &[("metricName", "SEARCH_MAX_NUMBER_OF_LUCENE_DOCS")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Raw(json::boxed(r)?),
                1 => Self::Data(json::boxed(r)?),
                2 => Self::Time(json::boxed(r)?),
                3 => Self::Number(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Raw(value) => (0, &**value),
            Self::Data(value) => (1, &**value),
            Self::Time(value) => (2, &**value),
            Self::Number(value) => (3, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(HostMetricThreshold);

impl HostMetricThreshold {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.metric_name.as_deref(),
            Self::Data(value) => value.metric_name.as_deref(),
            Self::Time(value) => value.metric_name.as_deref(),
            Self::Number(value) => {
                value.metric_name.as_deref().or(Some("SEARCH_MAX_NUMBER_OF_LUCENE_DOCS"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `metricName`, which every known variant has.
    pub fn metric_name(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.metric_name.as_deref(),
            Self::Data(value) => value.metric_name.as_deref(),
            Self::Time(value) => value.metric_name.as_deref(),
            Self::Number(value) => value.metric_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `mode`, which every known variant has.
    pub fn mode(&self) -> Option<&MetricMode> {
        match self {
            Self::Raw(value) => value.mode.as_ref(),
            Self::Data(value) => value.mode.as_ref(),
            Self::Time(value) => value.mode.as_ref(),
            Self::Number(value) => value.mode.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `operator`, which every known variant has.
    pub fn operator(&self) -> Option<&ComparisonOperator> {
        match self {
            Self::Raw(value) => value.operator.as_ref(),
            Self::Data(value) => value.operator.as_ref(),
            Self::Time(value) => value.operator.as_ref(),
            Self::Number(value) => value.operator.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `threshold`, which every known variant has.
    pub fn threshold(&self) -> Option<f64> {
        match self {
            Self::Raw(value) => value.threshold,
            Self::Data(value) => value.threshold,
            Self::Time(value) => value.threshold,
            Self::Number(value) => value.threshold,
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Raw`].
    pub fn is_raw(&self) -> bool {
        matches!(self, Self::Raw(_))
    }

    /// Returns the value of [`Self::Raw`].
    pub fn as_raw(&self) -> Option<&RawMetricThresholdView> {
        match self {
            Self::Raw(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Data`].
    pub fn is_data(&self) -> bool {
        matches!(self, Self::Data(_))
    }

    /// Returns the value of [`Self::Data`].
    pub fn as_data(&self) -> Option<&DataMetricThresholdView> {
        match self {
            Self::Data(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Time`].
    pub fn is_time(&self) -> bool {
        matches!(self, Self::Time(_))
    }

    /// Returns the value of [`Self::Time`].
    pub fn as_time(&self) -> Option<&TimeMetricThresholdView> {
        match self {
            Self::Time(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Number`].
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// Returns the value of [`Self::Number`].
    pub fn as_number(&self) -> Option<&NumberMetricThresholdView> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }
}

impl From<RawMetricThresholdView> for HostMetricThreshold {
    fn from(value: RawMetricThresholdView) -> Self {
        Self::Raw(Box::new(value))
    }
}

impl From<DataMetricThresholdView> for HostMetricThreshold {
    fn from(value: DataMetricThresholdView) -> Self {
        Self::Data(Box::new(value))
    }
}

impl From<TimeMetricThresholdView> for HostMetricThreshold {
    fn from(value: TimeMetricThresholdView) -> Self {
        Self::Time(Box::new(value))
    }
}

impl From<NumberMetricThresholdView> for HostMetricThreshold {
    fn from(value: NumberMetricThresholdView) -> Self {
        Self::Number(Box::new(value))
    }
}
