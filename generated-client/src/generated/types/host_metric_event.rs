// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    DataMetricEventView, HostMetricEventTypeView, Link, NumberMetricEventView, Principal,
    Raw, RawMetricEventView, TimeMetricEventView,
};

use crate::json::{
    self, DateTime, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// A metric of a host crossed its limit, in the variant that `metricName` tells.
///
/// The variant is told by `metricName` (discriminator mapping).
///
/// | `metricName` | variant | own fields |
/// |---|---|---|
/// | `ASSERT_MSG`, `ASSERT_REGULAR`, `ASSERT_USER`, `ASSERT_WARNING`, `CONNECTIONS`, `CONNECTIONS_MAX`, `CONNECTIONS_PERCENT`, `CURSORS_TOTAL_CLIENT_CURSORS_SIZE`, `CURSORS_TOTAL_OPEN`, `CURSORS_TOTAL_TIMED_OUT`, `DISK_PARTITION_QUEUE_DEPTH_DATA`, `DISK_PARTITION_QUEUE_DEPTH_INDEX`, `DISK_PARTITION_QUEUE_DEPTH_JOURNAL`, `DISK_PARTITION_READ_IOPS_DATA`, `DISK_PARTITION_READ_IOPS_INDEX`, `DISK_PARTITION_READ_IOPS_JOURNAL`, `DISK_PARTITION_SPACE_USED_DATA`, `DISK_PARTITION_SPACE_USED_INDEX`, `DISK_PARTITION_SPACE_USED_JOURNAL`, `DISK_PARTITION_UTILIZATION_DATA`, `DISK_PARTITION_UTILIZATION_INDEX`, `DISK_PARTITION_UTILIZATION_JOURNAL`, `DISK_PARTITION_WRITE_IOPS_DATA`, `DISK_PARTITION_WRITE_IOPS_INDEX` and 83 more | [`Raw`](Self::Raw) | `currentValue` |
/// | `AVG_COMMAND_EXECUTION_TIME`, `AVG_READ_EXECUTION_TIME`, `AVG_WRITE_EXECUTION_TIME`, `BACKGROUND_FLUSH_AVG`, `DISK_PARTITION_READ_LATENCY_DATA`, `DISK_PARTITION_READ_LATENCY_INDEX`, `DISK_PARTITION_READ_LATENCY_JOURNAL`, `DISK_PARTITION_WRITE_LATENCY_DATA`, `DISK_PARTITION_WRITE_LATENCY_INDEX`, `DISK_PARTITION_WRITE_LATENCY_JOURNAL`, `MAX_DISK_PARTITION_READ_LATENCY_DATA`, `MAX_DISK_PARTITION_READ_LATENCY_INDEX`, `MAX_DISK_PARTITION_READ_LATENCY_JOURNAL`, `MAX_DISK_PARTITION_WRITE_LATENCY_DATA`, `MAX_DISK_PARTITION_WRITE_LATENCY_INDEX`, `MAX_DISK_PARTITION_WRITE_LATENCY_JOURNAL`, `OPLOG_MASTER_LAG_TIME_DIFF`, `OPLOG_MASTER_TIME`, `OPLOG_MASTER_TIME_ESTIMATED_TTL`, `OPLOG_REPLICATION_LAG_TIME`, `OPLOG_SLAVE_LAG_MASTER_TIME`, `SEARCH_REPLICATION_LAG` | [`Time`](Self::Time) | `currentValue` |
/// | `CACHE_BYTES_READ_INTO`, `CACHE_BYTES_WRITTEN_FROM`, `CACHE_USAGE_DIRTY`, `CACHE_USAGE_USED`, `COMPUTED_MEMORY`, `DB_DATA_SIZE_TOTAL`, `DB_DATA_SIZE_TOTAL_WO_SYSTEM`, `DB_INDEX_SIZE_TOTAL`, `DB_STORAGE_TOTAL`, `FTS_DISK_UTILIZATION`, `FTS_JVM_CURRENT_MEMORY`, `FTS_JVM_MAX_MEMORY`, `FTS_MEMORY_MAPPED`, `FTS_MEMORY_RESIDENT`, `FTS_MEMORY_VIRTUAL`, `JOURNALING_MB`, `JOURNALING_WRITE_DATA_FILES_MB`, `LOGICAL_SIZE`, `MAX_SWAP_USAGE_FREE`, `MAX_SWAP_USAGE_USED`, `MAX_SYSTEM_MEMORY_AVAILABLE`, `MAX_SYSTEM_MEMORY_USED`, `MAX_SYSTEM_NETWORK_IN`, `MAX_SYSTEM_NETWORK_OUT` and 13 more | [`Data`](Self::Data) | `currentValue` |
/// | `SEARCH_MAX_NUMBER_OF_LUCENE_DOCS` | [`Number`](Self::Number) | `currentValue` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HostMetricEvent {
    /// A metric without a unit crossed its limit.
    Raw(Box<RawMetricEventView>),
    /// A metric that is a duration crossed its limit.
    Time(Box<TimeMetricEventView>),
    /// A metric that is an amount of data crossed its limit.
    Data(Box<DataMetricEventView>),
    /// `metricName` is `SEARCH_MAX_NUMBER_OF_LUCENE_DOCS`.
    Number(Box<NumberMetricEventView>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for HostMetricEvent {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["metricName"],
        values: &[
            ("ASSERT_MSG", 0),
            ("ASSERT_USER", 0),
            ("CONNECTIONS", 0),
            ("LOGICAL_SIZE", 2),
            ("JOURNALING_MB", 2),
            ("MEMORY_MAPPED", 2),
            ("MUNIN_CPU_IRQ", 0),
            ("OPCOUNTER_CMD", 0),
            ("ASSERT_REGULAR", 0),
            ("ASSERT_WARNING", 0),
            ("MEMORY_VIRTUAL", 2),
            ("MUNIN_CPU_NICE", 0),
            ("MUNIN_CPU_USER", 0),
            ("COMPUTED_MEMORY", 2),
            ("CONNECTIONS_MAX", 0),
            ("MEMORY_RESIDENT", 2),
            ("MUNIN_CPU_STEAL", 0),
            ("OPCOUNTER_QUERY", 0),
            ("SWAP_USAGE_FREE", 2),
            ("SWAP_USAGE_USED", 2),
            ("CACHE_USAGE_USED", 2),
            ("DB_STORAGE_TOTAL", 2),
            ("DOCUMENT_DELETED", 0),
            ("DOCUMENT_UPDATED", 0),
            ("MUNIN_CPU_IOWAIT", 0),
            ("MUNIN_CPU_SYSTEM", 0),
            ("NETWORK_BYTES_IN", 2),
            ("OPCOUNTER_DELETE", 0),
            ("OPCOUNTER_INSERT", 0),
            ("OPCOUNTER_UPDATE", 0),
            ("CACHE_USAGE_DIRTY", 2),
            ("DOCUMENT_INSERTED", 0),
            ("DOCUMENT_RETURNED", 0),
            ("FTS_MEMORY_MAPPED", 2),
            ("MUNIN_CPU_SOFTIRQ", 0),
            ("NETWORK_BYTES_OUT", 2),
            ("OPCOUNTER_GETMORE", 0),
            ("OPLOG_MASTER_TIME", 1),
            ("SEARCH_INDEX_SIZE", 2),
            ("SYSTEM_NETWORK_IN", 2),
            ("CURSORS_TOTAL_OPEN", 0),
            ("DB_DATA_SIZE_TOTAL", 2),
            ("FTS_JVM_MAX_MEMORY", 2),
            ("FTS_MEMORY_VIRTUAL", 2),
            ("OPCOUNTER_REPL_CMD", 0),
            ("SYSTEM_MEMORY_USED", 2),
            ("SYSTEM_NETWORK_OUT", 2),
            ("CONNECTIONS_PERCENT", 0),
            ("DB_INDEX_SIZE_TOTAL", 2),
            ("FTS_MEMORY_RESIDENT", 2),
            ("MAX_SWAP_USAGE_FREE", 2),
            ("MAX_SWAP_USAGE_USED", 2),
            ("BACKGROUND_FLUSH_AVG", 1),
            ("FTS_DISK_UTILIZATION", 2),
            ("FTS_PROCESS_CPU_USER", 0),
            ("NETWORK_NUM_REQUESTS", 0),
            ("CACHE_BYTES_READ_INTO", 2),
            ("MAX_SYSTEM_NETWORK_IN", 2),
            ("OPCOUNTER_REPL_DELETE", 0),
            ("OPCOUNTER_REPL_INSERT", 0),
            ("OPCOUNTER_REPL_UPDATE", 0),
            ("OPCOUNTER_TTL_DELETED", 0),
            ("RESTARTS_IN_LAST_HOUR", 0),
            ("EXTRA_INFO_PAGE_FAULTS", 0),
            ("FTS_JVM_CURRENT_MEMORY", 2),
            ("FTS_PROCESS_CPU_KERNEL", 0),
            ("GLOBAL_LOCK_PERCENTAGE", 0),
            ("MAX_SYSTEM_MEMORY_USED", 2),
            ("MAX_SYSTEM_NETWORK_OUT", 2),
            ("OPLOG_RATE_GB_PER_HOUR", 2),
            ("QUERY_EXECUTOR_SCANNED", 0),
            ("SEARCH_REPLICATION_LAG", 1),
            ("AVG_READ_EXECUTION_TIME", 1),
            ("CURSORS_TOTAL_TIMED_OUT", 0),
            ("SEARCH_OPCOUNTER_DELETE", 0),
            ("SEARCH_OPCOUNTER_INSERT", 0),
            ("SEARCH_OPCOUNTER_UPDATE", 0),
            ("SYSTEM_MEMORY_AVAILABLE", 2),
            ("TICKETS_AVAILABLE_READS", 0),
            ("AVG_WRITE_EXECUTION_TIME", 1),
            ("CACHE_BYTES_WRITTEN_FROM", 2),
            ("SEARCH_OPCOUNTER_GETMORE", 0),
            ("TICKETS_AVAILABLE_WRITES", 0),
            ("INDEX_COUNTERS_BTREE_HITS", 0),
            ("OPERATIONS_QUERIES_KILLED", 0),
            ("OPERATIONS_SCAN_AND_ORDER", 0),
            ("SEARCH_MAX_FIELDS_INDEXED", 0),
            ("SEARCH_PROCESS_THROTTLING", 0),
            ("AVG_COMMAND_EXECUTION_TIME", 1),
            ("NORMALIZED_SYSTEM_CPU_USER", 0),
            ("OPLOG_MASTER_LAG_TIME_DIFF", 1),
            ("OPLOG_REPLICATION_LAG_TIME", 1),
            ("SYSTEM_MEMORY_PERCENT_USED", 0),
            ("INDEX_COUNTERS_BTREE_MISSES", 0),
            ("MAX_SYSTEM_MEMORY_AVAILABLE", 2),
            ("NORMALIZED_SYSTEM_CPU_STEAL", 0),
            ("OPLOG_SLAVE_LAG_MASTER_TIME", 1),
            ("DB_DATA_SIZE_TOTAL_WO_SYSTEM", 2),
            ("DISK_PARTITION_READ_IOPS_DATA", 0),
            ("GLOBAL_ACCESSES_NOT_IN_MEMORY", 0),
            ("INDEX_COUNTERS_BTREE_ACCESSES", 0),
            ("DISK_PARTITION_READ_IOPS_INDEX", 0),
            ("DISK_PARTITION_SPACE_USED_DATA", 0),
            ("DISK_PARTITION_WRITE_IOPS_DATA", 0),
            ("JOURNALING_WRITE_DATA_FILES_MB", 2),
            ("MAX_NORMALIZED_SYSTEM_CPU_USER", 0),
            ("MAX_SYSTEM_MEMORY_PERCENT_USED", 0),
            ("QUERY_EXECUTOR_SCANNED_OBJECTS", 0),
            ("SEARCH_NUMBER_OF_QUERIES_ERROR", 0),
            ("SEARCH_NUMBER_OF_QUERIES_TOTAL", 0),
            ("DISK_PARTITION_QUEUE_DEPTH_DATA", 0),
            ("DISK_PARTITION_SPACE_USED_INDEX", 0),
            ("DISK_PARTITION_UTILIZATION_DATA", 0),
            ("DISK_PARTITION_WRITE_IOPS_INDEX", 0),
            ("GLOBAL_LOCK_CURRENT_QUEUE_TOTAL", 0),
            ("INDEX_COUNTERS_BTREE_MISS_RATIO", 0),
            ("MAX_NORMALIZED_SYSTEM_CPU_STEAL", 0),
            ("NORMALIZED_FTS_PROCESS_CPU_USER", 0),
            ("OPLOG_MASTER_TIME_ESTIMATED_TTL", 1),
            ("QUERY_SPILL_TO_DISK_DURING_SORT", 0),
            ("SEARCH_MAX_NGRAM_FIELDS_INDEXED", 0),
            ("DISK_PARTITION_QUEUE_DEPTH_INDEX", 0),
            ("DISK_PARTITION_READ_IOPS_JOURNAL", 0),
            ("DISK_PARTITION_READ_LATENCY_DATA", 1),
            ("DISK_PARTITION_UTILIZATION_INDEX", 0),
            ("JOURNALING_COMMITS_IN_WRITE_LOCK", 0),
            ("SEARCH_MAX_NUMBER_OF_LUCENE_DOCS", 3),
            ("SEARCH_NUMBER_OF_FIELDS_IN_INDEX", 0),
            ("SEARCH_NUMBER_OF_QUERIES_SUCCESS", 0),
            ("CURSORS_TOTAL_CLIENT_CURSORS_SIZE", 0),
            ("DISK_PARTITION_READ_LATENCY_INDEX", 1),
            ("DISK_PARTITION_SPACE_USED_JOURNAL", 0),
            ("DISK_PARTITION_WRITE_IOPS_JOURNAL", 0),
            ("DISK_PARTITION_WRITE_LATENCY_DATA", 1),
            ("GLOBAL_LOCK_CURRENT_QUEUE_READERS", 0),
            ("GLOBAL_LOCK_CURRENT_QUEUE_WRITERS", 0),
            ("MAX_DISK_PARTITION_READ_IOPS_DATA", 0),
            ("NORMALIZED_FTS_PROCESS_CPU_KERNEL", 0),
            ("DISK_PARTITION_QUEUE_DEPTH_JOURNAL", 0),
            ("DISK_PARTITION_UTILIZATION_JOURNAL", 0),
            ("DISK_PARTITION_WRITE_LATENCY_INDEX", 1),
            ("MAX_DISK_PARTITION_READ_IOPS_INDEX", 0),
            ("MAX_DISK_PARTITION_SPACE_USED_DATA", 0),
            ("MAX_DISK_PARTITION_WRITE_IOPS_DATA", 0),
            ("DISK_PARTITION_READ_LATENCY_JOURNAL", 1),
            ("GLOBAL_PAGE_FAULT_EXCEPTIONS_THROWN", 0),
            ("MAX_DISK_PARTITION_QUEUE_DEPTH_DATA", 0),
            ("MAX_DISK_PARTITION_SPACE_USED_INDEX", 0),
            ("MAX_DISK_PARTITION_UTILIZATION_DATA", 0),
            ("MAX_DISK_PARTITION_WRITE_IOPS_INDEX", 0),
            ("DISK_PARTITION_WRITE_LATENCY_JOURNAL", 1),
            ("MAX_DISK_PARTITION_QUEUE_DEPTH_INDEX", 0),
            ("MAX_DISK_PARTITION_READ_IOPS_JOURNAL", 0),
            ("MAX_DISK_PARTITION_READ_LATENCY_DATA", 1),
            ("MAX_DISK_PARTITION_UTILIZATION_INDEX", 0),
            ("QUERY_TARGETING_SCANNED_PER_RETURNED", 0),
            ("MAX_DISK_PARTITION_READ_LATENCY_INDEX", 1),
            ("MAX_DISK_PARTITION_SPACE_USED_JOURNAL", 0),
            ("MAX_DISK_PARTITION_WRITE_IOPS_JOURNAL", 0),
            ("MAX_DISK_PARTITION_WRITE_LATENCY_DATA", 1),
            ("MAX_DISK_PARTITION_QUEUE_DEPTH_JOURNAL", 0),
            ("MAX_DISK_PARTITION_UTILIZATION_JOURNAL", 0),
            ("MAX_DISK_PARTITION_WRITE_LATENCY_INDEX", 1),
            ("MAX_DISK_PARTITION_READ_LATENCY_JOURNAL", 1),
            ("MAX_DISK_PARTITION_WRITE_LATENCY_JOURNAL", 1),
            ("OPERATION_THROTTLING_REJECTED_OPERATIONS", 0),
            ("QUERY_TARGETING_SCANNED_OBJECTS_PER_RETURNED", 0),
        ],
        default: None,
        variants: &[
            VariantShape {
                required: &["created", "eventTypeName", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "eventTypeName", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "eventTypeName", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "eventTypeName", "id"],
                write: &[("metricName", "SEARCH_MAX_NUMBER_OF_LUCENE_DOCS")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Raw(json::boxed(r)?),
                1 => Self::Time(json::boxed(r)?),
                2 => Self::Data(json::boxed(r)?),
                3 => Self::Number(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Raw(value) => (0, &**value),
            Self::Time(value) => (1, &**value),
            Self::Data(value) => (2, &**value),
            Self::Number(value) => (3, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(HostMetricEvent);

impl HostMetricEvent {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.metric_name.as_deref(),
            Self::Time(value) => value.metric_name.as_deref(),
            Self::Data(value) => value.metric_name.as_deref(),
            Self::Number(value) => {
                value.metric_name.as_deref().or(Some("SEARCH_MAX_NUMBER_OF_LUCENE_DOCS"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `apiKeyId`, which every known variant has.
    pub fn api_key_id(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.api_key_id.as_deref(),
            Self::Time(value) => value.api_key_id.as_deref(),
            Self::Data(value) => value.api_key_id.as_deref(),
            Self::Number(value) => value.api_key_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `created`, which every known variant has.
    pub fn created(&self) -> Option<&DateTime> {
        match self {
            Self::Raw(value) => value.created.as_ref(),
            Self::Time(value) => value.created.as_ref(),
            Self::Data(value) => value.created.as_ref(),
            Self::Number(value) => value.created.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `delegatePrincipal`, which every known variant has.
    pub fn delegate_principal(&self) -> Option<&Principal> {
        match self {
            Self::Raw(value) => value.delegate_principal.as_ref(),
            Self::Time(value) => value.delegate_principal.as_ref(),
            Self::Data(value) => value.delegate_principal.as_ref(),
            Self::Number(value) => value.delegate_principal.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `deskLocation`, which every known variant has.
    pub fn desk_location(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.desk_location.as_deref(),
            Self::Time(value) => value.desk_location.as_deref(),
            Self::Data(value) => value.desk_location.as_deref(),
            Self::Number(value) => value.desk_location.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `employeeIdentifier`, which every known variant has.
    pub fn employee_identifier(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.employee_identifier.as_deref(),
            Self::Time(value) => value.employee_identifier.as_deref(),
            Self::Data(value) => value.employee_identifier.as_deref(),
            Self::Number(value) => value.employee_identifier.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `eventTypeName`, which every known variant has.
    pub fn event_type_name(&self) -> Option<&HostMetricEventTypeView> {
        match self {
            Self::Raw(value) => value.event_type_name.as_ref(),
            Self::Time(value) => value.event_type_name.as_ref(),
            Self::Data(value) => value.event_type_name.as_ref(),
            Self::Number(value) => value.event_type_name.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `groupId`, which every known variant has.
    pub fn group_id(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.group_id.as_deref(),
            Self::Time(value) => value.group_id.as_deref(),
            Self::Data(value) => value.group_id.as_deref(),
            Self::Number(value) => value.group_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.id.as_deref(),
            Self::Time(value) => value.id.as_deref(),
            Self::Data(value) => value.id.as_deref(),
            Self::Number(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `isGlobalAdmin`, which every known variant has.
    pub fn is_global_admin(&self) -> Option<bool> {
        match self {
            Self::Raw(value) => value.is_global_admin,
            Self::Time(value) => value.is_global_admin,
            Self::Data(value) => value.is_global_admin,
            Self::Number(value) => value.is_global_admin,
            Self::Unknown(_) => None,
        }
    }

    /// Returns `links`, which every known variant has.
    pub fn links(&self) -> Option<&[Link]> {
        match self {
            Self::Raw(value) => value.links.as_deref(),
            Self::Time(value) => value.links.as_deref(),
            Self::Data(value) => value.links.as_deref(),
            Self::Number(value) => value.links.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `metricName`, which every known variant has.
    pub fn metric_name(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.metric_name.as_deref(),
            Self::Time(value) => value.metric_name.as_deref(),
            Self::Data(value) => value.metric_name.as_deref(),
            Self::Number(value) => value.metric_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `orgId`, which every known variant has.
    pub fn org_id(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.org_id.as_deref(),
            Self::Time(value) => value.org_id.as_deref(),
            Self::Data(value) => value.org_id.as_deref(),
            Self::Number(value) => value.org_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `port`, which every known variant has.
    pub fn port(&self) -> Option<i64> {
        match self {
            Self::Raw(value) => value.port,
            Self::Time(value) => value.port,
            Self::Data(value) => value.port,
            Self::Number(value) => value.port,
            Self::Unknown(_) => None,
        }
    }

    /// Returns `publicKey`, which every known variant has.
    pub fn public_key(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.public_key.as_deref(),
            Self::Time(value) => value.public_key.as_deref(),
            Self::Data(value) => value.public_key.as_deref(),
            Self::Number(value) => value.public_key.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `raw`, which every known variant has.
    pub fn raw(&self) -> Option<&Raw> {
        match self {
            Self::Raw(value) => value.raw.as_ref(),
            Self::Time(value) => value.raw.as_ref(),
            Self::Data(value) => value.raw.as_ref(),
            Self::Number(value) => value.raw.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `remoteAddress`, which every known variant has.
    pub fn remote_address(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.remote_address.as_deref(),
            Self::Time(value) => value.remote_address.as_deref(),
            Self::Data(value) => value.remote_address.as_deref(),
            Self::Number(value) => value.remote_address.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `replicaSetName`, which every known variant has.
    pub fn replica_set_name(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.replica_set_name.as_deref(),
            Self::Time(value) => value.replica_set_name.as_deref(),
            Self::Data(value) => value.replica_set_name.as_deref(),
            Self::Number(value) => value.replica_set_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `shardName`, which every known variant has.
    pub fn shard_name(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.shard_name.as_deref(),
            Self::Time(value) => value.shard_name.as_deref(),
            Self::Data(value) => value.shard_name.as_deref(),
            Self::Number(value) => value.shard_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `userId`, which every known variant has.
    pub fn user_id(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.user_id.as_deref(),
            Self::Time(value) => value.user_id.as_deref(),
            Self::Data(value) => value.user_id.as_deref(),
            Self::Number(value) => value.user_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `username`, which every known variant has.
    pub fn username(&self) -> Option<&str> {
        match self {
            Self::Raw(value) => value.username.as_deref(),
            Self::Time(value) => value.username.as_deref(),
            Self::Data(value) => value.username.as_deref(),
            Self::Number(value) => value.username.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Raw`].
    pub fn is_raw(&self) -> bool {
        matches!(self, Self::Raw(_))
    }

    /// Returns the value of [`Self::Raw`].
    pub fn as_raw(&self) -> Option<&RawMetricEventView> {
        match self {
            Self::Raw(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Time`].
    pub fn is_time(&self) -> bool {
        matches!(self, Self::Time(_))
    }

    /// Returns the value of [`Self::Time`].
    pub fn as_time(&self) -> Option<&TimeMetricEventView> {
        match self {
            Self::Time(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Data`].
    pub fn is_data(&self) -> bool {
        matches!(self, Self::Data(_))
    }

    /// Returns the value of [`Self::Data`].
    pub fn as_data(&self) -> Option<&DataMetricEventView> {
        match self {
            Self::Data(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Number`].
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// Returns the value of [`Self::Number`].
    pub fn as_number(&self) -> Option<&NumberMetricEventView> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }
}

impl From<RawMetricEventView> for HostMetricEvent {
    fn from(value: RawMetricEventView) -> Self {
        Self::Raw(Box::new(value))
    }
}

impl From<TimeMetricEventView> for HostMetricEvent {
    fn from(value: TimeMetricEventView) -> Self {
        Self::Time(Box::new(value))
    }
}

impl From<DataMetricEventView> for HostMetricEvent {
    fn from(value: DataMetricEventView) -> Self {
        Self::Data(Box::new(value))
    }
}

impl From<NumberMetricEventView> for HostMetricEvent {
    fn from(value: NumberMetricEventView) -> Self {
        Self::Number(Box::new(value))
    }
}
