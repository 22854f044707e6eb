// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProviderAzureAutoScaling, InstanceSize, RegionName};
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Hardware of a cluster on Azure, in the older form.
///
/// Required: `providerName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AzureCloudProviderSettings {
    /// Provider of the nodes; `TENANT` stands for shared clusters.
    pub provider_name: Option<String>,
    /// Limits of automatic scaling.
    pub auto_scaling: Option<CloudProviderAzureAutoScaling>,
    /// Disk size, by Azure's name.
    pub disk_type_name: Option<AzureCloudProviderSettingsDiskTypeName>,
    /// Hardware tier.
    pub instance_size_name: Option<InstanceSize>,
    /// Region in the spelling of Atlas (`US_EAST_1`).
    pub region_name: Option<RegionName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AzureCloudProviderSettings {
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
    pub fn auto_scaling(mut self, value: CloudProviderAzureAutoScaling) -> Self {
        self.auto_scaling = Some(value);
        self.extra.unset_null("autoScaling");
        self
    }

    /// Sets `diskTypeName`.
    pub fn disk_type_name(
        mut self,
        value: impl Into<AzureCloudProviderSettingsDiskTypeName>,
    ) -> Self {
        self.disk_type_name = Some(value.into());
        self.extra.unset_null("diskTypeName");
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

impl Json for AzureCloudProviderSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "providerName", "autoScaling", "diskTypeName", "instanceSizeName",
                "regionName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.provider_name.read(r),
            1 => self.auto_scaling.read(r),
            2 => self.disk_type_name.read(r),
            3 => self.instance_size_name.read(r),
            4 => self.region_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("providerName", &self.provider_name);
        o.field("autoScaling", &self.auto_scaling);
        o.field("diskTypeName", &self.disk_type_name);
        o.field("instanceSizeName", &self.instance_size_name);
        o.field("regionName", &self.region_name);
        o.end();
    }
}

json::object!(AzureCloudProviderSettings);

/// Disk size, by Azure's name.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AzureCloudProviderSettingsDiskTypeName {
    /// `P2`
    P2,
    /// `P3`
    P3,
    /// `P4`
    P4,
    /// `P6`
    P6,
    /// `P10`
    P10,
    /// `P15`
    P15,
    /// `P20`
    P20,
    /// `P30`
    P30,
    /// `P40`
    P40,
    /// `P50`
    P50,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AzureCloudProviderSettingsDiskTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::P2 => "P2",
            Self::P3 => "P3",
            Self::P4 => "P4",
            Self::P6 => "P6",
            Self::P10 => "P10",
            Self::P15 => "P15",
            Self::P20 => "P20",
            Self::P30 => "P30",
            Self::P40 => "P40",
            Self::P50 => "P50",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AzureCloudProviderSettingsDiskTypeName {
    const KNOWN: &'static [Self] = &[
        Self::P2,
        Self::P3,
        Self::P4,
        Self::P6,
        Self::P10,
        Self::P15,
        Self::P20,
        Self::P30,
        Self::P40,
        Self::P50,
    ];
}

json::open_enum!(AzureCloudProviderSettingsDiskTypeName);
