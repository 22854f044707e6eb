// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What can stand on an invoice.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SkuResponse {
    /// What it is.
    ///
    /// Set by the server.
    pub description: Option<String>,
    /// Name of the SKU.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SkuResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for SkuResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["description", "id"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.description.read(r),
            1 => self.id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("description", &self.description);
        o.read_only("id", &self.id);
        o.end();
    }
}

json::object!(SkuResponse);
