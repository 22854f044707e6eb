// Written by `cargo xtask codegen`; changes made here are lost.

use super::GatewayIpAddresses;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A gateway with its addresses.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Gateway {
    /// Addresses of a gateway, by direction.
    ///
    /// Set by the server.
    pub ips: Option<GatewayIpAddresses>,
    /// Name of the gateway.
    ///
    /// Set by the server.
    pub name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl Gateway {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for Gateway {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["ips", "name"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.ips.read(r),
            1 => self.name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("ips", &self.ips);
        o.read_only("name", &self.name);
        o.end();
    }
}

json::object!(Gateway);
