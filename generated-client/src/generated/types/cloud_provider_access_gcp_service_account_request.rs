// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, CloudProviderAccessFeatureUsage};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A role with Google Cloud to create.
///
/// Required: `providerName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderAccessGcpServiceAccountRequest {
    /// When it was created.
    ///
    /// Set by the server.
    pub created_date: Option<DateTime>,
    /// What uses the role.
    ///
    /// Set by the server.
    pub feature_usages: Option<Vec<CloudProviderAccessFeatureUsage>>,
    /// Service account of Google Cloud that Atlas acts as, by its email address.
    ///
    /// Set by the server.
    pub gcp_service_account_for_atlas: Option<String>,
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub provider_name: Option<CloudProvider>,
    /// Id that Atlas gave the role.
    ///
    /// Set by the server.
    pub role_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderAccessGcpServiceAccountRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `providerName`.
    pub fn provider_name(mut self, value: impl Into<CloudProvider>) -> Self {
        self.provider_name = Some(value.into());
        self.extra.unset_null("providerName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CloudProviderAccessGcpServiceAccountRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "createdDate", "featureUsages", "gcpServiceAccountForAtlas",
                "providerName", "roleId"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.created_date.read(r),
            1 => self.feature_usages.read(r),
            2 => self.gcp_service_account_for_atlas.read(r),
            3 => self.provider_name.read(r),
            4 => self.role_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("createdDate", &self.created_date);
        o.read_only("featureUsages", &self.feature_usages);
        o.read_only("gcpServiceAccountForAtlas", &self.gcp_service_account_for_atlas);
        o.field("providerName", &self.provider_name);
        o.read_only("roleId", &self.role_id);
        o.end();
    }
}

json::object!(CloudProviderAccessGcpServiceAccountRequest);
