// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProviderAwsAutoScaling, EbsVolumeType, InstanceSize, RegionName};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Hardware of a cluster on AWS, in the older form.
///
/// Required: `providerName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AwsCloudProviderSettings {
    /// Provider of the nodes; `TENANT` stands for shared clusters.
    pub provider_name: Option<String>,
    /// Limits of automatic scaling.
    pub auto_scaling: Option<CloudProviderAwsAutoScaling>,
    /// Provisioned disk operations a second.
    pub disk_iops: Option<i64>,
    /// Whether disks are encrypted, which they always are.
    ///
    /// Deprecated. Default: `true`.
    pub encrypt_ebs_volume: Option<bool>,
    /// Hardware tier.
    pub instance_size_name: Option<InstanceSize>,
    /// Region in the spelling of Atlas (`US_EAST_1`).
    pub region_name: Option<RegionName>,
    /// Kind of EBS volume.
    pub volume_type: Option<EbsVolumeType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AwsCloudProviderSettings {
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
    pub fn auto_scaling(mut self, value: CloudProviderAwsAutoScaling) -> Self {
        self.auto_scaling = Some(value);
        self.extra.unset_null("autoScaling");
        self
    }

    /// Sets `diskIOPS`.
    pub fn disk_iops(mut self, value: i64) -> Self {
        self.disk_iops = Some(value);
        self.extra.unset_null("diskIOPS");
        self
    }

    /// Sets `encryptEBSVolume`.
    pub fn encrypt_ebs_volume(mut self, value: bool) -> Self {
        self.encrypt_ebs_volume = Some(value);
        self.extra.unset_null("encryptEBSVolume");
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

    /// Sets `volumeType`.
    pub fn volume_type(mut self, value: impl Into<EbsVolumeType>) -> Self {
        self.volume_type = Some(value.into());
        self.extra.unset_null("volumeType");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AwsCloudProviderSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "providerName", "autoScaling", "diskIOPS", "encryptEBSVolume",
                "instanceSizeName", "regionName", "volumeType"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.provider_name.read(r),
            1 => self.auto_scaling.read(r),
            2 => self.disk_iops.read(r),
            3 => self.encrypt_ebs_volume.read(r),
            4 => self.instance_size_name.read(r),
            5 => self.region_name.read(r),
            6 => self.volume_type.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("providerName", &self.provider_name);
        o.field("autoScaling", &self.auto_scaling);
        o.field("diskIOPS", &self.disk_iops);
        o.field("encryptEBSVolume", &self.encrypt_ebs_volume);
        o.field("instanceSizeName", &self.instance_size_name);
        o.field("regionName", &self.region_name);
        o.field("volumeType", &self.volume_type);
        o.end();
    }
}

json::object!(AwsCloudProviderSettings);
