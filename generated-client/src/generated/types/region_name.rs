// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A region, in the spelling of Atlas.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RegionName {
    /// `US_EAST_1`
    UsEast1,
    /// `US_EAST_2`
    UsEast2,
    /// `US_WEST_1`
    UsWest1,
    /// `US_WEST_2`
    UsWest2,
    /// `CA_CENTRAL_1`
    CaCentral1,
    /// `EU_NORTH_1`
    EuNorth1,
    /// `EU_WEST_1`
    EuWest1,
    /// `EU_WEST_2`
    EuWest2,
    /// `EU_WEST_3`
    EuWest3,
    /// `EU_CENTRAL_1`
    EuCentral1,
    /// `EU_CENTRAL_2`
    EuCentral2,
    /// `SA_EAST_1`
    SaEast1,
    /// `AP_EAST_1`
    ApEast1,
    /// `AP_EAST_2`
    ApEast2,
    /// `AP_SOUTHEAST_2`
    ApSoutheast2,
    /// `AP_SOUTHEAST_3`
    ApSoutheast3,
    /// `AP_SOUTHEAST_4`
    ApSoutheast4,
    /// `AP_SOUTHEAST_5`
    ApSoutheast5,
    /// `AP_SOUTHEAST_6`
    ApSoutheast6,
    /// `AP_SOUTHEAST_7`
    ApSoutheast7,
    /// `AP_NORTHEAST_1`
    ApNortheast1,
    /// `AP_NORTHEAST_2`
    ApNortheast2,
    /// `AP_NORTHEAST_3`
    ApNortheast3,
    /// `AP_SOUTHEAST_1`
    ApSoutheast1,
    /// `AP_SOUTH_1`
    ApSouth1,
    /// `AP_SOUTH_2`
    ApSouth2,
    /// `CN_NORTH_1`
    CnNorth1,
    /// `CN_NORTHWEST_1`
    CnNorthwest1,
    /// `ME_CENTRAL_1`
    MeCentral1,
    /// `ME_SOUTH_1`
    MeSouth1,
    /// `AF_SOUTH_1`
    AfSouth1,
    /// `EU_SOUTH_1`
    EuSouth1,
    /// `EU_SOUTH_2`
    EuSouth2,
    /// `IL_CENTRAL_1`
    IlCentral1,
    /// `CA_WEST_1`
    CaWest1,
    /// `MX_CENTRAL_1`
    MxCentral1,
    /// `GLOBAL`
    Global,
    /// `US_GOV_WEST_1`
    UsGovWest1,
    /// `US_GOV_EAST_1`
    UsGovEast1,
    /// `US_CENTRAL`
    UsCentral,
    /// `US_EAST`
    UsEast,
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
    /// `AUSTRALIA_CENTRAL`
    AustraliaCentral,
    /// `AUSTRALIA_CENTRAL_2`
    AustraliaCentral2,
    /// `AUSTRALIA_EAST`
    AustraliaEast,
    /// `AUSTRALIA_SOUTH_EAST`
    AustraliaSouthEast,
    /// `GERMANY_WEST_CENTRAL`
    GermanyWestCentral,
    /// `GERMANY_NORTH`
    GermanyNorth,
    /// `SWEDEN_CENTRAL`
    SwedenCentral,
    /// `SWEDEN_SOUTH`
    SwedenSouth,
    /// `SWITZERLAND_NORTH`
    SwitzerlandNorth,
    /// `SWITZERLAND_WEST`
    SwitzerlandWest,
    /// `UK_SOUTH`
    UkSouth,
    /// `UK_WEST`
    UkWest,
    /// `NORWAY_EAST`
    NorwayEast,
    /// `NORWAY_WEST`
    NorwayWest,
    /// `INDIA_CENTRAL`
    IndiaCentral,
    /// `INDIA_SOUTH`
    IndiaSouth,
    /// `INDIA_WEST`
    IndiaWest,
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
    /// `UAE_CENTRAL`
    UaeCentral,
    /// `UAE_NORTH`
    UaeNorth,
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
    /// `US_GOV_VIRGINIA`
    UsGovVirginia,
    /// `US_GOV_ARIZONA`
    UsGovArizona,
    /// `US_GOV_TEXAS`
    UsGovTexas,
    /// `EASTERN_US`
    EasternUs,
    /// `EASTERN_US_AW`
    EasternUsAw,
    /// `US_EAST_4`
    UsEast4,
    /// `US_EAST_4_AW`
    UsEast4Aw,
    /// `US_EAST_5`
    UsEast5,
    /// `US_EAST_5_AW`
    UsEast5Aw,
    /// `US_WEST_2_AW`
    UsWest2Aw,
    /// `US_WEST_3_AW`
    UsWest3Aw,
    /// `US_WEST_4`
    UsWest4,
    /// `US_WEST_4_AW`
    UsWest4Aw,
    /// `US_SOUTH_1`
    UsSouth1,
    /// `US_SOUTH_1_AW`
    UsSouth1Aw,
    /// `CENTRAL_US`
    CentralUs,
    /// `CENTRAL_US_AW`
    CentralUsAw,
    /// `WESTERN_US`
    WesternUs,
    /// `WESTERN_US_AW`
    WesternUsAw,
    /// `NORTH_AMERICA_NORTHEAST_1`
    NorthAmericaNortheast1,
    /// `NORTH_AMERICA_NORTHEAST_2`
    NorthAmericaNortheast2,
    /// `NORTH_AMERICA_SOUTH_1`
    NorthAmericaSouth1,
    /// `SOUTH_AMERICA_EAST_1`
    SouthAmericaEast1,
    /// `SOUTH_AMERICA_WEST_1`
    SouthAmericaWest1,
    /// `WESTERN_EUROPE`
    WesternEurope,
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
    /// `EUROPE_WEST_8`
    EuropeWest8,
    /// `EUROPE_WEST_9`
    EuropeWest9,
    /// `EUROPE_WEST_10`
    EuropeWest10,
    /// `EUROPE_WEST_12`
    EuropeWest12,
    /// `EUROPE_SOUTHWEST_1`
    EuropeSouthwest1,
    /// `EUROPE_CENTRAL_2`
    EuropeCentral2,
    /// `MIDDLE_EAST_CENTRAL_1`
    MiddleEastCentral1,
    /// `MIDDLE_EAST_CENTRAL_2`
    MiddleEastCentral2,
    /// `MIDDLE_EAST_WEST_1`
    MiddleEastWest1,
    /// `AUSTRALIA_SOUTHEAST_1`
    AustraliaSoutheast1,
    /// `AUSTRALIA_SOUTHEAST_2`
    AustraliaSoutheast2,
    /// `AFRICA_SOUTH_1`
    AfricaSouth1,
    /// `EASTERN_ASIA_PACIFIC`
    EasternAsiaPacific,
    /// `NORTHEASTERN_ASIA_PACIFIC`
    NortheasternAsiaPacific,
    /// `SOUTHEASTERN_ASIA_PACIFIC`
    SoutheasternAsiaPacific,
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
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl RegionName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UsEast1 => "US_EAST_1",
            Self::UsEast2 => "US_EAST_2",
            Self::UsWest1 => "US_WEST_1",
            Self::UsWest2 => "US_WEST_2",
            Self::CaCentral1 => "CA_CENTRAL_1",
            Self::EuNorth1 => "EU_NORTH_1",
            Self::EuWest1 => "EU_WEST_1",
            Self::EuWest2 => "EU_WEST_2",
            Self::EuWest3 => "EU_WEST_3",
            Self::EuCentral1 => "EU_CENTRAL_1",
            Self::EuCentral2 => "EU_CENTRAL_2",
            Self::SaEast1 => "SA_EAST_1",
            Self::ApEast1 => "AP_EAST_1",
            Self::ApEast2 => "AP_EAST_2",
            Self::ApSoutheast2 => "AP_SOUTHEAST_2",
            Self::ApSoutheast3 => "AP_SOUTHEAST_3",
            Self::ApSoutheast4 => "AP_SOUTHEAST_4",
            Self::ApSoutheast5 => "AP_SOUTHEAST_5",
            Self::ApSoutheast6 => "AP_SOUTHEAST_6",
            Self::ApSoutheast7 => "AP_SOUTHEAST_7",
            Self::ApNortheast1 => "AP_NORTHEAST_1",
            Self::ApNortheast2 => "AP_NORTHEAST_2",
            Self::ApNortheast3 => "AP_NORTHEAST_3",
            Self::ApSoutheast1 => "AP_SOUTHEAST_1",
            Self::ApSouth1 => "AP_SOUTH_1",
            Self::ApSouth2 => "AP_SOUTH_2",
            Self::CnNorth1 => "CN_NORTH_1",
            Self::CnNorthwest1 => "CN_NORTHWEST_1",
            Self::MeCentral1 => "ME_CENTRAL_1",
            Self::MeSouth1 => "ME_SOUTH_1",
            Self::AfSouth1 => "AF_SOUTH_1",
            Self::EuSouth1 => "EU_SOUTH_1",
            Self::EuSouth2 => "EU_SOUTH_2",
            Self::IlCentral1 => "IL_CENTRAL_1",
            Self::CaWest1 => "CA_WEST_1",
            Self::MxCentral1 => "MX_CENTRAL_1",
            Self::Global => "GLOBAL",
            Self::UsGovWest1 => "US_GOV_WEST_1",
            Self::UsGovEast1 => "US_GOV_EAST_1",
            Self::UsCentral => "US_CENTRAL",
            Self::UsEast => "US_EAST",
            Self::UsNorthCentral => "US_NORTH_CENTRAL",
            Self::UsWest => "US_WEST",
            Self::UsSouthCentral => "US_SOUTH_CENTRAL",
            Self::EuropeNorth => "EUROPE_NORTH",
            Self::EuropeWest => "EUROPE_WEST",
            Self::UsWestCentral => "US_WEST_CENTRAL",
            Self::UsWest3 => "US_WEST_3",
            Self::CanadaEast => "CANADA_EAST",
            Self::CanadaCentral => "CANADA_CENTRAL",
            Self::BrazilSouth => "BRAZIL_SOUTH",
            Self::BrazilSoutheast => "BRAZIL_SOUTHEAST",
            Self::AustraliaCentral => "AUSTRALIA_CENTRAL",
            Self::AustraliaCentral2 => "AUSTRALIA_CENTRAL_2",
            Self::AustraliaEast => "AUSTRALIA_EAST",
            Self::AustraliaSouthEast => "AUSTRALIA_SOUTH_EAST",
            Self::GermanyWestCentral => "GERMANY_WEST_CENTRAL",
            Self::GermanyNorth => "GERMANY_NORTH",
            Self::SwedenCentral => "SWEDEN_CENTRAL",
            Self::SwedenSouth => "SWEDEN_SOUTH",
            Self::SwitzerlandNorth => "SWITZERLAND_NORTH",
            Self::SwitzerlandWest => "SWITZERLAND_WEST",
            Self::UkSouth => "UK_SOUTH",
            Self::UkWest => "UK_WEST",
            Self::NorwayEast => "NORWAY_EAST",
            Self::NorwayWest => "NORWAY_WEST",
            Self::IndiaCentral => "INDIA_CENTRAL",
            Self::IndiaSouth => "INDIA_SOUTH",
            Self::IndiaWest => "INDIA_WEST",
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
            Self::UaeCentral => "UAE_CENTRAL",
            Self::UaeNorth => "UAE_NORTH",
            Self::QatarCentral => "QATAR_CENTRAL",
            Self::PolandCentral => "POLAND_CENTRAL",
            Self::IsraelCentral => "ISRAEL_CENTRAL",
            Self::ItalyNorth => "ITALY_NORTH",
            Self::SpainCentral => "SPAIN_CENTRAL",
            Self::MexicoCentral => "MEXICO_CENTRAL",
            Self::NewZealandNorth => "NEW_ZEALAND_NORTH",
            Self::UsGovVirginia => "US_GOV_VIRGINIA",
            Self::UsGovArizona => "US_GOV_ARIZONA",
            Self::UsGovTexas => "US_GOV_TEXAS",
            Self::EasternUs => "EASTERN_US",
            Self::EasternUsAw => "EASTERN_US_AW",
            Self::UsEast4 => "US_EAST_4",
            Self::UsEast4Aw => "US_EAST_4_AW",
            Self::UsEast5 => "US_EAST_5",
            Self::UsEast5Aw => "US_EAST_5_AW",
            Self::UsWest2Aw => "US_WEST_2_AW",
            Self::UsWest3Aw => "US_WEST_3_AW",
            Self::UsWest4 => "US_WEST_4",
            Self::UsWest4Aw => "US_WEST_4_AW",
            Self::UsSouth1 => "US_SOUTH_1",
            Self::UsSouth1Aw => "US_SOUTH_1_AW",
            Self::CentralUs => "CENTRAL_US",
            Self::CentralUsAw => "CENTRAL_US_AW",
            Self::WesternUs => "WESTERN_US",
            Self::WesternUsAw => "WESTERN_US_AW",
            Self::NorthAmericaNortheast1 => "NORTH_AMERICA_NORTHEAST_1",
            Self::NorthAmericaNortheast2 => "NORTH_AMERICA_NORTHEAST_2",
            Self::NorthAmericaSouth1 => "NORTH_AMERICA_SOUTH_1",
            Self::SouthAmericaEast1 => "SOUTH_AMERICA_EAST_1",
            Self::SouthAmericaWest1 => "SOUTH_AMERICA_WEST_1",
            Self::WesternEurope => "WESTERN_EUROPE",
            Self::EuropeNorth1 => "EUROPE_NORTH_1",
            Self::EuropeWest2 => "EUROPE_WEST_2",
            Self::EuropeWest3 => "EUROPE_WEST_3",
            Self::EuropeWest4 => "EUROPE_WEST_4",
            Self::EuropeWest6 => "EUROPE_WEST_6",
            Self::EuropeWest8 => "EUROPE_WEST_8",
            Self::EuropeWest9 => "EUROPE_WEST_9",
            Self::EuropeWest10 => "EUROPE_WEST_10",
            Self::EuropeWest12 => "EUROPE_WEST_12",
            Self::EuropeSouthwest1 => "EUROPE_SOUTHWEST_1",
            Self::EuropeCentral2 => "EUROPE_CENTRAL_2",
            Self::MiddleEastCentral1 => "MIDDLE_EAST_CENTRAL_1",
            Self::MiddleEastCentral2 => "MIDDLE_EAST_CENTRAL_2",
            Self::MiddleEastWest1 => "MIDDLE_EAST_WEST_1",
            Self::AustraliaSoutheast1 => "AUSTRALIA_SOUTHEAST_1",
            Self::AustraliaSoutheast2 => "AUSTRALIA_SOUTHEAST_2",
            Self::AfricaSouth1 => "AFRICA_SOUTH_1",
            Self::EasternAsiaPacific => "EASTERN_ASIA_PACIFIC",
            Self::NortheasternAsiaPacific => "NORTHEASTERN_ASIA_PACIFIC",
            Self::SoutheasternAsiaPacific => "SOUTHEASTERN_ASIA_PACIFIC",
            Self::AsiaEast2 => "ASIA_EAST_2",
            Self::AsiaNortheast2 => "ASIA_NORTHEAST_2",
            Self::AsiaNortheast3 => "ASIA_NORTHEAST_3",
            Self::AsiaSouth1 => "ASIA_SOUTH_1",
            Self::AsiaSouth2 => "ASIA_SOUTH_2",
            Self::AsiaSoutheast2 => "ASIA_SOUTHEAST_2",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for RegionName {
    const KNOWN: &'static [Self] = &[
        Self::Global,
        Self::UkWest,
        Self::UsEast,
        Self::UsWest,
        Self::UkSouth,
        Self::ApEast1,
        Self::ApEast2,
        Self::AsiaEast,
        Self::CaWest1,
        Self::EuWest1,
        Self::EuWest2,
        Self::EuWest3,
        Self::SaEast1,
        Self::UaeNorth,
        Self::UsEast1,
        Self::UsEast2,
        Self::UsEast4,
        Self::UsEast5,
        Self::UsWest1,
        Self::UsWest2,
        Self::UsWest3,
        Self::UsWest4,
        Self::AfSouth1,
        Self::ApSouth1,
        Self::ApSouth2,
        Self::CentralUs,
        Self::ChinaEast,
        Self::CnNorth1,
        Self::EasternUs,
        Self::EuNorth1,
        Self::EuSouth1,
        Self::EuSouth2,
        Self::IndiaWest,
        Self::JapanEast,
        Self::JapanWest,
        Self::MeSouth1,
        Self::UsCentral,
        Self::UsSouth1,
        Self::WesternUs,
        Self::AsiaEast2,
        Self::CanadaEast,
        Self::ChinaNorth,
        Self::EuropeWest,
        Self::IndiaSouth,
        Self::ItalyNorth,
        Self::KoreaSouth,
        Self::NorwayEast,
        Self::NorwayWest,
        Self::UaeCentral,
        Self::AsiaSouth1,
        Self::AsiaSouth2,
        Self::BrazilSouth,
        Self::CaCentral1,
        Self::EuropeNorth,
        Self::EuCentral1,
        Self::EuCentral2,
        Self::FranceSouth,
        Self::IlCentral1,
        Self::MeCentral1,
        Self::MxCentral1,
        Self::SwedenSouth,
        Self::UsEast4Aw,
        Self::UsEast5Aw,
        Self::UsGovTexas,
        Self::UsWest2Aw,
        Self::UsWest3Aw,
        Self::UsWest4Aw,
        Self::CentralUsAw,
        Self::EasternUsAw,
        Self::EuropeWest2,
        Self::EuropeWest3,
        Self::EuropeWest4,
        Self::EuropeWest6,
        Self::EuropeWest8,
        Self::EuropeWest9,
        Self::GermanyNorth,
        Self::IndiaCentral,
        Self::KoreaCentral,
        Self::QatarCentral,
        Self::SpainCentral,
        Self::UsGovEast1,
        Self::UsGovWest1,
        Self::UsSouth1Aw,
        Self::WesternUsAw,
        Self::AfricaSouth1,
        Self::ApNortheast1,
        Self::ApNortheast2,
        Self::ApNortheast3,
        Self::ApSoutheast1,
        Self::ApSoutheast2,
        Self::ApSoutheast3,
        Self::ApSoutheast4,
        Self::ApSoutheast5,
        Self::ApSoutheast6,
        Self::ApSoutheast7,
        Self::AustraliaEast,
        Self::CanadaCentral,
        Self::CnNorthwest1,
        Self::EuropeNorth1,
        Self::EuropeWest10,
        Self::EuropeWest12,
        Self::FranceCentral,
        Self::IsraelCentral,
        Self::MexicoCentral,
        Self::PolandCentral,
        Self::SwedenCentral,
        Self::UsGovArizona,
        Self::WesternEurope,
        Self::AsiaSouthEast,
        Self::UsGovVirginia,
        Self::UsWestCentral,
        Self::AsiaNortheast2,
        Self::AsiaNortheast3,
        Self::AsiaSoutheast2,
        Self::BrazilSoutheast,
        Self::EuropeCentral2,
        Self::SwitzerlandWest,
        Self::UsNorthCentral,
        Self::UsSouthCentral,
        Self::AustraliaCentral,
        Self::NewZealandNorth,
        Self::SouthAfricaWest,
        Self::SwitzerlandNorth,
        Self::EuropeSouthwest1,
        Self::MiddleEastWest1,
        Self::SouthAfricaNorth,
        Self::AustraliaCentral2,
        Self::AustraliaSouthEast,
        Self::EasternAsiaPacific,
        Self::GermanyWestCentral,
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

json::open_enum!(RegionName);
