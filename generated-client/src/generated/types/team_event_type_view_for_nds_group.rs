// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What was done to a team's part in a project.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamEventTypeViewForNdsGroup {
    /// `TEAM_ADDED_TO_GROUP`
    TeamAddedToGroup,
    /// `TEAM_REMOVED_FROM_GROUP`
    TeamRemovedFromGroup,
    /// `TEAM_ROLES_MODIFIED`
    TeamRolesModified,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl TeamEventTypeViewForNdsGroup {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TeamAddedToGroup => "TEAM_ADDED_TO_GROUP",
            Self::TeamRemovedFromGroup => "TEAM_REMOVED_FROM_GROUP",
            Self::TeamRolesModified => "TEAM_ROLES_MODIFIED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for TeamEventTypeViewForNdsGroup {
    const KNOWN: &'static [Self] = &[
        Self::TeamAddedToGroup,
        Self::TeamRolesModified,
        Self::TeamRemovedFromGroup,
    ];
}

json::open_enum!(TeamEventTypeViewForNdsGroup);
