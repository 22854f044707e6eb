// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What can be changed of a private endpoint service.
///
/// Required: `cloudProvider`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiAtlasModifyEndpointServiceRequestView {
    /// Provider of the endpoint service; only AWS has remote regions.
    ///
    /// One of `AWS`.
    pub cloud_provider: Option<CloudProvider>,
    /// Other regions that may connect, a feature of AWS.
    ///
    /// At most 35 items.
    pub supported_remote_regions: Option<Vec<String>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiAtlasModifyEndpointServiceRequestView {
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

impl Json for ApiAtlasModifyEndpointServiceRequestView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["cloudProvider", "supportedRemoteRegions"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.supported_remote_regions.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.nullable("supportedRemoteRegions", &self.supported_remote_regions);
        o.end();
    }
}

json::object!(ApiAtlasModifyEndpointServiceRequestView);
