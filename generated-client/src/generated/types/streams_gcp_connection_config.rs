// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Access to Google Cloud.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsGcpConnectionConfig {
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Service account to act as, by its email address.
    pub service_account_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsGcpConnectionConfig {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `serviceAccountId`.
    pub fn service_account_id(mut self, value: impl Into<String>) -> Self {
        self.service_account_id = Some(value.into());
        self.extra.unset_null("serviceAccountId");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsGcpConnectionConfig {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "serviceAccountId"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.service_account_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.field("serviceAccountId", &self.service_account_id);
        o.end();
    }
}

json::object!(StreamsGcpConnectionConfig);
