// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A cipher of TLS 1.2.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Tls12Cipher {
    /// `TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384`
    TlsEcdheRsaWithAes256GcmSha384,
    /// `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`
    TlsEcdheRsaWithAes128GcmSha256,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl Tls12Cipher {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TlsEcdheRsaWithAes256GcmSha384 => {
                "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"
            }
            Self::TlsEcdheRsaWithAes128GcmSha256 => {
                "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for Tls12Cipher {
    const KNOWN: &'static [Self] = &[
        Self::TlsEcdheRsaWithAes128GcmSha256,
        Self::TlsEcdheRsaWithAes256GcmSha384,
    ];
}

json::open_enum!(Tls12Cipher);
