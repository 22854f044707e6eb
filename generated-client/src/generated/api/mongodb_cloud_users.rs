// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

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
#[derive(Debug, Clone, Copy)]
pub struct GetGroupUser;
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
