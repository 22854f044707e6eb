// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Kind of host.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MatcherHostType {
    /// `STANDALONE`
    Standalone,
    /// `PRIMARY`
    Primary,
    /// `SECONDARY`
    Secondary,
    /// `ARBITER`
    Arbiter,
    /// `MONGOS`
    Mongos,
    /// `CONFIG`
    Config,
    /// `MONGOT`
    Mongot,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl MatcherHostType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standalone => "STANDALONE",
            Self::Primary => "PRIMARY",
            Self::Secondary => "SECONDARY",
            Self::Arbiter => "ARBITER",
            Self::Mongos => "MONGOS",
            Self::Config => "CONFIG",
            Self::Mongot => "MONGOT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for MatcherHostType {
    const KNOWN: &'static [Self] = &[
        Self::Config,
        Self::Mongos,
        Self::Mongot,
        Self::Arbiter,
        Self::Primary,
        Self::Secondary,
        Self::Standalone,
    ];
}

json::open_enum!(MatcherHostType);
