// Written by `cargo xtask codegen`; changes made here are lost.

use super::ApiSearchDeploymentRequestSpecView;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// The Search Nodes that a cluster is to have.
///
/// Required: `specs`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiSearchDeploymentRequestView {
    /// Search Nodes per region, where its own count is absent.
    ///
    /// 2 to 32.
    pub default_node_count: Option<i64>,
    /// One entry per region, or a single one for all.
    ///
    /// At least 1 item.
    pub specs: Option<Vec<ApiSearchDeploymentRequestSpecView>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiSearchDeploymentRequestView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `defaultNodeCount`.
    pub fn default_node_count(mut self, value: i64) -> Self {
        self.default_node_count = Some(value);
        self.extra.unset_null("defaultNodeCount");
        self
    }

    /// Sends `defaultNodeCount` as null.
    pub fn clear_default_node_count(mut self) -> Self {
        self.default_node_count = None;
        self.extra.set_null("defaultNodeCount");
        self
    }

    /// Sets `specs`.
    pub fn specs(
        mut self,
        value: impl IntoIterator<Item = ApiSearchDeploymentRequestSpecView>,
    ) -> Self {
        self.specs = Some(value.into_iter().collect());
        self.extra.unset_null("specs");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ApiSearchDeploymentRequestView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["defaultNodeCount", "specs"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.default_node_count.read(r),
            1 => self.specs.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.nullable("defaultNodeCount", &self.default_node_count);
        o.field("specs", &self.specs);
        o.end();
    }
}

json::object!(ApiSearchDeploymentRequestView);
