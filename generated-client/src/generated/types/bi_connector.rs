// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Connector for SQL tools (MongoDB Connector for Business Intelligence).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BiConnector {
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// Kind of node that it reads from; analytics nodes by default, else secondaries.
    pub read_preference: Option<BiConnectorReadPreference>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl BiConnector {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `enabled`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self.extra.unset_null("enabled");
        self
    }

    /// Sets `readPreference`.
    pub fn read_preference(
        mut self,
        value: impl Into<BiConnectorReadPreference>,
    ) -> Self {
        self.read_preference = Some(value.into());
        self.extra.unset_null("readPreference");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for BiConnector {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["enabled", "readPreference"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.enabled.read(r),
            1 => self.read_preference.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("enabled", &self.enabled);
        o.field("readPreference", &self.read_preference);
        o.end();
    }
}

json::object!(BiConnector);

/// Kind of node that it reads from; analytics nodes by default, else secondaries.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BiConnectorReadPreference {
    /// `PRIMARY`
    Primary,
    /// `SECONDARY`
    Secondary,
    /// `ANALYTICS`
    Analytics,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl BiConnectorReadPreference {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Primary => "PRIMARY",
            Self::Secondary => "SECONDARY",
            Self::Analytics => "ANALYTICS",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for BiConnectorReadPreference {
    const KNOWN: &'static [Self] = &[Self::Primary, Self::Analytics, Self::Secondary];
}

json::open_enum!(BiConnectorReadPreference);
