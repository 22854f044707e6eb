// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, CreateGcpForwardingRuleRequest};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// An endpoint group of Private Service Connect to add.
///
/// Required: `endpointGroupName`, `gcpProjectId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateGcpEndpointGroupRequest {
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Name of the endpoint group; with port mapping it has no effect.
    ///
    /// Never returned.
    pub endpoint_group_name: Option<String>,
    /// Its forwarding rules, one per node; a single one with port mapping.
    pub endpoints: Option<Vec<CreateGcpForwardingRuleRequest>>,
    /// Project of Google Cloud.
    ///
    /// Never returned.
    pub gcp_project_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CreateGcpEndpointGroupRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<CloudProvider>) -> Self {
        self.cloud_provider = Some(value.into());
        self.extra.unset_null("cloudProvider");
        self
    }

    /// Sets `endpointGroupName`.
    pub fn endpoint_group_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_group_name = Some(value.into());
        self.extra.unset_null("endpointGroupName");
        self
    }

    /// Sets `endpoints`.
    pub fn endpoints(
        mut self,
        value: impl IntoIterator<Item = CreateGcpForwardingRuleRequest>,
    ) -> Self {
        self.endpoints = Some(value.into_iter().collect());
        self.extra.unset_null("endpoints");
        self
    }

    /// Sets `gcpProjectId`.
    pub fn gcp_project_id(mut self, value: impl Into<String>) -> Self {
        self.gcp_project_id = Some(value.into());
        self.extra.unset_null("gcpProjectId");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CreateGcpEndpointGroupRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys!["cloudProvider", "endpointGroupName", "endpoints", "gcpProjectId"],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.endpoint_group_name.read(r),
            2 => self.endpoints.read(r),
            3 => self.gcp_project_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.field("endpointGroupName", &self.endpoint_group_name);
        o.field("endpoints", &self.endpoints);
        o.field("gcpProjectId", &self.gcp_project_id);
        o.end();
    }
}

json::object!(CreateGcpEndpointGroupRequest);
