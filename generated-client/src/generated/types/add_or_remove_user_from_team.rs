// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A user to add to a team or remove from it.
///
/// Required: `id`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddOrRemoveUserFromTeam {
    /// Id of the user.
    ///
    /// Never returned.
    pub id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AddOrRemoveUserFromTeam {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self.extra.unset_null("id");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AddOrRemoveUserFromTeam {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["id"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("id", &self.id);
        o.end();
    }
}

json::object!(AddOrRemoveUserFromTeam);
