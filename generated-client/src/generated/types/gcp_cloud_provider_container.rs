// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A network container on Google Cloud.
///
/// Required: `atlasCidrBlock`, `regions`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GcpCloudProviderContainer {
    /// Id of the network container.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `GCP`, `AZURE`, `TENANT`, `SERVERLESS`.
    pub provider_name: Option<CloudProvider>,
    /// Whether clusters are in it.
    ///
    /// Set by the server.
    pub provisioned: Option<bool>,
    /// Private address range of Atlas in CIDR notation, `/18` or larger; fixed once a cluster or a
    /// peering is inside.
    pub atlas_cidr_block: Option<String>,
    /// Google Cloud project of Atlas; null before anything is inside.
    ///
    /// Set by the server.
    pub gcp_project_id: Option<String>,
    /// Network of Atlas; null before anything is inside.
    ///
    /// Set by the server.
    pub network_name: Option<String>,
    /// Regions that it is limited to; all of them if absent.
    pub regions: Option<Vec<GcpCloudProviderContainerRegions>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GcpCloudProviderContainer {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `providerName`.
    pub fn provider_name(mut self, value: impl Into<CloudProvider>) -> Self {
        self.provider_name = Some(value.into());
        self.extra.unset_null("providerName");
        self
    }

    /// Sets `atlasCidrBlock`.
    pub fn atlas_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.atlas_cidr_block = Some(value.into());
        self.extra.unset_null("atlasCidrBlock");
        self
    }

    /// Sets `regions`.
    pub fn regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<GcpCloudProviderContainerRegions>>,
    ) -> Self {
        self.regions = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("regions");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for GcpCloudProviderContainer {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "id", "providerName", "provisioned", "atlasCidrBlock", "gcpProjectId",
                "networkName", "regions"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.provider_name.read(r),
            2 => self.provisioned.read(r),
            3 => self.atlas_cidr_block.read(r),
            4 => self.gcp_project_id.read(r),
            5 => self.network_name.read(r),
            6 => self.regions.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("id", &self.id);
        o.field("providerName", &self.provider_name);
        o.read_only("provisioned", &self.provisioned);
        o.field("atlasCidrBlock", &self.atlas_cidr_block);
        o.read_only("gcpProjectId", &self.gcp_project_id);
        o.read_only("networkName", &self.network_name);
        o.field("regions", &self.regions);
        o.end();
    }
}

json::object!(GcpCloudProviderContainer);

