// Written by `cargo xtask codegen`; changes made here are lost.

use super::DatabasePermittedNamespaceResource;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// An action and what it may be done to.
///
/// Required: `action`, `resources`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasePrivilegeAction {
    /// The action, as in MongoDB's privilege actions.
    pub action: Option<DatabasePrivilegeActionAction>,
    /// Where it is allowed.
    pub resources: Option<Vec<DatabasePermittedNamespaceResource>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DatabasePrivilegeAction {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `action`.
    pub fn action(mut self, value: impl Into<DatabasePrivilegeActionAction>) -> Self {
        self.action = Some(value.into());
        self.extra.unset_null("action");
        self
    }

    /// Sets `resources`.
    pub fn resources(
        mut self,
        value: impl IntoIterator<Item = DatabasePermittedNamespaceResource>,
    ) -> Self {
        self.resources = Some(value.into_iter().collect());
        self.extra.unset_null("resources");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DatabasePrivilegeAction {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["action", "resources"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.action.read(r),
            1 => self.resources.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("action", &self.action);
        o.field("resources", &self.resources);
        o.end();
    }
}

json::object!(DatabasePrivilegeAction);

/// The action, as in MongoDB's privilege actions.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DatabasePrivilegeActionAction {
    /// `FIND`
    Find,
    /// `INSERT`
    Insert,
    /// `REMOVE`
    Remove,
    /// `UPDATE`
    Update,
    /// `BYPASS_DOCUMENT_VALIDATION`
    BypassDocumentValidation,
    /// `USE_UUID`
    UseUuid,
    /// `KILL_OP`
    KillOp,
    /// `BYPASS_DEFAULT_MAX_TIME_MS`
    BypassDefaultMaxTimeMs,
    /// `CREATE_COLLECTION`
    CreateCollection,
    /// `CREATE_INDEX`
    CreateIndex,
    /// `DROP_COLLECTION`
    DropCollection,
    /// `ENABLE_PROFILER`
    EnableProfiler,
    /// `KILL_ANY_CURSOR`
    KillAnyCursor,
    /// `ANALYZE`
    Analyze,
    /// `CHANGE_STREAM`
    ChangeStream,
    /// `COLL_MOD`
    CollMod,
    /// `COMPACT`
    Compact,
    /// `CONVERT_TO_CAPPED`
    ConvertToCapped,
    /// `DROP_DATABASE`
    DropDatabase,
    /// `DROP_INDEX`
    DropIndex,
    /// `RE_INDEX`
    ReIndex,
    /// `RENAME_COLLECTION_SAME_DB`
    RenameCollectionSameDb,
    /// `SET_USER_WRITE_BLOCK`
    SetUserWriteBlock,
    /// `BYPASS_USER_WRITE_BLOCK`
    BypassUserWriteBlock,
    /// `LIST_SESSIONS`
    ListSessions,
    /// `KILL_ANY_SESSION`
    KillAnySession,
    /// `COLL_STATS`
    CollStats,
    /// `CONN_POOL_STATS`
    ConnPoolStats,
    /// `DB_HASH`
    DbHash,
    /// `DB_STATS`
    DbStats,
    /// `GET_CMD_LINE_OPTS`
    GetCmdLineOpts,
    /// `GET_LOG`
    GetLog,
    /// `GET_PARAMETER`
    GetParameter,
    /// `GET_SHARD_MAP`
    GetShardMap,
    /// `HOST_INFO`
    HostInfo,
    /// `IN_PROG`
    InProg,
    /// `LIST_DATABASES`
    ListDatabases,
    /// `LIST_COLLECTIONS`
    ListCollections,
    /// `LIST_INDEXES`
    ListIndexes,
    /// `LIST_SHARDS`
    ListShards,
    /// `NET_STAT`
    NetStat,
    /// `REPL_SET_GET_CONFIG`
    ReplSetGetConfig,
    /// `REPL_SET_GET_STATUS`
    ReplSetGetStatus,
    /// `SERVER_STATUS`
    ServerStatus,
    /// `VALIDATE`
    Validate,
    /// `SHARDING_STATE`
    ShardingState,
    /// `TOP`
    Top,
    /// `SQL_GET_SCHEMA`
    SqlGetSchema,
    /// `SQL_SET_SCHEMA`
    SqlSetSchema,
    /// `VIEW_ALL_HISTORY`
    ViewAllHistory,
    /// `OUT_TO_S3`
    OutToS3,
    /// `OUT_TO_AZURE`
    OutToAzure,
    /// `OUT_TO_GCS`
    OutToGcs,
    /// `STORAGE_GET_CONFIG`
    StorageGetConfig,
    /// `STORAGE_SET_CONFIG`
    StorageSetConfig,
    /// `FLUSH_ROUTER_CONFIG`
    FlushRouterConfig,
    /// `ENABLE_SHARDING`
    EnableSharding,
    /// `CHECK_METADATA_CONSISTENCY`
    CheckMetadataConsistency,
    /// `MOVE_CHUNK`
    MoveChunk,
    /// `SPLIT_CHUNK`
    SplitChunk,
    /// `ANALYZE_SHARD_KEY`
    AnalyzeShardKey,
    /// `REFINE_COLLECTION_SHARD_KEY`
    RefineCollectionShardKey,
    /// `CLEAR_JUMBO_FLAG`
    ClearJumboFlag,
    /// `RESHARD_COLLECTION`
    ReshardCollection,
    /// `SHARDED_DATA_DISTRIBUTION`
    ShardedDataDistribution,
    /// `GET_STREAM_PROCESSOR`
    GetStreamProcessor,
    /// `CREATE_STREAM_PROCESSOR`
    CreateStreamProcessor,
    /// `PROCESS_STREAM_PROCESSOR`
    ProcessStreamProcessor,
    /// `MODIFY_STREAM_PROCESSOR`
    ModifyStreamProcessor,
    /// `START_STREAM_PROCESSOR`
    StartStreamProcessor,
    /// `STOP_STREAM_PROCESSOR`
    StopStreamProcessor,
    /// `DROP_STREAM_PROCESSOR`
    DropStreamProcessor,
    /// `SAMPLE_STREAM_PROCESSOR`
    SampleStreamProcessor,
    /// `LIST_STREAM_PROCESSORS`
    ListStreamProcessors,
    /// `LIST_CONNECTIONS`
    ListConnections,
    /// `STREAM_PROCESSOR_STATS`
    StreamProcessorStats,
    /// `CREATE_SEARCH_INDEX`
    CreateSearchIndex,
    /// `DROP_SEARCH_INDEX`
    DropSearchIndex,
    /// `LIST_SEARCH_INDEXES`
    ListSearchIndexes,
    /// `UPDATE_SEARCH_INDEX`
    UpdateSearchIndex,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DatabasePrivilegeActionAction {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Find => "FIND",
            Self::Insert => "INSERT",
            Self::Remove => "REMOVE",
            Self::Update => "UPDATE",
            Self::BypassDocumentValidation => "BYPASS_DOCUMENT_VALIDATION",
            Self::UseUuid => "USE_UUID",
            Self::KillOp => "KILL_OP",
            Self::BypassDefaultMaxTimeMs => "BYPASS_DEFAULT_MAX_TIME_MS",
            Self::CreateCollection => "CREATE_COLLECTION",
            Self::CreateIndex => "CREATE_INDEX",
            Self::DropCollection => "DROP_COLLECTION",
            Self::EnableProfiler => "ENABLE_PROFILER",
            Self::KillAnyCursor => "KILL_ANY_CURSOR",
            Self::Analyze => "ANALYZE",
            Self::ChangeStream => "CHANGE_STREAM",
            Self::CollMod => "COLL_MOD",
            Self::Compact => "COMPACT",
            Self::ConvertToCapped => "CONVERT_TO_CAPPED",
            Self::DropDatabase => "DROP_DATABASE",
            Self::DropIndex => "DROP_INDEX",
            Self::ReIndex => "RE_INDEX",
            Self::RenameCollectionSameDb => "RENAME_COLLECTION_SAME_DB",
            Self::SetUserWriteBlock => "SET_USER_WRITE_BLOCK",
            Self::BypassUserWriteBlock => "BYPASS_USER_WRITE_BLOCK",
            Self::ListSessions => "LIST_SESSIONS",
            Self::KillAnySession => "KILL_ANY_SESSION",
            Self::CollStats => "COLL_STATS",
            Self::ConnPoolStats => "CONN_POOL_STATS",
            Self::DbHash => "DB_HASH",
            Self::DbStats => "DB_STATS",
            Self::GetCmdLineOpts => "GET_CMD_LINE_OPTS",
            Self::GetLog => "GET_LOG",
            Self::GetParameter => "GET_PARAMETER",
            Self::GetShardMap => "GET_SHARD_MAP",
            Self::HostInfo => "HOST_INFO",
            Self::InProg => "IN_PROG",
            Self::ListDatabases => "LIST_DATABASES",
            Self::ListCollections => "LIST_COLLECTIONS",
            Self::ListIndexes => "LIST_INDEXES",
            Self::ListShards => "LIST_SHARDS",
            Self::NetStat => "NET_STAT",
            Self::ReplSetGetConfig => "REPL_SET_GET_CONFIG",
            Self::ReplSetGetStatus => "REPL_SET_GET_STATUS",
            Self::ServerStatus => "SERVER_STATUS",
            Self::Validate => "VALIDATE",
            Self::ShardingState => "SHARDING_STATE",
            Self::Top => "TOP",
            Self::SqlGetSchema => "SQL_GET_SCHEMA",
            Self::SqlSetSchema => "SQL_SET_SCHEMA",
            Self::ViewAllHistory => "VIEW_ALL_HISTORY",
            Self::OutToS3 => "OUT_TO_S3",
            Self::OutToAzure => "OUT_TO_AZURE",
            Self::OutToGcs => "OUT_TO_GCS",
            Self::StorageGetConfig => "STORAGE_GET_CONFIG",
            Self::StorageSetConfig => "STORAGE_SET_CONFIG",
            Self::FlushRouterConfig => "FLUSH_ROUTER_CONFIG",
            Self::EnableSharding => "ENABLE_SHARDING",
            Self::CheckMetadataConsistency => "CHECK_METADATA_CONSISTENCY",
            Self::MoveChunk => "MOVE_CHUNK",
            Self::SplitChunk => "SPLIT_CHUNK",
            Self::AnalyzeShardKey => "ANALYZE_SHARD_KEY",
            Self::RefineCollectionShardKey => "REFINE_COLLECTION_SHARD_KEY",
            Self::ClearJumboFlag => "CLEAR_JUMBO_FLAG",
            Self::ReshardCollection => "RESHARD_COLLECTION",
            Self::ShardedDataDistribution => "SHARDED_DATA_DISTRIBUTION",
            Self::GetStreamProcessor => "GET_STREAM_PROCESSOR",
            Self::CreateStreamProcessor => "CREATE_STREAM_PROCESSOR",
            Self::ProcessStreamProcessor => "PROCESS_STREAM_PROCESSOR",
            Self::ModifyStreamProcessor => "MODIFY_STREAM_PROCESSOR",
            Self::StartStreamProcessor => "START_STREAM_PROCESSOR",
            Self::StopStreamProcessor => "STOP_STREAM_PROCESSOR",
            Self::DropStreamProcessor => "DROP_STREAM_PROCESSOR",
            Self::SampleStreamProcessor => "SAMPLE_STREAM_PROCESSOR",
            Self::ListStreamProcessors => "LIST_STREAM_PROCESSORS",
            Self::ListConnections => "LIST_CONNECTIONS",
            Self::StreamProcessorStats => "STREAM_PROCESSOR_STATS",
            Self::CreateSearchIndex => "CREATE_SEARCH_INDEX",
            Self::DropSearchIndex => "DROP_SEARCH_INDEX",
            Self::ListSearchIndexes => "LIST_SEARCH_INDEXES",
            Self::UpdateSearchIndex => "UPDATE_SEARCH_INDEX",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DatabasePrivilegeActionAction {
    const KNOWN: &'static [Self] = &[
        Self::Top,
        Self::Find,
        Self::Insert,
        Self::Remove,
        Self::Update,
        Self::Analyze,
        Self::Compact,
        Self::DbHash,
        Self::GetLog,
        Self::InProg,
        Self::KillOp,
        Self::CollMod,
        Self::DbStats,
        Self::NetStat,
        Self::ReIndex,
        Self::UseUuid,
        Self::Validate,
        Self::HostInfo,
        Self::OutToS3,
        Self::CollStats,
        Self::DropIndex,
        Self::MoveChunk,
        Self::OutToGcs,
        Self::ListShards,
        Self::SplitChunk,
        Self::CreateIndex,
        Self::ListIndexes,
        Self::OutToAzure,
        Self::ChangeStream,
        Self::DropDatabase,
        Self::GetParameter,
        Self::GetShardMap,
        Self::ListSessions,
        Self::ServerStatus,
        Self::ListDatabases,
        Self::ShardingState,
        Self::SqlGetSchema,
        Self::SqlSetSchema,
        Self::ConnPoolStats,
        Self::DropCollection,
        Self::EnableProfiler,
        Self::EnableSharding,
        Self::KillAnyCursor,
        Self::ClearJumboFlag,
        Self::KillAnySession,
        Self::ListCollections,
        Self::ListConnections,
        Self::ViewAllHistory,
        Self::AnalyzeShardKey,
        Self::ConvertToCapped,
        Self::CreateCollection,
        Self::DropSearchIndex,
        Self::GetCmdLineOpts,
        Self::ReshardCollection,
        Self::StorageGetConfig,
        Self::StorageSetConfig,
        Self::CreateSearchIndex,
        Self::FlushRouterConfig,
        Self::ListSearchIndexes,
        Self::ReplSetGetConfig,
        Self::ReplSetGetStatus,
        Self::UpdateSearchIndex,
        Self::GetStreamProcessor,
        Self::SetUserWriteBlock,
        Self::DropStreamProcessor,
        Self::StopStreamProcessor,
        Self::ListStreamProcessors,
        Self::StartStreamProcessor,
        Self::StreamProcessorStats,
        Self::BypassUserWriteBlock,
        Self::CreateStreamProcessor,
        Self::ModifyStreamProcessor,
        Self::SampleStreamProcessor,
        Self::ProcessStreamProcessor,
        Self::RenameCollectionSameDb,
        Self::ShardedDataDistribution,
        Self::BypassDefaultMaxTimeMs,
        Self::BypassDocumentValidation,
        Self::CheckMetadataConsistency,
        Self::RefineCollectionShardKey,
    ];
}

json::open_enum!(DatabasePrivilegeActionAction);
