// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Member, invited, or with an invitation that ran out or was declined.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrgMembershipStatus {
    /// `PENDING`
    Pending,
    /// `ACTIVE`
    Active,
    /// `INVITATION_EXPIRED`
    InvitationExpired,
    /// `INVITATION_REJECTED`
    InvitationRejected,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OrgMembershipStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Active => "ACTIVE",
            Self::InvitationExpired => "INVITATION_EXPIRED",
            Self::InvitationRejected => "INVITATION_REJECTED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for OrgMembershipStatus {
    const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Pending,
        Self::InvitationExpired,
        Self::InvitationRejected,
    ];
}

json::open_enum!(OrgMembershipStatus);
