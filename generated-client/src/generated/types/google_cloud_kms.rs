// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Secret, Writer, keys};

/// Key in the Key Management Service of Google Cloud.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GoogleCloudKms {
    /// Whether it is used. `false` alone removes the configuration.
    pub enabled: Option<bool>,
    /// Path of the key with its version.
    pub key_version_resource_id: Option<String>,
    /// Role of Cloud Provider Access that Atlas acts under.
    pub role_id: Option<String>,
    /// Key of a service account, as JSON text, where no role is used.
    ///
    /// Never returned.
    pub service_account_key: Option<Secret>,
    /// Whether Atlas could use the key.
    ///
    /// Set by the server.
    pub valid: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GoogleCloudKms {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enabled`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self.extra.unset_null("enabled");
        self
    }

    /// Sets `keyVersionResourceID`.
    pub fn key_version_resource_id(mut self, value: impl Into<String>) -> Self {
        self.key_version_resource_id = Some(value.into());
        self.extra.unset_null("keyVersionResourceID");
        self
    }

    /// Sets `roleId`.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
        self.extra.unset_null("roleId");
        self
    }

    /// Sets `serviceAccountKey`.
    pub fn service_account_key(mut self, value: impl Into<Secret>) -> Self {
        self.service_account_key = Some(value.into());
        self.extra.unset_null("serviceAccountKey");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for GoogleCloudKms {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "enabled", "keyVersionResourceID", "roleId", "serviceAccountKey", "valid"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.enabled.read(r),
            1 => self.key_version_resource_id.read(r),
            2 => self.role_id.read(r),
            3 => self.service_account_key.read(r),
            4 => self.valid.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("enabled", &self.enabled);
        o.field("keyVersionResourceID", &self.key_version_resource_id);
        o.field("roleId", &self.role_id);
        o.field("serviceAccountKey", &self.service_account_key);
        o.read_only("valid", &self.valid);
        o.end();
    }
}

json::object!(GoogleCloudKms);
