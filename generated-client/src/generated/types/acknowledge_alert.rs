// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// Acknowledgement of an alert.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AcknowledgeAlert {
    /// When the acknowledgement ends. A century ahead means for good; to take it back, leave it out.
    pub acknowledged_until: Option<DateTime>,
    /// What the person who acknowledged it noted.
    ///
    /// At most 200 characters.
    pub acknowledgement_comment: Option<String>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Set to take the acknowledgement back, whatever `acknowledgedUntil` says.
    pub unacknowledge_alert: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AcknowledgeAlert {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `acknowledgedUntil`.
    pub fn acknowledged_until(mut self, value: impl Into<DateTime>) -> Self {
        self.acknowledged_until = Some(value.into());
        self.extra.unset_null("acknowledgedUntil");
        self
    }

    /// Sets `acknowledgementComment`.
    pub fn acknowledgement_comment(mut self, value: impl Into<String>) -> Self {
        self.acknowledgement_comment = Some(value.into());
        self.extra.unset_null("acknowledgementComment");
        self
    }

    /// Sets `unacknowledgeAlert`.
    pub fn unacknowledge_alert(mut self, value: bool) -> Self {
        self.unacknowledge_alert = Some(value);
        self.extra.unset_null("unacknowledgeAlert");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AcknowledgeAlert {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "acknowledgedUntil", "acknowledgementComment", "links",
                "unacknowledgeAlert"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.acknowledged_until.read(r),
            1 => self.acknowledgement_comment.read(r),
            2 => self.links.read(r),
            3 => self.unacknowledge_alert.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("acknowledgedUntil", &self.acknowledged_until);
        o.field("acknowledgementComment", &self.acknowledgement_comment);
        o.read_only("links", &self.links);
        o.field("unacknowledgeAlert", &self.unacknowledge_alert);
        o.end();
    }
}

json::object!(AcknowledgeAlert);
