// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Atlas Search.
///
/// Search Nodes, search indexes and analyzers of a cluster.
///
/// Feature `atlas-search`.
#[derive(Debug, Clone)]
pub struct AtlasSearch {
    client: Client,
}

impl Client {
    /// Returns the operations of Atlas Search.
    pub fn atlas_search(&self) -> AtlasSearch {
        AtlasSearch {
            client: self.clone(),
        }
    }
}

impl AtlasSearch {
    /// Change the Search Nodes of a cluster
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment`, version
    /// 2024-05-30.
    ///
    /// Roles: Project Cluster Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/updateGroupClusterSearchDeployment)
    #[doc(alias = "updateAtlasSearchDeployment")]
    #[doc(alias = "updateGroupClusterSearchDeployment")]
    pub fn update_cluster_search_deployment(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::ApiSearchDeploymentRequestView,
    ) -> Request<UpdateClusterSearchDeployment> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }
}

/// `updateGroupClusterSearchDeployment` as data.
pub static UPDATE_CLUSTER_SEARCH_DEPLOYMENT: Operation = Operation {
    id: "updateGroupClusterSearchDeployment",
    name: "update_cluster_search_deployment",
    tag: "Atlas Search",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/search/deployment"),
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
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: Some("application/vnd.atlas.2024-05-30+json"),
    success: Body::Json,
    roles: &["Project Cluster Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/updateGroupClusterSearchDeployment",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment`: [`Request`] is its builder.
pub enum UpdateClusterSearchDeployment {}
impl Endpoint for UpdateClusterSearchDeployment {
    type Output = crate::types::ApiSearchDeploymentResponseView;
    const OPERATION: &'static Operation = &UPDATE_CLUSTER_SEARCH_DEPLOYMENT;
}
