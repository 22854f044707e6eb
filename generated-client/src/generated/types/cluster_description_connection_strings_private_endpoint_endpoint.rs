// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A private endpoint of a cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterDescriptionConnectionStringsPrivateEndpointEndpoint {
    /// Id with the cloud provider.
    ///
    /// Set by the server.
    pub endpoint_id: Option<String>,
    /// `providerName`. Set by the server.
    pub provider_name: Option<
        ClusterDescriptionConnectionStringsPrivateEndpointEndpointProviderName,
    >,
    /// `region`. Set by the server.
    pub region: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterDescriptionConnectionStringsPrivateEndpointEndpoint {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ClusterDescriptionConnectionStringsPrivateEndpointEndpoint {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<()> {
        r.object(self, keys!["endpointId", "providerName", "region"])
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

/// The schema `ClusterDescriptionConnectionStringsPrivateEndpointEndpoint/providerName`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClusterDescriptionConnectionStringsPrivateEndpointEndpointProviderName {
    /// `AWS`
    Aws,
    /// `AZURE`
    Azure,
    /// `GCP`
    Gcp,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum
for ClusterDescriptionConnectionStringsPrivateEndpointEndpointProviderName {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "AWS" => Self::Aws,
                "AZURE" => Self::Azure,
                "GCP" => Self::Gcp,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Aws => "AWS",
            Self::Azure => "AZURE",
            Self::Gcp => "GCP",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(ClusterDescriptionConnectionStringsPrivateEndpointEndpointProviderName);
