// Written by `cargo xtask codegen`; changes made here are lost.

use super::{ConfluentSaslInheritAuthentication, ConfluentUserInfoAuthentication};
use crate::json::{
    self, Json, OpenEnum, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// Login to a schema registry, in the variant that `type` tells.
///
/// The variant is told by `type` (discriminator mapping).
///
/// | `type` | variant | own fields |
/// |---|---|---|
/// | `USER_INFO` | [`UserInfo`](Self::UserInfo) | `password`, `username` |
/// | `SASL_INHERIT` | [`SaslInherit`](Self::SaslInherit) |  |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SchemaRegistryAuthentication {
    /// `type` is `USER_INFO`.
    UserInfo(Box<ConfluentUserInfoAuthentication>),
    /// `type` is `SASL_INHERIT`.
    SaslInherit(Box<ConfluentSaslInheritAuthentication>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for SchemaRegistryAuthentication {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["type"],
        values: &[("USER_INFO", 0), ("SASL_INHERIT", 1)],
        default: None,
        variants: &[
            VariantShape {
                required: &["password", "username"],
                write: &[("type", "USER_INFO")],
            },
            VariantShape {
                required: &[],
                write: &[("type", "SASL_INHERIT")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::UserInfo(json::boxed(r)?),
                1 => Self::SaslInherit(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::UserInfo(value) => (0, &**value),
            Self::SaslInherit(value) => (1, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(SchemaRegistryAuthentication);

impl SchemaRegistryAuthentication {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::UserInfo(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("USER_INFO"))
            }
            Self::SaslInherit(value) => {
                value.type_.as_ref().map(|tag| tag.as_str()).or(Some("SASL_INHERIT"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `type`, which every known variant has.
    pub fn type_(&self) -> Option<&SchemaRegistryAuthenticationType> {
        match self {
            Self::UserInfo(value) => value.type_.as_ref(),
            Self::SaslInherit(value) => value.type_.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::UserInfo`].
    pub fn is_user_info(&self) -> bool {
        matches!(self, Self::UserInfo(_))
    }

    /// Returns the value of [`Self::UserInfo`].
    pub fn as_user_info(&self) -> Option<&ConfluentUserInfoAuthentication> {
        match self {
            Self::UserInfo(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::SaslInherit`].
    pub fn is_sasl_inherit(&self) -> bool {
        matches!(self, Self::SaslInherit(_))
    }

    /// Returns the value of [`Self::SaslInherit`].
    pub fn as_sasl_inherit(&self) -> Option<&ConfluentSaslInheritAuthentication> {
        match self {
            Self::SaslInherit(value) => Some(value),
            _ => None,
        }
    }
}

impl From<ConfluentUserInfoAuthentication> for SchemaRegistryAuthentication {
    fn from(value: ConfluentUserInfoAuthentication) -> Self {
        Self::UserInfo(Box::new(value))
    }
}

impl From<ConfluentSaslInheritAuthentication> for SchemaRegistryAuthentication {
    fn from(value: ConfluentSaslInheritAuthentication) -> Self {
        Self::SaslInherit(Box::new(value))
    }
}

/// Kind of login.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SchemaRegistryAuthenticationType {
    /// `USER_INFO`
    UserInfo,
    /// `SASL_INHERIT`
    SaslInherit,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl SchemaRegistryAuthenticationType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UserInfo => "USER_INFO",
            Self::SaslInherit => "SASL_INHERIT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SchemaRegistryAuthenticationType {
    const KNOWN: &'static [Self] = &[Self::UserInfo, Self::SaslInherit];
}

json::open_enum!(SchemaRegistryAuthenticationType);
