// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Paged, Parameter,
    Piece, Request, Waiter, When,
};

/// Flex clusters, the tier between free and dedicated ones.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{
///     FlexClusterDescriptionCreate20241113, FlexProviderSettingsCreate20241113,
/// };
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let place =
///     FlexProviderSettingsCreate20241113::new().backing_provider_name("AWS").region_name("EU_WEST_1");
/// let body = FlexClusterDescriptionCreate20241113::new().name("trial").provider_settings(place);
/// atlas.flex_clusters().create_flex_cluster(project, body).await?;
///
/// let cluster = atlas.flex_clusters().get_flex_cluster(project, "trial").wait().await?;
/// println!("{:?}", cluster.connection_strings.and_then(|strings| strings.standard_srv));
/// # Ok(())
/// # }
/// ```
///
/// Family: Flex Clusters. Feature: `flex-clusters`.
#[derive(Debug, Clone)]
pub struct FlexClusters {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Flex Clusters.
    pub fn flex_clusters(&self) -> FlexClusters {
        FlexClusters {
            client: self.clone(),
        }
    }
}

impl FlexClusters {
    /// List the flex clusters of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/flexClusters`, version 2024-11-13.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/listGroupFlexClusters)
    #[doc(alias = "listGroupFlexClusters")]
    pub fn list_flex_clusters(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListFlexClusters> {
        Request::new(&self.client).path(group_id)
    }

    /// Create a flex cluster.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/flexClusters`, version 2024-11-13.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/createGroupFlexCluster)
    #[doc(alias = "createGroupFlexCluster")]
    pub fn create_flex_cluster(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::FlexClusterDescriptionCreate20241113,
    ) -> Request<CreateFlexCluster> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Get a flex cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/flexClusters/{name}`, version 2024-11-13.
    ///
    /// [`wait`](Request::wait) waits until `stateName` is `IDLE`, and gives up once `stateName` is
    /// `DELETING`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `name`: Name of the flex cluster.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/getGroupFlexCluster)
    #[doc(alias = "getGroupFlexCluster")]
    pub fn get_flex_cluster(
        &self,
        group_id: impl AsRef<str>,
        name: impl AsRef<str>,
    ) -> Request<GetFlexCluster> {
        Request::new(&self.client).path(group_id).path(name)
    }

    /// Delete a flex cluster.
    ///
    /// Termination protection has to be off.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/flexClusters/{name}`, version 2024-11-13.
    ///
    /// Roles: Project Owner.
    ///
    /// `name`: Name of the flex cluster.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/deleteGroupFlexCluster)
    #[doc(alias = "deleteGroupFlexCluster")]
    pub fn delete_flex_cluster(
        &self,
        group_id: impl AsRef<str>,
        name: impl AsRef<str>,
    ) -> Request<DeleteFlexCluster> {
        Request::new(&self.client).path(group_id).path(name)
    }

    /// Change a flex cluster.
    ///
    /// Tags and termination protection are all that can be changed.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/flexClusters/{name}`, version 2024-11-13.
    ///
    /// Roles: Project Owner.
    ///
    /// `name`: Name of the flex cluster.
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

    /// Upgrade a flex cluster to a dedicated one.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/flexClusters:tenantUpgrade`, version 2024-11-13.
    ///
    /// Roles: Project Cluster Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/tenantGroupFlexClusterUpgrade)
    #[doc(alias = "tenantGroupFlexClusterUpgrade")]
    pub fn tenant_upgrade(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::AtlasTenantClusterUpgradeRequest20240805,
    ) -> Request<TenantUpgrade> {
        Request::new(&self.client).path(group_id).body(body)
    }
}

/// `listGroupFlexClusters` as data.
pub static LIST_FLEX_CLUSTERS: Operation = Operation {
    id: "listGroupFlexClusters",
    name: "list_flex_clusters",
    tag: "Flex Clusters",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/flexClusters"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/listGroupFlexClusters",
};

/// `GET /api/atlas/v2/groups/{groupId}/flexClusters`: [`Request`] is its builder.
pub enum ListFlexClusters {}
impl Endpoint for ListFlexClusters {
    type Output = crate::types::PaginatedFlexClusters20241113;
    const OPERATION: &'static Operation = &LIST_FLEX_CLUSTERS;
}

impl Paged for ListFlexClusters {}
impl Request<ListFlexClusters> {
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

/// `createGroupFlexCluster` as data.
pub static CREATE_FLEX_CLUSTER: Operation = Operation {
    id: "createGroupFlexCluster",
    name: "create_flex_cluster",
    tag: "Flex Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/flexClusters"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
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
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/createGroupFlexCluster",
};

/// `POST /api/atlas/v2/groups/{groupId}/flexClusters`: [`Request`] is its builder.
pub enum CreateFlexCluster {}
impl Endpoint for CreateFlexCluster {
    type Output = crate::types::FlexClusterDescription20241113;
    const OPERATION: &'static Operation = &CREATE_FLEX_CLUSTER;
}

/// `getGroupFlexCluster` as data.
pub static GET_FLEX_CLUSTER: Operation = Operation {
    id: "getGroupFlexCluster",
    name: "get_flex_cluster",
    tag: "Flex Clusters",
    method: Method::Get,
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
                    field: "stateName",
                    success: &[When::Text("IDLE")],
                    failure: &[When::Text("DELETING")],
                    pending: &[
                        When::Text("CREATING"),
                        When::Text("UPDATING"),
                        When::Text("REPAIRING"),
                    ],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/getGroupFlexCluster",
};

/// `GET /api/atlas/v2/groups/{groupId}/flexClusters/{name}`: [`Request`] is its builder.
pub enum GetFlexCluster {}
impl Endpoint for GetFlexCluster {
    type Output = crate::types::FlexClusterDescription20241113;
    const OPERATION: &'static Operation = &GET_FLEX_CLUSTER;
}

impl Awaited for GetFlexCluster {}
/// `deleteGroupFlexCluster` as data.
pub static DELETE_FLEX_CLUSTER: Operation = Operation {
    id: "deleteGroupFlexCluster",
    name: "delete_flex_cluster",
    tag: "Flex Clusters",
    method: Method::Delete,
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
    content_type: None,
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/deleteGroupFlexCluster",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/flexClusters/{name}`: [`Request`] is its builder.
pub enum DeleteFlexCluster {}
impl Endpoint for DeleteFlexCluster {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_FLEX_CLUSTER;
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
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/updateGroupFlexCluster",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/flexClusters/{name}`: [`Request`] is its builder.
pub enum UpdateFlexCluster {}
impl Endpoint for UpdateFlexCluster {
    type Output = crate::types::FlexClusterDescription20241113;
    const OPERATION: &'static Operation = &UPDATE_FLEX_CLUSTER;
}

/// `tenantGroupFlexClusterUpgrade` as data.
pub static TENANT_UPGRADE: Operation = Operation {
    id: "tenantGroupFlexClusterUpgrade",
    name: "tenant_upgrade",
    tag: "Flex Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/flexClusters:tenantUpgrade"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-11-13",
    accept: "application/vnd.atlas.2024-11-13+json",
    content_type: Some("application/vnd.atlas.2024-11-13+json"),
    success: Body::Json,
    roles: &["Project Cluster Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Flex-Clusters/operation/tenantGroupFlexClusterUpgrade",
};

/// `POST /api/atlas/v2/groups/{groupId}/flexClusters:tenantUpgrade`: [`Request`] is its builder.
pub enum TenantUpgrade {}
impl Endpoint for TenantUpgrade {
    type Output = crate::types::FlexClusterDescription20241113;
    const OPERATION: &'static Operation = &TENANT_UPGRADE;
}
