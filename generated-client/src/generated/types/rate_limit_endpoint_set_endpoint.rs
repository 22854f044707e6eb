// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// An operation of the API.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateLimitEndpointSetEndpoint {
    /// HTTP method.
    pub method: Option<RateLimitEndpointSetEndpointMethod>,
    /// Path, with its parameters in braces.
    pub path: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl RateLimitEndpointSetEndpoint {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for RateLimitEndpointSetEndpoint {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["method", "path"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.method.read(r),
            1 => self.path.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("method", &self.method);
        o.field("path", &self.path);
        o.end();
    }
}

json::object!(RateLimitEndpointSetEndpoint);

/// HTTP method.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RateLimitEndpointSetEndpointMethod {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// `PATCH`
    Patch,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl RateLimitEndpointSetEndpointMethod {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for RateLimitEndpointSetEndpointMethod {
    const KNOWN: &'static [Self] = &[
        Self::Get,
        Self::Put,
        Self::Post,
        Self::Patch,
        Self::Delete,
    ];
}

json::open_enum!(RateLimitEndpointSetEndpointMethod);
