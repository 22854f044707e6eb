// Written by `cargo xtask codegen`; changes made here are lost.

use super::ZoneMapping;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Locations and their zones.
///
/// Required: `customZoneMappings`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomZoneMappings {
    /// One entry per location.
    pub custom_zone_mappings: Option<Vec<ZoneMapping>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CustomZoneMappings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `customZoneMappings`.
    pub fn custom_zone_mappings(
        mut self,
        value: impl IntoIterator<Item = ZoneMapping>,
    ) -> Self {
        self.custom_zone_mappings = Some(value.into_iter().collect());
        self.extra.unset_null("customZoneMappings");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CustomZoneMappings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["customZoneMappings"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.custom_zone_mappings.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("customZoneMappings", &self.custom_zone_mappings);
        o.end();
    }
}

json::object!(CustomZoneMappings);
