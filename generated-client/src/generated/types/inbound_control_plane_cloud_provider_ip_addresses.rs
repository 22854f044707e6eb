// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};
use std::collections::BTreeMap;

/// Addresses that Atlas is called at, by cloud provider and region.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InboundControlPlaneCloudProviderIpAddresses {
    /// Addresses on AWS, by region.
    ///
    /// Set by the server.
    pub aws: Option<BTreeMap<String, Vec<String>>>,
    /// Addresses on Azure, by region.
    ///
    /// Set by the server.
    pub azure: Option<BTreeMap<String, Vec<String>>>,
    /// Addresses on Google Cloud, by region.
    ///
    /// Set by the server.
    pub gcp: Option<BTreeMap<String, Vec<String>>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl InboundControlPlaneCloudProviderIpAddresses {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for InboundControlPlaneCloudProviderIpAddresses {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["aws", "azure", "gcp"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.aws.read(r),
            1 => self.azure.read(r),
            2 => self.gcp.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("aws", &self.aws);
        o.read_only("azure", &self.azure);
        o.read_only("gcp", &self.gcp);
        o.end();
    }
}

json::object!(InboundControlPlaneCloudProviderIpAddresses);
