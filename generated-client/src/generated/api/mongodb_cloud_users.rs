// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{
    Body, Endpoint, Location, Method, Operation, Paged, Parameter, Piece, Request,
};

/// MongoDB Cloud Users.
///
/// People with an account, in the organizations and projects that they belong to.
///
/// Feature `mongodb-cloud-users`.
#[derive(Debug, Clone)]
pub struct MongodbCloudUsers {
    client: Client,
}

impl Client {
    /// Returns the operations of MongoDB Cloud Users.
    pub fn mongodb_cloud_users(&self) -> MongodbCloudUsers {
        MongodbCloudUsers {
            client: self.clone(),
        }
    }
}

impl MongodbCloudUsers {
    /// Get a user of a project
    ///
    /// For people only; API keys are elsewhere. A user whose invitation is open comes in the pending
    /// shape.
    ///
    /// `GET /api/atlas/v2/groups/{groupId}/users/{userId}`, version 2025-02-19.
    ///
    /// Roles: Project Read Only.
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

    /// List the users of an organization
    ///
    /// Members and people with an invitation, each in the variant that fits.
    ///
    /// `GET /api/atlas/v2/orgs/{orgId}/users`, version 2025-02-19.
    ///
    /// Roles: Organization Member.
    ///
    /// Optional: `include_count`, `items_per_page`, `page_num`, `username`, `org_membership_status`,
    /// `org_membership_statuses`.
    ///
    /// [Reference](https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/listOrgUsers)
    #[doc(alias = "listOrgUsers")]
    pub fn list_org_users(&self, org_id: impl AsRef<str>) -> Request<ListOrgUsers> {
        Request::new(&self.client).path(org_id)
    }
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
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/MongoDB-Cloud-Users/operation/getGroupUser",
};

/// `GET /api/atlas/v2/groups/{groupId}/users/{userId}`: [`Request`] is its builder.
pub enum GetGroupUser {}
impl Endpoint for GetGroupUser {
    type Output = crate::types::GroupUserResponse;
    const OPERATION: &'static Operation = &GET_GROUP_USER;
}

impl Request<GetGroupUser> {
    /// Only users in these states; members and pending invitations by default. Repeatable.
    ///
    /// Sets `orgMembershipStatuses`.
    pub fn org_membership_statuses(
        self,
        value: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("orgMembershipStatuses", value)
    }
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
            name: "pageNum",
            location: Location::Query,
            required: false,
        },
        Parameter {
            name: "username",
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

    /// Replaced by `orgMembershipStatuses`.
    ///
    /// Sets `orgMembershipStatus`.
    #[deprecated(note = "deprecated by the service")]
    pub fn org_membership_status(self, value: impl AsRef<str>) -> Self {
        self.query("orgMembershipStatus", value.as_ref())
    }

    /// Only users in these states; members and pending invitations by default. Repeatable.
    ///
    /// Sets `orgMembershipStatuses`.
    pub fn org_membership_statuses(
        self,
        value: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("orgMembershipStatuses", value)
    }
}
