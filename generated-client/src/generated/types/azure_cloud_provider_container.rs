// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A network container on Azure.
///
/// Required: `atlasCidrBlock`, `region`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AzureCloudProviderContainer {
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
    /// Private address range of Atlas in CIDR notation, from `/24` to `/21`; fixed once a cluster or a
    /// peering is inside.
    pub atlas_cidr_block: Option<String>,
    /// Azure subscription of Atlas; null before anything is inside.
    ///
    /// Set by the server.
    pub azure_subscription_id: Option<String>,
    /// Region of the container.
    pub region: Option<AzureCloudProviderContainerRegion>,
    /// VNet of Atlas; null before anything is inside.
    ///
    /// Set by the server.
    pub vnet_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AzureCloudProviderContainer {
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

    /// Sets `region`.
    pub fn region(
        mut self,
        value: impl Into<AzureCloudProviderContainerRegion>,
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

impl Json for AzureCloudProviderContainer {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "id", "providerName", "provisioned", "atlasCidrBlock",
                "azureSubscriptionId", "region", "vnetName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.provider_name.read(r),
            2 => self.provisioned.read(r),
            3 => self.atlas_cidr_block.read(r),
            4 => self.azure_subscription_id.read(r),
            5 => self.region.read(r),
            6 => self.vnet_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("id", &self.id);
        o.field("providerName", &self.provider_name);
        o.read_only("provisioned", &self.provisioned);
        o.field("atlasCidrBlock", &self.atlas_cidr_block);
        o.read_only("azureSubscriptionId", &self.azure_subscription_id);
        o.field("region", &self.region);
        o.read_only("vnetName", &self.vnet_name);
        o.end();
    }
}

json::object!(AzureCloudProviderContainer);

/// Region of the container.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AzureCloudProviderContainerRegion {
    /// `US_CENTRAL`
    UsCentral,
    /// `US_EAST`
    UsEast,
    /// `US_EAST_2`
    UsEast2,
    /// `US_EAST_2_EUAP`
    UsEast2Euap,
    /// `US_NORTH_CENTRAL`
    UsNorthCentral,
    /// `US_WEST`
    UsWest,
    /// `US_SOUTH_CENTRAL`
    UsSouthCentral,
    /// `EUROPE_NORTH`
    EuropeNorth,
    /// `EUROPE_WEST`
    EuropeWest,
    /// `US_WEST_CENTRAL`
    UsWestCentral,
    /// `US_WEST_2`
    UsWest2,
    /// `US_WEST_3`
    UsWest3,
    /// `CANADA_EAST`
    CanadaEast,
    /// `CANADA_CENTRAL`
    CanadaCentral,
    /// `BRAZIL_SOUTH`
    BrazilSouth,
    /// `BRAZIL_SOUTHEAST`
    BrazilSoutheast,
    /// `AUSTRALIA_EAST`
    AustraliaEast,
    /// `AUSTRALIA_SOUTH_EAST`
    AustraliaSouthEast,
    /// `AUSTRALIA_CENTRAL`
    AustraliaCentral,
    /// `AUSTRALIA_CENTRAL_2`
    AustraliaCentral2,
    /// `UAE_NORTH`
    UaeNorth,
    /// `GERMANY_WEST_CENTRAL`
    GermanyWestCentral,
    /// `GERMANY_NORTH`
    GermanyNorth,
    /// `SWITZERLAND_NORTH`
    SwitzerlandNorth,
    /// `SWITZERLAND_WEST`
    SwitzerlandWest,
    /// `SWEDEN_CENTRAL`
    SwedenCentral,
    /// `SWEDEN_SOUTH`
    SwedenSouth,
    /// `UK_SOUTH`
    UkSouth,
    /// `UK_WEST`
    UkWest,
    /// `INDIA_CENTRAL`
    IndiaCentral,
    /// `INDIA_WEST`
    IndiaWest,
    /// `INDIA_SOUTH`
    IndiaSouth,
    /// `CHINA_EAST`
    ChinaEast,
    /// `CHINA_NORTH`
    ChinaNorth,
    /// `ASIA_EAST`
    AsiaEast,
    /// `JAPAN_EAST`
    JapanEast,
    /// `JAPAN_WEST`
    JapanWest,
    /// `ASIA_SOUTH_EAST`
    AsiaSouthEast,
    /// `KOREA_CENTRAL`
    KoreaCentral,
    /// `KOREA_SOUTH`
    KoreaSouth,
    /// `FRANCE_CENTRAL`
    FranceCentral,
    /// `FRANCE_SOUTH`
    FranceSouth,
    /// `SOUTH_AFRICA_NORTH`
    SouthAfricaNorth,
    /// `SOUTH_AFRICA_WEST`
    SouthAfricaWest,
    /// `NORWAY_EAST`
    NorwayEast,
    /// `NORWAY_WEST`
    NorwayWest,
    /// `UAE_CENTRAL`
    UaeCentral,
    /// `QATAR_CENTRAL`
    QatarCentral,
    /// `POLAND_CENTRAL`
    PolandCentral,
    /// `ISRAEL_CENTRAL`
    IsraelCentral,
    /// `ITALY_NORTH`
    ItalyNorth,
    /// `SPAIN_CENTRAL`
    SpainCentral,
    /// `MEXICO_CENTRAL`
    MexicoCentral,
    /// `NEW_ZEALAND_NORTH`
    NewZealandNorth,
    /// `INDONESIA_CENTRAL`
    IndonesiaCentral,
    /// `MALAYSIA_WEST`
    MalaysiaWest,
    /// `CHILE_CENTRAL`
    ChileCentral,
    /// `US_GOV_VIRGINIA`
    UsGovVirginia,
    /// `US_GOV_ARIZONA`
    UsGovArizona,
    /// `US_GOV_TEXAS`
    UsGovTexas,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AzureCloudProviderContainerRegion {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UsCentral => "US_CENTRAL",
            Self::UsEast => "US_EAST",
            Self::UsEast2 => "US_EAST_2",
            Self::UsEast2Euap => "US_EAST_2_EUAP",
            Self::UsNorthCentral => "US_NORTH_CENTRAL",
            Self::UsWest => "US_WEST",
            Self::UsSouthCentral => "US_SOUTH_CENTRAL",
            Self::EuropeNorth => "EUROPE_NORTH",
            Self::EuropeWest => "EUROPE_WEST",
            Self::UsWestCentral => "US_WEST_CENTRAL",
            Self::UsWest2 => "US_WEST_2",
            Self::UsWest3 => "US_WEST_3",
            Self::CanadaEast => "CANADA_EAST",
            Self::CanadaCentral => "CANADA_CENTRAL",
            Self::BrazilSouth => "BRAZIL_SOUTH",
            Self::BrazilSoutheast => "BRAZIL_SOUTHEAST",
            Self::AustraliaEast => "AUSTRALIA_EAST",
            Self::AustraliaSouthEast => "AUSTRALIA_SOUTH_EAST",
            Self::AustraliaCentral => "AUSTRALIA_CENTRAL",
            Self::AustraliaCentral2 => "AUSTRALIA_CENTRAL_2",
            Self::UaeNorth => "UAE_NORTH",
            Self::GermanyWestCentral => "GERMANY_WEST_CENTRAL",
            Self::GermanyNorth => "GERMANY_NORTH",
            Self::SwitzerlandNorth => "SWITZERLAND_NORTH",
            Self::SwitzerlandWest => "SWITZERLAND_WEST",
            Self::SwedenCentral => "SWEDEN_CENTRAL",
            Self::SwedenSouth => "SWEDEN_SOUTH",
            Self::UkSouth => "UK_SOUTH",
            Self::UkWest => "UK_WEST",
            Self::IndiaCentral => "INDIA_CENTRAL",
            Self::IndiaWest => "INDIA_WEST",
            Self::IndiaSouth => "INDIA_SOUTH",
            Self::ChinaEast => "CHINA_EAST",
            Self::ChinaNorth => "CHINA_NORTH",
            Self::AsiaEast => "ASIA_EAST",
            Self::JapanEast => "JAPAN_EAST",
            Self::JapanWest => "JAPAN_WEST",
            Self::AsiaSouthEast => "ASIA_SOUTH_EAST",
            Self::KoreaCentral => "KOREA_CENTRAL",
            Self::KoreaSouth => "KOREA_SOUTH",
            Self::FranceCentral => "FRANCE_CENTRAL",
            Self::FranceSouth => "FRANCE_SOUTH",
            Self::SouthAfricaNorth => "SOUTH_AFRICA_NORTH",
            Self::SouthAfricaWest => "SOUTH_AFRICA_WEST",
            Self::NorwayEast => "NORWAY_EAST",
            Self::NorwayWest => "NORWAY_WEST",
            Self::UaeCentral => "UAE_CENTRAL",
            Self::QatarCentral => "QATAR_CENTRAL",
            Self::PolandCentral => "POLAND_CENTRAL",
            Self::IsraelCentral => "ISRAEL_CENTRAL",
            Self::ItalyNorth => "ITALY_NORTH",
            Self::SpainCentral => "SPAIN_CENTRAL",
            Self::MexicoCentral => "MEXICO_CENTRAL",
            Self::NewZealandNorth => "NEW_ZEALAND_NORTH",
            Self::IndonesiaCentral => "INDONESIA_CENTRAL",
            Self::MalaysiaWest => "MALAYSIA_WEST",
            Self::ChileCentral => "CHILE_CENTRAL",
            Self::UsGovVirginia => "US_GOV_VIRGINIA",
            Self::UsGovArizona => "US_GOV_ARIZONA",
            Self::UsGovTexas => "US_GOV_TEXAS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AzureCloudProviderContainerRegion {
    const KNOWN: &'static [Self] = &[
        Self::UkWest,
        Self::UsEast,
        Self::UsWest,
        Self::UkSouth,
        Self::AsiaEast,
        Self::UaeNorth,
        Self::UsEast2,
        Self::UsWest2,
        Self::UsWest3,
        Self::ChinaEast,
        Self::IndiaWest,
        Self::JapanEast,
        Self::JapanWest,
        Self::UsCentral,
        Self::CanadaEast,
        Self::ChinaNorth,
        Self::EuropeWest,
        Self::IndiaSouth,
        Self::ItalyNorth,
        Self::KoreaSouth,
        Self::NorwayEast,
        Self::NorwayWest,
        Self::UaeCentral,
        Self::BrazilSouth,
        Self::EuropeNorth,
        Self::FranceSouth,
        Self::SwedenSouth,
        Self::UsGovTexas,
        Self::ChileCentral,
        Self::GermanyNorth,
        Self::IndiaCentral,
        Self::KoreaCentral,
        Self::MalaysiaWest,
        Self::QatarCentral,
        Self::SpainCentral,
        Self::AustraliaEast,
        Self::CanadaCentral,
        Self::FranceCentral,
        Self::IsraelCentral,
        Self::MexicoCentral,
        Self::PolandCentral,
        Self::SwedenCentral,
        Self::UsEast2Euap,
        Self::UsGovArizona,
        Self::AsiaSouthEast,
        Self::UsGovVirginia,
        Self::UsWestCentral,
        Self::BrazilSoutheast,
        Self::SwitzerlandWest,
        Self::UsNorthCentral,
        Self::UsSouthCentral,
        Self::AustraliaCentral,
        Self::IndonesiaCentral,
        Self::NewZealandNorth,
        Self::SouthAfricaWest,
        Self::SwitzerlandNorth,
        Self::SouthAfricaNorth,
        Self::AustraliaCentral2,
        Self::AustraliaSouthEast,
        Self::GermanyWestCentral,
    ];
}

json::open_enum!(AzureCloudProviderContainerRegion);
