// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ApiAtlasCollectionRestoreJobIndexStatus, ApiAtlasRestoreNamespaceView, IndexStrategy,
    WriteStrategy,
};

use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A restore of collections.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiAtlasCollectionRestoreJobResponse {
    /// Added to the names of restored collections.
    pub collection_suffix: Option<String>,
    /// Single collections to restore.
    ///
    /// At most 100 items.
    pub collections: Option<Vec<ApiAtlasRestoreNamespaceView>>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created_at: Option<DateTime>,
    /// Added to the names of restored databases.
    pub database_suffix: Option<String>,
    /// Whole databases to restore.
    ///
    /// At most 100 items.
    pub databases: Option<Vec<ApiAtlasRestoreNamespaceView>>,
    /// Why the job failed or was canceled.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// When it was done.
    ///
    /// Set by the server.
    pub finished_at: Option<DateTime>,
    /// Id of the job.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Progress of all indexes in a restore.
    ///
    /// Set by the server.
    pub index_status: Option<ApiAtlasCollectionRestoreJobIndexStatus>,
    /// Which indexes are built.
    pub index_strategy: Option<IndexStrategy>,
    /// Counter within the second of `oplogTs`.
    pub oplog_inc: Option<i64>,
    /// Point in the oplog to restore to, in seconds since 1970.
    pub oplog_ts: Option<i64>,
    /// Moment to restore to, in seconds since 1970.
    pub point_in_time_utc_seconds: Option<i64>,
    /// Documents that are in place.
    ///
    /// Set by the server. At least 0.
    pub restored_documents: Option<i64>,
    /// Snapshot that is restored from.
    pub snapshot_id: Option<String>,
    /// How far the job is.
    ///
    /// Set by the server.
    pub state: Option<ApiAtlasCollectionRestoreJobResponseState>,
    /// Cluster to restore into.
    pub target_cluster_name: Option<String>,
    /// Project of that cluster.
    pub target_group_id: Option<String>,
    /// Documents in all, an estimate at first.
    ///
    /// Set by the server. At least 0.
    pub total_documents: Option<i64>,
    /// Whether new collections are created or existing ones replaced.
    pub write_strategy: Option<WriteStrategy>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiAtlasCollectionRestoreJobResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiAtlasCollectionRestoreJobResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "collectionSuffix", "collections", "createdAt", "databaseSuffix",
                "databases", "errorMessage", "finishedAt", "id", "indexStatus",
                "indexStrategy", "oplogInc", "oplogTs", "pointInTimeUtcSeconds",
                "restoredDocuments", "snapshotId", "state", "targetClusterName",
                "targetGroupId", "totalDocuments", "writeStrategy"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.collection_suffix.read(r),
            1 => self.collections.read(r),
            2 => self.created_at.read(r),
            3 => self.database_suffix.read(r),
            4 => self.databases.read(r),
            5 => self.error_message.read(r),
            6 => self.finished_at.read(r),
            7 => self.id.read(r),
            8 => self.index_status.read(r),
            9 => self.index_strategy.read(r),
            10 => self.oplog_inc.read(r),
            11 => self.oplog_ts.read(r),
            12 => self.point_in_time_utc_seconds.read(r),
            13 => self.restored_documents.read(r),
            14 => self.snapshot_id.read(r),
            15 => self.state.read(r),
            16 => self.target_cluster_name.read(r),
            17 => self.target_group_id.read(r),
            18 => self.total_documents.read(r),
            19 => self.write_strategy.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("collectionSuffix", &self.collection_suffix);
        o.field("collections", &self.collections);
        o.read_only("createdAt", &self.created_at);
        o.field("databaseSuffix", &self.database_suffix);
        o.field("databases", &self.databases);
        o.read_only("errorMessage", &self.error_message);
        o.read_only("finishedAt", &self.finished_at);
        o.read_only("id", &self.id);
        o.read_only("indexStatus", &self.index_status);
        o.field("indexStrategy", &self.index_strategy);
        o.field("oplogInc", &self.oplog_inc);
        o.field("oplogTs", &self.oplog_ts);
        o.field("pointInTimeUtcSeconds", &self.point_in_time_utc_seconds);
        o.read_only("restoredDocuments", &self.restored_documents);
        o.field("snapshotId", &self.snapshot_id);
        o.read_only("state", &self.state);
        o.field("targetClusterName", &self.target_cluster_name);
        o.field("targetGroupId", &self.target_group_id);
        o.read_only("totalDocuments", &self.total_documents);
        o.field("writeStrategy", &self.write_strategy);
        o.end();
    }
}

json::object!(ApiAtlasCollectionRestoreJobResponse);

/// How far the job is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiAtlasCollectionRestoreJobResponseState {
    /// `INITIALIZING`
    Initializing,
    /// `IN_PROGRESS`
    InProgress,
    /// `FINALIZING`
    Finalizing,
    /// `SUCCESSFUL`
    Successful,
    /// `CANCELED`
    Canceled,
    /// `FAILED`
    Failed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ApiAtlasCollectionRestoreJobResponseState {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initializing => "INITIALIZING",
            Self::InProgress => "IN_PROGRESS",
            Self::Finalizing => "FINALIZING",
            Self::Successful => "SUCCESSFUL",
            Self::Canceled => "CANCELED",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ApiAtlasCollectionRestoreJobResponseState {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Canceled,
        Self::Finalizing,
        Self::Successful,
        Self::InProgress,
        Self::Initializing,
    ];
}

json::open_enum!(ApiAtlasCollectionRestoreJobResponseState);
