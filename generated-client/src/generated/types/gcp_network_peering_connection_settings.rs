// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Peering with a VPC on Google Cloud.
///
/// Required: `containerId`, `gcpProjectId`, `networkName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GcpNetworkPeeringConnectionSettings {
    /// Container on the side of Atlas that is peered.
    pub container_id: Option<String>,
    /// What went wrong, else null.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// Google Cloud project of your network.
    pub gcp_project_id: Option<String>,
    /// Id of the peering.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Name of your network.
    pub network_name: Option<String>,
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub provider_name: Option<CloudProvider>,
    /// Progress. `WAITING_FOR_USER` needs the peering from your side as well.
    ///
    /// Set by the server.
    pub status: Option<GcpNetworkPeeringConnectionSettingsStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GcpNetworkPeeringConnectionSettings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `containerId`.
    pub fn container_id(mut self, value: impl Into<String>) -> Self {
        self.container_id = Some(value.into());
        self.extra.unset_null("containerId");
        self
    }

    /// Sets `gcpProjectId`.
    pub fn gcp_project_id(mut self, value: impl Into<String>) -> Self {
        self.gcp_project_id = Some(value.into());
        self.extra.unset_null("gcpProjectId");
        self
    }

    /// Sets `networkName`.
    pub fn network_name(mut self, value: impl Into<String>) -> Self {
        self.network_name = Some(value.into());
        self.extra.unset_null("networkName");
        self
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

impl Json for GcpNetworkPeeringConnectionSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "containerId", "errorMessage", "gcpProjectId", "id", "networkName",
                "providerName", "status"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.container_id.read(r),
            1 => self.error_message.read(r),
            2 => self.gcp_project_id.read(r),
            3 => self.id.read(r),
            4 => self.network_name.read(r),
            5 => self.provider_name.read(r),
            6 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("containerId", &self.container_id);
        o.read_only("errorMessage", &self.error_message);
        o.field("gcpProjectId", &self.gcp_project_id);
        o.read_only("id", &self.id);
        o.field("networkName", &self.network_name);
        o.field("providerName", &self.provider_name);
        o.read_only("status", &self.status);
        o.end();
    }
}

json::object!(GcpNetworkPeeringConnectionSettings);

/// Progress. `WAITING_FOR_USER` needs the peering from your side as well.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GcpNetworkPeeringConnectionSettingsStatus {
    /// `ADDING_PEER`
    AddingPeer,
    /// `WAITING_FOR_USER`
    WaitingForUser,
    /// `AVAILABLE`
    Available,
    /// `FAILED`
    Failed,
    /// `DELETING`
    Deleting,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl GcpNetworkPeeringConnectionSettingsStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AddingPeer => "ADDING_PEER",
            Self::WaitingForUser => "WAITING_FOR_USER",
            Self::Available => "AVAILABLE",
            Self::Failed => "FAILED",
            Self::Deleting => "DELETING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for GcpNetworkPeeringConnectionSettingsStatus {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Deleting,
        Self::Available,
        Self::AddingPeer,
        Self::WaitingForUser,
    ];
}

json::open_enum!(GcpNetworkPeeringConnectionSettingsStatus);
