// Written by `cargo xtask codegen`; changes made here are lost.

use super::{CloudProvider, CloudProviderAccessFeatureUsage};
use crate::json::{self, DateTime, Extra, Json, Reader, Result, Writer, keys};

/// A role with AWS, through which Atlas takes on an IAM role of yours.
///
/// Required: `providerName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderAccessAwsIamRole {
    /// Which provider, and with it which variant.
    ///
    /// One of `AWS`, `AZURE`, `GCP`.
    pub provider_name: Option<CloudProvider>,
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
    /// Your IAM role, which Atlas takes on.
    ///
    /// 20 to 2048 characters.
    pub iam_assumed_role_arn: Option<String>,
    /// Id that Atlas gave the role.
    ///
    /// Set by the server.
    pub role_id: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderAccessAwsIamRole {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for CloudProviderAccessAwsIamRole {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "providerName", "atlasAWSAccountArn", "atlasAssumedRoleExternalId",
                "authorizedDate", "createdDate", "featureUsages", "iamAssumedRoleArn",
                "roleId"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.provider_name.read(r),
            1 => self.atlas_aws_account_arn.read(r),
            2 => self.atlas_assumed_role_external_id.read(r),
            3 => self.authorized_date.read(r),
            4 => self.created_date.read(r),
            5 => self.feature_usages.read(r),
            6 => self.iam_assumed_role_arn.read(r),
            7 => self.role_id.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("providerName", &self.provider_name);
        o.read_only("atlasAWSAccountArn", &self.atlas_aws_account_arn);
        o.read_only("atlasAssumedRoleExternalId", &self.atlas_assumed_role_external_id);
        o.read_only("authorizedDate", &self.authorized_date);
        o.read_only("createdDate", &self.created_date);
        o.read_only("featureUsages", &self.feature_usages);
        o.field("iamAssumedRoleArn", &self.iam_assumed_role_arn);
        o.read_only("roleId", &self.role_id);
        o.end();
    }
}

json::object!(CloudProviderAccessAwsIamRole);
