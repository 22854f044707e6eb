// Written by `cargo xtask codegen`; changes made here are lost.

use super::{GroupRoleAssignment, OrgRole};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Roles in the organization and in its projects.
///
/// Required: `orgRoles`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgUserRolesRequest {
    /// Roles by project.
    pub group_role_assignments: Option<Vec<GroupRoleAssignment>>,
    /// Roles in the organization.
    ///
    /// At least 1 item.
    pub org_roles: Option<Vec<OrgRole>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgUserRolesRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `groupRoleAssignments`.
    pub fn group_role_assignments(
        mut self,
        value: impl IntoIterator<Item = GroupRoleAssignment>,
    ) -> Self {
        self.group_role_assignments = Some(value.into_iter().collect());
        self.extra.unset_null("groupRoleAssignments");
        self
    }

    /// Sets `orgRoles`.
    pub fn org_roles(
        mut self,
        value: impl IntoIterator<Item = impl Into<OrgRole>>,
    ) -> Self {
        self.org_roles = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("orgRoles");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for OrgUserRolesRequest {
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

json::object!(OrgUserRolesRequest);
