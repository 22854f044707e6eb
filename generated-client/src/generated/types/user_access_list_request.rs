// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Address, or range, for the access list of an API key.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserAccessListRequest {
    /// Range in CIDR notation; either this or `ipAddress`.
    pub cidr_block: Option<String>,
    /// Single address; either this or `cidrBlock`.
    pub ip_address: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl UserAccessListRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self.extra.unset_null("cidrBlock");
        self
    }

    /// Sets `ipAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self.extra.unset_null("ipAddress");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for UserAccessListRequest {
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
        o.field("cidrBlock", &self.cidr_block);
        o.field("ipAddress", &self.ip_address);
        o.end();
    }
}

json::object!(UserAccessListRequest);
