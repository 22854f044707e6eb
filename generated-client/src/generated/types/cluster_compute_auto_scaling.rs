// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Whether the hardware tier scales automatically, in the older form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterComputeAutoScaling {
    /// Whether the tier follows the load; needs `maxInstanceSize`.
    ///
    /// Default: `false`.
    pub enabled: Option<bool>,
    /// Whether the tier may also go down; needs `minInstanceSize`. Required where `enabled` is on.
    ///
    /// Default: `false`.
    pub scale_down_enabled: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterComputeAutoScaling {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enabled`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self.extra.unset_null("enabled");
        self
    }

    /// Sets `scaleDownEnabled`.
    pub fn scale_down_enabled(mut self, value: bool) -> Self {
        self.scale_down_enabled = Some(value);
        self.extra.unset_null("scaleDownEnabled");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ClusterComputeAutoScaling {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["enabled", "scaleDownEnabled"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.enabled.read(r),
            1 => self.scale_down_enabled.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("enabled", &self.enabled);
        o.field("scaleDownEnabled", &self.scale_down_enabled);
        o.end();
    }
}

json::object!(ClusterComputeAutoScaling);
