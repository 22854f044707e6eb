// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A forwarding rule to add.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateGcpForwardingRuleRequest {
    /// Name of the forwarding rule.
    ///
    /// Never returned.
    pub endpoint_name: Option<String>,
    /// Address in your network.
    ///
    /// Never returned.
    pub ip_address: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CreateGcpForwardingRuleRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `endpointName`.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self.extra.unset_null("endpointName");
        self
    }

    /// Sets `ipAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self.extra.unset_null("ipAddress");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CreateGcpForwardingRuleRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["endpointName", "ipAddress"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.endpoint_name.read(r),
            1 => self.ip_address.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("endpointName", &self.endpoint_name);
        o.field("ipAddress", &self.ip_address);
        o.end();
    }
}

json::object!(CreateGcpForwardingRuleRequest);
