// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A private endpoint service to create.
///
/// Required: `providerName`, `region`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderEndpointServiceRequest {
    /// Whether one endpoint serves all nodes, told apart by port; Google Cloud only.
    ///
    /// Never returned. Default: `false`.
    pub port_mapping_enabled: Option<bool>,
    /// Provider that the service is for.
    ///
    /// Never returned. One of `AWS`, `AZURE`, `GCP`.
    pub provider_name: Option<CloudProvider>,
    /// Region in the spelling of Atlas.
    ///
    /// Never returned.
    pub region: Option<String>,
    /// Other regions that may connect, a feature of AWS.
    ///
    /// Never returned. At most 35 items.
    pub supported_remote_regions: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderEndpointServiceRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `portMappingEnabled`.
    pub fn port_mapping_enabled(mut self, value: bool) -> Self {
        self.port_mapping_enabled = Some(value);
        self.extra.unset_null("portMappingEnabled");
        self
    }

    /// Sets `providerName`.
    pub fn provider_name(mut self, value: impl Into<CloudProvider>) -> Self {
        self.provider_name = Some(value.into());
        self.extra.unset_null("providerName");
        self
    }

    /// Sets `region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sets `supportedRemoteRegions`.
    pub fn supported_remote_regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.supported_remote_regions = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self.extra.unset_null("supportedRemoteRegions");
        self
    }

    /// Sends `supportedRemoteRegions` as null.
    pub fn clear_supported_remote_regions(mut self) -> Self {
        self.supported_remote_regions = None;
        self.extra.set_null("supportedRemoteRegions");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CloudProviderEndpointServiceRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "portMappingEnabled", "providerName", "region", "supportedRemoteRegions"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.port_mapping_enabled.read(r),
            1 => self.provider_name.read(r),
            2 => self.region.read(r),
            3 => self.supported_remote_regions.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("portMappingEnabled", &self.port_mapping_enabled);
        o.field("providerName", &self.provider_name);
        o.field("region", &self.region);
        o.nullable("supportedRemoteRegions", &self.supported_remote_regions);
        o.end();
    }
}

json::object!(CloudProviderEndpointServiceRequest);
