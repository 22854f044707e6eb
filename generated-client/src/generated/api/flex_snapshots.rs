// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Paged, Parameter,
    Piece, Request, Waiter, When,
};

/// Snapshots of flex clusters, and their download.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::FlexBackupSnapshotDownloadCreate20241113;
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let mut snapshots = atlas.flex_snapshots().list_flex_backup_snapshots(project, "trial").items();
/// while let Some(snapshot) = snapshots.try_next().await? {
///     println!("{:?} of {:?}: {:?}", snapshot.id, snapshot.finish_time, snapshot.status);
/// }
///
/// let body = FlexBackupSnapshotDownloadCreate20241113::new().snapshot_id("6747e9120d5fb38ac6419f70");
/// let job = atlas.flex_snapshots().download_flex_backup(project, "trial", body).await?;
/// println!("{:?}, until {:?}", job.snapshot_url, job.expiration_date);
/// # Ok(())
/// # }
/// ```
///
/// Family: Flex Snapshots. Feature: `flex-snapshots`.
#[derive(Debug, Clone)]
pub struct FlexSnapshots {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Flex Snapshots.
    pub fn flex_snapshots(&self) -> FlexSnapshots {
        FlexSnapshots {
            client: self.clone(),
        }
    }
}

impl FlexSnapshots {
    /// Ask for the download of a flex snapshot.
    ///
    /// Starts a job whose `snapshotUrl` serves the files for four hours.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/download`, version 2024-11-13.
    ///
    /// Roles: Project Backup Export Operator.
    ///
    /// `name`: Name of the flex cluster.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Snapshots/operation/downloadGroupFlexClusterBackup)
    #[doc(alias = "downloadFlexBackup")]
    #[doc(alias = "downloadGroupFlexClusterBackup")]
    pub fn download_flex_backup(
        &self,
        group_id: impl AsRef<str>,
        name: impl AsRef<str>,
        body: crate::types::FlexBackupSnapshotDownloadCreate20241113,
    ) -> Request<DownloadFlexBackup> {
        Request::new(&self.client).path(group_id).path(name).body(body)
    }

    /// List the snapshots of a flex cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/snapshots`, version 2024-11-13.
    ///
    /// Roles: Project Read Only.
    ///
    /// `name`: Name of the flex cluster.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Snapshots/operation/listGroupFlexClusterBackupSnapshots)
    #[doc(alias = "listGroupFlexClusterBackupSnapshots")]
    pub fn list_flex_backup_snapshots(
        &self,
        group_id: impl AsRef<str>,
        name: impl AsRef<str>,
    ) -> Request<ListFlexBackupSnapshots> {
        Request::new(&self.client).path(group_id).path(name)
    }

    /// Get a snapshot of a flex cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/snapshots/{snapshotId}`, version
    /// 2024-11-13.
    ///
    /// [`wait`](Request::wait) waits until `status` is `COMPLETED`, and gives up once `status` is
    /// `FAILED`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `name`: Name of the flex cluster.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Snapshots/operation/getGroupFlexClusterBackupSnapshot)
    #[doc(alias = "getGroupFlexClusterBackupSnapshot")]
    pub fn get_flex_backup_snapshot(
        &self,
        group_id: impl AsRef<str>,
        name: impl AsRef<str>,
        snapshot_id: impl AsRef<str>,
    ) -> Request<GetFlexBackupSnapshot> {
        Request::new(&self.client).path(group_id).path(name).path(snapshot_id)
    }
}

/// `downloadGroupFlexClusterBackup` as data.
pub static DOWNLOAD_FLEX_BACKUP: Operation = Operation {
    id: "downloadGroupFlexClusterBackup",
    name: "download_flex_backup",
    tag: "Flex Snapshots",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/flexClusters/"),
        Piece::Parameter("name"),
        Piece::Literal("/backup/download"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "name",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-11-13",
    accept: "application/vnd.atlas.2024-11-13+json",
    content_type: Some("application/vnd.atlas.2024-11-13+json"),
    success: Body::Json,
    roles: &["Project Backup Export Operator"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Snapshots/operation/downloadGroupFlexClusterBackup",
};

/// `POST /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/download`: [`Request`] is its builder.
pub enum DownloadFlexBackup {}
impl Endpoint for DownloadFlexBackup {
    type Output = crate::types::FlexBackupRestoreJob20241113;
    const OPERATION: &'static Operation = &DOWNLOAD_FLEX_BACKUP;
}

/// `listGroupFlexClusterBackupSnapshots` as data.
pub static LIST_FLEX_BACKUP_SNAPSHOTS: Operation = Operation {
    id: "listGroupFlexClusterBackupSnapshots",
    name: "list_flex_backup_snapshots",
    tag: "Flex Snapshots",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/flexClusters/"),
        Piece::Parameter("name"),
        Piece::Literal("/backup/snapshots"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "name",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2024-11-13",
    accept: "application/vnd.atlas.2024-11-13+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Snapshots/operation/listGroupFlexClusterBackupSnapshots",
};

/// `GET /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/snapshots`: [`Request`] is its builder.
pub enum ListFlexBackupSnapshots {}
impl Endpoint for ListFlexBackupSnapshots {
    type Output = crate::types::PaginatedApiAtlasFlexBackupSnapshot20241113View;
    const OPERATION: &'static Operation = &LIST_FLEX_BACKUP_SNAPSHOTS;
}

impl Paged for ListFlexBackupSnapshots {}
impl Request<ListFlexBackupSnapshots> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `getGroupFlexClusterBackupSnapshot` as data.
pub static GET_FLEX_BACKUP_SNAPSHOT: Operation = Operation {
    id: "getGroupFlexClusterBackupSnapshot",
    name: "get_flex_backup_snapshot",
    tag: "Flex Snapshots",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/flexClusters/"),
        Piece::Parameter("name"),
        Piece::Literal("/backup/snapshots/"),
        Piece::Parameter("snapshotId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "name",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "snapshotId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-11-13",
    accept: "application/vnd.atlas.2024-11-13+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "status",
                    success: &[When::Text("COMPLETED")],
                    failure: &[When::Text("FAILED")],
                    pending: &[
                        When::Text("PENDING"),
                        When::Text("QUEUED"),
                        When::Text("RUNNING"),
                    ],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Snapshots/operation/getGroupFlexClusterBackupSnapshot",
};

/// `GET /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/snapshots/{snapshotId}`: [`Request`] is its builder.
pub enum GetFlexBackupSnapshot {}
impl Endpoint for GetFlexBackupSnapshot {
    type Output = crate::types::FlexBackupSnapshot20241113;
    const OPERATION: &'static Operation = &GET_FLEX_BACKUP_SNAPSHOT;
}

impl Awaited for GetFlexBackupSnapshot {}
