// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A cluster, database or collection. Answers hold either `cluster` or the other two.
///
/// Required: `cluster`, `collection`, `db`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DatabasePermittedNamespaceResource {
    /// Whether the cluster as a whole is meant; `db` and `collection` do not count then.
    pub cluster: Option<bool>,
    /// The collection; left out or empty for all in `db`.
    pub collection: Option<String>,
    /// Name of the database.
    pub db: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DatabasePermittedNamespaceResource {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cluster`.
    pub fn cluster(mut self, value: bool) -> Self {
        self.cluster = Some(value);
        self.extra.unset_null("cluster");
        self
    }

    /// Sets `collection`.
    pub fn collection(mut self, value: impl Into<String>) -> Self {
        self.collection = Some(value.into());
        self.extra.unset_null("collection");
        self
    }

    /// Sets `db`.
    pub fn db(mut self, value: impl Into<String>) -> Self {
        self.db = Some(value.into());
        self.extra.unset_null("db");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DatabasePermittedNamespaceResource {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["cluster", "collection", "db"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cluster.read(r),
            1 => self.collection.read(r),
            2 => self.db.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cluster", &self.cluster);
        o.field("collection", &self.collection);
        o.field("db", &self.db);
        o.end();
    }
}

json::object!(DatabasePermittedNamespaceResource);
