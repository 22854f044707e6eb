// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Roles and identities with AWS, Azure and Google Cloud that Atlas acts under.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{
///     CloudProviderAccessAwsIamRoleRequest, CloudProviderAccessAwsIamRoleRequestUpdate,
///     CloudProviderAccessRole as Role,
/// };
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let request = CloudProviderAccessAwsIamRoleRequest::new();
/// match atlas.cloud_provider_access().create_cloud_provider_access(project, request).await? {
///     Role::Aws(role) => {
///         // Now let this account assume a role of yours under this external id, then tell Atlas which role it is.
///         println!("{:?}, {:?}", role.atlas_aws_account_arn, role.atlas_assumed_role_external_id);
///         let yours = CloudProviderAccessAwsIamRoleRequestUpdate::new()
///             .iam_assumed_role_arn("arn:aws:iam::123456789012:role/atlas");
///         let id = role.role_id.unwrap_or_default();
///         atlas.cloud_provider_access().authorize_provider_access_role(project, id, yours).await?;
///     }
///     Role::Azure(identity) => println!("{:?}", identity.service_principal_id),
///     Role::Gcp(account) => println!("{:?}", account.gcp_service_account_for_atlas),
///     _ => println!("a provider that this crate does not know yet"),
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Cloud Provider Access. Feature: `cloud-provider-access`.
#[derive(Debug, Clone)]
pub struct CloudProviderAccess {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Cloud Provider Access.
    pub fn cloud_provider_access(&self) -> CloudProviderAccess {
        CloudProviderAccess {
            client: self.clone(),
        }
    }
}

