// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Event of encryption keys that raises an alert.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EncryptionKeyEventTypeViewAlertable {
    /// `AWS_ENCRYPTION_KEY_NEEDS_ROTATION`
    AwsEncryptionKeyNeedsRotation,
    /// `AZURE_ENCRYPTION_KEY_NEEDS_ROTATION`
    AzureEncryptionKeyNeedsRotation,
    /// `GCP_ENCRYPTION_KEY_NEEDS_ROTATION`
    GcpEncryptionKeyNeedsRotation,
    /// `AWS_ENCRYPTION_KEY_INVALID`
    AwsEncryptionKeyInvalid,
    /// `AZURE_ENCRYPTION_KEY_INVALID`
    AzureEncryptionKeyInvalid,
    /// `GCP_ENCRYPTION_KEY_INVALID`
    GcpEncryptionKeyInvalid,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl EncryptionKeyEventTypeViewAlertable {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AwsEncryptionKeyNeedsRotation => "AWS_ENCRYPTION_KEY_NEEDS_ROTATION",
            Self::AzureEncryptionKeyNeedsRotation => {
                "AZURE_ENCRYPTION_KEY_NEEDS_ROTATION"
            }
            Self::GcpEncryptionKeyNeedsRotation => "GCP_ENCRYPTION_KEY_NEEDS_ROTATION",
            Self::AwsEncryptionKeyInvalid => "AWS_ENCRYPTION_KEY_INVALID",
            Self::AzureEncryptionKeyInvalid => "AZURE_ENCRYPTION_KEY_INVALID",
            Self::GcpEncryptionKeyInvalid => "GCP_ENCRYPTION_KEY_INVALID",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for EncryptionKeyEventTypeViewAlertable {
    const KNOWN: &'static [Self] = &[
        Self::AwsEncryptionKeyInvalid,
        Self::GcpEncryptionKeyInvalid,
        Self::AzureEncryptionKeyInvalid,
        Self::AwsEncryptionKeyNeedsRotation,
        Self::GcpEncryptionKeyNeedsRotation,
        Self::AzureEncryptionKeyNeedsRotation,
    ];
}

json::open_enum!(EncryptionKeyEventTypeViewAlertable);
