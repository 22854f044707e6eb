// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Secret, Writer, keys};

/// Key in Azure Key Vault.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AzureKeyVault {
    /// Which cloud of Azure.
    pub azure_environment: Option<AzureKeyVaultAzureEnvironment>,
    /// Application that has access, where no role is used.
    pub client_id: Option<String>,
    /// Whether it is used. `false` alone removes the configuration.
    pub enabled: Option<bool>,
    /// URL of the key with its version.
    pub key_identifier: Option<String>,
    /// Name of the vault; fixed while private endpoints lead to it.
    pub key_vault_name: Option<String>,
    /// Whether Atlas reaches the vault over a private network.
    pub require_private_networking: Option<bool>,
    /// Resource group of the vault; fixed while private endpoints lead to it.
    pub resource_group_name: Option<String>,
    /// Role of Cloud Provider Access that Atlas acts under.
    pub role_id: Option<String>,
    /// Secret of that application.
    ///
    /// Never returned.
    pub secret: Option<Secret>,
    /// Azure subscription of the vault; fixed while private endpoints lead to it.
    pub subscription_id: Option<String>,
    /// Azure tenant of the vault.
    pub tenant_id: Option<String>,
    /// Whether Atlas could use the key.
    ///
    /// Set by the server.
    pub valid: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AzureKeyVault {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `azureEnvironment`.
    pub fn azure_environment(
        mut self,
        value: impl Into<AzureKeyVaultAzureEnvironment>,
    ) -> Self {
        self.azure_environment = Some(value.into());
        self.extra.unset_null("azureEnvironment");
        self
    }

    /// Sets `clientID`.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self.extra.unset_null("clientID");
        self
    }

    /// Sets `enabled`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self.extra.unset_null("enabled");
        self
    }

    /// Sets `keyIdentifier`.
    pub fn key_identifier(mut self, value: impl Into<String>) -> Self {
        self.key_identifier = Some(value.into());
        self.extra.unset_null("keyIdentifier");
        self
    }

    /// Sets `keyVaultName`.
    pub fn key_vault_name(mut self, value: impl Into<String>) -> Self {
        self.key_vault_name = Some(value.into());
        self.extra.unset_null("keyVaultName");
        self
    }

    /// Sets `requirePrivateNetworking`.
    pub fn require_private_networking(mut self, value: bool) -> Self {
        self.require_private_networking = Some(value);
        self.extra.unset_null("requirePrivateNetworking");
        self
    }

    /// Sets `resourceGroupName`.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self.extra.unset_null("resourceGroupName");
        self
    }

    /// Sets `roleId`.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = Some(value.into());
        self.extra.unset_null("roleId");
        self
    }

    /// Sets `secret`.
    pub fn secret(mut self, value: impl Into<Secret>) -> Self {
        self.secret = Some(value.into());
        self.extra.unset_null("secret");
        self
    }

    /// Sets `subscriptionID`.
    pub fn subscription_id(mut self, value: impl Into<String>) -> Self {
        self.subscription_id = Some(value.into());
        self.extra.unset_null("subscriptionID");
        self
    }

    /// Sets `tenantID`.
    pub fn tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self.extra.unset_null("tenantID");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AzureKeyVault {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "azureEnvironment", "clientID", "enabled", "keyIdentifier",
                "keyVaultName", "requirePrivateNetworking", "resourceGroupName",
                "roleId", "secret", "subscriptionID", "tenantID", "valid"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.azure_environment.read(r),
            1 => self.client_id.read(r),
            2 => self.enabled.read(r),
            3 => self.key_identifier.read(r),
            4 => self.key_vault_name.read(r),
            5 => self.require_private_networking.read(r),
            6 => self.resource_group_name.read(r),
            7 => self.role_id.read(r),
            8 => self.secret.read(r),
            9 => self.subscription_id.read(r),
            10 => self.tenant_id.read(r),
            11 => self.valid.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("azureEnvironment", &self.azure_environment);
        o.field("clientID", &self.client_id);
        o.field("enabled", &self.enabled);
        o.field("keyIdentifier", &self.key_identifier);
        o.field("keyVaultName", &self.key_vault_name);
        o.field("requirePrivateNetworking", &self.require_private_networking);
        o.field("resourceGroupName", &self.resource_group_name);
        o.field("roleId", &self.role_id);
        o.field("secret", &self.secret);
        o.field("subscriptionID", &self.subscription_id);
        o.field("tenantID", &self.tenant_id);
        o.read_only("valid", &self.valid);
        o.end();
    }
}

json::object!(AzureKeyVault);

/// Which cloud of Azure.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AzureKeyVaultAzureEnvironment {
    /// `AZURE`
    Azure,
    /// `AZURE_CHINA`
    AzureChina,
    /// `AZURE_US_GOVERNMENT`
    AzureUsGovernment,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AzureKeyVaultAzureEnvironment {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Azure => "AZURE",
            Self::AzureChina => "AZURE_CHINA",
            Self::AzureUsGovernment => "AZURE_US_GOVERNMENT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AzureKeyVaultAzureEnvironment {
    const KNOWN: &'static [Self] = &[
        Self::Azure,
        Self::AzureChina,
        Self::AzureUsGovernment,
    ];
}

json::open_enum!(AzureKeyVaultAzureEnvironment);
