// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    InboundControlPlaneCloudProviderIpAddresses,
    OutboundControlPlaneCloudProviderIpAddresses,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Addresses of a gateway, by direction.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GatewayIpAddresses {
    /// Addresses that Atlas is called at, by cloud provider and region.
    ///
    /// Set by the server.
    pub inbound: Option<InboundControlPlaneCloudProviderIpAddresses>,
    /// Addresses that Atlas calls from, by cloud provider and region.
    ///
    /// Set by the server.
    pub outbound: Option<OutboundControlPlaneCloudProviderIpAddresses>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GatewayIpAddresses {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for GatewayIpAddresses {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["inbound", "outbound"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.inbound.read(r),
            1 => self.outbound.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("inbound", &self.inbound);
        o.read_only("outbound", &self.outbound);
        o.end();
    }
}

json::object!(GatewayIpAddresses);
