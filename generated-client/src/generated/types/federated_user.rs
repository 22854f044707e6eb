// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A user in conflict with a federation's rules.
///
/// Required: `emailAddress`, `federationSettingsId`, `firstName`, `lastName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FederatedUser {
    /// Email address.
    pub email_address: Option<String>,
    /// Id of the federation.
    pub federation_settings_id: Option<String>,
    /// Given name.
    pub first_name: Option<String>,
    /// Family name.
    pub last_name: Option<String>,
    /// Id of the user.
    ///
    /// Set by the server.
    pub user_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl FederatedUser {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `emailAddress`.
    pub fn email_address(mut self, value: impl Into<String>) -> Self {
        self.email_address = Some(value.into());
        self.extra.unset_null("emailAddress");
        self
    }

    /// Sets `federationSettingsId`.
    pub fn federation_settings_id(mut self, value: impl Into<String>) -> Self {
        self.federation_settings_id = Some(value.into());
        self.extra.unset_null("federationSettingsId");
        self
    }

    /// Sets `firstName`.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self.extra.unset_null("firstName");
        self
    }

    /// Sets `lastName`.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self.extra.unset_null("lastName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for FederatedUser {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "emailAddress", "federationSettingsId", "firstName", "lastName", "userId"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.email_address.read(r),
            1 => self.federation_settings_id.read(r),
            2 => self.first_name.read(r),
            3 => self.last_name.read(r),
            4 => self.user_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("emailAddress", &self.email_address);
        o.field("federationSettingsId", &self.federation_settings_id);
        o.field("firstName", &self.first_name);
        o.field("lastName", &self.last_name);
        o.read_only("userId", &self.user_id);
        o.end();
    }
}

json::object!(FederatedUser);
