// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    FederationOidcWorkforceIdentityProviderUpdate,
    FederationOidcWorkloadIdentityProviderUpdate, FederationSamlIdentityProviderUpdate,
    IdentityProviderProtocol, IdentityProviderType,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// What can be changed of an identity provider, in the variant that `protocol` and `idpType` tell.
///
/// The variant is told by `protocol` and `idpType` (tag named in an overlay).
///
/// | `protocol`, `idpType` | variant | own fields |
/// |---|---|---|
/// | `SAML`, `*` | [`Saml`](Self::Saml) | `associatedDomains`, `pemFileInfo`, `requestBinding`, `responseSignatureAlgorithm`, `slug`, `ssoDebugEnabled`, `ssoUrl`, `status` |
/// | `OIDC`, `WORKFORCE` | [`OidcWorkforce`](Self::OidcWorkforce) | `associatedDomains`, `audience`, `authorizationType`, `clientId`, `groupsClaim`, `requestedScopes`, `userClaim` |
/// | `OIDC`, `WORKLOAD` | [`OidcWorkload`](Self::OidcWorkload) | `audience`, `authorizationType`, `groupsClaim`, `userClaim` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FederationIdentityProviderUpdate {
    /// What can be changed of a SAML provider.
    Saml(Box<FederationSamlIdentityProviderUpdate>),
    /// What can be said of an OIDC provider for people.
    OidcWorkforce(Box<FederationOidcWorkforceIdentityProviderUpdate>),
    /// What can be said of an OIDC provider for programs.
    OidcWorkload(Box<FederationOidcWorkloadIdentityProviderUpdate>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for FederationIdentityProviderUpdate {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["protocol", "idpType"],
        values: &[
            ("SAML\u{1f}*", 0),
            ("OIDC\u{1f}WORKLOAD", 2),
            ("OIDC\u{1f}WORKFORCE", 1),
        ],
        default: None,
        variants: &[
            VariantShape {
                required: &["ssoDebugEnabled"],
                write: &[("protocol", "SAML")],
            },
            VariantShape {
                required: &[],
                write: &[("protocol", "OIDC"), ("idpType", "WORKFORCE")],
            },
            VariantShape {
                required: &[],
                write: &[("protocol", "OIDC"), ("idpType", "WORKLOAD")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Saml(json::boxed(r)?),
                1 => Self::OidcWorkforce(json::boxed(r)?),
                2 => Self::OidcWorkload(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Saml(value) => (0, &**value),
            Self::OidcWorkforce(value) => (1, &**value),
            Self::OidcWorkload(value) => (2, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(FederationIdentityProviderUpdate);

impl FederationIdentityProviderUpdate {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Saml(value) => {
                value.protocol.as_ref().map(|tag| tag.as_str()).or(Some("SAML"))
            }
            Self::OidcWorkforce(value) => {
                value.protocol.as_ref().map(|tag| tag.as_str()).or(Some("OIDC"))
            }
            Self::OidcWorkload(value) => {
                value.protocol.as_ref().map(|tag| tag.as_str()).or(Some("OIDC"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `description`, which every known variant has.
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Saml(value) => value.description.as_deref(),
            Self::OidcWorkforce(value) => value.description.as_deref(),
            Self::OidcWorkload(value) => value.description.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `displayName`, which every known variant has.
    pub fn display_name(&self) -> Option<&str> {
        match self {
            Self::Saml(value) => value.display_name.as_deref(),
            Self::OidcWorkforce(value) => value.display_name.as_deref(),
            Self::OidcWorkload(value) => value.display_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `idpType`, which every known variant has.
    pub fn idp_type(&self) -> Option<&IdentityProviderType> {
        match self {
            Self::Saml(value) => value.idp_type.as_ref(),
            Self::OidcWorkforce(value) => value.idp_type.as_ref(),
            Self::OidcWorkload(value) => value.idp_type.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `issuerUri`, which every known variant has.
    pub fn issuer_uri(&self) -> Option<&str> {
        match self {
            Self::Saml(value) => value.issuer_uri.as_deref(),
            Self::OidcWorkforce(value) => value.issuer_uri.as_deref(),
            Self::OidcWorkload(value) => value.issuer_uri.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `protocol`, which every known variant has.
    pub fn protocol(&self) -> Option<&IdentityProviderProtocol> {
        match self {
            Self::Saml(value) => value.protocol.as_ref(),
            Self::OidcWorkforce(value) => value.protocol.as_ref(),
            Self::OidcWorkload(value) => value.protocol.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Saml`].
    pub fn is_saml(&self) -> bool {
        matches!(self, Self::Saml(_))
    }

    /// Returns the value of [`Self::Saml`].
    pub fn as_saml(&self) -> Option<&FederationSamlIdentityProviderUpdate> {
        match self {
            Self::Saml(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::OidcWorkforce`].
    pub fn is_oidc_workforce(&self) -> bool {
        matches!(self, Self::OidcWorkforce(_))
    }

    /// Returns the value of [`Self::OidcWorkforce`].
    pub fn as_oidc_workforce(
        &self,
    ) -> Option<&FederationOidcWorkforceIdentityProviderUpdate> {
        match self {
            Self::OidcWorkforce(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::OidcWorkload`].
    pub fn is_oidc_workload(&self) -> bool {
        matches!(self, Self::OidcWorkload(_))
    }

    /// Returns the value of [`Self::OidcWorkload`].
    pub fn as_oidc_workload(
        &self,
    ) -> Option<&FederationOidcWorkloadIdentityProviderUpdate> {
        match self {
            Self::OidcWorkload(value) => Some(value),
            _ => None,
        }
    }
}

impl From<FederationSamlIdentityProviderUpdate> for FederationIdentityProviderUpdate {
    fn from(value: FederationSamlIdentityProviderUpdate) -> Self {
        Self::Saml(Box::new(value))
    }
}

impl From<FederationOidcWorkforceIdentityProviderUpdate>
for FederationIdentityProviderUpdate {
    fn from(value: FederationOidcWorkforceIdentityProviderUpdate) -> Self {
        Self::OidcWorkforce(Box::new(value))
    }
}

impl From<FederationOidcWorkloadIdentityProviderUpdate>
for FederationIdentityProviderUpdate {
    fn from(value: FederationOidcWorkloadIdentityProviderUpdate) -> Self {
        Self::OidcWorkload(Box::new(value))
    }
}
