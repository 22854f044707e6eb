// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Addresses of one cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterIpAddresses {
    /// Name of the cluster.
    ///
    /// Set by the server.
    pub cluster_name: Option<String>,
    /// Addresses that it will be reached at, after changes under way.
    ///
    /// Set by the server.
    pub future_inbound: Option<Vec<String>>,
    /// Addresses that it will call from, after changes under way.
    ///
    /// Set by the server.
    pub future_outbound: Option<Vec<String>>,
    /// Addresses that it is reached at.
    ///
    /// Set by the server.
    pub inbound: Option<Vec<String>>,
    /// Addresses that it calls from.
    ///
    /// Set by the server.
    pub outbound: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterIpAddresses {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ClusterIpAddresses {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "clusterName", "futureInbound", "futureOutbound", "inbound", "outbound"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cluster_name.read(r),
            1 => self.future_inbound.read(r),
            2 => self.future_outbound.read(r),
            3 => self.inbound.read(r),
            4 => self.outbound.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("clusterName", &self.cluster_name);
        o.read_only("futureInbound", &self.future_inbound);
        o.read_only("futureOutbound", &self.future_outbound);
        o.read_only("inbound", &self.inbound);
        o.read_only("outbound", &self.outbound);
        o.end();
    }
}

json::object!(ClusterIpAddresses);
