// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// The busiest namespaces of a process.
///
/// Required: `rankedNamespaces`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CollStatsRankedNamespacesView {
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the process.
    ///
    /// Set by the server.
    pub identifier_id: Option<String>,
    /// Namespaces as `database.collection`, busiest first.
    ///
    /// Set by the server.
    pub ranked_namespaces: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CollStatsRankedNamespacesView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for CollStatsRankedNamespacesView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["groupId", "identifierId", "rankedNamespaces"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.group_id.read(r),
            1 => self.identifier_id.read(r),
            2 => self.ranked_namespaces.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("groupId", &self.group_id);
        o.read_only("identifierId", &self.identifier_id);
        o.read_only("rankedNamespaces", &self.ranked_namespaces);
        o.end();
    }
}

json::object!(CollStatsRankedNamespacesView);
