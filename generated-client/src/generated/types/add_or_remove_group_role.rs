// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A role in a project to give or take.
///
/// Required: `groupRole`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddOrRemoveGroupRole {
    /// Role in the project, such as `GROUP_OWNER`.
    pub group_role: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AddOrRemoveGroupRole {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `groupRole`.
    pub fn group_role(mut self, value: impl Into<String>) -> Self {
        self.group_role = Some(value.into());
        self.extra.unset_null("groupRole");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AddOrRemoveGroupRole {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["groupRole"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.group_role.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("groupRole", &self.group_role);
        o.end();
    }
}

json::object!(AddOrRemoveGroupRole);
