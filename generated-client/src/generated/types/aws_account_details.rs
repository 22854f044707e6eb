// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Account and VPC of stream processing on AWS.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AwsAccountDetails {
    /// AWS account that stream processing runs in.
    pub aws_account_id: Option<String>,
    /// Address range of that network in CIDR notation.
    pub cidr_block: Option<String>,
    /// Which provider, and with it which variant.
    pub cloud_provider: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// VPC that stream processing runs in.
    pub vpc_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AwsAccountDetails {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for AwsAccountDetails {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["awsAccountId", "cidrBlock", "cloudProvider", "links", "vpcId"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.aws_account_id.read(r),
            1 => self.cidr_block.read(r),
            2 => self.cloud_provider.read(r),
            3 => self.links.read(r),
            4 => self.vpc_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("awsAccountId", &self.aws_account_id);
        o.field("cidrBlock", &self.cidr_block);
        o.field("cloudProvider", &self.cloud_provider);
        o.read_only("links", &self.links);
        o.field("vpcId", &self.vpc_id);
        o.end();
    }
}

json::object!(AwsAccountDetails);
