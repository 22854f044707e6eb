// Written by `cargo xtask codegen`; changes made here are lost.

use super::{BaseStreamsRegion, CloudProvider, Link};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Where the data is processed.
///
/// Required: `cloudProvider`, `region`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsDataProcessRegion {
    /// Provider that the region belongs to.
    ///
    /// One of `AWS`, `GCP`, `AZURE`, `TENANT`, `SERVERLESS`.
    pub cloud_provider: Option<CloudProvider>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Region of stream processing, in each provider's own spelling.
    pub region: Option<BaseStreamsRegion>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsDataProcessRegion {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<CloudProvider>) -> Self {
        self.cloud_provider = Some(value.into());
        self.extra.unset_null("cloudProvider");
        self
    }

    /// Sets `region`.
    pub fn region(mut self, value: impl Into<BaseStreamsRegion>) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsDataProcessRegion {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["cloudProvider", "links", "region"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.links.read(r),
            2 => self.region.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.read_only("links", &self.links);
        o.field("region", &self.region);
        o.end();
    }
}

json::object!(StreamsDataProcessRegion);
