// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A region that a cluster can be in.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AvailableCloudProviderRegion {
    /// Whether it is the default: `US_EAST_1` on AWS, `CENTRAL_US` on Google Cloud, `US_WEST_2` on
    /// Azure.
    ///
    /// Set by the server.
    pub default_: Option<bool>,
    /// Region in the spelling of Atlas.
    ///
    /// Set by the server.
    pub name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AvailableCloudProviderRegion {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AvailableCloudProviderRegion {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["default", "name"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.default_.read(r),
            1 => self.name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("default", &self.default_);
        o.read_only("name", &self.name);
        o.end();
    }
}

json::object!(AvailableCloudProviderRegion);