impl CloudProviderAccess {
    /// List the cloud provider roles of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/cloudProviderAccess`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Provider-Access/operation/listGroupCloudProviderAccess)
    #[doc(alias = "listGroupCloudProviderAccess")]
    pub fn list_cloud_provider_access(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListCloudProviderAccess> {
        Request::new(&self.client).path(group_id)
    }

    /// Create a cloud provider role.
    ///
    /// The answer names what the provider has to trust; authorizing the role completes it. The first on
    /// Google Cloud may be `IN_PROGRESS` for a while.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/cloudProviderAccess`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Provider-Access/operation/createGroupCloudProviderAccess)
    #[doc(alias = "createGroupCloudProviderAccess")]
    pub fn create_cloud_provider_access(
        &self,
        group_id: impl AsRef<str>,
        body: impl Into<crate::types::CloudProviderAccessRoleRequest>,
    ) -> Request<CreateCloudProviderAccess> {
        Request::new(&self.client)
            .path(group_id)
            .body(Into::<crate::types::CloudProviderAccessRoleRequest>::into(body))
    }

    /// Delete a cloud provider role.
    ///
    /// Nothing may use it any more.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/cloudProviderAccess/{cloudProvider}/{roleId}`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// `role_id`: Id that Atlas gave the role.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Provider-Access/operation/deauthorizeGroupCloudProviderAccessRole)
    #[doc(alias = "deauthorizeGroupCloudProviderAccessRole")]
    pub fn deauthorize_provider_access_role(
        &self,
        group_id: impl AsRef<str>,
        cloud_provider: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Request<DeauthorizeProviderAccessRole> {
        Request::new(&self.client).path(group_id).path(cloud_provider).path(role_id)
    }

    /// Get a cloud provider role.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/cloudProviderAccess/{roleId}`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `role_id`: Id that Atlas gave the role.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Provider-Access/operation/getGroupCloudProviderAccess)
    #[doc(alias = "getGroupCloudProviderAccess")]
    pub fn get_cloud_provider_access(
        &self,
        group_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
    ) -> Request<GetCloudProviderAccess> {
        Request::new(&self.client).path(group_id).path(role_id)
    }

    /// Authorize a cloud provider role.
    ///
    /// Names the role or identity of yours that Atlas may act under. Google's service accounts need no
    /// such step.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/cloudProviderAccess/{roleId}`, version 2023-01-01.
    ///
    /// Roles: Project Owner.
    ///
    /// `role_id`: Id that Atlas gave the role.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Provider-Access/operation/authorizeGroupCloudProviderAccessRole)
    #[doc(alias = "authorizeGroupCloudProviderAccessRole")]
    pub fn authorize_provider_access_role(
        &self,
        group_id: impl AsRef<str>,
        role_id: impl AsRef<str>,
        body: impl Into<crate::types::CloudProviderAccessRoleRequestUpdate>,
    ) -> Request<AuthorizeProviderAccessRole> {
        Request::new(&self.client)
            .path(group_id)
            .path(role_id)
            .body(Into::<crate::types::CloudProviderAccessRoleRequestUpdate>::into(body))
    }
}

/// `listGroupCloudProviderAccess` as data.
pub static LIST_CLOUD_PROVIDER_ACCESS: Operation = Operation {
    id: "listGroupCloudProviderAccess",
    name: "list_cloud_provider_access",
    tag: "Cloud Provider Access",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/cloudProviderAccess"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Provider-Access/operation/listGroupCloudProviderAccess",
};

/// `GET /api/atlas/v2/groups/{groupId}/cloudProviderAccess`: [`Request`] is its builder.
pub enum ListCloudProviderAccess {}
impl Endpoint for ListCloudProviderAccess {
    type Output = crate::types::CloudProviderAccessRoles;
    const OPERATION: &'static Operation = &LIST_CLOUD_PROVIDER_ACCESS;
}

/// `createGroupCloudProviderAccess` as data.
pub static CREATE_CLOUD_PROVIDER_ACCESS: Operation = Operation {
    id: "createGroupCloudProviderAccess",
    name: "create_cloud_provider_access",
    tag: "Cloud Provider Access",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/cloudProviderAccess"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Provider-Access/operation/createGroupCloudProviderAccess",
};

/// `POST /api/atlas/v2/groups/{groupId}/cloudProviderAccess`: [`Request`] is its builder.
pub enum CreateCloudProviderAccess {}
impl Endpoint for CreateCloudProviderAccess {
    type Output = crate::types::CloudProviderAccessRole;
    const OPERATION: &'static Operation = &CREATE_CLOUD_PROVIDER_ACCESS;
}

/// `deauthorizeGroupCloudProviderAccessRole` as data.
pub static DEAUTHORIZE_PROVIDER_ACCESS_ROLE: Operation = Operation {
    id: "deauthorizeGroupCloudProviderAccessRole",
    name: "deauthorize_provider_access_role",
    tag: "Cloud Provider Access",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/cloudProviderAccess/"),
        Piece::Parameter("cloudProvider"),
        Piece::Literal("/"),
        Piece::Parameter("roleId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "cloudProvider",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "roleId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Provider-Access/operation/deauthorizeGroupCloudProviderAccessRole",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/cloudProviderAccess/{cloudProvider}/{roleId}`: [`Request`] is its builder.
pub enum DeauthorizeProviderAccessRole {}
impl Endpoint for DeauthorizeProviderAccessRole {
    type Output = ();
    const OPERATION: &'static Operation = &DEAUTHORIZE_PROVIDER_ACCESS_ROLE;
}

/// `getGroupCloudProviderAccess` as data.
pub static GET_CLOUD_PROVIDER_ACCESS: Operation = Operation {
    id: "getGroupCloudProviderAccess",
    name: "get_cloud_provider_access",
    tag: "Cloud Provider Access",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/cloudProviderAccess/"),
        Piece::Parameter("roleId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "roleId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Provider-Access/operation/getGroupCloudProviderAccess",
};

/// `GET /api/atlas/v2/groups/{groupId}/cloudProviderAccess/{roleId}`: [`Request`] is its builder.
pub enum GetCloudProviderAccess {}
impl Endpoint for GetCloudProviderAccess {
    type Output = crate::types::CloudProviderAccessRole;
    const OPERATION: &'static Operation = &GET_CLOUD_PROVIDER_ACCESS;
}

/// `authorizeGroupCloudProviderAccessRole` as data.
pub static AUTHORIZE_PROVIDER_ACCESS_ROLE: Operation = Operation {
    id: "authorizeGroupCloudProviderAccessRole",
    name: "authorize_provider_access_role",
    tag: "Cloud Provider Access",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/cloudProviderAccess/"),
        Piece::Parameter("roleId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "roleId",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Cloud-Provider-Access/operation/authorizeGroupCloudProviderAccessRole",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/cloudProviderAccess/{roleId}`: [`Request`] is its builder.
pub enum AuthorizeProviderAccessRole {}
impl Endpoint for AuthorizeProviderAccessRole {
    type Output = crate::types::CloudProviderAccessRole;
    const OPERATION: &'static Operation = &AUTHORIZE_PROVIDER_ACCESS_ROLE;
}
