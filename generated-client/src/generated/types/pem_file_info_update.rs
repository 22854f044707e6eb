// Written by `cargo xtask codegen`; changes made here are lost.

use super::X509CertificateUpdate;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// File with the certificates of a SAML provider.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PemFileInfoUpdate {
    /// The certificates in the file.
    pub certificates: Option<Vec<X509CertificateUpdate>>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl PemFileInfoUpdate {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `certificates`.
    pub fn certificates(
        mut self,
        value: impl IntoIterator<Item = X509CertificateUpdate>,
    ) -> Self {
        self.certificates = Some(value.into_iter().collect());
        self.extra.unset_null("certificates");
        self
    }

    /// Sets `fileName`.
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self.extra.unset_null("fileName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for PemFileInfoUpdate {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["certificates", "fileName"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.certificates.read(r),
            1 => self.file_name.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("certificates", &self.certificates);
        o.field("fileName", &self.file_name);
        o.end();
    }
}

json::object!(PemFileInfoUpdate);
