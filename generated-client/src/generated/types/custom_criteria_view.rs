// Written by `cargo xtask codegen`; changes made here are lost.

use super::CriteriaViewType;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Archives what a query finds.
///
/// Required: `query`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomCriteriaView {
    /// By date, or by a query of yours. `CUSTOM` is not for time series.
    pub type_: Option<CriteriaViewType>,
    /// Query as JSON text, in the syntax of `find`; not the empty document.
    pub query: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CustomCriteriaView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<CriteriaViewType>) -> Self {
        self.type_ = Some(value.into());
        self.extra.unset_null("type");
        self
    }

    /// Sets `query`.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self.extra.unset_null("query");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CustomCriteriaView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["type", "query"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.type_.read(r),
            1 => self.query.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("type", &self.type_);
        o.field("query", &self.query);
        o.end();
    }
}

json::object!(CustomCriteriaView);
