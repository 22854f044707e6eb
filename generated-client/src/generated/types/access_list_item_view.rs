// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Address, or range, that an API key may be used from.
///
/// Required: `ipAddress`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessListItemView {
    /// Range in CIDR notation; a single address is one too.
    ///
    /// Set by the server.
    pub cidr_block: Option<String>,
    /// Single address; null for a range.
    ///
    /// Set by the server.
    pub ip_address: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AccessListItemView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AccessListItemView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["cidrBlock", "ipAddress"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cidr_block.read(r),
            1 => self.ip_address.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("cidrBlock", &self.cidr_block);
        o.read_only("ipAddress", &self.ip_address);
        o.end();
    }
}

json::object!(AccessListItemView);
