// Written by `cargo xtask codegen`; changes made here are lost.

use super::ClusterDescriptionConnectionStringsPrivateEndpoint;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};
use std::collections::BTreeMap;

/// Where drivers connect. Which strings are there depends on the networks that have been set up.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterConnectionStrings {
    /// `mongodb://` strings by AWS interface endpoint that they go through.
    ///
    /// Set by the server.
    pub aws_privatelink: Option<BTreeMap<String, String>>,
    /// Connection strings that look hosts up in DNS, by AWS interface endpoint; optimized for sharded
    /// clusters only where the cluster has no older string.
    ///
    /// Set by the server.
    pub aws_privatelink_srv: Option<BTreeMap<String, String>>,
    /// `mongodb://` string for network peering. On AWS only with custom DNS.
    ///
    /// Set by the server.
    pub private: Option<String>,
    /// Strings for private endpoints; absent unless all regions of the cluster have one.
    ///
    /// Set by the server.
    pub private_endpoint: Option<
        Vec<ClusterDescriptionConnectionStringsPrivateEndpoint>,
    >,
    /// `mongodb+srv://` string for network peering. On AWS only with custom DNS.
    ///
    /// Set by the server.
    pub private_srv: Option<String>,
    /// `mongodb://` string for access over the internet.
    ///
    /// Set by the server.
    pub standard: Option<String>,
    /// `mongodb+srv://` string for access over the internet.
    ///
    /// Set by the server.
    pub standard_srv: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterConnectionStrings {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ClusterConnectionStrings {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "awsPrivateLink", "awsPrivateLinkSrv", "private", "privateEndpoint",
                "privateSrv", "standard", "standardSrv"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.aws_privatelink.read(r),
            1 => self.aws_privatelink_srv.read(r),
            2 => self.private.read(r),
            3 => self.private_endpoint.read(r),
            4 => self.private_srv.read(r),
            5 => self.standard.read(r),
            6 => self.standard_srv.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("awsPrivateLink", &self.aws_privatelink);
        o.read_only("awsPrivateLinkSrv", &self.aws_privatelink_srv);
        o.read_only("private", &self.private);
        o.read_only("privateEndpoint", &self.private_endpoint);
        o.read_only("privateSrv", &self.private_srv);
        o.read_only("standard", &self.standard);
        o.read_only("standardSrv", &self.standard_srv);
        o.end();
    }
}

json::object!(ClusterConnectionStrings);
