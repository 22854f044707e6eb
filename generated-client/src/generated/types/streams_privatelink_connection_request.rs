// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What can be changed of a private link.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsPrivatelinkConnectionRequest {
    /// Domain of a serverless Confluent cluster on AWS. Only while there is none yet, or the link is
    /// `IDLE`.
    pub dns_domain: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsPrivatelinkConnectionRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dnsDomain`.
    pub fn dns_domain(mut self, value: impl Into<String>) -> Self {
        self.dns_domain = Some(value.into());
        self.extra.unset_null("dnsDomain");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsPrivatelinkConnectionRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["dnsDomain"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.dns_domain.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("dnsDomain", &self.dns_domain);
        o.end();
    }
}

json::object!(StreamsPrivatelinkConnectionRequest);
