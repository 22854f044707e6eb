// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Flex Snapshots.
///
/// Snapshots of flex clusters, and their download.
///
/// Feature `flex-snapshots`.
#[derive(Debug, Clone)]
pub struct FlexSnapshots {
    client: Client,
}

impl Client {
    /// Returns the operations of Flex Snapshots.
    pub fn flex_snapshots(&self) -> FlexSnapshots {
        FlexSnapshots {
            client: self.clone(),
        }
    }
}

impl FlexSnapshots {
    /// Ask for the download of a flex snapshot
    ///
    /// Starts a job whose `snapshotUrl` serves the files for four hours.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/download`, version 2024-11-13.
    ///
    /// Roles: Project Backup Export Operator.
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
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Snapshots/operation/downloadGroupFlexClusterBackup",
};

/// `POST /api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/download`: [`Request`] is its builder.
pub enum DownloadFlexBackup {}
impl Endpoint for DownloadFlexBackup {
    type Output = crate::types::FlexBackupRestoreJob20241113;
    const OPERATION: &'static Operation = &DOWNLOAD_FLEX_BACKUP;
}
