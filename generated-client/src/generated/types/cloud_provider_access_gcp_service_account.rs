// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, CloudProviderAccessFeatureUsage};
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// A role with Google Cloud, through a service account that Atlas makes.
///
/// Required: `providerName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderAccessGcpServiceAccount {
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub provider_name: Option<CloudProvider>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created_date: Option<DateTime>,
    /// What uses the role.
    ///
    /// Set by the server.
    pub feature_usages: Option<Vec<CloudProviderAccessFeatureUsage>>,
    /// Service account of Google Cloud that Atlas acts as, by its email address.
    pub gcp_service_account_for_atlas: Option<String>,
    /// Id that Atlas gave the role.
    ///
    /// Set by the server.
    pub role_id: Option<String>,
    /// Whether the service account is in place.
    ///
    /// Set by the server.
    pub status: Option<CloudProviderAccessGcpServiceAccountStatus>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderAccessGcpServiceAccount {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for CloudProviderAccessGcpServiceAccount {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "providerName", "createdDate", "featureUsages",
                "gcpServiceAccountForAtlas", "roleId", "status"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.provider_name.read(r),
            1 => self.created_date.read(r),
            2 => self.feature_usages.read(r),
            3 => self.gcp_service_account_for_atlas.read(r),
            4 => self.role_id.read(r),
            5 => self.status.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("providerName", &self.provider_name);
        o.read_only("createdDate", &self.created_date);
        o.read_only("featureUsages", &self.feature_usages);
        o.field("gcpServiceAccountForAtlas", &self.gcp_service_account_for_atlas);
        o.read_only("roleId", &self.role_id);
        o.read_only("status", &self.status);
        o.end();
    }
}

json::object!(CloudProviderAccessGcpServiceAccount);

/// Whether the service account is in place.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloudProviderAccessGcpServiceAccountStatus {
    /// `IN_PROGRESS`
    InProgress,
    /// `COMPLETE`
    Complete,
    /// `FAILED`
    Failed,
    /// `NOT_INITIATED`
    NotInitiated,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl CloudProviderAccessGcpServiceAccountStatus {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Complete => "COMPLETE",
            Self::Failed => "FAILED",
            Self::NotInitiated => "NOT_INITIATED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for CloudProviderAccessGcpServiceAccountStatus {
    const KNOWN: &'static [Self] = &[
        Self::Failed,
        Self::Complete,
        Self::InProgress,
        Self::NotInitiated,
    ];
}

json::open_enum!(CloudProviderAccessGcpServiceAccountStatus);
