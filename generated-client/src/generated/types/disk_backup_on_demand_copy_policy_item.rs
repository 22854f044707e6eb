// Written by `cargo xtask codegen`; changes made here are lost.

use super::BackupFrequency;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Copies snapshots that somebody asked for, which are kept as long as these.
///
/// Required: `frequencyType`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupOnDemandCopyPolicyItem {
    /// How often.
    pub frequency_type: Option<BackupFrequency>,
    /// Id of the entry.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupOnDemandCopyPolicyItem {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `frequencyType`.
    pub fn frequency_type(mut self, value: impl Into<BackupFrequency>) -> Self {
        self.frequency_type = Some(value.into());
        self.extra.unset_null("frequencyType");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DiskBackupOnDemandCopyPolicyItem {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["frequencyType", "id"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.frequency_type.read(r),
            1 => self.id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("frequencyType", &self.frequency_type);
        o.read_only("id", &self.id);
        o.end();
    }
}

json::object!(DiskBackupOnDemandCopyPolicyItem);
