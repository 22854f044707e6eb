// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A limit of a project.
///
/// Stands for `DefaultLimit` too, which the document describes apart.
///
/// Required: `name`, `value`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DataFederationLimit {
    /// How much of it is in use.
    ///
    /// Set by the server.
    pub current_usage: Option<i64>,
    /// What the limit is until it is changed.
    ///
    /// Set by the server.
    pub default_limit: Option<i64>,
    /// Highest value that the limit can be set to.
    ///
    /// Set by the server.
    pub maximum_limit: Option<i64>,
    /// Name of the limit.
    pub name: Option<String>,
    /// The limit.
    pub value: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DataFederationLimit {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self.extra.unset_null("value");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for DataFederationLimit {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["currentUsage", "defaultLimit", "maximumLimit", "name", "value"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.current_usage.read(r),
            1 => self.default_limit.read(r),
            2 => self.maximum_limit.read(r),
            3 => self.name.read(r),
            4 => self.value.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("currentUsage", &self.current_usage);
        o.read_only("defaultLimit", &self.default_limit);
        o.read_only("maximumLimit", &self.maximum_limit);
        o.field("name", &self.name);
        o.field("value", &self.value);
        o.end();
    }
}

json::object!(DataFederationLimit);
