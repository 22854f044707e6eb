// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// The hardware tier of a stream processor.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamTier {
    /// `SP50`
    Sp50,
    /// `SP30`
    Sp30,
    /// `SP10`
    Sp10,
    /// `SP5`
    Sp5,
    /// `SP2`
    Sp2,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl StreamTier {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sp50 => "SP50",
            Self::Sp30 => "SP30",
            Self::Sp10 => "SP10",
            Self::Sp5 => "SP5",
            Self::Sp2 => "SP2",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for StreamTier {
    const KNOWN: &'static [Self] = &[
        Self::Sp2,
        Self::Sp5,
        Self::Sp10,
        Self::Sp30,
        Self::Sp50,
    ];
}

json::open_enum!(StreamTier);
