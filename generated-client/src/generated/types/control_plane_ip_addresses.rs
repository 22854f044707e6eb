// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    Gateway, InboundControlPlaneCloudProviderIpAddresses,
    OutboundControlPlaneCloudProviderIpAddresses,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Addresses of the Atlas control plane, by direction.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ControlPlaneIpAddresses {
    /// Gateways of the application, with addresses of their own.
    ///
    /// Set by the server. At most 25 items.
    pub gateways: Option<Vec<Gateway>>,
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

impl ControlPlaneIpAddresses {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ControlPlaneIpAddresses {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["gateways", "inbound", "outbound"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.gateways.read(r),
            1 => self.inbound.read(r),
            2 => self.outbound.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("gateways", &self.gateways);
        o.read_only("inbound", &self.inbound);
        o.read_only("outbound", &self.outbound);
        o.end();
    }
}

json::object!(ControlPlaneIpAddresses);
