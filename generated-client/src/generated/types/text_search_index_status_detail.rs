// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    SearchIndexDefinitionVersion, SearchIndexStatus, SynonymMappingStatus,
    SynonymMappingStatusDetailMap, TextSearchIndexDefinition,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// State of a text search index, with its definition.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TextSearchIndexStatusDetail {
    /// Definition of a text search index.
    pub definition: Option<TextSearchIndexDefinition>,
    /// Version of a search index definition.
    pub definition_version: Option<SearchIndexDefinitionVersion>,
    /// What went wrong, if anything did.
    pub message: Option<String>,
    /// Whether it answers queries.
    pub queryable: Option<bool>,
    /// Progress; `STALE` still answers, but from old data.
    pub status: Option<SearchIndexStatus>,
    /// Progress of the synonyms; absent where there are none.
    pub synonym_mapping_status: Option<SynonymMappingStatus>,
    /// Progress of the synonyms by mapping.
    pub synonym_mapping_status_detail: Option<Vec<SynonymMappingStatusDetailMap>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl TextSearchIndexStatusDetail {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for TextSearchIndexStatusDetail {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "definition", "definitionVersion", "message", "queryable", "status",
                "synonymMappingStatus", "synonymMappingStatusDetail"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.definition.read(r),
            1 => self.definition_version.read(r),
            2 => self.message.read(r),
            3 => self.queryable.read(r),
            4 => self.status.read(r),
            5 => self.synonym_mapping_status.read(r),
            6 => self.synonym_mapping_status_detail.read(r),
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
        o.field("synonymMappingStatus", &self.synonym_mapping_status);
        o.field("synonymMappingStatusDetail", &self.synonym_mapping_status_detail);
        o.end();
    }
}

json::object!(TextSearchIndexStatusDetail);
