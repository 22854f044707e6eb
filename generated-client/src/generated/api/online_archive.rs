// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Download, Endpoint, Location, Method, Operation, Paged,
    Parameter, Piece, Request, Waiter, When,
};

/// Archives that take old documents off a cluster and keep them queryable.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{BackupOnlineArchiveCreate, DateCriteriaView};
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let old =
///     DateCriteriaView::new().date_field("createdAt").date_format("ISODATE").expire_after_days(365);
/// let body = BackupOnlineArchiveCreate::new().db_name("shop").coll_name("orders").criteria(old);
/// let archive = atlas.online_archive().create_online_archive(project, "orders", body).await?;
///
/// let id = archive.id.unwrap_or_default();
/// let archive = atlas.online_archive().get_online_archive(project, "orders", id).wait().await?;
/// println!("{:?}", archive.state);
/// # Ok(())
/// # }
/// ```
///
/// Family: Online Archive. Feature: `online-archive`.
#[derive(Debug, Clone)]
pub struct OnlineArchive {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Online Archive.
    pub fn online_archive(&self) -> OnlineArchive {
        OnlineArchive {
            client: self.clone(),
        }
    }
}

impl OnlineArchive {
    /// List the online archives of a cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/listGroupClusterOnlineArchives)
    #[doc(alias = "listGroupClusterOnlineArchives")]
    pub fn list_online_archives(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<ListOnlineArchives> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Create an online archive.
    ///
    /// Documents that meet the criteria move off the cluster from then on.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives`, version 2023-01-01.
    ///
    /// Roles: Project Data Access Admin.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/createGroupClusterOnlineArchive)
    #[doc(alias = "createGroupClusterOnlineArchive")]
    pub fn create_online_archive(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::BackupOnlineArchiveCreate,
    ) -> Request<CreateOnlineArchive> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }

