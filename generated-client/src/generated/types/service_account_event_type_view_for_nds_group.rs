// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What was done to a service account in a project.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceAccountEventTypeViewForNdsGroup {
    /// `SERVICE_ACCOUNT_CREATED`
    ServiceAccountCreated,
    /// `SERVICE_ACCOUNT_DELETED`
    ServiceAccountDeleted,
    /// `SERVICE_ACCOUNT_ROLES_CHANGED`
    ServiceAccountRolesChanged,
    /// `SERVICE_ACCOUNT_DETAILS_CHANGED`
    ServiceAccountDetailsChanged,
    /// `SERVICE_ACCOUNT_ADDED_TO_GROUP`
    ServiceAccountAddedToGroup,
    /// `SERVICE_ACCOUNT_REMOVED_FROM_GROUP`
    ServiceAccountRemovedFromGroup,
    /// `SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED`
    ServiceAccountAccessListEntryAdded,
    /// `SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED`
    ServiceAccountAccessListEntryDeleted,
    /// `SERVICE_ACCOUNT_SECRET_ADDED`
    ServiceAccountSecretAdded,
    /// `SERVICE_ACCOUNT_SECRET_DELETED`
    ServiceAccountSecretDeleted,
    /// `SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED`
    ServiceAccountUiIpAccessListInheritanceEnabled,
    /// `SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED`
    ServiceAccountUiIpAccessListInheritanceDisabled,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ServiceAccountEventTypeViewForNdsGroup {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServiceAccountCreated => "SERVICE_ACCOUNT_CREATED",
            Self::ServiceAccountDeleted => "SERVICE_ACCOUNT_DELETED",
            Self::ServiceAccountRolesChanged => "SERVICE_ACCOUNT_ROLES_CHANGED",
            Self::ServiceAccountDetailsChanged => "SERVICE_ACCOUNT_DETAILS_CHANGED",
            Self::ServiceAccountAddedToGroup => "SERVICE_ACCOUNT_ADDED_TO_GROUP",
            Self::ServiceAccountRemovedFromGroup => "SERVICE_ACCOUNT_REMOVED_FROM_GROUP",
            Self::ServiceAccountAccessListEntryAdded => {
                "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED"
            }
            Self::ServiceAccountAccessListEntryDeleted => {
                "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED"
            }
            Self::ServiceAccountSecretAdded => "SERVICE_ACCOUNT_SECRET_ADDED",
            Self::ServiceAccountSecretDeleted => "SERVICE_ACCOUNT_SECRET_DELETED",
            Self::ServiceAccountUiIpAccessListInheritanceEnabled => {
                "SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED"
            }
            Self::ServiceAccountUiIpAccessListInheritanceDisabled => {
                "SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ServiceAccountEventTypeViewForNdsGroup {
    const KNOWN: &'static [Self] = &[
        Self::ServiceAccountCreated,
        Self::ServiceAccountDeleted,
        Self::ServiceAccountSecretAdded,
        Self::ServiceAccountRolesChanged,
        Self::ServiceAccountAddedToGroup,
        Self::ServiceAccountSecretDeleted,
        Self::ServiceAccountDetailsChanged,
        Self::ServiceAccountRemovedFromGroup,
        Self::ServiceAccountAccessListEntryAdded,
        Self::ServiceAccountAccessListEntryDeleted,
        Self::ServiceAccountUiIpAccessListInheritanceEnabled,
        Self::ServiceAccountUiIpAccessListInheritanceDisabled,
    ];
}

json::open_enum!(ServiceAccountEventTypeViewForNdsGroup);
