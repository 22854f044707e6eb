// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Value, Writer, keys};

/// Definition of a search index, without what only one kind of index has.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchIndexDefinition {
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

impl SearchIndexDefinition {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for SearchIndexDefinition {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["numPartitions", "storedSource"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.num_partitions.read(r),
            1 => self.stored_source.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("numPartitions", &self.num_partitions);
        o.field("storedSource", &self.stored_source);
        o.end();
    }
}

json::object!(SearchIndexDefinition);
