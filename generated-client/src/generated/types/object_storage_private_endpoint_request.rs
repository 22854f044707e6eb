// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, RegionName};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A private endpoint to object storage to create.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ObjectStoragePrivateEndpointRequest {
    /// Provider of the object storage.
    ///
    /// One of `AWS`.
    pub cloud_provider: Option<CloudProvider>,
    /// Region of the bucket, in the spelling of Atlas.
    pub region_name: Option<RegionName>,
    /// Region of the endpoint, if not that of the bucket.
    pub vpc_region_name: Option<RegionName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ObjectStoragePrivateEndpointRequest {
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

    /// Sets `regionName`.
    pub fn region_name(mut self, value: impl Into<RegionName>) -> Self {
        self.region_name = Some(value.into());
        self.extra.unset_null("regionName");
        self
    }

    /// Sets `vpcRegionName`.
    pub fn vpc_region_name(mut self, value: impl Into<RegionName>) -> Self {
        self.vpc_region_name = Some(value.into());
        self.extra.unset_null("vpcRegionName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ObjectStoragePrivateEndpointRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["cloudProvider", "regionName", "vpcRegionName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.region_name.read(r),
            2 => self.vpc_region_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.field("regionName", &self.region_name);
        o.field("vpcRegionName", &self.vpc_region_name);
        o.end();
    }
}

json::object!(ObjectStoragePrivateEndpointRequest);
