// Written by `cargo xtask codegen`; changes made here are lost.

use super::BasicDbObject;
use crate::json::{self, Extra, Json, Reader, Result, Value, Writer, keys};
use std::collections::BTreeMap;

/// An analyzer of your own, which makes search terms of text.
///
/// Required: `name`, `tokenizer`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AtlasSearchAnalyzer {
    /// What is done to single characters first.
    pub char_filters: Option<Vec<BasicDbObject>>,
    /// Name of the analyzer, unique in the index; does not begin with `lucene.`, `builtin.` or
    /// `mongodb.`.
    pub name: Option<String>,
    /// What is done to the terms.
    pub token_filters: Option<Vec<BasicDbObject>>,
    /// How text is cut into terms.
    pub tokenizer: Option<BTreeMap<String, Value>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AtlasSearchAnalyzer {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `charFilters`.
    pub fn char_filters(
        mut self,
        value: impl IntoIterator<Item = BasicDbObject>,
    ) -> Self {
        self.char_filters = Some(value.into_iter().collect());
        self.extra.unset_null("charFilters");
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `tokenFilters`.
    pub fn token_filters(
        mut self,
        value: impl IntoIterator<Item = BasicDbObject>,
    ) -> Self {
        self.token_filters = Some(value.into_iter().collect());
        self.extra.unset_null("tokenFilters");
        self
    }

    /// Sets `tokenizer`.
    pub fn tokenizer(mut self, value: BTreeMap<String, Value>) -> Self {
        self.tokenizer = Some(value);
        self.extra.unset_null("tokenizer");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AtlasSearchAnalyzer {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["charFilters", "name", "tokenFilters", "tokenizer"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.char_filters.read(r),
            1 => self.name.read(r),
            2 => self.token_filters.read(r),
            3 => self.tokenizer.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("charFilters", &self.char_filters);
        o.field("name", &self.name);
        o.field("tokenFilters", &self.token_filters);
        o.field("tokenizer", &self.tokenizer);
        o.end();
    }
}

json::object!(AtlasSearchAnalyzer);
