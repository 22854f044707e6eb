// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    SearchIndexDefinitionVersion, SearchIndexResponseType, SearchIndexStatus,
    VectorSearchHostStatusDetail, VectorSearchIndexDefinition,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A vector search index.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VectorSearchIndexResponse {
    /// Name of the collection.
    pub collection_name: Option<String>,
    /// Name of the database.
    pub database: Option<String>,
    /// Id of the index.
    pub index_id: Option<String>,
    /// Definition of a vector search index.
    pub latest_definition: Option<VectorSearchIndexDefinition>,
    /// Version of a search index definition.
    pub latest_definition_version: Option<SearchIndexDefinitionVersion>,
    /// Name of the index, unique in the collection.
    pub name: Option<String>,
    /// Whether it answers queries.
    pub queryable: Option<bool>,
    /// Progress; `STALE` still answers, but from old data.
    pub status: Option<SearchIndexStatus>,
    /// State by node.
    pub status_detail: Option<Vec<VectorSearchHostStatusDetail>>,
    /// Kind of index, and with it which variant.
    pub type_: Option<SearchIndexResponseType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl VectorSearchIndexResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for VectorSearchIndexResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "collectionName", "database", "indexID", "latestDefinition",
                "latestDefinitionVersion", "name", "queryable", "status", "statusDetail",
                "type"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.collection_name.read(r),
            1 => self.database.read(r),
            2 => self.index_id.read(r),
            3 => self.latest_definition.read(r),
            4 => self.latest_definition_version.read(r),
            5 => self.name.read(r),
            6 => self.queryable.read(r),
            7 => self.status.read(r),
            8 => self.status_detail.read(r),
            9 => self.type_.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("collectionName", &self.collection_name);
        o.field("database", &self.database);
        o.field("indexID", &self.index_id);
        o.field("latestDefinition", &self.latest_definition);
        o.field("latestDefinitionVersion", &self.latest_definition_version);
        o.field("name", &self.name);
        o.field("queryable", &self.queryable);
        o.field("status", &self.status);
        o.field("statusDetail", &self.status_detail);
        o.field("type", &self.type_);
        o.end();
    }
}

json::object!(VectorSearchIndexResponse);
