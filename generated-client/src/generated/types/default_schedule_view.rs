// Written by `cargo xtask codegen`; changes made here are lost.

use super::OnlineArchiveScheduleType;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// Fills the archive whenever there is something to archive.
///
/// Required: `type`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DefaultScheduleView {
    /// How often, and with it which variant.
    pub type_: Option<OnlineArchiveScheduleType>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DefaultScheduleView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<OnlineArchiveScheduleType>) -> Self {
        self.type_ = Some(value.into());
        self.extra.unset_null("type");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DefaultScheduleView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["type"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.type_.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("type", &self.type_);
        o.end();
    }
}

json::object!(DefaultScheduleView);
