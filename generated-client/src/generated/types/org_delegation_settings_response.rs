// Written by `cargo xtask codegen`; changes made here are lost.

use super::{DelegatedMcpAccess, DelegatedPartnerAccess};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Whether and how long other programs may act for users of the organization.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgDelegationSettingsResponse {
    /// Access for MCP (Model Context Protocol) servers, `DISALLOWED` by default.
    pub delegated_mcp_access: Option<DelegatedMcpAccess>,
    /// Access for programs of partners, `DISALLOWED` by default.
    pub delegated_partner_access: Option<DelegatedPartnerAccess>,
    /// Seconds after which an unused refresh token ends; the system's default unless set.
    ///
    /// 1 to 31536000.
    pub idle_refresh_token_lifetime: Option<i64>,
    /// Seconds after which every refresh token ends, used or not; the system's default unless set.
    ///
    /// 1 to 31536000.
    pub maximum_refresh_token_lifetime: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgDelegationSettingsResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for OrgDelegationSettingsResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "delegatedMcpAccess", "delegatedPartnerAccess",
                "idleRefreshTokenLifetime", "maximumRefreshTokenLifetime"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.delegated_mcp_access.read(r),
            1 => self.delegated_partner_access.read(r),
            2 => self.idle_refresh_token_lifetime.read(r),
            3 => self.maximum_refresh_token_lifetime.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.nullable("delegatedMcpAccess", &self.delegated_mcp_access);
        o.nullable("delegatedPartnerAccess", &self.delegated_partner_access);
        o.nullable("idleRefreshTokenLifetime", &self.idle_refresh_token_lifetime);
        o.nullable("maximumRefreshTokenLifetime", &self.maximum_refresh_token_lifetime);
        o.end();
    }
}

json::object!(OrgDelegationSettingsResponse);
