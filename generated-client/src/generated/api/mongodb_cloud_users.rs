// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Awaited, Body, Condition, Endpoint, Location, Method, Operation, Paged, Parameter,
    Piece, Request, Waiter, When,
};

/// People with an account, in the organizations and projects that they belong to.
///
/// ```no_run
/// # async fn example(atlas: generated_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use generated_client::types::{OrgUserRequest, OrgUserResponse as User, OrgUserRolesRequest};
///
/// let org = "671fb08ac37d5e2f91b6040e";
/// let roles = OrgUserRolesRequest::new().org_roles(["ORG_MEMBER"]);
/// let invitation = OrgUserRequest::new().username("ada@example.com").roles(roles);
/// atlas.mongodb_cloud_users().create_org_user(org, invitation).await?;
///
/// let mut users = atlas.mongodb_cloud_users().list_org_users(org).items();
/// while let Some(user) = users.try_next().await? {
///     match user {
///         User::Active(user) => {
///             println!("{:?} last signed in at {:?}", user.username, user.last_auth)
///         }
///         User::Pending(user) => {
///             println!("{:?} may accept until {:?}", user.username, user.invitation_expires_at)
///         }
///         _ => println!("a kind of user that this crate does not know yet"),
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// Family: MongoDB Cloud Users. Feature: `mongodb-cloud-users`.
#[derive(Debug, Clone)]
pub struct MongodbCloudUsers {
    client: Client,
}

impl Client {
    /// Returns the operations of the family MongoDB Cloud Users.
    pub fn mongodb_cloud_users(&self) -> MongodbCloudUsers {
        MongodbCloudUsers {
            client: self.clone(),
        }
    }
}

impl MongodbCloudUsers {
    /// List the users of a project.
    ///
    /// Members and people with an invitation, each in the variant that fits.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/users`, version 2025-02-19.
    ///
    /// Roles: Project Read Only.
    ///
    /// Optional: `flatten_teams`, `include_count`, `include_org_users`, `items_per_page`,
    /// `org_membership_status`, `org_membership_statuses`, `page_num`, `username`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/listGroupUsers)
    #[doc(alias = "listGroupUsers")]
    pub fn list_group_users(
        &self,
        group_id: impl AsRef<str>,
    ) -> Request<ListGroupUsers> {
        Request::new(&self.client).path(group_id)
    }

    /// Add a user to a project.
    ///
    /// Members of the organization are in at once; anybody else is invited, and an open invitation is
    /// widened. Adding somebody who is in the project already is a conflict.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/users`, version 2025-02-19.
    ///
    /// Roles: Project Access Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/addGroupUsers)
    #[doc(alias = "addGroupUsers")]
    pub fn add_group_users(
        &self,
        group_id: impl AsRef<str>,
        body: crate::types::GroupUserRequest,
    ) -> Request<AddGroupUsers> {
        Request::new(&self.client).path(group_id).body(body)
    }

