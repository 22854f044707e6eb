// Written by `cargo xtask codegen`; changes made here are lost.

use super::OrgMembershipStatus;
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A user who is a member.
///
/// Required: `id`, `orgMembershipStatus`, `roles`, `username`, `createdAt`, `firstName`,
/// `lastName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupActiveUserResponse {
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
    /// Country by its two-letter code (ISO 3166-1).
    ///
    /// Set by the server.
    pub country: Option<String>,
    /// When the account was created.
    ///
    /// Set by the server.
    pub created_at: Option<DateTime>,
    /// Given name.
    ///
    /// Set by the server.
    pub first_name: Option<String>,
    /// Last login.
    ///
    /// Set by the server.
    pub last_auth: Option<DateTime>,
    /// Family name.
    ///
    /// Set by the server.
    pub last_name: Option<String>,
    /// Phone number, without a fixed format.
    ///
    /// Set by the server.
    pub mobile_number: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GroupActiveUserResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for GroupActiveUserResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "id", "orgMembershipStatus", "roles", "username", "country", "createdAt",
                "firstName", "lastAuth", "lastName", "mobileNumber"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.org_membership_status.read(r),
            2 => self.roles.read(r),
            3 => self.username.read(r),
            4 => self.country.read(r),
            5 => self.created_at.read(r),
            6 => self.first_name.read(r),
            7 => self.last_auth.read(r),
            8 => self.last_name.read(r),
            9 => self.mobile_number.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("id", &self.id);
        o.field("orgMembershipStatus", &self.org_membership_status);
        o.read_only("roles", &self.roles);
        o.read_only("username", &self.username);
        o.read_only("country", &self.country);
        o.read_only("createdAt", &self.created_at);
        o.read_only("firstName", &self.first_name);
        o.read_only("lastAuth", &self.last_auth);
        o.read_only("lastName", &self.last_name);
        o.read_only("mobileNumber", &self.mobile_number);
        o.end();
    }
}

json::object!(GroupActiveUserResponse);
