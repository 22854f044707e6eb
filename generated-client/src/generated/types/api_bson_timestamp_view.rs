// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Place in the oplog, a time and a counter within it.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiBsonTimestampView {
    /// Time of the oplog entry, to the second.
    ///
    /// Set by the server.
    pub date: Option<DateTime>,
    /// Number of the entry among those of the same second.
    ///
    /// Set by the server.
    pub increment: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiBsonTimestampView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ApiBsonTimestampView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["date", "increment"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.date.read(r),
            1 => self.increment.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("date", &self.date);
        o.read_only("increment", &self.increment);
        o.end();
    }
}

json::object!(ApiBsonTimestampView);
