// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// An interface endpoint of AWS PrivateLink.
///
/// Required: `cloudProvider`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AwsInterfaceEndpoint {
    /// Which provider, and with it which variant.
    ///
    /// Set by the server. One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Progress of the connection.
    ///
    /// Set by the server.
    pub connection_status: Option<AwsInterfaceEndpointConnectionStatus>,
    /// Whether it is being deleted.
    ///
    /// Set by the server.
    pub delete_requested: Option<bool>,
    /// What went wrong, else null.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// Id that AWS gave the interface endpoint.
    ///
    /// Set by the server.
    pub interface_endpoint_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AwsInterfaceEndpoint {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AwsInterfaceEndpoint {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "connectionStatus", "deleteRequested", "errorMessage",
                "interfaceEndpointId"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.connection_status.read(r),
            2 => self.delete_requested.read(r),
            3 => self.error_message.read(r),
            4 => self.interface_endpoint_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.read_only("connectionStatus", &self.connection_status);
        o.read_only("deleteRequested", &self.delete_requested);
        o.read_only("errorMessage", &self.error_message);
        o.read_only("interfaceEndpointId", &self.interface_endpoint_id);
        o.end();
    }
}

json::object!(AwsInterfaceEndpoint);

/// Progress of the connection.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AwsInterfaceEndpointConnectionStatus {
    /// `PENDING_ACCEPTANCE`
    PendingAcceptance,
    /// `PENDING`
    Pending,
    /// `AVAILABLE`
    Available,
    /// `REJECTED`
    Rejected,
    /// `DELETING`
    Deleting,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AwsInterfaceEndpointConnectionStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PendingAcceptance => "PENDING_ACCEPTANCE",
            Self::Pending => "PENDING",
            Self::Available => "AVAILABLE",
            Self::Rejected => "REJECTED",
            Self::Deleting => "DELETING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AwsInterfaceEndpointConnectionStatus {
    const KNOWN: &'static [Self] = &[
        Self::Pending,
        Self::Deleting,
        Self::Rejected,
        Self::Available,
        Self::PendingAcceptance,
    ];
}

json::open_enum!(AwsInterfaceEndpointConnectionStatus);
