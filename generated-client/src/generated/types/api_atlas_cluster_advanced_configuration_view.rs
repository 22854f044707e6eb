// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// TLS settings of a cluster.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ApiAtlasClusterAdvancedConfigurationView {
    /// Ciphers for TLS 1.2, with mode `CUSTOM`.
    pub custom_openssl_cipher_config_tls12: Option<
        Vec<ApiAtlasClusterAdvancedConfigurationViewCustomOpensslCipherConfigTls12>,
    >,
    /// Ciphers for TLS 1.3, with mode `CUSTOM`.
    ///
    /// At most 4 items.
    pub custom_openssl_cipher_config_tls13: Option<
        Vec<ApiAtlasClusterAdvancedConfigurationViewCustomOpensslCipherConfigTls13>,
    >,
    /// Oldest TLS version that clients may use.
    pub minimum_enabled_tls_protocol: Option<
        ApiAtlasClusterAdvancedConfigurationViewMinimumEnabledTlsProtocol,
    >,
    /// Ciphers as Atlas picks them, or as listed here.
    pub tls_cipher_config_mode: Option<
        ApiAtlasClusterAdvancedConfigurationViewTlsCipherConfigMode,
    >,
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
    fn read(&mut self, r: &mut Reader<'_>) -> Result<()> {
        r.object(
            self,
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

/// The schema `ApiAtlasClusterAdvancedConfigurationView/customOpensslCipherConfigTls12`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApiAtlasClusterAdvancedConfigurationViewCustomOpensslCipherConfigTls12 {
    /// `TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384`
    TlsEcdheRsaWithAes256GcmSha384,
    /// `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`
    TlsEcdheRsaWithAes128GcmSha256,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum
for ApiAtlasClusterAdvancedConfigurationViewCustomOpensslCipherConfigTls12 {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384" => {
                    Self::TlsEcdheRsaWithAes256GcmSha384
                }
                "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256" => {
                    Self::TlsEcdheRsaWithAes128GcmSha256
                }
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
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

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(ApiAtlasClusterAdvancedConfigurationViewCustomOpensslCipherConfigTls12);

/// The schema `ApiAtlasClusterAdvancedConfigurationView/customOpensslCipherConfigTls13`.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApiAtlasClusterAdvancedConfigurationViewCustomOpensslCipherConfigTls13 {
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

impl OpenEnum
for ApiAtlasClusterAdvancedConfigurationViewCustomOpensslCipherConfigTls13 {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "TLS_AES_256_GCM_SHA384" => Self::TlsAes256GcmSha384,
                "TLS_CHACHA20_POLY1305_SHA256" => Self::TlsChacha20Poly1305Sha256,
                "TLS_AES_128_GCM_SHA256" => Self::TlsAes128GcmSha256,
                "TLS_AES_128_CCM_SHA256" => Self::TlsAes128CcmSha256,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::TlsAes256GcmSha384 => "TLS_AES_256_GCM_SHA384",
            Self::TlsChacha20Poly1305Sha256 => "TLS_CHACHA20_POLY1305_SHA256",
            Self::TlsAes128GcmSha256 => "TLS_AES_128_GCM_SHA256",
            Self::TlsAes128CcmSha256 => "TLS_AES_128_CCM_SHA256",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(ApiAtlasClusterAdvancedConfigurationViewCustomOpensslCipherConfigTls13);

/// Oldest TLS version that clients may use.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApiAtlasClusterAdvancedConfigurationViewMinimumEnabledTlsProtocol {
    /// `TLS1_0`
    Tls10,
    /// `TLS1_1`
    Tls11,
    /// `TLS1_2`
    Tls12,
    /// `TLS1_3`
    Tls13,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for ApiAtlasClusterAdvancedConfigurationViewMinimumEnabledTlsProtocol {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "TLS1_0" => Self::Tls10,
                "TLS1_1" => Self::Tls11,
                "TLS1_2" => Self::Tls12,
                "TLS1_3" => Self::Tls13,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Tls10 => "TLS1_0",
            Self::Tls11 => "TLS1_1",
            Self::Tls12 => "TLS1_2",
            Self::Tls13 => "TLS1_3",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(ApiAtlasClusterAdvancedConfigurationViewMinimumEnabledTlsProtocol);

/// Ciphers as Atlas picks them, or as listed here.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApiAtlasClusterAdvancedConfigurationViewTlsCipherConfigMode {
    /// `CUSTOM`
    Custom,
    /// `DEFAULT`
    Default,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OpenEnum for ApiAtlasClusterAdvancedConfigurationViewTlsCipherConfigMode {
    fn parse(text: &str) -> Option<Self> {
        Some(
            match text {
                "CUSTOM" => Self::Custom,
                "DEFAULT" => Self::Default,
                _ => return None,
            },
        )
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Custom => "CUSTOM",
            Self::Default => "DEFAULT",
            Self::Unknown(text) => text,
        }
    }

    fn unknown(text: Box<str>) -> Self {
        Self::Unknown(text)
    }
}

json::open_enum!(ApiAtlasClusterAdvancedConfigurationViewTlsCipherConfigMode);
