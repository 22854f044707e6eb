// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Project and network of stream processing on Google Cloud.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GcpAccountDetails {
    /// Address range of that network in CIDR notation.
    pub cidr_block: Option<String>,
    /// Which provider, and with it which variant.
    pub cloud_provider: Option<String>,
    /// Google Cloud project that stream processing runs in.
    pub gcp_project_id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Network that stream processing runs in.
    pub vpc_network_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GcpAccountDetails {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for GcpAccountDetails {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cidrBlock", "cloudProvider", "gcpProjectId", "links", "vpcNetworkName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cidr_block.read(r),
            1 => self.cloud_provider.read(r),
            2 => self.gcp_project_id.read(r),
            3 => self.links.read(r),
            4 => self.vpc_network_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cidrBlock", &self.cidr_block);
        o.field("cloudProvider", &self.cloud_provider);
        o.field("gcpProjectId", &self.gcp_project_id);
        o.read_only("links", &self.links);
        o.field("vpcNetworkName", &self.vpc_network_name);
        o.end();
    }
}

json::object!(GcpAccountDetails);
