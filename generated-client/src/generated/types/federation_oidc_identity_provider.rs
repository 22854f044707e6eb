// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    ConnectedOrgConfig, FederationOidcWorkforceIdentityProvider,
    FederationOidcWorkloadIdentityProvider, IdentityProviderAuthorizationType,
    IdentityProviderProtocol, IdentityProviderType,
};

use crate::json::{
    self, DateTime, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// An OIDC provider, in the variant that `idpType` tells.
///
/// The variant is told by `idpType` (tag named in an overlay).
///
/// | `idpType` | variant | own fields |
/// |---|---|---|
/// | `WORKFORCE` | [`Workforce`](Self::Workforce) | `associatedDomains`, `clientId`, `requestedScopes` |
/// | `WORKLOAD` | [`Workload`](Self::Workload) |  |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FederationOidcIdentityProvider {
    /// `idpType` is `WORKFORCE`.
    Workforce(Box<FederationOidcWorkforceIdentityProvider>),
    /// `idpType` is `WORKLOAD`.
    Workload(Box<FederationOidcWorkloadIdentityProvider>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for FederationOidcIdentityProvider {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["idpType"],
        values: &[("WORKLOAD", 1), ("WORKFORCE", 0)],
        default: None,
        variants: &[
            VariantShape {
                required: &["id", "oktaIdpId"],
                write: &[("idpType", "WORKFORCE")],
            },
            VariantShape {
                required: &["id", "oktaIdpId"],
                write: &[("idpType", "WORKLOAD")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Workforce(json::boxed(r)?),
                1 => Self::Workload(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Workforce(value) => (0, &**value),
            Self::Workload(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(FederationOidcIdentityProvider);

impl FederationOidcIdentityProvider {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Workforce(value) => {
                value.idp_type.as_ref().map(|tag| tag.as_str()).or(Some("WORKFORCE"))
            }
            Self::Workload(value) => {
                value.idp_type.as_ref().map(|tag| tag.as_str()).or(Some("WORKLOAD"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `associatedOrgs`, which every known variant has.
    pub fn associated_orgs(&self) -> Option<&[ConnectedOrgConfig]> {
        match self {
            Self::Workforce(value) => value.associated_orgs.as_deref(),
            Self::Workload(value) => value.associated_orgs.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `audience`, which every known variant has.
    pub fn audience(&self) -> Option<&str> {
        match self {
            Self::Workforce(value) => value.audience.as_deref(),
            Self::Workload(value) => value.audience.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `authorizationType`, which every known variant has.
    pub fn authorization_type(&self) -> Option<&IdentityProviderAuthorizationType> {
        match self {
            Self::Workforce(value) => value.authorization_type.as_ref(),
            Self::Workload(value) => value.authorization_type.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `createdAt`, which every known variant has.
    pub fn created_at(&self) -> Option<&DateTime> {
        match self {
            Self::Workforce(value) => value.created_at.as_ref(),
            Self::Workload(value) => value.created_at.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `description`, which every known variant has.
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Workforce(value) => value.description.as_deref(),
            Self::Workload(value) => value.description.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `displayName`, which every known variant has.
    pub fn display_name(&self) -> Option<&str> {
        match self {
            Self::Workforce(value) => value.display_name.as_deref(),
            Self::Workload(value) => value.display_name.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `groupsClaim`, which every known variant has.
    pub fn groups_claim(&self) -> Option<&str> {
        match self {
            Self::Workforce(value) => value.groups_claim.as_deref(),
            Self::Workload(value) => value.groups_claim.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Workforce(value) => value.id.as_deref(),
            Self::Workload(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `idpType`, which every known variant has.
    pub fn idp_type(&self) -> Option<&IdentityProviderType> {
        match self {
            Self::Workforce(value) => value.idp_type.as_ref(),
            Self::Workload(value) => value.idp_type.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `issuerUri`, which every known variant has.
    pub fn issuer_uri(&self) -> Option<&str> {
        match self {
            Self::Workforce(value) => value.issuer_uri.as_deref(),
            Self::Workload(value) => value.issuer_uri.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `oktaIdpId`, which every known variant has.
    pub fn okta_idp_id(&self) -> Option<&str> {
        match self {
            Self::Workforce(value) => value.okta_idp_id.as_deref(),
            Self::Workload(value) => value.okta_idp_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `protocol`, which every known variant has.
    pub fn protocol(&self) -> Option<&IdentityProviderProtocol> {
        match self {
            Self::Workforce(value) => value.protocol.as_ref(),
            Self::Workload(value) => value.protocol.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `updatedAt`, which every known variant has.
    pub fn updated_at(&self) -> Option<&DateTime> {
        match self {
            Self::Workforce(value) => value.updated_at.as_ref(),
            Self::Workload(value) => value.updated_at.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `userClaim`, which every known variant has.
    pub fn user_claim(&self) -> Option<&str> {
        match self {
            Self::Workforce(value) => value.user_claim.as_deref(),
            Self::Workload(value) => value.user_claim.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Workforce`].
    pub fn is_workforce(&self) -> bool {
        matches!(self, Self::Workforce(_))
    }

    /// Returns the value of [`Self::Workforce`].
    pub fn as_workforce(&self) -> Option<&FederationOidcWorkforceIdentityProvider> {
        match self {
            Self::Workforce(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Workload`].
    pub fn is_workload(&self) -> bool {
        matches!(self, Self::Workload(_))
    }

    /// Returns the value of [`Self::Workload`].
    pub fn as_workload(&self) -> Option<&FederationOidcWorkloadIdentityProvider> {
        match self {
            Self::Workload(value) => Some(value),
            _ => None,
        }
    }
}

impl From<FederationOidcWorkforceIdentityProvider> for FederationOidcIdentityProvider {
    fn from(value: FederationOidcWorkforceIdentityProvider) -> Self {
        Self::Workforce(Box::new(value))
    }
}

impl From<FederationOidcWorkloadIdentityProvider> for FederationOidcIdentityProvider {
    fn from(value: FederationOidcWorkloadIdentityProvider) -> Self {
        Self::Workload(Box::new(value))
    }
}
