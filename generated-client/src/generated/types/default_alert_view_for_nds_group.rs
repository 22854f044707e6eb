// Written by `cargo xtask codegen`; changes made here are lost.

use super::{AlertStatus, Link};
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Alert of any other kind, without details of its own.
///
/// Required: `alertConfigId`, `created`, `eventTypeName`, `id`, `status`, `updated`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DefaultAlertViewForNdsGroup {
    /// When the acknowledgement ends. A century ahead means for good; to take it back, leave it out.
    pub acknowledged_until: Option<DateTime>,
    /// What the person who acknowledged it noted.
    ///
    /// At most 200 characters.
    pub acknowledgement_comment: Option<String>,
    /// Who acknowledged it.
    ///
    /// Set by the server.
    pub acknowledging_username: Option<String>,
    /// Alert configuration that raised the alert.
    ///
    /// Set by the server.
    pub alert_config_id: Option<String>,
    /// When the alert was raised.
    ///
    /// Set by the server.
    pub created: Option<DateTime>,
    /// What happened.
    ///
    /// Set by the server.
    pub event_type_name: Option<DefaultAlertViewForNdsGroupEventTypeName>,
    /// Id of the project.
    ///
    /// Set by the server.
    pub group_id: Option<String>,
    /// Id of the alert.
    ///
    /// Set by the server.
    pub id: Option<String>,
    /// When a notification was last sent.
    ///
    /// Set by the server.
    pub last_notified: Option<DateTime>,
    /// Each is a link to a related resource.
    ///
    /// Set by the server.
    pub links: Option<Vec<Link>>,
    /// Organization of the project.
    ///
    /// Set by the server.
    pub org_id: Option<String>,
    /// When the alert was closed.
    ///
    /// Set by the server.
    pub resolved: Option<DateTime>,
    /// `TRACKING`: the condition holds but not yet for long enough to notify; `OPEN`: it holds;
    /// `CLOSED`: it is over.
    ///
    /// Set by the server.
    pub status: Option<AlertStatus>,
    /// When the alert last changed.
    ///
    /// Set by the server.
    pub updated: Option<DateTime>,
    /// Keys that this crate does not know, and fields that are an explicit null.
    pub extra: Extra,
}

impl DefaultAlertViewForNdsGroup {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for DefaultAlertViewForNdsGroup {
    fn decode(r: &mut Reader<'_>) -> Result<Self> {
        r.object(
            keys![
                "acknowledgedUntil", "acknowledgementComment", "acknowledgingUsername",
                "alertConfigId", "created", "eventTypeName", "groupId", "id",
                "lastNotified", "links", "orgId", "resolved", "status", "updated"
            ],
        )
    }

    fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
        match index {
            0 => self.acknowledged_until.read(r),
            1 => self.acknowledgement_comment.read(r),
            2 => self.acknowledging_username.read(r),
            3 => self.alert_config_id.read(r),
            4 => self.created.read(r),
            5 => self.event_type_name.read(r),
            6 => self.group_id.read(r),
            7 => self.id.read(r),
            8 => self.last_notified.read(r),
            9 => self.links.read(r),
            10 => self.org_id.read(r),
            11 => self.resolved.read(r),
            12 => self.status.read(r),
            13 => self.updated.read(r),
            _ => self.extra.read(r),
        }
    }

    fn write(&self, w: &mut Writer) {
        let mut o = w.object(&self.extra);
        o.field("acknowledgedUntil", &self.acknowledged_until);
        o.field("acknowledgementComment", &self.acknowledgement_comment);
        o.read_only("acknowledgingUsername", &self.acknowledging_username);
        o.read_only("alertConfigId", &self.alert_config_id);
        o.read_only("created", &self.created);
        o.field("eventTypeName", &self.event_type_name);
        o.read_only("groupId", &self.group_id);
        o.read_only("id", &self.id);
        o.read_only("lastNotified", &self.last_notified);
        o.read_only("links", &self.links);
        o.read_only("orgId", &self.org_id);
        o.read_only("resolved", &self.resolved);
        o.read_only("status", &self.status);
        o.read_only("updated", &self.updated);
        o.end();
    }
}

json::object!(DefaultAlertViewForNdsGroup);

