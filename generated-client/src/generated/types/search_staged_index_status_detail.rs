// Written by `cargo xtask codegen`; changes made here are lost.

use super::{SearchIndexDefinition, SearchIndexDefinitionVersion, SearchIndexStatus};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// State of the index that is being built.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchStagedIndexStatusDetail {
    /// Definition of a search index, without what only one kind of index has.
    pub definition: Option<SearchIndexDefinition>,
    /// Version of a search index definition.
    pub definition_version: Option<SearchIndexDefinitionVersion>,
    /// What went wrong, if anything did.
    pub message: Option<String>,
    /// Whether it answers queries.
    pub queryable: Option<bool>,
    /// Progress; `STALE` still answers, but from old data.
    pub status: Option<SearchIndexStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SearchStagedIndexStatusDetail {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for SearchStagedIndexStatusDetail {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys!["definition", "definitionVersion", "message", "queryable", "status"],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.definition.read(r),
            1 => self.definition_version.read(r),
            2 => self.message.read(r),
            3 => self.queryable.read(r),
            4 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("definition", &self.definition);
        o.field("definitionVersion", &self.definition_version);
        o.field("message", &self.message);
        o.field("queryable", &self.queryable);
        o.field("status", &self.status);
        o.end();
    }
}

json::object!(SearchStagedIndexStatusDetail);
