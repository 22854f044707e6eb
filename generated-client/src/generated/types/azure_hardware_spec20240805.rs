// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Size and storage of nodes on Azure.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AzureHardwareSpec20240805 {
    /// Provisioned disk operations a second. By default what the tier has; more costs more, and tier
    /// and disk size set the limit.
    pub disk_iops: Option<i64>,
    /// Disk size in gigabytes, equal for all shards and kinds of nodes, 10 at least. Fixed on shared
    /// tiers.
    pub disk_size_gb: Option<f64>,
    /// Hardware tier. Electable and read-only nodes of a shard share one; analytics nodes may differ.
    pub instance_size: Option<AzureHardwareSpec20240805InstanceSize>,
    /// How many nodes of this kind the region gets.
    pub node_count: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AzureHardwareSpec20240805 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AzureHardwareSpec20240805 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<()> {
        r.object(self, keys!["diskIOPS", "diskSizeGB", "instanceSize", "nodeCount"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.disk_iops.read(r),
            1 => self.disk_size_gb.read(r),
            2 => self.instance_size.read(r),
            3 => self.node_count.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("diskIOPS", &self.disk_iops);
        o.field("diskSizeGB", &self.disk_size_gb);
        o.field("instanceSize", &self.instance_size);
        o.field("nodeCount", &self.node_count);
        o.end();
    }
}

json::object!(AzureHardwareSpec20240805);

/// Hardware tier. Electable and read-only nodes of a shard share one; analytics nodes may differ.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AzureHardwareSpec20240805InstanceSize {
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
    /// `M90`
    M90,
    /// `M200`
    M200,
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
    /// `M60_NVME`
    M60Nvme,
    /// `M80_NVME`
    M80Nvme,
    /// `M200_NVME`
    M200Nvme,
    /// `M300_NVME`
    M300Nvme,
    /// `M400_NVME`
    M400Nvme,
    /// `M600_NVME`
    M600Nvme,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for AzureHardwareSpec20240805InstanceSize {
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
                "M90" => Self::M90,
                "M200" => Self::M200,
                "R40" => Self::R40,
                "R50" => Self::R50,
                "R60" => Self::R60,
                "R80" => Self::R80,
                "R200" => Self::R200,
                "R300" => Self::R300,
                "R400" => Self::R400,
                "M60_NVME" => Self::M60Nvme,
                "M80_NVME" => Self::M80Nvme,
                "M200_NVME" => Self::M200Nvme,
                "M300_NVME" => Self::M300Nvme,
                "M400_NVME" => Self::M400Nvme,
                "M600_NVME" => Self::M600Nvme,
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
            Self::M90 => "M90",
            Self::M200 => "M200",
            Self::R40 => "R40",
            Self::R50 => "R50",
            Self::R60 => "R60",
            Self::R80 => "R80",
            Self::R200 => "R200",
            Self::R300 => "R300",
            Self::R400 => "R400",
            Self::M60Nvme => "M60_NVME",
            Self::M80Nvme => "M80_NVME",
            Self::M200Nvme => "M200_NVME",
            Self::M300Nvme => "M300_NVME",
            Self::M400Nvme => "M400_NVME",
            Self::M600Nvme => "M600_NVME",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(AzureHardwareSpec20240805InstanceSize);
