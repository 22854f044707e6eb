// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// Cloud Backups.
///
/// Snapshots, schedules, export buckets and restore jobs of cloud backups.
///
/// Feature `cloud-backups`.
#[derive(Debug, Clone)]
pub struct CloudBackups {
    client: Client,
}

impl Client {
    /// Returns the operations of Cloud Backups.
    pub fn cloud_backups(&self) -> CloudBackups {
        CloudBackups {
            client: self.clone(),
        }
    }
}

impl CloudBackups {
    /// List the restore jobs of a serverless instance
    ///
    /// Gone since 2026-01-22; flex clusters have their own list of restore jobs.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/serverless/{clusterName}/backup/restoreJobs`, version
    /// 2023-01-01, until 2026-01-22.
    ///
    /// Roles: Project Owner.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupServerlessBackupRestoreJobs)
    #[doc(alias = "listGroupServerlessBackupRestoreJobs")]
    #[doc(alias = "listServerlessBackupRestoreJobs")]
    #[deprecated(note = "sunset on 2026-01-22")]
    pub fn list_serverless_restore_jobs(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<ListServerlessRestoreJobs> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }
}

/// `listGroupServerlessBackupRestoreJobs` as data.
pub static LIST_SERVERLESS_RESTORE_JOBS: Operation = Operation {
    id: "listGroupServerlessBackupRestoreJobs",
    name: "list_serverless_restore_jobs",
    tag: "Cloud Backups",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serverless/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backup/restoreJobs"),
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
    roles: &["Project Owner"],
    sunset: Some("2026-01-22"),
    deprecated: true,
    preview: false,
    paged: true,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Backups/operation/listGroupServerlessBackupRestoreJobs",
};

/// `GET /api/atlas/v2/groups/{groupId}/serverless/{clusterName}/backup/restoreJobs`: [`Request`] is its builder.
pub enum ListServerlessRestoreJobs {}
impl Endpoint for ListServerlessRestoreJobs {
    type Output = crate::types::PaginatedApiAtlasServerlessBackupRestoreJobView;
    const OPERATION: &'static Operation = &LIST_SERVERLESS_RESTORE_JOBS;
}

impl Paged for ListServerlessRestoreJobs {}
impl Request<ListServerlessRestoreJobs> {
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
