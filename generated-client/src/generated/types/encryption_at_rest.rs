// Written by `cargo xtask codegen`; changes made here are lost.

use super::{AwsKmsConfiguration, AzureKeyVault, GoogleCloudKms};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// The key services of a project.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EncryptionAtRest {
    /// Key in the Key Management Service of AWS.
    pub aws_kms: Option<AwsKmsConfiguration>,
    /// Key in Azure Key Vault.
    pub azure_key_vault: Option<AzureKeyVault>,
    /// Whether Search Nodes are encrypted too.
    pub enabled_for_search_nodes: Option<bool>,
    /// Key in the Key Management Service of Google Cloud.
    pub google_cloud_kms: Option<GoogleCloudKms>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl EncryptionAtRest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `awsKms`.
    pub fn aws_kms(mut self, value: AwsKmsConfiguration) -> Self {
        self.aws_kms = Some(value);
        self.extra.unset_null("awsKms");
        self
    }

    /// Sets `azureKeyVault`.
    pub fn azure_key_vault(mut self, value: AzureKeyVault) -> Self {
        self.azure_key_vault = Some(value);
        self.extra.unset_null("azureKeyVault");
        self
    }

    /// Sets `enabledForSearchNodes`.
    pub fn enabled_for_search_nodes(mut self, value: bool) -> Self {
        self.enabled_for_search_nodes = Some(value);
        self.extra.unset_null("enabledForSearchNodes");
        self
    }

    /// Sets `googleCloudKms`.
    pub fn google_cloud_kms(mut self, value: GoogleCloudKms) -> Self {
        self.google_cloud_kms = Some(value);
        self.extra.unset_null("googleCloudKms");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for EncryptionAtRest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys!["awsKms", "azureKeyVault", "enabledForSearchNodes", "googleCloudKms"],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.aws_kms.read(r),
            1 => self.azure_key_vault.read(r),
            2 => self.enabled_for_search_nodes.read(r),
            3 => self.google_cloud_kms.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("awsKms", &self.aws_kms);
        o.field("azureKeyVault", &self.azure_key_vault);
        o.field("enabledForSearchNodes", &self.enabled_for_search_nodes);
        o.field("googleCloudKms", &self.google_cloud_kms);
        o.end();
    }
}

json::object!(EncryptionAtRest);
