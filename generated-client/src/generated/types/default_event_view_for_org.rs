// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, Principal, Raw};
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Any other event of an organization, without details of its own.
///
/// Required: `created`, `eventTypeName`, `id`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DefaultEventViewForOrg {
    /// API key that did it, if one did.
    ///
    /// Set by the server.
    pub api_key_id: Option<String>,
    /// When it happened.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// One that acted for another, such as an OAuth application.
    ///
    /// Set by the server.
    pub delegate_principal: Option<Principal>,
    /// What happened.
    pub event_type_name: Option<DefaultEventViewForOrgEventTypeName>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the event.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// Whether MongoDB staff did it.
    ///
    /// Set by the server.
    pub is_global_admin: Option<bool>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Id of the organization.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
    /// Public key of the API key that did it.
    ///
    /// Set by the server.
    pub public_key: Option<String>,
    /// Details of an event in the form that Atlas keeps them, which may change.
    ///
    /// Set by the server.
    pub raw: Option<Raw>,
    /// Address that it came from.
    ///
    /// Set by the server.
    pub remote_address: Option<String>,
    /// User who did it, if one did.
    ///
    /// Set by the server.
    pub user_id: Option<String>,
    /// Who did it, by email address.
    ///
    /// Set by the server.
    pub username: Option<String>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DefaultEventViewForOrg {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for DefaultEventViewForOrg {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "apiKeyId", "created", "delegatePrincipal", "eventTypeName", "groupId",
                "id", "isGlobalAdmin", "links", "orgId", "publicKey", "raw",
                "remoteAddress", "userId", "username"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.api_key_id.read(r),
            1 => self.created.read(r),
            2 => self.delegate_principal.read(r),
            3 => self.event_type_name.read(r),
            4 => self.group_id.read(r),
            5 => self.id.read(r),
            6 => self.is_global_admin.read(r),
            7 => self.links.read(r),
            8 => self.org_id.read(r),
            9 => self.public_key.read(r),
            10 => self.raw.read(r),
            11 => self.remote_address.read(r),
            12 => self.user_id.read(r),
            13 => self.username.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.read_only("apiKeyId", &self.api_key_id);
        o.read_only("created", &self.created);
        o.read_only("delegatePrincipal", &self.delegate_principal);
        o.field("eventTypeName", &self.event_type_name);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("isGlobalAdmin", &self.is_global_admin);
        o.read_only("links", &self.links);
        o.read_only("orgId", &self.org_id);
        o.read_only("publicKey", &self.public_key);
        o.read_only("raw", &self.raw);
        o.read_only("remoteAddress", &self.remote_address);
        o.read_only("userId", &self.user_id);
        o.read_only("username", &self.username);
        o.end();
    }
}

json::object!(DefaultEventViewForOrg);

