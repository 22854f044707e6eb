// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, RegionName};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A network container on AWS.
///
/// Required: `regionName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AwsCloudProviderContainer {
    /// Id of the network container.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `GCP`, `AZURE`, `TENANT`, `SERVERLESS`.
    pub provider_name: Option<CloudProvider>,
    /// Whether clusters are in it.
    ///
    /// Set by the server.
    pub provisioned: Option<bool>,
    /// Private address range of Atlas in CIDR notation, from `/24` to `/21`; fixed once a cluster or a
    /// peering is inside.
    pub atlas_cidr_block: Option<String>,
    /// Region of the container.
    pub region_name: Option<RegionName>,
    /// VPC of Atlas; null before anything is inside.
    ///
    /// Set by the server.
    pub vpc_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AwsCloudProviderContainer {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `providerName`.
    pub fn provider_name(mut self, value: impl Into<CloudProvider>) -> Self {
        self.provider_name = Some(value.into());
        self.extra.unset_null("providerName");
        self
    }

    /// Sets `atlasCidrBlock`.
    pub fn atlas_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.atlas_cidr_block = Some(value.into());
        self.extra.unset_null("atlasCidrBlock");
        self
    }

    /// Sets `regionName`.
    pub fn region_name(mut self, value: impl Into<RegionName>) -> Self {
        self.region_name = Some(value.into());
        self.extra.unset_null("regionName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AwsCloudProviderContainer {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "id", "providerName", "provisioned", "atlasCidrBlock", "regionName",
                "vpcId"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.provider_name.read(r),
            2 => self.provisioned.read(r),
            3 => self.atlas_cidr_block.read(r),
            4 => self.region_name.read(r),
            5 => self.vpc_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("id", &self.id);
        o.field("providerName", &self.provider_name);
        o.read_only("provisioned", &self.provisioned);
        o.field("atlasCidrBlock", &self.atlas_cidr_block);
        o.field("regionName", &self.region_name);
        o.read_only("vpcId", &self.vpc_id);
        o.end();
    }
}

json::object!(AwsCloudProviderContainer);
