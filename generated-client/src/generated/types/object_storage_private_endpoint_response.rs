// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, RegionName};
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A private endpoint from Atlas to object storage.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ObjectStoragePrivateEndpointResponse {
    /// Provider of the object storage.
    ///
    /// One of `AWS`.
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
    /// Region of the bucket, in the spelling of Atlas.
    pub region_name: Option<RegionName>,
    /// Progress. `PENDING_ACCEPTANCE` waits for approval on your side.
    ///
    /// Set by the server.
    pub status: Option<ObjectStoragePrivateEndpointResponseStatus>,
    /// Region of the endpoint, which may be another than that of the bucket.
    pub vpc_region_name: Option<RegionName>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ObjectStoragePrivateEndpointResponse {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ObjectStoragePrivateEndpointResponse {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "errorMessage", "id", "privateEndpointConnectionName",
                "regionName", "status", "vpcRegionName"
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
            6 => self.vpc_region_name.read(r),
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
        o.field("vpcRegionName", &self.vpc_region_name);
        o.end();
    }
}

json::object!(ObjectStoragePrivateEndpointResponse);

/// Progress. `PENDING_ACCEPTANCE` waits for approval on your side.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ObjectStoragePrivateEndpointResponseStatus {
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

impl ObjectStoragePrivateEndpointResponseStatus {
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

impl OpenEnum for ObjectStoragePrivateEndpointResponseStatus {
    const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Failed,
        Self::Deleting,
        Self::Initiating,
        Self::PendingAcceptance,
        Self::PendingRecreation,
    ];
}

json::open_enum!(ObjectStoragePrivateEndpointResponseStatus);
