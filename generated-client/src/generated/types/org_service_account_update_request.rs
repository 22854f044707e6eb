// Written by `cargo xtask codegen`; changes made here are lost.

use super::OrgRole;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What can be changed of a service account.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgServiceAccountUpdateRequest {
    /// Free text.
    ///
    /// 1 to 250 characters.
    pub description: Option<String>,
    /// Display name, which need not be unique.
    ///
    /// 1 to 64 characters.
    pub name: Option<String>,
    /// Roles in the organization.
    pub roles: Option<Vec<OrgRole>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgServiceAccountUpdateRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self.extra.unset_null("description");
        self
    }

    /// Sends `description` as null.
    pub fn clear_description(mut self) -> Self {
        self.description = None;
        self.extra.set_null("description");
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sends `name` as null.
    pub fn clear_name(mut self) -> Self {
        self.name = None;
        self.extra.set_null("name");
        self
    }

    /// Sets `roles`.
    pub fn roles(mut self, value: impl IntoIterator<Item = impl Into<OrgRole>>) -> Self {
        self.roles = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("roles");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for OrgServiceAccountUpdateRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["description", "name", "roles"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.description.read(r),
            1 => self.name.read(r),
            2 => self.roles.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.nullable("description", &self.description);
        o.nullable("name", &self.name);
        o.field("roles", &self.roles);
        o.end();
    }
}

json::object!(OrgServiceAccountUpdateRequest);
