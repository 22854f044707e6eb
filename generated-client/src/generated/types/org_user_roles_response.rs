// Written by `cargo xtask codegen`; changes made here are lost.

use super::{GroupRoleAssignment, OrgRole};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Roles in the organization and in its projects.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgUserRolesResponse {
    /// Roles by project.
    pub group_role_assignments: Option<Vec<GroupRoleAssignment>>,
    /// Roles in the organization.
    pub org_roles: Option<Vec<OrgRole>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgUserRolesResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for OrgUserRolesResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["groupRoleAssignments", "orgRoles"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.group_role_assignments.read(r),
            1 => self.org_roles.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("groupRoleAssignments", &self.group_role_assignments);
        o.field("orgRoles", &self.org_roles);
        o.end();
    }
}

json::object!(OrgUserRolesResponse);
