// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Private endpoint of a serverless instance on Azure.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServerlessAzureTenantEndpoint {
    /// Id of the private endpoint.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Id of the network interface with the provider.
    ///
    /// Set by the server.
    pub cloud_provider_endpoint_id: Option<String>,
    /// Free text.
    ///
    /// Set by the server. At most 80 characters.
    pub comment: Option<String>,
    /// Name of the service to connect to; null until it is ready.
    ///
    /// Set by the server.
    pub endpoint_service_name: Option<String>,
    /// Why the endpoint could not be connected.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// IPv4 address of the endpoint in your network.
    ///
    /// Set by the server.
    pub private_endpoint_ip_address: Option<String>,
    /// Azure path of the link service; null until it is ready.
    ///
    /// Set by the server.
    pub private_link_service_resource_id: Option<String>,
    /// Which provider, and with it which variant.
    ///
    /// Set by the server. One of `AZURE`.
    pub provider_name: Option<CloudProvider>,
    /// Progress. `RESERVED` means that Atlas waits for an endpoint of yours.
    ///
    /// Set by the server.
    pub status: Option<ServerlessAzureTenantEndpointStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ServerlessAzureTenantEndpoint {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ServerlessAzureTenantEndpoint {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "_id", "cloudProviderEndpointId", "comment", "endpointServiceName",
                "errorMessage", "privateEndpointIpAddress",
                "privateLinkServiceResourceId", "providerName", "status"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.cloud_provider_endpoint_id.read(r),
            2 => self.comment.read(r),
            3 => self.endpoint_service_name.read(r),
            4 => self.error_message.read(r),
            5 => self.private_endpoint_ip_address.read(r),
            6 => self.private_link_service_resource_id.read(r),
            7 => self.provider_name.read(r),
            8 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("_id", &self.id);
        o.read_only("cloudProviderEndpointId", &self.cloud_provider_endpoint_id);
        o.read_only("comment", &self.comment);
        o.read_only("endpointServiceName", &self.endpoint_service_name);
        o.read_only("errorMessage", &self.error_message);
        o.read_only("privateEndpointIpAddress", &self.private_endpoint_ip_address);
        o.read_only(
            "privateLinkServiceResourceId",
            &self.private_link_service_resource_id,
        );
        o.field("providerName", &self.provider_name);
        o.read_only("status", &self.status);
        o.end();
    }
}

json::object!(ServerlessAzureTenantEndpoint);

/// Progress. `RESERVED` means that Atlas waits for an endpoint of yours.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServerlessAzureTenantEndpointStatus {
    /// `RESERVATION_REQUESTED`
    ReservationRequested,
    /// `RESERVED`
    Reserved,
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

impl ServerlessAzureTenantEndpointStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReservationRequested => "RESERVATION_REQUESTED",
            Self::Reserved => "RESERVED",
            Self::Initiating => "INITIATING",
            Self::Available => "AVAILABLE",
            Self::Failed => "FAILED",
            Self::Deleting => "DELETING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ServerlessAzureTenantEndpointStatus {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Deleting,
        Self::Reserved,
        Self::Available,
        Self::Initiating,
        Self::ReservationRequested,
    ];
}

json::open_enum!(ServerlessAzureTenantEndpointStatus);