    /// Get a user of a project.
    ///
    /// For people only; API keys are elsewhere. A user whose invitation is open comes in the pending
    /// shape.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/users/{userId}`, version 2025-02-19.
    ///
    /// [`wait`](Request::wait) waits until `orgMembershipStatus` is `ACTIVE`, and gives up once
    /// `orgMembershipStatus` is `INVITATION_EXPIRED` or `INVITATION_REJECTED`.
    ///
    /// Roles: Project Read Only.
    ///
    /// `user_id`: Id of the user, whether member or invited.
    ///
    /// Optional: `org_membership_statuses`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/getGroupUser)
    #[doc(alias = "getGroupUser")]
    #[doc(alias = "getProjectUser")]
    pub fn get_group_user(
        &self,
        group_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Request<GetGroupUser> {
        Request::new(&self.client).path(group_id).path(user_id)
    }

    /// Remove a user from a project.
    ///
    /// An open invitation is withdrawn.
    ///
    /// `DELETE /api/atlas/v2/groups/{groupId}/users/{userId}`, version 2025-02-19.
    ///
    /// Roles: Project Access Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/removeGroupUser)
    #[doc(alias = "removeGroupUser")]
    pub fn remove_group_user(
        &self,
        group_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Request<RemoveGroupUser> {
        Request::new(&self.client).path(group_id).path(user_id)
    }

    /// Give a user a role in a project.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/users/{userId}:addRole`, version 2025-02-19.
    ///
    /// Roles: Project Access Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/addGroupUserRole)
    #[doc(alias = "addGroupUserRole")]
    pub fn add_group_user_role(
        &self,
        group_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        body: crate::types::AddOrRemoveGroupRole,
    ) -> Request<AddGroupUserRole> {
        Request::new(&self.client).path(group_id).path(user_id).body(body)
    }

    /// Take a role in a project from a user.
    ///
    /// One role has to stay: to replace it, add the new one first.
    ///
    /// `POST /api/atlas/v2/groups/{groupId}/users/{userId}:removeRole`, version 2025-02-19.
    ///
    /// Roles: Project Access Manager.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/removeGroupUserRole)
    #[doc(alias = "removeGroupUserRole")]
    pub fn remove_group_user_role(
        &self,
        group_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        body: crate::types::AddOrRemoveGroupRole,
    ) -> Request<RemoveGroupUserRole> {
        Request::new(&self.client).path(group_id).path(user_id).body(body)
    }

    /// List the users of a team.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/teams/{teamId}/users`, version 2025-02-19.
    ///
    /// Roles: Organization Member.
    ///
    /// Optional: `items_per_page`, `org_membership_status`, `org_membership_statuses`, `page_num`,
    /// `user_id`, `username`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/listOrgTeamUsers)
    #[doc(alias = "listOrgTeamUsers")]
    pub fn list_team_users(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
    ) -> Request<ListTeamUsers> {
        Request::new(&self.client).path(org_id).path(team_id)
    }

    /// Add a user to a team.
    ///
    /// Members of the organization, and people with an open invitation to it. Others are to be invited
    /// first.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/teams/{teamId}:addUser`, version 2025-02-19.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/addOrgTeamUser)
    #[doc(alias = "addOrgTeamUser")]
    pub fn add_org_team_user(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
        body: crate::types::AddOrRemoveUserFromTeam,
    ) -> Request<AddOrgTeamUser> {
        Request::new(&self.client).path(org_id).path(team_id).body(body)
    }

    /// Remove a user from a team.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/teams/{teamId}:removeUser`, version 2025-02-19.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/removeOrgTeamUser)
    #[doc(alias = "removeOrgTeamUser")]
    pub fn remove_org_team_user(
        &self,
        org_id: impl AsRef<str>,
        team_id: impl AsRef<str>,
        body: crate::types::AddOrRemoveUserFromTeam,
    ) -> Request<RemoveOrgTeamUser> {
        Request::new(&self.client).path(org_id).path(team_id).body(body)
    }

    /// List the users of an organization.
    ///
    /// Members and people with an invitation, each in the variant that fits.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/users`, version 2025-02-19.
    ///
    /// Roles: Organization Member.
    ///
    /// Optional: `include_count`, `items_per_page`, `org_membership_status`, `org_membership_statuses`,
    /// `page_num`, `username`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/listOrgUsers)
    #[doc(alias = "listOrgUsers")]
    pub fn list_org_users(&self, org_id: impl AsRef<str>) -> Request<ListOrgUsers> {
        Request::new(&self.client).path(org_id)
    }

    /// Invite a user to an organization.
    ///
    /// The invitation goes out by email and is good for 30 days; until it is accepted the user is
    /// pending. Somebody who is a member or invited already is a conflict; an invitation that ran out
    /// or was declined is replaced.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/users`, version 2025-02-19.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/createOrgUser)
    #[doc(alias = "createOrgUser")]
    pub fn create_org_user(
        &self,
        org_id: impl AsRef<str>,
        body: crate::types::OrgUserRequest,
    ) -> Request<CreateOrgUser> {
        Request::new(&self.client).path(org_id).body(body)
    }

    /// Get a user of an organization.
    ///
    /// For people only; API keys are elsewhere. A user whose invitation is open comes in the pending
    /// shape.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/users/{userId}`, version 2025-02-19.
    ///
    /// [`wait`](Request::wait) waits until `orgMembershipStatus` is `ACTIVE`, and gives up once
    /// `orgMembershipStatus` is `INVITATION_EXPIRED` or `INVITATION_REJECTED`.
    ///
    /// Roles: Organization Member.
    ///
    /// Optional: `org_membership_statuses`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/getOrgUser)
    #[doc(alias = "getOrgUser")]
    pub fn get_org_user(
        &self,
        org_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Request<GetOrgUser> {
        Request::new(&self.client).path(org_id).path(user_id)
    }

    /// Remove a user from an organization.
    ///
    /// From its projects and teams too. An open invitation is withdrawn.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}/users/{userId}`, version 2025-02-19.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/removeOrgUser)
    #[doc(alias = "removeOrgUser")]
    pub fn remove_org_user(
        &self,
        org_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
    ) -> Request<RemoveOrgUser> {
        Request::new(&self.client).path(org_id).path(user_id)
    }

    /// Change the roles and teams of a user.
    ///
    /// Only what is sent changes; an empty list clears. Other operations add and remove single roles.
    ///
    /// `PATCH /api/atlas/v2/orgs/{orgId}/users/{userId}`, version 2025-02-19.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/updateOrgUser)
    #[doc(alias = "updateOrgUser")]
    pub fn update_org_user(
        &self,
        org_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        body: crate::types::OrgUserUpdateRequest,
    ) -> Request<UpdateOrgUser> {
        Request::new(&self.client).path(org_id).path(user_id).body(body)
    }

    /// Give a user a role in an organization.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/users/{userId}:addRole`, version 2025-02-19.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/addOrgUserRole)
    #[doc(alias = "addOrgUserRole")]
    pub fn add_org_role(
        &self,
        org_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        body: crate::types::AddOrRemoveOrgRole,
    ) -> Request<AddOrgRole> {
        Request::new(&self.client).path(org_id).path(user_id).body(body)
    }

    /// Take a role in an organization from a user.
    ///
    /// One role has to stay: to replace it, add the new one first.
    ///
    /// `POST /api/atlas/v2/orgs/{orgId}/users/{userId}:removeRole`, version 2025-02-19.
    ///
    /// Roles: Organization Owner.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/removeOrgUserRole)
    #[doc(alias = "removeOrgUserRole")]
    pub fn remove_org_role(
        &self,
        org_id: impl AsRef<str>,
        user_id: impl AsRef<str>,
        body: crate::types::AddOrRemoveOrgRole,
    ) -> Request<RemoveOrgRole> {
        Request::new(&self.client).path(org_id).path(user_id).body(body)
    }
}

/// `listGroupUsers` as data.
pub static LIST_GROUP_USERS: Operation = Operation {
    id: "listGroupUsers",
    name: "list_group_users",
    tag: "MongoDB Cloud Users",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/users"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "flattenTeams",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "includeCount",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "includeOrgUsers",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "orgMembershipStatus",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "orgMembershipStatuses",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "username",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: None,
    success: Body::Json,
    roles: &["Project Read Only"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/listGroupUsers",
};

/// `GET /api/atlas/v2/groups/{groupId}/users`: [`Request`] is its builder.
pub enum ListGroupUsers {}
impl Endpoint for ListGroupUsers {
    type Output = crate::types::PaginatedGroupUserView;
    const OPERATION: &'static Operation = &LIST_GROUP_USERS;
}

impl Paged for ListGroupUsers {}
impl Request<ListGroupUsers> {
    /// Whether those who are in the project by way of a team are listed too.
    ///
    /// Sets `flattenTeams`. Default: `false`.
    pub fn flatten_teams(self, value: bool) -> Self {
        self.query("flattenTeams", value)
    }

    /// Whether the answer has `totalCount`.
    ///
    /// Sets `includeCount`. Default: `true`.
    pub fn include_count(self, value: bool) -> Self {
        self.query("includeCount", value)
    }

    /// Whether those are listed who see the project through a role in the organization.
    ///
    /// Sets `includeOrgUsers`. Default: `false`.
    pub fn include_org_users(self, value: bool) -> Self {
        self.query("includeOrgUsers", value)
    }

    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Replaced by `orgMembershipStatuses`.
    ///
    /// Sets `orgMembershipStatus`.
    #[deprecated(note = "deprecated by the service")]
    pub fn org_membership_status(self, value: impl AsRef<str>) -> Self {
        self.query("orgMembershipStatus", value.as_ref())
    }

    /// Only users in these states; members and pending invitations by default. Not together with
    /// `orgMembershipStatus`.
    ///
    /// Sets `orgMembershipStatuses`.
    pub fn org_membership_statuses(
        self,
        value: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("orgMembershipStatuses", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }

    /// Only the user with this email address.
    ///
    /// Sets `username`.
    pub fn username(self, value: impl AsRef<str>) -> Self {
        self.query("username", value.as_ref())
    }
}

/// `addGroupUsers` as data.
pub static ADD_GROUP_USERS: Operation = Operation {
    id: "addGroupUsers",
    name: "add_group_users",
    tag: "MongoDB Cloud Users",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/users"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"),
    success: Body::Json,
    roles: &["Project Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/addGroupUsers",
};

/// `POST /api/atlas/v2/groups/{groupId}/users`: [`Request`] is its builder.
pub enum AddGroupUsers {}
impl Endpoint for AddGroupUsers {
    type Output = crate::types::GroupUserResponse;
    const OPERATION: &'static Operation = &ADD_GROUP_USERS;
}

/// `getGroupUser` as data.
pub static GET_GROUP_USER: Operation = Operation {
    id: "getGroupUser",
    name: "get_group_user",
    tag: "MongoDB Cloud Users",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/users/"),
        Piece::Parameter("userId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "orgMembershipStatuses",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
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
                    field: "orgMembershipStatus",
                    success: &[When::Text("ACTIVE")],
                    failure: &[
                        When::Text("INVITATION_EXPIRED"),
                        When::Text("INVITATION_REJECTED"),
                    ],
                    pending: &[When::Text("PENDING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/getGroupUser",
};

/// `GET /api/atlas/v2/groups/{groupId}/users/{userId}`: [`Request`] is its builder.
pub enum GetGroupUser {}
impl Endpoint for GetGroupUser {
    type Output = crate::types::GroupUserResponse;
    const OPERATION: &'static Operation = &GET_GROUP_USER;
}

impl Awaited for GetGroupUser {}
impl Request<GetGroupUser> {
    /// Only users in these states; members and pending invitations by default. Not together with
    /// `orgMembershipStatus`.
    ///
    /// Sets `orgMembershipStatuses`.
    pub fn org_membership_statuses(
        self,
        value: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("orgMembershipStatuses", value)
    }
}

/// `removeGroupUser` as data.
pub static REMOVE_GROUP_USER: Operation = Operation {
    id: "removeGroupUser",
    name: "remove_group_user",
    tag: "MongoDB Cloud Users",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/users/"),
        Piece::Parameter("userId"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Project Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/removeGroupUser",
};

/// `DELETE /api/atlas/v2/groups/{groupId}/users/{userId}`: [`Request`] is its builder.
pub enum RemoveGroupUser {}
impl Endpoint for RemoveGroupUser {
    type Output = ();
    const OPERATION: &'static Operation = &REMOVE_GROUP_USER;
}

/// `addGroupUserRole` as data.
pub static ADD_GROUP_USER_ROLE: Operation = Operation {
    id: "addGroupUserRole",
    name: "add_group_user_role",
    tag: "MongoDB Cloud Users",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/users/"),
        Piece::Parameter("userId"),
        Piece::Literal(":addRole"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"),
    success: Body::Json,
    roles: &["Project Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/addGroupUserRole",
};

/// `POST /api/atlas/v2/groups/{groupId}/users/{userId}:addRole`: [`Request`] is its builder.
pub enum AddGroupUserRole {}
impl Endpoint for AddGroupUserRole {
    type Output = crate::types::GroupUserResponse;
    const OPERATION: &'static Operation = &ADD_GROUP_USER_ROLE;
}

/// `removeGroupUserRole` as data.
pub static REMOVE_GROUP_USER_ROLE: Operation = Operation {
    id: "removeGroupUserRole",
    name: "remove_group_user_role",
    tag: "MongoDB Cloud Users",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/groups/"),
        Piece::Parameter("groupId"),
        Piece::Literal("/users/"),
        Piece::Parameter("userId"),
        Piece::Literal(":removeRole"),
    ],
    parameters: &[
        Parameter {
            name: "groupId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"),
    success: Body::Json,
    roles: &["Project Access Manager"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/removeGroupUserRole",
};

/// `POST /api/atlas/v2/groups/{groupId}/users/{userId}:removeRole`: [`Request`] is its builder.
pub enum RemoveGroupUserRole {}
impl Endpoint for RemoveGroupUserRole {
    type Output = crate::types::GroupUserResponse;
    const OPERATION: &'static Operation = &REMOVE_GROUP_USER_ROLE;
}

/// `listOrgTeamUsers` as data.
pub static LIST_TEAM_USERS: Operation = Operation {
    id: "listOrgTeamUsers",
    name: "list_team_users",
    tag: "MongoDB Cloud Users",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/teams/"),
        Piece::Parameter("teamId"),
        Piece::Literal("/users"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "teamId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "itemsPerPage",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "orgMembershipStatus",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "orgMembershipStatuses",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "userId",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "username",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/listOrgTeamUsers",
};

/// `GET /api/atlas/v2/orgs/{orgId}/teams/{teamId}/users`: [`Request`] is its builder.
pub enum ListTeamUsers {}
impl Endpoint for ListTeamUsers {
    type Output = crate::types::PaginatedOrgUserView;
    const OPERATION: &'static Operation = &LIST_TEAM_USERS;
}

impl Paged for ListTeamUsers {}
impl Request<ListTeamUsers> {
    /// How many items a page holds.
    ///
    /// Sets `itemsPerPage`. Default: `100`.
    pub fn items_per_page(self, value: i64) -> Self {
        self.query("itemsPerPage", value)
    }

    /// Replaced by `orgMembershipStatuses`.
    ///
    /// Sets `orgMembershipStatus`.
    #[deprecated(note = "deprecated by the service")]
    pub fn org_membership_status(self, value: impl AsRef<str>) -> Self {
        self.query("orgMembershipStatus", value.as_ref())
    }

    /// Only users in these states; members and pending invitations by default. Not together with
    /// `orgMembershipStatus`.
    ///
    /// Sets `orgMembershipStatuses`.
    pub fn org_membership_statuses(
        self,
        value: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("orgMembershipStatuses", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }

    /// Only this user.
    ///
    /// Sets `userId`.
    pub fn user_id(self, value: impl AsRef<str>) -> Self {
        self.query("userId", value.as_ref())
    }

    /// Only the user with this email address.
    ///
    /// Sets `username`.
    pub fn username(self, value: impl AsRef<str>) -> Self {
        self.query("username", value.as_ref())
    }
}

/// `addOrgTeamUser` as data.
pub static ADD_ORG_TEAM_USER: Operation = Operation {
    id: "addOrgTeamUser",
    name: "add_org_team_user",
    tag: "MongoDB Cloud Users",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/teams/"),
        Piece::Parameter("teamId"),
        Piece::Literal(":addUser"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "teamId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/addOrgTeamUser",
};

/// `POST /api/atlas/v2/orgs/{orgId}/teams/{teamId}:addUser`: [`Request`] is its builder.
pub enum AddOrgTeamUser {}
impl Endpoint for AddOrgTeamUser {
    type Output = crate::types::OrgUserResponse;
    const OPERATION: &'static Operation = &ADD_ORG_TEAM_USER;
}

/// `removeOrgTeamUser` as data.
pub static REMOVE_ORG_TEAM_USER: Operation = Operation {
    id: "removeOrgTeamUser",
    name: "remove_org_team_user",
    tag: "MongoDB Cloud Users",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/teams/"),
        Piece::Parameter("teamId"),
        Piece::Literal(":removeUser"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "teamId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/removeOrgTeamUser",
};

/// `POST /api/atlas/v2/orgs/{orgId}/teams/{teamId}:removeUser`: [`Request`] is its builder.
pub enum RemoveOrgTeamUser {}
impl Endpoint for RemoveOrgTeamUser {
    type Output = crate::types::OrgUserResponse;
    const OPERATION: &'static Operation = &REMOVE_ORG_TEAM_USER;
}

/// `listOrgUsers` as data.
pub static LIST_ORG_USERS: Operation = Operation {
    id: "listOrgUsers",
    name: "list_org_users",
    tag: "MongoDB Cloud Users",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/users"),
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
            name: "orgMembershipStatus",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "orgMembershipStatuses",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "username",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: true,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/listOrgUsers",
};

/// `GET /api/atlas/v2/orgs/{orgId}/users`: [`Request`] is its builder.
pub enum ListOrgUsers {}
impl Endpoint for ListOrgUsers {
    type Output = crate::types::PaginatedOrgUserView;
    const OPERATION: &'static Operation = &LIST_ORG_USERS;
}

impl Paged for ListOrgUsers {}
impl Request<ListOrgUsers> {
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

    /// Replaced by `orgMembershipStatuses`.
    ///
    /// Sets `orgMembershipStatus`.
    #[deprecated(note = "deprecated by the service")]
    pub fn org_membership_status(self, value: impl AsRef<str>) -> Self {
        self.query("orgMembershipStatus", value.as_ref())
    }

    /// Only users in these states; members and pending invitations by default. Not together with
    /// `orgMembershipStatus`.
    ///
    /// Sets `orgMembershipStatuses`.
    pub fn org_membership_statuses(
        self,
        value: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("orgMembershipStatuses", value)
    }

    /// Which page, counted from 1.
    ///
    /// Sets `pageNum`. Default: `1`.
    pub fn page_num(self, value: i64) -> Self {
        self.query("pageNum", value)
    }

    /// Only the user with this email address.
    ///
    /// Sets `username`.
    pub fn username(self, value: impl AsRef<str>) -> Self {
        self.query("username", value.as_ref())
    }
}

/// `createOrgUser` as data.
pub static CREATE_ORG_USER: Operation = Operation {
    id: "createOrgUser",
    name: "create_org_user",
    tag: "MongoDB Cloud Users",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/users"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/createOrgUser",
};

/// `POST /api/atlas/v2/orgs/{orgId}/users`: [`Request`] is its builder.
pub enum CreateOrgUser {}
impl Endpoint for CreateOrgUser {
    type Output = crate::types::OrgUserResponse;
    const OPERATION: &'static Operation = &CREATE_ORG_USER;
}

/// `getOrgUser` as data.
pub static GET_ORG_USER: Operation = Operation {
    id: "getOrgUser",
    name: "get_org_user",
    tag: "MongoDB Cloud Users",
    method: Method::Get,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/users/"),
        Piece::Parameter("userId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "orgMembershipStatuses",
            location: Location::Query,
            required: false,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: None,
    success: Body::Json,
    roles: &["Organization Member"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: Some(
        &Waiter {
            settled: &[
                Condition {
                    field: "orgMembershipStatus",
                    success: &[When::Text("ACTIVE")],
                    failure: &[
                        When::Text("INVITATION_EXPIRED"),
                        When::Text("INVITATION_REJECTED"),
                    ],
                    pending: &[When::Text("PENDING")],
                },
            ],
            deleted: &[],
        },
    ),
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/getOrgUser",
};

/// `GET /api/atlas/v2/orgs/{orgId}/users/{userId}`: [`Request`] is its builder.
pub enum GetOrgUser {}
impl Endpoint for GetOrgUser {
    type Output = crate::types::OrgUserResponse;
    const OPERATION: &'static Operation = &GET_ORG_USER;
}

impl Awaited for GetOrgUser {}
impl Request<GetOrgUser> {
    /// Only users in these states; members and pending invitations by default. Not together with
    /// `orgMembershipStatus`.
    ///
    /// Sets `orgMembershipStatuses`.
    pub fn org_membership_statuses(
        self,
        value: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("orgMembershipStatuses", value)
    }
}

/// `removeOrgUser` as data.
pub static REMOVE_ORG_USER: Operation = Operation {
    id: "removeOrgUser",
    name: "remove_org_user",
    tag: "MongoDB Cloud Users",
    method: Method::Delete,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/users/"),
        Piece::Parameter("userId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: None,
    success: Body::Empty,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/removeOrgUser",
};

/// `DELETE /api/atlas/v2/orgs/{orgId}/users/{userId}`: [`Request`] is its builder.
pub enum RemoveOrgUser {}
impl Endpoint for RemoveOrgUser {
    type Output = ();
    const OPERATION: &'static Operation = &REMOVE_ORG_USER;
}

/// `updateOrgUser` as data.
pub static UPDATE_ORG_USER: Operation = Operation {
    id: "updateOrgUser",
    name: "update_org_user",
    tag: "MongoDB Cloud Users",
    method: Method::Patch,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/users/"),
        Piece::Parameter("userId"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/updateOrgUser",
};

/// `PATCH /api/atlas/v2/orgs/{orgId}/users/{userId}`: [`Request`] is its builder.
pub enum UpdateOrgUser {}
impl Endpoint for UpdateOrgUser {
    type Output = crate::types::OrgUserResponse;
    const OPERATION: &'static Operation = &UPDATE_ORG_USER;
}

/// `addOrgUserRole` as data.
pub static ADD_ORG_ROLE: Operation = Operation {
    id: "addOrgUserRole",
    name: "add_org_role",
    tag: "MongoDB Cloud Users",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/users/"),
        Piece::Parameter("userId"),
        Piece::Literal(":addRole"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/addOrgUserRole",
};

/// `POST /api/atlas/v2/orgs/{orgId}/users/{userId}:addRole`: [`Request`] is its builder.
pub enum AddOrgRole {}
impl Endpoint for AddOrgRole {
    type Output = crate::types::OrgUserResponse;
    const OPERATION: &'static Operation = &ADD_ORG_ROLE;
}

/// `removeOrgUserRole` as data.
pub static REMOVE_ORG_ROLE: Operation = Operation {
    id: "removeOrgUserRole",
    name: "remove_org_role",
    tag: "MongoDB Cloud Users",
    method: Method::Post,
    path: &[
        Piece::Literal("/api/atlas/v2/orgs/"),
        Piece::Parameter("orgId"),
        Piece::Literal("/users/"),
        Piece::Parameter("userId"),
        Piece::Literal(":removeRole"),
    ],
    parameters: &[
        Parameter {
            name: "orgId",
            location: Location::Path,
            required: true,
        },
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
        },
    ],
    version: "2025-02-19",
    accept: "application/vnd.atlas.2025-02-19+json",
    content_type: Some("application/vnd.atlas.2025-02-19+json"),
    success: Body::Json,
    roles: &["Organization Owner"],
    sunset: None,
    deprecated: false,
    preview: false,
    paged: false,
    waiter: None,
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/removeOrgUserRole",
};

/// `POST /api/atlas/v2/orgs/{orgId}/users/{userId}:removeRole`: [`Request`] is its builder.
pub enum RemoveOrgRole {}
impl Endpoint for RemoveOrgRole {
    type Output = crate::types::OrgUserResponse;
    const OPERATION: &'static Operation = &REMOVE_ORG_ROLE;
}
