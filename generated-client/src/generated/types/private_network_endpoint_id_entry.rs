// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudProvider;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Private endpoint that leads to federated databases and online archives.
///
/// Required: `endpointId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PrivateNetworkEndpointIdEntry {
    /// Id that Azure gave the link.
    pub azure_link_id: Option<String>,
    /// Free text.
    pub comment: Option<String>,
    /// DNS name of the endpoint in your VPC; goes with `region`.
    pub customer_endpoint_dns_name: Option<String>,
    /// Address of the endpoint on Azure.
    pub customer_endpoint_ip_address: Option<String>,
    /// Id that the provider gave the endpoint: `vpce-…` on AWS, a path on Azure.
    pub endpoint_id: Option<String>,
    /// Why the endpoint was not accepted.
    pub error_message: Option<String>,
    /// Provider of the endpoint.
    ///
    /// Default: `"AWS"`. One of `AWS`, `AZURE`.
    pub provider: Option<CloudProvider>,
    /// Region of your VPC; goes with `customerEndpointDNSName`.
    pub region: Option<String>,
    /// Whether the endpoint is connected; `OK` means that it is.
    pub status: Option<PrivateNetworkEndpointIdEntryStatus>,
    /// What the endpoint leads to.
    ///
    /// Default: `"DATA_LAKE"`.
    pub type_: Option<PrivateNetworkEndpointIdEntryType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl PrivateNetworkEndpointIdEntry {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for PrivateNetworkEndpointIdEntry {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "azureLinkId", "comment", "customerEndpointDNSName",
                "customerEndpointIPAddress", "endpointId", "errorMessage", "provider",
                "region", "status", "type"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.azure_link_id.read(r),
            1 => self.comment.read(r),
            2 => self.customer_endpoint_dns_name.read(r),
            3 => self.customer_endpoint_ip_address.read(r),
            4 => self.endpoint_id.read(r),
            5 => self.error_message.read(r),
            6 => self.provider.read(r),
            7 => self.region.read(r),
            8 => self.status.read(r),
            9 => self.type_.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("azureLinkId", &self.azure_link_id);
        o.field("comment", &self.comment);
        o.field("customerEndpointDNSName", &self.customer_endpoint_dns_name);
        o.field("customerEndpointIPAddress", &self.customer_endpoint_ip_address);
        o.field("endpointId", &self.endpoint_id);
        o.field("errorMessage", &self.error_message);
        o.field("provider", &self.provider);
        o.field("region", &self.region);
        o.field("status", &self.status);
        o.field("type", &self.type_);
        o.end();
    }
}

json::object!(PrivateNetworkEndpointIdEntry);

/// Whether the endpoint is connected; `OK` means that it is.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PrivateNetworkEndpointIdEntryStatus {
    /// `PENDING`
    Pending,
    /// `OK`
    Ok,
    /// `FAILED`
    Failed,
    /// `DELETING`
    Deleting,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl PrivateNetworkEndpointIdEntryStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Ok => "OK",
            Self::Failed => "FAILED",
            Self::Deleting => "DELETING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for PrivateNetworkEndpointIdEntryStatus {
    const KNOWN: &'static [Self] = &[
        Self::Ok,
        Self::Failed,
        Self::Pending,
        Self::Deleting,
    ];
}

json::open_enum!(PrivateNetworkEndpointIdEntryStatus);

/// What the endpoint leads to.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PrivateNetworkEndpointIdEntryType {
    /// `DATA_LAKE`
    DataLake,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl PrivateNetworkEndpointIdEntryType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DataLake => "DATA_LAKE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for PrivateNetworkEndpointIdEntryType {
    const KNOWN: &'static [Self] = &[Self::DataLake];
}

json::open_enum!(PrivateNetworkEndpointIdEntryType);
