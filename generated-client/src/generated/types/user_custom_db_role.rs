// Written by `cargo xtask codegen`; changes made here are lost.

use super::{DatabaseInheritedRole, DatabasePrivilegeAction};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A role for database users, made of actions and other roles.
///
/// Required: `roleName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserCustomDbRole {
    /// What the role allows.
    pub actions: Option<Vec<DatabasePrivilegeAction>>,
    /// Roles whose rights it takes over.
    pub inherited_roles: Option<Vec<DatabaseInheritedRole>>,
    /// Name, unique in the project.
    pub role_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl UserCustomDbRole {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `actions`.
    pub fn actions(
        mut self,
        value: impl IntoIterator<Item = DatabasePrivilegeAction>,
    ) -> Self {
        self.actions = Some(value.into_iter().collect());
        self.extra.unset_null("actions");
        self
    }

    /// Sets `inheritedRoles`.
    pub fn inherited_roles(
        mut self,
        value: impl IntoIterator<Item = DatabaseInheritedRole>,
    ) -> Self {
        self.inherited_roles = Some(value.into_iter().collect());
        self.extra.unset_null("inheritedRoles");
        self
    }

    /// Sets `roleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self.extra.unset_null("roleName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for UserCustomDbRole {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["actions", "inheritedRoles", "roleName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.actions.read(r),
            1 => self.inherited_roles.read(r),
            2 => self.role_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("actions", &self.actions);
        o.field("inheritedRoles", &self.inherited_roles);
        o.field("roleName", &self.role_name);
        o.end();
    }
}

json::object!(UserCustomDbRole);
