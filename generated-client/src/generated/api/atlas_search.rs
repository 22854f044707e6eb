// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Parameter, Piece,
    Request, Waiter, When,
};

/// Search Nodes, search indexes and analyzers of a cluster.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{
///     SearchMappings, TextSearchIndexCreateRequest, TextSearchIndexDefinition,
/// };
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let definition = TextSearchIndexDefinition::new()
///     .analyzer("lucene.english")
///     .mappings(SearchMappings::new().dynamic(true));
/// let body = TextSearchIndexCreateRequest::new()
///     .database("shop")
///     .collection_name("products")
///     .name("default")
///     .definition(definition);
/// let index = atlas.atlas_search().create_cluster_search_index(project, "orders", body).await?;
/// let id = index.index_id().unwrap_or_default();
///
/// let index = atlas.atlas_search().get_cluster_search_index(project, "orders", id).wait().await?;
/// println!("{:?} serves queries: {:?}", index.name(), index.queryable());
/// # Ok(())
/// # }
/// ```
///
/// Family: Atlas Search. Feature: `atlas-search`.
#[derive(Debug, Clone)]
pub struct AtlasSearch {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Atlas Search.
    pub fn atlas_search(&self) -> AtlasSearch {
        AtlasSearch {
            client: self.clone(),
        }
    }
}

