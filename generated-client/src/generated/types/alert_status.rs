// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Whether an alert's condition holds.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AlertStatus {
    /// `CANCELLED`
    Cancelled,
    /// `CLOSED`
    Closed,
    /// `OPEN`
    Open,
    /// `TRACKING`
    Tracking,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AlertStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cancelled => "CANCELLED",
            Self::Closed => "CLOSED",
            Self::Open => "OPEN",
            Self::Tracking => "TRACKING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AlertStatus {
    const KNOWN: &'static [Self] = &[
        Self::Open,
        Self::Closed,
        Self::Tracking,
        Self::Cancelled,
    ];
}

json::open_enum!(AlertStatus);
