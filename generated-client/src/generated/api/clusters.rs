// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Paged, Parameter,
    Piece, Request, Waiter, When,
};

/// Dedicated and shared clusters, from topology and hardware to settings and sample data. Changes
/// can cost money.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{
///     AwsRegionConfig20240805, CloudRegionConfig20240805 as Region, ClusterDescription20240805,
///     ClusterType, HardwareSpec20240805, InstanceSize, ReplicationSpec20240805,
/// };
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let nodes = HardwareSpec20240805::new().instance_size(InstanceSize::M10).node_count(3);
/// let region =
///     AwsRegionConfig20240805::new().region_name("EU_WEST_1").priority(7).electable_specs(nodes);
/// let body = ClusterDescription20240805::new()
///     .name("orders")
///     .cluster_type(ClusterType::Replicaset)
///     .replication_specs([ReplicationSpec20240805::new().region_configs([region])]);
/// atlas.clusters().create_cluster(project, body).await?;
///
/// let cluster = atlas.clusters().get_cluster(project, "orders").wait().await?;
/// for region in cluster
///     .replication_specs
///     .iter()
///     .flatten()
///     .flat_map(|shard| shard.region_configs.iter().flatten())
/// {
///     match region {
///         Region::Aws(aws) => println!("AWS, {:?}: {:?}", aws.region_name, aws.electable_specs),
///         Region::Tenant(shared) => println!("{:?}, shared", shared.backing_provider_name),
///         other => println!("{:?}", other.tag()),
///     }
/// }
///
/// // A change needs to hold only what changes.
/// let stopped = ClusterDescription20240805::new().paused(true);
/// atlas.clusters().update_cluster(project, "orders", stopped).await?;
/// atlas.clusters().delete_cluster(project, "orders").retain_backups(true).await?;
/// # Ok(())
/// # }
/// ```
///
/// Family: Clusters. Feature: `clusters`.
#[derive(Debug, Clone)]
pub struct Clusters {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Clusters.
    pub fn clusters(&self) -> Clusters {
        Clusters { client: self.clone() }
    }
}

impl Clusters {
    /// List the clusters of all projects.
    ///
    /// Short facts of every cluster that the caller may see, by project; clusters that span cloud
    /// providers are left out.
    ///
    /// `GET /api/atlas/v2/clusters`, version 2023-01-01.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/listClusterDetails)
    #[doc(alias = "listClusterDetails")]
    pub fn list_cluster_details(&self) -> Request<ListClusterDetails> {
        Request::new(&self.client)
    }

    /// Check a cluster's configuration.
    ///
    /// Says what creating or changing the cluster would be refused for, and does neither.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusterConfigurations:validate`, version 2025-03-12.
    ///
    /// Roles: Project Cluster Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/validateGroupClusterConfigurations)
    #[doc(alias = "validateGroupClusterConfigurations")]
    pub fn validate_group_cluster_configurations(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::ClusterConfigurationValidation,
    ) -> Request<ValidateGroupClusterConfigurations> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// List the clusters of a project.
    ///
    /// Covers dedicated and shared clusters, those with shards of unequal size included. Serverless
    /// instances are never in the list; flex clusters have a listing of their own.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters`, version 2024-08-05.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `include_deleted_with_retained_backups`, `items_per_page`,
    /// `page_num`, `use_effective_instance_fields`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/listGroupClusters)
    #[doc(alias = "listClusters")]
    #[doc(alias = "listGroupClusters")]
    pub fn list_clusters(&self, group_id: impl AsRef<str>) -> Request<ListClusters> {
        Request::new(&self.client).path(group_id)
    }

