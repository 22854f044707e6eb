// Written by `cargo xtask codegen`; changes made here are lost.

use super::{BackupFrequency, RetentionUnit};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Copies scheduled snapshots of one kind.
///
/// Required: `frequencyType`, `retentionUnit`, `retentionValue`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupTimeBasedCopyPolicyItem {
    /// How often.
    pub frequency_type: Option<BackupFrequency>,
    /// Id of the entry.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Unit of `retentionValue`.
    pub retention_unit: Option<RetentionUnit>,
    /// How long copies are kept, in `retentionUnit`.
    pub retention_value: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupTimeBasedCopyPolicyItem {
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

    /// Sets `retentionUnit`.
    pub fn retention_unit(mut self, value: impl Into<RetentionUnit>) -> Self {
        self.retention_unit = Some(value.into());
        self.extra.unset_null("retentionUnit");
        self
    }

    /// Sets `retentionValue`.
    pub fn retention_value(mut self, value: i64) -> Self {
        self.retention_value = Some(value);
        self.extra.unset_null("retentionValue");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DiskBackupTimeBasedCopyPolicyItem {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["frequencyType", "id", "retentionUnit", "retentionValue"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.frequency_type.read(r),
            1 => self.id.read(r),
            2 => self.retention_unit.read(r),
            3 => self.retention_value.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("frequencyType", &self.frequency_type);
        o.read_only("id", &self.id);
        o.field("retentionUnit", &self.retention_unit);
        o.field("retentionValue", &self.retention_value);
        o.end();
    }
}

json::object!(DiskBackupTimeBasedCopyPolicyItem);
