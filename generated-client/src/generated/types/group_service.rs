// Written by `cargo xtask codegen`; changes made here are lost.

use super::ClusterIpAddresses;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Addresses by service.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupService {
    /// Addresses cluster by cluster.
    ///
    /// Set by the server.
    pub clusters: Option<Vec<ClusterIpAddresses>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GroupService {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for GroupService {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["clusters"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.clusters.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("clusters", &self.clusters);
        o.end();
    }
}

json::object!(GroupService);
