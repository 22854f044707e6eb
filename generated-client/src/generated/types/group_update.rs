// Written by `cargo xtask codegen`; changes made here are lost.

use super::ResourceTag;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// What can be changed of a project.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GroupUpdate {
    /// Name of the project.
    pub name: Option<String>,
    /// The new tags.
    pub tags: Option<Vec<ResourceTag>>,
    /// Whether it has the default alert configurations.
    pub with_default_alerts_settings: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl GroupUpdate {
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

    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = ResourceTag>) -> Self {
        self.tags = Some(value.into_iter().collect());
        self.extra.unset_null("tags");
        self
    }

    /// Sets `withDefaultAlertsSettings`.
    pub fn with_default_alerts_settings(mut self, value: bool) -> Self {
        self.with_default_alerts_settings = Some(value);
        self.extra.unset_null("withDefaultAlertsSettings");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for GroupUpdate {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["name", "tags", "withDefaultAlertsSettings"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.name.read(r),
            1 => self.tags.read(r),
            2 => self.with_default_alerts_settings.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("name", &self.name);
        o.field("tags", &self.tags);
        o.field("withDefaultAlertsSettings", &self.with_default_alerts_settings);
        o.end();
    }
}

json::object!(GroupUpdate);
