// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// How long a feature compatibility version is pinned.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PinFcvView {
    /// End of the pin; four weeks after pinning by default and at most.
    pub expiration_date: Option<DateTime>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl PinFcvView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `expirationDate`.
    pub fn expiration_date(mut self, value: impl Into<DateTime>) -> Self {
        self.expiration_date = Some(value.into());
        self.extra.unset_null("expirationDate");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for PinFcvView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["expirationDate", "links"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.expiration_date.read(r),
            1 => self.links.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("expirationDate", &self.expiration_date);
        o.read_only("links", &self.links);
        o.end();
    }
}

json::object!(PinFcvView);
