// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// A secret to create.
///
/// Required: `secretExpiresAfterHours`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceAccountSecretRequest {
    /// Life of the secret, in hours, within the limits of the organization's settings.
    ///
    /// At least 0.
    pub secret_expires_after_hours: Option<i64>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ServiceAccountSecretRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
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

impl Json for ServiceAccountSecretRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["secretExpiresAfterHours"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.secret_expires_after_hours.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("secretExpiresAfterHours", &self.secret_expires_after_hours);
        o.end();
    }
}

json::object!(ServiceAccountSecretRequest);
