// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// API keys of organizations and projects, and the addresses that they may be used from.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{CreateAtlasOrganizationApiKey, OrgRole, UserAccessListRequest};
///
/// let org = "671fb08ac37d5e2f91b6040e";
/// let body = CreateAtlasOrganizationApiKey::new()
///     .desc("nightly report")
///     .roles(vec![Some(OrgRole::OrgReadOnly)]);
/// let key = atlas.programmatic_api_keys().create_org_api_key(org, body).await?;
/// // The private key is shown this once.
/// println!("{:?}, {:?}", key.public_key, key.private_key.as_ref().map(|key| key.expose()));
///
/// let id = key.id.unwrap_or_default();
/// let office = UserAccessListRequest::new().cidr_block("203.0.113.0/24");
/// atlas.programmatic_api_keys().create_org_access_entry(org, id, [office]).await?;
/// # Ok(())
/// # }
/// ```
///
/// Family: Programmatic API Keys. Feature: `programmatic-api-keys`.
#[derive(Debug, Clone)]
pub struct ProgrammaticApiKeys {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Programmatic API Keys.
    pub fn programmatic_api_keys(&self) -> ProgrammaticApiKeys {
        ProgrammaticApiKeys {
            client: self.clone(),
        }
    }
}

impl ProgrammaticApiKeys {
    /// List the API keys of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/apiKeys`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/listGroupApiKeys)
    #[doc(alias = "listGroupApiKeys")]
    pub fn list_group_api_keys(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListGroupApiKeys> {
        Request::new(&self.client).path(group_id)
    }

    /// Create an API key in a project.
    ///
    /// The private key stands in this answer only.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/apiKeys`, version 2023-01-01.
    ///
    /// Roles: Project Access Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/createGroupApiKey)
    #[doc(alias = "createGroupApiKey")]
    pub fn create_group_api_key(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::CreateAtlasProjectApiKey,
    ) -> Request<CreateGroupApiKey> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Give an API key of the organization roles in a project.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// `api_user_id`: Id of the API key.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/addGroupApiKey)
    #[doc(alias = "addGroupApiKey")]
    pub fn add_group_api_key(
        &self,
        group_id: impl AsRef<str>,
        api_user_id: impl AsRef<str>,
        body: impl IntoIterator<Item = crate::types::UserAccessRoleAssignment>,
    ) -> Request<AddGroupApiKey> {
        Request::new(&self.client)
            .path(group_id)
            .path(api_user_id)
            .body(
                body.into_iter().collect::<Vec<crate::types::UserAccessRoleAssignment>>(),
            )
    }

    /// Remove an API key from a project.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}`, version 2023-01-01.
    ///
    /// Roles: Project Access Manager.
    ///
    /// `api_user_id`: Id of the API key.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/removeGroupApiKey)
    #[doc(alias = "removeGroupApiKey")]
    pub fn remove_group_api_key(
        &self,
        group_id: impl AsRef<str>,
        api_user_id: impl AsRef<str>,
    ) -> Request<RemoveGroupApiKey> {
        Request::new(&self.client).path(group_id).path(api_user_id)
    }

    /// Change the description and roles of an API key in a project.
    ///
    /// Roles that are left out are taken away; one has to stay.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}`, version 2023-01-01.
    ///
    /// Roles: Project Access Manager.
    ///
    /// `api_user_id`: Id of the API key.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/updateGroupApiKeyRoles)
    #[doc(alias = "updateGroupApiKeyRoles")]
    pub fn update_api_key_roles(
        &self,
        group_id: impl AsRef<str>,
        api_user_id: impl AsRef<str>,
        body: crate::types::UpdateAtlasProjectApiKey,
    ) -> Request<UpdateApiKeyRoles> {
        Request::new(&self.client).path(group_id).path(api_user_id).body(body)
    }

    /// List the API keys of an organization.
    ///
    /// Private keys are masked.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/apiKeys`, version 2023-01-01.
    ///
    /// Roles: Organization Member.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/listOrgApiKeys)
    #[doc(alias = "listOrgApiKeys")]
    pub fn list_org_api_keys(&self, org_id: impl AsRef<str>) -> Request<ListOrgApiKeys> {
        Request::new(&self.client).path(org_id)
    }

    /// Create an API key in an organization.
    ///
    /// The private key stands in this answer only.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/apiKeys`, version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/createOrgApiKey)
    #[doc(alias = "createOrgApiKey")]
    pub fn create_org_api_key(
        &self,
        org_id: impl AsRef<str>,
        body: crate::types::CreateAtlasOrganizationApiKey,
    ) -> Request<CreateOrgApiKey> {
        Request::new(&self.client).path(org_id).body(body)
    }

    /// Get an API key of an organization.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}`, version 2023-01-01.
    ///
    /// Roles: Organization Member.
    ///
    /// `api_user_id`: Id of the API key.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/getOrgApiKey)
    #[doc(alias = "getOrgApiKey")]
    pub fn get_org_api_key(
        &self,
        org_id: impl AsRef<str>,
        api_user_id: impl AsRef<str>,
    ) -> Request<GetOrgApiKey> {
        Request::new(&self.client).path(org_id).path(api_user_id)
    }

    /// Delete an API key.
    ///
    /// From the projects that use it, too.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}`, version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// `api_user_id`: Id of the API key.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/deleteOrgApiKey)
    #[doc(alias = "deleteOrgApiKey")]
    pub fn delete_org_api_key(
        &self,
        org_id: impl AsRef<str>,
        api_user_id: impl AsRef<str>,
    ) -> Request<DeleteOrgApiKey> {
        Request::new(&self.client).path(org_id).path(api_user_id)
    }

    /// Change an API key of an organization.
    ///
    /// `PATCH /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}`, version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// `api_user_id`: Id of the API key.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/updateOrgApiKey)
    #[doc(alias = "updateOrgApiKey")]
    pub fn update_org_api_key(
        &self,
        org_id: impl AsRef<str>,
        api_user_id: impl AsRef<str>,
        body: crate::types::UpdateAtlasOrganizationApiKey,
    ) -> Request<UpdateOrgApiKey> {
        Request::new(&self.client).path(org_id).path(api_user_id).body(body)
    }

    /// List the access list of an API key.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList`, version 2023-01-01.
    ///
    /// Roles: Organization Member.
    ///
    /// `api_user_id`: Id of the API key.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/listOrgApiKeyAccessListEntries)
    #[doc(alias = "listOrgApiKeyAccessListEntries")]
    pub fn list_org_access_entries(
        &self,
        org_id: impl AsRef<str>,
        api_user_id: impl AsRef<str>,
    ) -> Request<ListOrgAccessEntries> {
        Request::new(&self.client).path(org_id).path(api_user_id)
    }

    /// Add addresses to the access list of an API key.
    ///
    /// The body is an array. Answers with a page of the list.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList`, version 2023-01-01.
    ///
    /// `api_user_id`: Id of the API key.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/createOrgApiKeyAccessListEntry)
    #[doc(alias = "createOrgApiKeyAccessListEntry")]
    pub fn create_org_access_entry(
        &self,
        org_id: impl AsRef<str>,
        api_user_id: impl AsRef<str>,
        body: impl IntoIterator<Item = crate::types::UserAccessListRequest>,
    ) -> Request<CreateOrgAccessEntry> {
        Request::new(&self.client)
            .path(org_id)
            .path(api_user_id)
            .body(body.into_iter().collect::<Vec<crate::types::UserAccessListRequest>>())
    }

    /// Get an entry of an API key's access list.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}`, version 2023-01-01.
    ///
    /// Roles: Organization Member.
    ///
    /// `api_user_id`: Id of the API key.
    ///
    /// `ip_address`: The entry, an address or a range such as `10.0.0.0/16`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/getOrgApiKeyAccessListEntry)
    #[doc(alias = "getOrgApiKeyAccessListEntry")]
    pub fn get_org_access_entry(
        &self,
        org_id: impl AsRef<str>,
        api_user_id: impl AsRef<str>,
        ip_address: impl AsRef<str>,
    ) -> Request<GetOrgAccessEntry> {
        Request::new(&self.client).path(org_id).path(api_user_id).path(ip_address)
    }

    /// Delete an entry of an API key's access list.
    ///
    /// Not the entry that the call itself comes through.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}`, version
    /// 2023-01-01.
    ///
    /// `api_user_id`: Id of the API key.
    ///
    /// `ip_address`: The entry, an address or a range such as `10.0.0.0/16`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/deleteOrgApiKeyAccessListEntry)
    #[doc(alias = "deleteOrgApiKeyAccessListEntry")]
    pub fn delete_access_entry(
        &self,
        org_id: impl AsRef<str>,
        api_user_id: impl AsRef<str>,
        ip_address: impl AsRef<str>,
    ) -> Request<DeleteAccessEntry> {
        Request::new(&self.client).path(org_id).path(api_user_id).path(ip_address)
    }
}

/// `listGroupApiKeys` as data.
pub static LIST_GROUP_API_KEYS: Operation = Operation {
    id: "listGroupApiKeys",
    name: "list_group_api_keys",
    tag: "Programmatic API Keys",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/apiKeys"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/listGroupApiKeys",
};

/// `GET /api/atlas/v2/groups/{groupId}/apiKeys`: [`Request`] is its builder.
pub enum ListGroupApiKeys {}
impl Endpoint for ListGroupApiKeys {
    type Output = crate::types::PaginatedApiApiUserView;
    const OPERATION: &'static Operation = &LIST_GROUP_API_KEYS;
}

impl Paged for ListGroupApiKeys {}
impl Request<ListGroupApiKeys> {
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

/// `createGroupApiKey` as data.
pub static CREATE_GROUP_API_KEY: Operation = Operation {
    id: "createGroupApiKey",
    name: "create_group_api_key",
    tag: "Programmatic API Keys",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/apiKeys"),
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
    roles: &["Project Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/createGroupApiKey",
};

/// `POST /api/atlas/v2/groups/{groupId}/apiKeys`: [`Request`] is its builder.
pub enum CreateGroupApiKey {}
impl Endpoint for CreateGroupApiKey {
    type Output = crate::types::ApiKeyUserDetails;
    const OPERATION: &'static Operation = &CREATE_GROUP_API_KEY;
}

/// `addGroupApiKey` as data.
pub static ADD_GROUP_API_KEY: Operation = Operation {
    id: "addGroupApiKey",
    name: "add_group_api_key",
    tag: "Programmatic API Keys",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/apiKeys/"),
        Piece::Parameter("apiUserId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "apiUserId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/addGroupApiKey",
};

/// `POST /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}`: [`Request`] is its builder.
pub enum AddGroupApiKey {}
impl Endpoint for AddGroupApiKey {
    type Output = ();
    const OPERATION: &'static Operation = &ADD_GROUP_API_KEY;
}

/// `removeGroupApiKey` as data.
pub static REMOVE_GROUP_API_KEY: Operation = Operation {
    id: "removeGroupApiKey",
    name: "remove_group_api_key",
    tag: "Programmatic API Keys",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/apiKeys/"),
        Piece::Parameter("apiUserId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "apiUserId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/removeGroupApiKey",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}`: [`Request`] is its builder.
pub enum RemoveGroupApiKey {}
impl Endpoint for RemoveGroupApiKey {
    type Output = ();
    const OPERATION: &'static Operation = &REMOVE_GROUP_API_KEY;
}

/// `updateGroupApiKeyRoles` as data.
pub static UPDATE_API_KEY_ROLES: Operation = Operation {
    id: "updateGroupApiKeyRoles",
    name: "update_api_key_roles",
    tag: "Programmatic API Keys",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/apiKeys/"),
        Piece::Parameter("apiUserId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "apiUserId",
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
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/updateGroupApiKeyRoles",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/apiKeys/{apiUserId}`: [`Request`] is its builder.
pub enum UpdateApiKeyRoles {}
impl Endpoint for UpdateApiKeyRoles {
    type Output = crate::types::ApiKeyUserDetails;
    const OPERATION: &'static Operation = &UPDATE_API_KEY_ROLES;
}

impl Request<UpdateApiKeyRoles> {
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

/// `listOrgApiKeys` as data.
pub static LIST_ORG_API_KEYS: Operation = Operation {
    id: "listOrgApiKeys",
    name: "list_org_api_keys",
    tag: "Programmatic API Keys",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/apiKeys"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
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
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/listOrgApiKeys",
};

/// `GET /api/atlas/v2/orgs/{orgId}/apiKeys`: [`Request`] is its builder.
pub enum ListOrgApiKeys {}
impl Endpoint for ListOrgApiKeys {
    type Output = crate::types::PaginatedApiApiUserView;
    const OPERATION: &'static Operation = &LIST_ORG_API_KEYS;
}

impl Paged for ListOrgApiKeys {}
impl Request<ListOrgApiKeys> {
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

/// `createOrgApiKey` as data.
pub static CREATE_ORG_API_KEY: Operation = Operation {
    id: "createOrgApiKey",
    name: "create_org_api_key",
    tag: "Programmatic API Keys",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/apiKeys"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/createOrgApiKey",
};

/// `POST /api/atlas/v2/orgs/{orgId}/apiKeys`: [`Request`] is its builder.
pub enum CreateOrgApiKey {}
impl Endpoint for CreateOrgApiKey {
    type Output = crate::types::ApiKeyUserDetails;
    const OPERATION: &'static Operation = &CREATE_ORG_API_KEY;
}

/// `getOrgApiKey` as data.
pub static GET_ORG_API_KEY: Operation = Operation {
    id: "getOrgApiKey",
    name: "get_org_api_key",
    tag: "Programmatic API Keys",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/apiKeys/"),
        Piece::Parameter("apiUserId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "apiUserId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/getOrgApiKey",
};

/// `GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}`: [`Request`] is its builder.
pub enum GetOrgApiKey {}
impl Endpoint for GetOrgApiKey {
    type Output = crate::types::ApiKeyUserDetails;
    const OPERATION: &'static Operation = &GET_ORG_API_KEY;
}

/// `deleteOrgApiKey` as data.
pub static DELETE_ORG_API_KEY: Operation = Operation {
    id: "deleteOrgApiKey",
    name: "delete_org_api_key",
    tag: "Programmatic API Keys",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/apiKeys/"),
        Piece::Parameter("apiUserId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "apiUserId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/deleteOrgApiKey",
};

/// `DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}`: [`Request`] is its builder.
pub enum DeleteOrgApiKey {}
impl Endpoint for DeleteOrgApiKey {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ORG_API_KEY;
}

/// `updateOrgApiKey` as data.
pub static UPDATE_ORG_API_KEY: Operation = Operation {
    id: "updateOrgApiKey",
    name: "update_org_api_key",
    tag: "Programmatic API Keys",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/apiKeys/"),
        Piece::Parameter("apiUserId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "apiUserId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/updateOrgApiKey",
};

/// `PATCH /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}`: [`Request`] is its builder.
pub enum UpdateOrgApiKey {}
impl Endpoint for UpdateOrgApiKey {
    type Output = crate::types::ApiKeyUserDetails;
    const OPERATION: &'static Operation = &UPDATE_ORG_API_KEY;
}

/// `listOrgApiKeyAccessListEntries` as data.
pub static LIST_ORG_ACCESS_ENTRIES: Operation = Operation {
    id: "listOrgApiKeyAccessListEntries",
    name: "list_org_access_entries",
    tag: "Programmatic API Keys",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/apiKeys/"),
        Piece::Parameter("apiUserId"),
        Piece::Literal("/accessList"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "apiUserId",
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
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/listOrgApiKeyAccessListEntries",
};

/// `GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList`: [`Request`] is its builder.
pub enum ListOrgAccessEntries {}
impl Endpoint for ListOrgAccessEntries {
    type Output = crate::types::PaginatedApiUserAccessListResponseView;
    const OPERATION: &'static Operation = &LIST_ORG_ACCESS_ENTRIES;
}

impl Paged for ListOrgAccessEntries {}
impl Request<ListOrgAccessEntries> {
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

/// `createOrgApiKeyAccessListEntry` as data.
pub static CREATE_ORG_ACCESS_ENTRY: Operation = Operation {
    id: "createOrgApiKeyAccessListEntry",
    name: "create_org_access_entry",
    tag: "Programmatic API Keys",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/apiKeys/"),
        Piece::Parameter("apiUserId"),
        Piece::Literal("/accessList"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "apiUserId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/createOrgApiKeyAccessListEntry",
};

/// `POST /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList`: [`Request`] is its builder.
pub enum CreateOrgAccessEntry {}
impl Endpoint for CreateOrgAccessEntry {
    type Output = crate::types::PaginatedApiUserAccessListResponseView;
    const OPERATION: &'static Operation = &CREATE_ORG_ACCESS_ENTRY;
}

impl Request<CreateOrgAccessEntry> {
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

/// `getOrgApiKeyAccessListEntry` as data.
pub static GET_ORG_ACCESS_ENTRY: Operation = Operation {
    id: "getOrgApiKeyAccessListEntry",
    name: "get_org_access_entry",
    tag: "Programmatic API Keys",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/apiKeys/"),
        Piece::Parameter("apiUserId"),
        Piece::Literal("/accessList/"),
        Piece::Parameter("ipAddress"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "apiUserId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "ipAddress",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/getOrgApiKeyAccessListEntry",
};

/// `GET /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}`: [`Request`] is its builder.
pub enum GetOrgAccessEntry {}
impl Endpoint for GetOrgAccessEntry {
    type Output = crate::types::UserAccessListResponse;
    const OPERATION: &'static Operation = &GET_ORG_ACCESS_ENTRY;
}

/// `deleteOrgApiKeyAccessListEntry` as data.
pub static DELETE_ACCESS_ENTRY: Operation = Operation {
    id: "deleteOrgApiKeyAccessListEntry",
    name: "delete_access_entry",
    tag: "Programmatic API Keys",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/apiKeys/"),
        Piece::Parameter("apiUserId"),
        Piece::Literal("/accessList/"),
        Piece::Parameter("ipAddress"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "apiUserId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "ipAddress",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &[],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Programmatic-API-Keys/operation/deleteOrgApiKeyAccessListEntry",
};

/// `DELETE /api/atlas/v2/orgs/{orgId}/apiKeys/{apiUserId}/accessList/{ipAddress}`: [`Request`] is its builder.
pub enum DeleteAccessEntry {}
impl Endpoint for DeleteAccessEntry {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ACCESS_ENTRY;
}
