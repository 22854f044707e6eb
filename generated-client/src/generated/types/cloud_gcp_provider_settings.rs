// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProviderGcpAutoScaling, InstanceSize, RegionName};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Hardware of a cluster on Google Cloud, in the older form.
///
/// Required: `providerName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudGcpProviderSettings {
    /// Provider of the nodes; `TENANT` stands for shared clusters.
    pub provider_name: Option<String>,
    /// Limits of automatic scaling.
    pub auto_scaling: Option<CloudProviderGcpAutoScaling>,
    /// Hardware tier.
    pub instance_size_name: Option<InstanceSize>,
    /// Region in the spelling of Atlas.
    pub region_name: Option<RegionName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudGcpProviderSettings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `providerName`.
    pub fn provider_name(mut self, value: impl Into<String>) -> Self {
        self.provider_name = Some(value.into());
        self.extra.unset_null("providerName");
        self
    }

    /// Sets `autoScaling`.
    pub fn auto_scaling(mut self, value: CloudProviderGcpAutoScaling) -> Self {
        self.auto_scaling = Some(value);
        self.extra.unset_null("autoScaling");
        self
    }

    /// Sets `instanceSizeName`.
    pub fn instance_size_name(mut self, value: impl Into<InstanceSize>) -> Self {
        self.instance_size_name = Some(value.into());
        self.extra.unset_null("instanceSizeName");
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

impl Json for CloudGcpProviderSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["providerName", "autoScaling", "instanceSizeName", "regionName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.provider_name.read(r),
            1 => self.auto_scaling.read(r),
            2 => self.instance_size_name.read(r),
            3 => self.region_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("providerName", &self.provider_name);
        o.field("autoScaling", &self.auto_scaling);
        o.field("instanceSizeName", &self.instance_size_name);
        o.field("regionName", &self.region_name);
        o.end();
    }
}

json::object!(CloudGcpProviderSettings);
