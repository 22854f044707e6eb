// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Zones of a global cluster, and the collections which are sharded over them.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{CustomZoneMappings, ManagedNamespaces, ZoneMapping};
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let orders = ManagedNamespaces::new().db("shop").collection("orders").custom_shard_key("customer");
/// atlas.global_clusters().create_managed_namespace(project, "world", orders).await?;
///
/// let iceland = ZoneMapping::new().location("IS").zone("Europe");
/// let body = CustomZoneMappings::new().custom_zone_mappings([iceland]);
/// let sharding = atlas.global_clusters().create_custom_zone_mapping(project, "world", body).await?;
/// println!("{:?}", sharding.custom_zone_mapping);
/// # Ok(())
/// # }
/// ```
///
/// Family: Global Clusters. Feature: `global-clusters`.
#[derive(Debug, Clone)]
pub struct GlobalClusters {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Global Clusters.
    pub fn global_clusters(&self) -> GlobalClusters {
        GlobalClusters {
            client: self.clone(),
        }
    }
}

impl GlobalClusters {
    /// Get the zones and sharded collections of a global cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites`, version 2024-08-05.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Global-Clusters/operation/getGroupClusterGlobalWrites)
    #[doc(alias = "getGroupClusterGlobalWrites")]
    pub fn get_cluster_global_writes(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<GetClusterGlobalWrites> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Map locations to zones of a global cluster.
    ///
    /// Adds to the mapping; `location` is an ISO 3166-2 code.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites/customZoneMapping`,
    /// version 2024-08-05.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Global-Clusters/operation/createGroupClusterGlobalWriteCustomZoneMapping)
    #[doc(alias = "createGroupClusterGlobalWriteCustomZoneMapping")]
    pub fn create_custom_zone_mapping(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::CustomZoneMappings,
    ) -> Request<CreateCustomZoneMapping> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }

    /// Reset the mapping of locations to zones.
    ///
    /// Every location goes back to the nearest zone.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites/customZoneMapping`,
    /// version 2024-08-05.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Global-Clusters/operation/deleteGroupClusterGlobalWriteCustomZoneMapping)
    #[doc(alias = "deleteGroupClusterGlobalWriteCustomZoneMapping")]
    pub fn delete_custom_zone_mapping(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<DeleteCustomZoneMapping> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Shard a collection over the zones of a global cluster.
    ///
    /// The collection is created, without documents. Its shard key is `location` and a field of your
    /// choice.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites/managedNamespaces`,
    /// version 2024-08-05.
    ///
    /// Roles: Project Data Access Admin.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Global-Clusters/operation/createGroupClusterGlobalWriteManagedNamespace)
    #[doc(alias = "createGroupClusterGlobalWriteManagedNamespace")]
    pub fn create_managed_namespace(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::ManagedNamespaces,
    ) -> Request<CreateManagedNamespace> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }

    /// Take a collection out of the management of a global cluster.
    ///
    /// The collection and its data stay.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites/managedNamespaces`,
    /// version 2024-08-05.
    ///
    /// Roles: Project Data Access Admin.
    ///
    /// Optional: `collection`, `db`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Global-Clusters/operation/deleteGroupClusterGlobalWriteManagedNamespaces)
    #[doc(alias = "deleteGroupClusterGlobalWriteManagedNamespaces")]
    pub fn delete_managed_namespaces(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<DeleteManagedNamespaces> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }
}

