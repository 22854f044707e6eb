// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Roles of a service account in a project.
///
/// Required: `roles`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupServiceAccountRoleAssignment {
    /// Roles in the project.
    ///
    /// At least 1 item.
    pub roles: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GroupServiceAccountRoleAssignment {
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

impl Json for GroupServiceAccountRoleAssignment {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["roles"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.roles.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("roles", &self.roles);
        o.end();
    }
}

json::object!(GroupServiceAccountRoleAssignment);
