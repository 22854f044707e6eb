// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, RegionName};
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A private endpoint to Azure Key Vault.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AzureKeyVaultEarPrivateEndpoint {
    /// Which provider, and with it which variant.
    ///
    /// Set by the server. One of `AZURE`, `AWS`.
    pub cloud_provider: Option<CloudProvider>,
    /// What went wrong, if anything did.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// Id of the private endpoint.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Name of the connection with the provider.
    ///
    /// Set by the server.
    pub private_endpoint_connection_name: Option<String>,
    /// Region of the endpoint, in the spelling of Atlas.
    pub region_name: Option<RegionName>,
    /// Progress. `PENDING_ACCEPTANCE` waits for approval on your side.
    ///
    /// Set by the server.
    pub status: Option<AzureKeyVaultEarPrivateEndpointStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AzureKeyVaultEarPrivateEndpoint {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<CloudProvider>) -> Self {
        self.cloud_provider = Some(value.into());
        self.extra.unset_null("cloudProvider");
        self
    }

    /// Sets `regionName`.
    pub fn region_name(mut self, value: impl Into<RegionName>) -> Self {
        self.region_name = Some(value.into());
        self.extra.unset_null("regionName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AzureKeyVaultEarPrivateEndpoint {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "errorMessage", "id", "privateEndpointConnectionName",
                "regionName", "status"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.error_message.read(r),
            2 => self.id.read(r),
            3 => self.private_endpoint_connection_name.read(r),
            4 => self.region_name.read(r),
            5 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.read_only("errorMessage", &self.error_message);
        o.read_only("id", &self.id);
        o.read_only(
            "privateEndpointConnectionName",
            &self.private_endpoint_connection_name,
        );
        o.field("regionName", &self.region_name);
        o.read_only("status", &self.status);
        o.end();
    }
}

json::object!(AzureKeyVaultEarPrivateEndpoint);

/// Progress. `PENDING_ACCEPTANCE` waits for approval on your side.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AzureKeyVaultEarPrivateEndpointStatus {
    /// `INITIATING`
    Initiating,
    /// `PENDING_ACCEPTANCE`
    PendingAcceptance,
    /// `ACTIVE`
    Active,
    /// `FAILED`
    Failed,
    /// `PENDING_RECREATION`
    PendingRecreation,
    /// `DELETING`
    Deleting,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AzureKeyVaultEarPrivateEndpointStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initiating => "INITIATING",
            Self::PendingAcceptance => "PENDING_ACCEPTANCE",
            Self::Active => "ACTIVE",
            Self::Failed => "FAILED",
            Self::PendingRecreation => "PENDING_RECREATION",
            Self::Deleting => "DELETING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AzureKeyVaultEarPrivateEndpointStatus {
    const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Failed,
        Self::Deleting,
        Self::Initiating,
        Self::PendingAcceptance,
        Self::PendingRecreation,
    ];
}

json::open_enum!(AzureKeyVaultEarPrivateEndpointStatus);
