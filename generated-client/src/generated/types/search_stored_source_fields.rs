// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A choice of fields that are kept beside the index, by one of the lists.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchStoredSourceFields {
    /// Fields that are not kept.
    pub exclude: Option<Vec<String>>,
    /// Fields that are kept.
    pub include: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SearchStoredSourceFields {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `exclude`.
    pub fn exclude(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("exclude");
        self
    }

    /// Sets `include`.
    pub fn include(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.include = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("include");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for SearchStoredSourceFields {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["exclude", "include"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.exclude.read(r),
            1 => self.include.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("exclude", &self.exclude);
        o.field("include", &self.include);
        o.end();
    }
}

json::object!(SearchStoredSourceFields);
