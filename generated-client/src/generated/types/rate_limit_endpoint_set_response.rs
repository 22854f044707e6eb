// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    RateLimitEndpointSetCapacity, RateLimitEndpointSetEndpoint,
    RateLimitEndpointSetRefillDurationSeconds, RateLimitEndpointSetRefillRate,
};

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Rate limit of a set of endpoints (a token bucket).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateLimitEndpointSetResponse {
    /// How many requests may come at once.
    pub capacity: Option<RateLimitEndpointSetCapacity>,
    /// Id of the endpoint set.
    pub endpoint_set_id: Option<String>,
    /// Name of the set.
    pub endpoint_set_name: Option<String>,
    /// The operations in it.
    ///
    /// At most 100 items.
    pub endpoints: Option<Vec<RateLimitEndpointSetEndpoint>>,
    /// How often further requests are allowed, in seconds.
    pub refill_duration_seconds: Option<RateLimitEndpointSetRefillDurationSeconds>,
    /// How many further requests are allowed each time.
    pub refill_rate: Option<RateLimitEndpointSetRefillRate>,
    /// What the limit is counted by.
    pub scope: Option<RateLimitEndpointSetResponseScope>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl RateLimitEndpointSetResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for RateLimitEndpointSetResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "capacity", "endpointSetId", "endpointSetName", "endpoints",
                "refillDurationSeconds", "refillRate", "scope"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.capacity.read(r),
            1 => self.endpoint_set_id.read(r),
            2 => self.endpoint_set_name.read(r),
            3 => self.endpoints.read(r),
            4 => self.refill_duration_seconds.read(r),
            5 => self.refill_rate.read(r),
            6 => self.scope.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("capacity", &self.capacity);
        o.field("endpointSetId", &self.endpoint_set_id);
        o.field("endpointSetName", &self.endpoint_set_name);
        o.field("endpoints", &self.endpoints);
        o.field("refillDurationSeconds", &self.refill_duration_seconds);
        o.field("refillRate", &self.refill_rate);
        o.field("scope", &self.scope);
        o.end();
    }
}

json::object!(RateLimitEndpointSetResponse);

/// What the limit is counted by.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitEndpointSetResponseScope {
    /// `IP`
    Ip,
    /// `GROUP`
    Group,
    /// `ORGANIZATION`
    Organization,
    /// `USER`
    User,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl RateLimitEndpointSetResponseScope {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ip => "IP",
            Self::Group => "GROUP",
            Self::Organization => "ORGANIZATION",
            Self::User => "USER",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for RateLimitEndpointSetResponseScope {
    const KNOWN: &'static [Self] = &[
        Self::Ip,
        Self::User,
        Self::Group,
        Self::Organization,
    ];
}

json::open_enum!(RateLimitEndpointSetResponseScope);
