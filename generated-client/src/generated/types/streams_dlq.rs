// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Where documents go that a processor cannot handle.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsDlq {
    /// Name of the collection.
    pub coll: Option<String>,
    /// Name of the connection to the cluster.
    pub connection_name: Option<String>,
    /// Name of the database.
    pub db: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsDlq {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `coll`.
    pub fn coll(mut self, value: impl Into<String>) -> Self {
        self.coll = Some(value.into());
        self.extra.unset_null("coll");
        self
    }

    /// Sets `connectionName`.
    pub fn connection_name(mut self, value: impl Into<String>) -> Self {
        self.connection_name = Some(value.into());
        self.extra.unset_null("connectionName");
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

impl Json for StreamsDlq {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["coll", "connectionName", "db", "links"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.coll.read(r),
            1 => self.connection_name.read(r),
            2 => self.db.read(r),
            3 => self.links.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("coll", &self.coll);
        o.field("connectionName", &self.connection_name);
        o.field("db", &self.db);
        o.read_only("links", &self.links);
        o.end();
    }
}

json::object!(StreamsDlq);
