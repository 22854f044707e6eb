// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Place of a flex cluster to create.
///
/// Required: `backingProviderName`, `regionName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlexProviderSettingsCreate20241113 {
    /// Provider that hosts it.
    ///
    /// Never returned. One of `AWS`, `AZURE`, `GCP`.
    pub backing_provider_name: Option<CloudProvider>,
    /// Disk size in gigabytes.
    ///
    /// Set by the server.
    pub disk_size_gb: Option<f64>,
    /// Always `FLEX`.
    ///
    /// Set by the server. Default: `"FLEX"`.
    pub provider_name: Option<FlexProviderSettingsCreate20241113ProviderName>,
    /// Region in the spelling of Atlas (`US_EAST_1`).
    ///
    /// Never returned.
    pub region_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FlexProviderSettingsCreate20241113 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `backingProviderName`.
    pub fn backing_provider_name(mut self, value: impl Into<CloudProvider>) -> Self {
        self.backing_provider_name = Some(value.into());
        self.extra.unset_null("backingProviderName");
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

impl Json for FlexProviderSettingsCreate20241113 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys!["backingProviderName", "diskSizeGB", "providerName", "regionName"],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.backing_provider_name.read(r),
            1 => self.disk_size_gb.read(r),
            2 => self.provider_name.read(r),
            3 => self.region_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("backingProviderName", &self.backing_provider_name);
        o.read_only("diskSizeGB", &self.disk_size_gb);
        o.read_only("providerName", &self.provider_name);
        o.field("regionName", &self.region_name);
        o.end();
    }
}

json::object!(FlexProviderSettingsCreate20241113);

/// Always `FLEX`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FlexProviderSettingsCreate20241113ProviderName {
    /// `FLEX`
    Flex,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl FlexProviderSettingsCreate20241113ProviderName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Flex => "FLEX",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for FlexProviderSettingsCreate20241113ProviderName {
    const KNOWN: &'static [Self] = &[Self::Flex];
}

json::open_enum!(FlexProviderSettingsCreate20241113ProviderName);
