// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A role on either an organization or a project.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConnectedOrgConfigRoleAssignment {
    /// Project that the role is for; not with `orgId`.
    pub group_id: Option<String>,
    /// Organization that the role is for; not with `groupId`.
    pub org_id: Option<String>,
    /// Name of the role, such as `ORG_OWNER` or `GROUP_READ_ONLY`.
    pub role: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ConnectedOrgConfigRoleAssignment {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ConnectedOrgConfigRoleAssignment {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["groupId", "orgId", "role"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.group_id.read(r),
            1 => self.org_id.read(r),
            2 => self.role.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("groupId", &self.group_id);
        o.field("orgId", &self.org_id);
        o.field("role", &self.role);
        o.end();
    }
}

json::object!(ConnectedOrgConfigRoleAssignment);
