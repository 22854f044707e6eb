// Written by `cargo xtask codegen`; changes made here are lost.

use super::CloudRegionConfig20240805;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Topology of one shard. A replica set has exactly one of these.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplicationSpec20240805 {
    /// Id of the shard. Shards that are there already need it in an update: one that is left out is
    /// removed.
    pub id: Option<String>,
    /// Regions by falling priority, each region and provider at most once.
    pub region_configs: Option<Vec<CloudRegionConfig20240805>>,
    /// Zone of a global cluster that the shard belongs to.
    ///
    /// Set by the server.
    pub zone_id: Option<String>,
    /// Name of that zone, for `GEOSHARDED` clusters that Atlas manages.
    pub zone_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ReplicationSpec20240805 {
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

    /// Sets `regionConfigs`.
    pub fn region_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<CloudRegionConfig20240805>>,
    ) -> Self {
        self.region_configs = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("regionConfigs");
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

impl Json for ReplicationSpec20240805 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["id", "regionConfigs", "zoneId", "zoneName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.region_configs.read(r),
            2 => self.zone_id.read(r),
            3 => self.zone_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("id", &self.id);
        o.field("regionConfigs", &self.region_configs);
        o.read_only("zoneId", &self.zone_id);
        o.field("zoneName", &self.zone_name);
        o.end();
    }
}

json::object!(ReplicationSpec20240805);
