// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Access to a storage account of Azure.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AzureConnection {
    /// `links`. Set by the server.
    pub links: Option<Vec<Link>>,
    /// `region`. Deprecated.
    pub region: Option<String>,
    /// Service principal that may use it.
    pub service_principal_id: Option<String>,
    /// `storageAccountName`.
    pub storage_account_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AzureConnection {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
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
