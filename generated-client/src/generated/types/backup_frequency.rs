// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// How often snapshots are taken.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BackupFrequency {
    /// `ondemand`
    Ondemand,
    /// `daily`
    Daily,
    /// `hourly`
    Hourly,
    /// `weekly`
    Weekly,
    /// `monthly`
    Monthly,
    /// `yearly`
    Yearly,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl BackupFrequency {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ondemand => "ondemand",
            Self::Daily => "daily",
            Self::Hourly => "hourly",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
            Self::Yearly => "yearly",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for BackupFrequency {
    const KNOWN: &'static [Self] = &[
        Self::Daily,
        Self::Hourly,
        Self::Weekly,
        Self::Yearly,
        Self::Monthly,
        Self::Ondemand,
    ];
}

json::open_enum!(BackupFrequency);
