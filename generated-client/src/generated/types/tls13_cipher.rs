// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// A cipher of TLS 1.3.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Tls13Cipher {
    /// `TLS_AES_256_GCM_SHA384`
    TlsAes256GcmSha384,
    /// `TLS_CHACHA20_POLY1305_SHA256`
    TlsChacha20Poly1305Sha256,
    /// `TLS_AES_128_GCM_SHA256`
    TlsAes128GcmSha256,
    /// `TLS_AES_128_CCM_SHA256`
    TlsAes128CcmSha256,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl Tls13Cipher {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TlsAes256GcmSha384 => "TLS_AES_256_GCM_SHA384",
            Self::TlsChacha20Poly1305Sha256 => "TLS_CHACHA20_POLY1305_SHA256",
            Self::TlsAes128GcmSha256 => "TLS_AES_128_GCM_SHA256",
            Self::TlsAes128CcmSha256 => "TLS_AES_128_CCM_SHA256",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for Tls13Cipher {
    const KNOWN: &'static [Self] = &[
        Self::TlsAes128CcmSha256,
        Self::TlsAes128GcmSha256,
        Self::TlsAes256GcmSha384,
        Self::TlsChacha20Poly1305Sha256,
    ];
}

json::open_enum!(Tls13Cipher);
