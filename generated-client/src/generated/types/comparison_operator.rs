// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The side of a limit that raises an alert.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ComparisonOperator {
    /// `LESS_THAN`
    LessThan,
    /// `GREATER_THAN`
    GreaterThan,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ComparisonOperator {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LessThan => "LESS_THAN",
            Self::GreaterThan => "GREATER_THAN",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ComparisonOperator {
    const KNOWN: &'static [Self] = &[Self::LessThan, Self::GreaterThan];
}

json::open_enum!(ComparisonOperator);
