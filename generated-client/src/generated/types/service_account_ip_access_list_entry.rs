// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Address, or range, that a service account may call from.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceAccountIpAccessListEntry {
    /// Range in CIDR notation; either this or `ipAddress`.
    pub cidr_block: Option<String>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created_at: Option<DateTime>,
    /// Single address; either this or `cidrBlock`.
    pub ip_address: Option<String>,
    /// Address of the last request; null before the first.
    ///
    /// Set by the server.
    pub last_used_address: Option<String>,
    /// Time of the last request, late by up to five minutes; null before the first.
    ///
    /// Set by the server.
    pub last_used_at: Option<DateTime>,
    /// Requests so far from here.
    ///
    /// Set by the server.
    pub request_count: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ServiceAccountIpAccessListEntry {
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

    /// Sends `cidrBlock` as null.
    pub fn clear_cidr_block(mut self) -> Self {
        self.cidr_block = None;
        self.extra.set_null("cidrBlock");
        self
    }

    /// Sets `ipAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self.extra.unset_null("ipAddress");
        self
    }

    /// Sends `ipAddress` as null.
    pub fn clear_ip_address(mut self) -> Self {
        self.ip_address = None;
        self.extra.set_null("ipAddress");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ServiceAccountIpAccessListEntry {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cidrBlock", "createdAt", "ipAddress", "lastUsedAddress", "lastUsedAt",
                "requestCount"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cidr_block.read(r),
            1 => self.created_at.read(r),
            2 => self.ip_address.read(r),
            3 => self.last_used_address.read(r),
            4 => self.last_used_at.read(r),
            5 => self.request_count.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.nullable("cidrBlock", &self.cidr_block);
        o.read_only("createdAt", &self.created_at);
        o.nullable("ipAddress", &self.ip_address);
        o.read_only("lastUsedAddress", &self.last_used_address);
        o.read_only("lastUsedAt", &self.last_used_at);
        o.read_only("requestCount", &self.request_count);
        o.end();
    }
}

json::object!(ServiceAccountIpAccessListEntry);
