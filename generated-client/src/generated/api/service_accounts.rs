// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// Accounts for programs (OAuth 2.0 client credentials), their secrets and their access lists.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{OrgServiceAccountRequest, ServiceAccountSecretRequest};
///
/// let org = "671fb08ac37d5e2f91b6040e";
/// let body = OrgServiceAccountRequest::new()
///     .name("deployments")
///     .description("used by the deployment pipeline")
///     .roles(["ORG_MEMBER"])
///     .secret_expires_after_hours(24 * 90);
/// let account = atlas.service_accounts().create_org_service_account(org, body).await?;
/// for secret in account.secrets.iter().flatten() {
///     // It is shown this once.
///     println!("keep this: {:?}", secret.secret.as_ref().map(|secret| secret.expose()));
/// }
///
/// // Later: a second secret, so that the first can be replaced while it works. There are two at most.
/// let id = account.client_id.unwrap_or_default();
/// let body = ServiceAccountSecretRequest::new().secret_expires_after_hours(24 * 90);
/// let next = atlas.service_accounts().create_org_secret(org, &id, body).await?;
/// println!("it expires at {:?}", next.expires_at);
/// # Ok(())
/// # }
/// ```
///
/// Family: Service Accounts. Feature: `service-accounts`.
#[derive(Debug, Clone)]
pub struct ServiceAccounts {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Service Accounts.
    pub fn service_accounts(&self) -> ServiceAccounts {
        ServiceAccounts {
            client: self.clone(),
        }
    }
}

impl ServiceAccounts {
    /// List the service accounts of a project.
    ///
    /// Secrets are masked; their text is shown once, when they are created. Accounts that Atlas manages
    /// are left out unless asked for.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/serviceAccounts`, version 2024-08-05.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_system_managed`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/listGroupServiceAccounts)
    #[doc(alias = "listGroupServiceAccounts")]
    #[doc(alias = "listProjectServiceAccounts")]
    pub fn list_group_service_accounts(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListGroupServiceAccounts> {
        Request::new(&self.client).path(group_id)
    }

    /// Create a service account in a project.
    ///
    /// It becomes a member of the organization, too. Comes with a first secret, which is shown in this
    /// answer only.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/serviceAccounts`, version 2024-08-05.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/createGroupServiceAccount)
    #[doc(alias = "createGroupServiceAccount")]
    pub fn create_group_service_account(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::GroupServiceAccountRequest,
    ) -> Request<CreateGroupServiceAccount> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Get a service account of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}`, version 2024-08-05.
    ///
    /// Roles: Project Read Only.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/getGroupServiceAccount)
    #[doc(alias = "getGroupServiceAccount")]
    pub fn get_group_service_account(
        &self,
        group_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
    ) -> Request<GetGroupServiceAccount> {
        Request::new(&self.client).path(group_id).path(client_id)
    }

    /// Remove a service account from a project.
    ///
    /// It stays in its organization, and its secrets are good until they expire or are deleted.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}`, version 2024-08-05.
    ///
    /// Roles: Project Owner.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/deleteGroupServiceAccount)
    #[doc(alias = "deleteGroupServiceAccount")]
    pub fn delete_group_service_account(
        &self,
        group_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
    ) -> Request<DeleteGroupServiceAccount> {
        Request::new(&self.client).path(group_id).path(client_id)
    }

    /// Change a service account of a project.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}`, version 2024-08-05.
    ///
    /// Roles: Project Owner.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/updateGroupServiceAccount)
    #[doc(alias = "updateGroupServiceAccount")]
    pub fn update_group_service_account(
        &self,
        group_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        body: crate::types::GroupServiceAccountUpdateRequest,
    ) -> Request<UpdateGroupServiceAccount> {
        Request::new(&self.client).path(group_id).path(client_id).body(body)
    }

    /// List the access list of a project's service account.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList`, version 2024-08-05.
    ///
    /// Roles: Project Read Only.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/listGroupServiceAccountAccessList)
    #[doc(alias = "listGroupServiceAccountAccessList")]
    pub fn list_access_list(
        &self,
        group_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
    ) -> Request<ListAccessList> {
        Request::new(&self.client).path(group_id).path(client_id)
    }

