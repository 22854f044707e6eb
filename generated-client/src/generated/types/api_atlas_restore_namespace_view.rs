// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A collection or database to restore.
///
/// Required: `sourceNamespace`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiAtlasRestoreNamespaceView {
    /// Where it comes from: a database, or `database.collection`.
    pub source_namespace: Option<String>,
    /// Where it goes; the same name by default.
    pub target_namespace: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiAtlasRestoreNamespaceView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sourceNamespace`.
    pub fn source_namespace(mut self, value: impl Into<String>) -> Self {
        self.source_namespace = Some(value.into());
        self.extra.unset_null("sourceNamespace");
        self
    }

    /// Sets `targetNamespace`.
    pub fn target_namespace(mut self, value: impl Into<String>) -> Self {
        self.target_namespace = Some(value.into());
        self.extra.unset_null("targetNamespace");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ApiAtlasRestoreNamespaceView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["sourceNamespace", "targetNamespace"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.source_namespace.read(r),
            1 => self.target_namespace.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("sourceNamespace", &self.source_namespace);
        o.field("targetNamespace", &self.target_namespace);
        o.end();
    }
}

json::object!(ApiAtlasRestoreNamespaceView);
