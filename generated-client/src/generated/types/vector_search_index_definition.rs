// Written by `cargo xtask codegen`; changes made here are lost.

use super::BasicDbObject;
use crate::json::{self, Extra, Json, Reader, Result, Value, Writer, keys};

/// Definition of a vector search index.
///
/// Required: `fields`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VectorSearchIndexDefinition {
    /// The vector fields, one at least, and those that queries filter by.
    pub fields: Option<Vec<BasicDbObject>>,
    /// Path of the array whose elements hold the vectors.
    pub nested_root: Option<String>,
    /// How many partitions the index is split into: 1, 2 or 4.
    ///
    /// Default: `1`.
    pub num_partitions: Option<i64>,
    /// Which fields are kept beside the index: true for all (not in a vector index), false for none, or
    /// an object that lists some.
    pub stored_source: Option<Value>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl VectorSearchIndexDefinition {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `fields`.
    pub fn fields(mut self, value: impl IntoIterator<Item = BasicDbObject>) -> Self {
        self.fields = Some(value.into_iter().collect());
        self.extra.unset_null("fields");
        self
    }

    /// Sets `nestedRoot`.
    pub fn nested_root(mut self, value: impl Into<String>) -> Self {
        self.nested_root = Some(value.into());
        self.extra.unset_null("nestedRoot");
        self
    }

    /// Sets `numPartitions`.
    pub fn num_partitions(mut self, value: i64) -> Self {
        self.num_partitions = Some(value);
        self.extra.unset_null("numPartitions");
        self
    }

    /// Sets `storedSource`.
    pub fn stored_source(mut self, value: impl Into<Value>) -> Self {
        self.stored_source = Some(value.into());
        self.extra.unset_null("storedSource");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for VectorSearchIndexDefinition {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["fields", "nestedRoot", "numPartitions", "storedSource"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.fields.read(r),
            1 => self.nested_root.read(r),
            2 => self.num_partitions.read(r),
            3 => self.stored_source.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("fields", &self.fields);
        o.field("nestedRoot", &self.nested_root);
        o.field("numPartitions", &self.num_partitions);
        o.field("storedSource", &self.stored_source);
        o.end();
    }
}

json::object!(VectorSearchIndexDefinition);
