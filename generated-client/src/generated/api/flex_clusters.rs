// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Flex Clusters.
///
/// Flex clusters, the tier between free and dedicated ones.
///
/// Feature `flex-clusters`.
#[derive(Debug, Clone)]
pub struct FlexClusters {
    client: Client,
}

impl Client {
    /// Returns the operations of Flex Clusters.
    pub fn flex_clusters(&self) -> FlexClusters {
        FlexClusters {
            client: self.clone(),
        }
    }
}

impl FlexClusters {
    /// Change a flex cluster
    ///
    /// Tags and termination protection are all that can be changed.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/flexClusters/{name}`, version 2024-11-13.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/updateGroupFlexCluster)
    #[doc(alias = "updateFlexCluster")]
    #[doc(alias = "updateGroupFlexCluster")]
    pub fn update_flex_cluster(
        &self,
        group_id: impl AsRef<str>,
        name: impl AsRef<str>,
        body: crate::types::FlexClusterDescriptionUpdate20241113,
    ) -> Request<UpdateFlexCluster> {
        Request::new(&self.client).path(group_id).path(name).body(body)
    }
}

/// `updateGroupFlexCluster` as data.
pub static UPDATE_FLEX_CLUSTER: Operation = Operation {
    id: "updateGroupFlexCluster",
    name: "update_flex_cluster",
    tag: "Flex Clusters",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/flexClusters/"),
        Piece::Parameter("name"),
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
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/updateGroupFlexCluster",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/flexClusters/{name}`: [`Request`] is its builder.
pub enum UpdateFlexCluster {}
impl Endpoint for UpdateFlexCluster {
    type Output = crate::types::FlexClusterDescription20241113;
    const OPERATION: &'static Operation = &UPDATE_FLEX_CLUSTER;
}
