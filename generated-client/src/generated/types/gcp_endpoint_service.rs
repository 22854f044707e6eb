// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Private endpoint service on Private Service Connect.
///
/// Required: `cloudProvider`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GcpEndpointService {
    /// Which provider, and with it which variant.
    ///
    /// Set by the server. One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Endpoint groups that use the service; one at most with port mapping.
    pub endpoint_group_names: Option<Vec<String>>,
    /// What went wrong, else null.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// Id of the endpoint service.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Whether one endpoint serves all nodes, told apart by port.
    pub port_mapping_enabled: Option<bool>,
    /// Region of the provider that the service is for.
    ///
    /// Set by the server.
    pub region_name: Option<String>,
    /// URLs of the service attachments to connect to; a single one with port mapping.
    pub service_attachment_names: Option<Vec<String>>,
    /// Progress. `WAITING_FOR_USER` means that an endpoint of yours is missing.
    ///
    /// Set by the server.
    pub status: Option<GcpEndpointServiceStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GcpEndpointService {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for GcpEndpointService {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "endpointGroupNames", "errorMessage", "id",
                "portMappingEnabled", "regionName", "serviceAttachmentNames", "status"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.endpoint_group_names.read(r),
            2 => self.error_message.read(r),
            3 => self.id.read(r),
            4 => self.port_mapping_enabled.read(r),
            5 => self.region_name.read(r),
            6 => self.service_attachment_names.read(r),
            7 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.field("endpointGroupNames", &self.endpoint_group_names);
        o.read_only("errorMessage", &self.error_message);
        o.read_only("id", &self.id);
        o.field("portMappingEnabled", &self.port_mapping_enabled);
        o.read_only("regionName", &self.region_name);
        o.field("serviceAttachmentNames", &self.service_attachment_names);
        o.read_only("status", &self.status);
        o.end();
    }
}

json::object!(GcpEndpointService);

/// Progress. `WAITING_FOR_USER` means that an endpoint of yours is missing.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GcpEndpointServiceStatus {
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

impl GcpEndpointServiceStatus {
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

impl OpenEnum for GcpEndpointServiceStatus {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Deleting,
        Self::Available,
        Self::Initiating,
        Self::WaitingForUser,
    ];
}

json::open_enum!(GcpEndpointServiceStatus);
