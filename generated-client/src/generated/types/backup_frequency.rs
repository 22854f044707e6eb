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
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "ondemand" => Self::Ondemand,
                "daily" => Self::Daily,
                "hourly" => Self::Hourly,
                "weekly" => Self::Weekly,
                "monthly" => Self::Monthly,
                "yearly" => Self::Yearly,
                _ => return None,
            },
        )
    }
}

json::open_enum!(BackupFrequency);
