// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Private endpoint service on Azure Private Link.
///
/// Required: `cloudProvider`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AzurePrivatelinkConnection {
    /// Which provider, and with it which variant.
    ///
    /// Set by the server. One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// What went wrong, else null.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// Id of the endpoint service.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Azure paths of the endpoints that use the service.
    ///
    /// Set by the server.
    pub private_endpoints: Option<Vec<String>>,
    /// Name of the link service, which Atlas manages.
    ///
    /// Set by the server.
    pub private_link_service_name: Option<String>,
    /// Azure path of the link service; endpoints are made against it.
    ///
    /// Set by the server.
    pub private_link_service_resource_id: Option<String>,
    /// Region of the provider that the service is for.
    ///
    /// Set by the server.
    pub region_name: Option<String>,
    /// Progress. `WAITING_FOR_USER` means that an endpoint of yours is missing.
    ///
    /// Set by the server.
    pub status: Option<AzurePrivatelinkConnectionStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AzurePrivatelinkConnection {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AzurePrivatelinkConnection {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "errorMessage", "id", "privateEndpoints",
                "privateLinkServiceName", "privateLinkServiceResourceId", "regionName",
                "status"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.error_message.read(r),
            2 => self.id.read(r),
            3 => self.private_endpoints.read(r),
            4 => self.private_link_service_name.read(r),
            5 => self.private_link_service_resource_id.read(r),
            6 => self.region_name.read(r),
            7 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.read_only("errorMessage", &self.error_message);
        o.read_only("id", &self.id);
        o.read_only("privateEndpoints", &self.private_endpoints);
        o.read_only("privateLinkServiceName", &self.private_link_service_name);
        o.read_only(
            "privateLinkServiceResourceId",
            &self.private_link_service_resource_id,
        );
        o.read_only("regionName", &self.region_name);
        o.read_only("status", &self.status);
        o.end();
    }
}

json::object!(AzurePrivatelinkConnection);

/// Progress. `WAITING_FOR_USER` means that an endpoint of yours is missing.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AzurePrivatelinkConnectionStatus {
    /// `INITIATING`
    Initiating,
    /// `AVAILABLE`
    Available,
    /// `WAITING_FOR_USER`
    WaitingForUser,
    /// `FAILED`
    Failed,
    /// `DELETING`
    Deleting,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AzurePrivatelinkConnectionStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initiating => "INITIATING",
            Self::Available => "AVAILABLE",
            Self::WaitingForUser => "WAITING_FOR_USER",
            Self::Failed => "FAILED",
            Self::Deleting => "DELETING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AzurePrivatelinkConnectionStatus {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Deleting,
        Self::Available,
        Self::Initiating,
        Self::WaitingForUser,
    ];
}

json::open_enum!(AzurePrivatelinkConnectionStatus);
