// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A link to a related resource.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Link {
    /// URL of the resource; may name an older API.
    pub href: Option<String>,
    /// How it relates, for example `self` or `next`.
    pub rel: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl Link {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `href`.
    pub fn href(mut self, value: impl Into<String>) -> Self {
        self.href = Some(value.into());
        self.extra.unset_null("href");
        self
    }

    /// Sets `rel`.
    pub fn rel(mut self, value: impl Into<String>) -> Self {
        self.rel = Some(value.into());
        self.extra.unset_null("rel");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for Link {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["href", "rel"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.href.read(r),
            1 => self.rel.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("href", &self.href);
        o.field("rel", &self.rel);
        o.end();
    }
}

json::object!(Link);
