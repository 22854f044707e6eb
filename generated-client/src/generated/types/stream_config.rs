// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, StreamTier};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Sizes of the processors in a workspace.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct StreamConfig {
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Largest tier that a processor may take.
    pub max_tier_size: Option<StreamTier>,
    /// Tier of a processor that names none.
    pub tier: Option<StreamTier>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl StreamConfig {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `maxTierSize`.
    pub fn max_tier_size(mut self, value: impl Into<StreamTier>) -> Self {
        self.max_tier_size = Some(value.into());
        self.extra.unset_null("maxTierSize");
        self
    }

    /// Sets `tier`.
    pub fn tier(mut self, value: impl Into<StreamTier>) -> Self {
        self.tier = Some(value.into());
        self.extra.unset_null("tier");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for StreamConfig {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "maxTierSize", "tier"])
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
