// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    CollectionType, CreateDataProcessRegionView, CriteriaView, DataExpirationRuleView,
    OnlineArchiveSchedule, PartitionFieldView,
};

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// An online archive to create.
///
/// Required: `collName`, `criteria`, `dbName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BackupOnlineArchiveCreate {
    /// Id of the online archive.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Name of the cluster.
    ///
    /// Set by the server.
    pub cluster_name: Option<String>,
    /// Name of the collection.
    ///
    /// Never returned.
    pub coll_name: Option<String>,
    /// Plain or time series. The latter needs the criteria `DATE` in the format `ISODATE`.
    ///
    /// Never returned. Default: `"STANDARD"`.
    pub collection_type: Option<CollectionType>,
    /// Which documents are archived, in the variant that `type` tells.
    pub criteria: Option<CriteriaView>,
    /// When archived documents are deleted.
    pub data_expiration_rule: Option<DataExpirationRuleView>,
    /// Region for a new archive, in the variant that `cloudProvider` tells.
    ///
    /// Never returned.
    pub data_process_region: Option<CreateDataProcessRegionView>,
    /// Name of the data set that the documents go to.
    ///
    /// Set by the server.
    pub data_set_name: Option<String>,
    /// Name of the database.
    ///
    /// Never returned. At most 64 characters.
    pub db_name: Option<String>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Fields that the archive is divided by, those of the usual queries: up to three with the criteria
    /// `DATE`, of which one is the date, up to two with `CUSTOM`.
    ///
    /// Never returned. At least 1 item.
    pub partition_fields: Option<Vec<PartitionFieldView>>,
    /// Whether archiving stands still. It cannot go on while the collection has another active archive.
    pub paused: Option<bool>,
    /// When the archive is filled, in the variant that `type` tells.
    pub schedule: Option<OnlineArchiveSchedule>,
    /// Progress. `ORPHANED` means that the collection has been deleted; the archive stays until it is
    /// deleted as well.
    ///
    /// Set by the server.
    pub state: Option<BackupOnlineArchiveCreateState>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl BackupOnlineArchiveCreate {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `collName`.
    pub fn coll_name(mut self, value: impl Into<String>) -> Self {
        self.coll_name = Some(value.into());
        self.extra.unset_null("collName");
        self
    }

    /// Sets `collectionType`.
    pub fn collection_type(mut self, value: impl Into<CollectionType>) -> Self {
        self.collection_type = Some(value.into());
        self.extra.unset_null("collectionType");
        self
    }

    /// Sets `criteria`.
    pub fn criteria(mut self, value: impl Into<CriteriaView>) -> Self {
        self.criteria = Some(value.into());
        self.extra.unset_null("criteria");
        self
    }

    /// Sets `dataExpirationRule`.
    pub fn data_expiration_rule(mut self, value: DataExpirationRuleView) -> Self {
        self.data_expiration_rule = Some(value);
        self.extra.unset_null("dataExpirationRule");
        self
    }

    /// Sets `dataProcessRegion`.
    pub fn data_process_region(
        mut self,
        value: impl Into<CreateDataProcessRegionView>,
    ) -> Self {
        self.data_process_region = Some(value.into());
        self.extra.unset_null("dataProcessRegion");
        self
    }

    /// Sets `dbName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self.extra.unset_null("dbName");
        self
    }

    /// Sets `partitionFields`.
    pub fn partition_fields(
        mut self,
        value: impl IntoIterator<Item = PartitionFieldView>,
    ) -> Self {
        self.partition_fields = Some(value.into_iter().collect());
        self.extra.unset_null("partitionFields");
        self
    }

    /// Sets `paused`.
    pub fn paused(mut self, value: bool) -> Self {
        self.paused = Some(value);
        self.extra.unset_null("paused");
        self
    }

    /// Sets `schedule`.
    pub fn schedule(mut self, value: impl Into<OnlineArchiveSchedule>) -> Self {
        self.schedule = Some(value.into());
        self.extra.unset_null("schedule");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for BackupOnlineArchiveCreate {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "_id", "clusterName", "collName", "collectionType", "criteria",
                "dataExpirationRule", "dataProcessRegion", "dataSetName", "dbName",
                "groupId", "partitionFields", "paused", "schedule", "state"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.cluster_name.read(r),
            2 => self.coll_name.read(r),
            3 => self.collection_type.read(r),
            4 => self.criteria.read(r),
            5 => self.data_expiration_rule.read(r),
            6 => self.data_process_region.read(r),
            7 => self.data_set_name.read(r),
            8 => self.db_name.read(r),
            9 => self.group_id.read(r),
            10 => self.partition_fields.read(r),
            11 => self.paused.read(r),
            12 => self.schedule.read(r),
            13 => self.state.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("_id", &self.id);
        o.read_only("clusterName", &self.cluster_name);
        o.field("collName", &self.coll_name);
        o.field("collectionType", &self.collection_type);
        o.field("criteria", &self.criteria);
        o.field("dataExpirationRule", &self.data_expiration_rule);
        o.field("dataProcessRegion", &self.data_process_region);
        o.read_only("dataSetName", &self.data_set_name);
        o.field("dbName", &self.db_name);
        o.read_only("groupId", &self.group_id);
        o.field("partitionFields", &self.partition_fields);
        o.field("paused", &self.paused);
        o.field("schedule", &self.schedule);
        o.read_only("state", &self.state);
        o.end();
    }
}

json::object!(BackupOnlineArchiveCreate);

/// Progress. `ORPHANED` means that the collection has been deleted; the archive stays until it is
/// deleted as well.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BackupOnlineArchiveCreateState {
    /// `PENDING`
    Pending,
    /// `ACTIVE`
    Active,
    /// `PAUSING`
    Pausing,
    /// `PAUSED`
    Paused,
    /// `DELETED`
    Deleted,
    /// `ORPHANED`
    Orphaned,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl BackupOnlineArchiveCreateState {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Active => "ACTIVE",
            Self::Pausing => "PAUSING",
            Self::Paused => "PAUSED",
            Self::Deleted => "DELETED",
            Self::Orphaned => "ORPHANED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for BackupOnlineArchiveCreateState {
    const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Paused,
        Self::Deleted,
        Self::Pausing,
        Self::Pending,
        Self::Orphaned,
    ];
}

json::open_enum!(BackupOnlineArchiveCreateState);