    /// Add addresses to the access list of a project's service account.
    ///
    /// The body is an array; each entry has either `ipAddress` or `cidrBlock`. Answers with a page of
    /// the list.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList`, version 2024-08-05.
    ///
    /// Roles: Project Access Manager.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/createGroupServiceAccountAccessList)
    #[doc(alias = "createGroupServiceAccountAccessList")]
    pub fn create_access_list(
        &self,
        group_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        body: impl IntoIterator<Item = crate::types::ServiceAccountIpAccessListEntry>,
    ) -> Request<CreateAccessList> {
        Request::new(&self.client)
            .path(group_id)
            .path(client_id)
            .body(
                body
                    .into_iter()
                    .collect::<Vec<crate::types::ServiceAccountIpAccessListEntry>>(),
            )
    }

    /// Delete an entry of a service account's access list.
    ///
    /// Not the entry that the call itself comes through.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}`,
    /// version 2024-08-05.
    ///
    /// Roles: Project Access Manager.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// `ip_address`: The entry, an address or a range such as `10.0.0.0/16`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/deleteGroupServiceAccountAccessListEntry)
    #[doc(alias = "deleteGroupServiceAccountAccessListEntry")]
    pub fn delete_group_access_entry(
        &self,
        group_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        ip_address: impl AsRef<str>,
    ) -> Request<DeleteGroupAccessEntry> {
        Request::new(&self.client).path(group_id).path(client_id).path(ip_address)
    }

    /// Create a secret for a project's service account.
    ///
    /// The secret is shown in this answer only. An account has two at most, so that they can be
    /// rotated.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets`, version 2024-08-05.
    ///
    /// Roles: Project Owner.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/createGroupServiceAccountSecret)
    #[doc(alias = "createGroupServiceAccountSecret")]
    pub fn create_group_secret(
        &self,
        group_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        body: crate::types::ServiceAccountSecretRequest,
    ) -> Request<CreateGroupSecret> {
        Request::new(&self.client).path(group_id).path(client_id).body(body)
    }

    /// Delete a secret of a project's service account.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}`, version
    /// 2024-08-05.
    ///
    /// Roles: Project Owner.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/deleteGroupServiceAccountSecret)
    #[doc(alias = "deleteGroupServiceAccountSecret")]
    pub fn delete_group_secret(
        &self,
        group_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        secret_id: impl AsRef<str>,
    ) -> Request<DeleteGroupSecret> {
        Request::new(&self.client).path(group_id).path(client_id).path(secret_id)
    }

    /// Add a service account of the organization to a project.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite`, version 2024-08-05.
    ///
    /// Roles: Organization Owner.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/inviteGroupServiceAccount)
    #[doc(alias = "inviteGroupServiceAccount")]
    pub fn invite_group_service_account(
        &self,
        group_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        body: crate::types::GroupServiceAccountRoleAssignment,
    ) -> Request<InviteGroupServiceAccount> {
        Request::new(&self.client).path(group_id).path(client_id).body(body)
    }

    /// List the service accounts of an organization.
    ///
    /// Secrets are masked; their text is shown once, when they are created. Accounts that Atlas manages
    /// are left out unless asked for.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/serviceAccounts`, version 2024-08-05.
    ///
    /// Roles: Organization Read Only.
    ///
    /// Optional: `include_system_managed`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/listOrgServiceAccounts)
    #[doc(alias = "listOrgServiceAccounts")]
    #[doc(alias = "listServiceAccounts")]
    pub fn list_org_service_accounts(
        &self,
        org_id: impl AsRef<str>,
    ) -> Request<ListOrgServiceAccounts> {
        Request::new(&self.client).path(org_id)
    }

    /// Create a service account in an organization.
    ///
    /// Comes with a first secret, which is shown in this answer only.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/serviceAccounts`, version 2024-08-05.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/createOrgServiceAccount)
    #[doc(alias = "createOrgServiceAccount")]
    pub fn create_org_service_account(
        &self,
        org_id: impl AsRef<str>,
        body: crate::types::OrgServiceAccountRequest,
    ) -> Request<CreateOrgServiceAccount> {
        Request::new(&self.client).path(org_id).body(body)
    }

