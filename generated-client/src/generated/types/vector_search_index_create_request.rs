// Written by `cargo xtask codegen`; changes made here are lost.

use super::{SearchIndexCreateRequestType, VectorSearchIndexDefinition};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A vector search index to create.
///
/// Required: `collectionName`, `database`, `name`, `definition`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VectorSearchIndexCreateRequest {
    /// Name of the collection.
    pub collection_name: Option<String>,
    /// Name of the database.
    pub database: Option<String>,
    /// Name of the index, unique in the collection.
    pub name: Option<String>,
    /// Kind of index, and with it which variant; `search` by default.
    pub type_: Option<SearchIndexCreateRequestType>,
    /// Definition of a vector search index.
    pub definition: Option<VectorSearchIndexDefinition>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl VectorSearchIndexCreateRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `collectionName`.
    pub fn collection_name(mut self, value: impl Into<String>) -> Self {
        self.collection_name = Some(value.into());
        self.extra.unset_null("collectionName");
        self
    }

    /// Sets `database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self.extra.unset_null("database");
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<SearchIndexCreateRequestType>) -> Self {
        self.type_ = Some(value.into());
        self.extra.unset_null("type");
        self
    }

    /// Sets `definition`.
    pub fn definition(mut self, value: VectorSearchIndexDefinition) -> Self {
        self.definition = Some(value);
        self.extra.unset_null("definition");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for VectorSearchIndexCreateRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["collectionName", "database", "name", "type", "definition"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.collection_name.read(r),
            1 => self.database.read(r),
            2 => self.name.read(r),
            3 => self.type_.read(r),
            4 => self.definition.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("collectionName", &self.collection_name);
        o.field("database", &self.database);
        o.field("name", &self.name);
        o.field("type", &self.type_);
        o.field("definition", &self.definition);
        o.end();
    }
}

json::object!(VectorSearchIndexCreateRequest);
