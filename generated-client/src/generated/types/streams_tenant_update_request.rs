// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    BaseStreamsRegion, CloudProvider, Link, StreamConfig, StreamsDataProcessRegion,
    StreamsProcessorStatus,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What can be changed of a stream processing workspace.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsTenantUpdateRequest {
    /// Provider that the region belongs to.
    ///
    /// One of `AWS`, `GCP`, `AZURE`, `TENANT`, `SERVERLESS`.
    pub cloud_provider: Option<CloudProvider>,
    /// Regions to move to when the main one is down.
    ///
    /// At most 2 items.
    pub failover_regions: Option<Vec<StreamsDataProcessRegion>>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// What the processors of a workspace shall do.
    pub processor_status: Option<StreamsProcessorStatus>,
    /// Region of stream processing, in each provider's own spelling.
    pub region: Option<BaseStreamsRegion>,
    /// Sizes of the processors in a workspace.
    pub stream_config: Option<StreamConfig>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsTenantUpdateRequest {
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

    /// Sets `failoverRegions`.
    pub fn failover_regions(
        mut self,
        value: impl IntoIterator<Item = StreamsDataProcessRegion>,
    ) -> Self {
        self.failover_regions = Some(value.into_iter().collect());
        self.extra.unset_null("failoverRegions");
        self
    }

    /// Sets `processorStatus`.
    pub fn processor_status(mut self, value: StreamsProcessorStatus) -> Self {
        self.processor_status = Some(value);
        self.extra.unset_null("processorStatus");
        self
    }

    /// Sets `region`.
    pub fn region(mut self, value: impl Into<BaseStreamsRegion>) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sets `streamConfig`.
    pub fn stream_config(mut self, value: StreamConfig) -> Self {
        self.stream_config = Some(value);
        self.extra.unset_null("streamConfig");
        self
    }

    /// Sends `streamConfig` as null.
    pub fn clear_stream_config(mut self) -> Self {
        self.stream_config = None;
        self.extra.set_null("streamConfig");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamsTenantUpdateRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "failoverRegions", "links", "processorStatus", "region",
                "streamConfig"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.failover_regions.read(r),
            2 => self.links.read(r),
            3 => self.processor_status.read(r),
            4 => self.region.read(r),
            5 => self.stream_config.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.field("failoverRegions", &self.failover_regions);
        o.read_only("links", &self.links);
        o.field("processorStatus", &self.processor_status);
        o.field("region", &self.region);
        o.nullable("streamConfig", &self.stream_config);
        o.end();
    }
}

json::object!(StreamsTenantUpdateRequest);
