// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What was done to a team.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamEventTypeView {
    /// `TEAM_CREATED`
    TeamCreated,
    /// `TEAM_DELETED`
    TeamDeleted,
    /// `TEAM_UPDATED`
    TeamUpdated,
    /// `TEAM_NAME_CHANGED`
    TeamNameChanged,
    /// `TEAM_ADDED_TO_GROUP`
    TeamAddedToGroup,
    /// `TEAM_REMOVED_FROM_GROUP`
    TeamRemovedFromGroup,
    /// `TEAM_ROLES_MODIFIED`
    TeamRolesModified,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl TeamEventTypeView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TeamCreated => "TEAM_CREATED",
            Self::TeamDeleted => "TEAM_DELETED",
            Self::TeamUpdated => "TEAM_UPDATED",
            Self::TeamNameChanged => "TEAM_NAME_CHANGED",
            Self::TeamAddedToGroup => "TEAM_ADDED_TO_GROUP",
            Self::TeamRemovedFromGroup => "TEAM_REMOVED_FROM_GROUP",
            Self::TeamRolesModified => "TEAM_ROLES_MODIFIED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for TeamEventTypeView {
    const KNOWN: &'static [Self] = &[
        Self::TeamCreated,
        Self::TeamDeleted,
        Self::TeamUpdated,
        Self::TeamNameChanged,
        Self::TeamAddedToGroup,
        Self::TeamRolesModified,
        Self::TeamRemovedFromGroup,
    ];
}

json::open_enum!(TeamEventTypeView);
