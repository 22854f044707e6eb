// Written by `cargo xtask codegen`; changes made here are lost.

use super::AvailableCloudProviderRegion;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A hardware tier with its regions.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterCloudProviderInstanceSize {
    /// Regions that have it.
    ///
    /// Set by the server.
    pub available_regions: Option<Vec<AvailableCloudProviderRegion>>,
    /// Name of the tier.
    ///
    /// Set by the server.
    pub name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterCloudProviderInstanceSize {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ClusterCloudProviderInstanceSize {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["availableRegions", "name"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.available_regions.read(r),
            1 => self.name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("availableRegions", &self.available_regions);
        o.read_only("name", &self.name);
        o.end();
    }
}

json::object!(ClusterCloudProviderInstanceSize);
