// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Config servers on nodes of their own, or inside a shard.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConfigServerType {
    /// `DEDICATED`
    Dedicated,
    /// `EMBEDDED`
    Embedded,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ConfigServerType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dedicated => "DEDICATED",
            Self::Embedded => "EMBEDDED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ConfigServerType {
    const KNOWN: &'static [Self] = &[Self::Embedded, Self::Dedicated];
}

json::open_enum!(ConfigServerType);
