// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Custom Database Roles.
///
/// Roles that a project defines for its database users beside the built-in ones.
///
/// Feature `custom-database-roles`.
#[derive(Debug, Clone)]
pub struct CustomDatabaseRoles {
    client: Client,
}

impl Client {
    /// Returns the operations of Custom Database Roles.
    pub fn custom_database_roles(&self) -> CustomDatabaseRoles {
        CustomDatabaseRoles {
            client: self.clone(),
        }
    }
}

impl CustomDatabaseRoles {
    /// List the custom roles of a project
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
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Custom-Database-Roles/operation/listGroupCustomDbRoleRoles",
};

/// `GET /api/atlas/v2/groups/{groupId}/customDBRoles/roles`: [`Request`] is its builder.
pub enum ListCustomDbRoles {}
impl Endpoint for ListCustomDbRoles {
    type Output = Vec<crate::types::UserCustomDbRole>;

    const OPERATION: &'static Operation = &LIST_CUSTOM_DB_ROLES;
}
