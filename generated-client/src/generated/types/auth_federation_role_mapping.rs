// Written by `cargo xtask codegen`; changes made here are lost.

use super::ConnectedOrgConfigRoleAssignment;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Roles that members of an identity provider's group get.
///
/// Required: `externalGroupName`, `roleAssignments`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthFederationRoleMapping {
    /// Group of the identity provider.
    ///
    /// 1 to 200 characters.
    pub external_group_name: Option<String>,
    /// Id of the role mapping.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// The roles, at least one of them on the organization.
    pub role_assignments: Option<Vec<ConnectedOrgConfigRoleAssignment>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AuthFederationRoleMapping {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `externalGroupName`.
    pub fn external_group_name(mut self, value: impl Into<String>) -> Self {
        self.external_group_name = Some(value.into());
        self.extra.unset_null("externalGroupName");
        self
    }

    /// Sets `roleAssignments`.
    pub fn role_assignments(
        mut self,
        value: impl IntoIterator<Item = ConnectedOrgConfigRoleAssignment>,
    ) -> Self {
        self.role_assignments = Some(value.into_iter().collect());
        self.extra.unset_null("roleAssignments");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AuthFederationRoleMapping {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["externalGroupName", "id", "roleAssignments"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.external_group_name.read(r),
            1 => self.id.read(r),
            2 => self.role_assignments.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("externalGroupName", &self.external_group_name);
        o.read_only("id", &self.id);
        o.field("roleAssignments", &self.role_assignments);
        o.end();
    }
}

json::object!(AuthFederationRoleMapping);
