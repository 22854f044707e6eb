// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// Organizations, the level above projects, with their settings and invitations.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::OrganizationSettings;
///
/// let mut orgs = atlas.organizations().list_orgs().items();
/// while let Some(org) = orgs.try_next().await? {
///     let id = org.id.unwrap_or_default();
///     let strict =
///         OrganizationSettings::new().multi_factor_auth_required(true).api_access_list_required(true);
///     atlas.organizations().update_org_settings(&id, strict).await?;
///
///     let mut projects = atlas.organizations().get_org_groups(&id).items();
///     while let Some(project) = projects.try_next().await? {
///         println!("{:?}: {:?} with {:?} clusters", org.name, project.name, project.cluster_count);
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Organizations. Feature: `organizations`.
#[derive(Debug, Clone)]
pub struct Organizations {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Organizations.
    pub fn organizations(&self) -> Organizations {
        Organizations {
            client: self.clone(),
        }
    }
}

impl Organizations {
    /// List organizations.
    ///
    /// Those that the caller belongs to; an API key and a service account belong to one.
    ///
    /// `GET /api/atlas/v2/orgs`, version 2023-01-01.
    ///
    /// Optional: `include_count`, `items_per_page`, `name`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/listOrgs)
    #[doc(alias = "listOrgs")]
    pub fn list_orgs(&self) -> Request<ListOrgs> {
        Request::new(&self.client)
    }

    /// Create an organization.
    ///
    /// For a paying organization with several others under its invoice. The new one may get an API key
    /// or a service account at once; its secret stands in the answer only.
    ///
    /// `POST /api/atlas/v2/orgs`, version 2023-01-01.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/createOrg)
    #[doc(alias = "createOrg")]
    pub fn create_org(
        &self,
        body: crate::types::CreateOrganizationRequest,
    ) -> Request<CreateOrg> {
        Request::new(&self.client).body(body)
    }

    /// Get an organization.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}`, version 2023-01-01.
    ///
    /// Roles: Organization Member.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/getOrg)
    #[doc(alias = "getOrg")]
    pub fn get_org(&self, org_id: impl AsRef<str>) -> Request<GetOrg> {
        Request::new(&self.client).path(org_id)
    }

    /// Delete an organization.
    ///
    /// Only without projects.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}`, version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/deleteOrg)
    #[doc(alias = "deleteOrg")]
    pub fn delete_org(&self, org_id: impl AsRef<str>) -> Request<DeleteOrg> {
        Request::new(&self.client).path(org_id)
    }

    /// Rename an organization.
    ///
    /// `PATCH /api/atlas/v2/orgs/{orgId}`, version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/updateOrg)
    #[doc(alias = "updateOrg")]
    pub fn update_org(
        &self,
        org_id: impl AsRef<str>,
        body: crate::types::AtlasOrganization,
    ) -> Request<UpdateOrg> {
        Request::new(&self.client).path(org_id).body(body)
    }

    /// Get the delegation settings of an organization.
    ///
    /// Whether other programs may act for its users by OAuth, and for how long.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/delegationSettings`, version 2025-03-12.
    ///
    /// Roles: Organization Member.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/getOrgDelegationSettings)
    #[doc(alias = "getOrgDelegationSettings")]
    pub fn get_org_delegation_settings(
        &self,
        org_id: impl AsRef<str>,
    ) -> Request<GetOrgDelegationSettings> {
        Request::new(&self.client).path(org_id)
    }

    /// Change the delegation settings of an organization.
    ///
    /// Only what is sent changes.
    ///
    /// `PATCH /api/atlas/v2/orgs/{orgId}/delegationSettings`, version 2025-03-12.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/updateOrgDelegationSettings)
    #[doc(alias = "updateOrgDelegationSettings")]
    pub fn update_org_delegation_settings(
        &self,
        org_id: impl AsRef<str>,
        body: crate::types::OrgDelegationSettingsUpdateRequest,
    ) -> Request<UpdateOrgDelegationSettings> {
        Request::new(&self.client).path(org_id).body(body)
    }

    /// List the projects of an organization.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/groups`, version 2023-01-01.
    ///
    /// Roles: Organization Member.
    ///
    /// Optional: `include_count`, `items_per_page`, `name`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/getOrgGroups)
    #[doc(alias = "getOrgGroups")]
    pub fn get_org_groups(&self, org_id: impl AsRef<str>) -> Request<GetOrgGroups> {
        Request::new(&self.client).path(org_id)
    }

