// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether an identity provider is for people or for programs.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IdentityProviderType {
    /// `WORKFORCE`
    Workforce,
    /// `WORKLOAD`
    Workload,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl IdentityProviderType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Workforce => "WORKFORCE",
            Self::Workload => "WORKLOAD",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for IdentityProviderType {
    const KNOWN: &'static [Self] = &[Self::Workload, Self::Workforce];
}

json::open_enum!(IdentityProviderType);