impl AtlasSearch {
    /// Get the Search Nodes of a cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment`, version
    /// 2025-03-12.
    ///
    /// [`wait`](Request::wait) waits until `stateName` is `IDLE`, and gives up once `stateName` is
    /// `PAUSED`.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/getGroupClusterSearchDeployment)
    #[doc(alias = "getGroupClusterSearchDeployment")]
    pub fn get_cluster_search_deployment(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<GetClusterSearchDeployment> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Add Search Nodes to a cluster.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment`, version
    /// 2024-05-30.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/createGroupClusterSearchDeployment)
    #[doc(alias = "createGroupClusterSearchDeployment")]
    pub fn create_cluster_search_deployment(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: crate::types::ApiSearchDeploymentRequestView,
    ) -> Request<CreateClusterSearchDeployment> {
        Request::new(&self.client).path(group_id).path(cluster_name).body(body)
    }

    /// Remove the Search Nodes of a cluster.
    ///
    /// Search then runs beside the databases again.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment`, version
    /// 2024-05-30.
    ///
    /// Roles: Project Cluster Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/deleteGroupClusterSearchDeployment)
    #[doc(alias = "deleteGroupClusterSearchDeployment")]
    pub fn delete_cluster_search_deployment(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<DeleteClusterSearchDeployment> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Change the Search Nodes of a cluster.
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

    /// List the search indexes of a cluster.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes`, version 2024-05-30.
    ///
    /// Roles: Project Data Access Read Only, Project Data Access Read Write, Project Search Index
    /// Editor, Project Stream Processing Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/listGroupClusterSearchIndexes)
    #[doc(alias = "listGroupClusterSearchIndexes")]
    pub fn list_cluster_search_indexes(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
    ) -> Request<ListClusterSearchIndexes> {
        Request::new(&self.client).path(group_id).path(cluster_name)
    }

    /// Create a search index.
    ///
    /// `type` decides between text and vector search. The index is built in the background.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes`, version 2024-05-30.
    ///
    /// Roles: Project Search Index Editor.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/createGroupClusterSearchIndex)
    #[doc(alias = "createGroupClusterSearchIndex")]
    pub fn create_cluster_search_index(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        body: impl Into<crate::types::SearchIndexCreateRequest>,
    ) -> Request<CreateClusterSearchIndex> {
        Request::new(&self.client)
            .path(group_id)
            .path(cluster_name)
            .body(Into::<crate::types::SearchIndexCreateRequest>::into(body))
    }

    /// List the search indexes of a collection.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}`,
    /// version 2024-05-30.
    ///
    /// Roles: Project Data Access Read Only, Project Data Access Read Write, Project Search Index
    /// Editor, Project Stream Processing Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/listGroupClusterSearchIndex)
    #[doc(alias = "listGroupClusterSearchIndex")]
    pub fn list_search_index(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        database_name: impl AsRef<str>,
        collection_name: impl AsRef<str>,
    ) -> Request<ListSearchIndex> {
        Request::new(&self.client)
            .path(group_id)
            .path(cluster_name)
            .path(database_name)
            .path(collection_name)
    }

    /// Get a search index by name.
    ///
    /// `GET
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}/{indexName}`,
    /// version 2024-05-30.
    ///
    /// [`wait`](Request::wait) waits until `status` is `READY`, and gives up once `status` is `FAILED`,
    /// `DELETING` or `DOES_NOT_EXIST`.
    ///
    /// Roles: Project Data Access Read Only, Project Data Access Read Write, Project Search Index
    /// Editor, Project Stream Processing Owner.
    ///
    /// `index_name`: Name of the search index.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/getGroupClusterSearchIndexByName)
    #[doc(alias = "getGroupClusterSearchIndexByName")]
    pub fn get_index_by_name(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        database_name: impl AsRef<str>,
        collection_name: impl AsRef<str>,
        index_name: impl AsRef<str>,
    ) -> Request<GetIndexByName> {
        Request::new(&self.client)
            .path(group_id)
            .path(cluster_name)
            .path(database_name)
            .path(collection_name)
            .path(index_name)
    }

    /// Delete a search index by name.
    ///
    /// Takes effect after a while.
    ///
    /// `DELETE
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}/{indexName}`,
    /// version 2024-05-30.
    ///
    /// Roles: Project Search Index Editor.
    ///
    /// `index_name`: Name of the search index.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/deleteGroupClusterSearchIndexByName)
    #[doc(alias = "deleteGroupClusterSearchIndexByName")]
    pub fn delete_index_by_name(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        database_name: impl AsRef<str>,
        collection_name: impl AsRef<str>,
        index_name: impl AsRef<str>,
    ) -> Request<DeleteIndexByName> {
        Request::new(&self.client)
            .path(group_id)
            .path(cluster_name)
            .path(database_name)
            .path(collection_name)
            .path(index_name)
    }

    /// Change a search index by name.
    ///
    /// The definition is replaced as a whole; the old index answers until the new one is built.
    ///
    /// `PATCH
    /// /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}/{indexName}`,
    /// version 2024-05-30.
    ///
    /// Roles: Project Search Index Editor.
    ///
    /// `index_name`: Name of the search index.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/updateGroupClusterSearchIndexByName)
    #[doc(alias = "updateGroupClusterSearchIndexByName")]
    pub fn update_index_by_name(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        database_name: impl AsRef<str>,
        collection_name: impl AsRef<str>,
        index_name: impl AsRef<str>,
        body: crate::types::SearchIndexUpdateRequest,
    ) -> Request<UpdateIndexByName> {
        Request::new(&self.client)
            .path(group_id)
            .path(cluster_name)
            .path(database_name)
            .path(collection_name)
            .path(index_name)
            .body(body)
    }

    /// Get a search index.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{indexId}`, version
    /// 2024-05-30.
    ///
    /// [`wait`](Request::wait) waits until `status` is `READY`, and gives up once `status` is `FAILED`,
    /// `DELETING` or `DOES_NOT_EXIST`.
    ///
    /// Roles: Project Data Access Read Only, Project Data Access Read Write, Project Search Index
    /// Editor, Project Stream Processing Owner.
    ///
    /// `index_id`: Id of the search index.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/getGroupClusterSearchIndex)
    #[doc(alias = "getGroupClusterSearchIndex")]
    pub fn get_cluster_search_index(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        index_id: impl AsRef<str>,
    ) -> Request<GetClusterSearchIndex> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(index_id)
    }

    /// Delete a search index.
    ///
    /// Takes effect after a while.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{indexId}`, version
    /// 2024-05-30.
    ///
    /// Roles: Project Search Index Editor.
    ///
    /// `index_id`: Id of the search index.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/deleteGroupClusterSearchIndex)
    #[doc(alias = "deleteGroupClusterSearchIndex")]
    pub fn delete_cluster_search_index(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        index_id: impl AsRef<str>,
    ) -> Request<DeleteClusterSearchIndex> {
        Request::new(&self.client).path(group_id).path(cluster_name).path(index_id)
    }

    /// Change a search index.
    ///
    /// The definition is replaced as a whole; the old index answers until the new one is built.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{indexId}`, version
    /// 2024-05-30.
    ///
    /// Roles: Project Search Index Editor.
    ///
    /// `index_id`: Id of the search index.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/updateGroupClusterSearchIndex)
    #[doc(alias = "updateGroupClusterSearchIndex")]
    pub fn update_cluster_search_index(
        &self,
        group_id: impl AsRef<str>,
        cluster_name: impl AsRef<str>,
        index_id: impl AsRef<str>,
        body: crate::types::SearchIndexUpdateRequest,
    ) -> Request<UpdateClusterSearchIndex> {
        Request::new(&self.client)
            .path(group_id)
            .path(cluster_name)
            .path(index_id)
            .body(body)
    }
}

