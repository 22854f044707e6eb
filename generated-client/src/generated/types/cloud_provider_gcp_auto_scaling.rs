// Written by `cargo xtask codegen`; changes made here are lost.

use super::GcpComputeAutoScaling;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Limits of automatic scaling.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderGcpAutoScaling {
    /// Tiers between which a cluster scales.
    pub compute: Option<GcpComputeAutoScaling>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderGcpAutoScaling {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `compute`.
    pub fn compute(mut self, value: GcpComputeAutoScaling) -> Self {
        self.compute = Some(value);
        self.extra.unset_null("compute");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CloudProviderGcpAutoScaling {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["compute"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.compute.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("compute", &self.compute);
        o.end();
    }
}

json::object!(CloudProviderGcpAutoScaling);
