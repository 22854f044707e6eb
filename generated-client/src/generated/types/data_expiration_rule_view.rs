// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// When archived documents are deleted.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DataExpirationRuleView {
    /// Days in the archive after which a document is deleted.
    ///
    /// 7 to 9215.
    pub expire_after_days: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DataExpirationRuleView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `expireAfterDays`.
    pub fn expire_after_days(mut self, value: i64) -> Self {
        self.expire_after_days = Some(value);
        self.extra.unset_null("expireAfterDays");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DataExpirationRuleView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["expireAfterDays"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.expire_after_days.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("expireAfterDays", &self.expire_after_days);
        o.end();
    }
}

json::object!(DataExpirationRuleView);
