// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Backups of a serverless instance.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ClusterServerlessBackupOptions {
    /// On: any moment of the last 72 hours, and daily snapshots for 35 days. Off: the two newest
    /// snapshots of every six hours, without charge.
    ///
    /// Default: `true`.
    pub serverless_continuous_backup_enabled: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ClusterServerlessBackupOptions {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ClusterServerlessBackupOptions {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["serverlessContinuousBackupEnabled"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.serverless_continuous_backup_enabled.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field(
            "serverlessContinuousBackupEnabled",
            &self.serverless_continuous_backup_enabled,
        );
        o.end();
    }
}

json::object!(ClusterServerlessBackupOptions);
