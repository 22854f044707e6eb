// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Type of an event in an organization.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventTypeForOrg {
    /// `ALERT_ACKNOWLEDGED_AUDIT`
    AlertAcknowledgedAudit,
    /// `ALERT_UNACKNOWLEDGED_AUDIT`
    AlertUnacknowledgedAudit,
    /// `ALERT_CONFIG_DISABLED_AUDIT`
    AlertConfigDisabledAudit,
    /// `ALERT_CONFIG_ENABLED_AUDIT`
    AlertConfigEnabledAudit,
    /// `ALERT_CONFIG_ADDED_AUDIT`
    AlertConfigAddedAudit,
    /// `ALERT_CONFIG_DELETED_AUDIT`
    AlertConfigDeletedAudit,
    /// `ALERT_CONFIG_CHANGED_AUDIT`
    AlertConfigChangedAudit,
    /// `API_KEY_CREATED`
    ApiKeyCreated,
    /// `API_KEY_DELETED`
    ApiKeyDeleted,
    /// `API_KEY_ACCESS_LIST_ENTRY_ADDED`
    ApiKeyAccessListEntryAdded,
    /// `API_KEY_ACCESS_LIST_ENTRY_DELETED`
    ApiKeyAccessListEntryDeleted,
    /// `API_KEY_ROLES_CHANGED`
    ApiKeyRolesChanged,
    /// `API_KEY_DESCRIPTION_CHANGED`
    ApiKeyDescriptionChanged,
    /// `API_KEY_ADDED_TO_GROUP`
    ApiKeyAddedToGroup,
    /// `API_KEY_REMOVED_FROM_GROUP`
    ApiKeyRemovedFromGroup,
    /// `API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED`
    ApiKeyUiIpAccessListInheritanceEnabled,
    /// `API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED`
    ApiKeyUiIpAccessListInheritanceDisabled,
    /// `SERVICE_ACCOUNT_CREATED`
    ServiceAccountCreated,
    /// `SERVICE_ACCOUNT_DELETED`
    ServiceAccountDeleted,
    /// `SERVICE_ACCOUNT_ROLES_CHANGED`
    ServiceAccountRolesChanged,
    /// `SERVICE_ACCOUNT_DETAILS_CHANGED`
    ServiceAccountDetailsChanged,
    /// `SERVICE_ACCOUNT_ADDED_TO_GROUP`
    ServiceAccountAddedToGroup,
    /// `SERVICE_ACCOUNT_REMOVED_FROM_GROUP`
    ServiceAccountRemovedFromGroup,
    /// `SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED`
    ServiceAccountAccessListEntryAdded,
    /// `SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED`
    ServiceAccountAccessListEntryDeleted,
    /// `SERVICE_ACCOUNT_SECRET_ADDED`
    ServiceAccountSecretAdded,
    /// `SERVICE_ACCOUNT_SECRET_DELETED`
    ServiceAccountSecretDeleted,
    /// `SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED`
    ServiceAccountUiIpAccessListInheritanceEnabled,
    /// `SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED`
    ServiceAccountUiIpAccessListInheritanceDisabled,
    /// `AWS_PAYMENT_PAID`
    AwsPaymentPaid,
    /// `CHARGE_SUCCEEDED`
    ChargeSucceeded,
    /// `CHARGE_FAILED`
    ChargeFailed,
    /// `CHARGE_PROCESSING`
    ChargeProcessing,
    /// `CHARGE_PENDING_REVERSAL`
    ChargePendingReversal,
    /// `BRAINTREE_CHARGE_FAILED`
    BraintreeChargeFailed,
    /// `INVOICE_CLOSED`
    InvoiceClosed,
    /// `CHECK_PAYMENT_RECEIVED`
    CheckPaymentReceived,
    /// `WIRE_TRANSFER_PAYMENT_RECEIVED`
    WireTransferPaymentReceived,
    /// `DISCOUNT_APPLIED`
    DiscountApplied,
    /// `CREDIT_ISSUED`
    CreditIssued,
    /// `CREDIT_PULLED_FWD`
    CreditPulledFwd,
    /// `CREDIT_END_DATE_MODIFIED`
    CreditEndDateModified,
    /// `PROMO_CODE_APPLIED`
    PromoCodeApplied,
    /// `PAYMENT_FORGIVEN`
    PaymentForgiven,
    /// `REFUND_ISSUED`
    RefundIssued,
    /// `ACCOUNT_DOWNGRADED`
    AccountDowngraded,
    /// `ACCOUNT_UPGRADED`
    AccountUpgraded,
    /// `ACCOUNT_MODIFIED`
    AccountModified,
    /// `SUPPORT_PLAN_ACTIVATED`
    SupportPlanActivated,
    /// `SUPPORT_PLAN_CANCELLED`
    SupportPlanCancelled,
    /// `SUPPORT_PLAN_CANCELLATION_SCHEDULED`
    SupportPlanCancellationScheduled,
    /// `INITIATE_SALESFORCE_SERVICE_CLOUD_SYNC`
    InitiateSalesforceServiceCloudSync,
    /// `INVOICE_ADDRESS_CHANGED`
    InvoiceAddressChanged,
    /// `INVOICE_ADDRESS_ADDED`
    InvoiceAddressAdded,
    /// `PREPAID_PLAN_ACTIVATED`
    PrepaidPlanActivated,
    /// `ELASTIC_INVOICING_MODE_ACTIVATED`
    ElasticInvoicingModeActivated,
    /// `ELASTIC_INVOICING_MODE_DEACTIVATED`
    ElasticInvoicingModeDeactivated,
    /// `TERMINATE_PAID_SERVICES`
    TerminatePaidServices,
    /// `BILLING_EMAIL_ADDRESS_ADDED`
    BillingEmailAddressAdded,
    /// `BILLING_EMAIL_ADDRESS_CHANGED`
    BillingEmailAddressChanged,
    /// `BILLING_EMAIL_ADDRESS_REMOVED`
    BillingEmailAddressRemoved,
    /// `AWS_BILLING_ACCOUNT_CREDIT_ISSUED`
    AwsBillingAccountCreditIssued,
    /// `GCP_BILLING_ACCOUNT_CREDIT_ISSUED`
    GcpBillingAccountCreditIssued,
    /// `CREDIT_SFOLID_MODIFIED`
    CreditSfolidModified,
    /// `PREPAID_PLAN_MODIFIED`
    PrepaidPlanModified,
    /// `AWS_USAGE_REPORTED`
    AwsUsageReported,
    /// `AZURE_USAGE_REPORTED`
    AzureUsageReported,
    /// `GCP_USAGE_REPORTED`
    GcpUsageReported,
    /// `VERCEL_USAGE_REPORTED`
    VercelUsageReported,
    /// `BECAME_PAYING_ORG`
    BecamePayingOrg,
    /// `BECAME_LINKED_ORG`
    BecameLinkedOrg,
    /// `NEW_LINKED_ORG`
    NewLinkedOrg,
    /// `UNLINKED_ORG`
    UnlinkedOrg,
    /// `ORG_LINKED_TO_PAYING_ORG`
    OrgLinkedToPayingOrg,
    /// `ORG_UNLINKED_FROM_PAYING_ORG`
    OrgUnlinkedFromPayingOrg,
    /// `ORG_UNLINK_REQUESTED`
    OrgUnlinkRequested,
    /// `ORG_UNLINK_CANCELLED`
    OrgUnlinkCancelled,
    /// `PAYMENT_UPDATED_THROUGH_API`
    PaymentUpdatedThroughApi,
    /// `AZURE_BILLING_ACCOUNT_CREDIT_ISSUED`
    AzureBillingAccountCreditIssued,
    /// `CREDIT_START_DATE_MODIFIED`
    CreditStartDateModified,
    /// `CREDIT_ELASTIC_INVOICING_MODIFIED`
    CreditElasticInvoicingModified,
    /// `CREDIT_TYPE_MODIFIED`
    CreditTypeModified,
    /// `CREDIT_AMOUNT_CENTS_MODIFIED`
    CreditAmountCentsModified,
    /// `CREDIT_AMOUNT_REMAINING_CENTS_MODIFIED`
    CreditAmountRemainingCentsModified,
    /// `CREDIT_TOTAL_BILLED_CENTS_MODIFIED`
    CreditTotalBilledCentsModified,
    /// `CREDIT_AWS_CUSTOMER_ID_MODIFIED`
    CreditAwsCustomerIdModified,
    /// `CREDIT_AWS_PRODUCT_CODE_MODIFIED`
    CreditAwsProductCodeModified,
    /// `CREDIT_AWS_LICENSE_ARN_MODIFIED`
    CreditAwsLicenseArnModified,
    /// `CREDIT_AWS_ACCOUNT_ID_MODIFIED`
    CreditAwsAccountIdModified,
    /// `CREDIT_GCP_MARKETPLACE_ENTITLEMENT_ID_MODIFIED`
    CreditGcpMarketplaceEntitlementIdModified,
    /// `CREDIT_AZURE_SUBSCRIPTION_ID_MODIFIED`
    CreditAzureSubscriptionIdModified,
    /// `CREDIT_AZURE_PRIVATE_PLAN_ID_MODIFIED`
    CreditAzurePrivatePlanIdModified,
    /// `TARGETED_REBILL_EXECUTED`
    TargetedRebillExecuted,
    /// `LEGACY_REBILL_EXECUTED`
    LegacyRebillExecuted,
    /// `EVERGREEN_DEAL_CANCELLED`
    EvergreenDealCancelled,
    /// `GRACE_PERIOD_ACTIVATED`
    GracePeriodActivated,
    /// `GRACE_PERIOD_NO_LONGER_IN_EFFECT`
    GracePeriodNoLongerInEffect,
    /// `PENDING_DEAL_ACTIVATION_ADDED`
    PendingDealActivationAdded,
    /// `PENDING_DEAL_ACTIVATION_CANCELED`
    PendingDealActivationCanceled,
    /// `PENDING_DEAL_APPLIED`
    PendingDealApplied,
    /// `PENDING_DEAL_ACTIVATION_FAILED`
    PendingDealActivationFailed,
    /// `EVERGREEN_PRIORITY_MODIFIED`
    EvergreenPriorityModified,
    /// `CROSS_ORG_OPERATION_TICKET_TRACKING`
    CrossOrgOperationTicketTracking,
    /// `ADMIN_OVERRIDE_PAYMENT_METHOD_DELETED`
    AdminOverridePaymentMethodDeleted,
    /// `ADMIN_OVERRIDE_PAYMENT_METHOD_EXPIRED`
    AdminOverridePaymentMethodExpired,
    /// `PAYMENT_METHOD_FLAGGED`
    PaymentMethodFlagged,
    /// `PAYMENT_METHOD_UNFLAGGED`
    PaymentMethodUnflagged,
    /// `MARKETPLACE_REFUND_ISSUED`
    MarketplaceRefundIssued,
    /// `PAYMENT_DUE_DATE_EXTENDED`
    PaymentDueDateExtended,
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
    /// `ORG_LIMIT_UPDATED`
    OrgLimitUpdated,
    /// `SHADOW_CLUSTER_ORG_OPT_IN`
    ShadowClusterOrgOptIn,
    /// `SHADOW_CLUSTER_ORG_OPT_OUT`
    ShadowClusterOrgOptOut,
    /// `ATLAS_MAINTENANCE_FLEET_ACTIVE_WAVE_CLOSED_BY_ADMIN`
    AtlasMaintenanceFleetActiveWaveClosedByAdmin,
    /// `ORG_CREATED`
    OrgCreated,
    /// `CUSTOM_SESSION_TIMEOUT_MODIFIED`
    CustomSessionTimeoutModified,
    /// `SECURITY_CONTACT_MODIFIED`
    SecurityContactModified,
    /// `OPERATIONS_CONTACT_MODIFIED`
    OperationsContactModified,
    /// `ORG_CREDIT_CARD_ADDED`
    OrgCreditCardAdded,
    /// `ORG_CREDIT_CARD_UPDATED`
    OrgCreditCardUpdated,
    /// `ORG_CREDIT_CARD_CURRENT`
    OrgCreditCardCurrent,
    /// `ORG_CREDIT_CARD_ABOUT_TO_EXPIRE`
    OrgCreditCardAboutToExpire,
    /// `ORG_PAYPAL_LINKED`
    OrgPaypalLinked,
    /// `ORG_PAYPAL_UPDATED`
    OrgPaypalUpdated,
    /// `ORG_PAYPAL_CANCELLED`
    OrgPaypalCancelled,
    /// `ORG_OVERRIDE_PAYMENT_METHOD_ADDED`
    OrgOverridePaymentMethodAdded,
    /// `ORG_BANK_ACCOUNT_ADDED`
    OrgBankAccountAdded,
    /// `ORG_BANK_ACCOUNT_UPDATED`
    OrgBankAccountUpdated,
    /// `ORG_WALLET_ADDED`
    OrgWalletAdded,
    /// `ORG_WALLET_UPDATED`
    OrgWalletUpdated,
    /// `ORG_ACTIVATED`
    OrgActivated,
    /// `ORG_TEMPORARILY_ACTIVATED`
    OrgTemporarilyActivated,
    /// `ORG_SUSPENSION_DATE_CHANGED`
    OrgSuspensionDateChanged,
    /// `ORG_SUSPENDED`
    OrgSuspended,
    /// `ORG_ADMIN_SUSPENDED`
    OrgAdminSuspended,
    /// `ORG_ADMIN_LOCKED`
    OrgAdminLocked,
    /// `ORG_CLUSTERS_DELETED`
    OrgClustersDeleted,
    /// `ORG_CLUSTERS_PAUSED`
    OrgClustersPaused,
    /// `ORG_LOCKED`
    OrgLocked,
    /// `ORG_LOCKED_ACCELERATED`
    OrgLockedAccelerated,
    /// `ORG_UNDER_FINANCIAL_PROTECTION`
    OrgUnderFinancialProtection,
    /// `ORG_NO_FINANCIAL_PROTECTION`
    OrgNoFinancialProtection,
    /// `ORG_RENAMED`
    OrgRenamed,
    /// `ALL_ORG_USERS_HAVE_MFA`
    AllOrgUsersHaveMfa,
    /// `ORG_USERS_WITHOUT_MFA`
    OrgUsersWithoutMfa,
    /// `ORG_INVOICE_UNDER_THRESHOLD`
    OrgInvoiceUnderThreshold,
    /// `ORG_INVOICE_OVER_THRESHOLD`
    OrgInvoiceOverThreshold,
    /// `ORG_DAILY_BILL_UNDER_THRESHOLD`
    OrgDailyBillUnderThreshold,
    /// `ORG_DAILY_BILL_OVER_THRESHOLD`
    OrgDailyBillOverThreshold,
    /// `ORG_DAILY_BILLING_CHANGE_NORMAL`
    OrgDailyBillingChangeNormal,
    /// `ORG_DAILY_BILLING_CHANGE_OVER_THRESHOLD`
    OrgDailyBillingChangeOverThreshold,
    /// `ORG_WEEKLY_BILLING_CHANGE_NORMAL`
    OrgWeeklyBillingChangeNormal,
    /// `ORG_WEEKLY_BILLING_CHANGE_OVER_THRESHOLD`
    OrgWeeklyBillingChangeOverThreshold,
    /// `ORG_MONTHLY_BILLING_CHANGE_NORMAL`
    OrgMonthlyBillingChangeNormal,
    /// `ORG_MONTHLY_BILLING_CHANGE_OVER_THRESHOLD`
    OrgMonthlyBillingChangeOverThreshold,
    /// `ORG_GROUP_CHARGES_UNDER_THRESHOLD`
    OrgGroupChargesUnderThreshold,
    /// `ORG_GROUP_CHARGES_OVER_THRESHOLD`
    OrgGroupChargesOverThreshold,
    /// `ORG_TWO_FACTOR_AUTH_REQUIRED`
    OrgTwoFactorAuthRequired,
    /// `ORG_TWO_FACTOR_AUTH_OPTIONAL`
    OrgTwoFactorAuthOptional,
    /// `ORG_PUBLIC_API_ACCESS_LIST_REQUIRED`
    OrgPublicApiAccessListRequired,
    /// `ORG_PUBLIC_API_ACCESS_LIST_NOT_REQUIRED`
    OrgPublicApiAccessListNotRequired,
    /// `ORG_EMPLOYEE_ACCESS_RESTRICTED`
    OrgEmployeeAccessRestricted,
    /// `ORG_EMPLOYEE_ACCESS_UNRESTRICTED`
    OrgEmployeeAccessUnrestricted,
    /// `ORG_CONNECTED_TO_MLAB`
    OrgConnectedToMlab,
    /// `ORG_DISCONNECTED_FROM_MLAB`
    OrgDisconnectedFromMlab,
    /// `ORG_IDP_CERTIFICATE_CURRENT`
    OrgIdpCertificateCurrent,
    /// `ORG_IDP_CERTIFICATE_ABOUT_TO_EXPIRE`
    OrgIdpCertificateAboutToExpire,
    /// `ORG_CONNECTED_TO_VERCEL`
    OrgConnectedToVercel,
    /// `ORG_DISCONNECTED_TO_VERCEL`
    OrgDisconnectedToVercel,
    /// `ORG_CONNECTION_UNINSTALLED_FROM_VERCEL`
    OrgConnectionUninstalledFromVercel,
    /// `ORG_UI_IP_ACCESS_LIST_ENABLED`
    OrgUiIpAccessListEnabled,
    /// `ORG_UI_IP_ACCESS_LIST_DISABLED`
    OrgUiIpAccessListDisabled,
    /// `ORG_EDITED_UI_IP_ACCESS_LIST_ENTRIES`
    OrgEditedUiIpAccessListEntries,
    /// `ORG_SERVICE_ACCOUNT_MAX_SECRET_VALIDITY_EDITED`
    OrgServiceAccountMaxSecretValidityEdited,
    /// `ORG_SERVICE_ACCOUNT_SECRETS_EXPIRED`
    OrgServiceAccountSecretsExpired,
    /// `ORG_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRED`
    OrgServiceAccountSecretsNoLongerExpired,
    /// `ORG_SERVICE_ACCOUNT_SECRETS_EXPIRING`
    OrgServiceAccountSecretsExpiring,
    /// `ORG_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRING`
    OrgServiceAccountSecretsNoLongerExpiring,
    /// `ORG_MONGODB_VERSION_EOL_EXTENSION_ACCEPTED`
    OrgMongodbVersionEolExtensionAccepted,
    /// `ORG_MONGODB_VERSION_EOL_EXTENSION_PENDING`
    OrgMongodbVersionEolExtensionPending,
    /// `ORG_MONGODB_VERSION_EOL_EXTENSION_CANCELLED`
    OrgMongodbVersionEolExtensionCancelled,
    /// `ORG_BAAS_EOL_EXTENSION_ACCEPTED`
    OrgBaasEolExtensionAccepted,
    /// `ORG_BAAS_EOL_EXTENSION_PENDING`
    OrgBaasEolExtensionPending,
    /// `ORG_BAAS_EOL_EXTENSION_CANCELED`
    OrgBaasEolExtensionCanceled,
    /// `GROUP_MOVED_FROM_ORG`
    GroupMovedFromOrg,
    /// `SANDBOX_ENABLED_FOR_ORG`
    SandboxEnabledForOrg,
    /// `SANDBOX_DISABLED_FOR_ORG`
    SandboxDisabledForOrg,
    /// `SANDBOX_CONFIG_DELETED`
    SandboxConfigDeleted,
    /// `SANDBOX_TEMPLATE_UPDATED`
    SandboxTemplateUpdated,
    /// `ORG_DELEGATION_SETTINGS_UPDATED`
    OrgDelegationSettingsUpdated,
    /// `ORGANIZATION_VOYAGE_SETTINGS_CREATED`
    OrganizationVoyageSettingsCreated,
    /// `ORGANIZATION_VOYAGE_SETTINGS_DELETED`
    OrganizationVoyageSettingsDeleted,
    /// `ORG_DATA_SHARING_AI_MODELS_ENABLED`
    OrgDataSharingAiModelsEnabled,
    /// `ORG_DATA_SHARING_AI_MODELS_DISABLED`
    OrgDataSharingAiModelsDisabled,
    /// `ORG_WAVE_ASSIGNMENT_MODE_MANUAL`
    OrgWaveAssignmentModeManual,
    /// `ORG_WAVE_ASSIGNMENT_MODE_ENV_TAG_MAPPING`
    OrgWaveAssignmentModeEnvTagMapping,
    /// `PROJECT_CREATED_VIA_ANIS`
    ProjectCreatedViaAnis,
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
    /// `TEAM_CREATED`
    TeamCreated,
    /// `TEAM_DELETED`
    TeamDeleted,
    /// `TEAM_UPDATED`
    TeamUpdated,
    /// `TEAM_NAME_CHANGED`
    TeamNameChanged,
    /// `TEAM_ADDED_TO_GROUP`
    TeamAddedToGroup,
    /// `TEAM_REMOVED_FROM_GROUP`
    TeamRemovedFromGroup,
    /// `TEAM_ROLES_MODIFIED`
    TeamRolesModified,
    /// `JOINED_ORG`
    JoinedOrg,
    /// `JOINED_TEAM`
    JoinedTeam,
    /// `INVITED_TO_ORG`
    InvitedToOrg,
    /// `ORG_INVITATION_DELETED`
    OrgInvitationDeleted,
    /// `REMOVED_FROM_ORG`
    RemovedFromOrg,
    /// `REMOVED_FROM_TEAM`
    RemovedFromTeam,
    /// `USER_ROLES_CHANGED_AUDIT`
    UserRolesChangedAudit,
    /// `ORG_FLEX_CONSULTING_PURCHASED`
    OrgFlexConsultingPurchased,
    /// `ORG_FLEX_CONSULTING_PURCHASE_FAILED`
    OrgFlexConsultingPurchaseFailed,
    /// `INVITED_TO_TEAM`
    InvitedToTeam,
    /// `TAGS_MODIFIED`
    TagsModified,
    /// `GROUP_TAGS_MODIFIED`
    GroupTagsModified,
    /// `RESOURCE_POLICY_CREATED`
    ResourcePolicyCreated,
    /// `RESOURCE_POLICY_MODIFIED`
    ResourcePolicyModified,
    /// `RESOURCE_POLICY_DELETED`
    ResourcePolicyDeleted,
    /// `RESOURCE_POLICY_VIOLATED`
    ResourcePolicyViolated,
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

