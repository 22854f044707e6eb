// Written by `cargo xtask codegen`; changes made here are lost.

use super::OrgMembershipStatus;
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A user with an invitation that is open, ran out or was declined.
///
/// Required: `id`, `orgMembershipStatus`, `roles`, `username`, `invitationCreatedAt`,
/// `inviterUsername`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupPendingUserResponse {
    /// Id of the user.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Member, invited, or with an invitation that ran out or was declined.
    ///
    /// Set by the server.
    pub org_membership_status: Option<OrgMembershipStatus>,
    /// Roles in the project.
    ///
    /// Set by the server.
    pub roles: Option<Vec<String>>,
    /// Email address that the user logs in with.
    ///
    /// Set by the server.
    pub username: Option<String>,
    /// When the invitation was sent.
    ///
    /// Set by the server.
    pub invitation_created_at: Option<DateTime>,
    /// When the invitation ends; null once it was declined.
    ///
    /// Set by the server.
    pub invitation_expires_at: Option<DateTime>,
    /// Email address of whoever sent the invitation.
    ///
    /// Set by the server.
    pub inviter_username: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GroupPendingUserResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for GroupPendingUserResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "id", "orgMembershipStatus", "roles", "username", "invitationCreatedAt",
                "invitationExpiresAt", "inviterUsername"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.org_membership_status.read(r),
            2 => self.roles.read(r),
            3 => self.username.read(r),
            4 => self.invitation_created_at.read(r),
            5 => self.invitation_expires_at.read(r),
            6 => self.inviter_username.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("id", &self.id);
        o.field("orgMembershipStatus", &self.org_membership_status);
        o.read_only("roles", &self.roles);
        o.read_only("username", &self.username);
        o.read_only("invitationCreatedAt", &self.invitation_created_at);
        o.read_only("invitationExpiresAt", &self.invitation_expires_at);
        o.read_only("inviterUsername", &self.inviter_username);
        o.end();
    }
}

json::object!(GroupPendingUserResponse);
