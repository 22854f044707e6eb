// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Whether an access list entry is at work.
///
/// Required: `STATUS`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NetworkPermissionEntryStatus {
    /// Progress; `ACTIVE` once all clusters know the entry.
    ///
    /// Set by the server.
    pub status: Option<NetworkPermissionEntryStatusStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl NetworkPermissionEntryStatus {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for NetworkPermissionEntryStatus {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["STATUS"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("STATUS", &self.status);
        o.end();
    }
}

json::object!(NetworkPermissionEntryStatus);

/// Progress; `ACTIVE` once all clusters know the entry.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NetworkPermissionEntryStatusStatus {
    /// `PENDING`
    Pending,
    /// `FAILED`
    Failed,
    /// `ACTIVE`
    Active,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl NetworkPermissionEntryStatusStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Failed => "FAILED",
            Self::Active => "ACTIVE",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for NetworkPermissionEntryStatusStatus {
    const KNOWN: &'static [Self] = &[Self::Active, Self::Failed, Self::Pending];
}

json::open_enum!(NetworkPermissionEntryStatusStatus);
