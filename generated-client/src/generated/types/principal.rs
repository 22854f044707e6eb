// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// One that acted for another, such as an OAuth application.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Principal {
    /// Id of the one that acted.
    pub id: Option<String>,
    /// Name of the one that acted.
    pub name: Option<String>,
    /// One that acted for another, such as an OAuth application.
    ///
    /// Set by the server.
    pub on_behalf_of: Option<Box<Principal>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl Principal {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for Principal {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["id", "name", "onBehalfOf"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.name.read(r),
            2 => self.on_behalf_of.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("id", &self.id);
        o.field("name", &self.name);
        o.read_only("onBehalfOf", &self.on_behalf_of);
        o.end();
    }
}

json::object!(Principal);
