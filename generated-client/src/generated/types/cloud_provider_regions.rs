// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, ClusterCloudProviderInstanceSize};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What a cloud provider offers.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderRegions {
    /// Hardware tiers with their regions.
    ///
    /// Set by the server.
    pub instance_sizes: Option<Vec<ClusterCloudProviderInstanceSize>>,
    /// Provider that it is about.
    ///
    /// One of `AWS`, `GCP`, `AZURE`.
    pub provider: Option<CloudProvider>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderRegions {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for CloudProviderRegions {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["instanceSizes", "provider"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.instance_sizes.read(r),
            1 => self.provider.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("instanceSizes", &self.instance_sizes);
        o.field("provider", &self.provider);
        o.end();
    }
}

json::object!(CloudProviderRegions);
