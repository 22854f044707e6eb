// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Peering with a VNet on Azure.
///
/// Required: `azureDirectoryId`, `azureSubscriptionId`, `containerId`, `resourceGroupName`,
/// `vnetName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AzureNetworkPeeringConnectionSettings {
    /// Directory (tenant) of your VNet.
    pub azure_directory_id: Option<String>,
    /// Subscription of your VNet.
    pub azure_subscription_id: Option<String>,
    /// Container on the side of Atlas that is peered.
    pub container_id: Option<String>,
    /// What went wrong, else null.
    ///
    /// Set by the server.
    pub error_state: Option<String>,
    /// Id of the peering.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub provider_name: Option<CloudProvider>,
    /// Resource group of your VNet.
    pub resource_group_name: Option<String>,
    /// Progress of the peering.
    ///
    /// Set by the server.
    pub status: Option<AzureNetworkPeeringConnectionSettingsStatus>,
    /// Name of your VNet.
    pub vnet_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AzureNetworkPeeringConnectionSettings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `azureDirectoryId`.
    pub fn azure_directory_id(mut self, value: impl Into<String>) -> Self {
        self.azure_directory_id = Some(value.into());
        self.extra.unset_null("azureDirectoryId");
        self
    }

    /// Sets `azureSubscriptionId`.
    pub fn azure_subscription_id(mut self, value: impl Into<String>) -> Self {
        self.azure_subscription_id = Some(value.into());
        self.extra.unset_null("azureSubscriptionId");
        self
    }

    /// Sets `containerId`.
    pub fn container_id(mut self, value: impl Into<String>) -> Self {
        self.container_id = Some(value.into());
        self.extra.unset_null("containerId");
        self
    }

    /// Sets `providerName`.
    pub fn provider_name(mut self, value: impl Into<CloudProvider>) -> Self {
        self.provider_name = Some(value.into());
        self.extra.unset_null("providerName");
        self
    }

    /// Sets `resourceGroupName`.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self.extra.unset_null("resourceGroupName");
        self
    }

    /// Sets `vnetName`.
    pub fn vnet_name(mut self, value: impl Into<String>) -> Self {
        self.vnet_name = Some(value.into());
        self.extra.unset_null("vnetName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AzureNetworkPeeringConnectionSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "azureDirectoryId", "azureSubscriptionId", "containerId", "errorState",
                "id", "providerName", "resourceGroupName", "status", "vnetName"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.azure_directory_id.read(r),
            1 => self.azure_subscription_id.read(r),
            2 => self.container_id.read(r),
            3 => self.error_state.read(r),
            4 => self.id.read(r),
            5 => self.provider_name.read(r),
            6 => self.resource_group_name.read(r),
            7 => self.status.read(r),
            8 => self.vnet_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("azureDirectoryId", &self.azure_directory_id);
        o.field("azureSubscriptionId", &self.azure_subscription_id);
        o.field("containerId", &self.container_id);
        o.read_only("errorState", &self.error_state);
        o.read_only("id", &self.id);
        o.field("providerName", &self.provider_name);
        o.field("resourceGroupName", &self.resource_group_name);
        o.read_only("status", &self.status);
        o.field("vnetName", &self.vnet_name);
        o.end();
    }
}

json::object!(AzureNetworkPeeringConnectionSettings);

/// Progress of the peering.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AzureNetworkPeeringConnectionSettingsStatus {
    /// `ADDING_PEER`
    AddingPeer,
    /// `AVAILABLE`
    Available,
    /// `FAILED`
    Failed,
    /// `DELETION_FAILED`
    DeletionFailed,
    /// `DELETING`
    Deleting,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AzureNetworkPeeringConnectionSettingsStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddingPeer => "ADDING_PEER",
            Self::Available => "AVAILABLE",
            Self::Failed => "FAILED",
            Self::DeletionFailed => "DELETION_FAILED",
            Self::Deleting => "DELETING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AzureNetworkPeeringConnectionSettingsStatus {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Deleting,
        Self::Available,
        Self::AddingPeer,
        Self::DeletionFailed,
    ];
}

json::open_enum!(AzureNetworkPeeringConnectionSettingsStatus);
