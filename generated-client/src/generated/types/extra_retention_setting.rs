// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// How much longer snapshots of one kind are kept.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExtraRetentionSetting {
    /// Which snapshots are kept longer, by how often they are taken.
    pub frequency_type: Option<ExtraRetentionSettingFrequencyType>,
    /// Days after their end.
    pub retention_days: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ExtraRetentionSetting {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `frequencyType`.
    pub fn frequency_type(
        mut self,
        value: impl Into<ExtraRetentionSettingFrequencyType>,
    ) -> Self {
        self.frequency_type = Some(value.into());
        self.extra.unset_null("frequencyType");
        self
    }

    /// Sets `retentionDays`.
    pub fn retention_days(mut self, value: i64) -> Self {
        self.retention_days = Some(value);
        self.extra.unset_null("retentionDays");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ExtraRetentionSetting {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["frequencyType", "retentionDays"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.frequency_type.read(r),
            1 => self.retention_days.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("frequencyType", &self.frequency_type);
        o.field("retentionDays", &self.retention_days);
        o.end();
    }
}

json::object!(ExtraRetentionSetting);

/// Which snapshots are kept longer, by how often they are taken.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExtraRetentionSettingFrequencyType {
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

impl ExtraRetentionSettingFrequencyType {
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

impl OpenEnum for ExtraRetentionSettingFrequencyType {
    const KNOWN: &'static [Self] = &[
        Self::Daily,
        Self::Hourly,
        Self::Weekly,
        Self::Yearly,
        Self::Monthly,
        Self::OnDemand,
    ];
}

json::open_enum!(ExtraRetentionSettingFrequencyType);
