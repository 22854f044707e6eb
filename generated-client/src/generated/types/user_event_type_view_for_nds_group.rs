// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a user's part in a project.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserEventTypeViewForNdsGroup {
    /// `JOINED_GROUP`
    JoinedGroup,
    /// `REMOVED_FROM_GROUP`
    RemovedFromGroup,
    /// `INVITED_TO_GROUP`
    InvitedToGroup,
    /// `REQUESTED_TO_JOIN_GROUP`
    RequestedToJoinGroup,
    /// `GROUP_INVITATION_DELETED`
    GroupInvitationDeleted,
    /// `USER_ROLES_CHANGED_AUDIT`
    UserRolesChangedAudit,
    /// `JOIN_GROUP_REQUEST_DENIED_AUDIT`
    JoinGroupRequestDeniedAudit,
    /// `JOIN_GROUP_REQUEST_APPROVED_AUDIT`
    JoinGroupRequestApprovedAudit,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl UserEventTypeViewForNdsGroup {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::JoinedGroup => "JOINED_GROUP",
            Self::RemovedFromGroup => "REMOVED_FROM_GROUP",
            Self::InvitedToGroup => "INVITED_TO_GROUP",
            Self::RequestedToJoinGroup => "REQUESTED_TO_JOIN_GROUP",
            Self::GroupInvitationDeleted => "GROUP_INVITATION_DELETED",
            Self::UserRolesChangedAudit => "USER_ROLES_CHANGED_AUDIT",
            Self::JoinGroupRequestDeniedAudit => "JOIN_GROUP_REQUEST_DENIED_AUDIT",
            Self::JoinGroupRequestApprovedAudit => "JOIN_GROUP_REQUEST_APPROVED_AUDIT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for UserEventTypeViewForNdsGroup {
    const KNOWN: &'static [Self] = &[
        Self::JoinedGroup,
        Self::InvitedToGroup,
        Self::RemovedFromGroup,
        Self::RequestedToJoinGroup,
        Self::GroupInvitationDeleted,
        Self::UserRolesChangedAudit,
        Self::JoinGroupRequestDeniedAudit,
        Self::JoinGroupRequestApprovedAudit,
    ];
}

json::open_enum!(UserEventTypeViewForNdsGroup);
