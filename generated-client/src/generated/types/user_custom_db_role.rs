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
