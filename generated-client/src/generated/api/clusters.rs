// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// Clusters.
///
/// Dedicated and shared clusters, from topology and hardware to settings and sample data. Changes
/// can cost money.
///
/// Feature `clusters`.
#[derive(Debug, Clone)]
pub struct Clusters {
    client: Client,
}

impl Client {
    /// Returns the operations of Clusters.
    pub fn clusters(&self) -> Clusters {
        Clusters { client: self.clone() }
    }
}

impl Clusters {
    /// List the clusters of a project
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

    /// Let MongoDB staff see a cluster for some time
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

    /// Pin the feature compatibility version of a cluster
    ///
    /// Holds the FCV where it is, up to a date. On a cluster that is pinned already only the date
    /// changes.
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

    /// Get the progress of loading sample data
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/sampleDatasetLoad/{sampleDatasetId}`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
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
    /// Sends a body.
    pub fn with_body(self, body: crate::types::PinFcvView) -> Self {
        self.body(body)
    }
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
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Clusters/operation/getGroupSampleDatasetLoad",
};

/// `GET /api/atlas/v2/groups/{groupId}/sampleDatasetLoad/{sampleDatasetId}`: [`Request`] is its builder.
pub enum GetSampleDatasetLoad {}
impl Endpoint for GetSampleDatasetLoad {
    type Output = crate::types::SampleDatasetStatus;
    const OPERATION: &'static Operation = &GET_SAMPLE_DATASET_LOAD;
}
