// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Roles of an API key in a project.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserAccessRoleAssignment {
    /// Roles in the project, one at least.
    pub roles: Option<Vec<String>>,
    /// Id of the API key.
    ///
    /// Set by the server.
    pub user_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl UserAccessRoleAssignment {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `roles`.
    pub fn roles(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
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

impl Json for UserAccessRoleAssignment {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["roles", "userId"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.roles.read(r),
            1 => self.user_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("roles", &self.roles);
        o.read_only("userId", &self.user_id);
        o.end();
    }
}

json::object!(UserAccessRoleAssignment);
