// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether collections are made anew or existing ones replaced.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WriteStrategy {
    /// `CREATE_NEW`
    CreateNew,
    /// `OVERWRITE_EXISTING`
    OverwriteExisting,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl WriteStrategy {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateNew => "CREATE_NEW",
            Self::OverwriteExisting => "OVERWRITE_EXISTING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for WriteStrategy {
    const KNOWN: &'static [Self] = &[Self::CreateNew, Self::OverwriteExisting];
}

json::open_enum!(WriteStrategy);
