// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Where synonyms are kept.
///
/// Required: `collection`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SynonymSource {
    /// Name of the collection.
    pub collection: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SynonymSource {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `collection`.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self.extra.unset_null("collection");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for SynonymSource {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["collection"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.collection.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("collection", &self.collection);
        o.end();
    }
}

json::object!(SynonymSource);
