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
    /// `_id`. Set by the server.
    pub id: Option<String>,
    /// What processors may read from and write to; with `includeConnections` only.
    ///
    /// Set by the server.
    pub connections: Option<Vec<StreamsConnection>>,
    /// `dataProcessRegion`.
    pub data_process_region: Option<StreamsDataProcessRegion>,
    /// Regions to move to when the main one is down.
    ///
    /// At most 2 items.
    pub failover_regions: Option<Vec<StreamsDataProcessRegion>>,
    /// `groupId`. Set by the server.
    pub group_id: Option<String>,
    /// Where clients connect to manage processors.
    ///
    /// Set by the server.
    pub hostnames: Option<Vec<String>>,
    /// `links`. Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name, unique in the project.
    pub name: Option<String>,
    /// `sampleConnections`.
    pub sample_connections: Option<StreamsSampleConnections>,
    /// `streamConfig`.
    pub stream_config: Option<StreamConfig>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamsTenant {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
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
