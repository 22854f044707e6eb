// Written by `cargo xtask codegen`; changes made here are lost.

use super::{DelegatedMcpAccess, DelegatedPartnerAccess};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What can be changed of the delegation settings; what is left out stays as it is.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgDelegationSettingsUpdateRequest {
    /// Access for MCP (Model Context Protocol) servers, `DISALLOWED` by default.
    pub delegated_mcp_access: Option<DelegatedMcpAccess>,
    /// Access for programs of partners, `DISALLOWED` by default.
    pub delegated_partner_access: Option<DelegatedPartnerAccess>,
    /// Seconds after which an unused refresh token ends; null goes back to the system's default.
    ///
    /// 1 to 31536000.
    pub idle_refresh_token_lifetime: Option<i64>,
    /// Seconds after which every refresh token ends, used or not; null goes back to the system's
    /// default.
    ///
    /// 1 to 31536000.
    pub maximum_refresh_token_lifetime: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgDelegationSettingsUpdateRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `delegatedMcpAccess`.
    pub fn delegated_mcp_access(mut self, value: impl Into<DelegatedMcpAccess>) -> Self {
        self.delegated_mcp_access = Some(value.into());
        self.extra.unset_null("delegatedMcpAccess");
        self
    }

    /// Sends `delegatedMcpAccess` as null.
    pub fn clear_delegated_mcp_access(mut self) -> Self {
        self.delegated_mcp_access = None;
        self.extra.set_null("delegatedMcpAccess");
        self
    }

    /// Sets `delegatedPartnerAccess`.
    pub fn delegated_partner_access(
        mut self,
        value: impl Into<DelegatedPartnerAccess>,
    ) -> Self {
        self.delegated_partner_access = Some(value.into());
        self.extra.unset_null("delegatedPartnerAccess");
        self
    }

    /// Sends `delegatedPartnerAccess` as null.
    pub fn clear_delegated_partner_access(mut self) -> Self {
        self.delegated_partner_access = None;
        self.extra.set_null("delegatedPartnerAccess");
        self
    }

    /// Sets `idleRefreshTokenLifetime`.
    pub fn idle_refresh_token_lifetime(mut self, value: i64) -> Self {
        self.idle_refresh_token_lifetime = Some(value);
        self.extra.unset_null("idleRefreshTokenLifetime");
        self
    }

    /// Sends `idleRefreshTokenLifetime` as null.
    pub fn clear_idle_refresh_token_lifetime(mut self) -> Self {
        self.idle_refresh_token_lifetime = None;
        self.extra.set_null("idleRefreshTokenLifetime");
        self
    }

    /// Sets `maximumRefreshTokenLifetime`.
    pub fn maximum_refresh_token_lifetime(mut self, value: i64) -> Self {
        self.maximum_refresh_token_lifetime = Some(value);
        self.extra.unset_null("maximumRefreshTokenLifetime");
        self
    }

    /// Sends `maximumRefreshTokenLifetime` as null.
    pub fn clear_maximum_refresh_token_lifetime(mut self) -> Self {
        self.maximum_refresh_token_lifetime = None;
        self.extra.set_null("maximumRefreshTokenLifetime");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for OrgDelegationSettingsUpdateRequest {
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

json::object!(OrgDelegationSettingsUpdateRequest);
