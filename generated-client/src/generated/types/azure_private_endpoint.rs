// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A private endpoint of Azure Private Link.
///
/// Required: `cloudProvider`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AzurePrivateEndpoint {
    /// Which provider, and with it which variant.
    ///
    /// Set by the server. One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Whether it is being deleted.
    ///
    /// Set by the server.
    pub delete_requested: Option<bool>,
    /// What went wrong, else null.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// Name of the connection with Azure.
    ///
    /// Set by the server.
    pub private_endpoint_connection_name: Option<String>,
    /// Address in your network.
    pub private_endpoint_ip_address: Option<String>,
    /// Azure path of the endpoint.
    ///
    /// Set by the server.
    pub private_endpoint_resource_id: Option<String>,
    /// How far the connection is.
    ///
    /// Set by the server.
    pub status: Option<AzurePrivateEndpointStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AzurePrivateEndpoint {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AzurePrivateEndpoint {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "deleteRequested", "errorMessage",
                "privateEndpointConnectionName", "privateEndpointIPAddress",
                "privateEndpointResourceId", "status"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.delete_requested.read(r),
            2 => self.error_message.read(r),
            3 => self.private_endpoint_connection_name.read(r),
            4 => self.private_endpoint_ip_address.read(r),
            5 => self.private_endpoint_resource_id.read(r),
            6 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.read_only("deleteRequested", &self.delete_requested);
        o.read_only("errorMessage", &self.error_message);
        o.read_only(
            "privateEndpointConnectionName",
            &self.private_endpoint_connection_name,
        );
        o.field("privateEndpointIPAddress", &self.private_endpoint_ip_address);
        o.read_only("privateEndpointResourceId", &self.private_endpoint_resource_id);
        o.read_only("status", &self.status);
        o.end();
    }
}

json::object!(AzurePrivateEndpoint);

/// How far the connection is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AzurePrivateEndpointStatus {
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

impl AzurePrivateEndpointStatus {
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

impl OpenEnum for AzurePrivateEndpointStatus {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Deleting,
        Self::Available,
        Self::Initiating,
    ];
}

json::open_enum!(AzurePrivateEndpointStatus);
