// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CreateAtlasOrganizationApiKey, OrgServiceAccountRequest};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// An organization to create.
///
/// Required: `name`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateOrganizationRequest {
    /// An API key to create in an organization.
    pub api_key: Option<CreateAtlasOrganizationApiKey>,
    /// Federation that it joins; the new owner has to own an organization of it already.
    pub federation_settings_id: Option<String>,
    /// Name of the organization.
    pub name: Option<String>,
    /// User that becomes its owner, from the caller's organization unless it joins a federation. Needed
    /// if an API key makes the call.
    pub org_owner_id: Option<String>,
    /// A service account to create in an organization.
    pub service_account: Option<OrgServiceAccountRequest>,
    /// Whether the organization is left without the alert configurations that Atlas creates by default.
    ///
    /// Default: `false`.
    pub skip_default_alerts_settings: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CreateOrganizationRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `apiKey`.
    pub fn api_key(mut self, value: CreateAtlasOrganizationApiKey) -> Self {
        self.api_key = Some(value);
        self.extra.unset_null("apiKey");
        self
    }

    /// Sets `federationSettingsId`.
    pub fn federation_settings_id(mut self, value: impl Into<String>) -> Self {
        self.federation_settings_id = Some(value.into());
        self.extra.unset_null("federationSettingsId");
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `orgOwnerId`.
    pub fn org_owner_id(mut self, value: impl Into<String>) -> Self {
        self.org_owner_id = Some(value.into());
        self.extra.unset_null("orgOwnerId");
        self
    }

    /// Sets `serviceAccount`.
    pub fn service_account(mut self, value: OrgServiceAccountRequest) -> Self {
        self.service_account = Some(value);
        self.extra.unset_null("serviceAccount");
        self
    }

    /// Sends `serviceAccount` as null.
    pub fn clear_service_account(mut self) -> Self {
        self.service_account = None;
        self.extra.set_null("serviceAccount");
        self
    }

    /// Sets `skipDefaultAlertsSettings`.
    pub fn skip_default_alerts_settings(mut self, value: bool) -> Self {
        self.skip_default_alerts_settings = Some(value);
        self.extra.unset_null("skipDefaultAlertsSettings");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CreateOrganizationRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "apiKey", "federationSettingsId", "name", "orgOwnerId", "serviceAccount",
                "skipDefaultAlertsSettings"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.api_key.read(r),
            1 => self.federation_settings_id.read(r),
            2 => self.name.read(r),
            3 => self.org_owner_id.read(r),
            4 => self.service_account.read(r),
            5 => self.skip_default_alerts_settings.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("apiKey", &self.api_key);
        o.field("federationSettingsId", &self.federation_settings_id);
        o.field("name", &self.name);
        o.field("orgOwnerId", &self.org_owner_id);
        o.nullable("serviceAccount", &self.service_account);
        o.field("skipDefaultAlertsSettings", &self.skip_default_alerts_settings);
        o.end();
    }
}

json::object!(CreateOrganizationRequest);