    /// Get a service account.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}`, version 2024-08-05.
    ///
    /// Roles: Organization Read Only.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/getOrgServiceAccount)
    #[doc(alias = "getOrgServiceAccount")]
    pub fn get_org_service_account(
        &self,
        org_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
    ) -> Request<GetOrgServiceAccount> {
        Request::new(&self.client).path(org_id).path(client_id)
    }

    /// Delete a service account.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}`, version 2024-08-05.
    ///
    /// Roles: Organization Owner.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/deleteOrgServiceAccount)
    #[doc(alias = "deleteOrgServiceAccount")]
    pub fn delete_org_service_account(
        &self,
        org_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
    ) -> Request<DeleteOrgServiceAccount> {
        Request::new(&self.client).path(org_id).path(client_id)
    }

    /// Change a service account.
    ///
    /// `PATCH /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}`, version 2024-08-05.
    ///
    /// Roles: Organization Owner.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/updateOrgServiceAccount)
    #[doc(alias = "updateOrgServiceAccount")]
    pub fn update_org_service_account(
        &self,
        org_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        body: crate::types::OrgServiceAccountUpdateRequest,
    ) -> Request<UpdateOrgServiceAccount> {
        Request::new(&self.client).path(org_id).path(client_id).body(body)
    }

    /// List the access list of a service account.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList`, version 2024-08-05.
    ///
    /// Roles: Organization Read Only.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/listOrgServiceAccountAccessList)
    #[doc(alias = "listOrgServiceAccountAccessList")]
    pub fn list_org_access_list(
        &self,
        org_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
    ) -> Request<ListOrgAccessList> {
        Request::new(&self.client).path(org_id).path(client_id)
    }

    /// Add addresses to the access list of a service account.
    ///
    /// The body is an array; each entry has either `ipAddress` or `cidrBlock`. Answers with a page of
    /// the list.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList`, version 2024-08-05.
    ///
    /// Roles: Organization Owner.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/createOrgServiceAccountAccessList)
    #[doc(alias = "createOrgServiceAccountAccessList")]
    #[doc(alias = "createServiceAccountAccessList")]
    pub fn create_org_access_list(
        &self,
        org_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        body: impl IntoIterator<Item = crate::types::ServiceAccountIpAccessListEntry>,
    ) -> Request<CreateOrgAccessList> {
        Request::new(&self.client)
            .path(org_id)
            .path(client_id)
            .body(
                body
                    .into_iter()
                    .collect::<Vec<crate::types::ServiceAccountIpAccessListEntry>>(),
            )
    }

    /// Delete an entry of a service account's access list.
    ///
    /// Not the entry that the call itself comes through.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}`, version
    /// 2024-08-05.
    ///
    /// Roles: Organization Owner.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// `ip_address`: The entry, an address or a range such as `10.0.0.0/16`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/deleteOrgServiceAccountAccessListEntry)
    #[doc(alias = "deleteOrgServiceAccountAccessListEntry")]
    pub fn delete_org_access_entry(
        &self,
        org_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        ip_address: impl AsRef<str>,
    ) -> Request<DeleteOrgAccessEntry> {
        Request::new(&self.client).path(org_id).path(client_id).path(ip_address)
    }

    /// List the projects of a service account.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups`, version 2024-08-05.
    ///
    /// Roles: Organization Read Only.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// Optional: `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/getOrgServiceAccountGroups)
    #[doc(alias = "getOrgServiceAccountGroups")]
    pub fn get_service_account_groups(
        &self,
        org_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
    ) -> Request<GetServiceAccountGroups> {
        Request::new(&self.client).path(org_id).path(client_id)
    }

