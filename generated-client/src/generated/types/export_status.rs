// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// How far an export is.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExportStatus {
    /// Collections that are done.
    ///
    /// Set by the server.
    pub exported_collections: Option<i64>,
    /// Collections in all.
    ///
    /// Set by the server.
    pub total_collections: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ExportStatus {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ExportStatus {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["exportedCollections", "totalCollections"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.exported_collections.read(r),
            1 => self.total_collections.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("exportedCollections", &self.exported_collections);
        o.read_only("totalCollections", &self.total_collections);
        o.end();
    }
}

json::object!(ExportStatus);
