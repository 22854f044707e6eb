// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// Service Accounts.
///
/// Accounts for programs (OAuth 2.0 client credentials), their secrets and their access lists.
///
/// Feature `service-accounts`.
#[derive(Debug, Clone)]
pub struct ServiceAccounts {
    client: Client,
}

impl Client {
    /// Returns the operations of Service Accounts.
    pub fn service_accounts(&self) -> ServiceAccounts {
        ServiceAccounts {
            client: self.clone(),
        }
    }
}

impl ServiceAccounts {
    /// List the service accounts of a project
    ///
    /// Secrets are masked; their text is shown once, when they are made.
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

    /// List the service accounts of an organization
    ///
    /// Secrets are masked; their text is shown once, when they are made.
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

    /// Add addresses to the access list of a service account
    ///
    /// The body is an array; each entry has either `ipAddress` or `cidrBlock`. Answers with a page of
    /// the list.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/accessList`, version 2024-08-05.
    ///
    /// Roles: Organization Owner.
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
