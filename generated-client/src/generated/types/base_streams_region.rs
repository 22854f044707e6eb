// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Region of stream processing, in each provider's own spelling.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BaseStreamsRegion {
    /// `SYDNEY_AUS`
    SydneyAus,
    /// `MUMBAI_IND`
    MumbaiInd,
    /// `FRANKFURT_DEU`
    FrankfurtDeu,
    /// `DUBLIN_IRL`
    DublinIrl,
    /// `LONDON_GBR`
    LondonGbr,
    /// `VIRGINIA_USA`
    VirginiaUsa,
    /// `OHIO_USA`
    OhioUsa,
    /// `OREGON_USA`
    OregonUsa,
    /// `SAOPAULO_BRA`
    SaopauloBra,
    /// `MONTREAL_CAN`
    MontrealCan,
    /// `TOKYO_JPN`
    TokyoJpn,
    /// `SINGAPORE_SGP`
    SingaporeSgp,
    /// `PARIS_FRA`
    ParisFra,
    /// `SEOUL_KOR`
    SeoulKor,
    /// `eastus`
    Eastus,
    /// `westus`
    Westus,
    /// `eastus2`
    Eastus2,
    /// `westeurope`
    Westeurope,
    /// `brazilsouth`
    Brazilsouth,
    /// `australiaeast`
    Australiaeast,
    /// `US_CENTRAL1`
    UsCentral1,
    /// `EUROPE_WEST1`
    EuropeWest1,
    /// `US_EAST4`
    UsEast4,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl BaseStreamsRegion {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SydneyAus => "SYDNEY_AUS",
            Self::MumbaiInd => "MUMBAI_IND",
            Self::FrankfurtDeu => "FRANKFURT_DEU",
            Self::DublinIrl => "DUBLIN_IRL",
            Self::LondonGbr => "LONDON_GBR",
            Self::VirginiaUsa => "VIRGINIA_USA",
            Self::OhioUsa => "OHIO_USA",
            Self::OregonUsa => "OREGON_USA",
            Self::SaopauloBra => "SAOPAULO_BRA",
            Self::MontrealCan => "MONTREAL_CAN",
            Self::TokyoJpn => "TOKYO_JPN",
            Self::SingaporeSgp => "SINGAPORE_SGP",
            Self::ParisFra => "PARIS_FRA",
            Self::SeoulKor => "SEOUL_KOR",
            Self::Eastus => "eastus",
            Self::Westus => "westus",
            Self::Eastus2 => "eastus2",
            Self::Westeurope => "westeurope",
            Self::Brazilsouth => "brazilsouth",
            Self::Australiaeast => "australiaeast",
            Self::UsCentral1 => "US_CENTRAL1",
            Self::EuropeWest1 => "EUROPE_WEST1",
            Self::UsEast4 => "US_EAST4",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for BaseStreamsRegion {
    const KNOWN: &'static [Self] = &[
        Self::Eastus,
        Self::Westus,
        Self::Eastus2,
        Self::OhioUsa,
        Self::UsEast4,
        Self::ParisFra,
        Self::SeoulKor,
        Self::TokyoJpn,
        Self::DublinIrl,
        Self::LondonGbr,
        Self::MumbaiInd,
        Self::OregonUsa,
        Self::SydneyAus,
        Self::Westeurope,
        Self::UsCentral1,
        Self::Brazilsouth,
        Self::EuropeWest1,
        Self::MontrealCan,
        Self::SaopauloBra,
        Self::VirginiaUsa,
        Self::FrankfurtDeu,
        Self::SingaporeSgp,
        Self::Australiaeast,
    ];
}

json::open_enum!(BaseStreamsRegion);