    /// Create a cluster.
    ///
    /// Takes minutes; the cluster is ready when `stateName` is `IDLE`. Every shard has its own entry in
    /// `replicationSpecs`. Costs money from the start, M0 excepted. A project has 25 clusters at most
    /// unless its limit is raised.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters`, version 2024-10-23.
    ///
    /// Roles: Project Cluster Creator.
    ///
    /// Optional: `use_effective_fields_replication_specs`, `use_effective_instance_fields`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/createGroupCluster)
    #[doc(alias = "createGroupCluster")]
    pub fn create_cluster(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::ClusterDescription20240805,
    ) -> Request<CreateCluster> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// List the regions that a cluster can be in.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/provider/regions`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`, `providers`, `tier`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/listGroupClusterProviderRegions)
    #[doc(alias = "listGroupClusterProviderRegions")]
    pub fn list_cluster_provider_regions(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListClusterProviderRegions> {
        Request::new(&self.client).path(group_id)
    }

    /// Upgrade a free cluster to a flex or dedicated one.
    ///
    /// Clusters of the tiers M2 and M5 have become flex clusters, which have an upgrade of their own.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/tenantUpgrade`, version 2023-01-01.
    ///
    /// Roles: Project Cluster Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/upgradeGroupClusterTenantUpgrade)
    #[doc(alias = "upgradeGroupClusterTenantUpgrade")]
    pub fn upgrade_tenant_upgrade(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::LegacyAtlasTenantClusterUpgradeRequest,
    ) -> Request<UpgradeTenantUpgrade> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Get a cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}`, version 2024-08-05.
    ///
    /// [`wait`](Request::wait) waits until `stateName` is `IDLE`, and gives up once `stateName` is
    /// `DELETING`.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `use_effective_fields_replication_specs`, `use_effective_instance_fields`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/getGroupCluster)
    #[doc(alias = "getGroupCluster")]
    pub fn get_cluster(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<GetCluster> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Delete a cluster.
    ///
    /// Termination protection has to be off. Its data is gone; backups stay if asked for.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}`, version 2023-02-01.
    ///
    /// Roles: Project Owner.
    ///
    /// Optional: `retain_backups`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/deleteGroupCluster)
    #[doc(alias = "deleteGroupCluster")]
    pub fn delete_cluster(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<DeleteCluster> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Change a cluster.
    ///
    /// Only what is sent changes, but `replicationSpecs` are replaced as a whole; with
    /// `Use-Effective-Instance-Fields`, they are ignored where auto-scaling is on. `paused` stands
    /// alone in a request, and a paused cluster takes nothing else. Termination protection needs the
    /// role of a project owner.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}`, version 2024-10-23.
    ///
    /// Roles: Project Cluster Manager, Project Cluster Resilience Tester, Project Replica Set Manager.
    ///
    /// Optional: `use_effective_fields_replication_specs`, `use_effective_instance_fields`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/updateGroupCluster)
    #[doc(alias = "updateGroupCluster")]
    pub fn update_cluster(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::ClusterDescription20240805,
    ) -> Request<UpdateCluster> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }

    /// Get the advanced settings of a cluster.
    ///
    /// For dedicated clusters only.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/processArgs`, version 2024-08-05.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/getGroupClusterProcessArgs)
    #[doc(alias = "getGroupClusterProcessArgs")]
    pub fn get_process_args(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<GetProcessArgs> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Change the advanced settings of a cluster.
    ///
    /// For dedicated clusters only. Some settings restart the nodes one by one.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/processArgs`, version 2024-08-05.
    ///
    /// Roles: Project Cluster Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/updateGroupClusterProcessArgs)
    #[doc(alias = "updateGroupClusterProcessArgs")]
    pub fn update_process_args(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::ClusterDescriptionProcessArgs20240805,
    ) -> Request<UpdateProcessArgs> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }

