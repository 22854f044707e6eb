// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A certificate of a SAML provider.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct X509Certificate {
    /// End of the certificate's validity.
    pub not_after: Option<DateTime>,
    /// Start of the certificate's validity.
    pub not_before: Option<DateTime>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl X509Certificate {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for X509Certificate {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["notAfter", "notBefore"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.not_after.read(r),
            1 => self.not_before.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("notAfter", &self.not_after);
        o.field("notBefore", &self.not_before);
        o.end();
    }
}

json::object!(X509Certificate);
