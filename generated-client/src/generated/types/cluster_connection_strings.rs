// Written by `cargo xtask codegen`; changes made here are lost.

use super::ClusterDescriptionConnectionStringsPrivateEndpoint;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};
use std::collections::BTreeMap;

/// Where drivers connect. Strings appear as the matching kind of network exists.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterConnectionStrings {
    /// Strings with `mongodb://` by AWS interface endpoint.
    ///
    /// Set by the server.
    pub aws_privatelink: Option<BTreeMap<String, String>>,
    /// Strings with `mongodb+srv://` by AWS interface endpoint, optimized for sharded clusters if there
    /// is one.
    ///
    /// Set by the server.
    pub aws_privatelink_srv: Option<BTreeMap<String, String>>,
    /// Through network peering, `mongodb://`. On AWS only with custom DNS.
    ///
    /// Set by the server.
    pub private: Option<String>,
    /// Through private endpoints; needs one in every region of the cluster.
    ///
    /// Set by the server.
    pub private_endpoint: Option<
        Vec<ClusterDescriptionConnectionStringsPrivateEndpoint>,
    >,
    /// Through network peering, `mongodb+srv://`. On AWS only with custom DNS.
    ///
    /// Set by the server.
    pub private_srv: Option<String>,
    /// Over the internet, `mongodb://`.
    ///
    /// Set by the server.
    pub standard: Option<String>,
    /// Over the internet, `mongodb+srv://`.
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
