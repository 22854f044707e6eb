// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    Link, StreamConfig, StreamsConnection, StreamsDataProcessRegion,
    StreamsSampleConnections,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A stream processing workspace.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamsTenant {
    /// Id of the workspace.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// What processors may read from and write to; with `includeConnections` only.
    ///
    /// Set by the server.
    pub connections: Option<Vec<StreamsConnection>>,
    /// Where the data is processed.
    pub data_process_region: Option<StreamsDataProcessRegion>,
    /// Regions to move to when the main one is down.
    ///
    /// At most 2 items.
    pub failover_regions: Option<Vec<StreamsDataProcessRegion>>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Hosts that clients connect to, to manage processors.
    ///
    /// Set by the server.
    pub hostnames: Option<Vec<String>>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name, unique in the project.
    pub name: Option<String>,
    /// Connections with made-up data that a new workspace gets.
    pub sample_connections: Option<StreamsSampleConnections>,
    /// Sizes of the processors in a workspace.
    pub stream_config: Option<StreamConfig>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsTenant {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dataProcessRegion`.
    pub fn data_process_region(mut self, value: StreamsDataProcessRegion) -> Self {
        self.data_process_region = Some(value);
        self.extra.unset_null("dataProcessRegion");
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

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `sampleConnections`.
    pub fn sample_connections(mut self, value: StreamsSampleConnections) -> Self {
        self.sample_connections = Some(value);
        self.extra.unset_null("sampleConnections");
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

impl Json for StreamsTenant {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "_id", "connections", "dataProcessRegion", "failoverRegions", "groupId",
                "hostnames", "links", "name", "sampleConnections", "streamConfig"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.connections.read(r),
            2 => self.data_process_region.read(r),
            3 => self.failover_regions.read(r),
            4 => self.group_id.read(r),
            5 => self.hostnames.read(r),
            6 => self.links.read(r),
            7 => self.name.read(r),
            8 => self.sample_connections.read(r),
            9 => self.stream_config.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("_id", &self.id);
        o.read_only("connections", &self.connections);
        o.field("dataProcessRegion", &self.data_process_region);
        o.field("failoverRegions", &self.failover_regions);
        o.read_only("groupId", &self.group_id);
        o.read_only("hostnames", &self.hostnames);
        o.read_only("links", &self.links);
        o.field("name", &self.name);
        o.field("sampleConnections", &self.sample_connections);
        o.nullable("streamConfig", &self.stream_config);
        o.end();
    }
}

json::object!(StreamsTenant);
