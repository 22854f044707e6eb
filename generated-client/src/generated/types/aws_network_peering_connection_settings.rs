// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Peering with a VPC on AWS.
///
/// Required: `accepterRegionName`, `awsAccountId`, `containerId`, `routeTableCidrBlock`, `vpcId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AwsNetworkPeeringConnectionSettings {
    /// Region of your VPC; null in answers if it is that of the container.
    pub accepter_region_name: Option<String>,
    /// Account that owns your VPC.
    pub aws_account_id: Option<String>,
    /// Id that AWS gave the peering.
    ///
    /// Set by the server.
    pub connection_id: Option<String>,
    /// Container on the side of Atlas that is peered.
    pub container_id: Option<String>,
    /// What went wrong, else null.
    ///
    /// Set by the server.
    pub error_state_name: Option<AwsNetworkPeeringConnectionSettingsErrorStateName>,
    /// Id of the peering.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub provider_name: Option<CloudProvider>,
    /// Address range of your VPC in CIDR notation.
    pub route_table_cidr_block: Option<String>,
    /// Progress. `PENDING_ACCEPTANCE` waits for the owner of the VPC.
    ///
    /// Set by the server.
    pub status_name: Option<AwsNetworkPeeringConnectionSettingsStatusName>,
    /// Id of your VPC.
    pub vpc_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AwsNetworkPeeringConnectionSettings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accepterRegionName`.
    pub fn accepter_region_name(mut self, value: impl Into<String>) -> Self {
        self.accepter_region_name = Some(value.into());
        self.extra.unset_null("accepterRegionName");
        self
    }

    /// Sets `awsAccountId`.
    pub fn aws_account_id(mut self, value: impl Into<String>) -> Self {
        self.aws_account_id = Some(value.into());
        self.extra.unset_null("awsAccountId");
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

    /// Sets `routeTableCidrBlock`.
    pub fn route_table_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.route_table_cidr_block = Some(value.into());
        self.extra.unset_null("routeTableCidrBlock");
        self
    }

    /// Sets `vpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self.extra.unset_null("vpcId");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AwsNetworkPeeringConnectionSettings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "accepterRegionName", "awsAccountId", "connectionId", "containerId",
                "errorStateName", "id", "providerName", "routeTableCidrBlock",
                "statusName", "vpcId"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.accepter_region_name.read(r),
            1 => self.aws_account_id.read(r),
            2 => self.connection_id.read(r),
            3 => self.container_id.read(r),
            4 => self.error_state_name.read(r),
            5 => self.id.read(r),
            6 => self.provider_name.read(r),
            7 => self.route_table_cidr_block.read(r),
            8 => self.status_name.read(r),
            9 => self.vpc_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("accepterRegionName", &self.accepter_region_name);
        o.field("awsAccountId", &self.aws_account_id);
        o.read_only("connectionId", &self.connection_id);
        o.field("containerId", &self.container_id);
        o.read_only("errorStateName", &self.error_state_name);
        o.read_only("id", &self.id);
        o.field("providerName", &self.provider_name);
        o.field("routeTableCidrBlock", &self.route_table_cidr_block);
        o.read_only("statusName", &self.status_name);
        o.field("vpcId", &self.vpc_id);
        o.end();
    }
}

json::object!(AwsNetworkPeeringConnectionSettings);

/// What went wrong, else null.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AwsNetworkPeeringConnectionSettingsErrorStateName {
    /// `REJECTED`
    Rejected,
    /// `EXPIRED`
    Expired,
    /// `INVALID_ARGUMENT`
    InvalidArgument,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AwsNetworkPeeringConnectionSettingsErrorStateName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rejected => "REJECTED",
            Self::Expired => "EXPIRED",
            Self::InvalidArgument => "INVALID_ARGUMENT",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AwsNetworkPeeringConnectionSettingsErrorStateName {
    const KNOWN: &'static [Self] = &[
        Self::Expired,
        Self::Rejected,
        Self::InvalidArgument,
    ];
}

json::open_enum!(AwsNetworkPeeringConnectionSettingsErrorStateName);

/// Progress. `PENDING_ACCEPTANCE` waits for the owner of the VPC.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AwsNetworkPeeringConnectionSettingsStatusName {
    /// `INITIATING`
    Initiating,
    /// `PENDING_ACCEPTANCE`
    PendingAcceptance,
    /// `FAILED`
    Failed,
    /// `FINALIZING`
    Finalizing,
    /// `AVAILABLE`
    Available,
    /// `TERMINATING`
    Terminating,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AwsNetworkPeeringConnectionSettingsStatusName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Initiating => "INITIATING",
            Self::PendingAcceptance => "PENDING_ACCEPTANCE",
            Self::Failed => "FAILED",
            Self::Finalizing => "FINALIZING",
            Self::Available => "AVAILABLE",
            Self::Terminating => "TERMINATING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AwsNetworkPeeringConnectionSettingsStatusName {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Available,
        Self::Finalizing,
        Self::Initiating,
        Self::Terminating,
        Self::PendingAcceptance,
    ];
}

json::open_enum!(AwsNetworkPeeringConnectionSettingsStatusName);
