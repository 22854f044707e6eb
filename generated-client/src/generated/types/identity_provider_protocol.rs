// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The protocol of an identity provider.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IdentityProviderProtocol {
    /// `SAML`
    Saml,
    /// `OIDC`
    Oidc,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl IdentityProviderProtocol {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Saml => "SAML",
            Self::Oidc => "OIDC",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for IdentityProviderProtocol {
    const KNOWN: &'static [Self] = &[Self::Oidc, Self::Saml];
}

json::open_enum!(IdentityProviderProtocol);
