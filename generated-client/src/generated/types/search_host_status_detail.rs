// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    SearchIndexStatus, SearchMainIndexStatusDetail, SearchStagedIndexStatusDetail,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// State of a search index on a node.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchHostStatusDetail {
    /// Node that it is about.
    pub hostname: Option<String>,
    /// State of the index that answers queries.
    pub main_index: Option<SearchMainIndexStatusDetail>,
    /// Whether it answers queries.
    pub queryable: Option<bool>,
    /// State of the index that is being built.
    pub staged_index: Option<SearchStagedIndexStatusDetail>,
    /// Progress; `STALE` still answers, but from old data.
    pub status: Option<SearchIndexStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SearchHostStatusDetail {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for SearchHostStatusDetail {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["hostname", "mainIndex", "queryable", "stagedIndex", "status"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.hostname.read(r),
            1 => self.main_index.read(r),
            2 => self.queryable.read(r),
            3 => self.staged_index.read(r),
            4 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("hostname", &self.hostname);
        o.field("mainIndex", &self.main_index);
        o.field("queryable", &self.queryable);
        o.field("stagedIndex", &self.staged_index);
        o.field("status", &self.status);
        o.end();
    }
}

json::object!(SearchHostStatusDetail);