/// `getGroupClusterSearchDeployment` as data.
pub static GET_CLUSTER_SEARCH_DEPLOYMENT: Operation = Operation {
    id: "getGroupClusterSearchDeployment",
    name: "get_cluster_search_deployment",
    tag: "Atlas Search",
    method: Method::Get,
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
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
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
                    failure: &[When::Text("PAUSED")],
                    pending: &[When::Text("UPDATING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/getGroupClusterSearchDeployment",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment`: [`Request`] is its builder.
pub enum GetClusterSearchDeployment {}
impl Endpoint for GetClusterSearchDeployment {
    type Output = crate::types::ApiSearchDeploymentResponseView;
    const OPERATION: &'static Operation = &GET_CLUSTER_SEARCH_DEPLOYMENT;
}

impl Awaited for GetClusterSearchDeployment {}
/// `createGroupClusterSearchDeployment` as data.
pub static CREATE_CLUSTER_SEARCH_DEPLOYMENT: Operation = Operation {
    id: "createGroupClusterSearchDeployment",
    name: "create_cluster_search_deployment",
    tag: "Atlas Search",
    method: Method::Post,
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
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/createGroupClusterSearchDeployment",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment`: [`Request`] is its builder.
pub enum CreateClusterSearchDeployment {}
impl Endpoint for CreateClusterSearchDeployment {
    type Output = crate::types::ApiSearchDeploymentResponseView;
    const OPERATION: &'static Operation = &CREATE_CLUSTER_SEARCH_DEPLOYMENT;
}

/// `deleteGroupClusterSearchDeployment` as data.
pub static DELETE_CLUSTER_SEARCH_DEPLOYMENT: Operation = Operation {
    id: "deleteGroupClusterSearchDeployment",
    name: "delete_cluster_search_deployment",
    tag: "Atlas Search",
    method: Method::Delete,
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
    content_type: None,
    success: Body::Empty,
    roles: &["Project Cluster Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/deleteGroupClusterSearchDeployment",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment`: [`Request`] is its builder.
pub enum DeleteClusterSearchDeployment {}
impl Endpoint for DeleteClusterSearchDeployment {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_CLUSTER_SEARCH_DEPLOYMENT;
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
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/updateGroupClusterSearchDeployment",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/deployment`: [`Request`] is its builder.
pub enum UpdateClusterSearchDeployment {}
impl Endpoint for UpdateClusterSearchDeployment {
    type Output = crate::types::ApiSearchDeploymentResponseView;
    const OPERATION: &'static Operation = &UPDATE_CLUSTER_SEARCH_DEPLOYMENT;
}

/// `listGroupClusterSearchIndexes` as data.
pub static LIST_CLUSTER_SEARCH_INDEXES: Operation = Operation {
    id: "listGroupClusterSearchIndexes",
    name: "list_cluster_search_indexes",
    tag: "Atlas Search",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/search/indexes"),
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
    success: Body::Json,
    roles: &[
        "Project Data Access Read Only",
        "Project Data Access Read Write",
        "Project Search Index Editor",
        "Project Stream Processing Owner",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/listGroupClusterSearchIndexes",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes`: [`Request`] is its builder.
pub enum ListClusterSearchIndexes {}
impl Endpoint for ListClusterSearchIndexes {
    type Output = Vec<crate::types::SearchIndexResponse>;

    const OPERATION: &'static Operation = &LIST_CLUSTER_SEARCH_INDEXES;
}

/// `createGroupClusterSearchIndex` as data.
pub static CREATE_CLUSTER_SEARCH_INDEX: Operation = Operation {
    id: "createGroupClusterSearchIndex",
    name: "create_cluster_search_index",
    tag: "Atlas Search",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/search/indexes"),
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
    roles: &["Project Search Index Editor"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/createGroupClusterSearchIndex",
};

/// `POST /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes`: [`Request`] is its builder.
pub enum CreateClusterSearchIndex {}
impl Endpoint for CreateClusterSearchIndex {
    type Output = crate::types::SearchIndexResponse;
    const OPERATION: &'static Operation = &CREATE_CLUSTER_SEARCH_INDEX;
}

/// `listGroupClusterSearchIndex` as data.
pub static LIST_SEARCH_INDEX: Operation = Operation {
    id: "listGroupClusterSearchIndex",
    name: "list_search_index",
    tag: "Atlas Search",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/search/indexes/"),
        Piece::Parameter("databaseName"),
        Piece::Literal("/"),
        Piece::Parameter("collectionName"),
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
            name: "databaseName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "collectionName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: None,
    success: Body::Json,
    roles: &[
        "Project Data Access Read Only",
        "Project Data Access Read Write",
        "Project Search Index Editor",
        "Project Stream Processing Owner",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/listGroupClusterSearchIndex",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}`: [`Request`] is its builder.
pub enum ListSearchIndex {}
impl Endpoint for ListSearchIndex {
    type Output = Vec<crate::types::SearchIndexResponse>;

    const OPERATION: &'static Operation = &LIST_SEARCH_INDEX;
}

/// `getGroupClusterSearchIndexByName` as data.
pub static GET_INDEX_BY_NAME: Operation = Operation {
    id: "getGroupClusterSearchIndexByName",
    name: "get_index_by_name",
    tag: "Atlas Search",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/search/indexes/"),
        Piece::Parameter("databaseName"),
        Piece::Literal("/"),
        Piece::Parameter("collectionName"),
        Piece::Literal("/"),
        Piece::Parameter("indexName"),
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
            name: "databaseName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "collectionName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "indexName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: None,
    success: Body::Json,
    roles: &[
        "Project Data Access Read Only",
        "Project Data Access Read Write",
        "Project Search Index Editor",
        "Project Stream Processing Owner",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "status",
                    success: &[When::Text("READY")],
                    failure: &[
                        When::Text("FAILED"),
                        When::Text("DELETING"),
                        When::Text("DOES_NOT_EXIST"),
                    ],
                    pending: &[
                        When::Text("PENDING"),
                        When::Text("BUILDING"),
                        When::Text("STALE"),
                    ],
                },
            ],
            deleted: &[
                Condition {
                    field: "status",
                    success: &[When::Text("DOES_NOT_EXIST")],
                    failure: &[],
                    pending: &[],
                },
            ],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/getGroupClusterSearchIndexByName",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}/{indexName}`: [`Request`] is its builder.
pub enum GetIndexByName {}
impl Endpoint for GetIndexByName {
    type Output = crate::types::SearchIndexResponse;
    const OPERATION: &'static Operation = &GET_INDEX_BY_NAME;
}

impl Awaited for GetIndexByName {}
/// `deleteGroupClusterSearchIndexByName` as data.
pub static DELETE_INDEX_BY_NAME: Operation = Operation {
    id: "deleteGroupClusterSearchIndexByName",
    name: "delete_index_by_name",
    tag: "Atlas Search",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/search/indexes/"),
        Piece::Parameter("databaseName"),
        Piece::Literal("/"),
        Piece::Parameter("collectionName"),
        Piece::Literal("/"),
        Piece::Parameter("indexName"),
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
            name: "databaseName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "collectionName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "indexName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Search Index Editor"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/deleteGroupClusterSearchIndexByName",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}/{indexName}`: [`Request`] is its builder.
pub enum DeleteIndexByName {}
impl Endpoint for DeleteIndexByName {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_INDEX_BY_NAME;
}

/// `updateGroupClusterSearchIndexByName` as data.
pub static UPDATE_INDEX_BY_NAME: Operation = Operation {
    id: "updateGroupClusterSearchIndexByName",
    name: "update_index_by_name",
    tag: "Atlas Search",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/search/indexes/"),
        Piece::Parameter("databaseName"),
        Piece::Literal("/"),
        Piece::Parameter("collectionName"),
        Piece::Literal("/"),
        Piece::Parameter("indexName"),
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
            name: "databaseName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "collectionName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "indexName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: Some("application/vnd.atlas.2024-05-30+json"),
    success: Body::Json,
    roles: &["Project Search Index Editor"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/updateGroupClusterSearchIndexByName",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{databaseName}/{collectionName}/{indexName}`: [`Request`] is its builder.
pub enum UpdateIndexByName {}
impl Endpoint for UpdateIndexByName {
    type Output = crate::types::SearchIndexResponse;
    const OPERATION: &'static Operation = &UPDATE_INDEX_BY_NAME;
}

/// `getGroupClusterSearchIndex` as data.
pub static GET_CLUSTER_SEARCH_INDEX: Operation = Operation {
    id: "getGroupClusterSearchIndex",
    name: "get_cluster_search_index",
    tag: "Atlas Search",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/search/indexes/"),
        Piece::Parameter("indexId"),
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
            name: "indexId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: None,
    success: Body::Json,
    roles: &[
        "Project Data Access Read Only",
        "Project Data Access Read Write",
        "Project Search Index Editor",
        "Project Stream Processing Owner",
    ],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "status",
                    success: &[When::Text("READY")],
                    failure: &[
                        When::Text("FAILED"),
                        When::Text("DELETING"),
                        When::Text("DOES_NOT_EXIST"),
                    ],
                    pending: &[
                        When::Text("PENDING"),
                        When::Text("BUILDING"),
                        When::Text("STALE"),
                    ],
                },
            ],
            deleted: &[
                Condition {
                    field: "status",
                    success: &[When::Text("DOES_NOT_EXIST")],
                    failure: &[],
                    pending: &[],
                },
            ],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/getGroupClusterSearchIndex",
};

/// `GET /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{indexId}`: [`Request`] is its builder.
pub enum GetClusterSearchIndex {}
impl Endpoint for GetClusterSearchIndex {
    type Output = crate::types::SearchIndexResponse;
    const OPERATION: &'static Operation = &GET_CLUSTER_SEARCH_INDEX;
}

impl Awaited for GetClusterSearchIndex {}
/// `deleteGroupClusterSearchIndex` as data.
pub static DELETE_CLUSTER_SEARCH_INDEX: Operation = Operation {
    id: "deleteGroupClusterSearchIndex",
    name: "delete_cluster_search_index",
    tag: "Atlas Search",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/search/indexes/"),
        Piece::Parameter("indexId"),
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
            name: "indexId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Search Index Editor"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/deleteGroupClusterSearchIndex",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{indexId}`: [`Request`] is its builder.
pub enum DeleteClusterSearchIndex {}
impl Endpoint for DeleteClusterSearchIndex {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_CLUSTER_SEARCH_INDEX;
}

/// `updateGroupClusterSearchIndex` as data.
pub static UPDATE_CLUSTER_SEARCH_INDEX: Operation = Operation {
    id: "updateGroupClusterSearchIndex",
    name: "update_cluster_search_index",
    tag: "Atlas Search",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/clusters/"),
        Piece::Parameter("clusterName"),
        Piece::Literal("/search/indexes/"),
        Piece::Parameter("indexId"),
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
            name: "indexId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: Some("application/vnd.atlas.2024-05-30+json"),
    success: Body::Json,
    roles: &["Project Search Index Editor"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Atlas-Search/operation/updateGroupClusterSearchIndex",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes/{indexId}`: [`Request`] is its builder.
pub enum UpdateClusterSearchIndex {}
impl Endpoint for UpdateClusterSearchIndex {
    type Output = crate::types::SearchIndexResponse;
    const OPERATION: &'static Operation = &UPDATE_CLUSTER_SEARCH_INDEX;
}
