// Written by `cargo xtask codegen`; changes made here are lost.

use super::X509Certificate;
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// File with the certificates of a SAML provider.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PemFileInfo {
    /// The certificates in the file.
    pub certificates: Option<Vec<X509Certificate>>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl PemFileInfo {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for PemFileInfo {
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

json::object!(PemFileInfo);