impl EventTypeForOrg {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AlertAcknowledgedAudit => "ALERT_ACKNOWLEDGED_AUDIT",
            Self::AlertUnacknowledgedAudit => "ALERT_UNACKNOWLEDGED_AUDIT",
            Self::AlertConfigDisabledAudit => "ALERT_CONFIG_DISABLED_AUDIT",
            Self::AlertConfigEnabledAudit => "ALERT_CONFIG_ENABLED_AUDIT",
            Self::AlertConfigAddedAudit => "ALERT_CONFIG_ADDED_AUDIT",
            Self::AlertConfigDeletedAudit => "ALERT_CONFIG_DELETED_AUDIT",
            Self::AlertConfigChangedAudit => "ALERT_CONFIG_CHANGED_AUDIT",
            Self::ApiKeyCreated => "API_KEY_CREATED",
            Self::ApiKeyDeleted => "API_KEY_DELETED",
            Self::ApiKeyAccessListEntryAdded => "API_KEY_ACCESS_LIST_ENTRY_ADDED",
            Self::ApiKeyAccessListEntryDeleted => "API_KEY_ACCESS_LIST_ENTRY_DELETED",
            Self::ApiKeyRolesChanged => "API_KEY_ROLES_CHANGED",
            Self::ApiKeyDescriptionChanged => "API_KEY_DESCRIPTION_CHANGED",
            Self::ApiKeyAddedToGroup => "API_KEY_ADDED_TO_GROUP",
            Self::ApiKeyRemovedFromGroup => "API_KEY_REMOVED_FROM_GROUP",
            Self::ApiKeyUiIpAccessListInheritanceEnabled => {
                "API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED"
            }
            Self::ApiKeyUiIpAccessListInheritanceDisabled => {
                "API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED"
            }
            Self::ServiceAccountCreated => "SERVICE_ACCOUNT_CREATED",
            Self::ServiceAccountDeleted => "SERVICE_ACCOUNT_DELETED",
            Self::ServiceAccountRolesChanged => "SERVICE_ACCOUNT_ROLES_CHANGED",
            Self::ServiceAccountDetailsChanged => "SERVICE_ACCOUNT_DETAILS_CHANGED",
            Self::ServiceAccountAddedToGroup => "SERVICE_ACCOUNT_ADDED_TO_GROUP",
            Self::ServiceAccountRemovedFromGroup => "SERVICE_ACCOUNT_REMOVED_FROM_GROUP",
            Self::ServiceAccountAccessListEntryAdded => {
                "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED"
            }
            Self::ServiceAccountAccessListEntryDeleted => {
                "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED"
            }
            Self::ServiceAccountSecretAdded => "SERVICE_ACCOUNT_SECRET_ADDED",
            Self::ServiceAccountSecretDeleted => "SERVICE_ACCOUNT_SECRET_DELETED",
            Self::ServiceAccountUiIpAccessListInheritanceEnabled => {
                "SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED"
            }
            Self::ServiceAccountUiIpAccessListInheritanceDisabled => {
                "SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED"
            }
            Self::AwsPaymentPaid => "AWS_PAYMENT_PAID",
            Self::ChargeSucceeded => "CHARGE_SUCCEEDED",
            Self::ChargeFailed => "CHARGE_FAILED",
            Self::ChargeProcessing => "CHARGE_PROCESSING",
            Self::ChargePendingReversal => "CHARGE_PENDING_REVERSAL",
            Self::BraintreeChargeFailed => "BRAINTREE_CHARGE_FAILED",
            Self::InvoiceClosed => "INVOICE_CLOSED",
            Self::CheckPaymentReceived => "CHECK_PAYMENT_RECEIVED",
            Self::WireTransferPaymentReceived => "WIRE_TRANSFER_PAYMENT_RECEIVED",
            Self::DiscountApplied => "DISCOUNT_APPLIED",
            Self::CreditIssued => "CREDIT_ISSUED",
            Self::CreditPulledFwd => "CREDIT_PULLED_FWD",
            Self::CreditEndDateModified => "CREDIT_END_DATE_MODIFIED",
            Self::PromoCodeApplied => "PROMO_CODE_APPLIED",
            Self::PaymentForgiven => "PAYMENT_FORGIVEN",
            Self::RefundIssued => "REFUND_ISSUED",
            Self::AccountDowngraded => "ACCOUNT_DOWNGRADED",
            Self::AccountUpgraded => "ACCOUNT_UPGRADED",
            Self::AccountModified => "ACCOUNT_MODIFIED",
            Self::SupportPlanActivated => "SUPPORT_PLAN_ACTIVATED",
            Self::SupportPlanCancelled => "SUPPORT_PLAN_CANCELLED",
            Self::SupportPlanCancellationScheduled => {
                "SUPPORT_PLAN_CANCELLATION_SCHEDULED"
            }
            Self::InitiateSalesforceServiceCloudSync => {
                "INITIATE_SALESFORCE_SERVICE_CLOUD_SYNC"
            }
            Self::InvoiceAddressChanged => "INVOICE_ADDRESS_CHANGED",
            Self::InvoiceAddressAdded => "INVOICE_ADDRESS_ADDED",
            Self::PrepaidPlanActivated => "PREPAID_PLAN_ACTIVATED",
            Self::ElasticInvoicingModeActivated => "ELASTIC_INVOICING_MODE_ACTIVATED",
            Self::ElasticInvoicingModeDeactivated => "ELASTIC_INVOICING_MODE_DEACTIVATED",
            Self::TerminatePaidServices => "TERMINATE_PAID_SERVICES",
            Self::BillingEmailAddressAdded => "BILLING_EMAIL_ADDRESS_ADDED",
            Self::BillingEmailAddressChanged => "BILLING_EMAIL_ADDRESS_CHANGED",
            Self::BillingEmailAddressRemoved => "BILLING_EMAIL_ADDRESS_REMOVED",
            Self::AwsBillingAccountCreditIssued => "AWS_BILLING_ACCOUNT_CREDIT_ISSUED",
            Self::GcpBillingAccountCreditIssued => "GCP_BILLING_ACCOUNT_CREDIT_ISSUED",
            Self::CreditSfolidModified => "CREDIT_SFOLID_MODIFIED",
            Self::PrepaidPlanModified => "PREPAID_PLAN_MODIFIED",
            Self::AwsUsageReported => "AWS_USAGE_REPORTED",
            Self::AzureUsageReported => "AZURE_USAGE_REPORTED",
            Self::GcpUsageReported => "GCP_USAGE_REPORTED",
            Self::VercelUsageReported => "VERCEL_USAGE_REPORTED",
            Self::BecamePayingOrg => "BECAME_PAYING_ORG",
            Self::BecameLinkedOrg => "BECAME_LINKED_ORG",
            Self::NewLinkedOrg => "NEW_LINKED_ORG",
            Self::UnlinkedOrg => "UNLINKED_ORG",
            Self::OrgLinkedToPayingOrg => "ORG_LINKED_TO_PAYING_ORG",
            Self::OrgUnlinkedFromPayingOrg => "ORG_UNLINKED_FROM_PAYING_ORG",
            Self::OrgUnlinkRequested => "ORG_UNLINK_REQUESTED",
            Self::OrgUnlinkCancelled => "ORG_UNLINK_CANCELLED",
            Self::PaymentUpdatedThroughApi => "PAYMENT_UPDATED_THROUGH_API",
            Self::AzureBillingAccountCreditIssued => {
                "AZURE_BILLING_ACCOUNT_CREDIT_ISSUED"
            }
            Self::CreditStartDateModified => "CREDIT_START_DATE_MODIFIED",
            Self::CreditElasticInvoicingModified => "CREDIT_ELASTIC_INVOICING_MODIFIED",
            Self::CreditTypeModified => "CREDIT_TYPE_MODIFIED",
            Self::CreditAmountCentsModified => "CREDIT_AMOUNT_CENTS_MODIFIED",
            Self::CreditAmountRemainingCentsModified => {
                "CREDIT_AMOUNT_REMAINING_CENTS_MODIFIED"
            }
            Self::CreditTotalBilledCentsModified => "CREDIT_TOTAL_BILLED_CENTS_MODIFIED",
            Self::CreditAwsCustomerIdModified => "CREDIT_AWS_CUSTOMER_ID_MODIFIED",
            Self::CreditAwsProductCodeModified => "CREDIT_AWS_PRODUCT_CODE_MODIFIED",
            Self::CreditAwsLicenseArnModified => "CREDIT_AWS_LICENSE_ARN_MODIFIED",
            Self::CreditAwsAccountIdModified => "CREDIT_AWS_ACCOUNT_ID_MODIFIED",
            Self::CreditGcpMarketplaceEntitlementIdModified => {
                "CREDIT_GCP_MARKETPLACE_ENTITLEMENT_ID_MODIFIED"
            }
            Self::CreditAzureSubscriptionIdModified => {
                "CREDIT_AZURE_SUBSCRIPTION_ID_MODIFIED"
            }
            Self::CreditAzurePrivatePlanIdModified => {
                "CREDIT_AZURE_PRIVATE_PLAN_ID_MODIFIED"
            }
            Self::TargetedRebillExecuted => "TARGETED_REBILL_EXECUTED",
            Self::LegacyRebillExecuted => "LEGACY_REBILL_EXECUTED",
            Self::EvergreenDealCancelled => "EVERGREEN_DEAL_CANCELLED",
            Self::GracePeriodActivated => "GRACE_PERIOD_ACTIVATED",
            Self::GracePeriodNoLongerInEffect => "GRACE_PERIOD_NO_LONGER_IN_EFFECT",
            Self::PendingDealActivationAdded => "PENDING_DEAL_ACTIVATION_ADDED",
            Self::PendingDealActivationCanceled => "PENDING_DEAL_ACTIVATION_CANCELED",
            Self::PendingDealApplied => "PENDING_DEAL_APPLIED",
            Self::PendingDealActivationFailed => "PENDING_DEAL_ACTIVATION_FAILED",
            Self::EvergreenPriorityModified => "EVERGREEN_PRIORITY_MODIFIED",
            Self::CrossOrgOperationTicketTracking => {
                "CROSS_ORG_OPERATION_TICKET_TRACKING"
            }
            Self::AdminOverridePaymentMethodDeleted => {
                "ADMIN_OVERRIDE_PAYMENT_METHOD_DELETED"
            }
            Self::AdminOverridePaymentMethodExpired => {
                "ADMIN_OVERRIDE_PAYMENT_METHOD_EXPIRED"
            }
            Self::PaymentMethodFlagged => "PAYMENT_METHOD_FLAGGED",
            Self::PaymentMethodUnflagged => "PAYMENT_METHOD_UNFLAGGED",
            Self::MarketplaceRefundIssued => "MARKETPLACE_REFUND_ISSUED",
            Self::PaymentDueDateExtended => "PAYMENT_DUE_DATE_EXTENDED",
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
            Self::OrgLimitUpdated => "ORG_LIMIT_UPDATED",
            Self::ShadowClusterOrgOptIn => "SHADOW_CLUSTER_ORG_OPT_IN",
            Self::ShadowClusterOrgOptOut => "SHADOW_CLUSTER_ORG_OPT_OUT",
            Self::AtlasMaintenanceFleetActiveWaveClosedByAdmin => {
                "ATLAS_MAINTENANCE_FLEET_ACTIVE_WAVE_CLOSED_BY_ADMIN"
            }
            Self::OrgCreated => "ORG_CREATED",
            Self::CustomSessionTimeoutModified => "CUSTOM_SESSION_TIMEOUT_MODIFIED",
            Self::SecurityContactModified => "SECURITY_CONTACT_MODIFIED",
            Self::OperationsContactModified => "OPERATIONS_CONTACT_MODIFIED",
            Self::OrgCreditCardAdded => "ORG_CREDIT_CARD_ADDED",
            Self::OrgCreditCardUpdated => "ORG_CREDIT_CARD_UPDATED",
            Self::OrgCreditCardCurrent => "ORG_CREDIT_CARD_CURRENT",
            Self::OrgCreditCardAboutToExpire => "ORG_CREDIT_CARD_ABOUT_TO_EXPIRE",
            Self::OrgPaypalLinked => "ORG_PAYPAL_LINKED",
            Self::OrgPaypalUpdated => "ORG_PAYPAL_UPDATED",
            Self::OrgPaypalCancelled => "ORG_PAYPAL_CANCELLED",
            Self::OrgOverridePaymentMethodAdded => "ORG_OVERRIDE_PAYMENT_METHOD_ADDED",
            Self::OrgBankAccountAdded => "ORG_BANK_ACCOUNT_ADDED",
            Self::OrgBankAccountUpdated => "ORG_BANK_ACCOUNT_UPDATED",
            Self::OrgWalletAdded => "ORG_WALLET_ADDED",
            Self::OrgWalletUpdated => "ORG_WALLET_UPDATED",
            Self::OrgActivated => "ORG_ACTIVATED",
            Self::OrgTemporarilyActivated => "ORG_TEMPORARILY_ACTIVATED",
            Self::OrgSuspensionDateChanged => "ORG_SUSPENSION_DATE_CHANGED",
            Self::OrgSuspended => "ORG_SUSPENDED",
            Self::OrgAdminSuspended => "ORG_ADMIN_SUSPENDED",
            Self::OrgAdminLocked => "ORG_ADMIN_LOCKED",
            Self::OrgClustersDeleted => "ORG_CLUSTERS_DELETED",
            Self::OrgClustersPaused => "ORG_CLUSTERS_PAUSED",
            Self::OrgLocked => "ORG_LOCKED",
            Self::OrgLockedAccelerated => "ORG_LOCKED_ACCELERATED",
            Self::OrgUnderFinancialProtection => "ORG_UNDER_FINANCIAL_PROTECTION",
            Self::OrgNoFinancialProtection => "ORG_NO_FINANCIAL_PROTECTION",
            Self::OrgRenamed => "ORG_RENAMED",
            Self::AllOrgUsersHaveMfa => "ALL_ORG_USERS_HAVE_MFA",
            Self::OrgUsersWithoutMfa => "ORG_USERS_WITHOUT_MFA",
            Self::OrgInvoiceUnderThreshold => "ORG_INVOICE_UNDER_THRESHOLD",
            Self::OrgInvoiceOverThreshold => "ORG_INVOICE_OVER_THRESHOLD",
            Self::OrgDailyBillUnderThreshold => "ORG_DAILY_BILL_UNDER_THRESHOLD",
            Self::OrgDailyBillOverThreshold => "ORG_DAILY_BILL_OVER_THRESHOLD",
            Self::OrgDailyBillingChangeNormal => "ORG_DAILY_BILLING_CHANGE_NORMAL",
            Self::OrgDailyBillingChangeOverThreshold => {
                "ORG_DAILY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::OrgWeeklyBillingChangeNormal => "ORG_WEEKLY_BILLING_CHANGE_NORMAL",
            Self::OrgWeeklyBillingChangeOverThreshold => {
                "ORG_WEEKLY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::OrgMonthlyBillingChangeNormal => "ORG_MONTHLY_BILLING_CHANGE_NORMAL",
            Self::OrgMonthlyBillingChangeOverThreshold => {
                "ORG_MONTHLY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::OrgGroupChargesUnderThreshold => "ORG_GROUP_CHARGES_UNDER_THRESHOLD",
            Self::OrgGroupChargesOverThreshold => "ORG_GROUP_CHARGES_OVER_THRESHOLD",
            Self::OrgTwoFactorAuthRequired => "ORG_TWO_FACTOR_AUTH_REQUIRED",
            Self::OrgTwoFactorAuthOptional => "ORG_TWO_FACTOR_AUTH_OPTIONAL",
            Self::OrgPublicApiAccessListRequired => "ORG_PUBLIC_API_ACCESS_LIST_REQUIRED",
            Self::OrgPublicApiAccessListNotRequired => {
                "ORG_PUBLIC_API_ACCESS_LIST_NOT_REQUIRED"
            }
            Self::OrgEmployeeAccessRestricted => "ORG_EMPLOYEE_ACCESS_RESTRICTED",
            Self::OrgEmployeeAccessUnrestricted => "ORG_EMPLOYEE_ACCESS_UNRESTRICTED",
            Self::OrgConnectedToMlab => "ORG_CONNECTED_TO_MLAB",
            Self::OrgDisconnectedFromMlab => "ORG_DISCONNECTED_FROM_MLAB",
            Self::OrgIdpCertificateCurrent => "ORG_IDP_CERTIFICATE_CURRENT",
            Self::OrgIdpCertificateAboutToExpire => "ORG_IDP_CERTIFICATE_ABOUT_TO_EXPIRE",
            Self::OrgConnectedToVercel => "ORG_CONNECTED_TO_VERCEL",
            Self::OrgDisconnectedToVercel => "ORG_DISCONNECTED_TO_VERCEL",
            Self::OrgConnectionUninstalledFromVercel => {
                "ORG_CONNECTION_UNINSTALLED_FROM_VERCEL"
            }
            Self::OrgUiIpAccessListEnabled => "ORG_UI_IP_ACCESS_LIST_ENABLED",
            Self::OrgUiIpAccessListDisabled => "ORG_UI_IP_ACCESS_LIST_DISABLED",
            Self::OrgEditedUiIpAccessListEntries => {
                "ORG_EDITED_UI_IP_ACCESS_LIST_ENTRIES"
            }
            Self::OrgServiceAccountMaxSecretValidityEdited => {
                "ORG_SERVICE_ACCOUNT_MAX_SECRET_VALIDITY_EDITED"
            }
            Self::OrgServiceAccountSecretsExpired => {
                "ORG_SERVICE_ACCOUNT_SECRETS_EXPIRED"
            }
            Self::OrgServiceAccountSecretsNoLongerExpired => {
                "ORG_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRED"
            }
            Self::OrgServiceAccountSecretsExpiring => {
                "ORG_SERVICE_ACCOUNT_SECRETS_EXPIRING"
            }
            Self::OrgServiceAccountSecretsNoLongerExpiring => {
                "ORG_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRING"
            }
            Self::OrgMongodbVersionEolExtensionAccepted => {
                "ORG_MONGODB_VERSION_EOL_EXTENSION_ACCEPTED"
            }
            Self::OrgMongodbVersionEolExtensionPending => {
                "ORG_MONGODB_VERSION_EOL_EXTENSION_PENDING"
            }
            Self::OrgMongodbVersionEolExtensionCancelled => {
                "ORG_MONGODB_VERSION_EOL_EXTENSION_CANCELLED"
            }
            Self::OrgBaasEolExtensionAccepted => "ORG_BAAS_EOL_EXTENSION_ACCEPTED",
            Self::OrgBaasEolExtensionPending => "ORG_BAAS_EOL_EXTENSION_PENDING",
            Self::OrgBaasEolExtensionCanceled => "ORG_BAAS_EOL_EXTENSION_CANCELED",
            Self::GroupMovedFromOrg => "GROUP_MOVED_FROM_ORG",
            Self::SandboxEnabledForOrg => "SANDBOX_ENABLED_FOR_ORG",
            Self::SandboxDisabledForOrg => "SANDBOX_DISABLED_FOR_ORG",
            Self::SandboxConfigDeleted => "SANDBOX_CONFIG_DELETED",
            Self::SandboxTemplateUpdated => "SANDBOX_TEMPLATE_UPDATED",
            Self::OrgDelegationSettingsUpdated => "ORG_DELEGATION_SETTINGS_UPDATED",
            Self::OrganizationVoyageSettingsCreated => {
                "ORGANIZATION_VOYAGE_SETTINGS_CREATED"
            }
            Self::OrganizationVoyageSettingsDeleted => {
                "ORGANIZATION_VOYAGE_SETTINGS_DELETED"
            }
            Self::OrgDataSharingAiModelsEnabled => "ORG_DATA_SHARING_AI_MODELS_ENABLED",
            Self::OrgDataSharingAiModelsDisabled => "ORG_DATA_SHARING_AI_MODELS_DISABLED",
            Self::OrgWaveAssignmentModeManual => "ORG_WAVE_ASSIGNMENT_MODE_MANUAL",
            Self::OrgWaveAssignmentModeEnvTagMapping => {
                "ORG_WAVE_ASSIGNMENT_MODE_ENV_TAG_MAPPING"
            }
            Self::ProjectCreatedViaAnis => "PROJECT_CREATED_VIA_ANIS",
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
            Self::TeamCreated => "TEAM_CREATED",
            Self::TeamDeleted => "TEAM_DELETED",
            Self::TeamUpdated => "TEAM_UPDATED",
            Self::TeamNameChanged => "TEAM_NAME_CHANGED",
            Self::TeamAddedToGroup => "TEAM_ADDED_TO_GROUP",
            Self::TeamRemovedFromGroup => "TEAM_REMOVED_FROM_GROUP",
            Self::TeamRolesModified => "TEAM_ROLES_MODIFIED",
            Self::JoinedOrg => "JOINED_ORG",
            Self::JoinedTeam => "JOINED_TEAM",
            Self::InvitedToOrg => "INVITED_TO_ORG",
            Self::OrgInvitationDeleted => "ORG_INVITATION_DELETED",
            Self::RemovedFromOrg => "REMOVED_FROM_ORG",
            Self::RemovedFromTeam => "REMOVED_FROM_TEAM",
            Self::UserRolesChangedAudit => "USER_ROLES_CHANGED_AUDIT",
            Self::OrgFlexConsultingPurchased => "ORG_FLEX_CONSULTING_PURCHASED",
            Self::OrgFlexConsultingPurchaseFailed => {
                "ORG_FLEX_CONSULTING_PURCHASE_FAILED"
            }
            Self::InvitedToTeam => "INVITED_TO_TEAM",
            Self::TagsModified => "TAGS_MODIFIED",
            Self::GroupTagsModified => "GROUP_TAGS_MODIFIED",
            Self::ResourcePolicyCreated => "RESOURCE_POLICY_CREATED",
            Self::ResourcePolicyModified => "RESOURCE_POLICY_MODIFIED",
            Self::ResourcePolicyDeleted => "RESOURCE_POLICY_DELETED",
            Self::ResourcePolicyViolated => "RESOURCE_POLICY_VIOLATED",
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

impl OpenEnum for EventTypeForOrg {
    const KNOWN: &'static [Self] = &[
        Self::JoinedOrg,
        Self::OrgLocked,
        Self::GroupMoved,
        Self::JoinedTeam,
        Self::OrgCreated,
        Self::OrgRenamed,
        Self::TeamCreated,
        Self::TeamDeleted,
        Self::TeamUpdated,
        Self::UnlinkedOrg,
        Self::ChargeFailed,
        Self::CreditIssued,
        Self::GroupCreated,
        Self::GroupDeleted,
        Self::OrgActivated,
        Self::OrgSuspended,
        Self::RefundIssued,
        Self::TagsModified,
        Self::DomainCreated,
        Self::DomainDeleted,
        Self::InvitedToOrg,
        Self::InvoiceClosed,
        Self::NewLinkedOrg,
        Self::ApiKeyCreated,
        Self::ApiKeyDeleted,
        Self::DomainVerified,
        Self::InvitedToTeam,
        Self::AccountModified,
        Self::AccountUpgraded,
        Self::AwsPaymentPaid,
        Self::ChargeSucceeded,
        Self::DiscountApplied,
        Self::OrgAdminLocked,
        Self::OrgWalletAdded,
        Self::PaymentForgiven,
        Self::RemovedFromOrg,
        Self::BecameLinkedOrg,
        Self::BecamePayingOrg,
        Self::ChargeProcessing,
        Self::CreditPulledFwd,
        Self::OrgLimitUpdated,
        Self::OrgPaypalLinked,
        Self::RemovedFromTeam,
        Self::TeamNameChanged,
        Self::AccountDowngraded,
        Self::AwsUsageReported,
        Self::DomainsAssociated,
        Self::GcpUsageReported,
        Self::OauthTokenIssued,
        Self::OrgPaypalUpdated,
        Self::OrgWalletUpdated,
        Self::PromoCodeApplied,
        Self::GroupTagsModified,
        Self::OauthTokenRevoked,
        Self::OrgAdminSuspended,
        Self::OrgClustersPaused,
        Self::TeamAddedToGroup,
        Self::TeamRolesModified,
        Self::VercelInvoicePaid,
        Self::AzureUsageReported,
        Self::CreditTypeModified,
        Self::GroupMovedFromOrg,
        Self::OauthClientCreated,
        Self::OauthClientDeleted,
        Self::OauthClientUpdated,
        Self::OrgClustersDeleted,
        Self::OrgPaypalCancelled,
        Self::OrgSettingsDeleted,
        Self::OrgSettingsUpdated,
        Self::OrgUnlinkCancelled,
        Self::OrgUnlinkRequested,
        Self::PendingDealApplied,
        Self::RoleMappingCreated,
        Self::RoleMappingDeleted,
        Self::RoleMappingUpdated,
        Self::ApiKeyRolesChanged,
        Self::InvoiceAddressAdded,
        Self::OrgConnectedToMlab,
        Self::OrgCreditCardAdded,
        Self::OrgUsersWithoutMfa,
        Self::PrepaidPlanModified,
        Self::VercelUsageReported,
        Self::AllOrgUsersHaveMfa,
        Self::ApiKeyAddedToGroup,
        Self::CheckPaymentReceived,
        Self::CreditSfolidModified,
        Self::GracePeriodActivated,
        Self::LegacyRebillExecuted,
        Self::OrgBankAccountAdded,
        Self::OrgInvitationDeleted,
        Self::OrgLockedAccelerated,
        Self::PaymentMethodFlagged,
        Self::PrepaidPlanActivated,
        Self::SandboxConfigDeleted,
        Self::SupportPlanActivated,
        Self::SupportPlanCancelled,
        Self::VercelInvoiceCreated,
        Self::VercelInvoiceOverdue,
        Self::BraintreeChargeFailed,
        Self::ChargePendingReversal,
        Self::InvoiceAddressChanged,
        Self::OrgConnectedToVercel,
        Self::OrgCreditCardCurrent,
        Self::OrgCreditCardUpdated,
        Self::OrgSettingsConfigured,
        Self::ResourcePolicyCreated,
        Self::ResourcePolicyDeleted,
        Self::SandboxEnabledForOrg,
        Self::ServiceAccountCreated,
        Self::ServiceAccountDeleted,
        Self::TeamRemovedFromGroup,
        Self::TerminatePaidServices,
        Self::VercelInvoiceNotPaid,
        Self::VercelInvoiceRefunded,
        Self::AlertAcknowledgedAudit,
        Self::AlertConfigAddedAudit,
        Self::CreditEndDateModified,
        Self::EvergreenDealCancelled,
        Self::MlabMigrationCompleted,
        Self::OrgBankAccountUpdated,
        Self::OrgLinkedToPayingOrg,
        Self::PaymentMethodUnflagged,
        Self::ProjectCreatedViaAnis,
        Self::ResourcePolicyModified,
        Self::ResourcePolicyViolated,
        Self::SandboxDisabledForOrg,
        Self::SandboxTemplateUpdated,
        Self::TargetedRebillExecuted,
        Self::UserRolesChangedAudit,
        Self::IdentityProviderCreated,
        Self::IdentityProviderDeleted,
        Self::IdentityProviderUpdated,
        Self::MarketplaceRefundIssued,
        Self::OrgTemporarilyActivated,
        Self::PaymentDueDateExtended,
        Self::SecurityContactModified,
        Self::ShadowClusterOrgOptIn,
        Self::AlertConfigChangedAudit,
        Self::AlertConfigDeletedAudit,
        Self::AlertConfigEnabledAudit,
        Self::AlertUnacknowledgedAudit,
        Self::ApiKeyRemovedFromGroup,
        Self::CreditStartDateModified,
        Self::OauthAuthorizationDenied,
        Self::OauthUserConsentGranted,
        Self::OauthUserConsentRevoked,
        Self::OrgDisconnectedFromMlab,
        Self::OrgDisconnectedToVercel,
        Self::OrgInvoiceOverThreshold,
        Self::ShadowClusterOrgOptOut,
        Self::AlertConfigDisabledAudit,
        Self::ApiKeyDescriptionChanged,
        Self::BillingEmailAddressAdded,
        Self::EvergreenPriorityModified,
        Self::FederationSettingsCreated,
        Self::FederationSettingsDeleted,
        Self::FederationSettingsUpdated,
        Self::IdentityProviderActivated,
        Self::OauthAuthorizationGranted,
        Self::OauthClientSecretCreated,
        Self::OauthClientSecretDeleted,
        Self::OperationsContactModified,
        Self::OrgIdpCertificateCurrent,
        Self::OrgInvoiceUnderThreshold,
        Self::OrgNoFinancialProtection,
        Self::OrgSuspensionDateChanged,
        Self::PaymentUpdatedThroughApi,
        Self::SupportEmailsSentFailure,
        Self::CreditAmountCentsModified,
        Self::OrgTwoFactorAuthOptional,
        Self::OrgTwoFactorAuthRequired,
        Self::OrgUnlinkedFromPayingOrg,
        Self::ServiceAccountSecretAdded,
        Self::AwsSelfServeAccountLinked,
        Self::BillingEmailAddressChanged,
        Self::BillingEmailAddressRemoved,
        Self::GcpSelfServeAccountLinked,
        Self::IdentityProviderDeactivated,
        Self::OrgDailyBillOverThreshold,
        Self::OrgFlexConsultingPurchased,
        Self::OrgUiIpAccessListEnabled,
        Self::PendingDealActivationAdded,
        Self::ServiceAccountRolesChanged,
        Self::CreditAwsAccountIdModified,
        Self::IdentityProviderJwksRevoked,
        Self::OidcIdentityProviderEnabled,
        Self::OidcIdentityProviderUpdated,
        Self::OrgBaasEolExtensionPending,
        Self::OrgDailyBillUnderThreshold,
        Self::OrgEmployeeAccessRestricted,
        Self::OrgUiIpAccessListDisabled,
        Self::OrgUnderFinancialProtection,
        Self::PendingDealActivationFailed,
        Self::ServiceAccountAddedToGroup,
        Self::ServiceAccountSecretDeleted,
        Self::WireTransferPaymentReceived,
        Self::ApiKeyAccessListEntryAdded,
        Self::AzureSelfServeAccountLinked,
        Self::CreditAwsCustomerIdModified,
        Self::CreditAwsLicenseArnModified,
        Self::CustomSessionTimeoutModified,
        Self::MlabMigrationDatabaseRenamed,
        Self::OidcIdentityProviderDisabled,
        Self::OrgBaasEolExtensionAccepted,
        Self::OrgBaasEolExtensionCanceled,
        Self::OrgCreditCardAboutToExpire,
        Self::OrgDailyBillingChangeNormal,
        Self::OrgDelegationSettingsUpdated,
        Self::OrgWaveAssignmentModeManual,
        Self::RestrictOrgMembershipEnabled,
        Self::ServiceAccountDetailsChanged,
        Self::AwsSelfServeAccountCancelled,
        Self::CreditAwsProductCodeModified,
        Self::ElasticInvoicingModeActivated,
        Self::GcpSelfServeAccountCancelled,
        Self::GracePeriodNoLongerInEffect,
        Self::MlabMigrationLiveImportError,
        Self::OrgEmployeeAccessUnrestricted,
        Self::OrgGroupChargesOverThreshold,
        Self::OrgWeeklyBillingChangeNormal,
        Self::PendingDealActivationCanceled,
        Self::RestrictOrgMembershipDisabled,
        Self::SupportEmailsSentSuccessfully,
        Self::VercelSelfServeAccountLinked,
        Self::AiModelsApisUsageTierUpdated,
        Self::ApiKeyAccessListEntryDeleted,
        Self::AwsBillingAccountCreditIssued,
        Self::CreditElasticInvoicingModified,
        Self::GcpBillingAccountCreditIssued,
        Self::MlabMigrationTargetClusterSet,
        Self::OrgGroupChargesUnderThreshold,
        Self::OrgMonthlyBillingChangeNormal,
        Self::OrgOverridePaymentMethodAdded,
        Self::AwsSelfServeAccountLinkFailed,
        Self::AzureSelfServeAccountCancelled,
        Self::CreditTotalBilledCentsModified,
        Self::ElasticInvoicingModeDeactivated,
        Self::GcpSelfServeAccountLinkFailed,
        Self::MlabMigrationLiveImportStarted,
        Self::OrgDataSharingAiModelsEnabled,
        Self::ServiceAccountRemovedFromGroup,
        Self::AwsSelfServeAccountLinkPending,
        Self::AzureBillingAccountCreditIssued,
        Self::CrossOrgOperationTicketTracking,
        Self::GcpSelfServeAccountLinkPending,
        Self::OrgDataSharingAiModelsDisabled,
        Self::OrgFlexConsultingPurchaseFailed,
        Self::OrgIdpCertificateAboutToExpire,
        Self::OrgPublicApiAccessListRequired,
        Self::OrgServiceAccountSecretsExpired,
        Self::SupportPlanCancellationScheduled,
        Self::VercelSelfServeAccountCancelled,
        Self::AzureSelfServeAccountLinkFailed,
        Self::MlabMigrationIpWhitelistImported,
        Self::MlabMigrationLiveImportCancelled,
        Self::MlabMigrationSupportPlanSelected,
        Self::OrganizationVoyageSettingsCreated,
        Self::OrganizationVoyageSettingsDeleted,
        Self::OrgEditedUiIpAccessListEntries,
        Self::OrgServiceAccountSecretsExpiring,
        Self::AdminOverridePaymentMethodDeleted,
        Self::AdminOverridePaymentMethodExpired,
        Self::AzureSelfServeAccountLinkPending,
        Self::CreditAzurePrivatePlanIdModified,
        Self::CreditAzureSubscriptionIdModified,
        Self::MlabMigrationSupportPlanOptedOut,
        Self::MlabMigrationTargetClusterCreated,
        Self::VercelSelfServeAccountLinkFailed,
        Self::CreditAmountRemainingCentsModified,
        Self::InitiateSalesforceServiceCloudSync,
        Self::MlabMigrationDatabaseUsersImported,
        Self::OrgConnectionUninstalledFromVercel,
        Self::VercelSelfServeAccountLinkPending,
        Self::MlabMigrationDumpAndRestoreStarted,
        Self::OrgDailyBillingChangeOverThreshold,
        Self::OrgPublicApiAccessListNotRequired,
        Self::ServiceAccountAccessListEntryAdded,
        Self::OrgWaveAssignmentModeEnvTagMapping,
        Self::OrgWeeklyBillingChangeOverThreshold,
        Self::AiModelsApisFreeTokensAdminAdjusted,
        Self::OrgMongodbVersionEolExtensionPending,
        Self::OrgMonthlyBillingChangeOverThreshold,
        Self::ServiceAccountAccessListEntryDeleted,
        Self::OrgMongodbVersionEolExtensionAccepted,
        Self::MlabMigrationLiveImportCutoverComplete,
        Self::OrgMongodbVersionEolExtensionCancelled,
        Self::MlabMigrationDumpAndRestoreTestSkipped,
        Self::MlabMigrationDumpAndRestoreTestStarted,
        Self::MlabMigrationLiveImportReadyForCutover,
        Self::ApiKeyUiIpAccessListInheritanceEnabled,
        Self::OrgServiceAccountSecretsNoLongerExpired,
        Self::ApiKeyUiIpAccessListInheritanceDisabled,
        Self::CreditGcpMarketplaceEntitlementIdModified,
        Self::OrgServiceAccountMaxSecretValidityEdited,
        Self::OrgServiceAccountSecretsNoLongerExpiring,
        Self::AtlasMaintenanceFleetActiveWaveClosedByAdmin,
        Self::ServiceAccountUiIpAccessListInheritanceEnabled,
        Self::ServiceAccountUiIpAccessListInheritanceDisabled,
    ];
}

json::open_enum!(EventTypeForOrg);
