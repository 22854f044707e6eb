// Written by `cargo xtask codegen`; changes made here are lost.

use super::OrgRole;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A service account to create in an organization.
///
/// Required: `description`, `name`, `roles`, `secretExpiresAfterHours`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgServiceAccountRequest {
    /// Free text.
    ///
    /// 1 to 250 characters.
    pub description: Option<String>,
    /// Display name, which need not be unique and can be changed.
    ///
    /// 1 to 64 characters.
    pub name: Option<String>,
    /// Roles in the organization.
    ///
    /// At least 1 item.
    pub roles: Option<Vec<OrgRole>>,
    /// Life of the first secret, in hours, within the limits of the organization's settings.
    ///
    /// At least 0.
    pub secret_expires_after_hours: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgServiceAccountRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self.extra.unset_null("description");
        self
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self.extra.unset_null("name");
        self
    }

    /// Sets `roles`.
    pub fn roles(mut self, value: impl IntoIterator<Item = impl Into<OrgRole>>) -> Self {
        self.roles = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("roles");
        self
    }

    /// Sets `secretExpiresAfterHours`.
    pub fn secret_expires_after_hours(mut self, value: i64) -> Self {
        self.secret_expires_after_hours = Some(value);
        self.extra.unset_null("secretExpiresAfterHours");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for OrgServiceAccountRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["description", "name", "roles", "secretExpiresAfterHours"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.description.read(r),
            1 => self.name.read(r),
            2 => self.roles.read(r),
            3 => self.secret_expires_after_hours.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("description", &self.description);
        o.field("name", &self.name);
        o.field("roles", &self.roles);
        o.field("secretExpiresAfterHours", &self.secret_expires_after_hours);
        o.end();
    }
}

json::object!(OrgServiceAccountRequest);
