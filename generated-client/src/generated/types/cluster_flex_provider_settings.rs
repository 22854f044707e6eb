// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Place of a flex cluster.
///
/// Required: `providerName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterFlexProviderSettings {
    /// Provider of the nodes; `TENANT` stands for shared clusters.
    pub provider_name: Option<String>,
    /// Provider that really hosts it.
    ///
    /// One of `AWS`, `GCP`, `AZURE`.
    pub backing_provider_name: Option<CloudProvider>,
    /// Hardware tier.
    pub instance_size_name: Option<ClusterFlexProviderSettingsInstanceSizeName>,
    /// Region in the spelling of Atlas (`US_EAST_1`).
    pub region_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterFlexProviderSettings {
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

    /// Sets `backingProviderName`.
    pub fn backing_provider_name(mut self, value: impl Into<CloudProvider>) -> Self {
        self.backing_provider_name = Some(value.into());
        self.extra.unset_null("backingProviderName");
        self
    }

    /// Sets `instanceSizeName`.
    pub fn instance_size_name(
        mut self,
        value: impl Into<ClusterFlexProviderSettingsInstanceSizeName>,
    ) -> Self {
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

impl Json for ClusterFlexProviderSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "providerName", "backingProviderName", "instanceSizeName", "regionName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.provider_name.read(r),
            1 => self.backing_provider_name.read(r),
            2 => self.instance_size_name.read(r),
            3 => self.region_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("providerName", &self.provider_name);
        o.field("backingProviderName", &self.backing_provider_name);
        o.field("instanceSizeName", &self.instance_size_name);
        o.field("regionName", &self.region_name);
        o.end();
    }
}

json::object!(ClusterFlexProviderSettings);

/// Hardware tier.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ClusterFlexProviderSettingsInstanceSizeName {
    /// `FLEX`
    Flex,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ClusterFlexProviderSettingsInstanceSizeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Flex => "FLEX",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ClusterFlexProviderSettingsInstanceSizeName {
    const KNOWN: &'static [Self] = &[Self::Flex];
}

json::open_enum!(ClusterFlexProviderSettingsInstanceSizeName);
