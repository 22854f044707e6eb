// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Dynamic mappings by a set of types.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchDynamicMappings {
    /// Name of the set, which `typeSets` of the index defines.
    pub type_set: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SearchDynamicMappings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `typeSet`.
    pub fn type_set(mut self, value: impl Into<String>) -> Self {
        self.type_set = Some(value.into());
        self.extra.unset_null("typeSet");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for SearchDynamicMappings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["typeSet"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.type_set.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("typeSet", &self.type_set);
        o.end();
    }
}

json::object!(SearchDynamicMappings);