    /// Create a secret for a service account.
    ///
    /// The secret is shown in this answer only. An account has two at most, so that they can be
    /// rotated.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets`, version 2024-08-05.
    ///
    /// Roles: Organization Owner.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/createOrgServiceAccountSecret)
    #[doc(alias = "createOrgServiceAccountSecret")]
    pub fn create_org_secret(
        &self,
        org_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        body: crate::types::ServiceAccountSecretRequest,
    ) -> Request<CreateOrgSecret> {
        Request::new(&self.client).path(org_id).path(client_id).body(body)
    }

    /// Delete a secret of a service account.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}`, version
    /// 2024-08-05.
    ///
    /// Roles: Organization Owner.
    ///
    /// `client_id`: Client id of the service account.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/deleteOrgServiceAccountSecret)
    #[doc(alias = "deleteOrgServiceAccountSecret")]
    pub fn delete_org_secret(
        &self,
        org_id: impl AsRef<str>,
        client_id: impl AsRef<str>,
        secret_id: impl AsRef<str>,
    ) -> Request<DeleteOrgSecret> {
        Request::new(&self.client).path(org_id).path(client_id).path(secret_id)
    }
}

/// `listGroupServiceAccounts` as data.
pub static LIST_GROUP_SERVICE_ACCOUNTS: Operation = Operation {
    id: "listGroupServiceAccounts",
    name: "list_group_service_accounts",
    tag: "Service Accounts",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serviceAccounts"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeSystemManaged",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/listGroupServiceAccounts",
};

/// `GET /api/atlas/v2/groups/{groupId}/serviceAccounts`: [`Request`] is its builder.
pub enum ListGroupServiceAccounts {}
impl Endpoint for ListGroupServiceAccounts {
    type Output = crate::types::PaginatedGroupServiceAccounts;
    const OPERATION: &'static Operation = &LIST_GROUP_SERVICE_ACCOUNTS;
}

