// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Online Archive.
///
/// Archives that take old documents off a cluster and keep them queryable.
///
/// Feature `online-archive`.
#[derive(Debug, Clone)]
pub struct OnlineArchive {
    client: Client,
}

impl Client {
    /// Returns the operations of Online Archive.
    pub fn online_archive(&self) -> OnlineArchive {
        OnlineArchive {
            client: self.clone(),
        }
    }
}

impl OnlineArchive {
    /// Delete an online archive
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}`,
    /// version 2023-01-01.
    ///
    /// Roles: Project Data Access Admin.
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
}

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
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Online-Archive/operation/deleteGroupClusterOnlineArchive",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/onlineArchives/{archiveId}`: [`Request`] is its builder.
pub enum DeleteOnlineArchive {}
impl Endpoint for DeleteOnlineArchive {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ONLINE_ARCHIVE;
}
