// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Nodes in a region, in the older form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RegionSpec {
    /// Nodes for analytics, which are never elected.
    pub analytics_nodes: Option<i64>,
    /// Nodes that can become primary.
    ///
    /// One of 0, 3, 5, 7.
    pub electable_nodes: Option<i64>,
    /// Rank in elections of a primary, 7 first; 0 for a region without electable nodes.
    ///
    /// 0 to 7.
    pub priority: Option<i64>,
    /// Nodes for local reads, which are never elected.
    pub read_only_nodes: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl RegionSpec {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `analyticsNodes`.
    pub fn analytics_nodes(mut self, value: i64) -> Self {
        self.analytics_nodes = Some(value);
        self.extra.unset_null("analyticsNodes");
        self
    }

    /// Sets `electableNodes`.
    pub fn electable_nodes(mut self, value: i64) -> Self {
        self.electable_nodes = Some(value);
        self.extra.unset_null("electableNodes");
        self
    }

    /// Sets `priority`.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self.extra.unset_null("priority");
        self
    }

    /// Sets `readOnlyNodes`.
    pub fn read_only_nodes(mut self, value: i64) -> Self {
        self.read_only_nodes = Some(value);
        self.extra.unset_null("readOnlyNodes");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for RegionSpec {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["analyticsNodes", "electableNodes", "priority", "readOnlyNodes"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.analytics_nodes.read(r),
            1 => self.electable_nodes.read(r),
            2 => self.priority.read(r),
            3 => self.read_only_nodes.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("analyticsNodes", &self.analytics_nodes);
        o.field("electableNodes", &self.electable_nodes);
        o.field("priority", &self.priority);
        o.field("readOnlyNodes", &self.read_only_nodes);
        o.end();
    }
}

json::object!(RegionSpec);
