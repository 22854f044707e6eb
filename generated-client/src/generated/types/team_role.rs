// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A team's roles in a project.
///
/// Required: `roleNames`, `teamId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TeamRole {
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Roles that every member of the team gets.
    pub role_names: Option<Vec<String>>,
    /// Id of the team.
    pub team_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl TeamRole {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `roleNames`.
    pub fn role_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.role_names = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("roleNames");
        self
    }

    /// Sets `teamId`.
    pub fn team_id(mut self, value: impl Into<String>) -> Self {
        self.team_id = Some(value.into());
        self.extra.unset_null("teamId");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for TeamRole {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "roleNames", "teamId"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.role_names.read(r),
            2 => self.team_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.field("roleNames", &self.role_names);
        o.field("teamId", &self.team_id);
        o.end();
    }
}

json::object!(TeamRole);
