// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The region of a service for notifications.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceRegion {
    /// `US`
    Us,
    /// `EU`
    Eu,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ServiceRegion {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Us => "US",
            Self::Eu => "EU",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ServiceRegion {
    const KNOWN: &'static [Self] = &[Self::Eu, Self::Us];
}

json::open_enum!(ServiceRegion);
