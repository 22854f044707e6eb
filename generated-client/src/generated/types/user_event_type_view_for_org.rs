// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a user's part in an organization.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UserEventTypeViewForOrg {
    /// `JOINED_ORG`
    JoinedOrg,
    /// `JOINED_TEAM`
    JoinedTeam,
    /// `INVITED_TO_ORG`
    InvitedToOrg,
    /// `ORG_INVITATION_DELETED`
    OrgInvitationDeleted,
    /// `REMOVED_FROM_ORG`
    RemovedFromOrg,
    /// `REMOVED_FROM_TEAM`
    RemovedFromTeam,
    /// `USER_ROLES_CHANGED_AUDIT`
    UserRolesChangedAudit,
    /// `ORG_FLEX_CONSULTING_PURCHASED`
    OrgFlexConsultingPurchased,
    /// `ORG_FLEX_CONSULTING_PURCHASE_FAILED`
    OrgFlexConsultingPurchaseFailed,
    /// `INVITED_TO_TEAM`
    InvitedToTeam,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl UserEventTypeViewForOrg {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::JoinedOrg => "JOINED_ORG",
            Self::JoinedTeam => "JOINED_TEAM",
            Self::InvitedToOrg => "INVITED_TO_ORG",
            Self::OrgInvitationDeleted => "ORG_INVITATION_DELETED",
            Self::RemovedFromOrg => "REMOVED_FROM_ORG",
            Self::RemovedFromTeam => "REMOVED_FROM_TEAM",
            Self::UserRolesChangedAudit => "USER_ROLES_CHANGED_AUDIT",
            Self::OrgFlexConsultingPurchased => "ORG_FLEX_CONSULTING_PURCHASED",
            Self::OrgFlexConsultingPurchaseFailed => {
                "ORG_FLEX_CONSULTING_PURCHASE_FAILED"
            }
            Self::InvitedToTeam => "INVITED_TO_TEAM",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for UserEventTypeViewForOrg {
    const KNOWN: &'static [Self] = &[
        Self::JoinedOrg,
        Self::JoinedTeam,
        Self::InvitedToOrg,
        Self::InvitedToTeam,
        Self::RemovedFromOrg,
        Self::RemovedFromTeam,
        Self::OrgInvitationDeleted,
        Self::UserRolesChangedAudit,
        Self::OrgFlexConsultingPurchased,
        Self::OrgFlexConsultingPurchaseFailed,
    ];
}

json::open_enum!(UserEventTypeViewForOrg);
