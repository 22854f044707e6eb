// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, HardwareSpec20240805, RegionName};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Place of a shared (multi-tenant) cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TenantRegionConfig20240805 {
    /// Size and storage of electable nodes, by provider.
    pub electable_specs: Option<HardwareSpec20240805>,
    /// Rank in elections of a primary, 7 first, falling from region to region; 0 for a region without
    /// electable nodes.
    ///
    /// 0 to 7.
    pub priority: Option<i64>,
    /// Provider of the nodes; `TENANT` stands for shared clusters.
    ///
    /// One of `AWS`, `AZURE`, `GCP`, `TENANT`.
    pub provider_name: Option<CloudProvider>,
    /// Region in the spelling of Atlas (`US_EAST_1`), which is not that of the provider.
    pub region_name: Option<RegionName>,
    /// Provider that really hosts it.
    ///
    /// One of `AWS`, `GCP`, `AZURE`.
    pub backing_provider_name: Option<CloudProvider>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl TenantRegionConfig20240805 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `electableSpecs`.
    pub fn electable_specs(mut self, value: HardwareSpec20240805) -> Self {
        self.electable_specs = Some(value);
        self.extra.unset_null("electableSpecs");
        self
    }

    /// Sets `priority`.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self.extra.unset_null("priority");
        self
    }

    /// Sets `providerName`.
    pub fn provider_name(mut self, value: impl Into<CloudProvider>) -> Self {
        self.provider_name = Some(value.into());
        self.extra.unset_null("providerName");
        self
    }

    /// Sets `regionName`.
    pub fn region_name(mut self, value: impl Into<RegionName>) -> Self {
        self.region_name = Some(value.into());
        self.extra.unset_null("regionName");
        self
    }

    /// Sets `backingProviderName`.
    pub fn backing_provider_name(mut self, value: impl Into<CloudProvider>) -> Self {
        self.backing_provider_name = Some(value.into());
        self.extra.unset_null("backingProviderName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for TenantRegionConfig20240805 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "electableSpecs", "priority", "providerName", "regionName",
                "backingProviderName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.electable_specs.read(r),
            1 => self.priority.read(r),
            2 => self.provider_name.read(r),
            3 => self.region_name.read(r),
            4 => self.backing_provider_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("electableSpecs", &self.electable_specs);
        o.field("priority", &self.priority);
        o.field("providerName", &self.provider_name);
        o.field("regionName", &self.region_name);
        o.field("backingProviderName", &self.backing_provider_name);
        o.end();
    }
}

json::object!(TenantRegionConfig20240805);
