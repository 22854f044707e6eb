// Written by `cargo xtask codegen`; changes made here are lost.

use super::LegacyRegionsConfig;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Topology of a zone in the older form.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LegacyReplicationSpec {
    /// Id of the zone. Zones that are there already need it in an update: one that is left out is
    /// removed.
    pub id: Option<String>,
    /// How many shards the zone has. More than one only after the change from replica set to sharded
    /// cluster is complete.
    ///
    /// Default: `1`.
    pub num_shards: Option<i64>,
    /// Regions by their names.
    pub regions_config: Option<LegacyRegionsConfig>,
    /// Name of the zone, in global clusters.
    pub zone_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl LegacyReplicationSpec {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self.extra.unset_null("id");
        self
    }

    /// Sets `numShards`.
    pub fn num_shards(mut self, value: i64) -> Self {
        self.num_shards = Some(value);
        self.extra.unset_null("numShards");
        self
    }

    /// Sets `regionsConfig`.
    pub fn regions_config(mut self, value: LegacyRegionsConfig) -> Self {
        self.regions_config = Some(value);
        self.extra.unset_null("regionsConfig");
        self
    }

    /// Sets `zoneName`.
    pub fn zone_name(mut self, value: impl Into<String>) -> Self {
        self.zone_name = Some(value.into());
        self.extra.unset_null("zoneName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for LegacyReplicationSpec {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["id", "numShards", "regionsConfig", "zoneName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.num_shards.read(r),
            2 => self.regions_config.read(r),
            3 => self.zone_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("id", &self.id);
        o.field("numShards", &self.num_shards);
        o.field("regionsConfig", &self.regions_config);
        o.field("zoneName", &self.zone_name);
        o.end();
    }
}

json::object!(LegacyReplicationSpec);
