// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// Users that log in to the databases of a project, as opposed to people with an Atlas account.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{CloudDatabaseUser, DatabaseUserRole};
///
/// let project = "6720c1f4e5a83b19d04f7a62";
/// let user = CloudDatabaseUser::new()
///     .group_id(project)
///     .database_name("admin")
///     .username("orders-service")
///     .password(std::env::var("ORDERS_PASSWORD")?)
///     .roles([DatabaseUserRole::new().role_name("readWrite").database_name("shop")]);
/// atlas.database_users().create_database_user(project, user).await?;
///
/// let mut users = atlas.database_users().list_database_users(project).items();
/// while let Some(user) = users.try_next().await? {
///     println!("{:?} until {:?}", user.username, user.delete_after_date);
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: Database Users. Feature: `database-users`.
#[derive(Debug, Clone)]
pub struct DatabaseUsers {
    client: Client,
}

impl Client {
    /// Returns the operations of the family Database Users.
    pub fn database_users(&self) -> DatabaseUsers {
        DatabaseUsers {
            client: self.clone(),
        }
    }
}

impl DatabaseUsers {
    /// List the database users of a project.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/databaseUsers`, version 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Database-Users/operation/listGroupDatabaseUsers)
    #[doc(alias = "listGroupDatabaseUsers")]
    pub fn list_database_users(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListDatabaseUsers> {
        Request::new(&self.client).path(group_id)
    }

    /// Create a database user.
    ///
    /// How the user logs in (`databaseName` and the type fields) cannot be changed later. A project has 100
    /// users at most, unless MongoDB's support allows more.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/databaseUsers`, version 2023-01-01.
    ///
    /// Roles: Project Database Access Admin, Project Stream Processing Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Database-Users/operation/createGroupDatabaseUser)
    #[doc(alias = "createGroupDatabaseUser")]
    pub fn create_database_user(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::CloudDatabaseUser,
    ) -> Request<CreateDatabaseUser> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Get a database user.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Read Only.
    ///
    /// `username`: Name of the database user, in the form that the way to log in prescribes.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Database-Users/operation/getGroupDatabaseUser)
    #[doc(alias = "getGroupDatabaseUser")]
    pub fn get_database_user(
        &self,
        group_id: impl AsRef<str>,
        database_name: impl AsRef<str>,
        username: impl AsRef<str>,
    ) -> Request<GetDatabaseUser> {
        Request::new(&self.client).path(group_id).path(database_name).path(username)
    }

    /// Delete a database user.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Database Access Admin, Project Stream Processing Owner.
    ///
    /// `username`: Name of the database user, in the form that the way to log in prescribes.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Database-Users/operation/deleteGroupDatabaseUser)
    #[doc(alias = "deleteGroupDatabaseUser")]
    pub fn delete_database_user(
        &self,
        group_id: impl AsRef<str>,
        database_name: impl AsRef<str>,
        username: impl AsRef<str>,
    ) -> Request<DeleteDatabaseUser> {
        Request::new(&self.client).path(group_id).path(database_name).path(username)
    }

    /// Change a database user.
    ///
    /// `PATCH /api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}`, version
    /// 2023-01-01.
    ///
    /// Roles: Project Database Access Admin, Project Stream Processing Owner.
    ///
    /// `username`: Name of the database user, in the form that the way to log in prescribes.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Database-Users/operation/updateGroupDatabaseUser)
    #[doc(alias = "updateGroupDatabaseUser")]
    pub fn update_database_user(
        &self,
        group_id: impl AsRef<str>,
        database_name: impl AsRef<str>,
        username: impl AsRef<str>,
        body: crate::types::CloudDatabaseUser,
    ) -> Request<UpdateDatabaseUser> {
        Request::new(&self.client)
            .path(group_id)
            .path(database_name)
            .path(username)
            .body(body)
    }
}

/// `listGroupDatabaseUsers` as data.
pub static LIST_DATABASE_USERS: Operation = Operation {
    id: "listGroupDatabaseUsers",
    name: "list_database_users",
    tag: "Database Users",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/databaseUsers"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Database-Users/operation/listGroupDatabaseUsers",
};

/// `GET /api/atlas/v2/groups/{groupId}/databaseUsers`: [`Request`] is its builder.
pub enum ListDatabaseUsers {}
impl Endpoint for ListDatabaseUsers {
    type Output = crate::types::PaginatedApiAtlasDatabaseUserView;
    const OPERATION: &'static Operation = &LIST_DATABASE_USERS;
}

impl Paged for ListDatabaseUsers {}
impl Request<ListDatabaseUsers> {
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

/// `createGroupDatabaseUser` as data.
pub static CREATE_DATABASE_USER: Operation = Operation {
    id: "createGroupDatabaseUser",
    name: "create_database_user",
    tag: "Database Users",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/databaseUsers"),
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Database-Users/operation/createGroupDatabaseUser",
};

/// `POST /api/atlas/v2/groups/{groupId}/databaseUsers`: [`Request`] is its builder.
pub enum CreateDatabaseUser {}
impl Endpoint for CreateDatabaseUser {
    type Output = crate::types::CloudDatabaseUser;
    const OPERATION: &'static Operation = &CREATE_DATABASE_USER;
}

/// `getGroupDatabaseUser` as data.
pub static GET_DATABASE_USER: Operation = Operation {
    id: "getGroupDatabaseUser",
    name: "get_database_user",
    tag: "Database Users",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/databaseUsers/"),
        Piece::Parameter("databaseName"),
        Piece::Literal("/"),
        Piece::Parameter("username"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "databaseName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "username",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Database-Users/operation/getGroupDatabaseUser",
};

/// `GET /api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}`: [`Request`] is its builder.
pub enum GetDatabaseUser {}
impl Endpoint for GetDatabaseUser {
    type Output = crate::types::CloudDatabaseUser;
    const OPERATION: &'static Operation = &GET_DATABASE_USER;
}

/// `deleteGroupDatabaseUser` as data.
pub static DELETE_DATABASE_USER: Operation = Operation {
    id: "deleteGroupDatabaseUser",
    name: "delete_database_user",
    tag: "Database Users",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/databaseUsers/"),
        Piece::Parameter("databaseName"),
        Piece::Literal("/"),
        Piece::Parameter("username"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "databaseName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "username",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Database-Users/operation/deleteGroupDatabaseUser",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}`: [`Request`] is its builder.
pub enum DeleteDatabaseUser {}
impl Endpoint for DeleteDatabaseUser {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_DATABASE_USER;
}

/// `updateGroupDatabaseUser` as data.
pub static UPDATE_DATABASE_USER: Operation = Operation {
    id: "updateGroupDatabaseUser",
    name: "update_database_user",
    tag: "Database Users",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/databaseUsers/"),
        Piece::Parameter("databaseName"),
        Piece::Literal("/"),
        Piece::Parameter("username"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "databaseName",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "username",
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
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Database-Users/operation/updateGroupDatabaseUser",
};

/// `PATCH /api/atlas/v2/groups/{groupId}/databaseUsers/{databaseName}/{username}`: [`Request`] is its builder.
pub enum UpdateDatabaseUser {}
impl Endpoint for UpdateDatabaseUser {
    type Output = crate::types::CloudDatabaseUser;
    const OPERATION: &'static Operation = &UPDATE_DATABASE_USER;
}
