// Written by `cargo xtask codegen`; changes made here are lost.

use super::InstanceSize;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Size of the nodes of a shared (multi-tenant) cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TenantHardwareSpec20240805 {
    /// Disk size in gigabytes, equal for all shards and kinds of nodes: 10 at least, 50 times the
    /// tier's memory at most. Fixed on shared tiers.
    pub disk_size_gb: Option<f64>,
    /// The tier that is really used, where a retired one was asked for.
    ///
    /// Set by the server.
    pub effective_instance_size: Option<TenantHardwareSpec20240805EffectiveInstanceSize>,
    /// Hardware tier. Electable and read-only nodes of a shard share one; analytics nodes may differ.
    ///
    /// One of `M0`, `M2`, `M5`.
    pub instance_size: Option<InstanceSize>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl TenantHardwareSpec20240805 {
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

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for TenantHardwareSpec20240805 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["diskSizeGB", "effectiveInstanceSize", "instanceSize"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.disk_size_gb.read(r),
            1 => self.effective_instance_size.read(r),
            2 => self.instance_size.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("diskSizeGB", &self.disk_size_gb);
        o.read_only("effectiveInstanceSize", &self.effective_instance_size);
        o.field("instanceSize", &self.instance_size);
        o.end();
    }
}

json::object!(TenantHardwareSpec20240805);

/// The tier that is really used, where a retired one was asked for.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TenantHardwareSpec20240805EffectiveInstanceSize {
    /// `FLEX`
    Flex,
    /// `M2`
    M2,
    /// `M5`
    M5,
    /// `M0`
    M0,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl TenantHardwareSpec20240805EffectiveInstanceSize {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Flex => "FLEX",
            Self::M2 => "M2",
            Self::M5 => "M5",
            Self::M0 => "M0",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for TenantHardwareSpec20240805EffectiveInstanceSize {
    const KNOWN: &'static [Self] = &[Self::M0, Self::M2, Self::M5, Self::Flex];
}

json::open_enum!(TenantHardwareSpec20240805EffectiveInstanceSize);
