// Written by `cargo xtask codegen`; changes made here are lost.

use super::Fields;
use crate::json::{self, Extra, Json, Reader, Result, Value, Writer, keys};
use std::collections::BTreeMap;

/// Which fields are indexed, and how.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchMappings {
    /// Whether fields are indexed that are not listed; true, false, or an object that names a type set.
    pub dynamic: Option<Value>,
    /// Mappings by field name; required unless `dynamic` is set.
    pub fields: Option<BTreeMap<String, Fields>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SearchMappings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dynamic`.
    pub fn dynamic(mut self, value: impl Into<Value>) -> Self {
        self.dynamic = Some(value.into());
        self.extra.unset_null("dynamic");
        self
    }

    /// Sets `fields`.
    pub fn fields(mut self, value: BTreeMap<String, Fields>) -> Self {
        self.fields = Some(value);
        self.extra.unset_null("fields");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for SearchMappings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["dynamic", "fields"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.dynamic.read(r),
            1 => self.fields.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("dynamic", &self.dynamic);
        o.field("fields", &self.fields);
        o.end();
    }
}

json::object!(SearchMappings);
