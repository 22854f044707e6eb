// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Roles in one project.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupRoleAssignment {
    /// Id of the project.
    pub group_id: Option<String>,
    /// Roles in the project, such as `GROUP_OWNER`.
    pub group_roles: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GroupRoleAssignment {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `groupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self.extra.unset_null("groupId");
        self
    }

    /// Sets `groupRoles`.
    pub fn group_roles(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_roles = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("groupRoles");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for GroupRoleAssignment {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["groupId", "groupRoles"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.group_id.read(r),
            1 => self.group_roles.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("groupId", &self.group_id);
        o.field("groupRoles", &self.group_roles);
        o.end();
    }
}

json::object!(GroupRoleAssignment);
