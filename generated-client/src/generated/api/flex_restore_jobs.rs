// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Paged, Parameter,
    Piece, Request, Waiter, When,
};

/// Restores of flex clusters from their snapshots.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::FlexBackupRestoreJobCreate20241113;
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let body = FlexBackupRestoreJobCreate20241113::new()
///     .snapshot_id("6747e9120d5fb38ac6419f70")
///     .target_deployment_item_name("trial-copy");
/// let job = atlas.flex_restore_jobs().create_flex_restore_job(project, "trial", body).await?;
///
/// let id = job.id.unwrap_or_default();
/// let job = atlas.flex_restore_jobs().get_flex_restore_job(project, "trial", id).wait().await?;
/// println!("restored at {:?}", job.restore_finished_date);
/// # Ok(())
/// # }
/// ```
///
/// Family: Flex Restore Jobs. Feature: `flex-restore-jobs`.
#[derive(Debug, Clone)]
pub struct FlexRestoreJobs {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Flex Restore Jobs.
    pub fn flex_restore_jobs(&self) -> FlexRestoreJobs {
        FlexRestoreJobs {
            client: self.clone(),
        }
    }
}

impl FlexRestoreJobs {
    /// List the restore jobs of a flex cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/restoreJobs`, version 2024-11-13.
    ///
    /// Roles: Project Read Only.
    ///
    /// `name`: Name of the flex cluster.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Restore-Jobs/operation/listGroupFlexClusterBackupRestoreJobs)
    #[doc(alias = "listFlexBackupRestoreJobs")]
    #[doc(alias = "listGroupFlexClusterBackupRestoreJobs")]
    pub fn list_flex_restore_jobs(
        &self,
        group_id: impl AsRef<str>,
        name: impl AsRef<str>,
    ) -> Request<ListFlexRestoreJobs> {
        Request::new(&self.client).path(group_id).path(name)
    }

    /// Restore a flex cluster from a snapshot.
    ///
    /// The target may be another flex cluster or a dedicated one, in another project too.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/restoreJobs`, version
    /// 2024-11-13.
    ///
    /// Roles: Project Backup Recovery Operator.
    ///
    /// `name`: Name of the flex cluster.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Restore-Jobs/operation/createGroupFlexClusterBackupRestoreJob)
    #[doc(alias = "createGroupFlexClusterBackupRestoreJob")]
    pub fn create_flex_restore_job(
        &self,
        group_id: impl AsRef<str>,
        name: impl AsRef<str>,
        body: crate::types::FlexBackupRestoreJobCreate20241113,
    ) -> Request<CreateFlexRestoreJob> {
        Request::new(&self.client).path(group_id).path(name).body(body)
    }

    /// Get a restore job of a flex cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/restoreJobs/{restoreJobId}`,
    /// version 2024-11-13.
    ///
    /// [`wait`](Request::wait) waits until `status` is `COMPLETED`, and gives up once `status` is
    /// `FAILED`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `name`: Name of the flex cluster.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Restore-Jobs/operation/getGroupFlexClusterBackupRestoreJob)
    #[doc(alias = "getGroupFlexClusterBackupRestoreJob")]
    pub fn get_flex_restore_job(
        &self,
        group_id: impl AsRef<str>,
        name: impl AsRef<str>,
        restore_job_id: impl AsRef<str>,
    ) -> Request<GetFlexRestoreJob> {
        Request::new(&self.client).path(group_id).path(name).path(restore_job_id)
    }
}

/// `listGroupFlexClusterBackupRestoreJobs` as data.
pub static LIST_FLEX_RESTORE_JOBS: Operation = Operation {
    id: "listGroupFlexClusterBackupRestoreJobs",
    name: "list_flex_restore_jobs",
    tag: "Flex Restore Jobs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/flexClusters/"),
        Piece::Parameter("name"),
        Piece::Literal("/backup/restoreJobs"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Restore-Jobs/operation/listGroupFlexClusterBackupRestoreJobs",
};

/// `GET /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/restoreJobs`: [`Request`] is its builder.
pub enum ListFlexRestoreJobs {}
impl Endpoint for ListFlexRestoreJobs {
    type Output = crate::types::PaginatedApiAtlasFlexBackupRestoreJob20241113View;
    const OPERATION: &'static Operation = &LIST_FLEX_RESTORE_JOBS;
}

impl Paged for ListFlexRestoreJobs {}
impl Request<ListFlexRestoreJobs> {
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

/// `createGroupFlexClusterBackupRestoreJob` as data.
pub static CREATE_FLEX_RESTORE_JOB: Operation = Operation {
    id: "createGroupFlexClusterBackupRestoreJob",
    name: "create_flex_restore_job",
    tag: "Flex Restore Jobs",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/flexClusters/"),
        Piece::Parameter("name"),
        Piece::Literal("/backup/restoreJobs"),
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
    roles: &["Project Backup Recovery Operator"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Restore-Jobs/operation/createGroupFlexClusterBackupRestoreJob",
};

/// `POST /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/restoreJobs`: [`Request`] is its builder.
pub enum CreateFlexRestoreJob {}
impl Endpoint for CreateFlexRestoreJob {
    type Output = crate::types::FlexBackupRestoreJob20241113;
    const OPERATION: &'static Operation = &CREATE_FLEX_RESTORE_JOB;
}

/// `getGroupFlexClusterBackupRestoreJob` as data.
pub static GET_FLEX_RESTORE_JOB: Operation = Operation {
    id: "getGroupFlexClusterBackupRestoreJob",
    name: "get_flex_restore_job",
    tag: "Flex Restore Jobs",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/flexClusters/"),
        Piece::Parameter("name"),
        Piece::Literal("/backup/restoreJobs/"),
        Piece::Parameter("restoreJobId"),
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
            name: "restoreJobId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Restore-Jobs/operation/getGroupFlexClusterBackupRestoreJob",
};

/// `GET /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/restoreJobs/{restoreJobId}`: [`Request`] is its builder.
pub enum GetFlexRestoreJob {}
impl Endpoint for GetFlexRestoreJob {
    type Output = crate::types::FlexBackupRestoreJob20241113;
    const OPERATION: &'static Operation = &GET_FLEX_RESTORE_JOB;
}

impl Awaited for GetFlexRestoreJob {}
