// Written by `cargo xtask codegen`; changes made here are lost.

use super::ClusterComputeAutoScaling;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What scales automatically, in the older form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterAutoScalingSettings {
    /// Whether the hardware tier scales automatically, in the older form.
    pub compute: Option<ClusterComputeAutoScaling>,
    /// Whether disks grow as they fill.
    ///
    /// Default: `false`.
    pub disk_gb_enabled: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterAutoScalingSettings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `compute`.
    pub fn compute(mut self, value: ClusterComputeAutoScaling) -> Self {
        self.compute = Some(value);
        self.extra.unset_null("compute");
        self
    }

    /// Sets `diskGBEnabled`.
    pub fn disk_gb_enabled(mut self, value: bool) -> Self {
        self.disk_gb_enabled = Some(value);
        self.extra.unset_null("diskGBEnabled");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ClusterAutoScalingSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["compute", "diskGBEnabled"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.compute.read(r),
            1 => self.disk_gb_enabled.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("compute", &self.compute);
        o.field("diskGBEnabled", &self.disk_gb_enabled);
        o.end();
    }
}

json::object!(ClusterAutoScalingSettings);
