// Written by `cargo xtask codegen`; changes made here are lost.

use super::SchemaRegistryAuthenticationType;
use crate::json::{self, Extra, Json, Reader, Result, Secret, Writer, keys};

/// Login with user name and password.
///
/// Required: `type`, `password`, `username`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConfluentUserInfoAuthentication {
    /// Kind of login.
    pub type_: Option<SchemaRegistryAuthenticationType>,
    /// Password, or the private part of an API key.
    ///
    /// Never returned.
    pub password: Option<Secret>,
    /// User name, or the public part of an API key.
    pub username: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ConfluentUserInfoAuthentication {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<SchemaRegistryAuthenticationType>) -> Self {
        self.type_ = Some(value.into());
        self.extra.unset_null("type");
        self
    }

    /// Sets `password`.
    pub fn password(mut self, value: impl Into<Secret>) -> Self {
        self.password = Some(value.into());
        self.extra.unset_null("password");
        self
    }

    /// Sets `username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self.extra.unset_null("username");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ConfluentUserInfoAuthentication {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["type", "password", "username"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.type_.read(r),
            1 => self.password.read(r),
            2 => self.username.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("type", &self.type_);
        o.field("password", &self.password);
        o.field("username", &self.username);
        o.end();
    }
}

json::object!(ConfluentUserInfoAuthentication);
