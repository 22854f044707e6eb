// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether nodes may use other hardware when the wanted kind is out of stock.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdaptiveCapacity {
    /// `ENABLED`
    Enabled,
    /// `DISABLED`
    Disabled,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AdaptiveCapacity {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AdaptiveCapacity {
    const KNOWN: &'static [Self] = &[Self::Enabled, Self::Disabled];
}

json::open_enum!(AdaptiveCapacity);
