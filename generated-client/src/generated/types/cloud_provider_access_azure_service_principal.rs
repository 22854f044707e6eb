// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, CloudProviderAccessFeatureUsage};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A role with Azure, through a service principal.
///
/// Required: `providerName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderAccessAzureServicePrincipal {
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub provider_name: Option<CloudProvider>,
    /// Id that Atlas gave the role.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Azure application of Atlas that needs a service principal; found by the subscription if left
    /// out.
    pub atlas_azure_app_id: Option<String>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created_date: Option<DateTime>,
    /// What uses the role.
    ///
    /// Set by the server.
    pub feature_usages: Option<Vec<CloudProviderAccessFeatureUsage>>,
    /// When it last changed.
    ///
    /// Set by the server.
    pub last_updated_date: Option<DateTime>,
    /// Service principal of Azure for that application.
    pub service_principal_id: Option<String>,
    /// Azure tenant of the service principal.
    pub tenant_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderAccessAzureServicePrincipal {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for CloudProviderAccessAzureServicePrincipal {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "providerName", "_id", "atlasAzureAppId", "createdDate", "featureUsages",
                "lastUpdatedDate", "servicePrincipalId", "tenantId"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.provider_name.read(r),
            1 => self.id.read(r),
            2 => self.atlas_azure_app_id.read(r),
            3 => self.created_date.read(r),
            4 => self.feature_usages.read(r),
            5 => self.last_updated_date.read(r),
            6 => self.service_principal_id.read(r),
            7 => self.tenant_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("providerName", &self.provider_name);
        o.read_only("_id", &self.id);
        o.field("atlasAzureAppId", &self.atlas_azure_app_id);
        o.read_only("createdDate", &self.created_date);
        o.read_only("featureUsages", &self.feature_usages);
        o.read_only("lastUpdatedDate", &self.last_updated_date);
        o.field("servicePrincipalId", &self.service_principal_id);
        o.field("tenantId", &self.tenant_id);
        o.end();
    }
}

json::object!(CloudProviderAccessAzureServicePrincipal);