    /// Force an election in a cluster.
    ///
    /// The primary of each shard steps down, to try how an application takes it.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/restartPrimaries`, version
    /// 2023-02-01.
    ///
    /// Roles: Project Cluster Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/restartGroupClusterPrimaries)
    #[doc(alias = "restartGroupClusterPrimaries")]
    pub fn restart_primaries(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<RestartPrimaries> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Get the progress of a cluster's changes.
    ///
    /// Whether the latest changes have reached all nodes. Creating a dedicated cluster does not count.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/status`, version 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `changeStatus` is `APPLIED`.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/getGroupClusterStatus)
    #[doc(alias = "getGroupClusterStatus")]
    pub fn get_cluster_status(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<GetClusterStatus> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Let MongoDB staff see a cluster for some time.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}:grantMongoDBEmployeeAccess`, version
    /// 2024-08-05.
    ///
    /// Roles: Project Support Access Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/grantGroupClusterMongoDbEmployeeAccess)
    #[doc(alias = "grantGroupClusterMongoDbEmployeeAccess")]
    #[doc(alias = "grantMongoDbEmployeeAccess")]
    pub fn grant_mongo_employee_access(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::EmployeeAccessGrantView,
    ) -> Request<GrantMongoEmployeeAccess> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }

    /// Pin the feature compatibility version of a cluster.
    ///
    /// Holds the FCV at the current MongoDB version, up to a date. On a cluster that is pinned already
    /// only the date changes.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}:pinFeatureCompatibilityVersion`,
    /// version 2024-05-30.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/pinGroupClusterFeatureCompatibilityVersion)
    #[doc(alias = "pinFeatureCompatibilityVersion")]
    #[doc(alias = "pinGroupClusterFeatureCompatibilityVersion")]
    pub fn pin_feature_compatibility_version(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<PinFeatureCompatibilityVersion> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Withdraw the access of MongoDB staff to a cluster.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}:revokeMongoDBEmployeeAccess`,
    /// version 2024-08-05.
    ///
    /// Roles: Project Support Access Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/revokeGroupClusterMongoDbEmployeeAccess)
    #[doc(alias = "revokeGroupClusterMongoDbEmployeeAccess")]
    pub fn revoke_mongo_employee_access(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<RevokeMongoEmployeeAccess> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Unpin the feature compatibility version of a cluster.
    ///
    /// The FCV moves on to that of the running MongoDB version. Not for clusters that follow rapid
    /// releases.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}:unpinFeatureCompatibilityVersion`,
    /// version 2024-05-30.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/unpinGroupClusterFeatureCompatibilityVersion)
    #[doc(alias = "unpinGroupClusterFeatureCompatibilityVersion")]
    pub fn unpin_feature_compatibility_version(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<UnpinFeatureCompatibilityVersion> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Load sample data into a cluster.
    ///
    /// Runs in the background.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/sampleDatasetLoad/{name}`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// `name`: Name of the cluster.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/requestGroupSampleDatasetLoad)
    #[doc(alias = "requestGroupSampleDatasetLoad")]
    pub fn request_sample_dataset_load(
        &self,
        group_id: impl AsRef<str>,
        name: impl AsRef<str>,
    ) -> Request<RequestSampleDatasetLoad> {
        Request::new(&self.client).path(group_id).path(name)
    }

    /// Get the progress of loading sample data.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/sampleDatasetLoad/{sampleDatasetId}`, version 2023-01-01.
    ///
    /// [`wait`](Request::wait) waits until `state` is `COMPLETED`, and gives up once `state` is
    /// `FAILED`.
    ///
    /// Roles: Project Owner.
    ///
    /// `sample_dataset_id`: Id of the load, as named when it was started.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/getGroupSampleDatasetLoad)
    #[doc(alias = "getGroupSampleDatasetLoad")]
    #[doc(alias = "getSampleDatasetLoadStatus")]
    pub fn get_sample_dataset_load(
        &self,
        group_id: impl AsRef<str>,
        sample_dataset_id: impl AsRef<str>,
    ) -> Request<GetSampleDatasetLoad> {
        Request::new(&self.client).path(group_id).path(sample_dataset_id)
    }
}

/// `listClusterDetails` as data.
pub static LIST_CLUSTER_DETAILS: Operation = Operation {
    id: "listClusterDetails",
    name: "list_cluster_details",
    tag: "Clusters",
    method: Method::Get,
    path: &[Piece::Literal("/api/atlas/v2/clusters")],
    parameters: &[
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
    roles: &[],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/listClusterDetails",
};

/// `GET /api/atlas/v2/clusters`: [`Request`] is its builder.
pub enum ListClusterDetails {}
impl Endpoint for ListClusterDetails {
    type Output = crate::types::PaginatedOrgGroupView;
    const OPERATION: &'static Operation = &LIST_CLUSTER_DETAILS;
}

impl Paged for ListClusterDetails {}
impl Request<ListClusterDetails> {
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

/// `validateGroupClusterConfigurations` as data.
pub static VALIDATE_GROUP_CLUSTER_CONFIGURATIONS: Operation = Operation {
    id: "validateGroupClusterConfigurations",
    name: "validate_group_cluster_configurations",
    tag: "Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusterConfigurations:validate"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: Some("application/vnd.atlas.2025-03-12+json"),
    success: Body::Json,
    roles: &["Project Cluster Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/validateGroupClusterConfigurations",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusterConfigurations:validate`: [`Request`] is its builder.
pub enum ValidateGroupClusterConfigurations {}
impl Endpoint for ValidateGroupClusterConfigurations {
    type Output = crate::types::ClusterConfigurationValidationResult;
    const OPERATION: &'static Operation = &VALIDATE_GROUP_CLUSTER_CONFIGURATIONS;
}

/// `listGroupClusters` as data.
pub static LIST_CLUSTERS: Operation = Operation {
    id: "listGroupClusters",
    name: "list_clusters",
    tag: "Clusters",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters"),
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
            name: "includeDeletedWithRetainedBackups",
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
        Parameter {
            name: "Use-Effective-Instance-Fields",
            location: Location::Header,
            required: false,
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
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/listGroupClusters",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters`: [`Request`] is its builder.
pub enum ListClusters {}
impl Endpoint for ListClusters {
    type Output = crate::types::PaginatedClusterDescription20240805;
    const OPERATION: &'static Operation = &LIST_CLUSTERS;
}

impl Paged for ListClusters {}
impl Request<ListClusters> {
    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// Whether clusters are listed that have been deleted but whose backups are kept.
    ///
    /// Sets `includeDeletedWithRetainedBackups`. Default: `false`.
    pub fn include_deleted_with_retained_backups(self, value: bool) -> Self {
        self.query("includeDeletedWithRetainedBackups", value)
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

    /// With `true` the hardware fields hold what the client once asked for, and separate `effective…`
    /// fields tell what runs now. Otherwise the hardware fields tell what runs now. Matters where
    /// auto-scaling is on.
    ///
    /// Sets `Use-Effective-Instance-Fields`. Default: `false`.
    pub fn use_effective_instance_fields(self, value: bool) -> Self {
        self.header_value("Use-Effective-Instance-Fields", value)
    }
}

/// `createGroupCluster` as data.
pub static CREATE_CLUSTER: Operation = Operation {
    id: "createGroupCluster",
    name: "create_cluster",
    tag: "Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "Use-Effective-Fields-Replication-Specs",
            location: Location::Header,
            required: false,
        },
        Parameter {
            name: "Use-Effective-Instance-Fields",
            location: Location::Header,
            required: false,
        },
    ],
    version: "2024-10-23",
    accept: "application/vnd.atlas.2024-10-23+json",
    content_type: Some("application/vnd.atlas.2024-10-23+json"),
    success: Body::Json,
    roles: &["Project Cluster Creator"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/createGroupCluster",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters`: [`Request`] is its builder.
pub enum CreateCluster {}
impl Endpoint for CreateCluster {
    type Output = crate::types::ClusterDescription20240805;
    const OPERATION: &'static Operation = &CREATE_CLUSTER;
}

impl Request<CreateCluster> {
    /// With `true`, `replicationSpecs` hold what the client once asked for, and
    /// `effectiveReplicationSpecs` tell what runs now.
    ///
    /// Sets `Use-Effective-Fields-Replication-Specs`. Default: `false`.
    pub fn use_effective_fields_replication_specs(self, value: bool) -> Self {
        self.header_value("Use-Effective-Fields-Replication-Specs", value)
    }

    /// With `true` the hardware fields hold what the client once asked for, and separate `effective…`
    /// fields tell what runs now. Otherwise the hardware fields tell what runs now. Matters where
    /// auto-scaling is on.
    ///
    /// Sets `Use-Effective-Instance-Fields`. Default: `false`.
    pub fn use_effective_instance_fields(self, value: bool) -> Self {
        self.header_value("Use-Effective-Instance-Fields", value)
    }
}

/// `listGroupClusterProviderRegions` as data.
pub static LIST_CLUSTER_PROVIDER_REGIONS: Operation = Operation {
    id: "listGroupClusterProviderRegions",
    name: "list_cluster_provider_regions",
    tag: "Clusters",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/provider/regions"),
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
        Parameter {
            name: "providers",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "tier",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/listGroupClusterProviderRegions",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/provider/regions`: [`Request`] is its builder.
pub enum ListClusterProviderRegions {}
impl Endpoint for ListClusterProviderRegions {
    type Output = crate::types::PaginatedApiAtlasProviderRegionsView;
    const OPERATION: &'static Operation = &LIST_CLUSTER_PROVIDER_REGIONS;
}

impl Paged for ListClusterProviderRegions {}
impl Request<ListClusterProviderRegions> {
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

    /// Only these cloud providers. With several, only tiers and regions that can be combined are
    /// listed.
    ///
    /// Sets `providers`.
    pub fn providers(self, value: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("providers", value)
    }

    /// Only regions with this hardware tier.
    ///
    /// Sets `tier`.
    pub fn tier(self, value: impl AsRef<str>) -> Self {
        self.query("tier", value.as_ref())
    }
}

/// `upgradeGroupClusterTenantUpgrade` as data.
pub static UPGRADE_TENANT_UPGRADE: Operation = Operation {
    id: "upgradeGroupClusterTenantUpgrade",
    name: "upgrade_tenant_upgrade",
    tag: "Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/tenantUpgrade"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Cluster Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/upgradeGroupClusterTenantUpgrade",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/tenantUpgrade`: [`Request`] is its builder.
pub enum UpgradeTenantUpgrade {}
impl Endpoint for UpgradeTenantUpgrade {
    type Output = crate::types::LegacyAtlasCluster;
    const OPERATION: &'static Operation = &UPGRADE_TENANT_UPGRADE;
}

/// `getGroupCluster` as data.
pub static GET_CLUSTER: Operation = Operation {
    id: "getGroupCluster",
    name: "get_cluster",
    tag: "Clusters",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
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
            name: "Use-Effective-Fields-Replication-Specs",
            location: Location::Header,
            required: false,
        },
        Parameter {
            name: "Use-Effective-Instance-Fields",
            location: Location::Header,
            required: false,
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/getGroupCluster",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}`: [`Request`] is its builder.
pub enum GetCluster {}
impl Endpoint for GetCluster {
    type Output = crate::types::ClusterDescription20240805;
    const OPERATION: &'static Operation = &GET_CLUSTER;
}

impl Awaited for GetCluster {}
impl Request<GetCluster> {
    /// With `true`, `replicationSpecs` hold what the client once asked for, and
    /// `effectiveReplicationSpecs` tell what runs now.
    ///
    /// Sets `Use-Effective-Fields-Replication-Specs`. Default: `false`.
    pub fn use_effective_fields_replication_specs(self, value: bool) -> Self {
        self.header_value("Use-Effective-Fields-Replication-Specs", value)
    }

    /// With `true` the hardware fields hold what the client once asked for, and separate `effective…`
    /// fields tell what runs now. Otherwise the hardware fields tell what runs now. Matters where
    /// auto-scaling is on.
    ///
    /// Sets `Use-Effective-Instance-Fields`. Default: `false`.
    pub fn use_effective_instance_fields(self, value: bool) -> Self {
        self.header_value("Use-Effective-Instance-Fields", value)
    }
}

/// `deleteGroupCluster` as data.
pub static DELETE_CLUSTER: Operation = Operation {
    id: "deleteGroupCluster",
    name: "delete_cluster",
    tag: "Clusters",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
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
            name: "retainBackups",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/deleteGroupCluster",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}`: [`Request`] is its builder.
pub enum DeleteCluster {}
impl Endpoint for DeleteCluster {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_CLUSTER;
}

impl Request<DeleteCluster> {
    /// Whether the snapshots are kept.
    ///
    /// Sets `retainBackups`.
    pub fn retain_backups(self, value: bool) -> Self {
        self.query("retainBackups", value)
    }
}

/// `updateGroupCluster` as data.
pub static UPDATE_CLUSTER: Operation = Operation {
    id: "updateGroupCluster",
    name: "update_cluster",
    tag: "Clusters",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
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
            name: "Use-Effective-Fields-Replication-Specs",
            location: Location::Header,
            required: false,
        },
        Parameter {
            name: "Use-Effective-Instance-Fields",
            location: Location::Header,
            required: false,
        },
    ],
    version: "2024-10-23",
    accept: "application/vnd.atlas.2024-10-23+json",
    content_type: Some("application/vnd.atlas.2024-10-23+json"),
    success: Body::Json,
    roles: &[
        "Project Cluster Manager",
        "Project Cluster Resilience Tester",
        "Project Replica Set Manager",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/updateGroupCluster",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}`: [`Request`] is its builder.
pub enum UpdateCluster {}
impl Endpoint for UpdateCluster {
    type Output = crate::types::ClusterDescription20240805;
    const OPERATION: &'static Operation = &UPDATE_CLUSTER;
}

impl Request<UpdateCluster> {
    /// With `true`, `replicationSpecs` hold what the client once asked for, and
    /// `effectiveReplicationSpecs` tell what runs now.
    ///
    /// Sets `Use-Effective-Fields-Replication-Specs`. Default: `false`.
    pub fn use_effective_fields_replication_specs(self, value: bool) -> Self {
        self.header_value("Use-Effective-Fields-Replication-Specs", value)
    }

    /// With `true` the hardware fields hold what the client once asked for, and separate `effective…`
    /// fields tell what runs now. Otherwise the hardware fields tell what runs now. Matters where
    /// auto-scaling is on.
    ///
    /// Sets `Use-Effective-Instance-Fields`. Default: `false`.
    pub fn use_effective_instance_fields(self, value: bool) -> Self {
        self.header_value("Use-Effective-Instance-Fields", value)
    }
}

/// `getGroupClusterProcessArgs` as data.
pub static GET_PROCESS_ARGS: Operation = Operation {
    id: "getGroupClusterProcessArgs",
    name: "get_process_args",
    tag: "Clusters",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/processArgs"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/getGroupClusterProcessArgs",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/processArgs`: [`Request`] is its builder.
pub enum GetProcessArgs {}
impl Endpoint for GetProcessArgs {
    type Output = crate::types::ClusterDescriptionProcessArgs20240805;
    const OPERATION: &'static Operation = &GET_PROCESS_ARGS;
}

/// `updateGroupClusterProcessArgs` as data.
pub static UPDATE_PROCESS_ARGS: Operation = Operation {
    id: "updateGroupClusterProcessArgs",
    name: "update_process_args",
    tag: "Clusters",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/processArgs"),
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
    roles: &["Project Cluster Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/updateGroupClusterProcessArgs",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/processArgs`: [`Request`] is its builder.
pub enum UpdateProcessArgs {}
impl Endpoint for UpdateProcessArgs {
    type Output = crate::types::ClusterDescriptionProcessArgs20240805;
    const OPERATION: &'static Operation = &UPDATE_PROCESS_ARGS;
}

/// `restartGroupClusterPrimaries` as data.
pub static RESTART_PRIMARIES: Operation = Operation {
    id: "restartGroupClusterPrimaries",
    name: "restart_primaries",
    tag: "Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/restartPrimaries"),
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
    version: "2023-02-01",
    accept: "application/vnd.atlas.2023-02-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Cluster Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/restartGroupClusterPrimaries",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/restartPrimaries`: [`Request`] is its builder.
pub enum RestartPrimaries {}
impl Endpoint for RestartPrimaries {
    type Output = ();
    const OPERATION: &'static Operation = &RESTART_PRIMARIES;
}

/// `getGroupClusterStatus` as data.
pub static GET_CLUSTER_STATUS: Operation = Operation {
    id: "getGroupClusterStatus",
    name: "get_cluster_status",
    tag: "Clusters",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/status"),
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
                    field: "changeStatus",
                    success: &[When::Text("APPLIED")],
                    failure: &[],
                    pending: &[When::Text("PENDING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/getGroupClusterStatus",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/status`: [`Request`] is its builder.
pub enum GetClusterStatus {}
impl Endpoint for GetClusterStatus {
    type Output = crate::types::ClusterStatus;
    const OPERATION: &'static Operation = &GET_CLUSTER_STATUS;
}

impl Awaited for GetClusterStatus {}
/// `grantGroupClusterMongoDbEmployeeAccess` as data.
pub static GRANT_MONGO_EMPLOYEE_ACCESS: Operation = Operation {
    id: "grantGroupClusterMongoDbEmployeeAccess",
    name: "grant_mongo_employee_access",
    tag: "Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal(":grantMongoDBEmployeeAccess"),
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
    success: Body::Empty,
    roles: &["Project Support Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/grantGroupClusterMongoDbEmployeeAccess",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}:grantMongoDBEmployeeAccess`: [`Request`] is its builder.
pub enum GrantMongoEmployeeAccess {}
impl Endpoint for GrantMongoEmployeeAccess {
    type Output = ();
    const OPERATION: &'static Operation = &GRANT_MONGO_EMPLOYEE_ACCESS;
}

/// `pinGroupClusterFeatureCompatibilityVersion` as data.
pub static PIN_FEATURE_COMPATIBILITY_VERSION: Operation = Operation {
    id: "pinGroupClusterFeatureCompatibilityVersion",
    name: "pin_feature_compatibility_version",
    tag: "Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal(":pinFeatureCompatibilityVersion"),
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
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/pinGroupClusterFeatureCompatibilityVersion",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}:pinFeatureCompatibilityVersion`: [`Request`] is its builder.
pub enum PinFeatureCompatibilityVersion {}
impl Endpoint for PinFeatureCompatibilityVersion {
    type Output = ();
    const OPERATION: &'static Operation = &PIN_FEATURE_COMPATIBILITY_VERSION;
}

impl Request<PinFeatureCompatibilityVersion> {
    /// Sends this body; without it the request has none.
    pub fn with_body(self, body: crate::types::PinFcvView) -> Self {
        self.body(body)
    }
}

/// `revokeGroupClusterMongoDbEmployeeAccess` as data.
pub static REVOKE_MONGO_EMPLOYEE_ACCESS: Operation = Operation {
    id: "revokeGroupClusterMongoDbEmployeeAccess",
    name: "revoke_mongo_employee_access",
    tag: "Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal(":revokeMongoDBEmployeeAccess"),
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
    success: Body::Empty,
    roles: &["Project Support Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/revokeGroupClusterMongoDbEmployeeAccess",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}:revokeMongoDBEmployeeAccess`: [`Request`] is its builder.
pub enum RevokeMongoEmployeeAccess {}
impl Endpoint for RevokeMongoEmployeeAccess {
    type Output = ();
    const OPERATION: &'static Operation = &REVOKE_MONGO_EMPLOYEE_ACCESS;
}

/// `unpinGroupClusterFeatureCompatibilityVersion` as data.
pub static UNPIN_FEATURE_COMPATIBILITY_VERSION: Operation = Operation {
    id: "unpinGroupClusterFeatureCompatibilityVersion",
    name: "unpin_feature_compatibility_version",
    tag: "Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal(":unpinFeatureCompatibilityVersion"),
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
    content_type: None,
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/unpinGroupClusterFeatureCompatibilityVersion",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}:unpinFeatureCompatibilityVersion`: [`Request`] is its builder.
pub enum UnpinFeatureCompatibilityVersion {}
impl Endpoint for UnpinFeatureCompatibilityVersion {
    type Output = ();
    const OPERATION: &'static Operation = &UNPIN_FEATURE_COMPATIBILITY_VERSION;
}

/// `requestGroupSampleDatasetLoad` as data.
pub static REQUEST_SAMPLE_DATASET_LOAD: Operation = Operation {
    id: "requestGroupSampleDatasetLoad",
    name: "request_sample_dataset_load",
    tag: "Clusters",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/sampleDatasetLoad/"),
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
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/requestGroupSampleDatasetLoad",
};

/// `POST /api/atlas/v2/groups/{groupId}/sampleDatasetLoad/{name}`: [`Request`] is its builder.
pub enum RequestSampleDatasetLoad {}
impl Endpoint for RequestSampleDatasetLoad {
    type Output = crate::types::SampleDatasetStatus;
    const OPERATION: &'static Operation = &REQUEST_SAMPLE_DATASET_LOAD;
}

/// `getGroupSampleDatasetLoad` as data.
pub static GET_SAMPLE_DATASET_LOAD: Operation = Operation {
    id: "getGroupSampleDatasetLoad",
    name: "get_sample_dataset_load",
    tag: "Clusters",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/sampleDatasetLoad/"),
        Piece::Parameter("sampleDatasetId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "sampleDatasetId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "state",
                    success: &[When::Text("COMPLETED")],
                    failure: &[When::Text("FAILED")],
                    pending: &[When::Text("WORKING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/getGroupSampleDatasetLoad",
};

/// `GET /api/atlas/v2/groups/{groupId}/sampleDatasetLoad/{sampleDatasetId}`: [`Request`] is its builder.
pub enum GetSampleDatasetLoad {}
impl Endpoint for GetSampleDatasetLoad {
    type Output = crate::types::SampleDatasetStatus;
    const OPERATION: &'static Operation = &GET_SAMPLE_DATASET_LOAD;
}

impl Awaited for GetSampleDatasetLoad {}
