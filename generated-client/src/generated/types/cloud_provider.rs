// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A cloud provider.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloudProvider {
    /// `AWS`
    Aws,
    /// `AZURE`
    Azure,
    /// `GCP`
    Gcp,
    /// `NONE`
    None,
    /// `TENANT`
    Tenant,
    /// `SERVERLESS`
    Serverless,
    /// `ATLAS`
    Atlas,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CloudProvider {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aws => "AWS",
            Self::Azure => "AZURE",
            Self::Gcp => "GCP",
            Self::None => "NONE",
            Self::Tenant => "TENANT",
            Self::Serverless => "SERVERLESS",
            Self::Atlas => "ATLAS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CloudProvider {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "AWS" => Self::Aws,
                "AZURE" => Self::Azure,
                "GCP" => Self::Gcp,
                "NONE" => Self::None,
                "TENANT" => Self::Tenant,
                "SERVERLESS" => Self::Serverless,
                "ATLAS" => Self::Atlas,
                _ => return None,
            },
        )
    }
}

json::open_enum!(CloudProvider);
