// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A check whether a live migration can work.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LiveImportValidation {
    /// Id of the check.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Why the check failed.
    ///
    /// Set by the server.
    pub error_message: Option<String>,
    /// Project to migrate into.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Project to migrate from.
    pub source_group_id: Option<String>,
    /// Outcome of the check.
    ///
    /// Set by the server.
    pub status: Option<LiveImportValidationStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl LiveImportValidation {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for LiveImportValidation {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["_id", "errorMessage", "groupId", "sourceGroupId", "status"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.error_message.read(r),
            2 => self.group_id.read(r),
            3 => self.source_group_id.read(r),
            4 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("_id", &self.id);
        o.read_only("errorMessage", &self.error_message);
        o.read_only("groupId", &self.group_id);
        o.field("sourceGroupId", &self.source_group_id);
        o.read_only("status", &self.status);
        o.end();
    }
}

json::object!(LiveImportValidation);

/// Outcome of the check.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LiveImportValidationStatus {
    /// `PENDING`
    Pending,
    /// `SUCCESS`
    Success,
    /// `FAILED`
    Failed,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl LiveImportValidationStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "PENDING",
            Self::Success => "SUCCESS",
            Self::Failed => "FAILED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for LiveImportValidationStatus {
    const KNOWN: &'static [Self] = &[Self::Failed, Self::Pending, Self::Success];
}

json::open_enum!(LiveImportValidationStatus);
