// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Region of Google Cloud for a new archive.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GcpCreateDataProcessRegionView {
    /// Which provider, and with it which variant. `AZURE` and `GCP` only for clusters that are there,
    /// and have no archive with another provider.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Region of the archive, in the spelling of Atlas.
    pub region: Option<GcpCreateDataProcessRegionViewRegion>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GcpCreateDataProcessRegionView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<CloudProvider>) -> Self {
        self.cloud_provider = Some(value.into());
        self.extra.unset_null("cloudProvider");
        self
    }

    /// Sets `region`.
    pub fn region(
        mut self,
        value: impl Into<GcpCreateDataProcessRegionViewRegion>,
    ) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for GcpCreateDataProcessRegionView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["cloudProvider", "region"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.region.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.field("region", &self.region);
        o.end();
    }
}

json::object!(GcpCreateDataProcessRegionView);

/// Region of the archive, in the spelling of Atlas.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GcpCreateDataProcessRegionViewRegion {
    /// `CENTRAL_US`
    CentralUs,
    /// `WESTERN_EUROPE`
    WesternEurope,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl GcpCreateDataProcessRegionViewRegion {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CentralUs => "CENTRAL_US",
            Self::WesternEurope => "WESTERN_EUROPE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for GcpCreateDataProcessRegionViewRegion {
    const KNOWN: &'static [Self] = &[Self::CentralUs, Self::WesternEurope];
}

json::open_enum!(GcpCreateDataProcessRegionViewRegion);
