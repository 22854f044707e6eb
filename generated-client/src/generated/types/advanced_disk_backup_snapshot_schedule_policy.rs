// Written by `cargo xtask codegen`; changes made here are lost.

use super::DiskBackupApiPolicyItem;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A policy of a backup schedule.
///
/// Required: `policyItems`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AdvancedDiskBackupSnapshotSchedulePolicy {
    /// Id of the policy.
    pub id: Option<String>,
    /// How often snapshots are taken and how long they are kept.
    pub policy_items: Option<Vec<DiskBackupApiPolicyItem>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AdvancedDiskBackupSnapshotSchedulePolicy {
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

    /// Sets `policyItems`.
    pub fn policy_items(
        mut self,
        value: impl IntoIterator<Item = DiskBackupApiPolicyItem>,
    ) -> Self {
        self.policy_items = Some(value.into_iter().collect());
        self.extra.unset_null("policyItems");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AdvancedDiskBackupSnapshotSchedulePolicy {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["id", "policyItems"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.policy_items.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("id", &self.id);
        o.field("policyItems", &self.policy_items);
        o.end();
    }
}

json::object!(AdvancedDiskBackupSnapshotSchedulePolicy);