/// What happened.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultEventViewForOrgEventTypeName {
    /// `FEDERATION_SETTINGS_CREATED`
    FederationSettingsCreated,
    /// `FEDERATION_SETTINGS_DELETED`
    FederationSettingsDeleted,
    /// `FEDERATION_SETTINGS_UPDATED`
    FederationSettingsUpdated,
    /// `IDENTITY_PROVIDER_CREATED`
    IdentityProviderCreated,
    /// `IDENTITY_PROVIDER_UPDATED`
    IdentityProviderUpdated,
    /// `IDENTITY_PROVIDER_DELETED`
    IdentityProviderDeleted,
    /// `IDENTITY_PROVIDER_ACTIVATED`
    IdentityProviderActivated,
    /// `OIDC_IDENTITY_PROVIDER_UPDATED`
    OidcIdentityProviderUpdated,
    /// `IDENTITY_PROVIDER_DEACTIVATED`
    IdentityProviderDeactivated,
    /// `IDENTITY_PROVIDER_JWKS_REVOKED`
    IdentityProviderJwksRevoked,
    /// `OIDC_IDENTITY_PROVIDER_ENABLED`
    OidcIdentityProviderEnabled,
    /// `OIDC_IDENTITY_PROVIDER_DISABLED`
    OidcIdentityProviderDisabled,
    /// `DOMAINS_ASSOCIATED`
    DomainsAssociated,
    /// `DOMAIN_CREATED`
    DomainCreated,
    /// `DOMAIN_DELETED`
    DomainDeleted,
    /// `DOMAIN_VERIFIED`
    DomainVerified,
    /// `ORG_SETTINGS_CONFIGURED`
    OrgSettingsConfigured,
    /// `ORG_SETTINGS_UPDATED`
    OrgSettingsUpdated,
    /// `ORG_SETTINGS_DELETED`
    OrgSettingsDeleted,
    /// `RESTRICT_ORG_MEMBERSHIP_ENABLED`
    RestrictOrgMembershipEnabled,
    /// `RESTRICT_ORG_MEMBERSHIP_DISABLED`
    RestrictOrgMembershipDisabled,
    /// `ROLE_MAPPING_CREATED`
    RoleMappingCreated,
    /// `ROLE_MAPPING_UPDATED`
    RoleMappingUpdated,
    /// `ROLE_MAPPING_DELETED`
    RoleMappingDeleted,
    /// `GROUP_DELETED`
    GroupDeleted,
    /// `GROUP_CREATED`
    GroupCreated,
    /// `GROUP_MOVED`
    GroupMoved,
    /// `MLAB_MIGRATION_COMPLETED`
    MlabMigrationCompleted,
    /// `MLAB_MIGRATION_TARGET_CLUSTER_CREATED`
    MlabMigrationTargetClusterCreated,
    /// `MLAB_MIGRATION_DATABASE_USERS_IMPORTED`
    MlabMigrationDatabaseUsersImported,
    /// `MLAB_MIGRATION_IP_WHITELIST_IMPORTED`
    MlabMigrationIpWhitelistImported,
    /// `MLAB_MIGRATION_TARGET_CLUSTER_SET`
    MlabMigrationTargetClusterSet,
    /// `MLAB_MIGRATION_DATABASE_RENAMED`
    MlabMigrationDatabaseRenamed,
    /// `MLAB_MIGRATION_LIVE_IMPORT_STARTED`
    MlabMigrationLiveImportStarted,
    /// `MLAB_MIGRATION_LIVE_IMPORT_READY_FOR_CUTOVER`
    MlabMigrationLiveImportReadyForCutover,
    /// `MLAB_MIGRATION_LIVE_IMPORT_CUTOVER_COMPLETE`
    MlabMigrationLiveImportCutoverComplete,
    /// `MLAB_MIGRATION_LIVE_IMPORT_ERROR`
    MlabMigrationLiveImportError,
    /// `MLAB_MIGRATION_LIVE_IMPORT_CANCELLED`
    MlabMigrationLiveImportCancelled,
    /// `MLAB_MIGRATION_DUMP_AND_RESTORE_TEST_STARTED`
    MlabMigrationDumpAndRestoreTestStarted,
    /// `MLAB_MIGRATION_DUMP_AND_RESTORE_TEST_SKIPPED`
    MlabMigrationDumpAndRestoreTestSkipped,
    /// `MLAB_MIGRATION_DUMP_AND_RESTORE_STARTED`
    MlabMigrationDumpAndRestoreStarted,
    /// `MLAB_MIGRATION_SUPPORT_PLAN_SELECTED`
    MlabMigrationSupportPlanSelected,
    /// `MLAB_MIGRATION_SUPPORT_PLAN_OPTED_OUT`
    MlabMigrationSupportPlanOptedOut,
    /// `AWS_SELF_SERVE_ACCOUNT_LINKED`
    AwsSelfServeAccountLinked,
    /// `AWS_SELF_SERVE_ACCOUNT_LINK_PENDING`
    AwsSelfServeAccountLinkPending,
    /// `AWS_SELF_SERVE_ACCOUNT_CANCELLED`
    AwsSelfServeAccountCancelled,
    /// `AWS_SELF_SERVE_ACCOUNT_LINK_FAILED`
    AwsSelfServeAccountLinkFailed,
    /// `GCP_SELF_SERVE_ACCOUNT_LINK_PENDING`
    GcpSelfServeAccountLinkPending,
    /// `GCP_SELF_SERVE_ACCOUNT_LINK_FAILED`
    GcpSelfServeAccountLinkFailed,
    /// `AZURE_SELF_SERVE_ACCOUNT_LINKED`
    AzureSelfServeAccountLinked,
    /// `AZURE_SELF_SERVE_ACCOUNT_LINK_PENDING`
    AzureSelfServeAccountLinkPending,
    /// `AZURE_SELF_SERVE_ACCOUNT_CANCELLED`
    AzureSelfServeAccountCancelled,
    /// `AZURE_SELF_SERVE_ACCOUNT_LINK_FAILED`
    AzureSelfServeAccountLinkFailed,
    /// `GCP_SELF_SERVE_ACCOUNT_LINKED`
    GcpSelfServeAccountLinked,
    /// `GCP_SELF_SERVE_ACCOUNT_CANCELLED`
    GcpSelfServeAccountCancelled,
    /// `VERCEL_SELF_SERVE_ACCOUNT_LINKED`
    VercelSelfServeAccountLinked,
    /// `VERCEL_SELF_SERVE_ACCOUNT_LINK_PENDING`
    VercelSelfServeAccountLinkPending,
    /// `VERCEL_SELF_SERVE_ACCOUNT_CANCELLED`
    VercelSelfServeAccountCancelled,
    /// `VERCEL_SELF_SERVE_ACCOUNT_LINK_FAILED`
    VercelSelfServeAccountLinkFailed,
    /// `VERCEL_INVOICE_CREATED`
    VercelInvoiceCreated,
    /// `VERCEL_INVOICE_NOT_PAID`
    VercelInvoiceNotPaid,
    /// `VERCEL_INVOICE_OVERDUE`
    VercelInvoiceOverdue,
    /// `VERCEL_INVOICE_PAID`
    VercelInvoicePaid,
    /// `VERCEL_INVOICE_REFUNDED`
    VercelInvoiceRefunded,
    /// `SUPPORT_EMAILS_SENT_SUCCESSFULLY`
    SupportEmailsSentSuccessfully,
    /// `SUPPORT_EMAILS_SENT_FAILURE`
    SupportEmailsSentFailure,
    /// `AI_MODELS_APIS_USAGE_TIER_UPDATED`
    AiModelsApisUsageTierUpdated,
    /// `AI_MODELS_APIS_FREE_TOKENS_ADMIN_ADJUSTED`
    AiModelsApisFreeTokensAdminAdjusted,
    /// `OAUTH_CLIENT_CREATED`
    OauthClientCreated,
    /// `OAUTH_CLIENT_UPDATED`
    OauthClientUpdated,
    /// `OAUTH_CLIENT_DELETED`
    OauthClientDeleted,
    /// `OAUTH_CLIENT_SECRET_CREATED`
    OauthClientSecretCreated,
    /// `OAUTH_CLIENT_SECRET_DELETED`
    OauthClientSecretDeleted,
    /// `OAUTH_AUTHORIZATION_GRANTED`
    OauthAuthorizationGranted,
    /// `OAUTH_AUTHORIZATION_DENIED`
    OauthAuthorizationDenied,
    /// `OAUTH_TOKEN_ISSUED`
    OauthTokenIssued,
    /// `OAUTH_TOKEN_REVOKED`
    OauthTokenRevoked,
    /// `OAUTH_USER_CONSENT_GRANTED`
    OauthUserConsentGranted,
    /// `OAUTH_USER_CONSENT_REVOKED`
    OauthUserConsentRevoked,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DefaultEventViewForOrgEventTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FederationSettingsCreated => "FEDERATION_SETTINGS_CREATED",
            Self::FederationSettingsDeleted => "FEDERATION_SETTINGS_DELETED",
            Self::FederationSettingsUpdated => "FEDERATION_SETTINGS_UPDATED",
            Self::IdentityProviderCreated => "IDENTITY_PROVIDER_CREATED",
            Self::IdentityProviderUpdated => "IDENTITY_PROVIDER_UPDATED",
            Self::IdentityProviderDeleted => "IDENTITY_PROVIDER_DELETED",
            Self::IdentityProviderActivated => "IDENTITY_PROVIDER_ACTIVATED",
            Self::OidcIdentityProviderUpdated => "OIDC_IDENTITY_PROVIDER_UPDATED",
            Self::IdentityProviderDeactivated => "IDENTITY_PROVIDER_DEACTIVATED",
            Self::IdentityProviderJwksRevoked => "IDENTITY_PROVIDER_JWKS_REVOKED",
            Self::OidcIdentityProviderEnabled => "OIDC_IDENTITY_PROVIDER_ENABLED",
            Self::OidcIdentityProviderDisabled => "OIDC_IDENTITY_PROVIDER_DISABLED",
            Self::DomainsAssociated => "DOMAINS_ASSOCIATED",
            Self::DomainCreated => "DOMAIN_CREATED",
            Self::DomainDeleted => "DOMAIN_DELETED",
            Self::DomainVerified => "DOMAIN_VERIFIED",
            Self::OrgSettingsConfigured => "ORG_SETTINGS_CONFIGURED",
            Self::OrgSettingsUpdated => "ORG_SETTINGS_UPDATED",
            Self::OrgSettingsDeleted => "ORG_SETTINGS_DELETED",
            Self::RestrictOrgMembershipEnabled => "RESTRICT_ORG_MEMBERSHIP_ENABLED",
            Self::RestrictOrgMembershipDisabled => "RESTRICT_ORG_MEMBERSHIP_DISABLED",
            Self::RoleMappingCreated => "ROLE_MAPPING_CREATED",
            Self::RoleMappingUpdated => "ROLE_MAPPING_UPDATED",
            Self::RoleMappingDeleted => "ROLE_MAPPING_DELETED",
            Self::GroupDeleted => "GROUP_DELETED",
            Self::GroupCreated => "GROUP_CREATED",
            Self::GroupMoved => "GROUP_MOVED",
            Self::MlabMigrationCompleted => "MLAB_MIGRATION_COMPLETED",
            Self::MlabMigrationTargetClusterCreated => {
                "MLAB_MIGRATION_TARGET_CLUSTER_CREATED"
            }
            Self::MlabMigrationDatabaseUsersImported => {
                "MLAB_MIGRATION_DATABASE_USERS_IMPORTED"
            }
            Self::MlabMigrationIpWhitelistImported => {
                "MLAB_MIGRATION_IP_WHITELIST_IMPORTED"
            }
            Self::MlabMigrationTargetClusterSet => "MLAB_MIGRATION_TARGET_CLUSTER_SET",
            Self::MlabMigrationDatabaseRenamed => "MLAB_MIGRATION_DATABASE_RENAMED",
            Self::MlabMigrationLiveImportStarted => "MLAB_MIGRATION_LIVE_IMPORT_STARTED",
            Self::MlabMigrationLiveImportReadyForCutover => {
                "MLAB_MIGRATION_LIVE_IMPORT_READY_FOR_CUTOVER"
            }
            Self::MlabMigrationLiveImportCutoverComplete => {
                "MLAB_MIGRATION_LIVE_IMPORT_CUTOVER_COMPLETE"
            }
            Self::MlabMigrationLiveImportError => "MLAB_MIGRATION_LIVE_IMPORT_ERROR",
            Self::MlabMigrationLiveImportCancelled => {
                "MLAB_MIGRATION_LIVE_IMPORT_CANCELLED"
            }
            Self::MlabMigrationDumpAndRestoreTestStarted => {
                "MLAB_MIGRATION_DUMP_AND_RESTORE_TEST_STARTED"
            }
            Self::MlabMigrationDumpAndRestoreTestSkipped => {
                "MLAB_MIGRATION_DUMP_AND_RESTORE_TEST_SKIPPED"
            }
            Self::MlabMigrationDumpAndRestoreStarted => {
                "MLAB_MIGRATION_DUMP_AND_RESTORE_STARTED"
            }
            Self::MlabMigrationSupportPlanSelected => {
                "MLAB_MIGRATION_SUPPORT_PLAN_SELECTED"
            }
            Self::MlabMigrationSupportPlanOptedOut => {
                "MLAB_MIGRATION_SUPPORT_PLAN_OPTED_OUT"
            }
            Self::AwsSelfServeAccountLinked => "AWS_SELF_SERVE_ACCOUNT_LINKED",
            Self::AwsSelfServeAccountLinkPending => "AWS_SELF_SERVE_ACCOUNT_LINK_PENDING",
            Self::AwsSelfServeAccountCancelled => "AWS_SELF_SERVE_ACCOUNT_CANCELLED",
            Self::AwsSelfServeAccountLinkFailed => "AWS_SELF_SERVE_ACCOUNT_LINK_FAILED",
            Self::GcpSelfServeAccountLinkPending => "GCP_SELF_SERVE_ACCOUNT_LINK_PENDING",
            Self::GcpSelfServeAccountLinkFailed => "GCP_SELF_SERVE_ACCOUNT_LINK_FAILED",
            Self::AzureSelfServeAccountLinked => "AZURE_SELF_SERVE_ACCOUNT_LINKED",
            Self::AzureSelfServeAccountLinkPending => {
                "AZURE_SELF_SERVE_ACCOUNT_LINK_PENDING"
            }
            Self::AzureSelfServeAccountCancelled => "AZURE_SELF_SERVE_ACCOUNT_CANCELLED",
            Self::AzureSelfServeAccountLinkFailed => {
                "AZURE_SELF_SERVE_ACCOUNT_LINK_FAILED"
            }
            Self::GcpSelfServeAccountLinked => "GCP_SELF_SERVE_ACCOUNT_LINKED",
            Self::GcpSelfServeAccountCancelled => "GCP_SELF_SERVE_ACCOUNT_CANCELLED",
            Self::VercelSelfServeAccountLinked => "VERCEL_SELF_SERVE_ACCOUNT_LINKED",
            Self::VercelSelfServeAccountLinkPending => {
                "VERCEL_SELF_SERVE_ACCOUNT_LINK_PENDING"
            }
            Self::VercelSelfServeAccountCancelled => {
                "VERCEL_SELF_SERVE_ACCOUNT_CANCELLED"
            }
            Self::VercelSelfServeAccountLinkFailed => {
                "VERCEL_SELF_SERVE_ACCOUNT_LINK_FAILED"
            }
            Self::VercelInvoiceCreated => "VERCEL_INVOICE_CREATED",
            Self::VercelInvoiceNotPaid => "VERCEL_INVOICE_NOT_PAID",
            Self::VercelInvoiceOverdue => "VERCEL_INVOICE_OVERDUE",
            Self::VercelInvoicePaid => "VERCEL_INVOICE_PAID",
            Self::VercelInvoiceRefunded => "VERCEL_INVOICE_REFUNDED",
            Self::SupportEmailsSentSuccessfully => "SUPPORT_EMAILS_SENT_SUCCESSFULLY",
            Self::SupportEmailsSentFailure => "SUPPORT_EMAILS_SENT_FAILURE",
            Self::AiModelsApisUsageTierUpdated => "AI_MODELS_APIS_USAGE_TIER_UPDATED",
            Self::AiModelsApisFreeTokensAdminAdjusted => {
                "AI_MODELS_APIS_FREE_TOKENS_ADMIN_ADJUSTED"
            }
            Self::OauthClientCreated => "OAUTH_CLIENT_CREATED",
            Self::OauthClientUpdated => "OAUTH_CLIENT_UPDATED",
            Self::OauthClientDeleted => "OAUTH_CLIENT_DELETED",
            Self::OauthClientSecretCreated => "OAUTH_CLIENT_SECRET_CREATED",
            Self::OauthClientSecretDeleted => "OAUTH_CLIENT_SECRET_DELETED",
            Self::OauthAuthorizationGranted => "OAUTH_AUTHORIZATION_GRANTED",
            Self::OauthAuthorizationDenied => "OAUTH_AUTHORIZATION_DENIED",
            Self::OauthTokenIssued => "OAUTH_TOKEN_ISSUED",
            Self::OauthTokenRevoked => "OAUTH_TOKEN_REVOKED",
            Self::OauthUserConsentGranted => "OAUTH_USER_CONSENT_GRANTED",
            Self::OauthUserConsentRevoked => "OAUTH_USER_CONSENT_REVOKED",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DefaultEventViewForOrgEventTypeName {
    const KNOWN: &'static [Self] = &[
        Self::GroupMoved,
        Self::GroupCreated,
        Self::GroupDeleted,
        Self::DomainCreated,
        Self::DomainDeleted,
        Self::DomainVerified,
        Self::DomainsAssociated,
        Self::OauthTokenIssued,
        Self::OauthTokenRevoked,
        Self::VercelInvoicePaid,
        Self::OauthClientCreated,
        Self::OauthClientDeleted,
        Self::OauthClientUpdated,
        Self::OrgSettingsDeleted,
        Self::OrgSettingsUpdated,
        Self::RoleMappingCreated,
        Self::RoleMappingDeleted,
        Self::RoleMappingUpdated,
        Self::VercelInvoiceCreated,
        Self::VercelInvoiceOverdue,
        Self::OrgSettingsConfigured,
        Self::VercelInvoiceNotPaid,
        Self::VercelInvoiceRefunded,
        Self::MlabMigrationCompleted,
        Self::IdentityProviderCreated,
        Self::IdentityProviderDeleted,
        Self::IdentityProviderUpdated,
        Self::OauthAuthorizationDenied,
        Self::OauthUserConsentGranted,
        Self::OauthUserConsentRevoked,
        Self::FederationSettingsCreated,
        Self::FederationSettingsDeleted,
        Self::FederationSettingsUpdated,
        Self::IdentityProviderActivated,
        Self::OauthAuthorizationGranted,
        Self::OauthClientSecretCreated,
        Self::OauthClientSecretDeleted,
        Self::SupportEmailsSentFailure,
        Self::AwsSelfServeAccountLinked,
        Self::GcpSelfServeAccountLinked,
        Self::IdentityProviderDeactivated,
        Self::IdentityProviderJwksRevoked,
        Self::OidcIdentityProviderEnabled,
        Self::OidcIdentityProviderUpdated,
        Self::AzureSelfServeAccountLinked,
        Self::MlabMigrationDatabaseRenamed,
        Self::OidcIdentityProviderDisabled,
        Self::RestrictOrgMembershipEnabled,
        Self::AwsSelfServeAccountCancelled,
        Self::GcpSelfServeAccountCancelled,
        Self::MlabMigrationLiveImportError,
        Self::RestrictOrgMembershipDisabled,
        Self::SupportEmailsSentSuccessfully,
        Self::VercelSelfServeAccountLinked,
        Self::AiModelsApisUsageTierUpdated,
        Self::MlabMigrationTargetClusterSet,
        Self::AwsSelfServeAccountLinkFailed,
        Self::AzureSelfServeAccountCancelled,
        Self::GcpSelfServeAccountLinkFailed,
        Self::MlabMigrationLiveImportStarted,
        Self::AwsSelfServeAccountLinkPending,
        Self::GcpSelfServeAccountLinkPending,
        Self::VercelSelfServeAccountCancelled,
        Self::AzureSelfServeAccountLinkFailed,
        Self::MlabMigrationIpWhitelistImported,
        Self::MlabMigrationLiveImportCancelled,
        Self::MlabMigrationSupportPlanSelected,
        Self::AzureSelfServeAccountLinkPending,
        Self::MlabMigrationSupportPlanOptedOut,
        Self::MlabMigrationTargetClusterCreated,
        Self::VercelSelfServeAccountLinkFailed,
        Self::MlabMigrationDatabaseUsersImported,
        Self::VercelSelfServeAccountLinkPending,
        Self::MlabMigrationDumpAndRestoreStarted,
        Self::AiModelsApisFreeTokensAdminAdjusted,
        Self::MlabMigrationLiveImportCutoverComplete,
        Self::MlabMigrationDumpAndRestoreTestSkipped,
        Self::MlabMigrationDumpAndRestoreTestStarted,
        Self::MlabMigrationLiveImportReadyForCutover,
    ];
}

json::open_enum!(DefaultEventViewForOrgEventTypeName);
