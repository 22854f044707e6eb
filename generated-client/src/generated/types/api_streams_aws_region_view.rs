// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Region of stream processing on AWS.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiStreamsAwsRegionView {
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
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ApiStreamsAwsRegionView {
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
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ApiStreamsAwsRegionView {
    const KNOWN: &'static [Self] = &[
        Self::OhioUsa,
        Self::ParisFra,
        Self::SeoulKor,
        Self::TokyoJpn,
        Self::DublinIrl,
        Self::LondonGbr,
        Self::MumbaiInd,
        Self::OregonUsa,
        Self::SydneyAus,
        Self::MontrealCan,
        Self::SaopauloBra,
        Self::VirginiaUsa,
        Self::FrankfurtDeu,
        Self::SingaporeSgp,
    ];
}

json::open_enum!(ApiStreamsAwsRegionView);
