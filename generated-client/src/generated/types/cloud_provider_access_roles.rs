// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    CloudProviderAccessAwsIamRole, CloudProviderAccessAzureServicePrincipal,
    CloudProviderAccessGcpServiceAccount,
};

use crate::json::{self, Extra, Json, Reader, Result, Writer, keys};

/// The cloud provider roles of a project, by provider.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CloudProviderAccessRoles {
    /// Those with AWS.
    pub aws_iam_roles: Option<Vec<CloudProviderAccessAwsIamRole>>,
    /// Those with Azure.
    pub azure_service_principals: Option<Vec<CloudProviderAccessAzureServicePrincipal>>,
    /// Those with Google Cloud.
    pub gcp_service_accounts: Option<Vec<CloudProviderAccessGcpServiceAccount>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl CloudProviderAccessRoles {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for CloudProviderAccessRoles {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(keys!["awsIamRoles", "azureServicePrincipals", "gcpServiceAccounts"])
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.aws_iam_roles.read(r),
            1 => self.azure_service_principals.read(r),
            2 => self.gcp_service_accounts.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("awsIamRoles", &self.aws_iam_roles);
        o.field("azureServicePrincipals", &self.azure_service_principals);
        o.field("gcpServiceAccounts", &self.gcp_service_accounts);
        o.end();
    }
}

json::object!(CloudProviderAccessRoles);
