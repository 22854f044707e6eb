// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Size and storage of nodes on AWS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AwsHardwareSpec20240805 {
    /// Provisioned disk operations a second. By default what the tier has; more costs more, and tier
    /// and disk size set the limit.
    pub disk_iops: Option<i64>,
    /// Disk size in gigabytes, equal for all shards and kinds of nodes, 10 at least. Fixed on shared
    /// tiers.
    pub disk_size_gb: Option<f64>,
    /// Provisioned throughput, on second-generation AWS sizes with standard volumes.
    ///
    /// Set by the server.
    pub disk_throughput: Option<i64>,
    /// Kind of EBS volume. NVMe sizes need `PROVISIONED` or `HIGH_PERFORMANCE`.
    ///
    /// Default: `"STANDARD"`.
    pub ebs_volume_type: Option<AwsHardwareSpec20240805EbsVolumeType>,
    /// Hardware tier. Electable and read-only nodes of a shard share one; analytics nodes may differ.
    pub instance_size: Option<AwsHardwareSpec20240805InstanceSize>,
    /// How many nodes of this kind the region gets.
    pub node_count: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AwsHardwareSpec20240805 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AwsHardwareSpec20240805 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<()> {
        r.object(
            self,
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

json::object!(AwsHardwareSpec20240805);

/// Kind of EBS volume. NVMe sizes need `PROVISIONED` or `HIGH_PERFORMANCE`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AwsHardwareSpec20240805EbsVolumeType {
    /// `STANDARD`
    Standard,
    /// `PROVISIONED`
    Provisioned,
    /// `HIGH_PERFORMANCE`
    HighPerformance,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for AwsHardwareSpec20240805EbsVolumeType {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "STANDARD" => Self::Standard,
                "PROVISIONED" => Self::Provisioned,
                "HIGH_PERFORMANCE" => Self::HighPerformance,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::Provisioned => "PROVISIONED",
            Self::HighPerformance => "HIGH_PERFORMANCE",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(AwsHardwareSpec20240805EbsVolumeType);

/// Hardware tier. Electable and read-only nodes of a shard share one; analytics nodes may differ.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AwsHardwareSpec20240805InstanceSize {
    /// `M10`
    M10,
    /// `M20`
    M20,
    /// `M30`
    M30,
    /// `M40`
    M40,
    /// `M50`
    M50,
    /// `M60`
    M60,
    /// `M80`
    M80,
    /// `M100`
    M100,
    /// `M140`
    M140,
    /// `M200`
    M200,
    /// `M300`
    M300,
    /// `R40`
    R40,
    /// `R50`
    R50,
    /// `R60`
    R60,
    /// `R80`
    R80,
    /// `R200`
    R200,
    /// `R300`
    R300,
    /// `R400`
    R400,
    /// `R700`
    R700,
    /// `M40_NVME`
    M40Nvme,
    /// `M50_NVME`
    M50Nvme,
    /// `M60_NVME`
    M60Nvme,
    /// `M80_NVME`
    M80Nvme,
    /// `M200_NVME`
    M200Nvme,
    /// `M400_NVME`
    M400Nvme,
    /// `M30_GEN_2`
    M30Gen2,
    /// `M40_GEN_2`
    M40Gen2,
    /// `M50_GEN_2`
    M50Gen2,
    /// `M60_GEN_2`
    M60Gen2,
    /// `M80_GEN_2`
    M80Gen2,
    /// `M140_GEN_2`
    M140Gen2,
    /// `M200_GEN_2`
    M200Gen2,
    /// `M300_GEN_2`
    M300Gen2,
    /// `R40_GEN_2`
    R40Gen2,
    /// `R50_GEN_2`
    R50Gen2,
    /// `R60_GEN_2`
    R60Gen2,
    /// `R80_GEN_2`
    R80Gen2,
    /// `R200_GEN_2`
    R200Gen2,
    /// `R300_GEN_2`
    R300Gen2,
    /// `R400_GEN_2`
    R400Gen2,
    /// `R700_GEN_2`
    R700Gen2,
    /// `M40_NVME_GEN_2`
    M40NvmeGen2,
    /// `M50_NVME_GEN_2`
    M50NvmeGen2,
    /// `M60_NVME_GEN_2`
    M60NvmeGen2,
    /// `M80_NVME_GEN_2`
    M80NvmeGen2,
    /// `M200_NVME_GEN_2`
    M200NvmeGen2,
    /// `M400_NVME_GEN_2`
    M400NvmeGen2,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for AwsHardwareSpec20240805InstanceSize {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "M10" => Self::M10,
                "M20" => Self::M20,
                "M30" => Self::M30,
                "M40" => Self::M40,
                "M50" => Self::M50,
                "M60" => Self::M60,
                "M80" => Self::M80,
                "M100" => Self::M100,
                "M140" => Self::M140,
                "M200" => Self::M200,
                "M300" => Self::M300,
                "R40" => Self::R40,
                "R50" => Self::R50,
                "R60" => Self::R60,
                "R80" => Self::R80,
                "R200" => Self::R200,
                "R300" => Self::R300,
                "R400" => Self::R400,
                "R700" => Self::R700,
                "M40_NVME" => Self::M40Nvme,
                "M50_NVME" => Self::M50Nvme,
                "M60_NVME" => Self::M60Nvme,
                "M80_NVME" => Self::M80Nvme,
                "M200_NVME" => Self::M200Nvme,
                "M400_NVME" => Self::M400Nvme,
                "M30_GEN_2" => Self::M30Gen2,
                "M40_GEN_2" => Self::M40Gen2,
                "M50_GEN_2" => Self::M50Gen2,
                "M60_GEN_2" => Self::M60Gen2,
                "M80_GEN_2" => Self::M80Gen2,
                "M140_GEN_2" => Self::M140Gen2,
                "M200_GEN_2" => Self::M200Gen2,
                "M300_GEN_2" => Self::M300Gen2,
                "R40_GEN_2" => Self::R40Gen2,
                "R50_GEN_2" => Self::R50Gen2,
                "R60_GEN_2" => Self::R60Gen2,
                "R80_GEN_2" => Self::R80Gen2,
                "R200_GEN_2" => Self::R200Gen2,
                "R300_GEN_2" => Self::R300Gen2,
                "R400_GEN_2" => Self::R400Gen2,
                "R700_GEN_2" => Self::R700Gen2,
                "M40_NVME_GEN_2" => Self::M40NvmeGen2,
                "M50_NVME_GEN_2" => Self::M50NvmeGen2,
                "M60_NVME_GEN_2" => Self::M60NvmeGen2,
                "M80_NVME_GEN_2" => Self::M80NvmeGen2,
                "M200_NVME_GEN_2" => Self::M200NvmeGen2,
                "M400_NVME_GEN_2" => Self::M400NvmeGen2,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::M10 => "M10",
            Self::M20 => "M20",
            Self::M30 => "M30",
            Self::M40 => "M40",
            Self::M50 => "M50",
            Self::M60 => "M60",
            Self::M80 => "M80",
            Self::M100 => "M100",
            Self::M140 => "M140",
            Self::M200 => "M200",
            Self::M300 => "M300",
            Self::R40 => "R40",
            Self::R50 => "R50",
            Self::R60 => "R60",
            Self::R80 => "R80",
            Self::R200 => "R200",
            Self::R300 => "R300",
            Self::R400 => "R400",
            Self::R700 => "R700",
            Self::M40Nvme => "M40_NVME",
            Self::M50Nvme => "M50_NVME",
            Self::M60Nvme => "M60_NVME",
            Self::M80Nvme => "M80_NVME",
            Self::M200Nvme => "M200_NVME",
            Self::M400Nvme => "M400_NVME",
            Self::M30Gen2 => "M30_GEN_2",
            Self::M40Gen2 => "M40_GEN_2",
            Self::M50Gen2 => "M50_GEN_2",
            Self::M60Gen2 => "M60_GEN_2",
            Self::M80Gen2 => "M80_GEN_2",
            Self::M140Gen2 => "M140_GEN_2",
            Self::M200Gen2 => "M200_GEN_2",
            Self::M300Gen2 => "M300_GEN_2",
            Self::R40Gen2 => "R40_GEN_2",
            Self::R50Gen2 => "R50_GEN_2",
            Self::R60Gen2 => "R60_GEN_2",
            Self::R80Gen2 => "R80_GEN_2",
            Self::R200Gen2 => "R200_GEN_2",
            Self::R300Gen2 => "R300_GEN_2",
            Self::R400Gen2 => "R400_GEN_2",
            Self::R700Gen2 => "R700_GEN_2",
            Self::M40NvmeGen2 => "M40_NVME_GEN_2",
            Self::M50NvmeGen2 => "M50_NVME_GEN_2",
            Self::M60NvmeGen2 => "M60_NVME_GEN_2",
            Self::M80NvmeGen2 => "M80_NVME_GEN_2",
            Self::M200NvmeGen2 => "M200_NVME_GEN_2",
            Self::M400NvmeGen2 => "M400_NVME_GEN_2",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(AwsHardwareSpec20240805InstanceSize);
