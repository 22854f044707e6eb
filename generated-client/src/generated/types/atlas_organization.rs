// Written by `cargo xtask codegen`; changes made here are lost.

use super::Link;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// An organization.
///
/// Required: `name`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AtlasOrganization {
    /// Id of the organization.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Whether it has been deleted.
    ///
    /// Set by the server.
    pub is_deleted: Option<bool>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Name of the organization.
    pub name: Option<String>,
    /// Whether the organization is left without the alert configurations that Atlas creates by default.
    ///
    /// Default: `false`.
    pub skip_default_alerts_settings: Option<bool>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl AtlasOrganization {
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

    /// Sets `skipDefaultAlertsSettings`.
    pub fn skip_default_alerts_settings(mut self, value: bool) -> Self {
        self.skip_default_alerts_settings = Some(value);
        self.extra.unset_null("skipDefaultAlertsSettings");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for AtlasOrganization {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["id", "isDeleted", "links", "name", "skipDefaultAlertsSettings"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.id.read(r),
            1 => self.is_deleted.read(r),
            2 => self.links.read(r),
            3 => self.name.read(r),
            4 => self.skip_default_alerts_settings.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("id", &self.id);
        o.read_only("isDeleted", &self.is_deleted);
        o.read_only("links", &self.links);
        o.field("name", &self.name);
        o.field("skipDefaultAlertsSettings", &self.skip_default_alerts_settings);
        o.end();
    }
}

json::object!(AtlasOrganization);
