// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, CloudProviderAccessFeatureUsage};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A role with AWS to create.
///
/// Required: `providerName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderAccessAwsIamRoleRequest {
    /// AWS account of Atlas, to be trusted by your IAM role.
    ///
    /// Set by the server. 20 to 2048 characters.
    pub atlas_aws_account_arn: Option<String>,
    /// External id that the trust has to ask for.
    ///
    /// Set by the server.
    pub atlas_assumed_role_external_id: Option<String>,
    /// When it was authorized; null before that.
    ///
    /// Set by the server.
    pub authorized_date: Option<DateTime>,
    /// When it was created.
    ///
    /// Set by the server.
    pub created_date: Option<DateTime>,
    /// What uses the role.
    ///
    /// Set by the server.
    pub feature_usages: Option<Vec<CloudProviderAccessFeatureUsage>>,
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub provider_name: Option<CloudProvider>,
    /// Id that Atlas gave the role.
    ///
    /// Set by the server.
    pub role_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderAccessAwsIamRoleRequest {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `providerName`.
    pub fn provider_name(mut self, value: impl Into<CloudProvider>) -> Self {
        self.provider_name = Some(value.into());
        self.extra.unset_null("providerName");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for CloudProviderAccessAwsIamRoleRequest {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "atlasAWSAccountArn", "atlasAssumedRoleExternalId", "authorizedDate",
                "createdDate", "featureUsages", "providerName", "roleId"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.atlas_aws_account_arn.read(r),
            1 => self.atlas_assumed_role_external_id.read(r),
            2 => self.authorized_date.read(r),
            3 => self.created_date.read(r),
            4 => self.feature_usages.read(r),
            5 => self.provider_name.read(r),
            6 => self.role_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("atlasAWSAccountArn", &self.atlas_aws_account_arn);
        o.read_only("atlasAssumedRoleExternalId", &self.atlas_assumed_role_external_id);
        o.read_only("authorizedDate", &self.authorized_date);
        o.read_only("createdDate", &self.created_date);
        o.read_only("featureUsages", &self.feature_usages);
        o.field("providerName", &self.provider_name);
        o.read_only("roleId", &self.role_id);
        o.end();
    }
}

json::object!(CloudProviderAccessAwsIamRoleRequest);