/// Region in the spelling of Atlas.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GcpCloudProviderContainerRegions {
    /// `AFRICA_SOUTH_1`
    AfricaSouth1,
    /// `ASIA_EAST_2`
    AsiaEast2,
    /// `ASIA_NORTHEAST_2`
    AsiaNortheast2,
    /// `ASIA_NORTHEAST_3`
    AsiaNortheast3,
    /// `ASIA_SOUTH_1`
    AsiaSouth1,
    /// `ASIA_SOUTH_2`
    AsiaSouth2,
    /// `ASIA_SOUTHEAST_2`
    AsiaSoutheast2,
    /// `AUSTRALIA_SOUTHEAST_1`
    AustraliaSoutheast1,
    /// `AUSTRALIA_SOUTHEAST_2`
    AustraliaSoutheast2,
    /// `CENTRAL_US`
    CentralUs,
    /// `EASTERN_ASIA_PACIFIC`
    EasternAsiaPacific,
    /// `EASTERN_US`
    EasternUs,
    /// `EUROPE_CENTRAL_2`
    EuropeCentral2,
    /// `EUROPE_NORTH_1`
    EuropeNorth1,
    /// `EUROPE_WEST_2`
    EuropeWest2,
    /// `EUROPE_WEST_3`
    EuropeWest3,
    /// `EUROPE_WEST_4`
    EuropeWest4,
    /// `EUROPE_WEST_6`
    EuropeWest6,
    /// `EUROPE_WEST_10`
    EuropeWest10,
    /// `EUROPE_WEST_12`
    EuropeWest12,
    /// `MIDDLE_EAST_CENTRAL_1`
    MiddleEastCentral1,
    /// `MIDDLE_EAST_CENTRAL_2`
    MiddleEastCentral2,
    /// `MIDDLE_EAST_WEST_1`
    MiddleEastWest1,
    /// `NORTH_AMERICA_NORTHEAST_1`
    NorthAmericaNortheast1,
    /// `NORTH_AMERICA_NORTHEAST_2`
    NorthAmericaNortheast2,
    /// `NORTH_AMERICA_SOUTH_1`
    NorthAmericaSouth1,
    /// `NORTHEASTERN_ASIA_PACIFIC`
    NortheasternAsiaPacific,
    /// `SOUTH_AMERICA_EAST_1`
    SouthAmericaEast1,
    /// `SOUTH_AMERICA_WEST_1`
    SouthAmericaWest1,
    /// `SOUTHEASTERN_ASIA_PACIFIC`
    SoutheasternAsiaPacific,
    /// `US_EAST_4`
    UsEast4,
    /// `US_EAST_5`
    UsEast5,
    /// `US_WEST_2`
    UsWest2,
    /// `US_WEST_3`
    UsWest3,
    /// `US_WEST_4`
    UsWest4,
    /// `US_SOUTH_1`
    UsSouth1,
    /// `WESTERN_EUROPE`
    WesternEurope,
    /// `WESTERN_US`
    WesternUs,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl GcpCloudProviderContainerRegions {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AfricaSouth1 => "AFRICA_SOUTH_1",
            Self::AsiaEast2 => "ASIA_EAST_2",
            Self::AsiaNortheast2 => "ASIA_NORTHEAST_2",
            Self::AsiaNortheast3 => "ASIA_NORTHEAST_3",
            Self::AsiaSouth1 => "ASIA_SOUTH_1",
            Self::AsiaSouth2 => "ASIA_SOUTH_2",
            Self::AsiaSoutheast2 => "ASIA_SOUTHEAST_2",
            Self::AustraliaSoutheast1 => "AUSTRALIA_SOUTHEAST_1",
            Self::AustraliaSoutheast2 => "AUSTRALIA_SOUTHEAST_2",
            Self::CentralUs => "CENTRAL_US",
            Self::EasternAsiaPacific => "EASTERN_ASIA_PACIFIC",
            Self::EasternUs => "EASTERN_US",
            Self::EuropeCentral2 => "EUROPE_CENTRAL_2",
            Self::EuropeNorth1 => "EUROPE_NORTH_1",
            Self::EuropeWest2 => "EUROPE_WEST_2",
            Self::EuropeWest3 => "EUROPE_WEST_3",
            Self::EuropeWest4 => "EUROPE_WEST_4",
            Self::EuropeWest6 => "EUROPE_WEST_6",
            Self::EuropeWest10 => "EUROPE_WEST_10",
            Self::EuropeWest12 => "EUROPE_WEST_12",
            Self::MiddleEastCentral1 => "MIDDLE_EAST_CENTRAL_1",
            Self::MiddleEastCentral2 => "MIDDLE_EAST_CENTRAL_2",
            Self::MiddleEastWest1 => "MIDDLE_EAST_WEST_1",
            Self::NorthAmericaNortheast1 => "NORTH_AMERICA_NORTHEAST_1",
            Self::NorthAmericaNortheast2 => "NORTH_AMERICA_NORTHEAST_2",
            Self::NorthAmericaSouth1 => "NORTH_AMERICA_SOUTH_1",
            Self::NortheasternAsiaPacific => "NORTHEASTERN_ASIA_PACIFIC",
            Self::SouthAmericaEast1 => "SOUTH_AMERICA_EAST_1",
            Self::SouthAmericaWest1 => "SOUTH_AMERICA_WEST_1",
            Self::SoutheasternAsiaPacific => "SOUTHEASTERN_ASIA_PACIFIC",
            Self::UsEast4 => "US_EAST_4",
            Self::UsEast5 => "US_EAST_5",
            Self::UsWest2 => "US_WEST_2",
            Self::UsWest3 => "US_WEST_3",
            Self::UsWest4 => "US_WEST_4",
            Self::UsSouth1 => "US_SOUTH_1",
            Self::WesternEurope => "WESTERN_EUROPE",
            Self::WesternUs => "WESTERN_US",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for GcpCloudProviderContainerRegions {
    const KNOWN: &'static [Self] = &[
        Self::UsEast4,
        Self::UsEast5,
        Self::UsWest2,
        Self::UsWest3,
        Self::UsWest4,
        Self::CentralUs,
        Self::EasternUs,
        Self::UsSouth1,
        Self::WesternUs,
        Self::AsiaEast2,
        Self::AsiaSouth1,
        Self::AsiaSouth2,
        Self::EuropeWest2,
        Self::EuropeWest3,
        Self::EuropeWest4,
        Self::EuropeWest6,
        Self::AfricaSouth1,
        Self::EuropeNorth1,
        Self::EuropeWest10,
        Self::EuropeWest12,
        Self::WesternEurope,
        Self::AsiaNortheast2,
        Self::AsiaNortheast3,
        Self::AsiaSoutheast2,
        Self::EuropeCentral2,
        Self::MiddleEastWest1,
        Self::EasternAsiaPacific,
        Self::SouthAmericaEast1,
        Self::SouthAmericaWest1,
        Self::AustraliaSoutheast1,
        Self::AustraliaSoutheast2,
        Self::MiddleEastCentral1,
        Self::MiddleEastCentral2,
        Self::NorthAmericaSouth1,
        Self::NortheasternAsiaPacific,
        Self::NorthAmericaNortheast1,
        Self::NorthAmericaNortheast2,
        Self::SoutheasternAsiaPacific,
    ];
}

json::open_enum!(GcpCloudProviderContainerRegions);
