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
    const KNOWN: &'static [Self] = &[
        Self::Aws,
        Self::Gcp,
        Self::None,
        Self::Atlas,
        Self::Azure,
        Self::Tenant,
        Self::Serverless,
    ];
}

json::open_enum!(CloudProvider);
