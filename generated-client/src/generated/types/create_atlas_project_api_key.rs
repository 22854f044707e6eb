// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// An API key to create in a project.
///
/// Required: `desc`, `roles`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateAtlasProjectApiKey {
    /// What the key is for.
    ///
    /// 1 to 250 characters.
    pub desc: Option<String>,
    /// Roles in the project.
    ///
    /// At least 1 item.
    pub roles: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CreateAtlasProjectApiKey {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `desc`.
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self.extra.unset_null("desc");
        self
    }

    /// Sets `roles`.
    pub fn roles(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.roles = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("roles");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CreateAtlasProjectApiKey {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["desc", "roles"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.desc.read(r),
            1 => self.roles.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("desc", &self.desc);
        o.field("roles", &self.roles);
        o.end();
    }
}

json::object!(CreateAtlasProjectApiKey);
