// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// Projects, which hold clusters, users and networks, with their settings and limits.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{Group, GroupSettings, ResourceTag};
///
/// let body = Group::new()
///     .name("billing")
///     .org_id("671fb08ac37d5e2f91b6040e")
///     .tags([ResourceTag::new().key("environment").value("production")]);
/// let project = atlas.projects().create_group(body).await?;
/// let id = project.id.unwrap_or_default();
/// let settings = GroupSettings::new().is_data_explorer_enabled(false);
/// atlas.projects().update_group_settings(&id, settings).await?;
///
/// for limit in atlas.projects().list_group_limits(&id).await? {
///     println!("{:?}: {:?} of {:?}", limit.name, limit.current_usage, limit.value);
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Projects. Feature: `projects`.
#[derive(Debug, Clone)]
pub struct Projects {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Projects.
    pub fn projects(&self) -> Projects {
        Projects { client: self.clone() }
    }
}

impl Projects {
    /// List projects.
    ///
    /// Those that the caller may see, of all organizations.
    ///
    /// `GET /api/atlas/v2/groups`, version 2023-01-01.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/listGroups)
    #[doc(alias = "listGroups")]
    pub fn list_groups(&self) -> Request<ListGroups> {
        Request::new(&self.client)
    }

    /// Create a project.
    ///
    /// `POST /api/atlas/v2/groups`, version 2023-01-01.
    ///
    /// Optional: `project_owner_id`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/createGroup)
    #[doc(alias = "createGroup")]
    pub fn create_group(&self, body: crate::types::Group) -> Request<CreateGroup> {
        Request::new(&self.client).body(body)
    }

    /// Get a project by its name.
    ///
    /// `GET /api/atlas/v2/groups/byName/{groupName}`, version 2023-01-01.
    ///
    /// `group_name`: Name of the project.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/getGroupByName)
    #[doc(alias = "getGroupByName")]
    pub fn get_group_by_name(
        &self,
        group_name: impl AsRef<str>,
    ) -> Request<GetGroupByName> {
        Request::new(&self.client).path(group_name)
    }

    /// Get a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/getGroup)
    #[doc(alias = "getGroup")]
    pub fn get_group(&self, group_id: impl AsRef<str>) -> Request<GetGroup> {
        Request::new(&self.client).path(group_id)
    }

    /// Delete a project.
    ///
    /// Its clusters and online archives have to be gone first.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/deleteGroup)
    #[doc(alias = "deleteGroup")]
    pub fn delete_group(&self, group_id: impl AsRef<str>) -> Request<DeleteGroup> {
        Request::new(&self.client).path(group_id)
    }

