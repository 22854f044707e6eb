// Written by `cargo xtask codegen`; changes made here are lost.

use super::{MinimumTlsProtocol, Tls12Cipher, Tls13Cipher, TlsCipherConfigMode};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// TLS settings of a cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiAtlasClusterAdvancedConfigurationView {
    /// Ciphers for TLS 1.2, with mode `CUSTOM`.
    pub custom_openssl_cipher_config_tls12: Option<Vec<Tls12Cipher>>,
    /// Ciphers for TLS 1.3, with mode `CUSTOM`.
    ///
    /// At most 4 items.
    pub custom_openssl_cipher_config_tls13: Option<Vec<Tls13Cipher>>,
    /// Oldest TLS version that clients may use.
    pub minimum_enabled_tls_protocol: Option<MinimumTlsProtocol>,
    /// Ciphers as Atlas picks them, or as listed here.
    pub tls_cipher_config_mode: Option<TlsCipherConfigMode>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ApiAtlasClusterAdvancedConfigurationView {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for ApiAtlasClusterAdvancedConfigurationView {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "customOpensslCipherConfigTls12", "customOpensslCipherConfigTls13",
                "minimumEnabledTlsProtocol", "tlsCipherConfigMode"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.custom_openssl_cipher_config_tls12.read(r),
            1 => self.custom_openssl_cipher_config_tls13.read(r),
            2 => self.minimum_enabled_tls_protocol.read(r),
            3 => self.tls_cipher_config_mode.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field(
            "customOpensslCipherConfigTls12",
            &self.custom_openssl_cipher_config_tls12,
        );
        o.field(
            "customOpensslCipherConfigTls13",
            &self.custom_openssl_cipher_config_tls13,
        );
        o.field("minimumEnabledTlsProtocol", &self.minimum_enabled_tls_protocol);
        o.field("tlsCipherConfigMode", &self.tls_cipher_config_mode);
        o.end();
    }
}

json::object!(ApiAtlasClusterAdvancedConfigurationView);
