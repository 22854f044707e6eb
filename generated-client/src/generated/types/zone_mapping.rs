// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A location and its zone.
///
/// Required: `location`, `zone`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ZoneMapping {
    /// Country, or part of one, by its ISO 3166-2 code.
    pub location: Option<String>,
    /// Name of the zone.
    pub zone: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ZoneMapping {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self.extra.unset_null("location");
        self
    }

    /// Sets `zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self.extra.unset_null("zone");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ZoneMapping {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["location", "zone"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.location.read(r),
            1 => self.zone.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("location", &self.location);
        o.field("zone", &self.zone);
        o.end();
    }
}

json::object!(ZoneMapping);