/// What happened.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultAlertViewForNdsGroupEventTypeName {
    /// `CREDIT_CARD_ABOUT_TO_EXPIRE`
    CreditCardAboutToExpire,
    /// `PENDING_INVOICE_OVER_THRESHOLD`
    PendingInvoiceOverThreshold,
    /// `DAILY_BILL_OVER_THRESHOLD`
    DailyBillOverThreshold,
    /// `DAILY_BILLING_CHANGE_OVER_THRESHOLD`
    DailyBillingChangeOverThreshold,
    /// `WEEKLY_BILLING_CHANGE_OVER_THRESHOLD`
    WeeklyBillingChangeOverThreshold,
    /// `MONTHLY_BILLING_CHANGE_OVER_THRESHOLD`
    MonthlyBillingChangeOverThreshold,
    /// `CPS_SNAPSHOT_STARTED`
    CpsSnapshotStarted,
    /// `CPS_SNAPSHOT_SUCCESSFUL`
    CpsSnapshotSuccessful,
    /// `CPS_SNAPSHOT_FAILED`
    CpsSnapshotFailed,
    /// `CPS_CONCURRENT_SNAPSHOT_FAILED_WILL_RETRY`
    CpsConcurrentSnapshotFailedWillRetry,
    /// `CPS_SNAPSHOT_BEHIND`
    CpsSnapshotBehind,
    /// `CPS_COPY_SNAPSHOT_STARTED`
    CpsCopySnapshotStarted,
    /// `CPS_COPY_SNAPSHOT_FAILED`
    CpsCopySnapshotFailed,
    /// `CPS_COPY_SNAPSHOT_FAILED_WILL_RETRY`
    CpsCopySnapshotFailedWillRetry,
    /// `CPS_COPY_SNAPSHOT_SUCCESSFUL`
    CpsCopySnapshotSuccessful,
    /// `CPS_PREV_SNAPSHOT_OLD`
    CpsPrevSnapshotOld,
    /// `CPS_SNAPSHOT_FALLBACK_SUCCESSFUL`
    CpsSnapshotFallbackSuccessful,
    /// `CPS_SNAPSHOT_FALLBACK_FAILED`
    CpsSnapshotFallbackFailed,
    /// `CPS_RESTORE_SUCCESSFUL`
    CpsRestoreSuccessful,
    /// `CPS_EXPORT_SUCCESSFUL`
    CpsExportSuccessful,
    /// `CPS_RESTORE_FAILED`
    CpsRestoreFailed,
    /// `CPS_EXPORT_FAILED`
    CpsExportFailed,
    /// `CPS_COLLECTION_RESTORE_SUCCESSFUL`
    CpsCollectionRestoreSuccessful,
    /// `CPS_COLLECTION_RESTORE_FAILED`
    CpsCollectionRestoreFailed,
    /// `CPS_COLLECTION_RESTORE_PARTIAL_SUCCESS`
    CpsCollectionRestorePartialSuccess,
    /// `CPS_COLLECTION_RESTORE_CANCELED`
    CpsCollectionRestoreCanceled,
    /// `CPS_AUTO_EXPORT_FAILED`
    CpsAutoExportFailed,
    /// `CPS_SNAPSHOT_DOWNLOAD_REQUEST_FAILED`
    CpsSnapshotDownloadRequestFailed,
    /// `CPS_OPLOG_BEHIND`
    CpsOplogBehind,
    /// `CPS_OPLOG_CAUGHT_UP`
    CpsOplogCaughtUp,
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
    /// `FTS_INDEX_DELETION_FAILED`
    FtsIndexDeletionFailed,
    /// `FTS_INDEX_BUILD_COMPLETE`
    FtsIndexBuildComplete,
    /// `FTS_INDEX_BUILD_FAILED`
    FtsIndexBuildFailed,
    /// `FTS_INDEX_CLEANED_UP`
    FtsIndexCleanedUp,
    /// `FTS_INDEX_STALE`
    FtsIndexStale,
    /// `FTS_INDEXES_RESTORE_FAILED`
    FtsIndexesRestoreFailed,
    /// `FTS_INDEXES_SYNONYM_MAPPING_INVALID`
    FtsIndexesSynonymMappingInvalid,
    /// `USERS_WITHOUT_MULTI_FACTOR_AUTH`
    UsersWithoutMultiFactorAuth,
    /// `ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_DENIED`
    EncryptionAtRestKmsNetworkAccessDenied,
    /// `ENCRYPTION_AT_REST_CONFIG_NO_LONGER_VALID`
    EncryptionAtRestConfigNoLongerValid,
    /// `GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING`
    GroupServiceAccountSecretsExpiring,
    /// `GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRED`
    GroupServiceAccountSecretsExpired,
    /// `ACTIVE_LEGACY_TLS_CONNECTIONS`
    ActiveLegacyTlsConnections,
    /// `WEBHOOK_TEMPLATE_RENDER_FAILED`
    WebhookTemplateRenderFailed,
    /// `MONGOTUNE_ALERT`
    MongotuneAlert,
    /// `CLUSTER_INSTANCE_STOP_START`
    ClusterInstanceStopStart,
    /// `CLUSTER_INSTANCE_RESYNC_REQUESTED`
    ClusterInstanceResyncRequested,
    /// `CLUSTER_INSTANCE_UPDATE_REQUESTED`
    ClusterInstanceUpdateRequested,
    /// `SAMPLE_DATASET_LOAD_REQUESTED`
    SampleDatasetLoadRequested,
    /// `TENANT_UPGRADE_TO_SERVERLESS_SUCCESSFUL`
    TenantUpgradeToServerlessSuccessful,
    /// `TENANT_UPGRADE_TO_SERVERLESS_FAILED`
    TenantUpgradeToServerlessFailed,
    /// `NETWORK_PERMISSION_ENTRY_ADDED`
    NetworkPermissionEntryAdded,
    /// `NETWORK_PERMISSION_ENTRY_REMOVED`
    NetworkPermissionEntryRemoved,
    /// `NETWORK_PERMISSION_ENTRY_UPDATED`
    NetworkPermissionEntryUpdated,
    /// `CLUSTER_BLOCK_WRITE`
    ClusterBlockWrite,
    /// `CLUSTER_UNBLOCK_WRITE`
    ClusterUnblockWrite,
    /// `LOG_STREAMING_EXPORT_FAILED_NONRETRYABLE`
    LogStreamingExportFailedNonretryable,
    /// `LOG_STREAMING_EXPORT_FAILED_RETRIES_EXHAUSTED`
    LogStreamingExportFailedRetriesExhausted,
    /// `MAINTENANCE_IN_ADVANCED`
    MaintenanceInAdvanced,
    /// `MAINTENANCE_AUTO_DEFERRED`
    MaintenanceAutoDeferred,
    /// `MAINTENANCE_STARTED`
    MaintenanceStarted,
    /// `MAINTENANCE_COMPLETED`
    MaintenanceCompleted,
    /// `MAINTENANCE_NO_LONGER_NEEDED`
    MaintenanceNoLongerNeeded,
    /// `NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_CHECK`
    NdsX509UserAuthenticationCustomerCaExpirationCheck,
    /// `NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_CHECK`
    NdsX509UserAuthenticationCustomerCrlExpirationCheck,
    /// `NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_CHECK`
    NdsX509UserAuthenticationManagedUserCertsExpirationCheck,
    /// `ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_CHECK`
    OnlineArchiveInsufficientIndexesCheck,
    /// `ONLINE_ARCHIVE_MAX_CONSECUTIVE_OFFLOAD_WINDOWS_CHECK`
    OnlineArchiveMaxConsecutiveOffloadWindowsCheck,
    /// `OUTSIDE_SERVERLESS_METRIC_THRESHOLD`
    OutsideServerlessMetricThreshold,
    /// `OUTSIDE_FLEX_METRIC_THRESHOLD`
    OutsideFlexMetricThreshold,
    /// `JOINED_GROUP`
    JoinedGroup,
    /// `REMOVED_FROM_GROUP`
    RemovedFromGroup,
    /// `USER_ROLES_CHANGED_AUDIT`
    UserRolesChangedAudit,
    /// `TAGS_MODIFIED`
    TagsModified,
    /// `CLUSTER_TAGS_MODIFIED`
    ClusterTagsModified,
    /// `GROUP_TAGS_MODIFIED`
    GroupTagsModified,
    /// `STREAM_PROCESSOR_STATE_IS_FAILED`
    StreamProcessorStateIsFailed,
    /// `STREAM_PROCESSOR_AUTOSCALE_INITIATED`
    StreamProcessorAutoscaleInitiated,
    /// `OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD`
    OutsideStreamProcessorMetricThreshold,
    /// `COMPUTE_AUTO_SCALE_INITIATED_BASE`
    ComputeAutoScaleInitiatedBase,
    /// `COMPUTE_AUTO_SCALE_INITIATED_ANALYTICS`
    ComputeAutoScaleInitiatedAnalytics,
    /// `COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_BASE`
    ComputeAutoScaleScaleDownFailBase,
    /// `COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_ANALYTICS`
    ComputeAutoScaleScaleDownFailAnalytics,
    /// `COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE`
    ComputeAutoScaleMaxInstanceSizeFailBase,
    /// `COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_ANALYTICS`
    ComputeAutoScaleMaxInstanceSizeFailAnalytics,
    /// `COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE`
    ComputeAutoScaleOplogFailBase,
    /// `COMPUTE_AUTO_SCALE_OPLOG_FAIL_ANALYTICS`
    ComputeAutoScaleOplogFailAnalytics,
    /// `DISK_AUTO_SCALE_INITIATED`
    DiskAutoScaleInitiated,
    /// `DISK_AUTO_SCALE_MAX_DISK_SIZE_FAIL`
    DiskAutoScaleMaxDiskSizeFail,
    /// `DISK_AUTO_SCALE_OPLOG_FAIL`
    DiskAutoScaleOplogFail,
    /// `PREDICTIVE_COMPUTE_AUTO_SCALE_INITIATED_BASE`
    PredictiveComputeAutoScaleInitiatedBase,
    /// `PREDICTIVE_COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE`
    PredictiveComputeAutoScaleMaxInstanceSizeFailBase,
    /// `PREDICTIVE_COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE`
    PredictiveComputeAutoScaleOplogFailBase,
    /// `CLUSTER_AUTO_SHARDING_INITIATED`
    ClusterAutoShardingInitiated,
    /// `CLUSTER_RESHARDING_COMPLETED`
    ClusterReshardingCompleted,
    /// `COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE`
    ComputeAutoScaleDownscaleSkippedFallbackBase,
    /// `COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS`
    ComputeAutoScaleDownscaleSkippedFallbackAnalytics,
    /// `CPS_DATA_PROTECTION_ENABLE_REQUESTED`
    CpsDataProtectionEnableRequested,
    /// `CPS_DATA_PROTECTION_ENABLED`
    CpsDataProtectionEnabled,
    /// `CPS_DATA_PROTECTION_UPDATE_REQUESTED`
    CpsDataProtectionUpdateRequested,
    /// `CPS_DATA_PROTECTION_UPDATED`
    CpsDataProtectionUpdated,
    /// `CPS_DATA_PROTECTION_DISABLE_REQUESTED`
    CpsDataProtectionDisableRequested,
    /// `CPS_DATA_PROTECTION_DISABLED`
    CpsDataProtectionDisabled,
    /// `CPS_DATA_PROTECTION_APPROVED_FOR_DISABLEMENT`
    CpsDataProtectionApprovedForDisablement,
    /// `RESOURCE_POLICY_VIOLATED`
    ResourcePolicyViolated,
    /// `HOST_DOWN`
    HostDown,
    /// `HOST_HAS_INDEX_SUGGESTIONS`
    HostHasIndexSuggestions,
    /// `HOST_MONGOT_CRASHING_OOM`
    HostMongotCrashingOom,
    /// `HOST_MONGOT_STOP_REPLICATION`
    HostMongotStopReplication,
    /// `HOST_MONGOT_APPROACHING_STOP_REPLICATION`
    HostMongotApproachingStopReplication,
    /// `HOST_MONGOT_PAUSE_INITIAL_SYNC`
    HostMongotPauseInitialSync,
    /// `HOST_SEARCH_NODE_INDEX_FAILED`
    HostSearchNodeIndexFailed,
    /// `HOST_SEARCH_PROCESS_THROTTLING`
    HostSearchProcessThrottling,
    /// `HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN`
    HostExternalLogSinkExportDown,
    /// `HOST_NOT_ENOUGH_DISK_SPACE`
    HostNotEnoughDiskSpace,
    /// `SSH_KEY_NDS_HOST_ACCESS_REQUESTED`
    SshKeyNdsHostAccessRequested,
    /// `SSH_KEY_NDS_HOST_ACCESS_REFRESHED`
    SshKeyNdsHostAccessRefreshed,
    /// `PUSH_BASED_LOG_EXPORT_STOPPED`
    PushBasedLogExportStopped,
    /// `PUSH_BASED_LOG_EXPORT_DROPPED_LOG`
    PushBasedLogExportDroppedLog,
    /// `HOST_VERSION_BEHIND`
    HostVersionBehind,
    /// `VERSION_BEHIND`
    VersionBehind,
    /// `HOST_EXPOSED`
    HostExposed,
    /// `HOST_SSL_CERTIFICATE_STALE`
    HostSslCertificateStale,
    /// `HOST_SECURITY_CHECKUP_NOT_MET`
    HostSecurityCheckupNotMet,
    /// `ALERT_HOST_SSH_SESSION_STARTED`
    AlertHostSshSessionStarted,
    /// `PROFILER_CONFIGURED_TOO_WIDELY`
    ProfilerConfiguredTooWidely,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl DefaultAlertViewForNdsGroupEventTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreditCardAboutToExpire => "CREDIT_CARD_ABOUT_TO_EXPIRE",
            Self::PendingInvoiceOverThreshold => "PENDING_INVOICE_OVER_THRESHOLD",
            Self::DailyBillOverThreshold => "DAILY_BILL_OVER_THRESHOLD",
            Self::DailyBillingChangeOverThreshold => {
                "DAILY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::WeeklyBillingChangeOverThreshold => {
                "WEEKLY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::MonthlyBillingChangeOverThreshold => {
                "MONTHLY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::CpsSnapshotStarted => "CPS_SNAPSHOT_STARTED",
            Self::CpsSnapshotSuccessful => "CPS_SNAPSHOT_SUCCESSFUL",
            Self::CpsSnapshotFailed => "CPS_SNAPSHOT_FAILED",
            Self::CpsConcurrentSnapshotFailedWillRetry => {
                "CPS_CONCURRENT_SNAPSHOT_FAILED_WILL_RETRY"
            }
            Self::CpsSnapshotBehind => "CPS_SNAPSHOT_BEHIND",
            Self::CpsCopySnapshotStarted => "CPS_COPY_SNAPSHOT_STARTED",
            Self::CpsCopySnapshotFailed => "CPS_COPY_SNAPSHOT_FAILED",
            Self::CpsCopySnapshotFailedWillRetry => "CPS_COPY_SNAPSHOT_FAILED_WILL_RETRY",
            Self::CpsCopySnapshotSuccessful => "CPS_COPY_SNAPSHOT_SUCCESSFUL",
            Self::CpsPrevSnapshotOld => "CPS_PREV_SNAPSHOT_OLD",
            Self::CpsSnapshotFallbackSuccessful => "CPS_SNAPSHOT_FALLBACK_SUCCESSFUL",
            Self::CpsSnapshotFallbackFailed => "CPS_SNAPSHOT_FALLBACK_FAILED",
            Self::CpsRestoreSuccessful => "CPS_RESTORE_SUCCESSFUL",
            Self::CpsExportSuccessful => "CPS_EXPORT_SUCCESSFUL",
            Self::CpsRestoreFailed => "CPS_RESTORE_FAILED",
            Self::CpsExportFailed => "CPS_EXPORT_FAILED",
            Self::CpsCollectionRestoreSuccessful => "CPS_COLLECTION_RESTORE_SUCCESSFUL",
            Self::CpsCollectionRestoreFailed => "CPS_COLLECTION_RESTORE_FAILED",
            Self::CpsCollectionRestorePartialSuccess => {
                "CPS_COLLECTION_RESTORE_PARTIAL_SUCCESS"
            }
            Self::CpsCollectionRestoreCanceled => "CPS_COLLECTION_RESTORE_CANCELED",
            Self::CpsAutoExportFailed => "CPS_AUTO_EXPORT_FAILED",
            Self::CpsSnapshotDownloadRequestFailed => {
                "CPS_SNAPSHOT_DOWNLOAD_REQUEST_FAILED"
            }
            Self::CpsOplogBehind => "CPS_OPLOG_BEHIND",
            Self::CpsOplogCaughtUp => "CPS_OPLOG_CAUGHT_UP",
            Self::AwsEncryptionKeyNeedsRotation => "AWS_ENCRYPTION_KEY_NEEDS_ROTATION",
            Self::AzureEncryptionKeyNeedsRotation => {
                "AZURE_ENCRYPTION_KEY_NEEDS_ROTATION"
            }
            Self::GcpEncryptionKeyNeedsRotation => "GCP_ENCRYPTION_KEY_NEEDS_ROTATION",
            Self::AwsEncryptionKeyInvalid => "AWS_ENCRYPTION_KEY_INVALID",
            Self::AzureEncryptionKeyInvalid => "AZURE_ENCRYPTION_KEY_INVALID",
            Self::GcpEncryptionKeyInvalid => "GCP_ENCRYPTION_KEY_INVALID",
            Self::FtsIndexDeletionFailed => "FTS_INDEX_DELETION_FAILED",
            Self::FtsIndexBuildComplete => "FTS_INDEX_BUILD_COMPLETE",
            Self::FtsIndexBuildFailed => "FTS_INDEX_BUILD_FAILED",
            Self::FtsIndexCleanedUp => "FTS_INDEX_CLEANED_UP",
            Self::FtsIndexStale => "FTS_INDEX_STALE",
            Self::FtsIndexesRestoreFailed => "FTS_INDEXES_RESTORE_FAILED",
            Self::FtsIndexesSynonymMappingInvalid => {
                "FTS_INDEXES_SYNONYM_MAPPING_INVALID"
            }
            Self::UsersWithoutMultiFactorAuth => "USERS_WITHOUT_MULTI_FACTOR_AUTH",
            Self::EncryptionAtRestKmsNetworkAccessDenied => {
                "ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_DENIED"
            }
            Self::EncryptionAtRestConfigNoLongerValid => {
                "ENCRYPTION_AT_REST_CONFIG_NO_LONGER_VALID"
            }
            Self::GroupServiceAccountSecretsExpiring => {
                "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING"
            }
            Self::GroupServiceAccountSecretsExpired => {
                "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRED"
            }
            Self::ActiveLegacyTlsConnections => "ACTIVE_LEGACY_TLS_CONNECTIONS",
            Self::WebhookTemplateRenderFailed => "WEBHOOK_TEMPLATE_RENDER_FAILED",
            Self::MongotuneAlert => "MONGOTUNE_ALERT",
            Self::ClusterInstanceStopStart => "CLUSTER_INSTANCE_STOP_START",
            Self::ClusterInstanceResyncRequested => "CLUSTER_INSTANCE_RESYNC_REQUESTED",
            Self::ClusterInstanceUpdateRequested => "CLUSTER_INSTANCE_UPDATE_REQUESTED",
            Self::SampleDatasetLoadRequested => "SAMPLE_DATASET_LOAD_REQUESTED",
            Self::TenantUpgradeToServerlessSuccessful => {
                "TENANT_UPGRADE_TO_SERVERLESS_SUCCESSFUL"
            }
            Self::TenantUpgradeToServerlessFailed => {
                "TENANT_UPGRADE_TO_SERVERLESS_FAILED"
            }
            Self::NetworkPermissionEntryAdded => "NETWORK_PERMISSION_ENTRY_ADDED",
            Self::NetworkPermissionEntryRemoved => "NETWORK_PERMISSION_ENTRY_REMOVED",
            Self::NetworkPermissionEntryUpdated => "NETWORK_PERMISSION_ENTRY_UPDATED",
            Self::ClusterBlockWrite => "CLUSTER_BLOCK_WRITE",
            Self::ClusterUnblockWrite => "CLUSTER_UNBLOCK_WRITE",
            Self::LogStreamingExportFailedNonretryable => {
                "LOG_STREAMING_EXPORT_FAILED_NONRETRYABLE"
            }
            Self::LogStreamingExportFailedRetriesExhausted => {
                "LOG_STREAMING_EXPORT_FAILED_RETRIES_EXHAUSTED"
            }
            Self::MaintenanceInAdvanced => "MAINTENANCE_IN_ADVANCED",
            Self::MaintenanceAutoDeferred => "MAINTENANCE_AUTO_DEFERRED",
            Self::MaintenanceStarted => "MAINTENANCE_STARTED",
            Self::MaintenanceCompleted => "MAINTENANCE_COMPLETED",
            Self::MaintenanceNoLongerNeeded => "MAINTENANCE_NO_LONGER_NEEDED",
            Self::NdsX509UserAuthenticationCustomerCaExpirationCheck => {
                "NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_CHECK"
            }
            Self::NdsX509UserAuthenticationCustomerCrlExpirationCheck => {
                "NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_CHECK"
            }
            Self::NdsX509UserAuthenticationManagedUserCertsExpirationCheck => {
                "NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_CHECK"
            }
            Self::OnlineArchiveInsufficientIndexesCheck => {
                "ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_CHECK"
            }
            Self::OnlineArchiveMaxConsecutiveOffloadWindowsCheck => {
                "ONLINE_ARCHIVE_MAX_CONSECUTIVE_OFFLOAD_WINDOWS_CHECK"
            }
            Self::OutsideServerlessMetricThreshold => {
                "OUTSIDE_SERVERLESS_METRIC_THRESHOLD"
            }
            Self::OutsideFlexMetricThreshold => "OUTSIDE_FLEX_METRIC_THRESHOLD",
            Self::JoinedGroup => "JOINED_GROUP",
            Self::RemovedFromGroup => "REMOVED_FROM_GROUP",
            Self::UserRolesChangedAudit => "USER_ROLES_CHANGED_AUDIT",
            Self::TagsModified => "TAGS_MODIFIED",
            Self::ClusterTagsModified => "CLUSTER_TAGS_MODIFIED",
            Self::GroupTagsModified => "GROUP_TAGS_MODIFIED",
            Self::StreamProcessorStateIsFailed => "STREAM_PROCESSOR_STATE_IS_FAILED",
            Self::StreamProcessorAutoscaleInitiated => {
                "STREAM_PROCESSOR_AUTOSCALE_INITIATED"
            }
            Self::OutsideStreamProcessorMetricThreshold => {
                "OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD"
            }
            Self::ComputeAutoScaleInitiatedBase => "COMPUTE_AUTO_SCALE_INITIATED_BASE",
            Self::ComputeAutoScaleInitiatedAnalytics => {
                "COMPUTE_AUTO_SCALE_INITIATED_ANALYTICS"
            }
            Self::ComputeAutoScaleScaleDownFailBase => {
                "COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_BASE"
            }
            Self::ComputeAutoScaleScaleDownFailAnalytics => {
                "COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_ANALYTICS"
            }
            Self::ComputeAutoScaleMaxInstanceSizeFailBase => {
                "COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE"
            }
            Self::ComputeAutoScaleMaxInstanceSizeFailAnalytics => {
                "COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_ANALYTICS"
            }
            Self::ComputeAutoScaleOplogFailBase => "COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE",
            Self::ComputeAutoScaleOplogFailAnalytics => {
                "COMPUTE_AUTO_SCALE_OPLOG_FAIL_ANALYTICS"
            }
            Self::DiskAutoScaleInitiated => "DISK_AUTO_SCALE_INITIATED",
            Self::DiskAutoScaleMaxDiskSizeFail => "DISK_AUTO_SCALE_MAX_DISK_SIZE_FAIL",
            Self::DiskAutoScaleOplogFail => "DISK_AUTO_SCALE_OPLOG_FAIL",
            Self::PredictiveComputeAutoScaleInitiatedBase => {
                "PREDICTIVE_COMPUTE_AUTO_SCALE_INITIATED_BASE"
            }
            Self::PredictiveComputeAutoScaleMaxInstanceSizeFailBase => {
                "PREDICTIVE_COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE"
            }
            Self::PredictiveComputeAutoScaleOplogFailBase => {
                "PREDICTIVE_COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE"
            }
            Self::ClusterAutoShardingInitiated => "CLUSTER_AUTO_SHARDING_INITIATED",
            Self::ClusterReshardingCompleted => "CLUSTER_RESHARDING_COMPLETED",
            Self::ComputeAutoScaleDownscaleSkippedFallbackBase => {
                "COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE"
            }
            Self::ComputeAutoScaleDownscaleSkippedFallbackAnalytics => {
                "COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS"
            }
            Self::CpsDataProtectionEnableRequested => {
                "CPS_DATA_PROTECTION_ENABLE_REQUESTED"
            }
            Self::CpsDataProtectionEnabled => "CPS_DATA_PROTECTION_ENABLED",
            Self::CpsDataProtectionUpdateRequested => {
                "CPS_DATA_PROTECTION_UPDATE_REQUESTED"
            }
            Self::CpsDataProtectionUpdated => "CPS_DATA_PROTECTION_UPDATED",
            Self::CpsDataProtectionDisableRequested => {
                "CPS_DATA_PROTECTION_DISABLE_REQUESTED"
            }
            Self::CpsDataProtectionDisabled => "CPS_DATA_PROTECTION_DISABLED",
            Self::CpsDataProtectionApprovedForDisablement => {
                "CPS_DATA_PROTECTION_APPROVED_FOR_DISABLEMENT"
            }
            Self::ResourcePolicyViolated => "RESOURCE_POLICY_VIOLATED",
            Self::HostDown => "HOST_DOWN",
            Self::HostHasIndexSuggestions => "HOST_HAS_INDEX_SUGGESTIONS",
            Self::HostMongotCrashingOom => "HOST_MONGOT_CRASHING_OOM",
            Self::HostMongotStopReplication => "HOST_MONGOT_STOP_REPLICATION",
            Self::HostMongotApproachingStopReplication => {
                "HOST_MONGOT_APPROACHING_STOP_REPLICATION"
            }
            Self::HostMongotPauseInitialSync => "HOST_MONGOT_PAUSE_INITIAL_SYNC",
            Self::HostSearchNodeIndexFailed => "HOST_SEARCH_NODE_INDEX_FAILED",
            Self::HostSearchProcessThrottling => "HOST_SEARCH_PROCESS_THROTTLING",
            Self::HostExternalLogSinkExportDown => "HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN",
            Self::HostNotEnoughDiskSpace => "HOST_NOT_ENOUGH_DISK_SPACE",
            Self::SshKeyNdsHostAccessRequested => "SSH_KEY_NDS_HOST_ACCESS_REQUESTED",
            Self::SshKeyNdsHostAccessRefreshed => "SSH_KEY_NDS_HOST_ACCESS_REFRESHED",
            Self::PushBasedLogExportStopped => "PUSH_BASED_LOG_EXPORT_STOPPED",
            Self::PushBasedLogExportDroppedLog => "PUSH_BASED_LOG_EXPORT_DROPPED_LOG",
            Self::HostVersionBehind => "HOST_VERSION_BEHIND",
            Self::VersionBehind => "VERSION_BEHIND",
            Self::HostExposed => "HOST_EXPOSED",
            Self::HostSslCertificateStale => "HOST_SSL_CERTIFICATE_STALE",
            Self::HostSecurityCheckupNotMet => "HOST_SECURITY_CHECKUP_NOT_MET",
            Self::AlertHostSshSessionStarted => "ALERT_HOST_SSH_SESSION_STARTED",
            Self::ProfilerConfiguredTooWidely => "PROFILER_CONFIGURED_TOO_WIDELY",
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for DefaultAlertViewForNdsGroupEventTypeName {
    const KNOWN: &'static [Self] = &[
        Self::HostDown,
        Self::HostExposed,
        Self::JoinedGroup,
        Self::TagsModified,
        Self::VersionBehind,
        Self::FtsIndexStale,
        Self::MongotuneAlert,
        Self::CpsOplogBehind,
        Self::CpsExportFailed,
        Self::CpsRestoreFailed,
        Self::RemovedFromGroup,
        Self::ClusterBlockWrite,
        Self::CpsOplogCaughtUp,
        Self::CpsSnapshotBehind,
        Self::CpsSnapshotFailed,
        Self::GroupTagsModified,
        Self::HostVersionBehind,
        Self::MaintenanceStarted,
        Self::CpsSnapshotStarted,
        Self::FtsIndexCleanedUp,
        Self::ClusterTagsModified,
        Self::ClusterUnblockWrite,
        Self::CpsExportSuccessful,
        Self::CpsPrevSnapshotOld,
        Self::MaintenanceCompleted,
        Self::CpsAutoExportFailed,
        Self::CpsRestoreSuccessful,
        Self::FtsIndexBuildFailed,
        Self::CpsSnapshotSuccessful,
        Self::MaintenanceInAdvanced,
        Self::CpsCopySnapshotFailed,
        Self::FtsIndexBuildComplete,
        Self::HostMongotCrashingOom,
        Self::ResourcePolicyViolated,
        Self::UserRolesChangedAudit,
        Self::CpsCopySnapshotStarted,
        Self::DailyBillOverThreshold,
        Self::DiskAutoScaleInitiated,
        Self::FtsIndexDeletionFailed,
        Self::MaintenanceAutoDeferred,
        Self::AwsEncryptionKeyInvalid,
        Self::DiskAutoScaleOplogFail,
        Self::FtsIndexesRestoreFailed,
        Self::GcpEncryptionKeyInvalid,
        Self::HostHasIndexSuggestions,
        Self::HostNotEnoughDiskSpace,
        Self::HostSslCertificateStale,
        Self::ClusterInstanceStopStart,
        Self::CpsDataProtectionEnabled,
        Self::CpsDataProtectionUpdated,
        Self::CreditCardAboutToExpire,
        Self::AzureEncryptionKeyInvalid,
        Self::ClusterReshardingCompleted,
        Self::CpsCopySnapshotSuccessful,
        Self::CpsDataProtectionDisabled,
        Self::CpsSnapshotFallbackFailed,
        Self::HostMongotStopReplication,
        Self::MaintenanceNoLongerNeeded,
        Self::ActiveLegacyTlsConnections,
        Self::CpsCollectionRestoreFailed,
        Self::HostSearchNodeIndexFailed,
        Self::HostSecurityCheckupNotMet,
        Self::OutsideFlexMetricThreshold,
        Self::PushBasedLogExportStopped,
        Self::SampleDatasetLoadRequested,
        Self::AlertHostSshSessionStarted,
        Self::HostMongotPauseInitialSync,
        Self::HostSearchProcessThrottling,
        Self::NetworkPermissionEntryAdded,
        Self::PendingInvoiceOverThreshold,
        Self::ProfilerConfiguredTooWidely,
        Self::WebhookTemplateRenderFailed,
        Self::ClusterAutoShardingInitiated,
        Self::CpsCollectionRestoreCanceled,
        Self::UsersWithoutMultiFactorAuth,
        Self::CpsSnapshotFallbackSuccessful,
        Self::NetworkPermissionEntryRemoved,
        Self::NetworkPermissionEntryUpdated,
        Self::StreamProcessorStateIsFailed,
        Self::AwsEncryptionKeyNeedsRotation,
        Self::ClusterInstanceResyncRequested,
        Self::ClusterInstanceUpdateRequested,
        Self::ComputeAutoScaleInitiatedBase,
        Self::CpsCollectionRestoreSuccessful,
        Self::GcpEncryptionKeyNeedsRotation,
        Self::PushBasedLogExportDroppedLog,
        Self::SshKeyNdsHostAccessRefreshed,
        Self::SshKeyNdsHostAccessRequested,
        Self::ComputeAutoScaleOplogFailBase,
        Self::DiskAutoScaleMaxDiskSizeFail,
        Self::HostExternalLogSinkExportDown,
        Self::AzureEncryptionKeyNeedsRotation,
        Self::CpsCopySnapshotFailedWillRetry,
        Self::DailyBillingChangeOverThreshold,
        Self::FtsIndexesSynonymMappingInvalid,
        Self::OutsideServerlessMetricThreshold,
        Self::TenantUpgradeToServerlessFailed,
        Self::CpsDataProtectionEnableRequested,
        Self::CpsDataProtectionUpdateRequested,
        Self::CpsSnapshotDownloadRequestFailed,
        Self::StreamProcessorAutoscaleInitiated,
        Self::WeeklyBillingChangeOverThreshold,
        Self::CpsDataProtectionDisableRequested,
        Self::GroupServiceAccountSecretsExpired,
        Self::MonthlyBillingChangeOverThreshold,
        Self::ComputeAutoScaleInitiatedAnalytics,
        Self::CpsCollectionRestorePartialSuccess,
        Self::GroupServiceAccountSecretsExpiring,
        Self::ComputeAutoScaleOplogFailAnalytics,
        Self::ComputeAutoScaleScaleDownFailBase,
        Self::TenantUpgradeToServerlessSuccessful,
        Self::HostMongotApproachingStopReplication,
        Self::LogStreamingExportFailedNonretryable,
        Self::CpsConcurrentSnapshotFailedWillRetry,
        Self::EncryptionAtRestConfigNoLongerValid,
        Self::OnlineArchiveInsufficientIndexesCheck,
        Self::OutsideStreamProcessorMetricThreshold,
        Self::ComputeAutoScaleScaleDownFailAnalytics,
        Self::CpsDataProtectionApprovedForDisablement,
        Self::EncryptionAtRestKmsNetworkAccessDenied,
        Self::PredictiveComputeAutoScaleInitiatedBase,
        Self::LogStreamingExportFailedRetriesExhausted,
        Self::PredictiveComputeAutoScaleOplogFailBase,
        Self::ComputeAutoScaleMaxInstanceSizeFailBase,
        Self::ComputeAutoScaleDownscaleSkippedFallbackBase,
        Self::ComputeAutoScaleMaxInstanceSizeFailAnalytics,
        Self::OnlineArchiveMaxConsecutiveOffloadWindowsCheck,
        Self::ComputeAutoScaleDownscaleSkippedFallbackAnalytics,
        Self::NdsX509UserAuthenticationCustomerCaExpirationCheck,
        Self::PredictiveComputeAutoScaleMaxInstanceSizeFailBase,
        Self::NdsX509UserAuthenticationCustomerCrlExpirationCheck,
        Self::NdsX509UserAuthenticationManagedUserCertsExpirationCheck,
    ];
}

json::open_enum!(DefaultAlertViewForNdsGroupEventTypeName);
