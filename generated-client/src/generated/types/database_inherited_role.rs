// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A role that another one takes over.
///
/// Required: `db`, `role`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabaseInheritedRole {
    /// Database of the role; `admin` but for `read` and `readWrite`.
    pub db: Option<String>,
    /// Name of the role.
    pub role: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DatabaseInheritedRole {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `db`.
    pub fn db(mut self, value: impl Into<String>) -> Self {
        self.db = Some(value.into());
        self.extra.unset_null("db");
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

impl Json for DatabaseInheritedRole {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["db", "role"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.db.read(r),
            1 => self.role.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("db", &self.db);
        o.field("role", &self.role);
        o.end();
    }
}

json::object!(DatabaseInheritedRole);
