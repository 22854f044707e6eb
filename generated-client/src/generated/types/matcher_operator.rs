// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// How a matcher compares.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MatcherOperator {
    /// `EQUALS`
    Equals,
    /// `CONTAINS`
    Contains,
    /// `STARTS_WITH`
    StartsWith,
    /// `ENDS_WITH`
    EndsWith,
    /// `NOT_EQUALS`
    NotEquals,
    /// `NOT_CONTAINS`
    NotContains,
    /// `REGEX`
    Regex,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl MatcherOperator {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Equals => "EQUALS",
            Self::Contains => "CONTAINS",
            Self::StartsWith => "STARTS_WITH",
            Self::EndsWith => "ENDS_WITH",
            Self::NotEquals => "NOT_EQUALS",
            Self::NotContains => "NOT_CONTAINS",
            Self::Regex => "REGEX",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for MatcherOperator {
    const KNOWN: &'static [Self] = &[
        Self::Regex,
        Self::Equals,
        Self::Contains,
        Self::EndsWith,
        Self::NotEquals,
        Self::StartsWith,
        Self::NotContains,
    ];
}

json::open_enum!(MatcherOperator);
