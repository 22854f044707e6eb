// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Region of stream processing on Azure.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ApiStreamsAzureRegionView {
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
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ApiStreamsAzureRegionView {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eastus => "eastus",
            Self::Westus => "westus",
            Self::Eastus2 => "eastus2",
            Self::Westeurope => "westeurope",
            Self::Brazilsouth => "brazilsouth",
            Self::Australiaeast => "australiaeast",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ApiStreamsAzureRegionView {
    const KNOWN: &'static [Self] = &[
        Self::Eastus,
        Self::Westus,
        Self::Eastus2,
        Self::Westeurope,
        Self::Brazilsouth,
        Self::Australiaeast,
    ];
}

json::open_enum!(ApiStreamsAzureRegionView);
