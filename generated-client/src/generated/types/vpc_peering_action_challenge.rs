// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Repeats who asked for a peering, as a check.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VpcPeeringActionChallenge {
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// AWS account that asks for the peering.
    pub requester_account_id: Option<String>,
    /// VPC of that account.
    pub requester_vpc_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl VpcPeeringActionChallenge {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `requesterAccountId`.
    pub fn requester_account_id(mut self, value: impl Into<String>) -> Self {
        self.requester_account_id = Some(value.into());
        self.extra.unset_null("requesterAccountId");
        self
    }

    /// Sets `requesterVpcId`.
    pub fn requester_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.requester_vpc_id = Some(value.into());
        self.extra.unset_null("requesterVpcId");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for VpcPeeringActionChallenge {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "requesterAccountId", "requesterVpcId"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.requester_account_id.read(r),
            2 => self.requester_vpc_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.field("requesterAccountId", &self.requester_account_id);
        o.field("requesterVpcId", &self.requester_vpc_id);
        o.end();
    }
}

json::object!(VpcPeeringActionChallenge);
