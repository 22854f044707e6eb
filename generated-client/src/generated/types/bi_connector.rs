// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Connector for SQL tools (Business Intelligence).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BiConnector {
    /// `enabled`.
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
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "PRIMARY" => Self::Primary,
                "SECONDARY" => Self::Secondary,
                "ANALYTICS" => Self::Analytics,
                _ => return None,
            },
        )
    }
}

json::open_enum!(BiConnectorReadPreference);
