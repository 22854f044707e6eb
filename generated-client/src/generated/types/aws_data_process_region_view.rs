// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Region of AWS that an archive is in.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AwsDataProcessRegionView {
    /// Which provider, and with it which variant.
    ///
    /// Set by the server. One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Region of the archive, in the spelling of Atlas.
    ///
    /// Set by the server.
    pub region: Option<AwsDataProcessRegionViewRegion>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AwsDataProcessRegionView {
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

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AwsDataProcessRegionView {
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
        o.read_only("region", &self.region);
        o.end();
    }
}

json::object!(AwsDataProcessRegionView);

/// Region of the archive, in the spelling of Atlas.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AwsDataProcessRegionViewRegion {
    /// `US_EAST_1`
    UsEast1,
    /// `US_WEST_2`
    UsWest2,
    /// `SA_EAST_1`
    SaEast1,
    /// `EU_WEST_1`
    EuWest1,
    /// `EU_WEST_2`
    EuWest2,
    /// `EU_CENTRAL_1`
    EuCentral1,
    /// `AP_SOUTH_1`
    ApSouth1,
    /// `AP_SOUTHEAST_1`
    ApSoutheast1,
    /// `AP_SOUTHEAST_2`
    ApSoutheast2,
    /// `AP_NORTHEAST_2`
    ApNortheast2,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AwsDataProcessRegionViewRegion {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UsEast1 => "US_EAST_1",
            Self::UsWest2 => "US_WEST_2",
            Self::SaEast1 => "SA_EAST_1",
            Self::EuWest1 => "EU_WEST_1",
            Self::EuWest2 => "EU_WEST_2",
            Self::EuCentral1 => "EU_CENTRAL_1",
            Self::ApSouth1 => "AP_SOUTH_1",
            Self::ApSoutheast1 => "AP_SOUTHEAST_1",
            Self::ApSoutheast2 => "AP_SOUTHEAST_2",
            Self::ApNortheast2 => "AP_NORTHEAST_2",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AwsDataProcessRegionViewRegion {
    const KNOWN: &'static [Self] = &[
        Self::EuWest1,
        Self::EuWest2,
        Self::SaEast1,
        Self::UsEast1,
        Self::UsWest2,
        Self::ApSouth1,
        Self::EuCentral1,
        Self::ApNortheast2,
        Self::ApSoutheast1,
        Self::ApSoutheast2,
    ];
}

json::open_enum!(AwsDataProcessRegionViewRegion);
