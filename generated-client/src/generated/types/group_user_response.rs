// Written by `cargo xtask codegen`; changes made here are lost.

use super::{GroupActiveUserResponse, GroupPendingUserResponse, OrgMembershipStatus};
use crate::json::{self, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape};

/// A user as seen from a project, in the variant that `orgMembershipStatus` tells.
///
/// The variant is told by `orgMembershipStatus` (discriminator mapping).
///
/// | `orgMembershipStatus` | variant | own fields |
/// |---|---|---|
/// | `INVITATION_EXPIRED`, `INVITATION_REJECTED`, `PENDING` | [`Pending`](Self::Pending) | `invitationCreatedAt`, `invitationExpiresAt`, `inviterUsername` |
/// | `ACTIVE` | [`Active`](Self::Active) | `country`, `createdAt`, `firstName`, `lastAuth`, `lastName`, `mobileNumber` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupUserResponse {
    /// A user with an invitation that is open, ran out or was declined.
    Pending(Box<GroupPendingUserResponse>),
    /// `orgMembershipStatus` is `ACTIVE`.
    Active(Box<GroupActiveUserResponse>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for GroupUserResponse {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["orgMembershipStatus"],
        values: &[
            ("ACTIVE", 1),
            ("PENDING", 0),
            ("INVITATION_EXPIRED", 0),
            ("INVITATION_REJECTED", 0),
        ],
        default: None,
        variants: &[
            VariantShape {
                required: &[
                    "id",
                    "roles",
                    "username",
                    "invitationCreatedAt",
                    "inviterUsername",
                ],
                write: &[],
            },
            VariantShape {
                required: &[
                    "id",
                    "roles",
                    "username",
                    "createdAt",
                    "firstName",
                    "lastName",
                ],
                write: &[("orgMembershipStatus", "ACTIVE")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Pending(json::boxed(r)?),
                1 => Self::Active(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Pending(value) => (0, &**value),
            Self::Active(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(GroupUserResponse);

impl GroupUserResponse {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Pending(value) => {
                value.org_membership_status.as_ref().map(|tag| tag.as_str())
            }
            Self::Active(value) => {
                value
                    .org_membership_status
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("ACTIVE"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Pending(value) => value.id.as_deref(),
            Self::Active(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `orgMembershipStatus`, which every known variant has.
    pub fn org_membership_status(&self) -> Option<&OrgMembershipStatus> {
        match self {
            Self::Pending(value) => value.org_membership_status.as_ref(),
            Self::Active(value) => value.org_membership_status.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `roles`, which every known variant has.
    pub fn roles(&self) -> Option<&[String]> {
        match self {
            Self::Pending(value) => value.roles.as_deref(),
            Self::Active(value) => value.roles.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `username`, which every known variant has.
    pub fn username(&self) -> Option<&str> {
        match self {
            Self::Pending(value) => value.username.as_deref(),
            Self::Active(value) => value.username.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Pending`].
    pub fn is_pending(&self) -> bool {
        matches!(self, Self::Pending(_))
    }

    /// Returns the value of [`Self::Pending`].
    pub fn as_pending(&self) -> Option<&GroupPendingUserResponse> {
        match self {
            Self::Pending(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Active`].
    pub fn is_active(&self) -> bool {
        matches!(self, Self::Active(_))
    }

    /// Returns the value of [`Self::Active`].
    pub fn as_active(&self) -> Option<&GroupActiveUserResponse> {
        match self {
            Self::Active(value) => Some(value),
            _ => None,
        }
    }
}

impl From<GroupPendingUserResponse> for GroupUserResponse {
    fn from(value: GroupPendingUserResponse) -> Self {
        Self::Pending(Box::new(value))
    }
}

impl From<GroupActiveUserResponse> for GroupUserResponse {
    fn from(value: GroupActiveUserResponse) -> Self {
        Self::Active(Box::new(value))
    }
}
