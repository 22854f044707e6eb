// Written by `cargo xtask codegen`; changes made here are lost.

use super::BaseCloudProviderInstanceSize;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Scaling of the hardware tier.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdvancedComputeAutoScaling {
    /// Whether the tier follows the load; needs `maxInstanceSize`.
    pub enabled: Option<bool>,
    /// Hardware tier of cluster nodes; which ones exist depends on provider and region.
    pub max_instance_size: Option<BaseCloudProviderInstanceSize>,
    /// Hardware tier of cluster nodes; which ones exist depends on provider and region.
    pub min_instance_size: Option<BaseCloudProviderInstanceSize>,
    /// Whether the tier is raised ahead of expected load. Sent by the service, not in the published
    /// document.
    pub predictive_enabled: Option<bool>,
    /// Whether the tier may also go down; needs `minInstanceSize`. Required where `enabled` is on.
    pub scale_down_enabled: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AdvancedComputeAutoScaling {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enabled`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self.extra.unset_null("enabled");
        self
    }

    /// Sets `maxInstanceSize`.
    pub fn max_instance_size(
        mut self,
        value: impl Into<BaseCloudProviderInstanceSize>,
    ) -> Self {
        self.max_instance_size = Some(value.into());
        self.extra.unset_null("maxInstanceSize");
        self
    }

    /// Sets `minInstanceSize`.
    pub fn min_instance_size(
        mut self,
        value: impl Into<BaseCloudProviderInstanceSize>,
    ) -> Self {
        self.min_instance_size = Some(value.into());
        self.extra.unset_null("minInstanceSize");
        self
    }

    /// Sets `predictiveEnabled`.
    pub fn predictive_enabled(mut self, value: bool) -> Self {
        self.predictive_enabled = Some(value);
        self.extra.unset_null("predictiveEnabled");
        self
    }

    /// Sets `scaleDownEnabled`.
    pub fn scale_down_enabled(mut self, value: bool) -> Self {
        self.scale_down_enabled = Some(value);
        self.extra.unset_null("scaleDownEnabled");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AdvancedComputeAutoScaling {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "enabled", "maxInstanceSize", "minInstanceSize", "predictiveEnabled",
                "scaleDownEnabled"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.enabled.read(r),
            1 => self.max_instance_size.read(r),
            2 => self.min_instance_size.read(r),
            3 => self.predictive_enabled.read(r),
            4 => self.scale_down_enabled.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("enabled", &self.enabled);
        o.field("maxInstanceSize", &self.max_instance_size);
        o.field("minInstanceSize", &self.min_instance_size);
        o.field("predictiveEnabled", &self.predictive_enabled);
        o.field("scaleDownEnabled", &self.scale_down_enabled);
        o.end();
    }
}

json::object!(AdvancedComputeAutoScaling);
