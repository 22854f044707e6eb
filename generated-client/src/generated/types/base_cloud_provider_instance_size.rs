// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Hardware tier of cluster nodes; which ones exist depends on provider and region.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BaseCloudProviderInstanceSize {
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
    /// `M90`
    M90,
    /// `M300_NVME`
    M300Nvme,
    /// `M600_NVME`
    M600Nvme,
    /// `M250`
    M250,
    /// `M400`
    M400,
    /// `R600`
    R600,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl BaseCloudProviderInstanceSize {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
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
            Self::M90 => "M90",
            Self::M300Nvme => "M300_NVME",
            Self::M600Nvme => "M600_NVME",
            Self::M250 => "M250",
            Self::M400 => "M400",
            Self::R600 => "R600",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for BaseCloudProviderInstanceSize {
    const KNOWN: &'static [Self] = &[
        Self::M10,
        Self::M20,
        Self::M30,
        Self::M40,
        Self::M50,
        Self::M60,
        Self::M80,
        Self::M90,
        Self::R40,
        Self::R50,
        Self::R60,
        Self::R80,
        Self::M100,
        Self::M140,
        Self::M200,
        Self::M250,
        Self::M300,
        Self::M400,
        Self::R200,
        Self::R300,
        Self::R400,
        Self::R600,
        Self::R700,
        Self::M40Nvme,
        Self::M50Nvme,
        Self::M60Nvme,
        Self::M80Nvme,
        Self::M200Nvme,
        Self::M300Nvme,
        Self::M30Gen2,
        Self::M400Nvme,
        Self::M40Gen2,
        Self::M50Gen2,
        Self::M600Nvme,
        Self::M60Gen2,
        Self::M80Gen2,
        Self::R40Gen2,
        Self::R50Gen2,
        Self::R60Gen2,
        Self::R80Gen2,
        Self::M140Gen2,
        Self::M200Gen2,
        Self::M300Gen2,
        Self::R200Gen2,
        Self::R300Gen2,
        Self::R400Gen2,
        Self::R700Gen2,
        Self::M40NvmeGen2,
        Self::M50NvmeGen2,
        Self::M60NvmeGen2,
        Self::M80NvmeGen2,
        Self::M200NvmeGen2,
        Self::M400NvmeGen2,
    ];
}

json::open_enum!(BaseCloudProviderInstanceSize);
