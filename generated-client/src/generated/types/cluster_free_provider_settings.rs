// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, ClusterFreeAutoScaling, InstanceSize};
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Place and size of a shared cluster.
///
/// Required: `providerName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterFreeProviderSettings {
    /// Provider of the nodes; `TENANT` stands for shared clusters.
    pub provider_name: Option<String>,
    /// Limits of automatic scaling.
    pub auto_scaling: Option<ClusterFreeAutoScaling>,
    /// Provider that really hosts it.
    ///
    /// One of `AWS`, `GCP`, `AZURE`.
    pub backing_provider_name: Option<CloudProvider>,
    /// The tier that is really used, where a retired one was asked for.
    ///
    /// Set by the server.
    pub effective_instance_size_name: Option<
        ClusterFreeProviderSettingsEffectiveInstanceSizeName,
    >,
    /// Hardware tier.
    ///
    /// One of `M0`, `M2`, `M5`.
    pub instance_size_name: Option<InstanceSize>,
    /// Region in the spelling of Atlas (`US_EAST_1`).
    pub region_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterFreeProviderSettings {
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
    pub fn auto_scaling(mut self, value: ClusterFreeAutoScaling) -> Self {
        self.auto_scaling = Some(value);
        self.extra.unset_null("autoScaling");
        self
    }

    /// Sets `backingProviderName`.
    pub fn backing_provider_name(mut self, value: impl Into<CloudProvider>) -> Self {
        self.backing_provider_name = Some(value.into());
        self.extra.unset_null("backingProviderName");
        self
    }

    /// Sets `instanceSizeName`.
    pub fn instance_size_name(mut self, value: impl Into<InstanceSize>) -> Self {
        self.instance_size_name = Some(value.into());
        self.extra.unset_null("instanceSizeName");
        self
    }

    /// Sets `regionName`.
    pub fn region_name(mut self, value: impl Into<String>) -> Self {
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

impl Json for ClusterFreeProviderSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "providerName", "autoScaling", "backingProviderName",
                "effectiveInstanceSizeName", "instanceSizeName", "regionName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.provider_name.read(r),
            1 => self.auto_scaling.read(r),
            2 => self.backing_provider_name.read(r),
            3 => self.effective_instance_size_name.read(r),
            4 => self.instance_size_name.read(r),
            5 => self.region_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("providerName", &self.provider_name);
        o.field("autoScaling", &self.auto_scaling);
        o.field("backingProviderName", &self.backing_provider_name);
        o.read_only("effectiveInstanceSizeName", &self.effective_instance_size_name);
        o.field("instanceSizeName", &self.instance_size_name);
        o.field("regionName", &self.region_name);
        o.end();
    }
}

json::object!(ClusterFreeProviderSettings);

/// The tier that is really used, where a retired one was asked for.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClusterFreeProviderSettingsEffectiveInstanceSizeName {
    /// `FLEX`
    Flex,
    /// `M2`
    M2,
    /// `M5`
    M5,
    /// `M0`
    M0,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ClusterFreeProviderSettingsEffectiveInstanceSizeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Flex => "FLEX",
            Self::M2 => "M2",
            Self::M5 => "M5",
            Self::M0 => "M0",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ClusterFreeProviderSettingsEffectiveInstanceSizeName {
    const KNOWN: &'static [Self] = &[Self::M0, Self::M2, Self::M5, Self::Flex];
}

json::open_enum!(ClusterFreeProviderSettingsEffectiveInstanceSizeName);
