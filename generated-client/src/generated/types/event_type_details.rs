// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A type of event.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventTypeDetails {
    /// Whether an alert configuration can name it.
    ///
    /// Set by the server.
    pub alertable: Option<bool>,
    /// What it means.
    ///
    /// Set by the server.
    pub description: Option<String>,
    /// Name of the type.
    ///
    /// Set by the server.
    pub event_type: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl EventTypeDetails {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for EventTypeDetails {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["alertable", "description", "eventType"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.alertable.read(r),
            1 => self.description.read(r),
            2 => self.event_type.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("alertable", &self.alertable);
        o.read_only("description", &self.description);
        o.read_only("eventType", &self.event_type);
        o.end();
    }
}

json::object!(EventTypeDetails);