    /// Withdraw an invitation to an organization.
    ///
    /// Only while the invitation is open. Removing the pending user from the organization does the same
    /// and stays.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId}`, version 2023-01-01, until
    /// 2027-07-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// `invitation_id`: Id of the invitation to withdraw.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/deleteOrgInvite)
    #[doc(alias = "deleteOrgInvite")]
    #[doc(alias = "deleteOrganizationInvitation")]
    #[deprecated(note = "sunset on 2027-07-01")]
    pub fn delete_org_invite(
        &self,
        org_id: impl AsRef<str>,
        invitation_id: impl AsRef<str>,
    ) -> Request<DeleteOrgInvite> {
        Request::new(&self.client).path(org_id).path(invitation_id)
    }

    /// Get the settings of an organization.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/settings`, version 2023-01-01.
    ///
    /// Roles: Organization Member.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/getOrgSettings)
    #[doc(alias = "getOrgSettings")]
    pub fn get_org_settings(&self, org_id: impl AsRef<str>) -> Request<GetOrgSettings> {
        Request::new(&self.client).path(org_id)
    }

    /// Change the settings of an organization.
    ///
    /// `PATCH /api/atlas/v2/orgs/{orgId}/settings`, version 2023-01-01.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/updateOrgSettings)
    #[doc(alias = "updateOrgSettings")]
    pub fn update_org_settings(
        &self,
        org_id: impl AsRef<str>,
        body: crate::types::OrganizationSettings,
    ) -> Request<UpdateOrgSettings> {
        Request::new(&self.client).path(org_id).body(body)
    }
}

/// `listOrgs` as data.
pub static LIST_ORGS: Operation = Operation {
    id: "listOrgs",
    name: "list_orgs",
    tag: "Organizations",
    method: Method::Get,
    path: &[Piece::Literal("/api/atlas/v2/orgs")],
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
            name: "name",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/listOrgs",
};

/// `GET /api/atlas/v2/orgs`: [`Request`] is its builder.
pub enum ListOrgs {}
impl Endpoint for ListOrgs {
    type Output = crate::types::PaginatedOrganizationView;
    const OPERATION: &'static Operation = &LIST_ORGS;
}

impl Paged for ListOrgs {}
impl Request<ListOrgs> {
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

