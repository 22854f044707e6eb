// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Access to a storage account of Azure.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AzureConnection {
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Region of the account.
    ///
    /// Deprecated.
    pub region: Option<String>,
    /// Service principal that may use it.
    pub service_principal_id: Option<String>,
    /// Name of the account.
    pub storage_account_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AzureConnection {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self.extra.unset_null("region");
        self
    }

    /// Sets `servicePrincipalId`.
    pub fn service_principal_id(mut self, value: impl Into<String>) -> Self {
        self.service_principal_id = Some(value.into());
        self.extra.unset_null("servicePrincipalId");
        self
    }

    /// Sets `storageAccountName`.
    pub fn storage_account_name(mut self, value: impl Into<String>) -> Self {
        self.storage_account_name = Some(value.into());
        self.extra.unset_null("storageAccountName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AzureConnection {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "region", "servicePrincipalId", "storageAccountName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.region.read(r),
            2 => self.service_principal_id.read(r),
            3 => self.storage_account_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.field("region", &self.region);
        o.field("servicePrincipalId", &self.service_principal_id);
        o.field("storageAccountName", &self.storage_account_name);
        o.end();
    }
}

json::object!(AzureConnection);
