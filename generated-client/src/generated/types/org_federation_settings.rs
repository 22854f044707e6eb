// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// How an organization takes part in a federation.
///
/// Required: `federatedDomains`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgFederationSettings {
    /// Mail domains whose users log in through the provider.
    pub federated_domains: Option<Vec<String>>,
    /// Whether groups are mapped to roles.
    pub has_role_mappings: Option<bool>,
    /// Id of the federation.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Older id of the provider, of 20 hex digits.
    pub identity_provider_id: Option<String>,
    /// Whether logins go through the provider.
    pub identity_provider_status: Option<OrgFederationSettingsIdentityProviderStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgFederationSettings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for OrgFederationSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "federatedDomains", "hasRoleMappings", "id", "identityProviderId",
                "identityProviderStatus"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.federated_domains.read(r),
            1 => self.has_role_mappings.read(r),
            2 => self.id.read(r),
            3 => self.identity_provider_id.read(r),
            4 => self.identity_provider_status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("federatedDomains", &self.federated_domains);
        o.field("hasRoleMappings", &self.has_role_mappings);
        o.read_only("id", &self.id);
        o.field("identityProviderId", &self.identity_provider_id);
        o.field("identityProviderStatus", &self.identity_provider_status);
        o.end();
    }
}

json::object!(OrgFederationSettings);

/// Whether logins go through the provider.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrgFederationSettingsIdentityProviderStatus {
    /// `ACTIVE`
    Active,
    /// `INACTIVE`
    Inactive,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OrgFederationSettingsIdentityProviderStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for OrgFederationSettingsIdentityProviderStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Inactive];
}

json::open_enum!(OrgFederationSettingsIdentityProviderStatus);
