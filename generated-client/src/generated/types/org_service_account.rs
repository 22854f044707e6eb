// Written by `cargo xtask codegen`; changes made here are lost.

use super::{OrgRole, ServiceAccountSecret};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A service account of an organization.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrgServiceAccount {
    /// User name in the request for a token.
    pub client_id: Option<String>,
    /// When the account was created.
    pub created_at: Option<DateTime>,
    /// Free text.
    pub description: Option<String>,
    /// Display name.
    pub name: Option<String>,
    /// Roles in the organization.
    pub roles: Option<Vec<OrgRole>>,
    /// Its secrets, masked.
    pub secrets: Option<Vec<ServiceAccountSecret>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl OrgServiceAccount {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for OrgServiceAccount {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys!["clientId", "createdAt", "description", "name", "roles", "secrets"],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.client_id.read(r),
            1 => self.created_at.read(r),
            2 => self.description.read(r),
            3 => self.name.read(r),
            4 => self.roles.read(r),
            5 => self.secrets.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("clientId", &self.client_id);
        o.field("createdAt", &self.created_at);
        o.field("description", &self.description);
        o.field("name", &self.name);
        o.field("roles", &self.roles);
        o.field("secrets", &self.secrets);
        o.end();
    }
}

json::object!(OrgServiceAccount);
