// Written by `cargo xtask codegen`; changes made here are lost.

use super::{LuceneAnalyzer, SynonymSource};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Synonyms of a search index.
///
/// Required: `analyzer`, `name`, `source`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchSynonymMappingDefinition {
    /// Analyzer for the synonyms.
    pub analyzer: Option<LuceneAnalyzer>,
    /// Name of the mapping, unique in the index.
    pub name: Option<String>,
    /// Where synonyms are kept.
    pub source: Option<SynonymSource>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SearchSynonymMappingDefinition {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `analyzer`.
    pub fn analyzer(mut self, value: impl Into<LuceneAnalyzer>) -> Self {
        self.analyzer = Some(value.into());
        self.extra.unset_null("analyzer");
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `source`.
    pub fn source(mut self, value: SynonymSource) -> Self {
        self.source = Some(value);
        self.extra.unset_null("source");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for SearchSynonymMappingDefinition {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["analyzer", "name", "source"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.analyzer.read(r),
            1 => self.name.read(r),
            2 => self.source.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("analyzer", &self.analyzer);
        o.field("name", &self.name);
        o.field("source", &self.source);
        o.end();
    }
}

json::object!(SearchSynonymMappingDefinition);
