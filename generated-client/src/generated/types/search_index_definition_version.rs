// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Version of a search index definition.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchIndexDefinitionVersion {
    /// When it was created.
    pub created_at: Option<DateTime>,
    /// Counter, which rises with each change.
    pub version: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SearchIndexDefinitionVersion {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for SearchIndexDefinitionVersion {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["createdAt", "version"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.created_at.read(r),
            1 => self.version.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("createdAt", &self.created_at);
        o.field("version", &self.version);
        o.end();
    }
}

json::object!(SearchIndexDefinitionVersion);
