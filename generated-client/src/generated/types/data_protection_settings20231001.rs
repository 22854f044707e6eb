// Written by `cargo xtask codegen`; changes made here are lost.

use super::{BackupComplianceOnDemandPolicyItem, BackupComplianceScheduledPolicyItem};
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Backup compliance policy of a project, which its schedules may not fall short of.
///
/// Required: `authorizedEmail`, `authorizedUserFirstName`, `authorizedUserLastName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DataProtectionSettings20231001 {
    /// Email address of the person who authorizes changes of the policy.
    pub authorized_email: Option<String>,
    /// Given name of that person.
    pub authorized_user_first_name: Option<String>,
    /// Family name of that person.
    pub authorized_user_last_name: Option<String>,
    /// Whether copies in other regions are protected too, even once those regions are dropped.
    ///
    /// Default: `false`.
    pub copy_protection_enabled: Option<bool>,
    /// Whether the policy may be switched off, which only MongoDB's support can allow.
    ///
    /// Set by the server. Default: `false`.
    pub deletable: Option<bool>,
    /// Whether clusters need encryption with a key of yours.
    ///
    /// Default: `false`.
    pub encryption_at_rest_enabled: Option<bool>,
    /// How long snapshots have to be kept that somebody asked for.
    pub on_demand_policy_item: Option<BackupComplianceOnDemandPolicyItem>,
    /// Whether clusters need continuous backup.
    ///
    /// Default: `false`.
    pub pit_enabled: Option<bool>,
    /// Id of the project.
    pub project_id: Option<String>,
    /// How far back continuous backup has to reach, in days; no further than hourly snapshots are kept.
    pub restore_window_days: Option<i64>,
    /// What schedules must have at least.
    pub scheduled_policy_items: Option<Vec<BackupComplianceScheduledPolicyItem>>,
    /// Whether the policy is in force, or just changing.
    ///
    /// Set by the server.
    pub state: Option<DataProtectionSettings20231001State>,
    /// When it last changed.
    ///
    /// Set by the server.
    pub updated_date: Option<DateTime>,
    /// Who changed it.
    ///
    /// Set by the server.
    pub updated_user: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DataProtectionSettings20231001 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `authorizedEmail`.
    pub fn authorized_email(mut self, value: impl Into<String>) -> Self {
        self.authorized_email = Some(value.into());
        self.extra.unset_null("authorizedEmail");
        self
    }

    /// Sets `authorizedUserFirstName`.
    pub fn authorized_user_first_name(mut self, value: impl Into<String>) -> Self {
        self.authorized_user_first_name = Some(value.into());
        self.extra.unset_null("authorizedUserFirstName");
        self
    }

    /// Sets `authorizedUserLastName`.
    pub fn authorized_user_last_name(mut self, value: impl Into<String>) -> Self {
        self.authorized_user_last_name = Some(value.into());
        self.extra.unset_null("authorizedUserLastName");
        self
    }

    /// Sets `copyProtectionEnabled`.
    pub fn copy_protection_enabled(mut self, value: bool) -> Self {
        self.copy_protection_enabled = Some(value);
        self.extra.unset_null("copyProtectionEnabled");
        self
    }

    /// Sets `encryptionAtRestEnabled`.
    pub fn encryption_at_rest_enabled(mut self, value: bool) -> Self {
        self.encryption_at_rest_enabled = Some(value);
        self.extra.unset_null("encryptionAtRestEnabled");
        self
    }

    /// Sets `onDemandPolicyItem`.
    pub fn on_demand_policy_item(
        mut self,
        value: BackupComplianceOnDemandPolicyItem,
    ) -> Self {
        self.on_demand_policy_item = Some(value);
        self.extra.unset_null("onDemandPolicyItem");
        self
    }

    /// Sets `pitEnabled`.
    pub fn pit_enabled(mut self, value: bool) -> Self {
        self.pit_enabled = Some(value);
        self.extra.unset_null("pitEnabled");
        self
    }

    /// Sets `projectId`.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self.extra.unset_null("projectId");
        self
    }

    /// Sets `restoreWindowDays`.
    pub fn restore_window_days(mut self, value: i64) -> Self {
        self.restore_window_days = Some(value);
        self.extra.unset_null("restoreWindowDays");
        self
    }

    /// Sets `scheduledPolicyItems`.
    pub fn scheduled_policy_items(
        mut self,
        value: impl IntoIterator<Item = BackupComplianceScheduledPolicyItem>,
    ) -> Self {
        self.scheduled_policy_items = Some(value.into_iter().collect());
        self.extra.unset_null("scheduledPolicyItems");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DataProtectionSettings20231001 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "authorizedEmail", "authorizedUserFirstName", "authorizedUserLastName",
                "copyProtectionEnabled", "deletable", "encryptionAtRestEnabled",
                "onDemandPolicyItem", "pitEnabled", "projectId", "restoreWindowDays",
                "scheduledPolicyItems", "state", "updatedDate", "updatedUser"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.authorized_email.read(r),
            1 => self.authorized_user_first_name.read(r),
            2 => self.authorized_user_last_name.read(r),
            3 => self.copy_protection_enabled.read(r),
            4 => self.deletable.read(r),
            5 => self.encryption_at_rest_enabled.read(r),
            6 => self.on_demand_policy_item.read(r),
            7 => self.pit_enabled.read(r),
            8 => self.project_id.read(r),
            9 => self.restore_window_days.read(r),
            10 => self.scheduled_policy_items.read(r),
            11 => self.state.read(r),
            12 => self.updated_date.read(r),
            13 => self.updated_user.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("authorizedEmail", &self.authorized_email);
        o.field("authorizedUserFirstName", &self.authorized_user_first_name);
        o.field("authorizedUserLastName", &self.authorized_user_last_name);
        o.field("copyProtectionEnabled", &self.copy_protection_enabled);
        o.read_only("deletable", &self.deletable);
        o.field("encryptionAtRestEnabled", &self.encryption_at_rest_enabled);
        o.field("onDemandPolicyItem", &self.on_demand_policy_item);
        o.field("pitEnabled", &self.pit_enabled);
        o.field("projectId", &self.project_id);
        o.field("restoreWindowDays", &self.restore_window_days);
        o.field("scheduledPolicyItems", &self.scheduled_policy_items);
        o.read_only("state", &self.state);
        o.read_only("updatedDate", &self.updated_date);
        o.read_only("updatedUser", &self.updated_user);
        o.end();
    }
}

json::object!(DataProtectionSettings20231001);

/// Whether the policy is in force, or just changing.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataProtectionSettings20231001State {
    /// `ACTIVE`
    Active,
    /// `ENABLING`
    Enabling,
    /// `UPDATING`
    Updating,
    /// `DISABLING`
    Disabling,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DataProtectionSettings20231001State {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Enabling => "ENABLING",
            Self::Updating => "UPDATING",
            Self::Disabling => "DISABLING",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DataProtectionSettings20231001State {
    const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Enabling,
        Self::Updating,
        Self::Disabling,
    ];
}

json::open_enum!(DataProtectionSettings20231001State);
