// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AtlasSearchAnalyzer, LuceneAnalyzer, SearchMappings, SearchSortField,
    SearchStoredSource, SearchSynonymMappingDefinition, SearchTypeSets,
};

use crate::json::{
    self, Extra, Json, JsonType, Mixed, Reader, Result, Unknown, Writer, keys,
};

use std::collections::BTreeMap;

/// Definition of a text search index.
///
/// Required: `mappings`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TextSearchIndexDefinition {
    /// Analyzer for documents.
    ///
    /// Default: `"lucene.standard"`.
    pub analyzer: Option<LuceneAnalyzer>,
    /// Analyzers of your own.
    pub analyzers: Option<Vec<AtlasSearchAnalyzer>>,
    /// Which fields are indexed, and how.
    pub mappings: Option<SearchMappings>,
    /// How many partitions the index is split into.
    ///
    /// Default: `1`.
    pub num_partitions: Option<i64>,
    /// Analyzer for queries.
    ///
    /// Default: `"lucene.standard"`.
    pub search_analyzer: Option<LuceneAnalyzer>,
    /// Order in which documents are kept in the index, by field; 1 ascends, -1 descends.
    pub sort: Option<BTreeMap<String, TextSearchIndexDefinitionSort>>,
    /// Which fields are kept beside the index; true or false for all or none.
    pub stored_source: Option<SearchStoredSource>,
    /// Synonym mappings.
    pub synonyms: Option<Vec<SearchSynonymMappingDefinition>>,
    /// Sets of types for dynamic mappings.
    ///
    /// At most 100 items.
    pub type_sets: Option<Vec<SearchTypeSets>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl TextSearchIndexDefinition {
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

    /// Sets `analyzers`.
    pub fn analyzers(
        mut self,
        value: impl IntoIterator<Item = AtlasSearchAnalyzer>,
    ) -> Self {
        self.analyzers = Some(value.into_iter().collect());
        self.extra.unset_null("analyzers");
        self
    }

    /// Sets `mappings`.
    pub fn mappings(mut self, value: SearchMappings) -> Self {
        self.mappings = Some(value);
        self.extra.unset_null("mappings");
        self
    }

    /// Sets `numPartitions`.
    pub fn num_partitions(mut self, value: i64) -> Self {
        self.num_partitions = Some(value);
        self.extra.unset_null("numPartitions");
        self
    }

    /// Sets `searchAnalyzer`.
    pub fn search_analyzer(mut self, value: impl Into<LuceneAnalyzer>) -> Self {
        self.search_analyzer = Some(value.into());
        self.extra.unset_null("searchAnalyzer");
        self
    }

    /// Sets `sort`.
    pub fn sort(
        mut self,
        value: BTreeMap<String, TextSearchIndexDefinitionSort>,
    ) -> Self {
        self.sort = Some(value);
        self.extra.unset_null("sort");
        self
    }

    /// Sets `storedSource`.
    pub fn stored_source(mut self, value: impl Into<SearchStoredSource>) -> Self {
        self.stored_source = Some(value.into());
        self.extra.unset_null("storedSource");
        self
    }

    /// Sets `synonyms`.
    pub fn synonyms(
        mut self,
        value: impl IntoIterator<Item = SearchSynonymMappingDefinition>,
    ) -> Self {
        self.synonyms = Some(value.into_iter().collect());
        self.extra.unset_null("synonyms");
        self
    }

    /// Sets `typeSets`.
    pub fn type_sets(mut self, value: impl IntoIterator<Item = SearchTypeSets>) -> Self {
        self.type_sets = Some(value.into_iter().collect());
        self.extra.unset_null("typeSets");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for TextSearchIndexDefinition {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "analyzer", "analyzers", "mappings", "numPartitions", "searchAnalyzer",
                "sort", "storedSource", "synonyms", "typeSets"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.analyzer.read(r),
            1 => self.analyzers.read(r),
            2 => self.mappings.read(r),
            3 => self.num_partitions.read(r),
            4 => self.search_analyzer.read(r),
            5 => self.sort.read(r),
            6 => self.stored_source.read(r),
            7 => self.synonyms.read(r),
            8 => self.type_sets.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("analyzer", &self.analyzer);
        o.field("analyzers", &self.analyzers);
        o.field("mappings", &self.mappings);
        o.field("numPartitions", &self.num_partitions);
        o.field("searchAnalyzer", &self.search_analyzer);
        o.field("sort", &self.sort);
        o.field("storedSource", &self.stored_source);
        o.field("synonyms", &self.synonyms);
        o.field("typeSets", &self.type_sets);
        o.end();
    }
}

json::object!(TextSearchIndexDefinition);

/// The schema `TextSearchIndexDefinition/sort`.
///
/// The variant is told by the JSON type of the value.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TextSearchIndexDefinitionSort {
    /// A number.
    Number(i64),
    /// An object.
    Object(Box<SearchSortField>),
    /// A value of another JSON type, kept whole.
    Unknown(Box<Unknown>),
}

impl Mixed for TextSearchIndexDefinitionSort {
    fn read_as(ty: JsonType, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match ty {
                JsonType::Number => Self::Number(Json::decode(r)?),
                JsonType::Object => Self::Object(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn value(&self) -> &dyn Json {
        match self {
            Self::Number(value) => value,
            Self::Object(value) => &**value,
            Self::Unknown(value) => &**value,
        }
    }
}

json::mixed!(TextSearchIndexDefinitionSort);

impl TextSearchIndexDefinitionSort {
    /// Returns the value of [`Self::Number`].
    pub fn as_number(&self) -> Option<&i64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Self::Object`].
    pub fn as_object(&self) -> Option<&SearchSortField> {
        match self {
            Self::Object(value) => Some(value),
            _ => None,
        }
    }
}

impl From<i64> for TextSearchIndexDefinitionSort {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<SearchSortField> for TextSearchIndexDefinitionSort {
    fn from(value: SearchSortField) -> Self {
        Self::Object(Box::new(value))
    }
}
