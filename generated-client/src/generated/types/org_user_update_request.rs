// Written by `cargo xtask codegen`; changes made here are lost.

use super::OrgUserRolesRequest;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// New roles and teams of a user; what is left out stays as it is.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgUserUpdateRequest {
    /// Roles in the organization and in its projects.
    ///
    /// Never returned.
    pub roles: Option<OrgUserRolesRequest>,
    /// The new teams.
    ///
    /// Never returned.
    pub team_ids: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgUserUpdateRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `roles`.
    pub fn roles(mut self, value: OrgUserRolesRequest) -> Self {
        self.roles = Some(value);
        self.extra.unset_null("roles");
        self
    }

    /// Sets `teamIds`.
    pub fn team_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.team_ids = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("teamIds");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for OrgUserUpdateRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["roles", "teamIds"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.roles.read(r),
            1 => self.team_ids.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("roles", &self.roles);
        o.field("teamIds", &self.team_ids);
        o.end();
    }
}

json::object!(OrgUserUpdateRequest);
