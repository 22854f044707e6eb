// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A restore, or download, to start.
///
/// Required: `snapshotId`, `targetDeploymentItemName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlexBackupRestoreJobCreate20241113 {
    /// Whether the snapshot goes into a cluster or is offered for download.
    ///
    /// Set by the server.
    pub delivery_type: Option<FlexBackupRestoreJobCreate20241113DeliveryType>,
    /// When `snapshotUrl` stops working.
    ///
    /// Set by the server.
    pub expiration_date: Option<DateTime>,
    /// Id of the job.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Flex cluster that the snapshot is of.
    ///
    /// Set by the server.
    pub instance_name: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Project of that cluster.
    ///
    /// Set by the server.
    pub project_id: Option<String>,
    /// When the restore was complete.
    ///
    /// Set by the server.
    pub restore_finished_date: Option<DateTime>,
    /// When the job is due.
    ///
    /// Set by the server.
    pub restore_scheduled_date: Option<DateTime>,
    /// When the snapshot was complete.
    ///
    /// Set by the server.
    pub snapshot_finished_date: Option<DateTime>,
    /// Id of the snapshot to restore.
    ///
    /// Never returned.
    pub snapshot_id: Option<String>,
    /// Where the compressed files are, with `DOWNLOAD` only.
    ///
    /// Set by the server.
    pub snapshot_url: Option<String>,
    /// How far the job is.
    ///
    /// Set by the server.
    pub status: Option<FlexBackupRestoreJobCreate20241113Status>,
    /// Cluster to restore into, flex or dedicated.
    ///
    /// Never returned.
    pub target_deployment_item_name: Option<String>,
    /// Project of the cluster to restore into.
    ///
    /// Never returned.
    pub target_project_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FlexBackupRestoreJobCreate20241113 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `snapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self.extra.unset_null("snapshotId");
        self
    }

    /// Sets `targetDeploymentItemName`.
    pub fn target_deployment_item_name(mut self, value: impl Into<String>) -> Self {
        self.target_deployment_item_name = Some(value.into());
        self.extra.unset_null("targetDeploymentItemName");
        self
    }

    /// Sets `targetProjectId`.
    pub fn target_project_id(mut self, value: impl Into<String>) -> Self {
        self.target_project_id = Some(value.into());
        self.extra.unset_null("targetProjectId");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for FlexBackupRestoreJobCreate20241113 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "deliveryType", "expirationDate", "id", "instanceName", "links",
                "projectId", "restoreFinishedDate", "restoreScheduledDate",
                "snapshotFinishedDate", "snapshotId", "snapshotUrl", "status",
                "targetDeploymentItemName", "targetProjectId"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.delivery_type.read(r),
            1 => self.expiration_date.read(r),
            2 => self.id.read(r),
            3 => self.instance_name.read(r),
            4 => self.links.read(r),
            5 => self.project_id.read(r),
            6 => self.restore_finished_date.read(r),
            7 => self.restore_scheduled_date.read(r),
            8 => self.snapshot_finished_date.read(r),
            9 => self.snapshot_id.read(r),
            10 => self.snapshot_url.read(r),
            11 => self.status.read(r),
            12 => self.target_deployment_item_name.read(r),
            13 => self.target_project_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("deliveryType", &self.delivery_type);
        o.read_only("expirationDate", &self.expiration_date);
        o.read_only("id", &self.id);
        o.read_only("instanceName", &self.instance_name);
        o.read_only("links", &self.links);
        o.read_only("projectId", &self.project_id);
        o.read_only("restoreFinishedDate", &self.restore_finished_date);
        o.read_only("restoreScheduledDate", &self.restore_scheduled_date);
        o.read_only("snapshotFinishedDate", &self.snapshot_finished_date);
        o.field("snapshotId", &self.snapshot_id);
        o.read_only("snapshotUrl", &self.snapshot_url);
        o.read_only("status", &self.status);
        o.field("targetDeploymentItemName", &self.target_deployment_item_name);
        o.field("targetProjectId", &self.target_project_id);
        o.end();
    }
}

json::object!(FlexBackupRestoreJobCreate20241113);

/// Whether the snapshot goes into a cluster or is offered for download.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FlexBackupRestoreJobCreate20241113DeliveryType {
    /// `RESTORE`
    Restore,
    /// `DOWNLOAD`
    Download,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl FlexBackupRestoreJobCreate20241113DeliveryType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Restore => "RESTORE",
            Self::Download => "DOWNLOAD",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for FlexBackupRestoreJobCreate20241113DeliveryType {
    const KNOWN: &'static [Self] = &[Self::Restore, Self::Download];
}

json::open_enum!(FlexBackupRestoreJobCreate20241113DeliveryType);

/// How far the job is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FlexBackupRestoreJobCreate20241113Status {
    /// `PENDING`
    Pending,
    /// `QUEUED`
    Queued,
    /// `RUNNING`
    Running,
    /// `FAILED`
    Failed,
    /// `COMPLETED`
    Completed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl FlexBackupRestoreJobCreate20241113Status {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Queued => "QUEUED",
            Self::Running => "RUNNING",
            Self::Failed => "FAILED",
            Self::Completed => "COMPLETED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for FlexBackupRestoreJobCreate20241113Status {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Queued,
        Self::Pending,
        Self::Running,
        Self::Completed,
    ];
}

json::open_enum!(FlexBackupRestoreJobCreate20241113Status);
