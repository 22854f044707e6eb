// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AlertAudit, AlertConfigAudit, ApiUserEventViewForOrg, AtlasResourcePolicyAuditForOrg,
    BillingEventViewForOrg, DefaultEventViewForOrg, Link, NdsAuditViewForOrg,
    OrgEventViewForOrg, Principal, Raw, ResourceEventViewForOrg, ServiceAccountOrgEvents,
    TeamEvent, UserEventViewForOrg,
};

use crate::json::{
    self, DateTime, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// An event of an organization, in the variant that `eventTypeName` tells.
///
/// The variant is told by `eventTypeName` (disjoint enum property).
///
/// | `eventTypeName` | variant | own fields |
/// |---|---|---|
/// | `FEDERATION_SETTINGS_CREATED`, `FEDERATION_SETTINGS_DELETED`, `FEDERATION_SETTINGS_UPDATED`, `IDENTITY_PROVIDER_CREATED`, `IDENTITY_PROVIDER_UPDATED`, `IDENTITY_PROVIDER_DELETED`, `IDENTITY_PROVIDER_ACTIVATED`, `OIDC_IDENTITY_PROVIDER_UPDATED`, `IDENTITY_PROVIDER_DEACTIVATED`, `IDENTITY_PROVIDER_JWKS_REVOKED`, `OIDC_IDENTITY_PROVIDER_ENABLED`, `OIDC_IDENTITY_PROVIDER_DISABLED`, `DOMAINS_ASSOCIATED`, `DOMAIN_CREATED`, `DOMAIN_DELETED`, `DOMAIN_VERIFIED`, `ORG_SETTINGS_CONFIGURED`, `ORG_SETTINGS_UPDATED`, `ORG_SETTINGS_DELETED`, `RESTRICT_ORG_MEMBERSHIP_ENABLED`, `RESTRICT_ORG_MEMBERSHIP_DISABLED`, `ROLE_MAPPING_CREATED`, `ROLE_MAPPING_UPDATED`, `ROLE_MAPPING_DELETED` and 55 more | [`Default`](Self::Default) | `eventTypeName` |
/// | `ALERT_ACKNOWLEDGED_AUDIT`, `ALERT_UNACKNOWLEDGED_AUDIT` | [`AlertAudit`](Self::AlertAudit) | `alertId`, `eventTypeName` |
/// | `ALERT_CONFIG_DISABLED_AUDIT`, `ALERT_CONFIG_ENABLED_AUDIT`, `ALERT_CONFIG_ADDED_AUDIT`, `ALERT_CONFIG_DELETED_AUDIT`, `ALERT_CONFIG_CHANGED_AUDIT` | [`AlertConfigAudit`](Self::AlertConfigAudit) | `alertConfigId`, `eventTypeName` |
/// | `API_KEY_CREATED`, `API_KEY_DELETED`, `API_KEY_ACCESS_LIST_ENTRY_ADDED`, `API_KEY_ACCESS_LIST_ENTRY_DELETED`, `API_KEY_ROLES_CHANGED`, `API_KEY_DESCRIPTION_CHANGED`, `API_KEY_ADDED_TO_GROUP`, `API_KEY_REMOVED_FROM_GROUP`, `API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED`, `API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED` | [`ApiUser`](Self::ApiUser) | `eventTypeName`, `targetPublicKey`, `whitelistEntry` |
/// | `SERVICE_ACCOUNT_CREATED`, `SERVICE_ACCOUNT_DELETED`, `SERVICE_ACCOUNT_ROLES_CHANGED`, `SERVICE_ACCOUNT_DETAILS_CHANGED`, `SERVICE_ACCOUNT_ADDED_TO_GROUP`, `SERVICE_ACCOUNT_REMOVED_FROM_GROUP`, `SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED`, `SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED`, `SERVICE_ACCOUNT_SECRET_ADDED`, `SERVICE_ACCOUNT_SECRET_DELETED`, `SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED`, `SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED` | [`ServiceAccountOrgEvents`](Self::ServiceAccountOrgEvents) | `eventTypeName` |
/// | `AWS_PAYMENT_PAID`, `CHARGE_SUCCEEDED`, `CHARGE_FAILED`, `CHARGE_PROCESSING`, `CHARGE_PENDING_REVERSAL`, `BRAINTREE_CHARGE_FAILED`, `INVOICE_CLOSED`, `CHECK_PAYMENT_RECEIVED`, `WIRE_TRANSFER_PAYMENT_RECEIVED`, `DISCOUNT_APPLIED`, `CREDIT_ISSUED`, `CREDIT_PULLED_FWD`, `CREDIT_END_DATE_MODIFIED`, `PROMO_CODE_APPLIED`, `PAYMENT_FORGIVEN`, `REFUND_ISSUED`, `ACCOUNT_DOWNGRADED`, `ACCOUNT_UPGRADED`, `ACCOUNT_MODIFIED`, `SUPPORT_PLAN_ACTIVATED`, `SUPPORT_PLAN_CANCELLED`, `SUPPORT_PLAN_CANCELLATION_SCHEDULED`, `INITIATE_SALESFORCE_SERVICE_CLOUD_SYNC`, `INVOICE_ADDRESS_CHANGED` and 56 more | [`Billing`](Self::Billing) | `eventTypeName`, `invoiceId`, `paymentId` |
/// | `ORG_LIMIT_UPDATED`, `SHADOW_CLUSTER_ORG_OPT_IN`, `SHADOW_CLUSTER_ORG_OPT_OUT`, `ATLAS_MAINTENANCE_FLEET_ACTIVE_WAVE_CLOSED_BY_ADMIN` | [`NdsAudit`](Self::NdsAudit) | `dbUserUsername`, `eventTypeName`, `whitelistEntry` |
/// | `ORG_CREATED`, `CUSTOM_SESSION_TIMEOUT_MODIFIED`, `SECURITY_CONTACT_MODIFIED`, `OPERATIONS_CONTACT_MODIFIED`, `ORG_CREDIT_CARD_ADDED`, `ORG_CREDIT_CARD_UPDATED`, `ORG_CREDIT_CARD_CURRENT`, `ORG_CREDIT_CARD_ABOUT_TO_EXPIRE`, `ORG_PAYPAL_LINKED`, `ORG_PAYPAL_UPDATED`, `ORG_PAYPAL_CANCELLED`, `ORG_OVERRIDE_PAYMENT_METHOD_ADDED`, `ORG_BANK_ACCOUNT_ADDED`, `ORG_BANK_ACCOUNT_UPDATED`, `ORG_WALLET_ADDED`, `ORG_WALLET_UPDATED`, `ORG_ACTIVATED`, `ORG_TEMPORARILY_ACTIVATED`, `ORG_SUSPENSION_DATE_CHANGED`, `ORG_SUSPENDED`, `ORG_ADMIN_SUSPENDED`, `ORG_ADMIN_LOCKED`, `ORG_CLUSTERS_DELETED`, `ORG_CLUSTERS_PAUSED` and 59 more | [`Org`](Self::Org) | `eventTypeName`, `invoiceId` |
/// | `TEAM_CREATED`, `TEAM_DELETED`, `TEAM_UPDATED`, `TEAM_NAME_CHANGED`, `TEAM_ADDED_TO_GROUP`, `TEAM_REMOVED_FROM_GROUP`, `TEAM_ROLES_MODIFIED` | [`Team`](Self::Team) | `eventTypeName`, `teamId` |
/// | `JOINED_ORG`, `JOINED_TEAM`, `INVITED_TO_ORG`, `ORG_INVITATION_DELETED`, `REMOVED_FROM_ORG`, `REMOVED_FROM_TEAM`, `USER_ROLES_CHANGED_AUDIT`, `ORG_FLEX_CONSULTING_PURCHASED`, `ORG_FLEX_CONSULTING_PURCHASE_FAILED`, `INVITED_TO_TEAM` | [`User`](Self::User) | `eventTypeName`, `targetUsername` |
/// | `TAGS_MODIFIED`, `GROUP_TAGS_MODIFIED` | [`Resource`](Self::Resource) | `eventTypeName`, `resourceId`, `resourceType` |
/// | `RESOURCE_POLICY_CREATED`, `RESOURCE_POLICY_MODIFIED`, `RESOURCE_POLICY_DELETED`, `RESOURCE_POLICY_VIOLATED` | [`AtlasResourcePolicyAudit`](Self::AtlasResourcePolicyAudit) | `eventTypeName`, `resourcePolicyId` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventViewForOrg {
    /// Any other event of an organization, without details of its own.
    Default(Box<DefaultEventViewForOrg>),
    /// Somebody acknowledged an alert, or took that back.
    AlertAudit(Box<AlertAudit>),
    /// Somebody changed an alert configuration.
    AlertConfigAudit(Box<AlertConfigAudit>),
    /// Somebody changed an API key in an organization.
    ApiUser(Box<ApiUserEventViewForOrg>),
    /// Somebody changed a service account in an organization.
    ServiceAccountOrgEvents(Box<ServiceAccountOrgEvents>),
    /// Something happened about the bill of an organization.
    Billing(Box<BillingEventViewForOrg>),
    /// Something happened to a setting of the organization.
    NdsAudit(Box<NdsAuditViewForOrg>),
    /// Something happened to the organization.
    Org(Box<OrgEventViewForOrg>),
    /// Somebody changed a team.
    Team(Box<TeamEvent>),
    /// Somebody changed a user's part in an organization.
    User(Box<UserEventViewForOrg>),
    /// Somebody changed tags in an organization.
    Resource(Box<ResourceEventViewForOrg>),
    /// Somebody changed a resource policy.
    AtlasResourcePolicyAudit(Box<AtlasResourcePolicyAuditForOrg>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for EventViewForOrg {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["eventTypeName"],
        values: &[
            ("JOINED_ORG", 9),
            ("ORG_LOCKED", 7),
            ("GROUP_MOVED", 0),
            ("JOINED_TEAM", 9),
            ("ORG_CREATED", 7),
            ("ORG_RENAMED", 7),
            ("TEAM_CREATED", 8),
            ("TEAM_DELETED", 8),
            ("TEAM_UPDATED", 8),
            ("UNLINKED_ORG", 5),
            ("CHARGE_FAILED", 5),
            ("CREDIT_ISSUED", 5),
            ("GROUP_CREATED", 0),
            ("GROUP_DELETED", 0),
            ("ORG_ACTIVATED", 7),
            ("ORG_SUSPENDED", 7),
            ("REFUND_ISSUED", 5),
            ("TAGS_MODIFIED", 10),
            ("DOMAIN_CREATED", 0),
            ("DOMAIN_DELETED", 0),
            ("INVITED_TO_ORG", 9),
            ("INVOICE_CLOSED", 5),
            ("NEW_LINKED_ORG", 5),
            ("API_KEY_CREATED", 3),
            ("API_KEY_DELETED", 3),
            ("DOMAIN_VERIFIED", 0),
            ("INVITED_TO_TEAM", 9),
            ("ACCOUNT_MODIFIED", 5),
            ("ACCOUNT_UPGRADED", 5),
            ("AWS_PAYMENT_PAID", 5),
            ("CHARGE_SUCCEEDED", 5),
            ("DISCOUNT_APPLIED", 5),
            ("ORG_ADMIN_LOCKED", 7),
            ("ORG_WALLET_ADDED", 7),
            ("PAYMENT_FORGIVEN", 5),
            ("REMOVED_FROM_ORG", 9),
            ("BECAME_LINKED_ORG", 5),
            ("BECAME_PAYING_ORG", 5),
            ("CHARGE_PROCESSING", 5),
            ("CREDIT_PULLED_FWD", 5),
            ("ORG_LIMIT_UPDATED", 6),
            ("ORG_PAYPAL_LINKED", 7),
            ("REMOVED_FROM_TEAM", 9),
            ("TEAM_NAME_CHANGED", 8),
            ("ACCOUNT_DOWNGRADED", 5),
            ("AWS_USAGE_REPORTED", 5),
            ("DOMAINS_ASSOCIATED", 0),
            ("GCP_USAGE_REPORTED", 5),
            ("OAUTH_TOKEN_ISSUED", 0),
            ("ORG_PAYPAL_UPDATED", 7),
            ("ORG_WALLET_UPDATED", 7),
            ("PROMO_CODE_APPLIED", 5),
            ("GROUP_TAGS_MODIFIED", 10),
            ("OAUTH_TOKEN_REVOKED", 0),
            ("ORG_ADMIN_SUSPENDED", 7),
            ("ORG_CLUSTERS_PAUSED", 7),
            ("TEAM_ADDED_TO_GROUP", 8),
            ("TEAM_ROLES_MODIFIED", 8),
            ("VERCEL_INVOICE_PAID", 0),
            ("AZURE_USAGE_REPORTED", 5),
            ("CREDIT_TYPE_MODIFIED", 5),
            ("GROUP_MOVED_FROM_ORG", 7),
            ("OAUTH_CLIENT_CREATED", 0),
            ("OAUTH_CLIENT_DELETED", 0),
            ("OAUTH_CLIENT_UPDATED", 0),
            ("ORG_CLUSTERS_DELETED", 7),
            ("ORG_PAYPAL_CANCELLED", 7),
            ("ORG_SETTINGS_DELETED", 0),
            ("ORG_SETTINGS_UPDATED", 0),
            ("ORG_UNLINK_CANCELLED", 5),
            ("ORG_UNLINK_REQUESTED", 5),
            ("PENDING_DEAL_APPLIED", 5),
            ("ROLE_MAPPING_CREATED", 0),
            ("ROLE_MAPPING_DELETED", 0),
            ("ROLE_MAPPING_UPDATED", 0),
            ("API_KEY_ROLES_CHANGED", 3),
            ("INVOICE_ADDRESS_ADDED", 5),
            ("ORG_CONNECTED_TO_MLAB", 7),
            ("ORG_CREDIT_CARD_ADDED", 7),
            ("ORG_USERS_WITHOUT_MFA", 7),
            ("PREPAID_PLAN_MODIFIED", 5),
            ("VERCEL_USAGE_REPORTED", 5),
            ("ALL_ORG_USERS_HAVE_MFA", 7),
            ("API_KEY_ADDED_TO_GROUP", 3),
            ("CHECK_PAYMENT_RECEIVED", 5),
            ("CREDIT_SFOLID_MODIFIED", 5),
            ("GRACE_PERIOD_ACTIVATED", 5),
            ("LEGACY_REBILL_EXECUTED", 5),
            ("ORG_BANK_ACCOUNT_ADDED", 7),
            ("ORG_INVITATION_DELETED", 9),
            ("ORG_LOCKED_ACCELERATED", 7),
            ("PAYMENT_METHOD_FLAGGED", 5),
            ("PREPAID_PLAN_ACTIVATED", 5),
            ("SANDBOX_CONFIG_DELETED", 7),
            ("SUPPORT_PLAN_ACTIVATED", 5),
            ("SUPPORT_PLAN_CANCELLED", 5),
            ("VERCEL_INVOICE_CREATED", 0),
            ("VERCEL_INVOICE_OVERDUE", 0),
            ("BRAINTREE_CHARGE_FAILED", 5),
            ("CHARGE_PENDING_REVERSAL", 5),
            ("INVOICE_ADDRESS_CHANGED", 5),
            ("ORG_CONNECTED_TO_VERCEL", 7),
            ("ORG_CREDIT_CARD_CURRENT", 7),
            ("ORG_CREDIT_CARD_UPDATED", 7),
            ("ORG_SETTINGS_CONFIGURED", 0),
            ("RESOURCE_POLICY_CREATED", 11),
            ("RESOURCE_POLICY_DELETED", 11),
            ("SANDBOX_ENABLED_FOR_ORG", 7),
            ("SERVICE_ACCOUNT_CREATED", 4),
            ("SERVICE_ACCOUNT_DELETED", 4),
            ("TEAM_REMOVED_FROM_GROUP", 8),
            ("TERMINATE_PAID_SERVICES", 5),
            ("VERCEL_INVOICE_NOT_PAID", 0),
            ("VERCEL_INVOICE_REFUNDED", 0),
            ("ALERT_ACKNOWLEDGED_AUDIT", 1),
            ("ALERT_CONFIG_ADDED_AUDIT", 2),
            ("CREDIT_END_DATE_MODIFIED", 5),
            ("EVERGREEN_DEAL_CANCELLED", 5),
            ("MLAB_MIGRATION_COMPLETED", 0),
            ("ORG_BANK_ACCOUNT_UPDATED", 7),
            ("ORG_LINKED_TO_PAYING_ORG", 5),
            ("PAYMENT_METHOD_UNFLAGGED", 5),
            ("PROJECT_CREATED_VIA_ANIS", 7),
            ("RESOURCE_POLICY_MODIFIED", 11),
            ("RESOURCE_POLICY_VIOLATED", 11),
            ("SANDBOX_DISABLED_FOR_ORG", 7),
            ("SANDBOX_TEMPLATE_UPDATED", 7),
            ("TARGETED_REBILL_EXECUTED", 5),
            ("USER_ROLES_CHANGED_AUDIT", 9),
            ("IDENTITY_PROVIDER_CREATED", 0),
            ("IDENTITY_PROVIDER_DELETED", 0),
            ("IDENTITY_PROVIDER_UPDATED", 0),
            ("MARKETPLACE_REFUND_ISSUED", 5),
            ("ORG_TEMPORARILY_ACTIVATED", 7),
            ("PAYMENT_DUE_DATE_EXTENDED", 5),
            ("SECURITY_CONTACT_MODIFIED", 7),
            ("SHADOW_CLUSTER_ORG_OPT_IN", 6),
            ("ALERT_CONFIG_CHANGED_AUDIT", 2),
            ("ALERT_CONFIG_DELETED_AUDIT", 2),
            ("ALERT_CONFIG_ENABLED_AUDIT", 2),
            ("ALERT_UNACKNOWLEDGED_AUDIT", 1),
            ("API_KEY_REMOVED_FROM_GROUP", 3),
            ("CREDIT_START_DATE_MODIFIED", 5),
            ("OAUTH_AUTHORIZATION_DENIED", 0),
            ("OAUTH_USER_CONSENT_GRANTED", 0),
            ("OAUTH_USER_CONSENT_REVOKED", 0),
            ("ORG_DISCONNECTED_FROM_MLAB", 7),
            ("ORG_DISCONNECTED_TO_VERCEL", 7),
            ("ORG_INVOICE_OVER_THRESHOLD", 7),
            ("SHADOW_CLUSTER_ORG_OPT_OUT", 6),
            ("ALERT_CONFIG_DISABLED_AUDIT", 2),
            ("API_KEY_DESCRIPTION_CHANGED", 3),
            ("BILLING_EMAIL_ADDRESS_ADDED", 5),
            ("EVERGREEN_PRIORITY_MODIFIED", 5),
            ("FEDERATION_SETTINGS_CREATED", 0),
            ("FEDERATION_SETTINGS_DELETED", 0),
            ("FEDERATION_SETTINGS_UPDATED", 0),
            ("IDENTITY_PROVIDER_ACTIVATED", 0),
            ("OAUTH_AUTHORIZATION_GRANTED", 0),
            ("OAUTH_CLIENT_SECRET_CREATED", 0),
            ("OAUTH_CLIENT_SECRET_DELETED", 0),
            ("OPERATIONS_CONTACT_MODIFIED", 7),
            ("ORG_IDP_CERTIFICATE_CURRENT", 7),
            ("ORG_INVOICE_UNDER_THRESHOLD", 7),
            ("ORG_NO_FINANCIAL_PROTECTION", 7),
            ("ORG_SUSPENSION_DATE_CHANGED", 7),
            ("PAYMENT_UPDATED_THROUGH_API", 5),
            ("SUPPORT_EMAILS_SENT_FAILURE", 0),
            ("CREDIT_AMOUNT_CENTS_MODIFIED", 5),
            ("ORG_TWO_FACTOR_AUTH_OPTIONAL", 7),
            ("ORG_TWO_FACTOR_AUTH_REQUIRED", 7),
            ("ORG_UNLINKED_FROM_PAYING_ORG", 5),
            ("SERVICE_ACCOUNT_SECRET_ADDED", 4),
            ("AWS_SELF_SERVE_ACCOUNT_LINKED", 0),
            ("BILLING_EMAIL_ADDRESS_CHANGED", 5),
            ("BILLING_EMAIL_ADDRESS_REMOVED", 5),
            ("GCP_SELF_SERVE_ACCOUNT_LINKED", 0),
            ("IDENTITY_PROVIDER_DEACTIVATED", 0),
            ("ORG_DAILY_BILL_OVER_THRESHOLD", 7),
            ("ORG_FLEX_CONSULTING_PURCHASED", 9),
            ("ORG_UI_IP_ACCESS_LIST_ENABLED", 7),
            ("PENDING_DEAL_ACTIVATION_ADDED", 5),
            ("SERVICE_ACCOUNT_ROLES_CHANGED", 4),
            ("CREDIT_AWS_ACCOUNT_ID_MODIFIED", 5),
            ("IDENTITY_PROVIDER_JWKS_REVOKED", 0),
            ("OIDC_IDENTITY_PROVIDER_ENABLED", 0),
            ("OIDC_IDENTITY_PROVIDER_UPDATED", 0),
            ("ORG_BAAS_EOL_EXTENSION_PENDING", 7),
            ("ORG_DAILY_BILL_UNDER_THRESHOLD", 7),
            ("ORG_EMPLOYEE_ACCESS_RESTRICTED", 7),
            ("ORG_UI_IP_ACCESS_LIST_DISABLED", 7),
            ("ORG_UNDER_FINANCIAL_PROTECTION", 7),
            ("PENDING_DEAL_ACTIVATION_FAILED", 5),
            ("SERVICE_ACCOUNT_ADDED_TO_GROUP", 4),
            ("SERVICE_ACCOUNT_SECRET_DELETED", 4),
            ("WIRE_TRANSFER_PAYMENT_RECEIVED", 5),
            ("API_KEY_ACCESS_LIST_ENTRY_ADDED", 3),
            ("AZURE_SELF_SERVE_ACCOUNT_LINKED", 0),
            ("CREDIT_AWS_CUSTOMER_ID_MODIFIED", 5),
            ("CREDIT_AWS_LICENSE_ARN_MODIFIED", 5),
            ("CUSTOM_SESSION_TIMEOUT_MODIFIED", 7),
            ("MLAB_MIGRATION_DATABASE_RENAMED", 0),
            ("OIDC_IDENTITY_PROVIDER_DISABLED", 0),
            ("ORG_BAAS_EOL_EXTENSION_ACCEPTED", 7),
            ("ORG_BAAS_EOL_EXTENSION_CANCELED", 7),
            ("ORG_CREDIT_CARD_ABOUT_TO_EXPIRE", 7),
            ("ORG_DAILY_BILLING_CHANGE_NORMAL", 7),
            ("ORG_DELEGATION_SETTINGS_UPDATED", 7),
            ("ORG_WAVE_ASSIGNMENT_MODE_MANUAL", 7),
            ("RESTRICT_ORG_MEMBERSHIP_ENABLED", 0),
            ("SERVICE_ACCOUNT_DETAILS_CHANGED", 4),
            ("AWS_SELF_SERVE_ACCOUNT_CANCELLED", 0),
            ("CREDIT_AWS_PRODUCT_CODE_MODIFIED", 5),
            ("ELASTIC_INVOICING_MODE_ACTIVATED", 5),
            ("GCP_SELF_SERVE_ACCOUNT_CANCELLED", 0),
            ("GRACE_PERIOD_NO_LONGER_IN_EFFECT", 5),
            ("MLAB_MIGRATION_LIVE_IMPORT_ERROR", 0),
            ("ORG_EMPLOYEE_ACCESS_UNRESTRICTED", 7),
            ("ORG_GROUP_CHARGES_OVER_THRESHOLD", 7),
            ("ORG_WEEKLY_BILLING_CHANGE_NORMAL", 7),
            ("PENDING_DEAL_ACTIVATION_CANCELED", 5),
            ("RESTRICT_ORG_MEMBERSHIP_DISABLED", 0),
            ("SUPPORT_EMAILS_SENT_SUCCESSFULLY", 0),
            ("VERCEL_SELF_SERVE_ACCOUNT_LINKED", 0),
            ("AI_MODELS_APIS_USAGE_TIER_UPDATED", 0),
            ("API_KEY_ACCESS_LIST_ENTRY_DELETED", 3),
            ("AWS_BILLING_ACCOUNT_CREDIT_ISSUED", 5),
            ("CREDIT_ELASTIC_INVOICING_MODIFIED", 5),
            ("GCP_BILLING_ACCOUNT_CREDIT_ISSUED", 5),
            ("MLAB_MIGRATION_TARGET_CLUSTER_SET", 0),
            ("ORG_GROUP_CHARGES_UNDER_THRESHOLD", 7),
            ("ORG_MONTHLY_BILLING_CHANGE_NORMAL", 7),
            ("ORG_OVERRIDE_PAYMENT_METHOD_ADDED", 7),
            ("AWS_SELF_SERVE_ACCOUNT_LINK_FAILED", 0),
            ("AZURE_SELF_SERVE_ACCOUNT_CANCELLED", 0),
            ("CREDIT_TOTAL_BILLED_CENTS_MODIFIED", 5),
            ("ELASTIC_INVOICING_MODE_DEACTIVATED", 5),
            ("GCP_SELF_SERVE_ACCOUNT_LINK_FAILED", 0),
            ("MLAB_MIGRATION_LIVE_IMPORT_STARTED", 0),
            ("ORG_DATA_SHARING_AI_MODELS_ENABLED", 7),
            ("SERVICE_ACCOUNT_REMOVED_FROM_GROUP", 4),
            ("AWS_SELF_SERVE_ACCOUNT_LINK_PENDING", 0),
            ("AZURE_BILLING_ACCOUNT_CREDIT_ISSUED", 5),
            ("CROSS_ORG_OPERATION_TICKET_TRACKING", 5),
            ("GCP_SELF_SERVE_ACCOUNT_LINK_PENDING", 0),
            ("ORG_DATA_SHARING_AI_MODELS_DISABLED", 7),
            ("ORG_FLEX_CONSULTING_PURCHASE_FAILED", 9),
            ("ORG_IDP_CERTIFICATE_ABOUT_TO_EXPIRE", 7),
            ("ORG_PUBLIC_API_ACCESS_LIST_REQUIRED", 7),
            ("ORG_SERVICE_ACCOUNT_SECRETS_EXPIRED", 7),
            ("SUPPORT_PLAN_CANCELLATION_SCHEDULED", 5),
            ("VERCEL_SELF_SERVE_ACCOUNT_CANCELLED", 0),
            ("AZURE_SELF_SERVE_ACCOUNT_LINK_FAILED", 0),
            ("MLAB_MIGRATION_IP_WHITELIST_IMPORTED", 0),
            ("MLAB_MIGRATION_LIVE_IMPORT_CANCELLED", 0),
            ("MLAB_MIGRATION_SUPPORT_PLAN_SELECTED", 0),
            ("ORGANIZATION_VOYAGE_SETTINGS_CREATED", 7),
            ("ORGANIZATION_VOYAGE_SETTINGS_DELETED", 7),
            ("ORG_EDITED_UI_IP_ACCESS_LIST_ENTRIES", 7),
            ("ORG_SERVICE_ACCOUNT_SECRETS_EXPIRING", 7),
            ("ADMIN_OVERRIDE_PAYMENT_METHOD_DELETED", 5),
            ("ADMIN_OVERRIDE_PAYMENT_METHOD_EXPIRED", 5),
            ("AZURE_SELF_SERVE_ACCOUNT_LINK_PENDING", 0),
            ("CREDIT_AZURE_PRIVATE_PLAN_ID_MODIFIED", 5),
            ("CREDIT_AZURE_SUBSCRIPTION_ID_MODIFIED", 5),
            ("MLAB_MIGRATION_SUPPORT_PLAN_OPTED_OUT", 0),
            ("MLAB_MIGRATION_TARGET_CLUSTER_CREATED", 0),
            ("VERCEL_SELF_SERVE_ACCOUNT_LINK_FAILED", 0),
            ("CREDIT_AMOUNT_REMAINING_CENTS_MODIFIED", 5),
            ("INITIATE_SALESFORCE_SERVICE_CLOUD_SYNC", 5),
            ("MLAB_MIGRATION_DATABASE_USERS_IMPORTED", 0),
            ("ORG_CONNECTION_UNINSTALLED_FROM_VERCEL", 7),
            ("VERCEL_SELF_SERVE_ACCOUNT_LINK_PENDING", 0),
            ("MLAB_MIGRATION_DUMP_AND_RESTORE_STARTED", 0),
            ("ORG_DAILY_BILLING_CHANGE_OVER_THRESHOLD", 7),
            ("ORG_PUBLIC_API_ACCESS_LIST_NOT_REQUIRED", 7),
            ("SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED", 4),
            ("ORG_WAVE_ASSIGNMENT_MODE_ENV_TAG_MAPPING", 7),
            ("ORG_WEEKLY_BILLING_CHANGE_OVER_THRESHOLD", 7),
            ("AI_MODELS_APIS_FREE_TOKENS_ADMIN_ADJUSTED", 0),
            ("ORG_MONGODB_VERSION_EOL_EXTENSION_PENDING", 7),
            ("ORG_MONTHLY_BILLING_CHANGE_OVER_THRESHOLD", 7),
            ("SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED", 4),
            ("ORG_MONGODB_VERSION_EOL_EXTENSION_ACCEPTED", 7),
            ("MLAB_MIGRATION_LIVE_IMPORT_CUTOVER_COMPLETE", 0),
            ("ORG_MONGODB_VERSION_EOL_EXTENSION_CANCELLED", 7),
            ("MLAB_MIGRATION_DUMP_AND_RESTORE_TEST_SKIPPED", 0),
            ("MLAB_MIGRATION_DUMP_AND_RESTORE_TEST_STARTED", 0),
            ("MLAB_MIGRATION_LIVE_IMPORT_READY_FOR_CUTOVER", 0),
            ("API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED", 3),
            ("ORG_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRED", 7),
            ("API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED", 3),
            ("CREDIT_GCP_MARKETPLACE_ENTITLEMENT_ID_MODIFIED", 5),
            ("ORG_SERVICE_ACCOUNT_MAX_SECRET_VALIDITY_EDITED", 7),
            ("ORG_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRING", 7),
            ("ATLAS_MAINTENANCE_FLEET_ACTIVE_WAVE_CLOSED_BY_ADMIN", 6),
            ("SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED", 4),
            ("SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED", 4),
        ],
        default: None,
        variants: &[
            VariantShape {
                required: &["created", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "id"],
                write: &[],
            },
            VariantShape {
                required: &["created", "id", "resourceType"],
                write: &[],
            },
            VariantShape {
                required: &["created", "id"],
                write: &[],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Default(json::boxed(r)?),
                1 => Self::AlertAudit(json::boxed(r)?),
                2 => Self::AlertConfigAudit(json::boxed(r)?),
                3 => Self::ApiUser(json::boxed(r)?),
                4 => Self::ServiceAccountOrgEvents(json::boxed(r)?),
                5 => Self::Billing(json::boxed(r)?),
                6 => Self::NdsAudit(json::boxed(r)?),
                7 => Self::Org(json::boxed(r)?),
                8 => Self::Team(json::boxed(r)?),
                9 => Self::User(json::boxed(r)?),
                10 => Self::Resource(json::boxed(r)?),
                11 => Self::AtlasResourcePolicyAudit(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Default(value) => (0, &**value),
            Self::AlertAudit(value) => (1, &**value),
            Self::AlertConfigAudit(value) => (2, &**value),
            Self::ApiUser(value) => (3, &**value),
            Self::ServiceAccountOrgEvents(value) => (4, &**value),
            Self::Billing(value) => (5, &**value),
            Self::NdsAudit(value) => (6, &**value),
            Self::Org(value) => (7, &**value),
            Self::Team(value) => (8, &**value),
            Self::User(value) => (9, &**value),
            Self::Resource(value) => (10, &**value),
            Self::AtlasResourcePolicyAudit(value) => (11, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(EventViewForOrg);

impl EventViewForOrg {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Default(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::AlertAudit(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::AlertConfigAudit(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::ApiUser(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::ServiceAccountOrgEvents(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Billing(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::NdsAudit(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Org(value) => value.event_type_name.as_ref().map(|tag| tag.as_str()),
            Self::Team(value) => value.event_type_name.as_ref().map(|tag| tag.as_str()),
            Self::User(value) => value.event_type_name.as_ref().map(|tag| tag.as_str()),
            Self::Resource(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::AtlasResourcePolicyAudit(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `apiKeyId`, which every known variant has.
    pub fn api_key_id(&self) -> Option<&str> {
        match self {
            Self::Default(value) => value.api_key_id.as_deref(),
            Self::AlertAudit(value) => value.api_key_id.as_deref(),
            Self::AlertConfigAudit(value) => value.api_key_id.as_deref(),
            Self::ApiUser(value) => value.api_key_id.as_deref(),
            Self::ServiceAccountOrgEvents(value) => value.api_key_id.as_deref(),
            Self::Billing(value) => value.api_key_id.as_deref(),
            Self::NdsAudit(value) => value.api_key_id.as_deref(),
            Self::Org(value) => value.api_key_id.as_deref(),
            Self::Team(value) => value.api_key_id.as_deref(),
            Self::User(value) => value.api_key_id.as_deref(),
            Self::Resource(value) => value.api_key_id.as_deref(),
            Self::AtlasResourcePolicyAudit(value) => value.api_key_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `created`, which every known variant has.
    pub fn created(&self) -> Option<&DateTime> {
        match self {
            Self::Default(value) => value.created.as_ref(),
            Self::AlertAudit(value) => value.created.as_ref(),
            Self::AlertConfigAudit(value) => value.created.as_ref(),
            Self::ApiUser(value) => value.created.as_ref(),
            Self::ServiceAccountOrgEvents(value) => value.created.as_ref(),
            Self::Billing(value) => value.created.as_ref(),
            Self::NdsAudit(value) => value.created.as_ref(),
            Self::Org(value) => value.created.as_ref(),
            Self::Team(value) => value.created.as_ref(),
            Self::User(value) => value.created.as_ref(),
            Self::Resource(value) => value.created.as_ref(),
            Self::AtlasResourcePolicyAudit(value) => value.created.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `delegatePrincipal`, which every known variant has.
    pub fn delegate_principal(&self) -> Option<&Principal> {
        match self {
            Self::Default(value) => value.delegate_principal.as_ref(),
            Self::AlertAudit(value) => value.delegate_principal.as_ref(),
            Self::AlertConfigAudit(value) => value.delegate_principal.as_ref(),
            Self::ApiUser(value) => value.delegate_principal.as_ref(),
            Self::ServiceAccountOrgEvents(value) => value.delegate_principal.as_ref(),
            Self::Billing(value) => value.delegate_principal.as_ref(),
            Self::NdsAudit(value) => value.delegate_principal.as_ref(),
            Self::Org(value) => value.delegate_principal.as_ref(),
            Self::Team(value) => value.delegate_principal.as_ref(),
            Self::User(value) => value.delegate_principal.as_ref(),
            Self::Resource(value) => value.delegate_principal.as_ref(),
            Self::AtlasResourcePolicyAudit(value) => value.delegate_principal.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `groupId`, which every known variant has.
    pub fn group_id(&self) -> Option<&str> {
        match self {
            Self::Default(value) => value.group_id.as_deref(),
            Self::AlertAudit(value) => value.group_id.as_deref(),
            Self::AlertConfigAudit(value) => value.group_id.as_deref(),
            Self::ApiUser(value) => value.group_id.as_deref(),
            Self::ServiceAccountOrgEvents(value) => value.group_id.as_deref(),
            Self::Billing(value) => value.group_id.as_deref(),
            Self::NdsAudit(value) => value.group_id.as_deref(),
            Self::Org(value) => value.group_id.as_deref(),
            Self::Team(value) => value.group_id.as_deref(),
            Self::User(value) => value.group_id.as_deref(),
            Self::Resource(value) => value.group_id.as_deref(),
            Self::AtlasResourcePolicyAudit(value) => value.group_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Default(value) => value.id.as_deref(),
            Self::AlertAudit(value) => value.id.as_deref(),
            Self::AlertConfigAudit(value) => value.id.as_deref(),
            Self::ApiUser(value) => value.id.as_deref(),
            Self::ServiceAccountOrgEvents(value) => value.id.as_deref(),
            Self::Billing(value) => value.id.as_deref(),
            Self::NdsAudit(value) => value.id.as_deref(),
            Self::Org(value) => value.id.as_deref(),
            Self::Team(value) => value.id.as_deref(),
            Self::User(value) => value.id.as_deref(),
            Self::Resource(value) => value.id.as_deref(),
            Self::AtlasResourcePolicyAudit(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `isGlobalAdmin`, which every known variant has.
    pub fn is_global_admin(&self) -> Option<bool> {
        match self {
            Self::Default(value) => value.is_global_admin,
            Self::AlertAudit(value) => value.is_global_admin,
            Self::AlertConfigAudit(value) => value.is_global_admin,
            Self::ApiUser(value) => value.is_global_admin,
            Self::ServiceAccountOrgEvents(value) => value.is_global_admin,
            Self::Billing(value) => value.is_global_admin,
            Self::NdsAudit(value) => value.is_global_admin,
            Self::Org(value) => value.is_global_admin,
            Self::Team(value) => value.is_global_admin,
            Self::User(value) => value.is_global_admin,
            Self::Resource(value) => value.is_global_admin,
            Self::AtlasResourcePolicyAudit(value) => value.is_global_admin,
            Self::Unknown(_) => None,
        }
    }

    /// Returns `links`, which every known variant has.
    pub fn links(&self) -> Option<&[Link]> {
        match self {
            Self::Default(value) => value.links.as_deref(),
            Self::AlertAudit(value) => value.links.as_deref(),
            Self::AlertConfigAudit(value) => value.links.as_deref(),
            Self::ApiUser(value) => value.links.as_deref(),
            Self::ServiceAccountOrgEvents(value) => value.links.as_deref(),
            Self::Billing(value) => value.links.as_deref(),
            Self::NdsAudit(value) => value.links.as_deref(),
            Self::Org(value) => value.links.as_deref(),
            Self::Team(value) => value.links.as_deref(),
            Self::User(value) => value.links.as_deref(),
            Self::Resource(value) => value.links.as_deref(),
            Self::AtlasResourcePolicyAudit(value) => value.links.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `orgId`, which every known variant has.
    pub fn org_id(&self) -> Option<&str> {
        match self {
            Self::Default(value) => value.org_id.as_deref(),
            Self::AlertAudit(value) => value.org_id.as_deref(),
            Self::AlertConfigAudit(value) => value.org_id.as_deref(),
            Self::ApiUser(value) => value.org_id.as_deref(),
            Self::ServiceAccountOrgEvents(value) => value.org_id.as_deref(),
            Self::Billing(value) => value.org_id.as_deref(),
            Self::NdsAudit(value) => value.org_id.as_deref(),
            Self::Org(value) => value.org_id.as_deref(),
            Self::Team(value) => value.org_id.as_deref(),
            Self::User(value) => value.org_id.as_deref(),
            Self::Resource(value) => value.org_id.as_deref(),
            Self::AtlasResourcePolicyAudit(value) => value.org_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `publicKey`, which every known variant has.
    pub fn public_key(&self) -> Option<&str> {
        match self {
            Self::Default(value) => value.public_key.as_deref(),
            Self::AlertAudit(value) => value.public_key.as_deref(),
            Self::AlertConfigAudit(value) => value.public_key.as_deref(),
            Self::ApiUser(value) => value.public_key.as_deref(),
            Self::ServiceAccountOrgEvents(value) => value.public_key.as_deref(),
            Self::Billing(value) => value.public_key.as_deref(),
            Self::NdsAudit(value) => value.public_key.as_deref(),
            Self::Org(value) => value.public_key.as_deref(),
            Self::Team(value) => value.public_key.as_deref(),
            Self::User(value) => value.public_key.as_deref(),
            Self::Resource(value) => value.public_key.as_deref(),
            Self::AtlasResourcePolicyAudit(value) => value.public_key.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `raw`, which every known variant has.
    pub fn raw(&self) -> Option<&Raw> {
        match self {
            Self::Default(value) => value.raw.as_ref(),
            Self::AlertAudit(value) => value.raw.as_ref(),
            Self::AlertConfigAudit(value) => value.raw.as_ref(),
            Self::ApiUser(value) => value.raw.as_ref(),
            Self::ServiceAccountOrgEvents(value) => value.raw.as_ref(),
            Self::Billing(value) => value.raw.as_ref(),
            Self::NdsAudit(value) => value.raw.as_ref(),
            Self::Org(value) => value.raw.as_ref(),
            Self::Team(value) => value.raw.as_ref(),
            Self::User(value) => value.raw.as_ref(),
            Self::Resource(value) => value.raw.as_ref(),
            Self::AtlasResourcePolicyAudit(value) => value.raw.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `remoteAddress`, which every known variant has.
    pub fn remote_address(&self) -> Option<&str> {
        match self {
            Self::Default(value) => value.remote_address.as_deref(),
            Self::AlertAudit(value) => value.remote_address.as_deref(),
            Self::AlertConfigAudit(value) => value.remote_address.as_deref(),
            Self::ApiUser(value) => value.remote_address.as_deref(),
            Self::ServiceAccountOrgEvents(value) => value.remote_address.as_deref(),
            Self::Billing(value) => value.remote_address.as_deref(),
            Self::NdsAudit(value) => value.remote_address.as_deref(),
            Self::Org(value) => value.remote_address.as_deref(),
            Self::Team(value) => value.remote_address.as_deref(),
            Self::User(value) => value.remote_address.as_deref(),
            Self::Resource(value) => value.remote_address.as_deref(),
            Self::AtlasResourcePolicyAudit(value) => value.remote_address.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `userId`, which every known variant has.
    pub fn user_id(&self) -> Option<&str> {
        match self {
            Self::Default(value) => value.user_id.as_deref(),
            Self::AlertAudit(value) => value.user_id.as_deref(),
            Self::AlertConfigAudit(value) => value.user_id.as_deref(),
            Self::ApiUser(value) => value.user_id.as_deref(),
            Self::ServiceAccountOrgEvents(value) => value.user_id.as_deref(),
            Self::Billing(value) => value.user_id.as_deref(),
            Self::NdsAudit(value) => value.user_id.as_deref(),
            Self::Org(value) => value.user_id.as_deref(),
            Self::Team(value) => value.user_id.as_deref(),
            Self::User(value) => value.user_id.as_deref(),
            Self::Resource(value) => value.user_id.as_deref(),
            Self::AtlasResourcePolicyAudit(value) => value.user_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `username`, which every known variant has.
    pub fn username(&self) -> Option<&str> {
        match self {
            Self::Default(value) => value.username.as_deref(),
            Self::AlertAudit(value) => value.username.as_deref(),
            Self::AlertConfigAudit(value) => value.username.as_deref(),
            Self::ApiUser(value) => value.username.as_deref(),
            Self::ServiceAccountOrgEvents(value) => value.username.as_deref(),
            Self::Billing(value) => value.username.as_deref(),
            Self::NdsAudit(value) => value.username.as_deref(),
            Self::Org(value) => value.username.as_deref(),
            Self::Team(value) => value.username.as_deref(),
            Self::User(value) => value.username.as_deref(),
            Self::Resource(value) => value.username.as_deref(),
            Self::AtlasResourcePolicyAudit(value) => value.username.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Default`].
    pub fn is_default(&self) -> bool {
        matches!(self, Self::Default(_))
    }

    /// Returns the value of [`Self::Default`].
    pub fn as_default(&self) -> Option<&DefaultEventViewForOrg> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::AlertAudit`].
    pub fn is_alert_audit(&self) -> bool {
        matches!(self, Self::AlertAudit(_))
    }

    /// Returns the value of [`Self::AlertAudit`].
    pub fn as_alert_audit(&self) -> Option<&AlertAudit> {
        match self {
            Self::AlertAudit(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::AlertConfigAudit`].
    pub fn is_alert_config_audit(&self) -> bool {
        matches!(self, Self::AlertConfigAudit(_))
    }

    /// Returns the value of [`Self::AlertConfigAudit`].
    pub fn as_alert_config_audit(&self) -> Option<&AlertConfigAudit> {
        match self {
            Self::AlertConfigAudit(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::ApiUser`].
    pub fn is_api_user(&self) -> bool {
        matches!(self, Self::ApiUser(_))
    }

    /// Returns the value of [`Self::ApiUser`].
    pub fn as_api_user(&self) -> Option<&ApiUserEventViewForOrg> {
        match self {
            Self::ApiUser(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::ServiceAccountOrgEvents`].
    pub fn is_service_account_org_events(&self) -> bool {
        matches!(self, Self::ServiceAccountOrgEvents(_))
    }

    /// Returns the value of [`Self::ServiceAccountOrgEvents`].
    pub fn as_service_account_org_events(&self) -> Option<&ServiceAccountOrgEvents> {
        match self {
            Self::ServiceAccountOrgEvents(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Billing`].
    pub fn is_billing(&self) -> bool {
        matches!(self, Self::Billing(_))
    }

    /// Returns the value of [`Self::Billing`].
    pub fn as_billing(&self) -> Option<&BillingEventViewForOrg> {
        match self {
            Self::Billing(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::NdsAudit`].
    pub fn is_nds_audit(&self) -> bool {
        matches!(self, Self::NdsAudit(_))
    }

    /// Returns the value of [`Self::NdsAudit`].
    pub fn as_nds_audit(&self) -> Option<&NdsAuditViewForOrg> {
        match self {
            Self::NdsAudit(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Org`].
    pub fn is_org(&self) -> bool {
        matches!(self, Self::Org(_))
    }

    /// Returns the value of [`Self::Org`].
    pub fn as_org(&self) -> Option<&OrgEventViewForOrg> {
        match self {
            Self::Org(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Team`].
    pub fn is_team(&self) -> bool {
        matches!(self, Self::Team(_))
    }

    /// Returns the value of [`Self::Team`].
    pub fn as_team(&self) -> Option<&TeamEvent> {
        match self {
            Self::Team(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::User`].
    pub fn is_user(&self) -> bool {
        matches!(self, Self::User(_))
    }

    /// Returns the value of [`Self::User`].
    pub fn as_user(&self) -> Option<&UserEventViewForOrg> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Resource`].
    pub fn is_resource(&self) -> bool {
        matches!(self, Self::Resource(_))
    }

    /// Returns the value of [`Self::Resource`].
    pub fn as_resource(&self) -> Option<&ResourceEventViewForOrg> {
        match self {
            Self::Resource(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::AtlasResourcePolicyAudit`].
    pub fn is_atlas_resource_policy_audit(&self) -> bool {
        matches!(self, Self::AtlasResourcePolicyAudit(_))
    }

    /// Returns the value of [`Self::AtlasResourcePolicyAudit`].
    pub fn as_atlas_resource_policy_audit(
        &self,
    ) -> Option<&AtlasResourcePolicyAuditForOrg> {
        match self {
            Self::AtlasResourcePolicyAudit(value) => Some(value),
            _ => None,
        }
    }
}

impl From<DefaultEventViewForOrg> for EventViewForOrg {
    fn from(value: DefaultEventViewForOrg) -> Self {
        Self::Default(Box::new(value))
    }
}

impl From<AlertAudit> for EventViewForOrg {
    fn from(value: AlertAudit) -> Self {
        Self::AlertAudit(Box::new(value))
    }
}

impl From<AlertConfigAudit> for EventViewForOrg {
    fn from(value: AlertConfigAudit) -> Self {
        Self::AlertConfigAudit(Box::new(value))
    }
}

impl From<ApiUserEventViewForOrg> for EventViewForOrg {
    fn from(value: ApiUserEventViewForOrg) -> Self {
        Self::ApiUser(Box::new(value))
    }
}

impl From<ServiceAccountOrgEvents> for EventViewForOrg {
    fn from(value: ServiceAccountOrgEvents) -> Self {
        Self::ServiceAccountOrgEvents(Box::new(value))
    }
}

impl From<BillingEventViewForOrg> for EventViewForOrg {
    fn from(value: BillingEventViewForOrg) -> Self {
        Self::Billing(Box::new(value))
    }
}

impl From<NdsAuditViewForOrg> for EventViewForOrg {
    fn from(value: NdsAuditViewForOrg) -> Self {
        Self::NdsAudit(Box::new(value))
    }
}

impl From<OrgEventViewForOrg> for EventViewForOrg {
    fn from(value: OrgEventViewForOrg) -> Self {
        Self::Org(Box::new(value))
    }
}

impl From<TeamEvent> for EventViewForOrg {
    fn from(value: TeamEvent) -> Self {
        Self::Team(Box::new(value))
    }
}

impl From<UserEventViewForOrg> for EventViewForOrg {
    fn from(value: UserEventViewForOrg) -> Self {
        Self::User(Box::new(value))
    }
}

impl From<ResourceEventViewForOrg> for EventViewForOrg {
    fn from(value: ResourceEventViewForOrg) -> Self {
        Self::Resource(Box::new(value))
    }
}

impl From<AtlasResourcePolicyAuditForOrg> for EventViewForOrg {
    fn from(value: AtlasResourcePolicyAuditForOrg) -> Self {
        Self::AtlasResourcePolicyAudit(Box::new(value))
    }
}
