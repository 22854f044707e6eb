// Written by `cargo xtask codegen`; changes made here are lost.

use super::{ApiKeyUserDetails, AtlasOrganization, OrgServiceAccount};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// The new organization, with its API key or service account if one was asked for.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOrganizationResponse {
    /// An API key with its roles.
    pub api_key: Option<ApiKeyUserDetails>,
    /// Federation that it has joined.
    ///
    /// Set by the server.
    pub federation_settings_id: Option<String>,
    /// User that owns it.
    ///
    /// Set by the server.
    pub org_owner_id: Option<String>,
    /// An organization.
    pub organization: Option<AtlasOrganization>,
    /// A service account of an organization.
    ///
    /// Set by the server.
    pub service_account: Option<OrgServiceAccount>,
    /// Whether the organization is left without the alert configurations that Atlas creates by default.
    ///
    /// Default: `false`.
    pub skip_default_alerts_settings: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CreateOrganizationResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for CreateOrganizationResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "apiKey", "federationSettingsId", "orgOwnerId", "organization",
                "serviceAccount", "skipDefaultAlertsSettings"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.api_key.read(r),
            1 => self.federation_settings_id.read(r),
            2 => self.org_owner_id.read(r),
            3 => self.organization.read(r),
            4 => self.service_account.read(r),
            5 => self.skip_default_alerts_settings.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("apiKey", &self.api_key);
        o.read_only("federationSettingsId", &self.federation_settings_id);
        o.read_only("orgOwnerId", &self.org_owner_id);
        o.field("organization", &self.organization);
        o.read_only("serviceAccount", &self.service_account);
        o.field("skipDefaultAlertsSettings", &self.skip_default_alerts_settings);
        o.end();
    }
}

json::object!(CreateOrganizationResponse);
