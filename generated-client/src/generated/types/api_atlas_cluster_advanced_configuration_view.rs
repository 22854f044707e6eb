// Written by `cargo xtask codegen`; changes made here are lost.

use super::{MinimumTlsProtocol, Tls12Cipher, Tls13Cipher, TlsCipherConfigMode};
use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// TLS settings of a cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiAtlasClusterAdvancedConfigurationView {
    /// Ciphers for TLS 1.2. They need mode `CUSTOM`, which they imply where no mode is sent.
    pub custom_openssl_cipher_config_tls12: Option<Vec<Tls12Cipher>>,
    /// Ciphers for TLS 1.3. They need mode `CUSTOM`, which they imply where no mode is sent.
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

    /// Sets `customOpensslCipherConfigTls12`.
    pub fn custom_openssl_cipher_config_tls12(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tls12Cipher>>,
    ) -> Self {
        self.custom_openssl_cipher_config_tls12 = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self.extra.unset_null("customOpensslCipherConfigTls12");
        self
    }

    /// Sets `customOpensslCipherConfigTls13`.
    pub fn custom_openssl_cipher_config_tls13(
        mut self,
        value: impl IntoIterator<Item = impl Into<Tls13Cipher>>,
    ) -> Self {
        self.custom_openssl_cipher_config_tls13 = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self.extra.unset_null("customOpensslCipherConfigTls13");
        self
    }

    /// Sets `minimumEnabledTlsProtocol`.
    pub fn minimum_enabled_tls_protocol(
        mut self,
        value: impl Into<MinimumTlsProtocol>,
    ) -> Self {
        self.minimum_enabled_tls_protocol = Some(value.into());
        self.extra.unset_null("minimumEnabledTlsProtocol");
        self
    }

    /// Sets `tlsCipherConfigMode`.
    pub fn tls_cipher_config_mode(
        mut self,
        value: impl Into<TlsCipherConfigMode>,
    ) -> Self {
        self.tls_cipher_config_mode = Some(value.into());
        self.extra.unset_null("tlsCipherConfigMode");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
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