/// `getGroupClusterGlobalWrites` as data.
pub static GET_CLUSTER_GLOBAL_WRITES: Operation = Operation {
    id: "getGroupClusterGlobalWrites",
    name: "get_cluster_global_writes",
    tag: "Global Clusters",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/globalWrites"),
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
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Global-Clusters/operation/getGroupClusterGlobalWrites",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites`: [`Request`] is its builder.
pub enum GetClusterGlobalWrites {}
impl Endpoint for GetClusterGlobalWrites {
    type Output = crate::types::GeoSharding20240805;
    const OPERATION: &'static Operation = &GET_CLUSTER_GLOBAL_WRITES;
}

/// `createGroupClusterGlobalWriteCustomZoneMapping` as data.
pub static CREATE_CUSTOM_ZONE_MAPPING: Operation = Operation {
    id: "createGroupClusterGlobalWriteCustomZoneMapping",
    name: "create_custom_zone_mapping",
    tag: "Global Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/globalWrites/customZoneMapping"),
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
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: Some("application/vnd.atlas.2024-08-05+json"),
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Global-Clusters/operation/createGroupClusterGlobalWriteCustomZoneMapping",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites/customZoneMapping`: [`Request`] is its builder.
pub enum CreateCustomZoneMapping {}
impl Endpoint for CreateCustomZoneMapping {
    type Output = crate::types::GeoSharding20240805;
    const OPERATION: &'static Operation = &CREATE_CUSTOM_ZONE_MAPPING;
}

/// `deleteGroupClusterGlobalWriteCustomZoneMapping` as data.
pub static DELETE_CUSTOM_ZONE_MAPPING: Operation = Operation {
    id: "deleteGroupClusterGlobalWriteCustomZoneMapping",
    name: "delete_custom_zone_mapping",
    tag: "Global Clusters",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/globalWrites/customZoneMapping"),
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
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Global-Clusters/operation/deleteGroupClusterGlobalWriteCustomZoneMapping",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites/customZoneMapping`: [`Request`] is its builder.
pub enum DeleteCustomZoneMapping {}
impl Endpoint for DeleteCustomZoneMapping {
    type Output = crate::types::GeoSharding20240805;
    const OPERATION: &'static Operation = &DELETE_CUSTOM_ZONE_MAPPING;
}

/// `createGroupClusterGlobalWriteManagedNamespace` as data.
pub static CREATE_MANAGED_NAMESPACE: Operation = Operation {
    id: "createGroupClusterGlobalWriteManagedNamespace",
    name: "create_managed_namespace",
    tag: "Global Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/globalWrites/managedNamespaces"),
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
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: Some("application/vnd.atlas.2024-08-05+json"),
    success: Body::Json,
    roles: &["Project Data Access Admin"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Global-Clusters/operation/createGroupClusterGlobalWriteManagedNamespace",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites/managedNamespaces`: [`Request`] is its builder.
pub enum CreateManagedNamespace {}
impl Endpoint for CreateManagedNamespace {
    type Output = crate::types::GeoSharding20240805;
    const OPERATION: &'static Operation = &CREATE_MANAGED_NAMESPACE;
}

/// `deleteGroupClusterGlobalWriteManagedNamespaces` as data.
pub static DELETE_MANAGED_NAMESPACES: Operation = Operation {
    id: "deleteGroupClusterGlobalWriteManagedNamespaces",
    name: "delete_managed_namespaces",
    tag: "Global Clusters",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/globalWrites/managedNamespaces"),
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
            name: "collection",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "db",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Data Access Admin"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Global-Clusters/operation/deleteGroupClusterGlobalWriteManagedNamespaces",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/globalWrites/managedNamespaces`: [`Request`] is its builder.
pub enum DeleteManagedNamespaces {}
impl Endpoint for DeleteManagedNamespaces {
    type Output = crate::types::GeoSharding20240805;
    const OPERATION: &'static Operation = &DELETE_MANAGED_NAMESPACES;
}

impl Request<DeleteManagedNamespaces> {
    /// The collection.
    ///
    /// Sets `collection`.
    pub fn collection(self, value: impl AsRef<str>) -> Self {
        self.query("collection", value.as_ref())
    }

    /// Database of the collection.
    ///
    /// Sets `db`.
    pub fn db(self, value: impl AsRef<str>) -> Self {
        self.query("db", value.as_ref())
    }
}
