// Written by `cargo xtask codegen`; changes made here are lost.

use super::{BackupFrequency, RetentionUnit};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// How long snapshots have to be kept that somebody asked for.
///
/// Required: `frequencyInterval`, `frequencyType`, `retentionUnit`, `retentionValue`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BackupComplianceOnDemandPolicyItem {
    /// Has no effect on snapshots that are asked for.
    ///
    /// One of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    /// 25, 26, 27, 28, 40.
    pub frequency_interval: Option<i64>,
    /// Always `ondemand`.
    ///
    /// One of `ondemand`.
    pub frequency_type: Option<BackupFrequency>,
    /// Id of the entry.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Unit of `retentionValue`.
    pub retention_unit: Option<RetentionUnit>,
    /// How long backups are kept, in `retentionUnit`. Rarer ones are kept at least as long as more
    /// frequent ones.
    pub retention_value: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl BackupComplianceOnDemandPolicyItem {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `frequencyInterval`.
    pub fn frequency_interval(mut self, value: i64) -> Self {
        self.frequency_interval = Some(value);
        self.extra.unset_null("frequencyInterval");
        self
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

impl Json for BackupComplianceOnDemandPolicyItem {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "frequencyInterval", "frequencyType", "id", "retentionUnit",
                "retentionValue"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.frequency_interval.read(r),
            1 => self.frequency_type.read(r),
            2 => self.id.read(r),
            3 => self.retention_unit.read(r),
            4 => self.retention_value.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("frequencyInterval", &self.frequency_interval);
        o.field("frequencyType", &self.frequency_type);
        o.read_only("id", &self.id);
        o.field("retentionUnit", &self.retention_unit);
        o.field("retentionValue", &self.retention_value);
        o.end();
    }
}

json::object!(BackupComplianceOnDemandPolicyItem);
