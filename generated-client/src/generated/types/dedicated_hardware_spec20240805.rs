// Written by `cargo xtask codegen`; changes made here are lost.

use super::{EbsVolumeType, InstanceSize};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Size and storage of nodes of one kind, by provider.
///
/// Stands for `AWSHardwareSpec20240805`, `AzureHardwareSpec20240805` and `GCPHardwareSpec20240805`
/// too, which the document describes apart.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DedicatedHardwareSpec20240805 {
    /// Provisioned disk operations a second. By default what the tier has; more costs more, and tier
    /// and disk size set the limit.
    pub disk_iops: Option<i64>,
    /// Disk size in gigabytes, equal for all shards and kinds of nodes: 10 at least, 50 times the
    /// tier's memory at most. Fixed on shared tiers.
    pub disk_size_gb: Option<f64>,
    /// Provisioned throughput, on second-generation AWS sizes with standard volumes.
    ///
    /// Set by the server.
    pub disk_throughput: Option<i64>,
    /// Kind of EBS volume. `STANDARD` has the usual IOPS of its size; with the others `diskIOPS` may
    /// ask for more. NVMe sizes need one of the others.
    ///
    /// Default: `"STANDARD"`.
    pub ebs_volume_type: Option<EbsVolumeType>,
    /// Hardware tier. Electable and read-only nodes of a shard share one; analytics nodes may differ.
    pub instance_size: Option<InstanceSize>,
    /// How many nodes of this kind the region gets.
    pub node_count: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DedicatedHardwareSpec20240805 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `diskIOPS`.
    pub fn disk_iops(mut self, value: i64) -> Self {
        self.disk_iops = Some(value);
        self.extra.unset_null("diskIOPS");
        self
    }

    /// Sets `diskSizeGB`.
    pub fn disk_size_gb(mut self, value: f64) -> Self {
        self.disk_size_gb = Some(value);
        self.extra.unset_null("diskSizeGB");
        self
    }

    /// Sets `ebsVolumeType`.
    pub fn ebs_volume_type(mut self, value: impl Into<EbsVolumeType>) -> Self {
        self.ebs_volume_type = Some(value.into());
        self.extra.unset_null("ebsVolumeType");
        self
    }

    /// Sets `instanceSize`.
    pub fn instance_size(mut self, value: impl Into<InstanceSize>) -> Self {
        self.instance_size = Some(value.into());
        self.extra.unset_null("instanceSize");
        self
    }

    /// Sets `nodeCount`.
    pub fn node_count(mut self, value: i64) -> Self {
        self.node_count = Some(value);
        self.extra.unset_null("nodeCount");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DedicatedHardwareSpec20240805 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "diskIOPS", "diskSizeGB", "diskThroughput", "ebsVolumeType",
                "instanceSize", "nodeCount"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.disk_iops.read(r),
            1 => self.disk_size_gb.read(r),
            2 => self.disk_throughput.read(r),
            3 => self.ebs_volume_type.read(r),
            4 => self.instance_size.read(r),
            5 => self.node_count.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("diskIOPS", &self.disk_iops);
        o.field("diskSizeGB", &self.disk_size_gb);
        o.read_only("diskThroughput", &self.disk_throughput);
        o.field("ebsVolumeType", &self.ebs_volume_type);
        o.field("instanceSize", &self.instance_size);
        o.field("nodeCount", &self.node_count);
        o.end();
    }
}

json::object!(DedicatedHardwareSpec20240805);
