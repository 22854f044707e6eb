// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, GcpConsumerForwardingRule};
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// An endpoint group of Private Service Connect.
///
/// Required: `cloudProvider`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PrivateGcpEndpointGroup {
    /// Which provider, and with it which variant.
    ///
    /// Set by the server. One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Whether it is being deleted.
    ///
    /// Set by the server.
    pub delete_requested: Option<bool>,
    /// Name of the endpoint group; with port mapping, of the endpoint.
    ///
    /// Set by the server.
    pub endpoint_group_name: Option<String>,
    /// Its forwarding rules, one per node; a single one with port mapping.
    ///
    /// Set by the server.
    pub endpoints: Option<Vec<GcpConsumerForwardingRule>>,
    /// What went wrong, else null.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// Project of Google Cloud.
    ///
    /// Set by the server.
    pub gcp_project_id: Option<String>,
    /// Whether one endpoint serves all nodes, told apart by port.
    pub port_mapping_enabled: Option<bool>,
    /// How far the connection is.
    ///
    /// Set by the server.
    pub status: Option<PrivateGcpEndpointGroupStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl PrivateGcpEndpointGroup {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for PrivateGcpEndpointGroup {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "deleteRequested", "endpointGroupName", "endpoints",
                "errorMessage", "gcpProjectId", "portMappingEnabled", "status"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.delete_requested.read(r),
            2 => self.endpoint_group_name.read(r),
            3 => self.endpoints.read(r),
            4 => self.error_message.read(r),
            5 => self.gcp_project_id.read(r),
            6 => self.port_mapping_enabled.read(r),
            7 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.read_only("deleteRequested", &self.delete_requested);
        o.read_only("endpointGroupName", &self.endpoint_group_name);
        o.read_only("endpoints", &self.endpoints);
        o.read_only("errorMessage", &self.error_message);
        o.read_only("gcpProjectId", &self.gcp_project_id);
        o.field("portMappingEnabled", &self.port_mapping_enabled);
        o.read_only("status", &self.status);
        o.end();
    }
}

json::object!(PrivateGcpEndpointGroup);

/// How far the connection is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PrivateGcpEndpointGroupStatus {
    /// `INITIATING`
    Initiating,
    /// `VERIFIED`
    Verified,
    /// `AVAILABLE`
    Available,
    /// `FAILED`
    Failed,
    /// `DELETING`
    Deleting,
    /// `DELETED`
    Deleted,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl PrivateGcpEndpointGroupStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initiating => "INITIATING",
            Self::Verified => "VERIFIED",
            Self::Available => "AVAILABLE",
            Self::Failed => "FAILED",
            Self::Deleting => "DELETING",
            Self::Deleted => "DELETED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for PrivateGcpEndpointGroupStatus {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Deleted,
        Self::Deleting,
        Self::Verified,
        Self::Available,
        Self::Initiating,
    ];
}

json::open_enum!(PrivateGcpEndpointGroupStatus);
