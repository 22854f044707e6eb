// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A name and a value for the metadata file of an export.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BackupLabel {
    /// The name.
    pub key: Option<String>,
    /// Value that goes with the name.
    pub value: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl BackupLabel {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self.extra.unset_null("key");
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self.extra.unset_null("value");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for BackupLabel {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["key", "value"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.key.read(r),
            1 => self.value.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("key", &self.key);
        o.field("value", &self.value);
        o.end();
    }
}

json::object!(BackupLabel);
