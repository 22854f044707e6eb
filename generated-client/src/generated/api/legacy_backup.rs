// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// The older backup service, with checkpoints between its snapshots.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let mut checkpoints =
///     atlas.legacy_backup().list_cluster_backup_checkpoints(project, "ledger").items();
/// while let Some(checkpoint) = checkpoints.try_next().await? {
///     println!("{:?}, can be restored: {:?}", checkpoint.completed, checkpoint.restorable);
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Legacy Backup. Feature: `legacy-backup`.
#[derive(Debug, Clone)]
pub struct LegacyBackup {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Legacy Backup.
    pub fn legacy_backup(&self) -> LegacyBackup {
        LegacyBackup {
            client: self.clone(),
        }
    }
}

impl LegacyBackup {
    /// List the checkpoints of a legacy backup.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backupCheckpoints`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Legacy-Backup/operation/listGroupClusterBackupCheckpoints)
    #[doc(alias = "listGroupClusterBackupCheckpoints")]
    #[doc(alias = "listLegacyBackupCheckpoints")]
    #[deprecated(note = "deprecated by the service")]
    pub fn list_cluster_backup_checkpoints(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<ListClusterBackupCheckpoints> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }
}

/// `listGroupClusterBackupCheckpoints` as data.
pub static LIST_CLUSTER_BACKUP_CHECKPOINTS: Operation = Operation {
    id: "listGroupClusterBackupCheckpoints",
    name: "list_cluster_backup_checkpoints",
    tag: "Legacy Backup",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/backupCheckpoints"),
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
    deprecated: true,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Legacy-Backup/operation/listGroupClusterBackupCheckpoints",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backupCheckpoints`: [`Request`] is its builder.
pub enum ListClusterBackupCheckpoints {}
impl Endpoint for ListClusterBackupCheckpoints {
    type Output = crate::types::PaginatedApiAtlasCheckpointView;
    const OPERATION: &'static Operation = &LIST_CLUSTER_BACKUP_CHECKPOINTS;
}

impl Paged for ListClusterBackupCheckpoints {}
impl Request<ListClusterBackupCheckpoints> {
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
