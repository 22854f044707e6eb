// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Place and size of a flex cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlexProviderSettings20241113 {
    /// Provider that hosts it.
    ///
    /// Set by the server. One of `AWS`, `AZURE`, `GCP`.
    pub backing_provider_name: Option<CloudProvider>,
    /// Disk size in gigabytes.
    ///
    /// Set by the server.
    pub disk_size_gb: Option<f64>,
    /// Always `FLEX`.
    ///
    /// Set by the server. Default: `"FLEX"`.
    pub provider_name: Option<FlexProviderSettings20241113ProviderName>,
    /// Region in the spelling of Atlas (`US_EAST_1`).
    ///
    /// Set by the server.
    pub region_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FlexProviderSettings20241113 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for FlexProviderSettings20241113 {
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
        o.read_only("backingProviderName", &self.backing_provider_name);
        o.read_only("diskSizeGB", &self.disk_size_gb);
        o.read_only("providerName", &self.provider_name);
        o.read_only("regionName", &self.region_name);
        o.end();
    }
}

json::object!(FlexProviderSettings20241113);

/// Always `FLEX`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FlexProviderSettings20241113ProviderName {
    /// `FLEX`
    Flex,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl FlexProviderSettings20241113ProviderName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Flex => "FLEX",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for FlexProviderSettings20241113ProviderName {
    const KNOWN: &'static [Self] = &[Self::Flex];
}

json::open_enum!(FlexProviderSettings20241113ProviderName);