impl Paged for ListGroupServiceAccounts {}
impl Request<ListGroupServiceAccounts> {
    /// Whether accounts are listed that Atlas manages for its own integrations.
    ///
    /// Sets `includeSystemManaged`. Default: `false`.
    pub fn include_system_managed(self, value: bool) -> Self {
        self.query("includeSystemManaged", value)
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

/// `createGroupServiceAccount` as data.
pub static CREATE_GROUP_SERVICE_ACCOUNT: Operation = Operation {
    id: "createGroupServiceAccount",
    name: "create_group_service_account",
    tag: "Service Accounts",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serviceAccounts"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/createGroupServiceAccount",
};

/// `POST /api/atlas/v2/groups/{groupId}/serviceAccounts`: [`Request`] is its builder.
pub enum CreateGroupServiceAccount {}
impl Endpoint for CreateGroupServiceAccount {
    type Output = crate::types::GroupServiceAccount;
    const OPERATION: &'static Operation = &CREATE_GROUP_SERVICE_ACCOUNT;
}

/// `getGroupServiceAccount` as data.
pub static GET_GROUP_SERVICE_ACCOUNT: Operation = Operation {
    id: "getGroupServiceAccount",
    name: "get_group_service_account",
    tag: "Service Accounts",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/getGroupServiceAccount",
};

/// `GET /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}`: [`Request`] is its builder.
pub enum GetGroupServiceAccount {}
impl Endpoint for GetGroupServiceAccount {
    type Output = crate::types::GroupServiceAccount;
    const OPERATION: &'static Operation = &GET_GROUP_SERVICE_ACCOUNT;
}

/// `deleteGroupServiceAccount` as data.
pub static DELETE_GROUP_SERVICE_ACCOUNT: Operation = Operation {
    id: "deleteGroupServiceAccount",
    name: "delete_group_service_account",
    tag: "Service Accounts",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/deleteGroupServiceAccount",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}`: [`Request`] is its builder.
pub enum DeleteGroupServiceAccount {}
impl Endpoint for DeleteGroupServiceAccount {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_GROUP_SERVICE_ACCOUNT;
}

/// `updateGroupServiceAccount` as data.
pub static UPDATE_GROUP_SERVICE_ACCOUNT: Operation = Operation {
    id: "updateGroupServiceAccount",
    name: "update_group_service_account",
    tag: "Service Accounts",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/updateGroupServiceAccount",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}`: [`Request`] is its builder.
pub enum UpdateGroupServiceAccount {}
impl Endpoint for UpdateGroupServiceAccount {
    type Output = crate::types::GroupServiceAccount;
    const OPERATION: &'static Operation = &UPDATE_GROUP_SERVICE_ACCOUNT;
}

/// `listGroupServiceAccountAccessList` as data.
pub static LIST_ACCESS_LIST: Operation = Operation {
    id: "listGroupServiceAccountAccessList",
    name: "list_access_list",
    tag: "Service Accounts",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
        Piece::Literal("/accessList"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/listGroupServiceAccountAccessList",
};

/// `GET /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList`: [`Request`] is its builder.
pub enum ListAccessList {}
impl Endpoint for ListAccessList {
    type Output = crate::types::PaginatedServiceAccountIpAccessEntryView;
    const OPERATION: &'static Operation = &LIST_ACCESS_LIST;
}

impl Paged for ListAccessList {}
impl Request<ListAccessList> {
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

/// `createGroupServiceAccountAccessList` as data.
pub static CREATE_ACCESS_LIST: Operation = Operation {
    id: "createGroupServiceAccountAccessList",
    name: "create_access_list",
    tag: "Service Accounts",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
        Piece::Literal("/accessList"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
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
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: Some("application/vnd.atlas.2024-08-05+json"),
    success: Body::Json,
    roles: &["Project Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/createGroupServiceAccountAccessList",
};

/// `POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList`: [`Request`] is its builder.
pub enum CreateAccessList {}
impl Endpoint for CreateAccessList {
    type Output = crate::types::PaginatedServiceAccountIpAccessEntryView;
    const OPERATION: &'static Operation = &CREATE_ACCESS_LIST;
}

impl Request<CreateAccessList> {
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

/// `deleteGroupServiceAccountAccessListEntry` as data.
pub static DELETE_GROUP_ACCESS_ENTRY: Operation = Operation {
    id: "deleteGroupServiceAccountAccessListEntry",
    name: "delete_group_access_entry",
    tag: "Service Accounts",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
        Piece::Literal("/accessList/"),
        Piece::Parameter("ipAddress"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "ipAddress",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/deleteGroupServiceAccountAccessListEntry",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/accessList/{ipAddress}`: [`Request`] is its builder.
pub enum DeleteGroupAccessEntry {}
impl Endpoint for DeleteGroupAccessEntry {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_GROUP_ACCESS_ENTRY;
}

/// `createGroupServiceAccountSecret` as data.
pub static CREATE_GROUP_SECRET: Operation = Operation {
    id: "createGroupServiceAccountSecret",
    name: "create_group_secret",
    tag: "Service Accounts",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
        Piece::Literal("/secrets"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/createGroupServiceAccountSecret",
};

/// `POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets`: [`Request`] is its builder.
pub enum CreateGroupSecret {}
impl Endpoint for CreateGroupSecret {
    type Output = crate::types::ServiceAccountSecret;
    const OPERATION: &'static Operation = &CREATE_GROUP_SECRET;
}

/// `deleteGroupServiceAccountSecret` as data.
pub static DELETE_GROUP_SECRET: Operation = Operation {
    id: "deleteGroupServiceAccountSecret",
    name: "delete_group_secret",
    tag: "Service Accounts",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
        Piece::Literal("/secrets/"),
        Piece::Parameter("secretId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "secretId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/deleteGroupServiceAccountSecret",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets/{secretId}`: [`Request`] is its builder.
pub enum DeleteGroupSecret {}
impl Endpoint for DeleteGroupSecret {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_GROUP_SECRET;
}

/// `inviteGroupServiceAccount` as data.
pub static INVITE_GROUP_SERVICE_ACCOUNT: Operation = Operation {
    id: "inviteGroupServiceAccount",
    name: "invite_group_service_account",
    tag: "Service Accounts",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
        Piece::Literal(":invite"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: Some("application/vnd.atlas.2024-08-05+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/inviteGroupServiceAccount",
};

/// `POST /api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}:invite`: [`Request`] is its builder.
pub enum InviteGroupServiceAccount {}
impl Endpoint for InviteGroupServiceAccount {
    type Output = crate::types::GroupServiceAccount;
    const OPERATION: &'static Operation = &INVITE_GROUP_SERVICE_ACCOUNT;
}

/// `listOrgServiceAccounts` as data.
pub static LIST_ORG_SERVICE_ACCOUNTS: Operation = Operation {
    id: "listOrgServiceAccounts",
    name: "list_org_service_accounts",
    tag: "Service Accounts",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/serviceAccounts"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "includeSystemManaged",
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
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/listOrgServiceAccounts",
};

/// `GET /api/atlas/v2/orgs/{orgId}/serviceAccounts`: [`Request`] is its builder.
pub enum ListOrgServiceAccounts {}
impl Endpoint for ListOrgServiceAccounts {
    type Output = crate::types::PaginatedOrgServiceAccounts;
    const OPERATION: &'static Operation = &LIST_ORG_SERVICE_ACCOUNTS;
}

impl Paged for ListOrgServiceAccounts {}
impl Request<ListOrgServiceAccounts> {
    /// Whether accounts are listed that Atlas manages for its own integrations.
    ///
    /// Sets `includeSystemManaged`. Default: `false`.
    pub fn include_system_managed(self, value: bool) -> Self {
        self.query("includeSystemManaged", value)
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

/// `createOrgServiceAccount` as data.
pub static CREATE_ORG_SERVICE_ACCOUNT: Operation = Operation {
    id: "createOrgServiceAccount",
    name: "create_org_service_account",
    tag: "Service Accounts",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/serviceAccounts"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: Some("application/vnd.atlas.2024-08-05+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/createOrgServiceAccount",
};

/// `POST /api/atlas/v2/orgs/{orgId}/serviceAccounts`: [`Request`] is its builder.
pub enum CreateOrgServiceAccount {}
impl Endpoint for CreateOrgServiceAccount {
    type Output = crate::types::OrgServiceAccount;
    const OPERATION: &'static Operation = &CREATE_ORG_SERVICE_ACCOUNT;
}

/// `getOrgServiceAccount` as data.
pub static GET_ORG_SERVICE_ACCOUNT: Operation = Operation {
    id: "getOrgServiceAccount",
    name: "get_org_service_account",
    tag: "Service Accounts",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/getOrgServiceAccount",
};

/// `GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}`: [`Request`] is its builder.
pub enum GetOrgServiceAccount {}
impl Endpoint for GetOrgServiceAccount {
    type Output = crate::types::OrgServiceAccount;
    const OPERATION: &'static Operation = &GET_ORG_SERVICE_ACCOUNT;
}

/// `deleteOrgServiceAccount` as data.
pub static DELETE_ORG_SERVICE_ACCOUNT: Operation = Operation {
    id: "deleteOrgServiceAccount",
    name: "delete_org_service_account",
    tag: "Service Accounts",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/deleteOrgServiceAccount",
};

/// `DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}`: [`Request`] is its builder.
pub enum DeleteOrgServiceAccount {}
impl Endpoint for DeleteOrgServiceAccount {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ORG_SERVICE_ACCOUNT;
}

/// `updateOrgServiceAccount` as data.
pub static UPDATE_ORG_SERVICE_ACCOUNT: Operation = Operation {
    id: "updateOrgServiceAccount",
    name: "update_org_service_account",
    tag: "Service Accounts",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: Some("application/vnd.atlas.2024-08-05+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/updateOrgServiceAccount",
};

/// `PATCH /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}`: [`Request`] is its builder.
pub enum UpdateOrgServiceAccount {}
impl Endpoint for UpdateOrgServiceAccount {
    type Output = crate::types::OrgServiceAccount;
    const OPERATION: &'static Operation = &UPDATE_ORG_SERVICE_ACCOUNT;
}

/// `listOrgServiceAccountAccessList` as data.
pub static LIST_ORG_ACCESS_LIST: Operation = Operation {
    id: "listOrgServiceAccountAccessList",
    name: "list_org_access_list",
    tag: "Service Accounts",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
        Piece::Literal("/accessList"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
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
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/listOrgServiceAccountAccessList",
};

/// `GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList`: [`Request`] is its builder.
pub enum ListOrgAccessList {}
impl Endpoint for ListOrgAccessList {
    type Output = crate::types::PaginatedServiceAccountIpAccessEntryView;
    const OPERATION: &'static Operation = &LIST_ORG_ACCESS_LIST;
}

impl Paged for ListOrgAccessList {}
impl Request<ListOrgAccessList> {
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

/// `createOrgServiceAccountAccessList` as data.
pub static CREATE_ORG_ACCESS_LIST: Operation = Operation {
    id: "createOrgServiceAccountAccessList",
    name: "create_org_access_list",
    tag: "Service Accounts",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
        Piece::Literal("/accessList"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
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
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: Some("application/vnd.atlas.2024-08-05+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/createOrgServiceAccountAccessList",
};

/// `POST /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList`: [`Request`] is its builder.
pub enum CreateOrgAccessList {}
impl Endpoint for CreateOrgAccessList {
    type Output = crate::types::PaginatedServiceAccountIpAccessEntryView;
    const OPERATION: &'static Operation = &CREATE_ORG_ACCESS_LIST;
}

impl Request<CreateOrgAccessList> {
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

/// `deleteOrgServiceAccountAccessListEntry` as data.
pub static DELETE_ORG_ACCESS_ENTRY: Operation = Operation {
    id: "deleteOrgServiceAccountAccessListEntry",
    name: "delete_org_access_entry",
    tag: "Service Accounts",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
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
            name: "clientId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "ipAddress",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/deleteOrgServiceAccountAccessListEntry",
};

/// `DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList/{ipAddress}`: [`Request`] is its builder.
pub enum DeleteOrgAccessEntry {}
impl Endpoint for DeleteOrgAccessEntry {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ORG_ACCESS_ENTRY;
}

/// `getOrgServiceAccountGroups` as data.
pub static GET_SERVICE_ACCOUNT_GROUPS: Operation = Operation {
    id: "getOrgServiceAccountGroups",
    name: "get_service_account_groups",
    tag: "Service Accounts",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
        Piece::Literal("/groups"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
            location: Location::Path,
            required: true,
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
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/getOrgServiceAccountGroups",
};

/// `GET /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/groups`: [`Request`] is its builder.
pub enum GetServiceAccountGroups {}
impl Endpoint for GetServiceAccountGroups {
    type Output = crate::types::PaginatedServiceAccountGroup;
    const OPERATION: &'static Operation = &GET_SERVICE_ACCOUNT_GROUPS;
}

impl Paged for GetServiceAccountGroups {}
impl Request<GetServiceAccountGroups> {
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

/// `createOrgServiceAccountSecret` as data.
pub static CREATE_ORG_SECRET: Operation = Operation {
    id: "createOrgServiceAccountSecret",
    name: "create_org_secret",
    tag: "Service Accounts",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
        Piece::Literal("/secrets"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: Some("application/vnd.atlas.2024-08-05+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/createOrgServiceAccountSecret",
};

/// `POST /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets`: [`Request`] is its builder.
pub enum CreateOrgSecret {}
impl Endpoint for CreateOrgSecret {
    type Output = crate::types::ServiceAccountSecret;
    const OPERATION: &'static Operation = &CREATE_ORG_SECRET;
}

/// `deleteOrgServiceAccountSecret` as data.
pub static DELETE_ORG_SECRET: Operation = Operation {
    id: "deleteOrgServiceAccountSecret",
    name: "delete_org_secret",
    tag: "Service Accounts",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/serviceAccounts/"),
        Piece::Parameter("clientId"),
        Piece::Literal("/secrets/"),
        Piece::Parameter("secretId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "clientId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "secretId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2024-08-05",
    accept: "application/vnd.atlas.2024-08-05+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Service-Accounts/operation/deleteOrgServiceAccountSecret",
};

/// `DELETE /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}`: [`Request`] is its builder.
pub enum DeleteOrgSecret {}
impl Endpoint for DeleteOrgSecret {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ORG_SECRET;
}
