// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AtlasSearchAnalyzer, LuceneAnalyzer, SearchMappings, SearchSynonymMappingDefinition,
    SearchTypeSets,
};

use crate::json::{self, Extra, Json, Reader, Result, Value, Writer, keys};

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
    /// How many partitions the index is split into: 1, 2 or 4.
    ///
    /// Default: `1`.
    pub num_partitions: Option<i64>,
    /// Analyzer for queries.
    ///
    /// Default: `"lucene.standard"`.
    pub search_analyzer: Option<LuceneAnalyzer>,
    /// Order in which documents are kept in the index, field by field: 1 or -1, or an object with
    /// `order` and `noData`.
    pub sort: Option<Value>,
    /// Which fields are kept beside the index: true for all (not in a vector index), false for none, or
    /// an object that lists some.
    pub stored_source: Option<Value>,
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
    pub fn sort(mut self, value: impl Into<Value>) -> Self {
        self.sort = Some(value.into());
        self.extra.unset_null("sort");
        self
    }

    /// Sets `storedSource`.
    pub fn stored_source(mut self, value: impl Into<Value>) -> Self {
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
