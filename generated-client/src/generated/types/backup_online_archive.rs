// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    CollectionType, CriteriaView, DataExpirationRuleView, DataProcessRegionView,
    OnlineArchiveSchedule, PartitionFieldView,
};

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// An online archive.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BackupOnlineArchive {
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
    /// Set by the server.
    pub coll_name: Option<String>,
    /// Plain or time series. The latter needs the criteria `DATE` in the format `ISODATE`.
    ///
    /// Set by the server. Default: `"STANDARD"`.
    pub collection_type: Option<CollectionType>,
    /// Which documents are archived, in the variant that `type` tells.
    pub criteria: Option<CriteriaView>,
    /// When archived documents are deleted.
    pub data_expiration_rule: Option<DataExpirationRuleView>,
    /// Region that an archive is in, in the variant that `cloudProvider` tells.
    ///
    /// Set by the server.
    pub data_process_region: Option<DataProcessRegionView>,
    /// Name of the data set that the documents go to.
    ///
    /// Set by the server.
    pub data_set_name: Option<String>,
    /// Name of the database.
    ///
    /// Set by the server.
    pub db_name: Option<String>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Fields that the archive is divided by, those of the usual queries: up to three with the criteria
    /// `DATE`, of which one is the date, up to two with `CUSTOM`.
    ///
    /// Set by the server. At least 1 item.
    pub partition_fields: Option<Vec<PartitionFieldView>>,
    /// Whether archiving stands still. It cannot go on while the collection has another active archive.
    pub paused: Option<bool>,
    /// When the archive is filled, in the variant that `type` tells.
    pub schedule: Option<OnlineArchiveSchedule>,
    /// Progress. `ORPHANED` means that the collection has been deleted; the archive stays until it is
    /// deleted as well.
    ///
    /// Set by the server.
    pub state: Option<BackupOnlineArchiveState>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl BackupOnlineArchive {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
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

impl Json for BackupOnlineArchive {
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
        o.read_only("collName", &self.coll_name);
        o.read_only("collectionType", &self.collection_type);
        o.field("criteria", &self.criteria);
        o.field("dataExpirationRule", &self.data_expiration_rule);
        o.read_only("dataProcessRegion", &self.data_process_region);
        o.read_only("dataSetName", &self.data_set_name);
        o.read_only("dbName", &self.db_name);
        o.read_only("groupId", &self.group_id);
        o.read_only("partitionFields", &self.partition_fields);
        o.field("paused", &self.paused);
        o.field("schedule", &self.schedule);
        o.read_only("state", &self.state);
        o.end();
    }
}

json::object!(BackupOnlineArchive);

/// Progress. `ORPHANED` means that the collection has been deleted; the archive stays until it is
/// deleted as well.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BackupOnlineArchiveState {
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

impl BackupOnlineArchiveState {
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

impl OpenEnum for BackupOnlineArchiveState {
    const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Paused,
        Self::Deleted,
        Self::Pausing,
        Self::Pending,
        Self::Orphaned,
    ];
}

json::open_enum!(BackupOnlineArchiveState);
