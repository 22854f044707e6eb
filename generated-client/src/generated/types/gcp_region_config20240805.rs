// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AdvancedAutoScalingSettings, CloudProvider, DedicatedHardwareSpec20240805,
    HardwareSpec20240805, RegionName,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Nodes of a shard in one Google Cloud region.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GcpRegionConfig20240805 {
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
    /// How hardware follows the load.
    pub analytics_auto_scaling: Option<AdvancedAutoScalingSettings>,
    /// Size and storage of nodes of one kind, by provider.
    pub analytics_specs: Option<DedicatedHardwareSpec20240805>,
    /// How hardware follows the load.
    pub auto_scaling: Option<AdvancedAutoScalingSettings>,
    /// Size and storage of nodes of one kind, by provider.
    ///
    /// Set by the server.
    pub effective_analytics_specs: Option<DedicatedHardwareSpec20240805>,
    /// Size and storage of nodes of one kind, by provider.
    ///
    /// Set by the server.
    pub effective_electable_specs: Option<DedicatedHardwareSpec20240805>,
    /// Size and storage of nodes of one kind, by provider.
    ///
    /// Set by the server.
    pub effective_read_only_specs: Option<DedicatedHardwareSpec20240805>,
    /// Size and storage of nodes of one kind, by provider.
    pub read_only_specs: Option<DedicatedHardwareSpec20240805>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GcpRegionConfig20240805 {
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

    /// Sets `analyticsAutoScaling`.
    pub fn analytics_auto_scaling(mut self, value: AdvancedAutoScalingSettings) -> Self {
        self.analytics_auto_scaling = Some(value);
        self.extra.unset_null("analyticsAutoScaling");
        self
    }

    /// Sets `analyticsSpecs`.
    pub fn analytics_specs(mut self, value: DedicatedHardwareSpec20240805) -> Self {
        self.analytics_specs = Some(value);
        self.extra.unset_null("analyticsSpecs");
        self
    }

    /// Sets `autoScaling`.
    pub fn auto_scaling(mut self, value: AdvancedAutoScalingSettings) -> Self {
        self.auto_scaling = Some(value);
        self.extra.unset_null("autoScaling");
        self
    }

    /// Sets `readOnlySpecs`.
    pub fn read_only_specs(mut self, value: DedicatedHardwareSpec20240805) -> Self {
        self.read_only_specs = Some(value);
        self.extra.unset_null("readOnlySpecs");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for GcpRegionConfig20240805 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "electableSpecs", "priority", "providerName", "regionName",
                "analyticsAutoScaling", "analyticsSpecs", "autoScaling",
                "effectiveAnalyticsSpecs", "effectiveElectableSpecs",
                "effectiveReadOnlySpecs", "readOnlySpecs"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.electable_specs.read(r),
            1 => self.priority.read(r),
            2 => self.provider_name.read(r),
            3 => self.region_name.read(r),
            4 => self.analytics_auto_scaling.read(r),
            5 => self.analytics_specs.read(r),
            6 => self.auto_scaling.read(r),
            7 => self.effective_analytics_specs.read(r),
            8 => self.effective_electable_specs.read(r),
            9 => self.effective_read_only_specs.read(r),
            10 => self.read_only_specs.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("electableSpecs", &self.electable_specs);
        o.field("priority", &self.priority);
        o.field("providerName", &self.provider_name);
        o.field("regionName", &self.region_name);
        o.field("analyticsAutoScaling", &self.analytics_auto_scaling);
        o.field("analyticsSpecs", &self.analytics_specs);
        o.field("autoScaling", &self.auto_scaling);
        o.read_only("effectiveAnalyticsSpecs", &self.effective_analytics_specs);
        o.read_only("effectiveElectableSpecs", &self.effective_electable_specs);
        o.read_only("effectiveReadOnlySpecs", &self.effective_read_only_specs);
        o.field("readOnlySpecs", &self.read_only_specs);
        o.end();
    }
}

json::object!(GcpRegionConfig20240805);
