// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    FederationOidcWorkforceIdentityProviderUpdate,
    FederationOidcWorkloadIdentityProviderUpdate, IdentityProviderAuthorizationType,
    IdentityProviderProtocol, IdentityProviderType,
};

use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// An OIDC provider to create or change, in the variant that `idpType` tells.
///
/// The variant is told by `idpType` (tag named in an overlay).
///
/// | `idpType` | variant | own fields |
/// |---|---|---|
/// | `WORKFORCE` | [`Workforce`](Self::Workforce) | `associatedDomains`, `clientId`, `requestedScopes` |
/// | `WORKLOAD` | [`Workload`](Self::Workload) |  |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FederationOidcIdentityProviderUpdate {
    /// `idpType` is `WORKFORCE`.
    Workforce(Box<FederationOidcWorkforceIdentityProviderUpdate>),
    /// `idpType` is `WORKLOAD`.
    Workload(Box<FederationOidcWorkloadIdentityProviderUpdate>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for FederationOidcIdentityProviderUpdate {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["idpType"],
        values: &[("WORKLOAD", 1), ("WORKFORCE", 0)],
        default: None,
        variants: &[
            VariantShape {
                required: &[],
                write: &[("idpType", "WORKFORCE")],
            },
            VariantShape {
                required: &[],
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

json::union!(FederationOidcIdentityProviderUpdate);

impl FederationOidcIdentityProviderUpdate {
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

    /// Returns `protocol`, which every known variant has.
    pub fn protocol(&self) -> Option<&IdentityProviderProtocol> {
        match self {
            Self::Workforce(value) => value.protocol.as_ref(),
            Self::Workload(value) => value.protocol.as_ref(),
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
    pub fn as_workforce(
        &self,
    ) -> Option<&FederationOidcWorkforceIdentityProviderUpdate> {
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
    pub fn as_workload(&self) -> Option<&FederationOidcWorkloadIdentityProviderUpdate> {
        match self {
            Self::Workload(value) => Some(value),
            _ => None,
        }
    }
}

impl From<FederationOidcWorkforceIdentityProviderUpdate>
for FederationOidcIdentityProviderUpdate {
    fn from(value: FederationOidcWorkforceIdentityProviderUpdate) -> Self {
        Self::Workforce(Box::new(value))
    }
}

impl From<FederationOidcWorkloadIdentityProviderUpdate>
for FederationOidcIdentityProviderUpdate {
    fn from(value: FederationOidcWorkloadIdentityProviderUpdate) -> Self {
        Self::Workload(Box::new(value))
    }
}
