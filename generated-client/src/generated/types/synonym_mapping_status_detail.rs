// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// State of a synonym mapping.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SynonymMappingStatusDetail {
    /// What went wrong, if anything did.
    pub message: Option<String>,
    /// Whether it answers queries.
    pub queryable: Option<bool>,
    /// How far the synonyms are.
    pub status: Option<SynonymMappingStatusDetailStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl SynonymMappingStatusDetail {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for SynonymMappingStatusDetail {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["message", "queryable", "status"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.message.read(r),
            1 => self.queryable.read(r),
            2 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("message", &self.message);
        o.field("queryable", &self.queryable);
        o.field("status", &self.status);
        o.end();
    }
}

json::object!(SynonymMappingStatusDetail);

/// How far the synonyms are.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SynonymMappingStatusDetailStatus {
    /// `FAILED`
    Failed,
    /// `BUILDING`
    Building,
    /// `READY`
    Ready,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl SynonymMappingStatusDetailStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "FAILED",
            Self::Building => "BUILDING",
            Self::Ready => "READY",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for SynonymMappingStatusDetailStatus {
    const KNOWN: &'static [Self] = &[Self::Ready, Self::Failed, Self::Building];
}

json::open_enum!(SynonymMappingStatusDetailStatus);
