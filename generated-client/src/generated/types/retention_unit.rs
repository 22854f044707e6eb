// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The unit of a time that backups are kept.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RetentionUnit {
    /// `days`
    Days,
    /// `weeks`
    Weeks,
    /// `months`
    Months,
    /// `years`
    Years,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl RetentionUnit {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for RetentionUnit {
    const KNOWN: &'static [Self] = &[Self::Days, Self::Weeks, Self::Years, Self::Months];
}

json::open_enum!(RetentionUnit);
