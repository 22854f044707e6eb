// Written by `cargo xtask codegen`; changes made here are lost.

use super::ManagedNamespaces;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};
use std::collections::BTreeMap;

/// How a global cluster is laid out.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GeoSharding20240805 {
    /// Zone ids by location (ISO 3166-2); empty unless locations have been mapped.
    ///
    /// Set by the server.
    pub custom_zone_mapping: Option<BTreeMap<String, String>>,
    /// Collections that Atlas shards over the zones.
    ///
    /// Set by the server.
    pub managed_namespaces: Option<Vec<ManagedNamespaces>>,
    /// Whether you, not Atlas, shard the cluster.
    ///
    /// Set by the server.
    pub self_managed_sharding: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GeoSharding20240805 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for GeoSharding20240805 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["customZoneMapping", "managedNamespaces", "selfManagedSharding"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.custom_zone_mapping.read(r),
            1 => self.managed_namespaces.read(r),
            2 => self.self_managed_sharding.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("customZoneMapping", &self.custom_zone_mapping);
        o.read_only("managedNamespaces", &self.managed_namespaces);
        o.read_only("selfManagedSharding", &self.self_managed_sharding);
        o.end();
    }
}

json::object!(GeoSharding20240805);
