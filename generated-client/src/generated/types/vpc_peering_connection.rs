// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A VPC peering that an AWS account asks for.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcPeeringConnection {
    /// Id of the peering.
    pub id: Option<String>,
    /// AWS account of Atlas.
    pub accepter_account_id: Option<String>,
    /// Address range of Atlas in CIDR notation.
    pub accepter_cidr: Option<String>,
    /// VPC of Atlas.
    pub accepter_vpc_id: Option<String>,
    /// State according to AWS.
    pub cloud_status: Option<String>,
    /// When the request ends.
    pub expiration_time: Option<DateTime>,
    /// Id of the project.
    pub group_id: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// State according to Atlas.
    pub local_status: Option<VpcPeeringConnectionLocalStatus>,
    /// Name of the peering.
    pub name: Option<String>,
    /// AWS account that asks for the peering.
    pub requester_account_id: Option<String>,
    /// Address range of that account's VPC in CIDR notation.
    pub requester_cidr: Option<String>,
    /// VPC of that account.
    pub requester_vpc_id: Option<String>,
    /// State according to AWS, in words.
    pub status_message: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl VpcPeeringConnection {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for VpcPeeringConnection {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "_id", "accepterAccountId", "accepterCidr", "accepterVpcId",
                "cloudStatus", "expirationTime", "groupId", "links", "localStatus",
                "name", "requesterAccountId", "requesterCidr", "requesterVpcId",
                "statusMessage"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.accepter_account_id.read(r),
            2 => self.accepter_cidr.read(r),
            3 => self.accepter_vpc_id.read(r),
            4 => self.cloud_status.read(r),
            5 => self.expiration_time.read(r),
            6 => self.group_id.read(r),
            7 => self.links.read(r),
            8 => self.local_status.read(r),
            9 => self.name.read(r),
            10 => self.requester_account_id.read(r),
            11 => self.requester_cidr.read(r),
            12 => self.requester_vpc_id.read(r),
            13 => self.status_message.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("_id", &self.id);
        o.field("accepterAccountId", &self.accepter_account_id);
        o.field("accepterCidr", &self.accepter_cidr);
        o.field("accepterVpcId", &self.accepter_vpc_id);
        o.field("cloudStatus", &self.cloud_status);
        o.field("expirationTime", &self.expiration_time);
        o.field("groupId", &self.group_id);
        o.read_only("links", &self.links);
        o.field("localStatus", &self.local_status);
        o.field("name", &self.name);
        o.field("requesterAccountId", &self.requester_account_id);
        o.field("requesterCidr", &self.requester_cidr);
        o.field("requesterVpcId", &self.requester_vpc_id);
        o.field("statusMessage", &self.status_message);
        o.end();
    }
}

json::object!(VpcPeeringConnection);

/// State according to Atlas.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VpcPeeringConnectionLocalStatus {
    /// `NONE`
    None,
    /// `SCAN_FAILED`
    ScanFailed,
    /// `UPDATE_FAILED`
    UpdateFailed,
    /// `REQUEST_ACCEPT`
    RequestAccept,
    /// `ACCEPT_REQUESTED`
    AcceptRequested,
    /// `REQUEST_REJECT`
    RequestReject,
    /// `REJECT_REQUESTED`
    RejectRequested,
    /// `REQUEST_DELETE`
    RequestDelete,
    /// `DELETE_REQUESTED`
    DeleteRequested,
    /// `ACTIVE`
    Active,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl VpcPeeringConnectionLocalStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::ScanFailed => "SCAN_FAILED",
            Self::UpdateFailed => "UPDATE_FAILED",
            Self::RequestAccept => "REQUEST_ACCEPT",
            Self::AcceptRequested => "ACCEPT_REQUESTED",
            Self::RequestReject => "REQUEST_REJECT",
            Self::RejectRequested => "REJECT_REQUESTED",
            Self::RequestDelete => "REQUEST_DELETE",
            Self::DeleteRequested => "DELETE_REQUESTED",
            Self::Active => "ACTIVE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for VpcPeeringConnectionLocalStatus {
    const KNOWN: &'static [Self] = &[
        Self::None,
        Self::Active,
        Self::ScanFailed,
        Self::UpdateFailed,
        Self::RequestAccept,
        Self::RequestDelete,
        Self::RequestReject,
        Self::AcceptRequested,
        Self::DeleteRequested,
        Self::RejectRequested,
    ];
}

json::open_enum!(VpcPeeringConnectionLocalStatus);
