// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AdvancedDiskBackupSnapshotSchedulePolicy, AutoExportPolicyView,
    DeleteCopiedBackups20240805, DiskBackupCopySetting20240805, ExtraRetentionSetting,
    Link,
};

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// When snapshots of a cluster are taken, how long they are kept, and where copies go.
///
/// Required: `policies`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupSnapshotSchedule20240805 {
    /// Whether copy settings follow the regions of the cluster.
    pub auto_copy_settings_enabled: Option<bool>,
    /// Whether snapshots are exported automatically, see `export`.
    pub auto_export_enabled: Option<bool>,
    /// Id of the cluster.
    ///
    /// Set by the server.
    pub cluster_id: Option<String>,
    /// Name of the cluster.
    ///
    /// Set by the server.
    pub cluster_name: Option<String>,
    /// Whether copies have a retention of their own: `copySettings` then have `copyPolicyItems`,
    /// otherwise `frequencies`.
    pub copy_policy_items_enabled: Option<bool>,
    /// Copies in other regions.
    pub copy_settings: Option<Vec<DiskBackupCopySetting20240805>>,
    /// Copies to delete, whose settings this change removes.
    ///
    /// Never returned.
    pub delete_copied_backups: Option<Vec<DeleteCopiedBackups20240805>>,
    /// Whether copies are deleted whose item this change removes; only where `copyPolicyItemsEnabled`
    /// is on.
    ///
    /// Never returned.
    pub delete_copy_snapshots: Option<bool>,
    /// Whether snapshots are deleted whose entry this change removes.
    ///
    /// Never returned.
    pub delete_snapshots: Option<bool>,
    /// Which snapshots are exported automatically, and where to.
    pub export: Option<AutoExportPolicyView>,
    /// How much longer snapshots are kept after their end.
    pub extra_retention_settings: Option<Vec<ExtraRetentionSetting>>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// When the next one is due.
    ///
    /// Set by the server.
    pub next_snapshot: Option<DateTime>,
    /// The policy; there is one.
    ///
    /// At most 1 item.
    pub policies: Option<Vec<AdvancedDiskBackupSnapshotSchedulePolicy>>,
    /// Hour (UTC) of the daily snapshot, and of all that follow from it.
    pub reference_hour_of_day: Option<i64>,
    /// Minute of that hour.
    pub reference_minute_of_hour: Option<i64>,
    /// How far back a restore to any point in time can go, in days; 1 at least.
    pub restore_window_days: Option<i64>,
    /// Whether the new retention holds for existing copies too.
    ///
    /// Never returned.
    pub update_copy_snapshots: Option<bool>,
    /// Whether the new retention holds for existing snapshots too.
    ///
    /// Never returned.
    pub update_snapshots: Option<bool>,
    /// Whether paths of exports have names in them instead of ids.
    pub use_org_and_group_names_in_export_prefix: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupSnapshotSchedule20240805 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `autoCopySettingsEnabled`.
    pub fn auto_copy_settings_enabled(mut self, value: bool) -> Self {
        self.auto_copy_settings_enabled = Some(value);
        self.extra.unset_null("autoCopySettingsEnabled");
        self
    }

    /// Sets `autoExportEnabled`.
    pub fn auto_export_enabled(mut self, value: bool) -> Self {
        self.auto_export_enabled = Some(value);
        self.extra.unset_null("autoExportEnabled");
        self
    }

    /// Sets `copyPolicyItemsEnabled`.
    pub fn copy_policy_items_enabled(mut self, value: bool) -> Self {
        self.copy_policy_items_enabled = Some(value);
        self.extra.unset_null("copyPolicyItemsEnabled");
        self
    }

    /// Sets `copySettings`.
    pub fn copy_settings(
        mut self,
        value: impl IntoIterator<Item = DiskBackupCopySetting20240805>,
    ) -> Self {
        self.copy_settings = Some(value.into_iter().collect());
        self.extra.unset_null("copySettings");
        self
    }

    /// Sets `deleteCopiedBackups`.
    pub fn delete_copied_backups(
        mut self,
        value: impl IntoIterator<Item = DeleteCopiedBackups20240805>,
    ) -> Self {
        self.delete_copied_backups = Some(value.into_iter().collect());
        self.extra.unset_null("deleteCopiedBackups");
        self
    }

    /// Sets `deleteCopySnapshots`.
    pub fn delete_copy_snapshots(mut self, value: bool) -> Self {
        self.delete_copy_snapshots = Some(value);
        self.extra.unset_null("deleteCopySnapshots");
        self
    }

    /// Sets `deleteSnapshots`.
    pub fn delete_snapshots(mut self, value: bool) -> Self {
        self.delete_snapshots = Some(value);
        self.extra.unset_null("deleteSnapshots");
        self
    }

    /// Sets `export`.
    pub fn export(mut self, value: AutoExportPolicyView) -> Self {
        self.export = Some(value);
        self.extra.unset_null("export");
        self
    }

    /// Sets `extraRetentionSettings`.
    pub fn extra_retention_settings(
        mut self,
        value: impl IntoIterator<Item = ExtraRetentionSetting>,
    ) -> Self {
        self.extra_retention_settings = Some(value.into_iter().collect());
        self.extra.unset_null("extraRetentionSettings");
        self
    }

    /// Sets `policies`.
    pub fn policies(
        mut self,
        value: impl IntoIterator<Item = AdvancedDiskBackupSnapshotSchedulePolicy>,
    ) -> Self {
        self.policies = Some(value.into_iter().collect());
        self.extra.unset_null("policies");
        self
    }

    /// Sets `referenceHourOfDay`.
    pub fn reference_hour_of_day(mut self, value: i64) -> Self {
        self.reference_hour_of_day = Some(value);
        self.extra.unset_null("referenceHourOfDay");
        self
    }

    /// Sets `referenceMinuteOfHour`.
    pub fn reference_minute_of_hour(mut self, value: i64) -> Self {
        self.reference_minute_of_hour = Some(value);
        self.extra.unset_null("referenceMinuteOfHour");
        self
    }

    /// Sets `restoreWindowDays`.
    pub fn restore_window_days(mut self, value: i64) -> Self {
        self.restore_window_days = Some(value);
        self.extra.unset_null("restoreWindowDays");
        self
    }

    /// Sets `updateCopySnapshots`.
    pub fn update_copy_snapshots(mut self, value: bool) -> Self {
        self.update_copy_snapshots = Some(value);
        self.extra.unset_null("updateCopySnapshots");
        self
    }

    /// Sets `updateSnapshots`.
    pub fn update_snapshots(mut self, value: bool) -> Self {
        self.update_snapshots = Some(value);
        self.extra.unset_null("updateSnapshots");
        self
    }

    /// Sets `useOrgAndGroupNamesInExportPrefix`.
    pub fn use_org_and_group_names_in_export_prefix(mut self, value: bool) -> Self {
        self.use_org_and_group_names_in_export_prefix = Some(value);
        self.extra.unset_null("useOrgAndGroupNamesInExportPrefix");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DiskBackupSnapshotSchedule20240805 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "autoCopySettingsEnabled", "autoExportEnabled", "clusterId",
                "clusterName", "copyPolicyItemsEnabled", "copySettings",
                "deleteCopiedBackups", "deleteCopySnapshots", "deleteSnapshots",
                "export", "extraRetentionSettings", "links", "nextSnapshot", "policies",
                "referenceHourOfDay", "referenceMinuteOfHour", "restoreWindowDays",
                "updateCopySnapshots", "updateSnapshots",
                "useOrgAndGroupNamesInExportPrefix"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.auto_copy_settings_enabled.read(r),
            1 => self.auto_export_enabled.read(r),
            2 => self.cluster_id.read(r),
            3 => self.cluster_name.read(r),
            4 => self.copy_policy_items_enabled.read(r),
            5 => self.copy_settings.read(r),
            6 => self.delete_copied_backups.read(r),
            7 => self.delete_copy_snapshots.read(r),
            8 => self.delete_snapshots.read(r),
            9 => self.export.read(r),
            10 => self.extra_retention_settings.read(r),
            11 => self.links.read(r),
            12 => self.next_snapshot.read(r),
            13 => self.policies.read(r),
            14 => self.reference_hour_of_day.read(r),
            15 => self.reference_minute_of_hour.read(r),
            16 => self.restore_window_days.read(r),
            17 => self.update_copy_snapshots.read(r),
            18 => self.update_snapshots.read(r),
            19 => self.use_org_and_group_names_in_export_prefix.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("autoCopySettingsEnabled", &self.auto_copy_settings_enabled);
        o.field("autoExportEnabled", &self.auto_export_enabled);
        o.read_only("clusterId", &self.cluster_id);
        o.read_only("clusterName", &self.cluster_name);
        o.field("copyPolicyItemsEnabled", &self.copy_policy_items_enabled);
        o.field("copySettings", &self.copy_settings);
        o.field("deleteCopiedBackups", &self.delete_copied_backups);
        o.field("deleteCopySnapshots", &self.delete_copy_snapshots);
        o.field("deleteSnapshots", &self.delete_snapshots);
        o.field("export", &self.export);
        o.field("extraRetentionSettings", &self.extra_retention_settings);
        o.read_only("links", &self.links);
        o.read_only("nextSnapshot", &self.next_snapshot);
        o.field("policies", &self.policies);
        o.field("referenceHourOfDay", &self.reference_hour_of_day);
        o.field("referenceMinuteOfHour", &self.reference_minute_of_hour);
        o.field("restoreWindowDays", &self.restore_window_days);
        o.field("updateCopySnapshots", &self.update_copy_snapshots);
        o.field("updateSnapshots", &self.update_snapshots);
        o.field(
            "useOrgAndGroupNamesInExportPrefix",
            &self.use_org_and_group_names_in_export_prefix,
        );
        o.end();
    }
}

json::object!(DiskBackupSnapshotSchedule20240805);
