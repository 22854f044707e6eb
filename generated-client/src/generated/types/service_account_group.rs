// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A project that a service account belongs to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceAccountGroup {
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Roles in the project.
    ///
    /// At most 100 items.
    pub roles: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ServiceAccountGroup {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ServiceAccountGroup {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["groupId", "roles"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.group_id.read(r),
            1 => self.roles.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("groupId", &self.group_id);
        o.field("roles", &self.roles);
        o.end();
    }
}

json::object!(ServiceAccountGroup);
