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

    /// Sets `groupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self.extra.unset_null("groupId");
        self
    }

    /// Sets `orgId`.
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        self.org_id = Some(value.into());
        self.extra.unset_null("orgId");
        self
    }

    /// Sets `role`.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self.extra.unset_null("role");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
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
