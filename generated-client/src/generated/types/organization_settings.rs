// Written by `cargo xtask codegen`; changes made here are lost.

use super::CustomSessionTimeouts;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Settings of an organization.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrganizationSettings {
    /// Whether the API takes calls only from addresses on an access list.
    pub api_access_list_required: Option<bool>,
    /// How long people stay logged in to the web console.
    pub custom_session_timeouts: Option<CustomSessionTimeouts>,
    /// Whether features with generative AI may be used; projects can switch off single ones. Not on
    /// Atlas for Government.
    ///
    /// Default: `true`.
    pub gen_ai_features_enabled: Option<bool>,
    /// Longest life of a service account's new secrets, in hours.
    ///
    /// 8 to 8760.
    pub max_service_account_secret_validity_in_hours: Option<i64>,
    /// Whether users have to log in with a second factor.
    pub multi_factor_auth_required: Option<bool>,
    /// Email address of the list that hears about infrastructure. Null clears it; an empty string is
    /// refused.
    pub operations_contact: Option<String>,
    /// Whether MongoDB's support needs a grant, good for 24 hours, to see infrastructure and logs of
    /// clusters.
    pub restrict_employee_access: Option<bool>,
    /// Email address that hears about security. An empty string clears it.
    pub security_contact: Option<String>,
    /// Whether stream processing may reach clusters of other projects in the organization.
    pub streams_cross_group_enabled: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrganizationSettings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `apiAccessListRequired`.
    pub fn api_access_list_required(mut self, value: bool) -> Self {
        self.api_access_list_required = Some(value);
        self.extra.unset_null("apiAccessListRequired");
        self
    }

    /// Sets `customSessionTimeouts`.
    pub fn custom_session_timeouts(mut self, value: CustomSessionTimeouts) -> Self {
        self.custom_session_timeouts = Some(value);
        self.extra.unset_null("customSessionTimeouts");
        self
    }

    /// Sets `genAIFeaturesEnabled`.
    pub fn gen_ai_features_enabled(mut self, value: bool) -> Self {
        self.gen_ai_features_enabled = Some(value);
        self.extra.unset_null("genAIFeaturesEnabled");
        self
    }

    /// Sets `maxServiceAccountSecretValidityInHours`.
    pub fn max_service_account_secret_validity_in_hours(mut self, value: i64) -> Self {
        self.max_service_account_secret_validity_in_hours = Some(value);
        self.extra.unset_null("maxServiceAccountSecretValidityInHours");
        self
    }

    /// Sets `multiFactorAuthRequired`.
    pub fn multi_factor_auth_required(mut self, value: bool) -> Self {
        self.multi_factor_auth_required = Some(value);
        self.extra.unset_null("multiFactorAuthRequired");
        self
    }

    /// Sets `operationsContact`.
    pub fn operations_contact(mut self, value: impl Into<String>) -> Self {
        self.operations_contact = Some(value.into());
        self.extra.unset_null("operationsContact");
        self
    }

    /// Sends `operationsContact` as null.
    pub fn clear_operations_contact(mut self) -> Self {
        self.operations_contact = None;
        self.extra.set_null("operationsContact");
        self
    }

    /// Sets `restrictEmployeeAccess`.
    pub fn restrict_employee_access(mut self, value: bool) -> Self {
        self.restrict_employee_access = Some(value);
        self.extra.unset_null("restrictEmployeeAccess");
        self
    }

    /// Sets `securityContact`.
    pub fn security_contact(mut self, value: impl Into<String>) -> Self {
        self.security_contact = Some(value.into());
        self.extra.unset_null("securityContact");
        self
    }

    /// Sets `streamsCrossGroupEnabled`.
    pub fn streams_cross_group_enabled(mut self, value: bool) -> Self {
        self.streams_cross_group_enabled = Some(value);
        self.extra.unset_null("streamsCrossGroupEnabled");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for OrganizationSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "apiAccessListRequired", "customSessionTimeouts", "genAIFeaturesEnabled",
                "maxServiceAccountSecretValidityInHours", "multiFactorAuthRequired",
                "operationsContact", "restrictEmployeeAccess", "securityContact",
                "streamsCrossGroupEnabled"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.api_access_list_required.read(r),
            1 => self.custom_session_timeouts.read(r),
            2 => self.gen_ai_features_enabled.read(r),
            3 => self.max_service_account_secret_validity_in_hours.read(r),
            4 => self.multi_factor_auth_required.read(r),
            5 => self.operations_contact.read(r),
            6 => self.restrict_employee_access.read(r),
            7 => self.security_contact.read(r),
            8 => self.streams_cross_group_enabled.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("apiAccessListRequired", &self.api_access_list_required);
        o.field("customSessionTimeouts", &self.custom_session_timeouts);
        o.field("genAIFeaturesEnabled", &self.gen_ai_features_enabled);
        o.field(
            "maxServiceAccountSecretValidityInHours",
            &self.max_service_account_secret_validity_in_hours,
        );
        o.field("multiFactorAuthRequired", &self.multi_factor_auth_required);
        o.nullable("operationsContact", &self.operations_contact);
        o.field("restrictEmployeeAccess", &self.restrict_employee_access);
        o.field("securityContact", &self.security_contact);
        o.field("streamsCrossGroupEnabled", &self.streams_cross_group_enabled);
        o.end();
    }
}

json::object!(OrganizationSettings);
