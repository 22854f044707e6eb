// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to an organization.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OrgEventTypeViewForOrg {
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
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl OrgEventTypeViewForOrg {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
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
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for OrgEventTypeViewForOrg {
    const KNOWN: &'static [Self] = &[
        Self::OrgLocked,
        Self::OrgCreated,
        Self::OrgRenamed,
        Self::OrgActivated,
        Self::OrgSuspended,
        Self::OrgAdminLocked,
        Self::OrgWalletAdded,
        Self::OrgPaypalLinked,
        Self::OrgPaypalUpdated,
        Self::OrgWalletUpdated,
        Self::OrgAdminSuspended,
        Self::OrgClustersPaused,
        Self::GroupMovedFromOrg,
        Self::OrgClustersDeleted,
        Self::OrgPaypalCancelled,
        Self::OrgConnectedToMlab,
        Self::OrgCreditCardAdded,
        Self::OrgUsersWithoutMfa,
        Self::AllOrgUsersHaveMfa,
        Self::OrgBankAccountAdded,
        Self::OrgLockedAccelerated,
        Self::SandboxConfigDeleted,
        Self::OrgConnectedToVercel,
        Self::OrgCreditCardCurrent,
        Self::OrgCreditCardUpdated,
        Self::SandboxEnabledForOrg,
        Self::OrgBankAccountUpdated,
        Self::ProjectCreatedViaAnis,
        Self::SandboxDisabledForOrg,
        Self::SandboxTemplateUpdated,
        Self::OrgTemporarilyActivated,
        Self::SecurityContactModified,
        Self::OrgDisconnectedFromMlab,
        Self::OrgDisconnectedToVercel,
        Self::OrgInvoiceOverThreshold,
        Self::OperationsContactModified,
        Self::OrgIdpCertificateCurrent,
        Self::OrgInvoiceUnderThreshold,
        Self::OrgNoFinancialProtection,
        Self::OrgSuspensionDateChanged,
        Self::OrgTwoFactorAuthOptional,
        Self::OrgTwoFactorAuthRequired,
        Self::OrgDailyBillOverThreshold,
        Self::OrgUiIpAccessListEnabled,
        Self::OrgBaasEolExtensionPending,
        Self::OrgDailyBillUnderThreshold,
        Self::OrgEmployeeAccessRestricted,
        Self::OrgUiIpAccessListDisabled,
        Self::OrgUnderFinancialProtection,
        Self::CustomSessionTimeoutModified,
        Self::OrgBaasEolExtensionAccepted,
        Self::OrgBaasEolExtensionCanceled,
        Self::OrgCreditCardAboutToExpire,
        Self::OrgDailyBillingChangeNormal,
        Self::OrgDelegationSettingsUpdated,
        Self::OrgWaveAssignmentModeManual,
        Self::OrgEmployeeAccessUnrestricted,
        Self::OrgGroupChargesOverThreshold,
        Self::OrgWeeklyBillingChangeNormal,
        Self::OrgGroupChargesUnderThreshold,
        Self::OrgMonthlyBillingChangeNormal,
        Self::OrgOverridePaymentMethodAdded,
        Self::OrgDataSharingAiModelsEnabled,
        Self::OrgDataSharingAiModelsDisabled,
        Self::OrgIdpCertificateAboutToExpire,
        Self::OrgPublicApiAccessListRequired,
        Self::OrgServiceAccountSecretsExpired,
        Self::OrganizationVoyageSettingsCreated,
        Self::OrganizationVoyageSettingsDeleted,
        Self::OrgEditedUiIpAccessListEntries,
        Self::OrgServiceAccountSecretsExpiring,
        Self::OrgConnectionUninstalledFromVercel,
        Self::OrgDailyBillingChangeOverThreshold,
        Self::OrgPublicApiAccessListNotRequired,
        Self::OrgWaveAssignmentModeEnvTagMapping,
        Self::OrgWeeklyBillingChangeOverThreshold,
        Self::OrgMongodbVersionEolExtensionPending,
        Self::OrgMonthlyBillingChangeOverThreshold,
        Self::OrgMongodbVersionEolExtensionAccepted,
        Self::OrgMongodbVersionEolExtensionCancelled,
        Self::OrgServiceAccountSecretsNoLongerExpired,
        Self::OrgServiceAccountMaxSecretValidityEdited,
        Self::OrgServiceAccountSecretsNoLongerExpiring,
    ];
}

json::open_enum!(OrgEventTypeViewForOrg);
