// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A forwarding rule of Private Service Connect.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GcpConsumerForwardingRule {
    /// Name of the forwarding rule.
    ///
    /// Set by the server.
    pub endpoint_name: Option<String>,
    /// Address in your network.
    ///
    /// Set by the server.
    pub ip_address: Option<String>,
    /// How far the connection is.
    ///
    /// Set by the server.
    pub status: Option<GcpConsumerForwardingRuleStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GcpConsumerForwardingRule {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for GcpConsumerForwardingRule {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["endpointName", "ipAddress", "status"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.endpoint_name.read(r),
            1 => self.ip_address.read(r),
            2 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("endpointName", &self.endpoint_name);
        o.read_only("ipAddress", &self.ip_address);
        o.read_only("status", &self.status);
        o.end();
    }
}

json::object!(GcpConsumerForwardingRule);

/// How far the connection is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GcpConsumerForwardingRuleStatus {
    /// `INITIATING`
    Initiating,
    /// `AVAILABLE`
    Available,
    /// `FAILED`
    Failed,
    /// `DELETING`
    Deleting,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl GcpConsumerForwardingRuleStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initiating => "INITIATING",
            Self::Available => "AVAILABLE",
            Self::Failed => "FAILED",
            Self::Deleting => "DELETING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for GcpConsumerForwardingRuleStatus {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Deleting,
        Self::Available,
        Self::Initiating,
    ];
}

json::open_enum!(GcpConsumerForwardingRuleStatus);