    /// Only organizations whose name begins so, upper and lower case alike.
    ///
    /// Sets `name`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        self.query("name", value.as_ref())
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `createOrg` as data.
pub static CREATE_ORG: Operation = Operation {
    id: "createOrg",
    name: "create_org",
    tag: "Organizations",
    method: Method::Post,
    path: &[Piece::Literal("/api/atlas/v2/orgs")],
    parameters: &[],
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/createOrg",
};

/// `POST /api/atlas/v2/orgs`: [`Request`] is its builder.
pub enum CreateOrg {}
impl Endpoint for CreateOrg {
    type Output = crate::types::CreateOrganizationResponse;
    const OPERATION: &'static Operation = &CREATE_ORG;
}

/// `getOrg` as data.
pub static GET_ORG: Operation = Operation {
    id: "getOrg",
    name: "get_org",
    tag: "Organizations",
    method: Method::Get,
    path: &[Piece::Literal("/api/atlas/v2/orgs/"), Piece::Parameter("orgId")],
    parameters: &[
        Parameter {
            name: "orgId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/getOrg",
};

/// `GET /api/atlas/v2/orgs/{orgId}`: [`Request`] is its builder.
pub enum GetOrg {}
impl Endpoint for GetOrg {
    type Output = crate::types::AtlasOrganization;
    const OPERATION: &'static Operation = &GET_ORG;
}

/// `deleteOrg` as data.
pub static DELETE_ORG: Operation = Operation {
    id: "deleteOrg",
    name: "delete_org",
    tag: "Organizations",
    method: Method::Delete,
    path: &[Piece::Literal("/api/atlas/v2/orgs/"), Piece::Parameter("orgId")],
    parameters: &[
        Parameter {
            name: "orgId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/deleteOrg",
};

/// `DELETE /api/atlas/v2/orgs/{orgId}`: [`Request`] is its builder.
pub enum DeleteOrg {}
impl Endpoint for DeleteOrg {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ORG;
}

/// `updateOrg` as data.
pub static UPDATE_ORG: Operation = Operation {
    id: "updateOrg",
    name: "update_org",
    tag: "Organizations",
    method: Method::Patch,
    path: &[Piece::Literal("/api/atlas/v2/orgs/"), Piece::Parameter("orgId")],
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/updateOrg",
};

/// `PATCH /api/atlas/v2/orgs/{orgId}`: [`Request`] is its builder.
pub enum UpdateOrg {}
impl Endpoint for UpdateOrg {
    type Output = crate::types::AtlasOrganization;
    const OPERATION: &'static Operation = &UPDATE_ORG;
}

/// `getOrgDelegationSettings` as data.
pub static GET_ORG_DELEGATION_SETTINGS: Operation = Operation {
    id: "getOrgDelegationSettings",
    name: "get_org_delegation_settings",
    tag: "Organizations",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/delegationSettings"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/getOrgDelegationSettings",
};

/// `GET /api/atlas/v2/orgs/{orgId}/delegationSettings`: [`Request`] is its builder.
pub enum GetOrgDelegationSettings {}
impl Endpoint for GetOrgDelegationSettings {
    type Output = crate::types::OrgDelegationSettingsResponse;
    const OPERATION: &'static Operation = &GET_ORG_DELEGATION_SETTINGS;
}

/// `updateOrgDelegationSettings` as data.
pub static UPDATE_ORG_DELEGATION_SETTINGS: Operation = Operation {
    id: "updateOrgDelegationSettings",
    name: "update_org_delegation_settings",
    tag: "Organizations",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/delegationSettings"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-03-12",
    accept: "application/vnd.atlas.2025-03-12+json",
    content_type: Some("application/vnd.atlas.2025-03-12+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/updateOrgDelegationSettings",
};

/// `PATCH /api/atlas/v2/orgs/{orgId}/delegationSettings`: [`Request`] is its builder.
pub enum UpdateOrgDelegationSettings {}
impl Endpoint for UpdateOrgDelegationSettings {
    type Output = crate::types::OrgDelegationSettingsResponse;
    const OPERATION: &'static Operation = &UPDATE_ORG_DELEGATION_SETTINGS;
}

/// `getOrgGroups` as data.
pub static GET_ORG_GROUPS: Operation = Operation {
    id: "getOrgGroups",
    name: "get_org_groups",
    tag: "Organizations",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/groups"),
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
            name: "name",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/getOrgGroups",
};

/// `GET /api/atlas/v2/orgs/{orgId}/groups`: [`Request`] is its builder.
pub enum GetOrgGroups {}
impl Endpoint for GetOrgGroups {
    type Output = crate::types::PaginatedAtlasGroupView;
    const OPERATION: &'static Operation = &GET_ORG_GROUPS;
}

impl Paged for GetOrgGroups {}
impl Request<GetOrgGroups> {
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

    /// Only projects whose name begins so, upper and lower case alike.
    ///
    /// Sets `name`.
    pub fn name(self, value: impl AsRef<str>) -> Self {
        self.query("name", value.as_ref())
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }
}

/// `deleteOrgInvite` as data.
pub static DELETE_ORG_INVITE: Operation = Operation {
    id: "deleteOrgInvite",
    name: "delete_org_invite",
    tag: "Organizations",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/invites/"),
        Piece::Parameter("invitationId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "invitationId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Owner"],
    sunset: Some("2027-07-01"),
    deprecated: true,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/deleteOrgInvite",
};

/// `DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId}`: [`Request`] is its builder.
pub enum DeleteOrgInvite {}
impl Endpoint for DeleteOrgInvite {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ORG_INVITE;
}

/// `getOrgSettings` as data.
pub static GET_ORG_SETTINGS: Operation = Operation {
    id: "getOrgSettings",
    name: "get_org_settings",
    tag: "Organizations",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/settings"),
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
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/getOrgSettings",
};

/// `GET /api/atlas/v2/orgs/{orgId}/settings`: [`Request`] is its builder.
pub enum GetOrgSettings {}
impl Endpoint for GetOrgSettings {
    type Output = crate::types::OrganizationSettings;
    const OPERATION: &'static Operation = &GET_ORG_SETTINGS;
}

/// `updateOrgSettings` as data.
pub static UPDATE_ORG_SETTINGS: Operation = Operation {
    id: "updateOrgSettings",
    name: "update_org_settings",
    tag: "Organizations",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/settings"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/updateOrgSettings",
};

/// `PATCH /api/atlas/v2/orgs/{orgId}/settings`: [`Request`] is its builder.
pub enum UpdateOrgSettings {}
impl Endpoint for UpdateOrgSettings {
    type Output = crate::types::OrganizationSettings;
    const OPERATION: &'static Operation = &UPDATE_ORG_SETTINGS;
}
