// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Secret, Writer, keys};

/// A secret of a service account.
///
/// Required: `createdAt`, `expiresAt`, `id`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceAccountSecret {
    /// When it was created.
    ///
    /// Set by the server.
    pub created_at: Option<DateTime>,
    /// From when the secret is refused.
    ///
    /// Set by the server.
    pub expires_at: Option<DateTime>,
    /// Id of the secret.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Last use; null before the first.
    ///
    /// Set by the server.
    pub last_used_at: Option<DateTime>,
    /// The secret with its middle hidden.
    ///
    /// Set by the server.
    pub masked_secret_value: Option<String>,
    /// The secret itself, in the answer to its creation and never again.
    ///
    /// Set by the server.
    pub secret: Option<Secret>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ServiceAccountSecret {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ServiceAccountSecret {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "createdAt", "expiresAt", "id", "lastUsedAt", "maskedSecretValue",
                "secret"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.created_at.read(r),
            1 => self.expires_at.read(r),
            2 => self.id.read(r),
            3 => self.last_used_at.read(r),
            4 => self.masked_secret_value.read(r),
            5 => self.secret.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("createdAt", &self.created_at);
        o.read_only("expiresAt", &self.expires_at);
        o.read_only("id", &self.id);
        o.read_only("lastUsedAt", &self.last_used_at);
        o.read_only("maskedSecretValue", &self.masked_secret_value);
        o.read_only("secret", &self.secret);
        o.end();
    }
}

json::object!(ServiceAccountSecret);
