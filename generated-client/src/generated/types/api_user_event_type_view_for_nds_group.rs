// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What was done to an API key in a project.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiUserEventTypeViewForNdsGroup {
    /// `API_KEY_CREATED`
    ApiKeyCreated,
    /// `API_KEY_DELETED`
    ApiKeyDeleted,
    /// `API_KEY_ACCESS_LIST_ENTRY_ADDED`
    ApiKeyAccessListEntryAdded,
    /// `API_KEY_ACCESS_LIST_ENTRY_DELETED`
    ApiKeyAccessListEntryDeleted,
    /// `API_KEY_ROLES_CHANGED`
    ApiKeyRolesChanged,
    /// `API_KEY_DESCRIPTION_CHANGED`
    ApiKeyDescriptionChanged,
    /// `API_KEY_ADDED_TO_GROUP`
    ApiKeyAddedToGroup,
    /// `API_KEY_REMOVED_FROM_GROUP`
    ApiKeyRemovedFromGroup,
    /// `API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED`
    ApiKeyUiIpAccessListInheritanceEnabled,
    /// `API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED`
    ApiKeyUiIpAccessListInheritanceDisabled,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ApiUserEventTypeViewForNdsGroup {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApiKeyCreated => "API_KEY_CREATED",
            Self::ApiKeyDeleted => "API_KEY_DELETED",
            Self::ApiKeyAccessListEntryAdded => "API_KEY_ACCESS_LIST_ENTRY_ADDED",
            Self::ApiKeyAccessListEntryDeleted => "API_KEY_ACCESS_LIST_ENTRY_DELETED",
            Self::ApiKeyRolesChanged => "API_KEY_ROLES_CHANGED",
            Self::ApiKeyDescriptionChanged => "API_KEY_DESCRIPTION_CHANGED",
            Self::ApiKeyAddedToGroup => "API_KEY_ADDED_TO_GROUP",
            Self::ApiKeyRemovedFromGroup => "API_KEY_REMOVED_FROM_GROUP",
            Self::ApiKeyUiIpAccessListInheritanceEnabled => {
                "API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED"
            }
            Self::ApiKeyUiIpAccessListInheritanceDisabled => {
                "API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ApiUserEventTypeViewForNdsGroup {
    const KNOWN: &'static [Self] = &[
        Self::ApiKeyCreated,
        Self::ApiKeyDeleted,
        Self::ApiKeyRolesChanged,
        Self::ApiKeyAddedToGroup,
        Self::ApiKeyRemovedFromGroup,
        Self::ApiKeyDescriptionChanged,
        Self::ApiKeyAccessListEntryAdded,
        Self::ApiKeyAccessListEntryDeleted,
        Self::ApiKeyUiIpAccessListInheritanceEnabled,
        Self::ApiKeyUiIpAccessListInheritanceDisabled,
    ];
}

json::open_enum!(ApiUserEventTypeViewForNdsGroup);
