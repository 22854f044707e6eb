// Written by `cargo xtask codegen`; changes made here are lost.

use super::{BaseCloudProviderInstanceSize, CloudProvider};
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Place of a serverless instance.
///
/// Required: `backingProviderName`, `regionName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServerlessProviderSettings {
    /// Provider that hosts it.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub backing_provider_name: Option<CloudProvider>,
    /// Largest disk size in gigabytes; fixed.
    ///
    /// Set by the server.
    pub effective_disk_size_gb_limit: Option<i64>,
    /// Hardware tier of cluster nodes; which ones exist depends on provider and region.
    ///
    /// Set by the server.
    pub effective_instance_size_name: Option<BaseCloudProviderInstanceSize>,
    /// Kind of provider that really hosts it.
    ///
    /// Set by the server.
    pub effective_provider_name: Option<String>,
    /// Always `SERVERLESS`.
    ///
    /// Default: `"SERVERLESS"`.
    pub provider_name: Option<ServerlessProviderSettingsProviderName>,
    /// Region in the spelling of Atlas (`US_EAST_1`).
    pub region_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ServerlessProviderSettings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ServerlessProviderSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "backingProviderName", "effectiveDiskSizeGBLimit",
                "effectiveInstanceSizeName", "effectiveProviderName", "providerName",
                "regionName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.backing_provider_name.read(r),
            1 => self.effective_disk_size_gb_limit.read(r),
            2 => self.effective_instance_size_name.read(r),
            3 => self.effective_provider_name.read(r),
            4 => self.provider_name.read(r),
            5 => self.region_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("backingProviderName", &self.backing_provider_name);
        o.read_only("effectiveDiskSizeGBLimit", &self.effective_disk_size_gb_limit);
        o.read_only("effectiveInstanceSizeName", &self.effective_instance_size_name);
        o.read_only("effectiveProviderName", &self.effective_provider_name);
        o.field("providerName", &self.provider_name);
        o.field("regionName", &self.region_name);
        o.end();
    }
}

json::object!(ServerlessProviderSettings);

/// Always `SERVERLESS`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServerlessProviderSettingsProviderName {
    /// `SERVERLESS`
    Serverless,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ServerlessProviderSettingsProviderName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Serverless => "SERVERLESS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ServerlessProviderSettingsProviderName {
    const KNOWN: &'static [Self] = &[Self::Serverless];
}

json::open_enum!(ServerlessProviderSettingsProviderName);
