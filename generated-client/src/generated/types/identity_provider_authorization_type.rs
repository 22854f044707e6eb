// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether rights go by group or by user.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IdentityProviderAuthorizationType {
    /// `GROUP`
    Group,
    /// `USER`
    User,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl IdentityProviderAuthorizationType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Group => "GROUP",
            Self::User => "USER",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for IdentityProviderAuthorizationType {
    const KNOWN: &'static [Self] = &[Self::User, Self::Group];
}

json::open_enum!(IdentityProviderAuthorizationType);
