// Written by `cargo xtask codegen`; changes made here are lost.

use super::FieldViolation;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// The faults of a request, field by field.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BadRequestDetail {
    /// One entry for each fault.
    pub fields: Option<Vec<FieldViolation>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl BadRequestDetail {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for BadRequestDetail {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["fields"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.fields.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("fields", &self.fields);
        o.end();
    }
}

json::object!(BadRequestDetail);
