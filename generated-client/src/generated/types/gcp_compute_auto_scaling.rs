// Written by `cargo xtask codegen`; changes made here are lost.

use super::InstanceSize;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Tiers between which a cluster scales. Not for low-CPU and NVMe tiers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GcpComputeAutoScaling {
    /// Largest tier.
    pub max_instance_size: Option<InstanceSize>,
    /// Smallest tier.
    pub min_instance_size: Option<InstanceSize>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GcpComputeAutoScaling {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `maxInstanceSize`.
    pub fn max_instance_size(mut self, value: impl Into<InstanceSize>) -> Self {
        self.max_instance_size = Some(value.into());
        self.extra.unset_null("maxInstanceSize");
        self
    }

    /// Sets `minInstanceSize`.
    pub fn min_instance_size(mut self, value: impl Into<InstanceSize>) -> Self {
        self.min_instance_size = Some(value.into());
        self.extra.unset_null("minInstanceSize");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for GcpComputeAutoScaling {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["maxInstanceSize", "minInstanceSize"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.max_instance_size.read(r),
            1 => self.min_instance_size.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("maxInstanceSize", &self.max_instance_size);
        o.field("minInstanceSize", &self.min_instance_size);
        o.end();
    }
}

json::object!(GcpComputeAutoScaling);