    /// Change the name and tags of a project.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/updateGroup)
    #[doc(alias = "updateGroup")]
    pub fn update_group(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::GroupUpdate,
    ) -> Request<UpdateGroup> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// List the addresses of a project's clusters.
    ///
    /// For firewalls on your side. Public addresses only.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/ipAddresses`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/getGroupIpAddresses)
    #[doc(alias = "getGroupIpAddresses")]
    pub fn get_group_ip_addresses(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<GetGroupIpAddresses> {
        Request::new(&self.client).path(group_id)
    }

    /// List the limits of a project.
    ///
    /// The answer is a plain array, not a page.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/limits`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/listGroupLimits)
    #[doc(alias = "listGroupLimits")]
    pub fn list_group_limits(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListGroupLimits> {
        Request::new(&self.client).path(group_id)
    }

    /// Get a limit of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/limits/{limitName}`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/getGroupLimit)
    #[doc(alias = "getGroupLimit")]
    pub fn get_group_limit(
        &self,
        group_id: impl AsRef<str>,
        limit_name: impl AsRef<str>,
    ) -> Request<GetGroupLimit> {
        Request::new(&self.client).path(group_id).path(limit_name)
    }

    /// Reset a limit of a project.
    ///
    /// Depending on the limit, its default is valid again or there is none.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/limits/{limitName}`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/deleteGroupLimit)
    #[doc(alias = "deleteGroupLimit")]
    pub fn delete_group_limit(
        &self,
        group_id: impl AsRef<str>,
        limit_name: impl AsRef<str>,
    ) -> Request<DeleteGroupLimit> {
        Request::new(&self.client).path(group_id).path(limit_name)
    }

    /// Set a limit of a project.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/limits/{limitName}`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/setGroupLimit)
    #[doc(alias = "setGroupLimit")]
    pub fn set_group_limit(
        &self,
        group_id: impl AsRef<str>,
        limit_name: impl AsRef<str>,
        body: crate::types::DataFederationLimit,
    ) -> Request<SetGroupLimit> {
        Request::new(&self.client).path(group_id).path(limit_name).body(body)
    }

    /// List the MongoDB versions for new clusters.
    ///
    /// Major versions by cloud provider and hardware tier.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/mongoDBVersions`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `cloud_provider`, `default_status`, `instance_size`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/getGroupMongoDbVersions)
    #[doc(alias = "getGroupMongoDbVersions")]
    pub fn get_mongo_db_versions(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<GetMongoDbVersions> {
        Request::new(&self.client).path(group_id)
    }

    /// Get the settings of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/settings`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/getGroupSettings)
    #[doc(alias = "getGroupSettings")]
    pub fn get_group_settings(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<GetGroupSettings> {
        Request::new(&self.client).path(group_id)
    }

    /// Change the settings of a project.
    ///
    /// Only what is sent changes.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/settings`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/updateGroupSettings)
    #[doc(alias = "updateGroupSettings")]
    pub fn update_group_settings(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::GroupSettings,
    ) -> Request<UpdateGroupSettings> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Move a project to another organization.
    ///
    /// Its users and their roles go along. An API key sends a key of the other organization with the
    /// role of an owner in the body; other callers have to own both organizations.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}:migrate`, version 2024-05-30.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/migrateGroup)
    #[doc(alias = "migrateGroup")]
    pub fn migrate_group(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::GroupMigrationRequest,
    ) -> Request<MigrateGroup> {
        Request::new(&self.client).path(group_id).body(body)
    }
}

/// `listGroups` as data.
pub static LIST_GROUPS: Operation = Operation {
    id: "listGroups",
    name: "list_groups",
    tag: "Projects",
    method: Method::Get,
    path: &[Piece::Literal("/api/atlas/v2/groups")],
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/listGroups",
};

/// `GET /api/atlas/v2/groups`: [`Request`] is its builder.
pub enum ListGroups {}
impl Endpoint for ListGroups {
    type Output = crate::types::PaginatedAtlasGroupView;
    const OPERATION: &'static Operation = &LIST_GROUPS;
}

impl Paged for ListGroups {}
impl Request<ListGroups> {
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

/// `createGroup` as data.
pub static CREATE_GROUP: Operation = Operation {
    id: "createGroup",
    name: "create_group",
    tag: "Projects",
    method: Method::Post,
    path: &[Piece::Literal("/api/atlas/v2/groups")],
    parameters: &[
        Parameter {
            name: "projectOwnerId",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &[],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/createGroup",
};

/// `POST /api/atlas/v2/groups`: [`Request`] is its builder.
pub enum CreateGroup {}
impl Endpoint for CreateGroup {
    type Output = crate::types::Group;
    const OPERATION: &'static Operation = &CREATE_GROUP;
}

impl Request<CreateGroup> {
    /// Who becomes owner; by default whoever has owned the organization longest.
    ///
    /// Sets `projectOwnerId`.
    pub fn project_owner_id(self, value: impl AsRef<str>) -> Self {
        self.query("projectOwnerId", value.as_ref())
    }
}

/// `getGroupByName` as data.
pub static GET_GROUP_BY_NAME: Operation = Operation {
    id: "getGroupByName",
    name: "get_group_by_name",
    tag: "Projects",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/byName/"),
        Piece::Parameter("groupName"),
    ],
    parameters: &[
        Parameter {
            name: "groupName",
            location: Location::Path,
            required: true,
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
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/getGroupByName",
};

/// `GET /api/atlas/v2/groups/byName/{groupName}`: [`Request`] is its builder.
pub enum GetGroupByName {}
impl Endpoint for GetGroupByName {
    type Output = crate::types::Group;
    const OPERATION: &'static Operation = &GET_GROUP_BY_NAME;
}

/// `getGroup` as data.
pub static GET_GROUP: Operation = Operation {
    id: "getGroup",
    name: "get_group",
    tag: "Projects",
    method: Method::Get,
    path: &[Piece::Literal("/api/atlas/v2/groups/"), Piece::Parameter("groupId")],
    parameters: &[
        Parameter {
            name: "groupId",
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
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/getGroup",
};

/// `GET /api/atlas/v2/groups/{groupId}`: [`Request`] is its builder.
pub enum GetGroup {}
impl Endpoint for GetGroup {
    type Output = crate::types::Group;
    const OPERATION: &'static Operation = &GET_GROUP;
}

/// `deleteGroup` as data.
pub static DELETE_GROUP: Operation = Operation {
    id: "deleteGroup",
    name: "delete_group",
    tag: "Projects",
    method: Method::Delete,
    path: &[Piece::Literal("/api/atlas/v2/groups/"), Piece::Parameter("groupId")],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/deleteGroup",
};

/// `DELETE /api/atlas/v2/groups/{groupId}`: [`Request`] is its builder.
pub enum DeleteGroup {}
impl Endpoint for DeleteGroup {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_GROUP;
}

/// `updateGroup` as data.
pub static UPDATE_GROUP: Operation = Operation {
    id: "updateGroup",
    name: "update_group",
    tag: "Projects",
    method: Method::Patch,
    path: &[Piece::Literal("/api/atlas/v2/groups/"), Piece::Parameter("groupId")],
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
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/updateGroup",
};

/// `PATCH /api/atlas/v2/groups/{groupId}`: [`Request`] is its builder.
pub enum UpdateGroup {}
impl Endpoint for UpdateGroup {
    type Output = crate::types::Group;
    const OPERATION: &'static Operation = &UPDATE_GROUP;
}

/// `getGroupIpAddresses` as data.
pub static GET_GROUP_IP_ADDRESSES: Operation = Operation {
    id: "getGroupIpAddresses",
    name: "get_group_ip_addresses",
    tag: "Projects",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/ipAddresses"),
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
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/getGroupIpAddresses",
};

/// `GET /api/atlas/v2/groups/{groupId}/ipAddresses`: [`Request`] is its builder.
pub enum GetGroupIpAddresses {}
impl Endpoint for GetGroupIpAddresses {
    type Output = crate::types::GroupIpAddresses;
    const OPERATION: &'static Operation = &GET_GROUP_IP_ADDRESSES;
}

/// `listGroupLimits` as data.
pub static LIST_GROUP_LIMITS: Operation = Operation {
    id: "listGroupLimits",
    name: "list_group_limits",
    tag: "Projects",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/limits"),
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
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/listGroupLimits",
};

/// `GET /api/atlas/v2/groups/{groupId}/limits`: [`Request`] is its builder.
pub enum ListGroupLimits {}
impl Endpoint for ListGroupLimits {
    type Output = Vec<crate::types::DataFederationLimit>;

    const OPERATION: &'static Operation = &LIST_GROUP_LIMITS;
}

/// `getGroupLimit` as data.
pub static GET_GROUP_LIMIT: Operation = Operation {
    id: "getGroupLimit",
    name: "get_group_limit",
    tag: "Projects",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/limits/"),
        Piece::Parameter("limitName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "limitName",
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
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/getGroupLimit",
};

/// `GET /api/atlas/v2/groups/{groupId}/limits/{limitName}`: [`Request`] is its builder.
pub enum GetGroupLimit {}
impl Endpoint for GetGroupLimit {
    type Output = crate::types::DataFederationLimit;
    const OPERATION: &'static Operation = &GET_GROUP_LIMIT;
}

/// `deleteGroupLimit` as data.
pub static DELETE_GROUP_LIMIT: Operation = Operation {
    id: "deleteGroupLimit",
    name: "delete_group_limit",
    tag: "Projects",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/limits/"),
        Piece::Parameter("limitName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "limitName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/deleteGroupLimit",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/limits/{limitName}`: [`Request`] is its builder.
pub enum DeleteGroupLimit {}
impl Endpoint for DeleteGroupLimit {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_GROUP_LIMIT;
}

/// `setGroupLimit` as data.
pub static SET_GROUP_LIMIT: Operation = Operation {
    id: "setGroupLimit",
    name: "set_group_limit",
    tag: "Projects",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/limits/"),
        Piece::Parameter("limitName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "limitName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/setGroupLimit",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/limits/{limitName}`: [`Request`] is its builder.
pub enum SetGroupLimit {}
impl Endpoint for SetGroupLimit {
    type Output = crate::types::DataFederationLimit;
    const OPERATION: &'static Operation = &SET_GROUP_LIMIT;
}

/// `getGroupMongoDbVersions` as data.
pub static GET_MONGO_DB_VERSIONS: Operation = Operation {
    id: "getGroupMongoDbVersions",
    name: "get_mongo_db_versions",
    tag: "Projects",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/mongoDBVersions"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "cloudProvider",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "defaultStatus",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "instanceSize",
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
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/getGroupMongoDbVersions",
};

/// `GET /api/atlas/v2/groups/{groupId}/mongoDBVersions`: [`Request`] is its builder.
pub enum GetMongoDbVersions {}
impl Endpoint for GetMongoDbVersions {
    type Output = crate::types::PaginatedAvailableVersionView;
    const OPERATION: &'static Operation = &GET_MONGO_DB_VERSIONS;
}

impl Paged for GetMongoDbVersions {}
impl Request<GetMongoDbVersions> {
    /// Only versions for this provider.
    ///
    /// Sets `cloudProvider`.
    pub fn cloud_provider(self, value: impl AsRef<str>) -> Self {
        self.query("cloudProvider", value.as_ref())
    }

    /// With `DEFAULT` only those that clusters get by default.
    ///
    /// Sets `defaultStatus`.
    pub fn default_status(self, value: impl AsRef<str>) -> Self {
        self.query("defaultStatus", value.as_ref())
    }

    /// Only versions for this hardware tier.
    ///
    /// Sets `instanceSize`.
    pub fn instance_size(self, value: impl AsRef<str>) -> Self {
        self.query("instanceSize", value.as_ref())
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

/// `getGroupSettings` as data.
pub static GET_GROUP_SETTINGS: Operation = Operation {
    id: "getGroupSettings",
    name: "get_group_settings",
    tag: "Projects",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/settings"),
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
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/getGroupSettings",
};

/// `GET /api/atlas/v2/groups/{groupId}/settings`: [`Request`] is its builder.
pub enum GetGroupSettings {}
impl Endpoint for GetGroupSettings {
    type Output = crate::types::GroupSettings;
    const OPERATION: &'static Operation = &GET_GROUP_SETTINGS;
}

/// `updateGroupSettings` as data.
pub static UPDATE_GROUP_SETTINGS: Operation = Operation {
    id: "updateGroupSettings",
    name: "update_group_settings",
    tag: "Projects",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/settings"),
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
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/updateGroupSettings",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/settings`: [`Request`] is its builder.
pub enum UpdateGroupSettings {}
impl Endpoint for UpdateGroupSettings {
    type Output = crate::types::GroupSettings;
    const OPERATION: &'static Operation = &UPDATE_GROUP_SETTINGS;
}

/// `migrateGroup` as data.
pub static MIGRATE_GROUP: Operation = Operation {
    id: "migrateGroup",
    name: "migrate_group",
    tag: "Projects",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal(":migrate"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-05-30",
    accept: "application/vnd.atlas.2024-05-30+json",
    content_type: Some("application/vnd.atlas.2024-05-30+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Projects/operation/migrateGroup",
};

/// `POST /api/atlas/v2/groups/{groupId}:migrate`: [`Request`] is its builder.
pub enum MigrateGroup {}
impl Endpoint for MigrateGroup {
    type Output = crate::types::Group;
    const OPERATION: &'static Operation = &MIGRATE_GROUP;
}
