// Written by `cargo xtask codegen`; changes made here are lost.

use super::InstanceSize;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Size and storage of nodes on Google Cloud.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GcpHardwareSpec20240805 {
    /// Disk size in gigabytes, equal for all shards and kinds of nodes: 10 at least, 50 times the
    /// tier's memory at most. Fixed on shared tiers.
    pub disk_size_gb: Option<f64>,
    /// Hardware tier. Electable and read-only nodes of a shard share one; analytics nodes may differ.
    pub instance_size: Option<InstanceSize>,
    /// How many nodes of this kind the region gets.
    pub node_count: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GcpHardwareSpec20240805 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `diskSizeGB`.
    pub fn disk_size_gb(mut self, value: f64) -> Self {
        self.disk_size_gb = Some(value);
        self.extra.unset_null("diskSizeGB");
        self
    }

    /// Sets `instanceSize`.
    pub fn instance_size(mut self, value: impl Into<InstanceSize>) -> Self {
        self.instance_size = Some(value.into());
        self.extra.unset_null("instanceSize");
        self
    }

    /// Sets `nodeCount`.
    pub fn node_count(mut self, value: i64) -> Self {
        self.node_count = Some(value);
        self.extra.unset_null("nodeCount");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for GcpHardwareSpec20240805 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["diskSizeGB", "instanceSize", "nodeCount"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.disk_size_gb.read(r),
            1 => self.instance_size.read(r),
            2 => self.node_count.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("diskSizeGB", &self.disk_size_gb);
        o.field("instanceSize", &self.instance_size);
        o.field("nodeCount", &self.node_count);
        o.end();
    }
}

json::object!(GcpHardwareSpec20240805);
