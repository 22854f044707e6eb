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
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "STANDALONE" => Self::Standalone,
                "PRIMARY" => Self::Primary,
                "SECONDARY" => Self::Secondary,
                "ARBITER" => Self::Arbiter,
                "MONGOS" => Self::Mongos,
                "CONFIG" => Self::Config,
                "MONGOT" => Self::Mongot,
                _ => return None,
            },
        )
    }
}

json::open_enum!(MatcherHostType);
