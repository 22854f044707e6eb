// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, DiskBackupCopyPolicyItem};
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Copies of snapshots in another region.
///
/// Required: `zoneId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DiskBackupCopySetting20240805 {
    /// Provider of the copies.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub cloud_provider: Option<CloudProvider>,
    /// Which snapshots are copied, and how long the copies are kept; only where
    /// `copyPolicyItemsEnabled` is on.
    ///
    /// At most 6 items.
    pub copy_policy_items: Option<Vec<DiskBackupCopyPolicyItem>>,
    /// Which snapshots are copied; only where `copyPolicyItemsEnabled` is off. Use `copyPolicyItems`.
    ///
    /// Deprecated. At most 6 items.
    pub frequencies: Option<Vec<DiskBackupCopySetting20240805Frequencies>>,
    /// How many of the newest snapshots are copied, in place of the other two lists.
    ///
    /// 1 to 500.
    pub last_number_of_snapshots: Option<i64>,
    /// Region of the copies, in the spelling of Atlas.
    pub region_name: Option<String>,
    /// Whether the oplog goes along, for restores to any point in time there.
    pub should_copy_oplogs: Option<bool>,
    /// Zone of the cluster that is copied.
    pub zone_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DiskBackupCopySetting20240805 {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `cloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<CloudProvider>) -> Self {
        self.cloud_provider = Some(value.into());
        self.extra.unset_null("cloudProvider");
        self
    }

    /// Sets `copyPolicyItems`.
    pub fn copy_policy_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<DiskBackupCopyPolicyItem>>,
    ) -> Self {
        self.copy_policy_items = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("copyPolicyItems");
        self
    }

    /// Sets `frequencies`.
    pub fn frequencies(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<DiskBackupCopySetting20240805Frequencies>,
        >,
    ) -> Self {
        self.frequencies = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("frequencies");
        self
    }

    /// Sets `lastNumberOfSnapshots`.
    pub fn last_number_of_snapshots(mut self, value: i64) -> Self {
        self.last_number_of_snapshots = Some(value);
        self.extra.unset_null("lastNumberOfSnapshots");
        self
    }

    /// Sets `regionName`.
    pub fn region_name(mut self, value: impl Into<String>) -> Self {
        self.region_name = Some(value.into());
        self.extra.unset_null("regionName");
        self
    }

    /// Sets `shouldCopyOplogs`.
    pub fn should_copy_oplogs(mut self, value: bool) -> Self {
        self.should_copy_oplogs = Some(value);
        self.extra.unset_null("shouldCopyOplogs");
        self
    }

    /// Sets `zoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self.extra.unset_null("zoneId");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DiskBackupCopySetting20240805 {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "cloudProvider", "copyPolicyItems", "frequencies",
                "lastNumberOfSnapshots", "regionName", "shouldCopyOplogs", "zoneId"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.cloud_provider.read(r),
            1 => self.copy_policy_items.read(r),
            2 => self.frequencies.read(r),
            3 => self.last_number_of_snapshots.read(r),
            4 => self.region_name.read(r),
            5 => self.should_copy_oplogs.read(r),
            6 => self.zone_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("cloudProvider", &self.cloud_provider);
        o.field("copyPolicyItems", &self.copy_policy_items);
        o.field("frequencies", &self.frequencies);
        o.field("lastNumberOfSnapshots", &self.last_number_of_snapshots);
        o.field("regionName", &self.region_name);
        o.field("shouldCopyOplogs", &self.should_copy_oplogs);
        o.field("zoneId", &self.zone_id);
        o.end();
    }
}

json::object!(DiskBackupCopySetting20240805);

/// How often snapshots are taken.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DiskBackupCopySetting20240805Frequencies {
    /// `HOURLY`
    Hourly,
    /// `DAILY`
    Daily,
    /// `WEEKLY`
    Weekly,
    /// `MONTHLY`
    Monthly,
    /// `YEARLY`
    Yearly,
    /// `ON_DEMAND`
    OnDemand,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DiskBackupCopySetting20240805Frequencies {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hourly => "HOURLY",
            Self::Daily => "DAILY",
            Self::Weekly => "WEEKLY",
            Self::Monthly => "MONTHLY",
            Self::Yearly => "YEARLY",
            Self::OnDemand => "ON_DEMAND",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DiskBackupCopySetting20240805Frequencies {
    const KNOWN: &'static [Self] = &[
        Self::Daily,
        Self::Hourly,
        Self::Weekly,
        Self::Yearly,
        Self::Monthly,
        Self::OnDemand,
    ];
}

json::open_enum!(DiskBackupCopySetting20240805Frequencies);
