// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ConnectedOrgConfig, FederationOidcWorkforceIdentityProvider,
    FederationOidcWorkloadIdentityProvider, FederationSamlIdentityProvider,
    IdentityProviderProtocol, IdentityProviderType,
};

use crate::json::{
    self, DateTime, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// An identity provider, in the variant that `protocol` and `idpType` tell.
///
/// The variant is told by `protocol` and `idpType` (tag named in an overlay).
///
/// | `protocol`, `idpType` | variant | own fields |
/// |---|---|---|
/// | `SAML`, `*` | [`Saml`](Self::Saml) | `acsUrl`, `associatedDomains`, `audienceUri`, `pemFileInfo`, `requestBinding`, `responseSignatureAlgorithm`, `slug`, `ssoDebugEnabled`, `ssoUrl`, `status` |
/// | `OIDC`, `WORKFORCE` | [`OidcWorkforce`](Self::OidcWorkforce) | `associatedDomains`, `audience`, `authorizationType`, `clientId`, `groupsClaim`, `requestedScopes`, `userClaim` |
/// | `OIDC`, `WORKLOAD` | [`OidcWorkload`](Self::OidcWorkload) | `audience`, `authorizationType`, `groupsClaim`, `userClaim` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FederationIdentityProvider {
    /// A SAML provider.
    Saml(Box<FederationSamlIdentityProvider>),
    /// An OIDC provider for people.
    OidcWorkforce(Box<FederationOidcWorkforceIdentityProvider>),
    /// An OIDC provider for programs.
    OidcWorkload(Box<FederationOidcWorkloadIdentityProvider>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for FederationIdentityProvider {
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
                required: &["id", "oktaIdpId"],
                write: &[("protocol", "SAML")],
            },
            VariantShape {
                required: &["id", "oktaIdpId"],
                write: &[("protocol", "OIDC"), ("idpType", "WORKFORCE")],
            },
            VariantShape {
                required: &["id", "oktaIdpId"],
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

json::union!(FederationIdentityProvider);

impl FederationIdentityProvider {
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

    /// Returns `associatedOrgs`, which every known variant has.
    pub fn associated_orgs(&self) -> Option<&[ConnectedOrgConfig]> {
        match self {
            Self::Saml(value) => value.associated_orgs.as_deref(),
            Self::OidcWorkforce(value) => value.associated_orgs.as_deref(),
            Self::OidcWorkload(value) => value.associated_orgs.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `createdAt`, which every known variant has.
    pub fn created_at(&self) -> Option<&DateTime> {
        match self {
            Self::Saml(value) => value.created_at.as_ref(),
            Self::OidcWorkforce(value) => value.created_at.as_ref(),
            Self::OidcWorkload(value) => value.created_at.as_ref(),
            Self::Unknown(_) => None,
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

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Saml(value) => value.id.as_deref(),
            Self::OidcWorkforce(value) => value.id.as_deref(),
            Self::OidcWorkload(value) => value.id.as_deref(),
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

    /// Returns `oktaIdpId`, which every known variant has.
    pub fn okta_idp_id(&self) -> Option<&str> {
        match self {
            Self::Saml(value) => value.okta_idp_id.as_deref(),
            Self::OidcWorkforce(value) => value.okta_idp_id.as_deref(),
            Self::OidcWorkload(value) => value.okta_idp_id.as_deref(),
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

    /// Returns `updatedAt`, which every known variant has.
    pub fn updated_at(&self) -> Option<&DateTime> {
        match self {
            Self::Saml(value) => value.updated_at.as_ref(),
            Self::OidcWorkforce(value) => value.updated_at.as_ref(),
            Self::OidcWorkload(value) => value.updated_at.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Saml`].
    pub fn is_saml(&self) -> bool {
        matches!(self, Self::Saml(_))
    }

    /// Returns the value of [`Self::Saml`].
    pub fn as_saml(&self) -> Option<&FederationSamlIdentityProvider> {
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
    pub fn as_oidc_workforce(&self) -> Option<&FederationOidcWorkforceIdentityProvider> {
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
    pub fn as_oidc_workload(&self) -> Option<&FederationOidcWorkloadIdentityProvider> {
        match self {
            Self::OidcWorkload(value) => Some(value),
            _ => None,
        }
    }
}

impl From<FederationSamlIdentityProvider> for FederationIdentityProvider {
    fn from(value: FederationSamlIdentityProvider) -> Self {
        Self::Saml(Box::new(value))
    }
}

impl From<FederationOidcWorkforceIdentityProvider> for FederationIdentityProvider {
    fn from(value: FederationOidcWorkforceIdentityProvider) -> Self {
        Self::OidcWorkforce(Box::new(value))
    }
}

impl From<FederationOidcWorkloadIdentityProvider> for FederationIdentityProvider {
    fn from(value: FederationOidcWorkloadIdentityProvider) -> Self {
        Self::OidcWorkload(Box::new(value))
    }
}
