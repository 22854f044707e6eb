// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Roles that a project defines for its database users beside the built-in ones.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{
///     DatabasePermittedNamespaceResource, DatabasePrivilegeAction, UserCustomDbRole,
/// };
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let orders =
///     DatabasePermittedNamespaceResource::new().db("shop").collection("orders").cluster(false);
/// let role = UserCustomDbRole::new()
///     .role_name("order-reader")
///     .actions([DatabasePrivilegeAction::new().action("FIND").resources([orders])]);
/// atlas.custom_database_roles().create_custom_db_role(project, role).await?;
///
/// for role in atlas.custom_database_roles().list_custom_db_roles(project).await? {
///     println!("{:?}: {} actions", role.role_name, role.actions.iter().flatten().count());
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Custom Database Roles. Feature: `custom-database-roles`.
#[derive(Debug, Clone)]
pub struct CustomDatabaseRoles {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Custom Database Roles.
    pub fn custom_database_roles(&self) -> CustomDatabaseRoles {
        CustomDatabaseRoles {
            client: self.clone(),
        }
    }
}

impl CustomDatabaseRoles {
    /// List the custom roles of a project.
    ///
    /// The answer is a plain array, not a page.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/customDBRoles/roles`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Custom-Database-Roles/operation/listGroupCustomDbRoleRoles)
    #[doc(alias = "listCustomDatabaseRoles")]
    #[doc(alias = "listGroupCustomDbRoleRoles")]
    pub fn list_custom_db_roles(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListCustomDbRoles> {
        Request::new(&self.client).path(group_id)
    }

    /// Create a custom role.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/customDBRoles/roles`, version 2023-01-01.
    ///
    /// Roles: Project Database Access Admin, Project Stream Processing Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Custom-Database-Roles/operation/createGroupCustomDbRoleRole)
    #[doc(alias = "createGroupCustomDbRoleRole")]
    pub fn create_custom_db_role(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::UserCustomDbRole,
    ) -> Request<CreateCustomDbRole> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Get a custom role.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/customDBRoles/roles/{roleName}`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Custom-Database-Roles/operation/getGroupCustomDbRoleRole)
    #[doc(alias = "getGroupCustomDbRoleRole")]
    pub fn get_custom_db_role(
        &self,
        group_id: impl AsRef<str>,
        role_name: impl AsRef<str>,
    ) -> Request<GetCustomDbRole> {
        Request::new(&self.client).path(group_id).path(role_name)
    }

    /// Delete a custom role.
    ///
    /// Refused where it would leave a user without a role, or another role without actions and parents.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/customDBRoles/roles/{roleName}`, version 2023-01-01.
    ///
    /// Roles: Project Database Access Admin, Project Stream Processing Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Custom-Database-Roles/operation/deleteGroupCustomDbRoleRole)
    #[doc(alias = "deleteGroupCustomDbRoleRole")]
    pub fn delete_custom_db_role(
        &self,
        group_id: impl AsRef<str>,
        role_name: impl AsRef<str>,
    ) -> Request<DeleteCustomDbRole> {
        Request::new(&self.client).path(group_id).path(role_name)
    }

    /// Change a custom role.
    ///
    /// Actions and inherited roles are replaced as a whole.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/customDBRoles/roles/{roleName}`, version 2023-01-01.
    ///
    /// Roles: Project Database Access Admin, Project Stream Processing Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Custom-Database-Roles/operation/updateGroupCustomDbRoleRole)
    #[doc(alias = "updateGroupCustomDbRoleRole")]
    pub fn update_custom_db_role(
        &self,
        group_id: impl AsRef<str>,
        role_name: impl AsRef<str>,
        body: crate::types::UpdateCustomDbRole,
    ) -> Request<UpdateCustomDbRole> {
        Request::new(&self.client).path(group_id).path(role_name).body(body)
    }
}

/// `listGroupCustomDbRoleRoles` as data.
pub static LIST_CUSTOM_DB_ROLES: Operation = Operation {
    id: "listGroupCustomDbRoleRoles",
    name: "list_custom_db_roles",
    tag: "Custom Database Roles",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/customDBRoles/roles"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Custom-Database-Roles/operation/listGroupCustomDbRoleRoles",
};

/// `GET /api/atlas/v2/groups/{groupId}/customDBRoles/roles`: [`Request`] is its builder.
pub enum ListCustomDbRoles {}
impl Endpoint for ListCustomDbRoles {
    type Output = Vec<crate::types::UserCustomDbRole>;

