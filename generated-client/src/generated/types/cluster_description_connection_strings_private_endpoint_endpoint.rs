// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A private endpoint of a cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterDescriptionConnectionStringsPrivateEndpointEndpoint {
    /// Id that the cloud provider gave the endpoint.
    ///
    /// Set by the server.
    pub endpoint_id: Option<String>,
    /// Provider of the endpoint.
    ///
    /// Set by the server. One of `AWS`, `AZURE`, `GCP`.
    pub provider_name: Option<CloudProvider>,
    /// Region of the endpoint.
    ///
    /// Set by the server.
    pub region: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterDescriptionConnectionStringsPrivateEndpointEndpoint {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ClusterDescriptionConnectionStringsPrivateEndpointEndpoint {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["endpointId", "providerName", "region"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.endpoint_id.read(r),
            1 => self.provider_name.read(r),
            2 => self.region.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("endpointId", &self.endpoint_id);
        o.read_only("providerName", &self.provider_name);
        o.read_only("region", &self.region);
        o.end();
    }
}

json::object!(ClusterDescriptionConnectionStringsPrivateEndpointEndpoint);
