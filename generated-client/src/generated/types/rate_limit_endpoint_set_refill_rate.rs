// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// How many further requests are allowed each time.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateLimitEndpointSetRefillRate {
    /// What holds for others; given only where another value holds for the one asked about.
    pub default_value: Option<i64>,
    /// How many requests each refill allows.
    pub value: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl RateLimitEndpointSetRefillRate {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for RateLimitEndpointSetRefillRate {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["defaultValue", "value"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.default_value.read(r),
            1 => self.value.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.nullable("defaultValue", &self.default_value);
        o.field("value", &self.value);
        o.end();
    }
}

json::object!(RateLimitEndpointSetRefillRate);