    /// Download the query log of a cluster's online archives.
    ///
    /// Gzip.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/queryLogs.gz`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Data Access Admin, Project Data Access Read Only, Project Data Access Read Write,
    /// Project Stream Processing Owner.
    ///
    /// Optional: `archive_only`, `end_date`, `start_date`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/downloadGroupClusterOnlineArchiveQueryLogs)
    #[doc(alias = "downloadGroupClusterOnlineArchiveQueryLogs")]
    pub fn download_query_logs(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<DownloadQueryLogs> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Get an online archive.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}`, version
    /// 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `state` is `ACTIVE` or `PAUSED`, and gives up once `state`
    /// is `DELETED` or `ORPHANED`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `archive_id`: Id of the online archive.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/getGroupClusterOnlineArchive)
    #[doc(alias = "getGroupClusterOnlineArchive")]
    pub fn get_online_archive(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        archive_id: impl AsRef<str>,
    ) -> Request<GetOnlineArchive> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(archive_id)
    }

    /// Delete an online archive.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Data Access Admin.
    ///
    /// `archive_id`: Id of the archive to delete.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/deleteGroupClusterOnlineArchive)
    #[doc(alias = "deleteGroupClusterOnlineArchive")]
    #[doc(alias = "deleteOnlineArchive")]
    pub fn delete_online_archive(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        archive_id: impl AsRef<str>,
    ) -> Request<DeleteOnlineArchive> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(archive_id)
    }

    /// Change an online archive.
    ///
    /// Also pauses it and lets it go on.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Data Access Admin.
    ///
    /// `archive_id`: Id of the online archive.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/updateGroupClusterOnlineArchive)
    #[doc(alias = "updateGroupClusterOnlineArchive")]
    pub fn update_online_archive(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        archive_id: impl AsRef<str>,
        body: crate::types::BackupOnlineArchive,
    ) -> Request<UpdateOnlineArchive> {
        Request::new(&self.client)
            .path(group_id)
            .path(cluster_name)
            .path(archive_id)
            .body(body)
    }
}

/// `listGroupClusterOnlineArchives` as data.
pub static LIST_ONLINE_ARCHIVES: Operation = Operation {
    id: "listGroupClusterOnlineArchives",
    name: "list_online_archives",
    tag: "Online Archive",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/onlineArchives"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
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
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/listGroupClusterOnlineArchives",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives`: [`Request`] is its builder.
pub enum ListOnlineArchives {}
impl Endpoint for ListOnlineArchives {
    type Output = crate::types::PaginatedOnlineArchiveView;
    const OPERATION: &'static Operation = &LIST_ONLINE_ARCHIVES;
}

impl Paged for ListOnlineArchives {}
impl Request<ListOnlineArchives> {
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

/// `createGroupClusterOnlineArchive` as data.
pub static CREATE_ONLINE_ARCHIVE: Operation = Operation {
    id: "createGroupClusterOnlineArchive",
    name: "create_online_archive",
    tag: "Online Archive",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/onlineArchives"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Data Access Admin"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/createGroupClusterOnlineArchive",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives`: [`Request`] is its builder.
pub enum CreateOnlineArchive {}
impl Endpoint for CreateOnlineArchive {
    type Output = crate::types::BackupOnlineArchive;
    const OPERATION: &'static Operation = &CREATE_ONLINE_ARCHIVE;
}

/// `downloadGroupClusterOnlineArchiveQueryLogs` as data.
pub static DOWNLOAD_QUERY_LOGS: Operation = Operation {
    id: "downloadGroupClusterOnlineArchiveQueryLogs",
    name: "download_query_logs",
    tag: "Online Archive",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/onlineArchives/queryLogs.gz"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "archiveOnly",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+gzip",
    content_type: None,
    success: Body::Bytes,
    roles: &[
        "Project Data Access Admin",
        "Project Data Access Read Only",
        "Project Data Access Read Write",
        "Project Stream Processing Owner",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/downloadGroupClusterOnlineArchiveQueryLogs",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/queryLogs.gz`: [`Request`] is its builder.
pub enum DownloadQueryLogs {}
impl Endpoint for DownloadQueryLogs {
    type Output = Download;
    const OPERATION: &'static Operation = &DOWNLOAD_QUERY_LOGS;
}

impl Request<DownloadQueryLogs> {
    /// Whether queries are left out that read the cluster as well.
    ///
    /// Sets `archiveOnly`. Default: `false`.
    pub fn archive_only(self, value: bool) -> Self {
        self.query("archiveOnly", value)
    }

    /// End of the time range in seconds since 1970.
    ///
    /// Sets `endDate`.
    pub fn end_date(self, value: i64) -> Self {
        self.query("endDate", value)
    }

    /// Start of the time range in seconds since 1970.
    ///
    /// Sets `startDate`.
    pub fn start_date(self, value: i64) -> Self {
        self.query("startDate", value)
    }
}

/// `getGroupClusterOnlineArchive` as data.
pub static GET_ONLINE_ARCHIVE: Operation = Operation {
    id: "getGroupClusterOnlineArchive",
    name: "get_online_archive",
    tag: "Online Archive",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/onlineArchives/"),
        Piece::Parameter("archiveId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "archiveId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
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
                    field: "state",
                    success: &[When::Text("ACTIVE"), When::Text("PAUSED")],
                    failure: &[When::Text("DELETED"), When::Text("ORPHANED")],
                    pending: &[When::Text("PENDING"), When::Text("PAUSING")],
                },
            ],
            deleted: &[
                Condition {
                    field: "state",
                    success: &[When::Text("DELETED")],
                    failure: &[],
                    pending: &[],
                },
            ],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/getGroupClusterOnlineArchive",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}`: [`Request`] is its builder.
pub enum GetOnlineArchive {}
impl Endpoint for GetOnlineArchive {
    type Output = crate::types::BackupOnlineArchive;
    const OPERATION: &'static Operation = &GET_ONLINE_ARCHIVE;
}

impl Awaited for GetOnlineArchive {}
/// `deleteGroupClusterOnlineArchive` as data.
pub static DELETE_ONLINE_ARCHIVE: Operation = Operation {
    id: "deleteGroupClusterOnlineArchive",
    name: "delete_online_archive",
    tag: "Online Archive",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/onlineArchives/"),
        Piece::Parameter("archiveId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "archiveId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Data Access Admin"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/deleteGroupClusterOnlineArchive",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}`: [`Request`] is its builder.
pub enum DeleteOnlineArchive {}
impl Endpoint for DeleteOnlineArchive {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ONLINE_ARCHIVE;
}

/// `updateGroupClusterOnlineArchive` as data.
pub static UPDATE_ONLINE_ARCHIVE: Operation = Operation {
    id: "updateGroupClusterOnlineArchive",
    name: "update_online_archive",
    tag: "Online Archive",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/onlineArchives/"),
        Piece::Parameter("archiveId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clusterName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "archiveId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Data Access Admin"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/updateGroupClusterOnlineArchive",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}`: [`Request`] is its builder.
pub enum UpdateOnlineArchive {}
impl Endpoint for UpdateOnlineArchive {
    type Output = crate::types::BackupOnlineArchive;
    const OPERATION: &'static Operation = &UPDATE_ONLINE_ARCHIVE;
}
