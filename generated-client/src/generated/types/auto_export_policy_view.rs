// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Which snapshots are exported automatically, and where to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AutoExportPolicyView {
    /// Id of the export bucket.
    pub export_bucket_id: Option<String>,
    /// Whether monthly or yearly snapshots are exported.
    pub frequency_type: Option<AutoExportPolicyViewFrequencyType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AutoExportPolicyView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `exportBucketId`.
    pub fn export_bucket_id(mut self, value: impl Into<String>) -> Self {
        self.export_bucket_id = Some(value.into());
        self.extra.unset_null("exportBucketId");
        self
    }

    /// Sets `frequencyType`.
    pub fn frequency_type(
        mut self,
        value: impl Into<AutoExportPolicyViewFrequencyType>,
    ) -> Self {
        self.frequency_type = Some(value.into());
        self.extra.unset_null("frequencyType");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AutoExportPolicyView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["exportBucketId", "frequencyType"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.export_bucket_id.read(r),
            1 => self.frequency_type.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("exportBucketId", &self.export_bucket_id);
        o.field("frequencyType", &self.frequency_type);
        o.end();
    }
}

json::object!(AutoExportPolicyView);

/// Whether monthly or yearly snapshots are exported.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AutoExportPolicyViewFrequencyType {
    /// `monthly`
    Monthly,
    /// `yearly`
    Yearly,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl AutoExportPolicyViewFrequencyType {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monthly => "monthly",
            Self::Yearly => "yearly",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for AutoExportPolicyViewFrequencyType {
    const KNOWN: &'static [Self] = &[Self::Yearly, Self::Monthly];
}

json::open_enum!(AutoExportPolicyViewFrequencyType);
