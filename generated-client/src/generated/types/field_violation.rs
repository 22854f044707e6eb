// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A field of the request and what is wrong with it.
///
/// Required: `description`, `field`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FieldViolation {
    /// Why the value was refused.
    pub description: Option<String>,
    /// Path of the field.
    pub field: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FieldViolation {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for FieldViolation {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["description", "field"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.description.read(r),
            1 => self.field.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("description", &self.description);
        o.field("field", &self.field);
        o.end();
    }
}

json::object!(FieldViolation);
