// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Private endpoint service on AWS PrivateLink.
///
/// Required: `cloudProvider`, `interfaceEndpoints`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AwsPrivatelinkConnection {
    /// Which provider, and with it which variant.
    ///
    /// Set by the server. One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Name to give to AWS when making an endpoint; null until the service is ready.
    ///
    /// Set by the server.
    pub endpoint_service_name: Option<String>,
    /// What went wrong, else null.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// Id of the endpoint service.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// The interface endpoints that use the service.
    ///
    /// Set by the server.
    pub interface_endpoints: Option<Vec<String>>,
    /// Region of the provider that the service is for.
    ///
    /// Set by the server.
    pub region_name: Option<String>,
    /// Progress. `WAITING_FOR_USER` means that an endpoint of yours is missing.
    ///
    /// Set by the server.
    pub status: Option<AwsPrivatelinkConnectionStatus>,
    /// Other regions that may connect, a feature of AWS.
    ///
    /// At most 35 items.
    pub supported_remote_regions: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AwsPrivatelinkConnection {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AwsPrivatelinkConnection {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "endpointServiceName", "errorMessage", "id",
                "interfaceEndpoints", "regionName", "status", "supportedRemoteRegions"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.endpoint_service_name.read(r),
            2 => self.error_message.read(r),
            3 => self.id.read(r),
            4 => self.interface_endpoints.read(r),
            5 => self.region_name.read(r),
            6 => self.status.read(r),
            7 => self.supported_remote_regions.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.read_only("endpointServiceName", &self.endpoint_service_name);
        o.read_only("errorMessage", &self.error_message);
        o.read_only("id", &self.id);
        o.read_only("interfaceEndpoints", &self.interface_endpoints);
        o.read_only("regionName", &self.region_name);
        o.read_only("status", &self.status);
        o.nullable("supportedRemoteRegions", &self.supported_remote_regions);
        o.end();
    }
}

json::object!(AwsPrivatelinkConnection);

/// Progress. `WAITING_FOR_USER` means that an endpoint of yours is missing.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AwsPrivatelinkConnectionStatus {
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

impl AwsPrivatelinkConnectionStatus {
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

impl OpenEnum for AwsPrivatelinkConnectionStatus {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Deleting,
        Self::Available,
        Self::Initiating,
        Self::WaitingForUser,
    ];
}

json::open_enum!(AwsPrivatelinkConnectionStatus);
