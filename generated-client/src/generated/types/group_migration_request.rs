// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Secret, Writer, keys};

/// Where a project moves, and an API key of that organization.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupMigrationRequest {
    /// Organization to move to.
    pub destination_org_id: Option<String>,
    /// Private part of an API key that owns that organization; needed if an API key makes the call.
    pub destination_org_private_api_key: Option<Secret>,
    /// Public part of that API key; needed if an API key makes the call.
    ///
    /// 8 characters.
    pub destination_org_public_api_key: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GroupMigrationRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `destinationOrgId`.
    pub fn destination_org_id(mut self, value: impl Into<String>) -> Self {
        self.destination_org_id = Some(value.into());
        self.extra.unset_null("destinationOrgId");
        self
    }

    /// Sets `destinationOrgPrivateApiKey`.
    pub fn destination_org_private_api_key(mut self, value: impl Into<Secret>) -> Self {
        self.destination_org_private_api_key = Some(value.into());
        self.extra.unset_null("destinationOrgPrivateApiKey");
        self
    }

    /// Sets `destinationOrgPublicApiKey`.
    pub fn destination_org_public_api_key(mut self, value: impl Into<String>) -> Self {
        self.destination_org_public_api_key = Some(value.into());
        self.extra.unset_null("destinationOrgPublicApiKey");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for GroupMigrationRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "destinationOrgId", "destinationOrgPrivateApiKey",
                "destinationOrgPublicApiKey"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.destination_org_id.read(r),
            1 => self.destination_org_private_api_key.read(r),
            2 => self.destination_org_public_api_key.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("destinationOrgId", &self.destination_org_id);
        o.field("destinationOrgPrivateApiKey", &self.destination_org_private_api_key);
        o.field("destinationOrgPublicApiKey", &self.destination_org_public_api_key);
        o.end();
    }
}

json::object!(GroupMigrationRequest);
