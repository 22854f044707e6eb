// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A query that has been taken on.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CostExplorerFilterResponseView {
    /// Token that fetches the result.
    ///
    /// 64 characters.
    pub token: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CostExplorerFilterResponseView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for CostExplorerFilterResponseView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["token"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.token.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("token", &self.token);
        o.end();
    }
}

json::object!(CostExplorerFilterResponseView);
