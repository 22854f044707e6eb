// Written by `cargo xtask codegen`; changes made here are lost.

use super::{AuthFederationRoleMapping, FederatedUser};
use crate::json::{self, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// How an organization takes part in a federation.
///
/// Required: `domainRestrictionEnabled`, `orgId`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConnectedOrgConfig {
    /// Providers that database users log in through.
    pub data_access_identity_provider_ids: Option<Vec<String>>,
    /// Mail domains whose users may join the organization.
    pub domain_allow_list: Option<Vec<String>>,
    /// Whether users of other mail domains are kept out; off unless a change says otherwise.
    pub domain_restriction_enabled: Option<bool>,
    /// Provider that people log in through, by its older id of 20 hex digits.
    pub identity_provider_id: Option<String>,
    /// Whether people need an invitation, even if they log in through the provider.
    pub instant_user_provisioning_disabled: Option<bool>,
    /// Id of the organization.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
    /// Roles that everybody gets who logs in through the provider.
    pub post_auth_role_grants: Option<Vec<Option<ConnectedOrgConfigPostAuthRoleGrants>>>,
    /// Groups of the provider with their roles.
    pub role_mappings: Option<Vec<AuthFederationRoleMapping>>,
    /// Users of mail domains that are not allowed; null if there are none.
    pub user_conflicts: Option<Vec<FederatedUser>>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl ConnectedOrgConfig {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dataAccessIdentityProviderIds`.
    pub fn data_access_identity_provider_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_access_identity_provider_ids = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self.extra.unset_null("dataAccessIdentityProviderIds");
        self
    }

    /// Sets `domainAllowList`.
    pub fn domain_allow_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_allow_list = Some(value.into_iter().map(Into::into).collect());
        self.extra.unset_null("domainAllowList");
        self
    }

    /// Sets `domainRestrictionEnabled`.
    pub fn domain_restriction_enabled(mut self, value: bool) -> Self {
        self.domain_restriction_enabled = Some(value);
        self.extra.unset_null("domainRestrictionEnabled");
        self
    }

    /// Sets `identityProviderId`.
    pub fn identity_provider_id(mut self, value: impl Into<String>) -> Self {
        self.identity_provider_id = Some(value.into());
        self.extra.unset_null("identityProviderId");
        self
    }

    /// Sends `identityProviderId` as null.
    pub fn clear_identity_provider_id(mut self) -> Self {
        self.identity_provider_id = None;
        self.extra.set_null("identityProviderId");
        self
    }

    /// Sets `instantUserProvisioningDisabled`.
    pub fn instant_user_provisioning_disabled(mut self, value: bool) -> Self {
        self.instant_user_provisioning_disabled = Some(value);
        self.extra.unset_null("instantUserProvisioningDisabled");
        self
    }

    /// Sends `instantUserProvisioningDisabled` as null.
    pub fn clear_instant_user_provisioning_disabled(mut self) -> Self {
        self.instant_user_provisioning_disabled = None;
        self.extra.set_null("instantUserProvisioningDisabled");
        self
    }

    /// Sets `postAuthRoleGrants`.
    pub fn post_auth_role_grants(
        mut self,
        value: Vec<Option<ConnectedOrgConfigPostAuthRoleGrants>>,
    ) -> Self {
        self.post_auth_role_grants = Some(value);
        self.extra.unset_null("postAuthRoleGrants");
        self
    }

    /// Sets `roleMappings`.
    pub fn role_mappings(
        mut self,
        value: impl IntoIterator<Item = AuthFederationRoleMapping>,
    ) -> Self {
        self.role_mappings = Some(value.into_iter().collect());
        self.extra.unset_null("roleMappings");
        self
    }

    /// Sets `userConflicts`.
    pub fn user_conflicts(
        mut self,
        value: impl IntoIterator<Item = FederatedUser>,
    ) -> Self {
        self.user_conflicts = Some(value.into_iter().collect());
        self.extra.unset_null("userConflicts");
        self
    }

    /// Sends the property of this name as null.
    pub fn set_null(mut self, name: &str) -> Self {
        self.extra.set_null(name);
        self
    }
}

impl Json for ConnectedOrgConfig {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "dataAccessIdentityProviderIds", "domainAllowList",
                "domainRestrictionEnabled", "identityProviderId",
                "instantUserProvisioningDisabled", "orgId", "postAuthRoleGrants",
                "roleMappings", "userConflicts"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.data_access_identity_provider_ids.read(r),
            1 => self.domain_allow_list.read(r),
            2 => self.domain_restriction_enabled.read(r),
            3 => self.identity_provider_id.read(r),
            4 => self.instant_user_provisioning_disabled.read(r),
            5 => self.org_id.read(r),
            6 => self.post_auth_role_grants.read(r),
            7 => self.role_mappings.read(r),
            8 => self.user_conflicts.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field(
            "dataAccessIdentityProviderIds",
            &self.data_access_identity_provider_ids,
        );
        o.field("domainAllowList", &self.domain_allow_list);
        o.field("domainRestrictionEnabled", &self.domain_restriction_enabled);
        o.nullable("identityProviderId", &self.identity_provider_id);
        o.nullable(
            "instantUserProvisioningDisabled",
            &self.instant_user_provisioning_disabled,
        );
        o.read_only("orgId", &self.org_id);
        o.field("postAuthRoleGrants", &self.post_auth_role_grants);
        o.field("roleMappings", &self.role_mappings);
        o.field("userConflicts", &self.user_conflicts);
        o.end();
    }
}

json::object!(ConnectedOrgConfig);

/// Role in an organization.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConnectedOrgConfigPostAuthRoleGrants {
    /// `ORG_OWNER`
    OrgOwner,
    /// `ORG_MEMBER`
    OrgMember,
    /// `ORG_GROUP_CREATOR`
    OrgGroupCreator,
    /// `ORG_BILLING_ADMIN`
    OrgBillingAdmin,
    /// `ORG_BILLING_READ_ONLY`
    OrgBillingReadOnly,
    /// `ORG_STREAM_PROCESSING_ADMIN`
    OrgStreamProcessingAdmin,
    /// `ORG_READ_ONLY`
    OrgReadOnly,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl ConnectedOrgConfigPostAuthRoleGrants {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrgOwner => "ORG_OWNER",
            Self::OrgMember => "ORG_MEMBER",
            Self::OrgGroupCreator => "ORG_GROUP_CREATOR",
            Self::OrgBillingAdmin => "ORG_BILLING_ADMIN",
            Self::OrgBillingReadOnly => "ORG_BILLING_READ_ONLY",
            Self::OrgStreamProcessingAdmin => "ORG_STREAM_PROCESSING_ADMIN",
            Self::OrgReadOnly => "ORG_READ_ONLY",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for ConnectedOrgConfigPostAuthRoleGrants {
    const KNOWN: &'static [Self] = &[
        Self::OrgOwner,
        Self::OrgMember,
        Self::OrgReadOnly,
        Self::OrgBillingAdmin,
        Self::OrgGroupCreator,
        Self::OrgBillingReadOnly,
        Self::OrgStreamProcessingAdmin,
    ];
}

json::open_enum!(ConnectedOrgConfigPostAuthRoleGrants);
