// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Your own authority for client certificates.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DbUserTlsX509Settings {
    /// Its certificates, as PEM text.
    pub cas: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DbUserTlsX509Settings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for DbUserTlsX509Settings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["cas", "links"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cas.read(r),
            1 => self.links.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cas", &self.cas);
        o.read_only("links", &self.links);
        o.end();
    }
}

json::object!(DbUserTlsX509Settings);
