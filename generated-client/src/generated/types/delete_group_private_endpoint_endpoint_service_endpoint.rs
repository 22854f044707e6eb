// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The schema `deleteGroupPrivateEndpointEndpointServiceEndpoint/cloudProvider`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteGroupPrivateEndpointEndpointServiceEndpointCloudProvider {
    /// `AWS`
    Aws,
    /// `AZURE`
    Azure,
    /// `GCP`
    Gcp,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for DeleteGroupPrivateEndpointEndpointServiceEndpointCloudProvider {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "AWS" => Self::Aws,
                "AZURE" => Self::Azure,
                "GCP" => Self::Gcp,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Aws => "AWS",
            Self::Azure => "AZURE",
            Self::Gcp => "GCP",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(DeleteGroupPrivateEndpointEndpointServiceEndpointCloudProvider);
