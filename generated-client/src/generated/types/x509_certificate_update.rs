// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A certificate of a SAML provider.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct X509CertificateUpdate {
    /// The certificate, as PEM text.
    pub content: Option<String>,
    /// End of the certificate's validity.
    pub not_after: Option<DateTime>,
    /// Start of the certificate's validity.
    pub not_before: Option<DateTime>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl X509CertificateUpdate {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `content`.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self.extra.unset_null("content");
        self
    }

    /// Sets `notAfter`.
    pub fn not_after(mut self, value: impl Into<DateTime>) -> Self {
        self.not_after = Some(value.into());
        self.extra.unset_null("notAfter");
        self
    }

    /// Sets `notBefore`.
    pub fn not_before(mut self, value: impl Into<DateTime>) -> Self {
        self.not_before = Some(value.into());
        self.extra.unset_null("notBefore");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for X509CertificateUpdate {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["content", "notAfter", "notBefore"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.content.read(r),
            1 => self.not_after.read(r),
            2 => self.not_before.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("content", &self.content);
        o.field("notAfter", &self.not_after);
        o.field("notBefore", &self.not_before);
        o.end();
    }
}

json::object!(X509CertificateUpdate);
