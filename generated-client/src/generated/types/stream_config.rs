// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Sizes of the processors in a workspace.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamConfig {
    /// `links`. Set by the server.
    pub links: Option<Vec<Link>>,
    /// Largest tier that a processor may take.
    pub max_tier_size: Option<StreamConfigMaxTierSize>,
    /// Tier of a processor that names none.
    pub tier: Option<StreamConfigTier>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamConfig {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for StreamConfig {
    fn read(&mut self, r: &mut Reader<'_>) -> Result<()> {
        r.object(self, keys!["links", "maxTierSize", "tier"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.max_tier_size.read(r),
            2 => self.tier.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.field("maxTierSize", &self.max_tier_size);
        o.field("tier", &self.tier);
        o.end();
    }
}

json::object!(StreamConfig);

/// Largest tier that a processor may take.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamConfigMaxTierSize {
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

impl OpenEnum for StreamConfigMaxTierSize {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "SP50" => Self::Sp50,
                "SP30" => Self::Sp30,
                "SP10" => Self::Sp10,
                "SP5" => Self::Sp5,
                "SP2" => Self::Sp2,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Sp50 => "SP50",
            Self::Sp30 => "SP30",
            Self::Sp10 => "SP10",
            Self::Sp5 => "SP5",
            Self::Sp2 => "SP2",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(StreamConfigMaxTierSize);

/// Tier of a processor that names none.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamConfigTier {
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

impl OpenEnum for StreamConfigTier {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "SP50" => Self::Sp50,
                "SP30" => Self::Sp30,
                "SP10" => Self::Sp10,
                "SP5" => Self::Sp5,
                "SP2" => Self::Sp2,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Sp50 => "SP50",
            Self::Sp30 => "SP30",
            Self::Sp10 => "SP10",
            Self::Sp5 => "SP5",
            Self::Sp2 => "SP2",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(StreamConfigTier);
