// Written by `cargo xtask codegen`; changes made here are lost.

use super::{ApiAtlasRestoreNamespaceView, IndexStrategy, WriteStrategy};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A restore of collections to start, from a snapshot or a moment.
///
/// Required: `indexStrategy`, `targetClusterName`, `targetGroupId`, `writeStrategy`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiAtlasCollectionRestoreJobRequest {
    /// Added to the names of restored collections.
    pub collection_suffix: Option<String>,
    /// Single collections to restore.
    ///
    /// At most 100 items.
    pub collections: Option<Vec<ApiAtlasRestoreNamespaceView>>,
    /// Added to the names of restored databases.
    pub database_suffix: Option<String>,
    /// Whole databases to restore.
    ///
    /// At most 100 items.
    pub databases: Option<Vec<ApiAtlasRestoreNamespaceView>>,
    /// Which indexes are built.
    pub index_strategy: Option<IndexStrategy>,
    /// Counter within the second of `oplogTs`.
    pub oplog_inc: Option<i64>,
    /// Point in the oplog to restore to, in seconds since 1970.
    pub oplog_ts: Option<i64>,
    /// Moment to restore to, in seconds since 1970.
    pub point_in_time_utc_seconds: Option<i64>,
    /// Snapshot to restore from.
    pub snapshot_id: Option<String>,
    /// Cluster to restore into.
    pub target_cluster_name: Option<String>,
    /// Project of that cluster.
    pub target_group_id: Option<String>,
    /// Whether new collections are created or existing ones replaced. Writes that come while they are
    /// replaced are lost.
    pub write_strategy: Option<WriteStrategy>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiAtlasCollectionRestoreJobRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `collectionSuffix`.
    pub fn collection_suffix(mut self, value: impl Into<String>) -> Self {
        self.collection_suffix = Some(value.into());
        self.extra.unset_null("collectionSuffix");
        self
    }

    /// Sends `collectionSuffix` as null.
    pub fn clear_collection_suffix(mut self) -> Self {
        self.collection_suffix = None;
        self.extra.set_null("collectionSuffix");
        self
    }

    /// Sets `collections`.
    pub fn collections(
        mut self,
        value: impl IntoIterator<Item = ApiAtlasRestoreNamespaceView>,
    ) -> Self {
        self.collections = Some(value.into_iter().collect());
        self.extra.unset_null("collections");
        self
    }

    /// Sets `databaseSuffix`.
    pub fn database_suffix(mut self, value: impl Into<String>) -> Self {
        self.database_suffix = Some(value.into());
        self.extra.unset_null("databaseSuffix");
        self
    }

    /// Sends `databaseSuffix` as null.
    pub fn clear_database_suffix(mut self) -> Self {
        self.database_suffix = None;
        self.extra.set_null("databaseSuffix");
        self
    }

    /// Sets `databases`.
    pub fn databases(
        mut self,
        value: impl IntoIterator<Item = ApiAtlasRestoreNamespaceView>,
    ) -> Self {
        self.databases = Some(value.into_iter().collect());
        self.extra.unset_null("databases");
        self
    }

    /// Sets `indexStrategy`.
    pub fn index_strategy(mut self, value: impl Into<IndexStrategy>) -> Self {
        self.index_strategy = Some(value.into());
        self.extra.unset_null("indexStrategy");
        self
    }

    /// Sets `oplogInc`.
    pub fn oplog_inc(mut self, value: i64) -> Self {
        self.oplog_inc = Some(value);
        self.extra.unset_null("oplogInc");
        self
    }

    /// Sends `oplogInc` as null.
    pub fn clear_oplog_inc(mut self) -> Self {
        self.oplog_inc = None;
        self.extra.set_null("oplogInc");
        self
    }

    /// Sets `oplogTs`.
    pub fn oplog_ts(mut self, value: i64) -> Self {
        self.oplog_ts = Some(value);
        self.extra.unset_null("oplogTs");
        self
    }

    /// Sends `oplogTs` as null.
    pub fn clear_oplog_ts(mut self) -> Self {
        self.oplog_ts = None;
        self.extra.set_null("oplogTs");
        self
    }

    /// Sets `pointInTimeUtcSeconds`.
    pub fn point_in_time_utc_seconds(mut self, value: i64) -> Self {
        self.point_in_time_utc_seconds = Some(value);
        self.extra.unset_null("pointInTimeUtcSeconds");
        self
    }

    /// Sends `pointInTimeUtcSeconds` as null.
    pub fn clear_point_in_time_utc_seconds(mut self) -> Self {
        self.point_in_time_utc_seconds = None;
        self.extra.set_null("pointInTimeUtcSeconds");
        self
    }

    /// Sets `snapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self.extra.unset_null("snapshotId");
        self
    }

    /// Sets `targetClusterName`.
    pub fn target_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.target_cluster_name = Some(value.into());
        self.extra.unset_null("targetClusterName");
        self
    }

    /// Sets `targetGroupId`.
    pub fn target_group_id(mut self, value: impl Into<String>) -> Self {
        self.target_group_id = Some(value.into());
        self.extra.unset_null("targetGroupId");
        self
    }

    /// Sets `writeStrategy`.
    pub fn write_strategy(mut self, value: impl Into<WriteStrategy>) -> Self {
        self.write_strategy = Some(value.into());
        self.extra.unset_null("writeStrategy");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ApiAtlasCollectionRestoreJobRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "collectionSuffix", "collections", "databaseSuffix", "databases",
                "indexStrategy", "oplogInc", "oplogTs", "pointInTimeUtcSeconds",
                "snapshotId", "targetClusterName", "targetGroupId", "writeStrategy"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.collection_suffix.read(r),
            1 => self.collections.read(r),
            2 => self.database_suffix.read(r),
            3 => self.databases.read(r),
            4 => self.index_strategy.read(r),
            5 => self.oplog_inc.read(r),
            6 => self.oplog_ts.read(r),
            7 => self.point_in_time_utc_seconds.read(r),
            8 => self.snapshot_id.read(r),
            9 => self.target_cluster_name.read(r),
            10 => self.target_group_id.read(r),
            11 => self.write_strategy.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.nullable("collectionSuffix", &self.collection_suffix);
        o.field("collections", &self.collections);
        o.nullable("databaseSuffix", &self.database_suffix);
        o.field("databases", &self.databases);
        o.field("indexStrategy", &self.index_strategy);
        o.nullable("oplogInc", &self.oplog_inc);
        o.nullable("oplogTs", &self.oplog_ts);
        o.nullable("pointInTimeUtcSeconds", &self.point_in_time_utc_seconds);
        o.field("snapshotId", &self.snapshot_id);
        o.field("targetClusterName", &self.target_cluster_name);
        o.field("targetGroupId", &self.target_group_id);
        o.field("writeStrategy", &self.write_strategy);
        o.end();
    }
}

json::object!(ApiAtlasCollectionRestoreJobRequest);
