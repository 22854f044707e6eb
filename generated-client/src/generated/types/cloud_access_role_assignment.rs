// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A role of an API key in an organization or a project.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudAccessRoleAssignment {
    /// Project that the role is for; either this or `orgId`.
    ///
    /// 24 characters.
    pub group_id: Option<String>,
    /// Organization that the role is for; either this or `groupId`.
    ///
    /// 24 characters.
    pub org_id: Option<String>,
    /// Name of the role.
    pub role_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudAccessRoleAssignment {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for CloudAccessRoleAssignment {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["groupId", "orgId", "roleName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.group_id.read(r),
            1 => self.org_id.read(r),
            2 => self.role_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("groupId", &self.group_id);
        o.field("orgId", &self.org_id);
        o.field("roleName", &self.role_name);
        o.end();
    }
}

json::object!(CloudAccessRoleAssignment);
