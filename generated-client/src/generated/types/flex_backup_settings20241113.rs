// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Backups of a flex cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FlexBackupSettings20241113 {
    /// Whether the cluster is backed up.
    ///
    /// Set by the server. Default: `true`.
    pub enabled: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FlexBackupSettings20241113 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for FlexBackupSettings20241113 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["enabled"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.enabled.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("enabled", &self.enabled);
        o.end();
    }
}

json::object!(FlexBackupSettings20241113);
