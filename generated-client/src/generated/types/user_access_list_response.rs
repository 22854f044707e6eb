// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Entry of an API key's access list.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserAccessListResponse {
    /// Range in CIDR notation.
    pub cidr_block: Option<String>,
    /// Calls so far from `lastUsedAddress`.
    ///
    /// Set by the server. At least 1.
    pub count: Option<i64>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// Single address.
    pub ip_address: Option<String>,
    /// Time of the last call; absent before the first.
    ///
    /// Set by the server.
    pub last_used: Option<DateTime>,
    /// Address of the last call; absent before the first.
    ///
    /// Set by the server.
    pub last_used_address: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl UserAccessListResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for UserAccessListResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cidrBlock", "count", "created", "ipAddress", "lastUsed",
                "lastUsedAddress", "links"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cidr_block.read(r),
            1 => self.count.read(r),
            2 => self.created.read(r),
            3 => self.ip_address.read(r),
            4 => self.last_used.read(r),
            5 => self.last_used_address.read(r),
            6 => self.links.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cidrBlock", &self.cidr_block);
        o.read_only("count", &self.count);
        o.read_only("created", &self.created);
        o.field("ipAddress", &self.ip_address);
        o.read_only("lastUsed", &self.last_used);
        o.read_only("lastUsedAddress", &self.last_used_address);
        o.read_only("links", &self.links);
        o.end();
    }
}

json::object!(UserAccessListResponse);