    const OPERATION: &'static Operation = &LIST_CUSTOM_DB_ROLES;
}

/// `createGroupCustomDbRoleRole` as data.
pub static CREATE_CUSTOM_DB_ROLE: Operation = Operation {
    id: "createGroupCustomDbRoleRole",
    name: "create_custom_db_role",
    tag: "Custom Database Roles",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/customDBRoles/roles"),
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
    roles: &["Project Database Access Admin", "Project Stream Processing Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Custom-Database-Roles/operation/createGroupCustomDbRoleRole",
};

/// `POST /api/atlas/v2/groups/{groupId}/customDBRoles/roles`: [`Request`] is its builder.
pub enum CreateCustomDbRole {}
impl Endpoint for CreateCustomDbRole {
    type Output = crate::types::UserCustomDbRole;
    const OPERATION: &'static Operation = &CREATE_CUSTOM_DB_ROLE;
}

/// `getGroupCustomDbRoleRole` as data.
pub static GET_CUSTOM_DB_ROLE: Operation = Operation {
    id: "getGroupCustomDbRoleRole",
    name: "get_custom_db_role",
    tag: "Custom Database Roles",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/customDBRoles/roles/"),
        Piece::Parameter("roleName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "roleName",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Custom-Database-Roles/operation/getGroupCustomDbRoleRole",
};

/// `GET /api/atlas/v2/groups/{groupId}/customDBRoles/roles/{roleName}`: [`Request`] is its builder.
pub enum GetCustomDbRole {}
impl Endpoint for GetCustomDbRole {
    type Output = crate::types::UserCustomDbRole;
    const OPERATION: &'static Operation = &GET_CUSTOM_DB_ROLE;
}

/// `deleteGroupCustomDbRoleRole` as data.
pub static DELETE_CUSTOM_DB_ROLE: Operation = Operation {
    id: "deleteGroupCustomDbRoleRole",
    name: "delete_custom_db_role",
    tag: "Custom Database Roles",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/customDBRoles/roles/"),
        Piece::Parameter("roleName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "roleName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Database Access Admin", "Project Stream Processing Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Custom-Database-Roles/operation/deleteGroupCustomDbRoleRole",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/customDBRoles/roles/{roleName}`: [`Request`] is its builder.
pub enum DeleteCustomDbRole {}
impl Endpoint for DeleteCustomDbRole {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_CUSTOM_DB_ROLE;
}

/// `updateGroupCustomDbRoleRole` as data.
pub static UPDATE_CUSTOM_DB_ROLE: Operation = Operation {
    id: "updateGroupCustomDbRoleRole",
    name: "update_custom_db_role",
    tag: "Custom Database Roles",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/customDBRoles/roles/"),
        Piece::Parameter("roleName"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "roleName",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2023-01-01",
    accept: "application/vnd.atlas.2023-01-01+json",
    content_type: Some("application/vnd.atlas.2023-01-01+json"),
    success: Body::Json,
    roles: &["Project Database Access Admin", "Project Stream Processing Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Custom-Database-Roles/operation/updateGroupCustomDbRoleRole",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/customDBRoles/roles/{roleName}`: [`Request`] is its builder.
pub enum UpdateCustomDbRole {}
impl Endpoint for UpdateCustomDbRole {
    type Output = crate::types::UserCustomDbRole;
    const OPERATION: &'static Operation = &UPDATE_CUSTOM_DB_ROLE;
}
