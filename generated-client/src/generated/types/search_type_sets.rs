// Written by `cargo xtask codegen`; changes made here are lost.

use super::BasicDbObject;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A named set of types for dynamic mappings.
///
/// Required: `name`, `types`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchTypeSets {
    /// Name of the set, unique in the index.
    pub name: Option<String>,
    /// Definitions of field types, each with its `type` (`string`, `date`, `token`…) and options.
    ///
    /// At most 100 items.
    pub types: Option<Vec<BasicDbObject>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SearchTypeSets {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `types`.
    pub fn types(mut self, value: impl IntoIterator<Item = BasicDbObject>) -> Self {
        self.types = Some(value.into_iter().collect());
        self.extra.unset_null("types");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for SearchTypeSets {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["name", "types"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.name.read(r),
            1 => self.types.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("name", &self.name);
        o.field("types", &self.types);
        o.end();
    }
}

json::object!(SearchTypeSets);
