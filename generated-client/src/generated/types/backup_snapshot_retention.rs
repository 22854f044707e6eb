// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// How long a snapshot is kept.
///
/// Required: `retentionUnit`, `retentionValue`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BackupSnapshotRetention {
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Unit of `retentionValue`.
    pub retention_unit: Option<BackupSnapshotRetentionRetentionUnit>,
    /// How long the snapshot is kept, in `retentionUnit`.
    pub retention_value: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl BackupSnapshotRetention {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `retentionUnit`.
    pub fn retention_unit(
        mut self,
        value: impl Into<BackupSnapshotRetentionRetentionUnit>,
    ) -> Self {
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

impl Json for BackupSnapshotRetention {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["links", "retentionUnit", "retentionValue"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.links.read(r),
            1 => self.retention_unit.read(r),
            2 => self.retention_value.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("links", &self.links);
        o.field("retentionUnit", &self.retention_unit);
        o.field("retentionValue", &self.retention_value);
        o.end();
    }
}

json::object!(BackupSnapshotRetention);

/// Unit of `retentionValue`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BackupSnapshotRetentionRetentionUnit {
    /// `DAYS`
    Days,
    /// `WEEKS`
    Weeks,
    /// `MONTHS`
    Months,
    /// `YEARS`
    Years,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl BackupSnapshotRetentionRetentionUnit {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Days => "DAYS",
            Self::Weeks => "WEEKS",
            Self::Months => "MONTHS",
            Self::Years => "YEARS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for BackupSnapshotRetentionRetentionUnit {
    const KNOWN: &'static [Self] = &[Self::Days, Self::Weeks, Self::Years, Self::Months];
}

json::open_enum!(BackupSnapshotRetentionRetentionUnit);
