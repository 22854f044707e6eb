// Written by `cargo xtask codegen`; changes made here are lost.

use super::{AdvancedComputeAutoScaling, DiskGbAutoScaling};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// How hardware follows the load.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdvancedAutoScalingSettings {
    /// Scaling of the hardware tier.
    pub compute: Option<AdvancedComputeAutoScaling>,
    /// Growth of the disks.
    pub disk_gb: Option<DiskGbAutoScaling>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AdvancedAutoScalingSettings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `compute`.
    pub fn compute(mut self, value: AdvancedComputeAutoScaling) -> Self {
        self.compute = Some(value);
        self.extra.unset_null("compute");
        self
    }

    /// Sets `diskGB`.
    pub fn disk_gb(mut self, value: DiskGbAutoScaling) -> Self {
        self.disk_gb = Some(value);
        self.extra.unset_null("diskGB");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AdvancedAutoScalingSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["compute", "diskGB"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.compute.read(r),
            1 => self.disk_gb.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("compute", &self.compute);
        o.field("diskGB", &self.disk_gb);
        o.end();
    }
}

json::object!(AdvancedAutoScalingSettings);
