// Written by `cargo xtask codegen`; changes made here are lost.

use crate::Client;
use crate::{Body, Endpoint, Location, Method, Operation, Parameter, Piece, Request};

/// Organizations.
///
/// Organizations, the level above projects, with their settings and invitations.
///
/// Feature `organizations`.
#[derive(Debug, Clone)]
pub struct Organizations {
    client: Client,
}

impl Client {
    /// Returns the operations of Organizations.
    pub fn organizations(&self) -> Organizations {
        Organizations {
            client: self.clone(),
        }
    }
}

impl Organizations {
    /// Withdraw an invitation to an organization
    ///
    /// Only while the invitation is open. Removing the pending user from the organization does the same
    /// and stays.
    ///
    /// `DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId}`, version 2023-01-01, until
    /// 2027-07-01.
    ///
    /// Roles: Organization Owner.
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
    authenticated: true,
    docs_url: "https://mongodb.com/docs/atlas/reference/api-resources-spec/v2/#tag/Organizations/operation/deleteOrgInvite",
};

/// `DELETE /api/atlas/v2/orgs/{orgId}/invites/{invitationId}`: [`Request`] is its builder.
pub enum DeleteOrgInvite {}
impl Endpoint for DeleteOrgInvite {
    type Output = ();
    const OPERATION: &'static Operation = &DELETE_ORG_INVITE;
}
