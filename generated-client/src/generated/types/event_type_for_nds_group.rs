// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// Type of an event in a project.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventTypeForNdsGroup {
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
    /// `URL_CONFIRMATION`
    UrlConfirmation,
    /// `SUCCESSFUL_DEPLOY`
    SuccessfulDeploy,
    /// `DEPLOYMENT_FAILURE`
    DeploymentFailure,
    /// `DEPLOYMENT_MODEL_CHANGE_SUCCESS`
    DeploymentModelChangeSuccess,
    /// `DEPLOYMENT_MODEL_CHANGE_FAILURE`
    DeploymentModelChangeFailure,
    /// `REQUEST_RATE_LIMIT`
    RequestRateLimit,
    /// `LOG_FORWARDER_FAILURE`
    LogForwarderFailure,
    /// `INSIDE_REALM_METRIC_THRESHOLD`
    InsideRealmMetricThreshold,
    /// `OUTSIDE_REALM_METRIC_THRESHOLD`
    OutsideRealmMetricThreshold,
    /// `SYNC_FAILURE`
    SyncFailure,
    /// `TRIGGER_FAILURE`
    TriggerFailure,
    /// `TRIGGER_AUTO_RESUMED`
    TriggerAutoResumed,
    /// `AUTO_INDEXING_ENABLED`
    AutoIndexingEnabled,
    /// `AUTO_INDEXING_DISABLED`
    AutoIndexingDisabled,
    /// `AUTO_INDEXING_INDEX_BUILD_SUBMITTED`
    AutoIndexingIndexBuildSubmitted,
    /// `AUTO_INDEXING_SLOW_INDEX_BUILD`
    AutoIndexingSlowIndexBuild,
    /// `AUTO_INDEXING_STALLED_INDEX_BUILD`
    AutoIndexingStalledIndexBuild,
    /// `AUTO_INDEXING_FAILED_INDEX_BUILD`
    AutoIndexingFailedIndexBuild,
    /// `AUTO_INDEXING_COMPLETED_INDEX_BUILD`
    AutoIndexingCompletedIndexBuild,
    /// `AUTO_INDEXING_STARTED_INDEX_BUILD`
    AutoIndexingStartedIndexBuild,
    /// `AUTOMATION_CONFIG_PUBLISHED_AUDIT`
    AutomationConfigPublishedAudit,
    /// `PEER_CREATED`
    PeerCreated,
    /// `PEER_DELETED`
    PeerDeleted,
    /// `PEER_UPDATED`
    PeerUpdated,
    /// `AZURE_PEER_CREATED`
    AzurePeerCreated,
    /// `AZURE_PEER_UPDATED`
    AzurePeerUpdated,
    /// `AZURE_PEER_ACTIVE`
    AzurePeerActive,
    /// `AZURE_PEER_DELETED`
    AzurePeerDeleted,
    /// `CREDIT_CARD_CURRENT`
    CreditCardCurrent,
    /// `CREDIT_CARD_ABOUT_TO_EXPIRE`
    CreditCardAboutToExpire,
    /// `PENDING_INVOICE_UNDER_THRESHOLD`
    PendingInvoiceUnderThreshold,
    /// `PENDING_INVOICE_OVER_THRESHOLD`
    PendingInvoiceOverThreshold,
    /// `DAILY_BILL_UNDER_THRESHOLD`
    DailyBillUnderThreshold,
    /// `DAILY_BILL_OVER_THRESHOLD`
    DailyBillOverThreshold,
    /// `DAILY_BILLING_CHANGE_NORMAL`
    DailyBillingChangeNormal,
    /// `DAILY_BILLING_CHANGE_OVER_THRESHOLD`
    DailyBillingChangeOverThreshold,
    /// `WEEKLY_BILLING_CHANGE_NORMAL`
    WeeklyBillingChangeNormal,
    /// `WEEKLY_BILLING_CHANGE_OVER_THRESHOLD`
    WeeklyBillingChangeOverThreshold,
    /// `MONTHLY_BILLING_CHANGE_NORMAL`
    MonthlyBillingChangeNormal,
    /// `MONTHLY_BILLING_CHANGE_OVER_THRESHOLD`
    MonthlyBillingChangeOverThreshold,
    /// `CLUSTER_CONNECTION_GET_DATABASES`
    ClusterConnectionGetDatabases,
    /// `CLUSTER_CONNECTION_GET_DATABASE_COLLECTIONS`
    ClusterConnectionGetDatabaseCollections,
    /// `CLUSTER_CONNECTION_GET_DATABASE_NAMESPACES`
    ClusterConnectionGetDatabaseNamespaces,
    /// `CLUSTER_CONNECTION_GET_NAMESPACES_WITH_UUID`
    ClusterConnectionGetNamespacesWithUuid,
    /// `CLUSTER_CONNECTION_GET_AGGREGATED_VIEW_INFOS`
    ClusterConnectionGetAggregatedViewInfos,
    /// `CLUSTER_CONNECTION_AGGREGATE`
    ClusterConnectionAggregate,
    /// `CLUSTER_CONNECTION_CREATE_COLLECTION`
    ClusterConnectionCreateCollection,
    /// `CLUSTER_CONNECTION_SAMPLE_COLLECTION_FIELD_NAMES`
    ClusterConnectionSampleCollectionFieldNames,
    /// `CLUSTER_CONNECTION_SAMPLE_COLLECTION_FIELD_NAMES_AND_TYPES`
    ClusterConnectionSampleCollectionFieldNamesAndTypes,
    /// `CLUSTER_CONNECTION_FIND_DOCUMENTS`
    ClusterConnectionFindDocuments,
    /// `CLUSTER_CONNECTION_GET_NAMESPACES_AND_PROJECT_SQL_SCHEMA_DATA`
    ClusterConnectionGetNamespacesAndProjectSqlSchemaData,
    /// `CLUSTER_MONGOS_IS_PRESENT`
    ClusterMongosIsPresent,
    /// `CLUSTER_MONGOS_IS_MISSING`
    ClusterMongosIsMissing,
    /// `CPS_SNAPSHOT_STARTED`
    CpsSnapshotStarted,
    /// `CPS_SNAPSHOT_SUCCESSFUL`
    CpsSnapshotSuccessful,
    /// `CPS_SNAPSHOT_FAILED`
    CpsSnapshotFailed,
    /// `CPS_CONCURRENT_SNAPSHOT_FAILED_WILL_RETRY`
    CpsConcurrentSnapshotFailedWillRetry,
    /// `CPS_SNAPSHOT_FALLBACK_SUCCESSFUL`
    CpsSnapshotFallbackSuccessful,
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
    /// `DATA_EXPLORER`
    DataExplorer,
    /// `DATA_EXPLORER_CRUD_ATTEMPT`
    DataExplorerCrudAttempt,
    /// `DATA_EXPLORER_CRUD_ERROR`
    DataExplorerCrudError,
    /// `DATA_EXPLORER_CRUD`
    DataExplorerCrud,
    /// `DATA_EXPLORER_SESSION_CREATED`
    DataExplorerSessionCreated,
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
    /// `CPS_RESTORE_REQUESTED_AUDIT`
    CpsRestoreRequestedAudit,
    /// `CPS_RESTORE_AUTH_AUDIT`
    CpsRestoreAuthAudit,
    /// `CPS_SNAPSHOT_SCHEDULE_UPDATED_AUDIT`
    CpsSnapshotScheduleUpdatedAudit,
    /// `CPS_SNAPSHOT_FASTER_RESTORES_START_AUDIT`
    CpsSnapshotFasterRestoresStartAudit,
    /// `CPS_SNAPSHOT_FASTER_RESTORES_SUCCESS_AUDIT`
    CpsSnapshotFasterRestoresSuccessAudit,
    /// `CPS_SNAPSHOT_FASTER_RESTORES_FAILED_AUDIT`
    CpsSnapshotFasterRestoresFailedAudit,
    /// `CPS_SNAPSHOT_DELETED_AUDIT`
    CpsSnapshotDeletedAudit,
    /// `CPS_SNAPSHOT_RETENTION_MODIFIED_AUDIT`
    CpsSnapshotRetentionModifiedAudit,
    /// `CPS_SNAPSHOT_IN_PROGRESS_AUDIT`
    CpsSnapshotInProgressAudit,
    /// `CPS_SNAPSHOT_COMPLETED_AUDIT`
    CpsSnapshotCompletedAudit,
    /// `CPS_ON_DEMAND_SNAPSHOT_REQUESTED`
    CpsOnDemandSnapshotRequested,
    /// `CPS_OPLOG_CAUGHT_UP_AUDIT`
    CpsOplogCaughtUpAudit,
    /// `CPS_OPLOG_BEHIND_AUDIT`
    CpsOplogBehindAudit,
    /// `AWS_ENCRYPTION_KEY_ROTATED`
    AwsEncryptionKeyRotated,
    /// `AWS_ENCRYPTION_KEY_NEEDS_ROTATION`
    AwsEncryptionKeyNeedsRotation,
    /// `AZURE_ENCRYPTION_KEY_ROTATED`
    AzureEncryptionKeyRotated,
    /// `AZURE_ENCRYPTION_KEY_NEEDS_ROTATION`
    AzureEncryptionKeyNeedsRotation,
    /// `GCP_ENCRYPTION_KEY_ROTATED`
    GcpEncryptionKeyRotated,
    /// `GCP_ENCRYPTION_KEY_NEEDS_ROTATION`
    GcpEncryptionKeyNeedsRotation,
    /// `AWS_ENCRYPTION_KEY_VALID`
    AwsEncryptionKeyValid,
    /// `AWS_ENCRYPTION_KEY_INVALID`
    AwsEncryptionKeyInvalid,
    /// `AZURE_ENCRYPTION_KEY_VALID`
    AzureEncryptionKeyValid,
    /// `AZURE_ENCRYPTION_KEY_INVALID`
    AzureEncryptionKeyInvalid,
    /// `GCP_ENCRYPTION_KEY_VALID`
    GcpEncryptionKeyValid,
    /// `GCP_ENCRYPTION_KEY_INVALID`
    GcpEncryptionKeyInvalid,
    /// `BUCKET_CREATED_AUDIT`
    BucketCreatedAudit,
    /// `BUCKET_DELETED_AUDIT`
    BucketDeletedAudit,
    /// `FTS_INDEX_DELETION_FAILED`
    FtsIndexDeletionFailed,
    /// `FTS_INDEX_BUILD_COMPLETE`
    FtsIndexBuildComplete,
    /// `FTS_INDEX_BUILD_FAILED`
    FtsIndexBuildFailed,
    /// `FTS_INDEX_CREATED`
    FtsIndexCreated,
    /// `FTS_INDEX_UPDATED`
    FtsIndexUpdated,
    /// `FTS_INDEX_PARTITIONS_CHANGED`
    FtsIndexPartitionsChanged,
    /// `FTS_INDEX_REBUILT`
    FtsIndexRebuilt,
    /// `FTS_INDEX_DELETED`
    FtsIndexDeleted,
    /// `FTS_INDEX_CLEANED_UP`
    FtsIndexCleanedUp,
    /// `FTS_INDEX_STALE`
    FtsIndexStale,
    /// `FTS_INDEXES_RESTORED`
    FtsIndexesRestored,
    /// `FTS_INDEXES_RESTORE_FAILED`
    FtsIndexesRestoreFailed,
    /// `FTS_INDEXES_SYNONYM_MAPPING_INVALID`
    FtsIndexesSynonymMappingInvalid,
    /// `GCP_PEER_CREATED`
    GcpPeerCreated,
    /// `GCP_PEER_DELETED`
    GcpPeerDeleted,
    /// `GCP_PEER_UPDATED`
    GcpPeerUpdated,
    /// `GCP_PEER_ACTIVE`
    GcpPeerActive,
    /// `GCP_PEER_INACTIVE`
    GcpPeerInactive,
    /// `DATA_EXPLORER_ENABLED`
    DataExplorerEnabled,
    /// `DATA_EXPLORER_DISABLED`
    DataExplorerDisabled,
    /// `CREDIT_CARD_ADDED`
    CreditCardAdded,
    /// `CREDIT_CARD_UPDATED`
    CreditCardUpdated,
    /// `GROUP_DELETED`
    GroupDeleted,
    /// `GROUP_CREATED`
    GroupCreated,
    /// `GROUP_MOVED`
    GroupMoved,
    /// `GROUP_TEMPORARILY_ACTIVATED`
    GroupTemporarilyActivated,
    /// `GROUP_ACTIVATED`
    GroupActivated,
    /// `GROUP_LOCKED`
    GroupLocked,
    /// `GROUP_SUSPENDED`
    GroupSuspended,
    /// `GROUP_FLUSHED`
    GroupFlushed,
    /// `GROUP_NAME_CHANGED`
    GroupNameChanged,
    /// `GROUP_CHARTS_ACTIVATION_REQUESTED`
    GroupChartsActivationRequested,
    /// `GROUP_CHARTS_ACTIVATED`
    GroupChartsActivated,
    /// `GROUP_CHARTS_UPGRADED`
    GroupChartsUpgraded,
    /// `GROUP_CHARTS_RESET`
    GroupChartsReset,
    /// `GROUP_DEFAULT_ALERTS_SETTINGS_CHANGED`
    GroupDefaultAlertsSettingsChanged,
    /// `PAID_IN_FULL`
    PaidInFull,
    /// `DELINQUENT`
    Delinquent,
    /// `ALL_USERS_HAVE_MULTI_FACTOR_AUTH`
    AllUsersHaveMultiFactorAuth,
    /// `USERS_WITHOUT_MULTI_FACTOR_AUTH`
    UsersWithoutMultiFactorAuth,
    /// `ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_DENIED`
    EncryptionAtRestKmsNetworkAccessDenied,
    /// `ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_RESTORED`
    EncryptionAtRestKmsNetworkAccessRestored,
    /// `ENCRYPTION_AT_REST_CONFIG_NO_LONGER_VALID`
    EncryptionAtRestConfigNoLongerValid,
    /// `ENCRYPTION_AT_REST_CONFIG_IS_VALID`
    EncryptionAtRestConfigIsValid,
    /// `GROUP_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRING`
    GroupServiceAccountSecretsNoLongerExpiring,
    /// `GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING`
    GroupServiceAccountSecretsExpiring,
    /// `GROUP_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRED`
    GroupServiceAccountSecretsNoLongerExpired,
    /// `GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRED`
    GroupServiceAccountSecretsExpired,
    /// `ACTIVE_LEGACY_TLS_CONNECTIONS`
    ActiveLegacyTlsConnections,
    /// `NO_ACTIVE_LEGACY_TLS_CONNECTIONS`
    NoActiveLegacyTlsConnections,
    /// `WEBHOOK_TEMPLATE_RENDER_FAILED`
    WebhookTemplateRenderFailed,
    /// `INTEGRATION_CONFIGURED`
    IntegrationConfigured,
    /// `INTEGRATION_REMOVED`
    IntegrationRemoved,
    /// `ATTEMPT_KILLOP_AUDIT`
    AttemptKillopAudit,
    /// `ATTEMPT_KILLSESSION_AUDIT`
    AttemptKillsessionAudit,
    /// `HOST_UP`
    HostUp,
    /// `HOST_DOWN`
    HostDown,
    /// `HOST_HAS_INDEX_SUGGESTIONS`
    HostHasIndexSuggestions,
    /// `HOST_MONGOT_RECOVERED_OOM`
    HostMongotRecoveredOom,
    /// `HOST_MONGOT_CRASHING_OOM`
    HostMongotCrashingOom,
    /// `HOST_MONGOT_RESUME_REPLICATION`
    HostMongotResumeReplication,
    /// `HOST_MONGOT_STOP_REPLICATION`
    HostMongotStopReplication,
    /// `HOST_MONGOT_UNPAUSE_INITIAL_SYNC`
    HostMongotUnpauseInitialSync,
    /// `HOST_MONGOT_PAUSE_INITIAL_SYNC`
    HostMongotPauseInitialSync,
    /// `HOST_MONGOT_SUFFICIENT_DISK_SPACE`
    HostMongotSufficientDiskSpace,
    /// `HOST_MONGOT_APPROACHING_STOP_REPLICATION`
    HostMongotApproachingStopReplication,
    /// `HOST_MONGOT_RESTARTED`
    HostMongotRestarted,
    /// `HOST_SEARCH_NODE_UNBLOCKED`
    HostSearchNodeUnblocked,
    /// `HOST_SEARCH_NODE_INDEX_FAILED`
    HostSearchNodeIndexFailed,
    /// `HOST_SEARCH_PROCESS_NOT_THROTTLING`
    HostSearchProcessNotThrottling,
    /// `HOST_SEARCH_PROCESS_THROTTLING`
    HostSearchProcessThrottling,
    /// `HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN`
    HostExternalLogSinkExportDown,
    /// `HOST_EXTERNAL_LOG_SINK_EXPORT_RESUMED`
    HostExternalLogSinkExportResumed,
    /// `HOST_ENOUGH_DISK_SPACE`
    HostEnoughDiskSpace,
    /// `HOST_NOT_ENOUGH_DISK_SPACE`
    HostNotEnoughDiskSpace,
    /// `SSH_KEY_NDS_HOST_ACCESS_REQUESTED`
    SshKeyNdsHostAccessRequested,
    /// `SSH_KEY_NDS_HOST_ACCESS_REFRESHED`
    SshKeyNdsHostAccessRefreshed,
    /// `SSH_KEY_NDS_HOST_ACCESS_ATTEMPT`
    SshKeyNdsHostAccessAttempt,
    /// `SSH_KEY_NDS_HOST_ACCESS_GRANTED`
    SshKeyNdsHostAccessGranted,
    /// `SSH_KEY_NDS_HOST_ACCESS_LEVEL_CHANGED`
    SshKeyNdsHostAccessLevelChanged,
    /// `ALERT_HOST_SSH_SESSION_STARTED`
    AlertHostSshSessionStarted,
    /// `HOST_SSH_SESSION_ENDED`
    HostSshSessionEnded,
    /// `HOST_X509_CERTIFICATE_CERTIFICATE_GENERATED_FOR_SUPPORT_ACCESS`
    HostX509CertificateCertificateGeneratedForSupportAccess,
    /// `PUSH_BASED_LOG_EXPORT_RESUMED`
    PushBasedLogExportResumed,
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
    /// `PROFILER_CONFIGURED_TOO_WIDELY`
    ProfilerConfiguredTooWidely,
    /// `INSIDE_METRIC_THRESHOLD`
    InsideMetricThreshold,
    /// `OUTSIDE_METRIC_THRESHOLD`
    OutsideMetricThreshold,
    /// `ROLLING_INDEX_FAILED_INDEX_BUILD`
    RollingIndexFailedIndexBuild,
    /// `ROLLING_INDEX_SUCCESS_INDEX_BUILD`
    RollingIndexSuccessIndexBuild,
    /// `INDEX_FAILED_INDEX_BUILD`
    IndexFailedIndexBuild,
    /// `INDEX_SUCCESS_INDEX_BUILD`
    IndexSuccessIndexBuild,
    /// `MONGOTUNE_INFO`
    MongotuneInfo,
    /// `MONGOTUNE_ALERT`
    MongotuneAlert,
    /// `CLUSTER_CREATED`
    ClusterCreated,
    /// `CLUSTER_RESURRECTED`
    ClusterResurrected,
    /// `CLUSTER_READY`
    ClusterReady,
    /// `CLUSTER_UPDATE_SUBMITTED`
    ClusterUpdateSubmitted,
    /// `CLUSTER_PROCESS_ARGS_UPDATE_SUBMITTED`
    ClusterProcessArgsUpdateSubmitted,
    /// `CLUSTER_MONGOT_PROCESS_ARGS_UPDATE_SUBMITTED`
    ClusterMongotProcessArgsUpdateSubmitted,
    /// `CLUSTER_SERVER_PARAMETERS_UPDATE_SUBMITTED`
    ClusterServerParametersUpdateSubmitted,
    /// `CLUSTER_AUTOMATICALLY_PAUSED`
    ClusterAutomaticallyPaused,
    /// `CLUSTER_UPDATE_STARTED`
    ClusterUpdateStarted,
    /// `CLUSTER_UPDATE_STARTED_INTERNAL`
    ClusterUpdateStartedInternal,
    /// `CLUSTER_UPDATE_COMPLETED`
    ClusterUpdateCompleted,
    /// `MATERIAL_CLUSTER_UPDATE_COMPLETED_INTERNAL`
    MaterialClusterUpdateCompletedInternal,
    /// `CLUSTER_DELETE_SUBMITTED`
    ClusterDeleteSubmitted,
    /// `CLUSTER_DELETE_SUBMITTED_INTERNAL`
    ClusterDeleteSubmittedInternal,
    /// `CLUSTER_DELETED`
    ClusterDeleted,
    /// `CLUSTER_IMPORT_STARTED`
    ClusterImportStarted,
    /// `CLUSTER_IMPORT_CANCELLED`
    ClusterImportCancelled,
    /// `CLUSTER_IMPORT_EXPIRED`
    ClusterImportExpired,
    /// `CLUSTER_IMPORT_CUTOVER`
    ClusterImportCutover,
    /// `CLUSTER_IMPORT_COMPLETED`
    ClusterImportCompleted,
    /// `CLUSTER_IMPORT_FAILED`
    ClusterImportFailed,
    /// `CLUSTER_IMPORT_RESTART_REQUESTED`
    ClusterImportRestartRequested,
    /// `PROJECT_LIVE_IMPORT_OVERRIDES_ADDED`
    ProjectLiveImportOverridesAdded,
    /// `PROJECT_LIVE_IMPORT_OVERRIDES_UPDATED`
    ProjectLiveImportOverridesUpdated,
    /// `PROJECT_LIVE_IMPORT_OVERRIDES_DELETED`
    ProjectLiveImportOverridesDeleted,
    /// `CLUSTER_OPLOG_RESIZED`
    ClusterOplogResized,
    /// `CLUSTER_INSTANCE_RESTARTED`
    ClusterInstanceRestarted,
    /// `CLUSTER_INSTANCE_STOP_START`
    ClusterInstanceStopStart,
    /// `CLUSTER_INSTANCE_RESYNC_REQUESTED`
    ClusterInstanceResyncRequested,
    /// `CLUSTER_INSTANCE_RESYNC_CLEARED`
    ClusterInstanceResyncCleared,
    /// `CLUSTER_INSTANCE_UPDATE_REQUESTED`
    ClusterInstanceUpdateRequested,
    /// `CLUSTER_INSTANCE_REPLACED`
    ClusterInstanceReplaced,
    /// `CLUSTER_INSTANCE_REPLACE_CLEARED`
    ClusterInstanceReplaceCleared,
    /// `CLUSTER_INSTANCE_SWAPPED`
    ClusterInstanceSwapped,
    /// `CLUSTER_INSTANCE_SWAP_CLEARED`
    ClusterInstanceSwapCleared,
    /// `CLUSTER_INSTANCE_VM_RESTART_CLEARED`
    ClusterInstanceVmRestartCleared,
    /// `CLUSTER_INSTANCE_VM_REBOOT_CLEARED`
    ClusterInstanceVmRebootCleared,
    /// `CLUSTER_INSTANCE_CONFIG_UPDATED`
    ClusterInstanceConfigUpdated,
    /// `CLUSTER_INSTANCE_AGENT_API_KEY_ROTATED`
    ClusterInstanceAgentApiKeyRotated,
    /// `CLUSTER_INSTANCE_SSL_ROTATED`
    ClusterInstanceSslRotated,
    /// `CLUSTER_INSTANCE_SSL_ROTATED_PER_CLUSTER`
    ClusterInstanceSslRotatedPerCluster,
    /// `CLUSTER_INSTANCE_SSL_REVOKED`
    ClusterInstanceSslRevoked,
    /// `RELOAD_SSL_ON_PROCESSES`
    ReloadSslOnProcesses,
    /// `RELOAD_SSL_ON_PROCESSES_REQUESTED`
    ReloadSslOnProcessesRequested,
    /// `CLUSTER_INSTANCE_ADMIN_BACKUP_SNAPSHOT_REQUESTED`
    ClusterInstanceAdminBackupSnapshotRequested,
    /// `DATA_LAKE_QUERY_LOGS_DOWNLOADED`
    DataLakeQueryLogsDownloaded,
    /// `FEDERATED_DATABASE_QUERY_LOGS_DOWNLOADED`
    FederatedDatabaseQueryLogsDownloaded,
    /// `ONLINE_ARCHIVE_QUERY_LOGS_DOWNLOADED`
    OnlineArchiveQueryLogsDownloaded,
    /// `MONGODB_LOGS_DOWNLOADED`
    MongodbLogsDownloaded,
    /// `MONGOSQLD_LOGS_DOWNLOADED`
    MongosqldLogsDownloaded,
    /// `MONGOT_LOGS_DOWNLOADED`
    MongotLogsDownloaded,
    /// `MONGODB_USER_ADDED`
    MongodbUserAdded,
    /// `MONGODB_USER_DELETED`
    MongodbUserDeleted,
    /// `MONGODB_USER_X509_CERT_CREATED`
    MongodbUserX509CertCreated,
    /// `MONGODB_USER_X509_CERT_REVOKED`
    MongodbUserX509CertRevoked,
    /// `MONGODB_USER_UPDATED`
    MongodbUserUpdated,
    /// `MONGODB_ROLE_ADDED`
    MongodbRoleAdded,
    /// `MONGODB_ROLE_DELETED`
    MongodbRoleDeleted,
    /// `MONGODB_ROLE_UPDATED`
    MongodbRoleUpdated,
    /// `NETWORK_PERMISSION_ENTRY_ADDED`
    NetworkPermissionEntryAdded,
    /// `NETWORK_PERMISSION_ENTRY_REMOVED`
    NetworkPermissionEntryRemoved,
    /// `NETWORK_PERMISSION_ENTRY_UPDATED`
    NetworkPermissionEntryUpdated,
    /// `PRIVATE_NETWORK_ENDPOINT_ENTRY_ADDED`
    PrivateNetworkEndpointEntryAdded,
    /// `PRIVATE_NETWORK_ENDPOINT_ENTRY_REMOVED`
    PrivateNetworkEndpointEntryRemoved,
    /// `PRIVATE_NETWORK_ENDPOINT_ENTRY_UPDATED`
    PrivateNetworkEndpointEntryUpdated,
    /// `PLAN_STARTED`
    PlanStarted,
    /// `PLAN_COMPLETED`
    PlanCompleted,
    /// `PLAN_ABANDONED`
    PlanAbandoned,
    /// `PLAN_DECLINED`
    PlanDeclined,
    /// `PLAN_FAILURE_COUNT_RESET`
    PlanFailureCountReset,
    /// `PLAN_ASAP_REQUESTED`
    PlanAsapRequested,
    /// `INDEPENDENT_SHARD_AUTO_SCALING_AVAILABLE`
    IndependentShardAutoScalingAvailable,
    /// `INDEPENDENT_SHARD_SCALING_CLUSTER_MIGRATED`
    IndependentShardScalingClusterMigrated,
    /// `INDEPENDENT_SHARD_SCALING_CLUSTER_ROLLED_BACK`
    IndependentShardScalingClusterRolledBack,
    /// `MOVE_SKIPPED`
    MoveSkipped,
    /// `STEP_SKIPPED`
    StepSkipped,
    /// `PROXY_RESTARTED`
    ProxyRestarted,
    /// `PROXY_PANICKED`
    ProxyPanicked,
    /// `ATLAS_MAINTENANCE_PROTECTED_HOURS_CREATED`
    AtlasMaintenanceProtectedHoursCreated,
    /// `ATLAS_MAINTENANCE_PROTECTED_HOURS_MODIFIED`
    AtlasMaintenanceProtectedHoursModified,
    /// `ATLAS_MAINTENANCE_PROTECTED_HOURS_REMOVED`
    AtlasMaintenanceProtectedHoursRemoved,
    /// `ATLAS_MAINTENANCE_WINDOW_ADDED`
    AtlasMaintenanceWindowAdded,
    /// `ATLAS_MAINTENANCE_WINDOW_MODIFIED`
    AtlasMaintenanceWindowModified,
    /// `ATLAS_MAINTENANCE_WINDOW_REMOVED`
    AtlasMaintenanceWindowRemoved,
    /// `ATLAS_MAINTENANCE_START_ASAP`
    AtlasMaintenanceStartAsap,
    /// `ATLAS_MAINTENANCE_SCHEDULED_FOR_NEXT_WINDOW`
    AtlasMaintenanceScheduledForNextWindow,
    /// `ATLAS_MAINTENANCE_DEFERRED`
    AtlasMaintenanceDeferred,
    /// `ATLAS_MAINTENANCE_AUTO_DEFER_ENABLED`
    AtlasMaintenanceAutoDeferEnabled,
    /// `ATLAS_MAINTENANCE_AUTO_DEFER_DISABLED`
    AtlasMaintenanceAutoDeferDisabled,
    /// `ATLAS_MAINTENANCE_RESET_BY_ADMIN`
    AtlasMaintenanceResetByAdmin,
    /// `ATLAS_MAINTENANCE_DEFERRED_BY_ADMIN`
    AtlasMaintenanceDeferredByAdmin,
    /// `SCHEDULED_MAINTENANCE`
    ScheduledMaintenance,
    /// `PROJECT_SCHEDULED_MAINTENANCE`
    ProjectScheduledMaintenance,
    /// `PROJECT_LIMIT_UPDATED`
    ProjectLimitUpdated,
    /// `PROJECT_ENABLE_EXTENDED_STORAGE_SIZES_UPDATED`
    ProjectEnableExtendedStorageSizesUpdated,
    /// `PROJECT_ENABLE_DATA_VALIDATION_UPDATED`
    ProjectEnableDataValidationUpdated,
    /// `PROJECT_COLLECT_DATABASE_STATISTICS_UPDATED`
    ProjectCollectDatabaseStatisticsUpdated,
    /// `OS_MAINTENANCE`
    OsMaintenance,
    /// `OS_MAINTENANCE_RESTART`
    OsMaintenanceRestart,
    /// `OS_MAINTENANCE_REPLACEMENT`
    OsMaintenanceReplacement,
    /// `FREE_UPGRADE_STARTED`
    FreeUpgradeStarted,
    /// `FLEX_UPGRADE_STARTED`
    FlexUpgradeStarted,
    /// `SERVERLESS_UPGRADE_STARTED`
    ServerlessUpgradeStarted,
    /// `TEST_FAILOVER_REQUESTED`
    TestFailoverRequested,
    /// `USER_SECURITY_SETTINGS_UPDATED`
    UserSecuritySettingsUpdated,
    /// `AUDIT_LOG_CONFIGURATION_UPDATED`
    AuditLogConfigurationUpdated,
    /// `STREAMS_AUDIT_LOG_CONFIGURATION_UPDATED`
    StreamsAuditLogConfigurationUpdated,
    /// `ENCRYPTION_AT_REST_CONFIGURATION_UPDATED`
    EncryptionAtRestConfigurationUpdated,
    /// `ENCRYPTION_AT_REST_CONFIGURATION_VALIDATION_FAILED`
    EncryptionAtRestConfigurationValidationFailed,
    /// `ENCRYPTION_AT_REST_CONFIGURATION_VALIDATION_SUCCEEDED`
    EncryptionAtRestConfigurationValidationSucceeded,
    /// `ENCRYPTION_AT_REST_KEY_ROTATION_STARTED`
    EncryptionAtRestKeyRotationStarted,
    /// `ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_CREATED`
    EncryptionAtRestPrivateEndpointCreated,
    /// `ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_DELETED`
    EncryptionAtRestPrivateEndpointDeleted,
    /// `NDS_SET_IMAGE_OVERRIDES`
    NdsSetImageOverrides,
    /// `NDS_SET_CHEF_TARBALL_URI`
    NdsSetChefTarballUri,
    /// `RESTRICTED_EMPLOYEE_ACCESS_BYPASS`
    RestrictedEmployeeAccessBypass,
    /// `REVOKED_EMPLOYEE_ACCESS_BYPASS`
    RevokedEmployeeAccessBypass,
    /// `DEVICE_SYNC_DEBUG_ACCESS_GRANTED`
    DeviceSyncDebugAccessGranted,
    /// `DEVICE_SYNC_DEBUG_ACCESS_REVOKED`
    DeviceSyncDebugAccessRevoked,
    /// `DEVICE_SYNC_DEBUG_X509_CERT_CREATED`
    DeviceSyncDebugX509CertCreated,
    /// `EMPLOYEE_ACCESS_GRANTED`
    EmployeeAccessGranted,
    /// `EMPLOYEE_ACCESS_REVOKED`
    EmployeeAccessRevoked,
    /// `QUERY_ENGINE_TENANT_CREATED`
    QueryEngineTenantCreated,
    /// `QUERY_ENGINE_TENANT_UPDATED`
    QueryEngineTenantUpdated,
    /// `QUERY_ENGINE_TENANT_REMOVED`
    QueryEngineTenantRemoved,
    /// `FEDERATED_DATABASE_CREATED`
    FederatedDatabaseCreated,
    /// `FEDERATED_DATABASE_UPDATED`
    FederatedDatabaseUpdated,
    /// `FEDERATED_DATABASE_REMOVED`
    FederatedDatabaseRemoved,
    /// `TENANT_SNAPSHOT_FAILED`
    TenantSnapshotFailed,
    /// `TENANT_RESTORE_FAILED`
    TenantRestoreFailed,
    /// `SAMPLE_DATASET_LOAD_REQUESTED`
    SampleDatasetLoadRequested,
    /// `CUSTOMER_X509_CRL_UPDATED`
    CustomerX509CrlUpdated,
    /// `CONTAINER_SUBNETS_UPDATE_REQUESTED`
    ContainerSubnetsUpdateRequested,
    /// `ONLINE_ARCHIVE_CREATED`
    OnlineArchiveCreated,
    /// `ONLINE_ARCHIVE_DELETED`
    OnlineArchiveDeleted,
    /// `ONLINE_ARCHIVE_UPDATED`
    OnlineArchiveUpdated,
    /// `ONLINE_ARCHIVE_PAUSE_REQUESTED`
    OnlineArchivePauseRequested,
    /// `ONLINE_ARCHIVE_PAUSED`
    OnlineArchivePaused,
    /// `ONLINE_ARCHIVE_ACTIVE`
    OnlineArchiveActive,
    /// `ONLINE_ARCHIVE_ORPHANED`
    OnlineArchiveOrphaned,
    /// `ONLINE_ARCHIVE_DATA_EXPIRATION_RULE_ENABLED`
    OnlineArchiveDataExpirationRuleEnabled,
    /// `ONLINE_ARCHIVE_DATA_EXPIRATION_RULE_UPDATED`
    OnlineArchiveDataExpirationRuleUpdated,
    /// `ONLINE_ARCHIVE_DATA_EXPIRATION_RULE_DISABLED`
    OnlineArchiveDataExpirationRuleDisabled,
    /// `ONLINE_ARCHIVE_DELETE_AFTER_DATE_UPDATED`
    OnlineArchiveDeleteAfterDateUpdated,
    /// `CLOUD_PROVIDER_ACCESS_AWS_IAM_ROLE_ADDED`
    CloudProviderAccessAwsIamRoleAdded,
    /// `CLOUD_PROVIDER_ACCESS_AWS_IAM_ROLE_DELETED`
    CloudProviderAccessAwsIamRoleDeleted,
    /// `CLOUD_PROVIDER_ACCESS_AWS_IAM_ROLE_UPDATED`
    CloudProviderAccessAwsIamRoleUpdated,
    /// `CLOUD_PROVIDER_ACCESS_AZURE_SERVICE_PRINCIPAL_ADDED`
    CloudProviderAccessAzureServicePrincipalAdded,
    /// `CLOUD_PROVIDER_ACCESS_AZURE_SERVICE_PRINCIPAL_DELETED`
    CloudProviderAccessAzureServicePrincipalDeleted,
    /// `CLOUD_PROVIDER_ACCESS_AZURE_SERVICE_PRINCIPAL_UPDATED`
    CloudProviderAccessAzureServicePrincipalUpdated,
    /// `CLOUD_PROVIDER_ACCESS_GCP_SERVICE_ACCOUNT_ADDED`
    CloudProviderAccessGcpServiceAccountAdded,
    /// `CLOUD_PROVIDER_ACCESS_GCP_SERVICE_ACCOUNT_DELETED`
    CloudProviderAccessGcpServiceAccountDeleted,
    /// `CLOUD_PROVIDER_ACCESS_GCP_SERVICE_ACCOUNT_UPDATED`
    CloudProviderAccessGcpServiceAccountUpdated,
    /// `PENDING_INDEXES_DELETED`
    PendingIndexesDeleted,
    /// `PENDING_INDEXES_CANCELED`
    PendingIndexesCanceled,
    /// `PROCESS_RESTART_REQUESTED`
    ProcessRestartRequested,
    /// `AUTO_HEALING_ACTION`
    AutoHealingAction,
    /// `AUTO_HEALING_REQUESTED_CRITICAL_INSTANCE_POWER_CYCLE`
    AutoHealingRequestedCriticalInstancePowerCycle,
    /// `AUTO_HEALING_REQUESTED_INSTANCE_REPLACEMENT`
    AutoHealingRequestedInstanceReplacement,
    /// `AUTO_HEALING_REQUESTED_NODE_RESYNC`
    AutoHealingRequestedNodeResync,
    /// `EXTRA_MAINTENANCE_DEFERRAL_GRANTED`
    ExtraMaintenanceDeferralGranted,
    /// `GROUP_AUTOMATION_CONFIG_PUBLISHED`
    GroupAutomationConfigPublished,
    /// `CLUSTER_AUTOMATION_CONFIG_PUBLISHED`
    ClusterAutomationConfigPublished,
    /// `SET_ENSURE_CLUSTER_CONNECTIVITY_AFTER_FOR_CLUSTER`
    SetEnsureClusterConnectivityAfterForCluster,
    /// `CLUSTER_LINKED_TO_VERCEL`
    ClusterLinkedToVercel,
    /// `CLUSTER_UNLINKED_FROM_VERCEL`
    ClusterUnlinkedFromVercel,
    /// `INGESTION_PIPELINE_DELETED`
    IngestionPipelineDeleted,
    /// `INGESTION_PIPELINE_DESTROYED`
    IngestionPipelineDestroyed,
    /// `INGESTION_PIPELINE_CREATED`
    IngestionPipelineCreated,
    /// `INGESTION_PIPELINE_UPDATED`
    IngestionPipelineUpdated,
    /// `OS_TUNE_FILE_OVERRIDES`
    OsTuneFileOverrides,
    /// `MONITORING_AGENT_OVERRIDES`
    MonitoringAgentOverrides,
    /// `MONITORING_AGENT_REBALANCE_FLAG`
    MonitoringAgentRebalanceFlag,
    /// `MONITORING_AGENT_REBALANCE_TRIGGERED`
    MonitoringAgentRebalanceTriggered,
    /// `CLUSTER_PREFERRED_CPU_ARCHITECTURE_MODIFIED`
    ClusterPreferredCpuArchitectureModified,
    /// `CLUSTER_FORCE_PLANNED`
    ClusterForcePlanned,
    /// `CLUSTER_REGIONAL_OUTAGE_SIMULATION_STARTED`
    ClusterRegionalOutageSimulationStarted,
    /// `CLUSTER_REGIONAL_OUTAGE_SIMULATION_FAILED_TO_START`
    ClusterRegionalOutageSimulationFailedToStart,
    /// `CLUSTER_REGIONAL_OUTAGE_SIMULATION_END_REQUESTED`
    ClusterRegionalOutageSimulationEndRequested,
    /// `CLUSTER_REGIONAL_OUTAGE_SIMULATION_COMPLETED`
    ClusterRegionalOutageSimulationCompleted,
    /// `CLUSTER_REGIONAL_OUTAGE_SIMULATION_CANCELLED_CLUSTER_PAUSE`
    ClusterRegionalOutageSimulationCancelledClusterPause,
    /// `UIS_PANICKED`
    UisPanicked,
    /// `TENANT_UPGRADE_TO_SERVERLESS_SUCCESSFUL`
    TenantUpgradeToServerlessSuccessful,
    /// `TENANT_UPGRADE_TO_SERVERLESS_FAILED`
    TenantUpgradeToServerlessFailed,
    /// `SERVERLESS_UPGRADE_TO_DEDICATED_SUCCESSFUL`
    ServerlessUpgradeToDedicatedSuccessful,
    /// `SERVERLESS_UPGRADE_TO_DEDICATED_FAILED`
    ServerlessUpgradeToDedicatedFailed,
    /// `CLUSTER_FORCE_RECONFIG_REQUESTED`
    ClusterForceReconfigRequested,
    /// `AGENT_FORCE_RESTART_REQUESTED`
    AgentForceRestartRequested,
    /// `CLUSTER_RESET_FORCE_RECONFIG_REQUESTED`
    ClusterResetForceReconfigRequested,
    /// `PROJECT_BYPASSED_MAINTENANCE`
    ProjectBypassedMaintenance,
    /// `FEATURE_FLAG_MAINTENANCE`
    FeatureFlagMaintenance,
    /// `DATA_FEDERATION_QUERY_LIMIT_CONFIGURED`
    DataFederationQueryLimitConfigured,
    /// `DATA_FEDERATION_QUERY_LIMIT_DELETED`
    DataFederationQueryLimitDeleted,
    /// `DATA_API_SETUP_FOR_VERCEL`
    DataApiSetupForVercel,
    /// `ADMIN_CLUSTER_LOCK_UPDATED`
    AdminClusterLockUpdated,
    /// `CLUSTER_ROLLING_RESYNC_STARTED`
    ClusterRollingResyncStarted,
    /// `CLUSTER_ROLLING_RESYNC_COMPLETED`
    ClusterRollingResyncCompleted,
    /// `CLUSTER_ROLLING_RESYNC_FAILED`
    ClusterRollingResyncFailed,
    /// `NODE_ROLLING_RESYNC_SCHEDULED`
    NodeRollingResyncScheduled,
    /// `CLUSTER_ROLLING_RESYNC_CANCELED`
    ClusterRollingResyncCanceled,
    /// `CLUSTER_OS_UPDATED`
    ClusterOsUpdated,
    /// `CLUSTER_INSTANCE_FAMILY_UPDATED`
    ClusterInstanceFamilyUpdated,
    /// `PUSH_BASED_LOG_EXPORT_ENABLED`
    PushBasedLogExportEnabled,
    /// `PUSH_BASED_LOG_EXPORT_CONFIGURATION_UPDATED`
    PushBasedLogExportConfigurationUpdated,
    /// `PUSH_BASED_LOG_EXPORT_DISABLED`
    PushBasedLogExportDisabled,
    /// `LOG_STREAMING_ENABLED`
    LogStreamingEnabled,
    /// `LOG_STREAMING_CONFIGURATION_UPDATED`
    LogStreamingConfigurationUpdated,
    /// `LOG_STREAMING_DISABLED`
    LogStreamingDisabled,
    /// `DATADOG_LOG_STREAMING_ENABLED`
    DatadogLogStreamingEnabled,
    /// `DATADOG_LOG_STREAMING_CONFIGURATION_UPDATED`
    DatadogLogStreamingConfigurationUpdated,
    /// `DATADOG_LOG_STREAMING_DISABLED`
    DatadogLogStreamingDisabled,
    /// `SPLUNK_LOG_STREAMING_ENABLED`
    SplunkLogStreamingEnabled,
    /// `SPLUNK_LOG_STREAMING_CONFIGURATION_UPDATED`
    SplunkLogStreamingConfigurationUpdated,
    /// `SPLUNK_LOG_STREAMING_DISABLED`
    SplunkLogStreamingDisabled,
    /// `S3_LOG_STREAMING_ENABLED`
    S3LogStreamingEnabled,
    /// `S3_LOG_STREAMING_CONFIGURATION_UPDATED`
    S3LogStreamingConfigurationUpdated,
    /// `S3_LOG_STREAMING_DISABLED`
    S3LogStreamingDisabled,
    /// `AZURE_LOG_STREAMING_ENABLED`
    AzureLogStreamingEnabled,
    /// `AZURE_LOG_STREAMING_CONFIGURATION_UPDATED`
    AzureLogStreamingConfigurationUpdated,
    /// `AZURE_LOG_STREAMING_DISABLED`
    AzureLogStreamingDisabled,
    /// `GCP_LOG_STREAMING_ENABLED`
    GcpLogStreamingEnabled,
    /// `GCP_LOG_STREAMING_CONFIGURATION_UPDATED`
    GcpLogStreamingConfigurationUpdated,
    /// `GCP_LOG_STREAMING_DISABLED`
    GcpLogStreamingDisabled,
    /// `OTEL_LOG_STREAMING_ENABLED`
    OtelLogStreamingEnabled,
    /// `OTEL_LOG_STREAMING_CONFIGURATION_UPDATED`
    OtelLogStreamingConfigurationUpdated,
    /// `OTEL_LOG_STREAMING_DISABLED`
    OtelLogStreamingDisabled,
    /// `LOG_STREAMING_EXPORT_FAILED_NONRETRYABLE`
    LogStreamingExportFailedNonretryable,
    /// `LOG_STREAMING_EXPORT_FAILED_RETRIES_EXHAUSTED`
    LogStreamingExportFailedRetriesExhausted,
    /// `LOG_STREAMING_EXPORT_RECOVERED`
    LogStreamingExportRecovered,
    /// `LOG_STREAMING_REPLAY_STARTED`
    LogStreamingReplayStarted,
    /// `LOG_STREAMING_REPLAY_COMPLETE`
    LogStreamingReplayComplete,
    /// `OTEL_METRIC_INTEGRATION_ENABLED`
    OtelMetricIntegrationEnabled,
    /// `OTEL_METRIC_INTEGRATION_CONFIGURATION_UPDATED`
    OtelMetricIntegrationConfigurationUpdated,
    /// `OTEL_METRIC_INTEGRATION_DISABLED`
    OtelMetricIntegrationDisabled,
    /// `AZURE_CLUSTER_PREFERRED_STORAGE_TYPE_UPDATED`
    AzureClusterPreferredStorageTypeUpdated,
    /// `CONTAINER_DELETED`
    ContainerDeleted,
    /// `REGIONALIZED_PRIVATE_ENDPOINT_MODE_ENABLED`
    RegionalizedPrivateEndpointModeEnabled,
    /// `REGIONALIZED_PRIVATE_ENDPOINT_MODE_DISABLED`
    RegionalizedPrivateEndpointModeDisabled,
    /// `STREAM_TENANT_CREATED`
    StreamTenantCreated,
    /// `STREAM_TENANT_UPDATED`
    StreamTenantUpdated,
    /// `STREAM_TENANT_DELETED`
    StreamTenantDeleted,
    /// `STREAM_TENANT_CONNECTIONS_LISTED`
    StreamTenantConnectionsListed,
    /// `STREAM_TENANT_CONNECTION_UPDATED`
    StreamTenantConnectionUpdated,
    /// `STREAM_TENANT_CONNECTION_DELETED`
    StreamTenantConnectionDeleted,
    /// `STREAM_TENANT_CONNECTION_CREATED`
    StreamTenantConnectionCreated,
    /// `STREAM_TENANT_CONNECTION_VIEWED`
    StreamTenantConnectionViewed,
    /// `STREAM_TENANT_OPERATIONAL_LOGS`
    StreamTenantOperationalLogs,
    /// `STREAM_TENANT_AUDIT_LOGS`
    StreamTenantAuditLogs,
    /// `STREAM_TENANT_AUDIT_LOGS_DELETED`
    StreamTenantAuditLogsDeleted,
    /// `QUEUED_ADMIN_ACTION_CREATED`
    QueuedAdminActionCreated,
    /// `QUEUED_ADMIN_ACTION_COMPLETED`
    QueuedAdminActionCompleted,
    /// `QUEUED_ADMIN_ACTION_CANCELLED`
    QueuedAdminActionCancelled,
    /// `ATLAS_SQL_SCHEDULED_UPDATE_CREATED`
    AtlasSqlScheduledUpdateCreated,
    /// `ATLAS_SQL_SCHEDULED_UPDATE_MODIFIED`
    AtlasSqlScheduledUpdateModified,
    /// `ATLAS_SQL_SCHEDULED_UPDATE_REMOVED`
    AtlasSqlScheduledUpdateRemoved,
    /// `CLUSTER_INSTANCE_DISABLED`
    ClusterInstanceDisabled,
    /// `CLUSTER_INSTANCE_ENABLED`
    ClusterInstanceEnabled,
    /// `SEARCH_HOST_PAUSE_ALL_INITIAL_SYNCS`
    SearchHostPauseAllInitialSyncs,
    /// `SEARCH_HOST_DISABLE_FTS`
    SearchHostDisableFts,
    /// `SEARCH_HOST_PAUSE_INITIAL_SYNC_ON_INDEX_IDS`
    SearchHostPauseInitialSyncOnIndexIds,
    /// `CLUSTER_BLOCK_WRITE`
    ClusterBlockWrite,
    /// `CLUSTER_UNBLOCK_WRITE`
    ClusterUnblockWrite,
    /// `KMIP_KEY_ROTATION_SCHEDULED`
    KmipKeyRotationScheduled,
    /// `SSL_CERTIFICATE_ISSUED`
    SslCertificateIssued,
    /// `PROJECT_SCHEDULED_MAINTENANCE_OUTSIDE_OF_PROTECTED_HOURS`
    ProjectScheduledMaintenanceOutsideOfProtectedHours,
    /// `CLUSTER_CANCELING_SHARD_DRAIN_REQUESTED`
    ClusterCancelingShardDrainRequested,
    /// `CLUSTER_CANCELING_CONFIG_SERVER_TRANSITION_REQUESTED`
    ClusterCancelingConfigServerTransitionRequested,
    /// `CLUSTER_MIGRATE_BACK_TO_AWS_MANAGED_IP_REQUESTED`
    ClusterMigrateBackToAwsManagedIpRequested,
    /// `CLUSTER_IP_MIGRATED_FIRST_ROUND`
    ClusterIpMigratedFirstRound,
    /// `CLUSTER_IP_MIGRATED_SECOND_ROUND`
    ClusterIpMigratedSecondRound,
    /// `CLUSTER_IP_MIGRATED_FINAL_ROUND`
    ClusterIpMigratedFinalRound,
    /// `CLUSTER_IP_ROLLED_BACK`
    ClusterIpRolledBack,
    /// `AZ_BALANCING_OVERRIDE_MODIFIED`
    AzBalancingOverrideModified,
    /// `FTDC_SETTINGS_UPDATED`
    FtdcSettingsUpdated,
    /// `PROXY_PROTOCOL_FOR_PRIVATE_LINK_MODE_UPDATED`
    ProxyProtocolForPrivateLinkModeUpdated,
    /// `MONGOTUNE_WRITE_BLOCK_POLICY_ELIGIBLE`
    MongotuneWriteBlockPolicyEligible,
    /// `MONGOTUNE_WRITE_BLOCK_POLICY_INELIGIBLE`
    MongotuneWriteBlockPolicyIneligible,
    /// `PREDICTIVE_AUTOSCALING_ENABLED`
    PredictiveAutoscalingEnabled,
    /// `PREDICTIVE_AUTOSCALING_DISABLED`
    PredictiveAutoscalingDisabled,
    /// `SHADOW_CLUSTER_CREATE_EXPOSURE`
    ShadowClusterCreateExposure,
    /// `SHADOW_CLUSTER_DELETE_EXPOSURE`
    ShadowClusterDeleteExposure,
    /// `SHADOW_CLUSTER_RECORDING_STATUS_UPDATE`
    ShadowClusterRecordingStatusUpdate,
    /// `SHADOW_CLUSTER_REPLAY_STATUS_UPDATE`
    ShadowClusterReplayStatusUpdate,
    /// `NODE_HIDDEN_BY_ADMIN`
    NodeHiddenByAdmin,
    /// `NODE_UNHIDDEN_BY_ADMIN`
    NodeUnhiddenByAdmin,
    /// `CLUSTER_CREATED_VIA_ANIS`
    ClusterCreatedViaAnis,
    /// `MAINTENANCE_WAVE_ASSIGNMENT_ADDED`
    MaintenanceWaveAssignmentAdded,
    /// `MAINTENANCE_WAVE_ASSIGNMENT_MODIFIED`
    MaintenanceWaveAssignmentModified,
    /// `MAINTENANCE_WAVE_ASSIGNMENT_REMOVED`
    MaintenanceWaveAssignmentRemoved,
    /// `CLUSTER_MONGUARD_ENABLED`
    ClusterMonguardEnabled,
    /// `CLUSTER_MONGUARD_DISABLED`
    ClusterMonguardDisabled,
    /// `CLUSTER_MONGODB_VERSION_UPDATED`
    ClusterMongodbVersionUpdated,
    /// `VOLUME_IMPAIRED`
    VolumeImpaired,
    /// `VOLUME_IMPAIRED_RESOLVED`
    VolumeImpairedResolved,
    /// `DB_CHECK_UPDATED`
    DbCheckUpdated,
    /// `CLUSTER_SAMPLED_FOR_DB_CHECK`
    ClusterSampledForDbCheck,
    /// `DB_CHECK_SCHEDULED_FOR_CLUSTER`
    DbCheckScheduledForCluster,
    /// `DB_CHECK_DEFERRED_FOR_CLUSTER`
    DbCheckDeferredForCluster,
    /// `CLUSTER_OPTED_OUT_OF_DB_CHECK`
    ClusterOptedOutOfDbCheck,
    /// `CLUSTER_SAMPLED_FOR_DATA_VALIDATION`
    ClusterSampledForDataValidation,
    /// `DATA_VALIDATION_SUBMITTED_FOR_CLUSTER`
    DataValidationSubmittedForCluster,
    /// `CLUSTER_OPTED_OUT_OF_DATA_VALIDATION`
    ClusterOptedOutOfDataValidation,
    /// `REPLICA_SET_SAMPLED_FOR_INTER_NODE_DATA_VALIDATION`
    ReplicaSetSampledForInterNodeDataValidation,
    /// `REPLICA_SET_OPTED_OUT_OF_INTER_NODE_DATA_VALIDATION`
    ReplicaSetOptedOutOfInterNodeDataValidation,
    /// `INTER_NODE_DATA_VALIDATION_SUBMITTED_FOR_REPLICA_SET`
    InterNodeDataValidationSubmittedForReplicaSet,
    /// `COMPUTE_AUTO_SCALE_INITIATED`
    ComputeAutoScaleInitiated,
    /// `DISK_AUTO_SCALE_INITIATED`
    DiskAutoScaleInitiated,
    /// `COMPUTE_AUTO_SCALE_INITIATED_BASE`
    ComputeAutoScaleInitiatedBase,
    /// `COMPUTE_AUTO_SCALE_INITIATED_ANALYTICS`
    ComputeAutoScaleInitiatedAnalytics,
    /// `COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_BASE`
    ComputeAutoScaleScaleDownFailBase,
    /// `COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_ANALYTICS`
    ComputeAutoScaleScaleDownFailAnalytics,
    /// `COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE`
    ComputeAutoScaleDownscaleSkippedFallbackBase,
    /// `COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS`
    ComputeAutoScaleDownscaleSkippedFallbackAnalytics,
    /// `COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE`
    ComputeAutoScaleMaxInstanceSizeFailBase,
    /// `COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_ANALYTICS`
    ComputeAutoScaleMaxInstanceSizeFailAnalytics,
    /// `COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE`
    ComputeAutoScaleOplogFailBase,
    /// `COMPUTE_AUTO_SCALE_OPLOG_FAIL_ANALYTICS`
    ComputeAutoScaleOplogFailAnalytics,
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
    /// `SERVERLESS_AUTO_SCALING_INITIATED`
    ServerlessAutoScalingInitiated,
    /// `SERVERLESS_VERTICAL_SCALING_INITIATED`
    ServerlessVerticalScalingInitiated,
    /// `SERVERLESS_HORIZONTAL_SCALING_INITIATED`
    ServerlessHorizontalScalingInitiated,
    /// `SERVERLESS_MTM_DRAIN_REQUESTED`
    ServerlessMtmDrainRequested,
    /// `SERVERLESS_MTM_DRAIN_INITIATED`
    ServerlessMtmDrainInitiated,
    /// `SERVERLESS_MTM_DRAIN_COMPLETED`
    ServerlessMtmDrainCompleted,
    /// `SERVERLESS_MTM_DRAIN_STOPPED`
    ServerlessMtmDrainStopped,
    /// `SERVERLESS_INSTANCE_CREATED`
    ServerlessInstanceCreated,
    /// `SERVERLESS_INSTANCE_READY`
    ServerlessInstanceReady,
    /// `SERVERLESS_INSTANCE_UPDATE_SUBMITTED`
    ServerlessInstanceUpdateSubmitted,
    /// `SERVERLESS_INSTANCE_UPDATE_STARTED`
    ServerlessInstanceUpdateStarted,
    /// `SERVERLESS_INSTANCE_UPDATE_COMPLETED`
    ServerlessInstanceUpdateCompleted,
    /// `SERVERLESS_INSTANCE_DELETE_SUBMITTED`
    ServerlessInstanceDeleteSubmitted,
    /// `SERVERLESS_INSTANCE_DELETED`
    ServerlessInstanceDeleted,
    /// `SERVERLESS_INSTANCE_UNBLOCKED`
    ServerlessInstanceUnblocked,
    /// `TENANT_ENDPOINT_CREATED`
    TenantEndpointCreated,
    /// `TENANT_ENDPOINT_RESERVED`
    TenantEndpointReserved,
    /// `TENANT_ENDPOINT_RESERVATION_FAILED`
    TenantEndpointReservationFailed,
    /// `TENANT_ENDPOINT_UPDATED`
    TenantEndpointUpdated,
    /// `TENANT_ENDPOINT_INITIATING`
    TenantEndpointInitiating,
    /// `TENANT_ENDPOINT_AVAILABLE`
    TenantEndpointAvailable,
    /// `TENANT_ENDPOINT_FAILED`
    TenantEndpointFailed,
    /// `TENANT_ENDPOINT_DELETING`
    TenantEndpointDeleting,
    /// `TENANT_ENDPOINT_DELETED`
    TenantEndpointDeleted,
    /// `TENANT_ENDPOINT_EXPIRED`
    TenantEndpointExpired,
    /// `TENANT_ENDPOINT_SERVICE_DEPLOYMENT_CREATED`
    TenantEndpointServiceDeploymentCreated,
    /// `TENANT_ENDPOINT_SERVICE_CREATED`
    TenantEndpointServiceCreated,
    /// `TENANT_ENDPOINT_SERVICE_AVAILABLE`
    TenantEndpointServiceAvailable,
    /// `TENANT_ENDPOINT_SERVICE_DEPLOYMENT_DELETE_REQUESTED`
    TenantEndpointServiceDeploymentDeleteRequested,
    /// `TENANT_ENDPOINT_SERVICE_DELETED`
    TenantEndpointServiceDeleted,
    /// `TENANT_ENDPOINT_SERVICE_DEPLOYMENT_DELETED`
    TenantEndpointServiceDeploymentDeleted,
    /// `TENANT_ENDPOINT_SERVICE_DEPLOYMENT_NUM_DESIRED_ENDPOINT_SERVICES_INCREASED`
    TenantEndpointServiceDeploymentNumDesiredEndpointServicesIncreased,
    /// `NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_RESOLVED`
    NdsX509UserAuthenticationCustomerCaExpirationResolved,
    /// `NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_CHECK`
    NdsX509UserAuthenticationCustomerCaExpirationCheck,
    /// `NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_RESOLVED`
    NdsX509UserAuthenticationCustomerCrlExpirationResolved,
    /// `NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_CHECK`
    NdsX509UserAuthenticationCustomerCrlExpirationCheck,
    /// `NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_RESOLVED`
    NdsX509UserAuthenticationManagedUserCertsExpirationResolved,
    /// `NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_CHECK`
    NdsX509UserAuthenticationManagedUserCertsExpirationCheck,
    /// `ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_CHECK`
    OnlineArchiveInsufficientIndexesCheck,
    /// `ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_RESOLVED`
    OnlineArchiveInsufficientIndexesResolved,
    /// `ONLINE_ARCHIVE_UP_TO_DATE`
    OnlineArchiveUpToDate,
    /// `ONLINE_ARCHIVE_DATA_EXPIRATION_RESOLVED`
    OnlineArchiveDataExpirationResolved,
    /// `ONLINE_ARCHIVE_MAX_CONSECUTIVE_OFFLOAD_WINDOWS_CHECK`
    OnlineArchiveMaxConsecutiveOffloadWindowsCheck,
    /// `CROSS_REGION_SUPPORTED_REGION_MODIFIED`
    CrossRegionSupportedRegionModified,
    /// `ENDPOINT_SERVICE_CREATED`
    EndpointServiceCreated,
    /// `ENDPOINT_SERVICE_DELETED`
    EndpointServiceDeleted,
    /// `INTERFACE_ENDPOINT_CREATED`
    InterfaceEndpointCreated,
    /// `INTERFACE_ENDPOINT_DELETED`
    InterfaceEndpointDeleted,
    /// `INTERFACE_ENDPOINT_PATCHED`
    InterfaceEndpointPatched,
    /// `INTERFACE_ENDPOINT_RETRIED`
    InterfaceEndpointRetried,
    /// `PROACTIVE_OPERATION_EVENT_LOGGED`
    ProactiveOperationEventLogged,
    /// `PRIMARY_ELECTED`
    PrimaryElected,
    /// `REPLICATION_OPLOG_WINDOW_HEALTHY`
    ReplicationOplogWindowHealthy,
    /// `REPLICATION_OPLOG_WINDOW_RUNNING_OUT`
    ReplicationOplogWindowRunningOut,
    /// `ONE_PRIMARY`
    OnePrimary,
    /// `NO_PRIMARY`
    NoPrimary,
    /// `TOO_MANY_ELECTIONS`
    TooManyElections,
    /// `TOO_FEW_HEALTHY_MEMBERS`
    TooFewHealthyMembers,
    /// `TOO_MANY_UNHEALTHY_MEMBERS`
    TooManyUnhealthyMembers,
    /// `SEARCH_DEPLOYMENT_CREATED`
    SearchDeploymentCreated,
    /// `SEARCH_DEPLOYMENT_UPDATED`
    SearchDeploymentUpdated,
    /// `SEARCH_DEPLOYMENT_DELETED`
    SearchDeploymentDeleted,
    /// `SERVERLESS_DEPLOYMENT_CREATED`
    ServerlessDeploymentCreated,
    /// `SERVERLESS_DEPLOYMENT_DELETED`
    ServerlessDeploymentDeleted,
    /// `SERVERLESS_DEPLOYMENT_UPDATED`
    ServerlessDeploymentUpdated,
    /// `SERVERLESS_DEPLOYMENT_INSTANCE_REPLACED`
    ServerlessDeploymentInstanceReplaced,
    /// `SERVERLESS_DEPLOYMENT_INSTANCE_REBOOTED`
    ServerlessDeploymentInstanceRebooted,
    /// `SERVERLESS_DEPLOYMENT_ENDPOINT_SERVICE_LINKED`
    ServerlessDeploymentEndpointServiceLinked,
    /// `SERVERLESS_DEPLOYMENT_ENDPOINT_SERVICE_UNLINKED`
    ServerlessDeploymentEndpointServiceUnlinked,
    /// `SERVERLESS_DEPLOYMENT_ENVOY_INSTANCE_UIS_KEYS_ROTATED`
    ServerlessDeploymentEnvoyInstanceUisKeysRotated,
    /// `INSIDE_SERVERLESS_METRIC_THRESHOLD`
    InsideServerlessMetricThreshold,
    /// `OUTSIDE_SERVERLESS_METRIC_THRESHOLD`
    OutsideServerlessMetricThreshold,
    /// `INSIDE_FLEX_METRIC_THRESHOLD`
    InsideFlexMetricThreshold,
    /// `OUTSIDE_FLEX_METRIC_THRESHOLD`
    OutsideFlexMetricThreshold,
    /// `SETUP_SERVERLESS_INITIATED`
    SetupServerlessInitiated,
    /// `MAX_PROCESSOR_COUNT_REACHED`
    MaxProcessorCountReached,
    /// `STREAM_PROCESSOR_STATE_IS_FAILED`
    StreamProcessorStateIsFailed,
    /// `STREAM_PROCESSOR_STARTED`
    StreamProcessorStarted,
    /// `STREAM_PROCESSOR_AUTOSCALE_INITIATED`
    StreamProcessorAutoscaleInitiated,
    /// `STREAM_PROCESSOR_CREATED`
    StreamProcessorCreated,
    /// `STREAM_PROCESSOR_STOPPED`
    StreamProcessorStopped,
    /// `STREAM_PROCESSOR_DROPPED`
    StreamProcessorDropped,
    /// `STREAM_PROCESSOR_MODIFIED`
    StreamProcessorModified,
    /// `INSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD`
    InsideStreamProcessorMetricThreshold,
    /// `OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD`
    OutsideStreamProcessorMetricThreshold,
    /// `CASE_CREATED`
    CaseCreated,
    /// `SUPPORT_EMAILS_SENT_SUCCESSFULLY`
    SupportEmailsSentSuccessfully,
    /// `SUPPORT_EMAILS_SENT_FAILURE`
    SupportEmailsSentFailure,
    /// `TEAM_ADDED_TO_GROUP`
    TeamAddedToGroup,
    /// `TEAM_REMOVED_FROM_GROUP`
    TeamRemovedFromGroup,
    /// `TEAM_ROLES_MODIFIED`
    TeamRolesModified,
    /// `TENANT_SNAPSHOT_STARTED_AUDIT`
    TenantSnapshotStartedAudit,
    /// `TENANT_SNAPSHOT_COMPLETED_AUDIT`
    TenantSnapshotCompletedAudit,
    /// `TENANT_SNAPSHOT_DELETED_AUDIT`
    TenantSnapshotDeletedAudit,
    /// `TENANT_RESTORE_REQUESTED_AUDIT`
    TenantRestoreRequestedAudit,
    /// `TENANT_RESTORE_COMPLETED_AUDIT`
    TenantRestoreCompletedAudit,
    /// `TENANT_SNAPSHOT_DOWNLOAD_REQUESTED_AUDIT`
    TenantSnapshotDownloadRequestedAudit,
    /// `JOINED_GROUP`
    JoinedGroup,
    /// `REMOVED_FROM_GROUP`
    RemovedFromGroup,
    /// `INVITED_TO_GROUP`
    InvitedToGroup,
    /// `REQUESTED_TO_JOIN_GROUP`
    RequestedToJoinGroup,
    /// `GROUP_INVITATION_DELETED`
    GroupInvitationDeleted,
    /// `USER_ROLES_CHANGED_AUDIT`
    UserRolesChangedAudit,
    /// `JOIN_GROUP_REQUEST_DENIED_AUDIT`
    JoinGroupRequestDeniedAudit,
    /// `JOIN_GROUP_REQUEST_APPROVED_AUDIT`
    JoinGroupRequestApprovedAudit,
    /// `CLUSTER_FCV_FIXED`
    ClusterFcvFixed,
    /// `CLUSTER_FCV_UNFIXED`
    ClusterFcvUnfixed,
    /// `CLUSTER_FCV_EXPIRATION_DATE_UPDATED`
    ClusterFcvExpirationDateUpdated,
    /// `CLUSTER_FCV_DOWNGRADED`
    ClusterFcvDowngraded,
    /// `CLUSTER_BINARY_VERSION_DOWNGRADED`
    ClusterBinaryVersionDowngraded,
    /// `CLUSTER_BINARY_VERSION_UPGRADED`
    ClusterBinaryVersionUpgraded,
    /// `CLUSTER_OS_FIXED`
    ClusterOsFixed,
    /// `CLUSTER_OS_UNFIXED`
    ClusterOsUnfixed,
    /// `TAGS_MODIFIED`
    TagsModified,
    /// `CLUSTER_TAGS_MODIFIED`
    ClusterTagsModified,
    /// `GROUP_TAGS_MODIFIED`
    GroupTagsModified,
    /// `EMPLOYEE_DOWNLOADED_CLUSTER_LOGS`
    EmployeeDownloadedClusterLogs,
    /// `CHARTS_API_SUCCESS`
    ChartsApiSuccess,
    /// `CHARTS_API_FAILURE`
    ChartsApiFailure,
    /// `CHARTS_DASHBOARD_EXPORTED`
    ChartsDashboardExported,
    /// `CHARTS_DASHBOARD_EXPORT_FAILED`
    ChartsDashboardExportFailed,
    /// `CHARTS_DASHBOARD_IMPORTED`
    ChartsDashboardImported,
    /// `CHARTS_DASHBOARD_IMPORT_FAILED`
    ChartsDashboardImportFailed,
    /// `RESOURCE_POLICY_VIOLATED`
    ResourcePolicyViolated,
    /// `QUERY_SHAPE_BLOCKED`
    QueryShapeBlocked,
    /// `QUERY_SHAPE_UNBLOCKED`
    QueryShapeUnblocked,
    /// `SHARD_KEY_ANALYSIS_STARTED`
    ShardKeyAnalysisStarted,
    /// `SHARD_KEY_ANALYSIS_FINISHED`
    ShardKeyAnalysisFinished,
    /// `QUERY_SAMPLING_STARTED`
    QuerySamplingStarted,
    /// `QUERY_SAMPLING_STOPPED`
    QuerySamplingStopped,
    /// `AI_MODELS_APIS_API_KEY_CREATED`
    AiModelsApisApiKeyCreated,
    /// `AI_MODELS_APIS_API_KEY_DELETED`
    AiModelsApisApiKeyDeleted,
    /// `AI_MODELS_APIS_API_KEY_UPDATED`
    AiModelsApisApiKeyUpdated,
    /// `AI_MODELS_APIS_RATE_LIMIT_UPDATED`
    AiModelsApisRateLimitUpdated,
    /// `AI_MODELS_APIS_RATE_LIMIT_RESET`
    AiModelsApisRateLimitReset,
    /// `AI_MODELS_APIS_RATE_LIMIT_ADMIN_OVERRIDE`
    AiModelsApisRateLimitAdminOverride,
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl EventTypeForNdsGroup {
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
            Self::UrlConfirmation => "URL_CONFIRMATION",
            Self::SuccessfulDeploy => "SUCCESSFUL_DEPLOY",
            Self::DeploymentFailure => "DEPLOYMENT_FAILURE",
            Self::DeploymentModelChangeSuccess => "DEPLOYMENT_MODEL_CHANGE_SUCCESS",
            Self::DeploymentModelChangeFailure => "DEPLOYMENT_MODEL_CHANGE_FAILURE",
            Self::RequestRateLimit => "REQUEST_RATE_LIMIT",
            Self::LogForwarderFailure => "LOG_FORWARDER_FAILURE",
            Self::InsideRealmMetricThreshold => "INSIDE_REALM_METRIC_THRESHOLD",
            Self::OutsideRealmMetricThreshold => "OUTSIDE_REALM_METRIC_THRESHOLD",
            Self::SyncFailure => "SYNC_FAILURE",
            Self::TriggerFailure => "TRIGGER_FAILURE",
            Self::TriggerAutoResumed => "TRIGGER_AUTO_RESUMED",
            Self::AutoIndexingEnabled => "AUTO_INDEXING_ENABLED",
            Self::AutoIndexingDisabled => "AUTO_INDEXING_DISABLED",
            Self::AutoIndexingIndexBuildSubmitted => {
                "AUTO_INDEXING_INDEX_BUILD_SUBMITTED"
            }
            Self::AutoIndexingSlowIndexBuild => "AUTO_INDEXING_SLOW_INDEX_BUILD",
            Self::AutoIndexingStalledIndexBuild => "AUTO_INDEXING_STALLED_INDEX_BUILD",
            Self::AutoIndexingFailedIndexBuild => "AUTO_INDEXING_FAILED_INDEX_BUILD",
            Self::AutoIndexingCompletedIndexBuild => {
                "AUTO_INDEXING_COMPLETED_INDEX_BUILD"
            }
            Self::AutoIndexingStartedIndexBuild => "AUTO_INDEXING_STARTED_INDEX_BUILD",
            Self::AutomationConfigPublishedAudit => "AUTOMATION_CONFIG_PUBLISHED_AUDIT",
            Self::PeerCreated => "PEER_CREATED",
            Self::PeerDeleted => "PEER_DELETED",
            Self::PeerUpdated => "PEER_UPDATED",
            Self::AzurePeerCreated => "AZURE_PEER_CREATED",
            Self::AzurePeerUpdated => "AZURE_PEER_UPDATED",
            Self::AzurePeerActive => "AZURE_PEER_ACTIVE",
            Self::AzurePeerDeleted => "AZURE_PEER_DELETED",
            Self::CreditCardCurrent => "CREDIT_CARD_CURRENT",
            Self::CreditCardAboutToExpire => "CREDIT_CARD_ABOUT_TO_EXPIRE",
            Self::PendingInvoiceUnderThreshold => "PENDING_INVOICE_UNDER_THRESHOLD",
            Self::PendingInvoiceOverThreshold => "PENDING_INVOICE_OVER_THRESHOLD",
            Self::DailyBillUnderThreshold => "DAILY_BILL_UNDER_THRESHOLD",
            Self::DailyBillOverThreshold => "DAILY_BILL_OVER_THRESHOLD",
            Self::DailyBillingChangeNormal => "DAILY_BILLING_CHANGE_NORMAL",
            Self::DailyBillingChangeOverThreshold => {
                "DAILY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::WeeklyBillingChangeNormal => "WEEKLY_BILLING_CHANGE_NORMAL",
            Self::WeeklyBillingChangeOverThreshold => {
                "WEEKLY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::MonthlyBillingChangeNormal => "MONTHLY_BILLING_CHANGE_NORMAL",
            Self::MonthlyBillingChangeOverThreshold => {
                "MONTHLY_BILLING_CHANGE_OVER_THRESHOLD"
            }
            Self::ClusterConnectionGetDatabases => "CLUSTER_CONNECTION_GET_DATABASES",
            Self::ClusterConnectionGetDatabaseCollections => {
                "CLUSTER_CONNECTION_GET_DATABASE_COLLECTIONS"
            }
            Self::ClusterConnectionGetDatabaseNamespaces => {
                "CLUSTER_CONNECTION_GET_DATABASE_NAMESPACES"
            }
            Self::ClusterConnectionGetNamespacesWithUuid => {
                "CLUSTER_CONNECTION_GET_NAMESPACES_WITH_UUID"
            }
            Self::ClusterConnectionGetAggregatedViewInfos => {
                "CLUSTER_CONNECTION_GET_AGGREGATED_VIEW_INFOS"
            }
            Self::ClusterConnectionAggregate => "CLUSTER_CONNECTION_AGGREGATE",
            Self::ClusterConnectionCreateCollection => {
                "CLUSTER_CONNECTION_CREATE_COLLECTION"
            }
            Self::ClusterConnectionSampleCollectionFieldNames => {
                "CLUSTER_CONNECTION_SAMPLE_COLLECTION_FIELD_NAMES"
            }
            Self::ClusterConnectionSampleCollectionFieldNamesAndTypes => {
                "CLUSTER_CONNECTION_SAMPLE_COLLECTION_FIELD_NAMES_AND_TYPES"
            }
            Self::ClusterConnectionFindDocuments => "CLUSTER_CONNECTION_FIND_DOCUMENTS",
            Self::ClusterConnectionGetNamespacesAndProjectSqlSchemaData => {
                "CLUSTER_CONNECTION_GET_NAMESPACES_AND_PROJECT_SQL_SCHEMA_DATA"
            }
            Self::ClusterMongosIsPresent => "CLUSTER_MONGOS_IS_PRESENT",
            Self::ClusterMongosIsMissing => "CLUSTER_MONGOS_IS_MISSING",
            Self::CpsSnapshotStarted => "CPS_SNAPSHOT_STARTED",
            Self::CpsSnapshotSuccessful => "CPS_SNAPSHOT_SUCCESSFUL",
            Self::CpsSnapshotFailed => "CPS_SNAPSHOT_FAILED",
            Self::CpsConcurrentSnapshotFailedWillRetry => {
                "CPS_CONCURRENT_SNAPSHOT_FAILED_WILL_RETRY"
            }
            Self::CpsSnapshotFallbackSuccessful => "CPS_SNAPSHOT_FALLBACK_SUCCESSFUL",
            Self::CpsSnapshotBehind => "CPS_SNAPSHOT_BEHIND",
            Self::CpsCopySnapshotStarted => "CPS_COPY_SNAPSHOT_STARTED",
            Self::CpsCopySnapshotFailed => "CPS_COPY_SNAPSHOT_FAILED",
            Self::CpsCopySnapshotFailedWillRetry => "CPS_COPY_SNAPSHOT_FAILED_WILL_RETRY",
            Self::CpsCopySnapshotSuccessful => "CPS_COPY_SNAPSHOT_SUCCESSFUL",
            Self::CpsPrevSnapshotOld => "CPS_PREV_SNAPSHOT_OLD",
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
            Self::DataExplorer => "DATA_EXPLORER",
            Self::DataExplorerCrudAttempt => "DATA_EXPLORER_CRUD_ATTEMPT",
            Self::DataExplorerCrudError => "DATA_EXPLORER_CRUD_ERROR",
            Self::DataExplorerCrud => "DATA_EXPLORER_CRUD",
            Self::DataExplorerSessionCreated => "DATA_EXPLORER_SESSION_CREATED",
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
            Self::CpsRestoreRequestedAudit => "CPS_RESTORE_REQUESTED_AUDIT",
            Self::CpsRestoreAuthAudit => "CPS_RESTORE_AUTH_AUDIT",
            Self::CpsSnapshotScheduleUpdatedAudit => {
                "CPS_SNAPSHOT_SCHEDULE_UPDATED_AUDIT"
            }
            Self::CpsSnapshotFasterRestoresStartAudit => {
                "CPS_SNAPSHOT_FASTER_RESTORES_START_AUDIT"
            }
            Self::CpsSnapshotFasterRestoresSuccessAudit => {
                "CPS_SNAPSHOT_FASTER_RESTORES_SUCCESS_AUDIT"
            }
            Self::CpsSnapshotFasterRestoresFailedAudit => {
                "CPS_SNAPSHOT_FASTER_RESTORES_FAILED_AUDIT"
            }
            Self::CpsSnapshotDeletedAudit => "CPS_SNAPSHOT_DELETED_AUDIT",
            Self::CpsSnapshotRetentionModifiedAudit => {
                "CPS_SNAPSHOT_RETENTION_MODIFIED_AUDIT"
            }
            Self::CpsSnapshotInProgressAudit => "CPS_SNAPSHOT_IN_PROGRESS_AUDIT",
            Self::CpsSnapshotCompletedAudit => "CPS_SNAPSHOT_COMPLETED_AUDIT",
            Self::CpsOnDemandSnapshotRequested => "CPS_ON_DEMAND_SNAPSHOT_REQUESTED",
            Self::CpsOplogCaughtUpAudit => "CPS_OPLOG_CAUGHT_UP_AUDIT",
            Self::CpsOplogBehindAudit => "CPS_OPLOG_BEHIND_AUDIT",
            Self::AwsEncryptionKeyRotated => "AWS_ENCRYPTION_KEY_ROTATED",
            Self::AwsEncryptionKeyNeedsRotation => "AWS_ENCRYPTION_KEY_NEEDS_ROTATION",
            Self::AzureEncryptionKeyRotated => "AZURE_ENCRYPTION_KEY_ROTATED",
            Self::AzureEncryptionKeyNeedsRotation => {
                "AZURE_ENCRYPTION_KEY_NEEDS_ROTATION"
            }
            Self::GcpEncryptionKeyRotated => "GCP_ENCRYPTION_KEY_ROTATED",
            Self::GcpEncryptionKeyNeedsRotation => "GCP_ENCRYPTION_KEY_NEEDS_ROTATION",
            Self::AwsEncryptionKeyValid => "AWS_ENCRYPTION_KEY_VALID",
            Self::AwsEncryptionKeyInvalid => "AWS_ENCRYPTION_KEY_INVALID",
            Self::AzureEncryptionKeyValid => "AZURE_ENCRYPTION_KEY_VALID",
            Self::AzureEncryptionKeyInvalid => "AZURE_ENCRYPTION_KEY_INVALID",
            Self::GcpEncryptionKeyValid => "GCP_ENCRYPTION_KEY_VALID",
            Self::GcpEncryptionKeyInvalid => "GCP_ENCRYPTION_KEY_INVALID",
            Self::BucketCreatedAudit => "BUCKET_CREATED_AUDIT",
            Self::BucketDeletedAudit => "BUCKET_DELETED_AUDIT",
            Self::FtsIndexDeletionFailed => "FTS_INDEX_DELETION_FAILED",
            Self::FtsIndexBuildComplete => "FTS_INDEX_BUILD_COMPLETE",
            Self::FtsIndexBuildFailed => "FTS_INDEX_BUILD_FAILED",
            Self::FtsIndexCreated => "FTS_INDEX_CREATED",
            Self::FtsIndexUpdated => "FTS_INDEX_UPDATED",
            Self::FtsIndexPartitionsChanged => "FTS_INDEX_PARTITIONS_CHANGED",
            Self::FtsIndexRebuilt => "FTS_INDEX_REBUILT",
            Self::FtsIndexDeleted => "FTS_INDEX_DELETED",
            Self::FtsIndexCleanedUp => "FTS_INDEX_CLEANED_UP",
            Self::FtsIndexStale => "FTS_INDEX_STALE",
            Self::FtsIndexesRestored => "FTS_INDEXES_RESTORED",
            Self::FtsIndexesRestoreFailed => "FTS_INDEXES_RESTORE_FAILED",
            Self::FtsIndexesSynonymMappingInvalid => {
                "FTS_INDEXES_SYNONYM_MAPPING_INVALID"
            }
            Self::GcpPeerCreated => "GCP_PEER_CREATED",
            Self::GcpPeerDeleted => "GCP_PEER_DELETED",
            Self::GcpPeerUpdated => "GCP_PEER_UPDATED",
            Self::GcpPeerActive => "GCP_PEER_ACTIVE",
            Self::GcpPeerInactive => "GCP_PEER_INACTIVE",
            Self::DataExplorerEnabled => "DATA_EXPLORER_ENABLED",
            Self::DataExplorerDisabled => "DATA_EXPLORER_DISABLED",
            Self::CreditCardAdded => "CREDIT_CARD_ADDED",
            Self::CreditCardUpdated => "CREDIT_CARD_UPDATED",
            Self::GroupDeleted => "GROUP_DELETED",
            Self::GroupCreated => "GROUP_CREATED",
            Self::GroupMoved => "GROUP_MOVED",
            Self::GroupTemporarilyActivated => "GROUP_TEMPORARILY_ACTIVATED",
            Self::GroupActivated => "GROUP_ACTIVATED",
            Self::GroupLocked => "GROUP_LOCKED",
            Self::GroupSuspended => "GROUP_SUSPENDED",
            Self::GroupFlushed => "GROUP_FLUSHED",
            Self::GroupNameChanged => "GROUP_NAME_CHANGED",
            Self::GroupChartsActivationRequested => "GROUP_CHARTS_ACTIVATION_REQUESTED",
            Self::GroupChartsActivated => "GROUP_CHARTS_ACTIVATED",
            Self::GroupChartsUpgraded => "GROUP_CHARTS_UPGRADED",
            Self::GroupChartsReset => "GROUP_CHARTS_RESET",
            Self::GroupDefaultAlertsSettingsChanged => {
                "GROUP_DEFAULT_ALERTS_SETTINGS_CHANGED"
            }
            Self::PaidInFull => "PAID_IN_FULL",
            Self::Delinquent => "DELINQUENT",
            Self::AllUsersHaveMultiFactorAuth => "ALL_USERS_HAVE_MULTI_FACTOR_AUTH",
            Self::UsersWithoutMultiFactorAuth => "USERS_WITHOUT_MULTI_FACTOR_AUTH",
            Self::EncryptionAtRestKmsNetworkAccessDenied => {
                "ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_DENIED"
            }
            Self::EncryptionAtRestKmsNetworkAccessRestored => {
                "ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_RESTORED"
            }
            Self::EncryptionAtRestConfigNoLongerValid => {
                "ENCRYPTION_AT_REST_CONFIG_NO_LONGER_VALID"
            }
            Self::EncryptionAtRestConfigIsValid => "ENCRYPTION_AT_REST_CONFIG_IS_VALID",
            Self::GroupServiceAccountSecretsNoLongerExpiring => {
                "GROUP_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRING"
            }
            Self::GroupServiceAccountSecretsExpiring => {
                "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING"
            }
            Self::GroupServiceAccountSecretsNoLongerExpired => {
                "GROUP_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRED"
            }
            Self::GroupServiceAccountSecretsExpired => {
                "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRED"
            }
            Self::ActiveLegacyTlsConnections => "ACTIVE_LEGACY_TLS_CONNECTIONS",
            Self::NoActiveLegacyTlsConnections => "NO_ACTIVE_LEGACY_TLS_CONNECTIONS",
            Self::WebhookTemplateRenderFailed => "WEBHOOK_TEMPLATE_RENDER_FAILED",
            Self::IntegrationConfigured => "INTEGRATION_CONFIGURED",
            Self::IntegrationRemoved => "INTEGRATION_REMOVED",
            Self::AttemptKillopAudit => "ATTEMPT_KILLOP_AUDIT",
            Self::AttemptKillsessionAudit => "ATTEMPT_KILLSESSION_AUDIT",
            Self::HostUp => "HOST_UP",
            Self::HostDown => "HOST_DOWN",
            Self::HostHasIndexSuggestions => "HOST_HAS_INDEX_SUGGESTIONS",
            Self::HostMongotRecoveredOom => "HOST_MONGOT_RECOVERED_OOM",
            Self::HostMongotCrashingOom => "HOST_MONGOT_CRASHING_OOM",
            Self::HostMongotResumeReplication => "HOST_MONGOT_RESUME_REPLICATION",
            Self::HostMongotStopReplication => "HOST_MONGOT_STOP_REPLICATION",
            Self::HostMongotUnpauseInitialSync => "HOST_MONGOT_UNPAUSE_INITIAL_SYNC",
            Self::HostMongotPauseInitialSync => "HOST_MONGOT_PAUSE_INITIAL_SYNC",
            Self::HostMongotSufficientDiskSpace => "HOST_MONGOT_SUFFICIENT_DISK_SPACE",
            Self::HostMongotApproachingStopReplication => {
                "HOST_MONGOT_APPROACHING_STOP_REPLICATION"
            }
            Self::HostMongotRestarted => "HOST_MONGOT_RESTARTED",
            Self::HostSearchNodeUnblocked => "HOST_SEARCH_NODE_UNBLOCKED",
            Self::HostSearchNodeIndexFailed => "HOST_SEARCH_NODE_INDEX_FAILED",
            Self::HostSearchProcessNotThrottling => "HOST_SEARCH_PROCESS_NOT_THROTTLING",
            Self::HostSearchProcessThrottling => "HOST_SEARCH_PROCESS_THROTTLING",
            Self::HostExternalLogSinkExportDown => "HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN",
            Self::HostExternalLogSinkExportResumed => {
                "HOST_EXTERNAL_LOG_SINK_EXPORT_RESUMED"
            }
            Self::HostEnoughDiskSpace => "HOST_ENOUGH_DISK_SPACE",
            Self::HostNotEnoughDiskSpace => "HOST_NOT_ENOUGH_DISK_SPACE",
            Self::SshKeyNdsHostAccessRequested => "SSH_KEY_NDS_HOST_ACCESS_REQUESTED",
            Self::SshKeyNdsHostAccessRefreshed => "SSH_KEY_NDS_HOST_ACCESS_REFRESHED",
            Self::SshKeyNdsHostAccessAttempt => "SSH_KEY_NDS_HOST_ACCESS_ATTEMPT",
            Self::SshKeyNdsHostAccessGranted => "SSH_KEY_NDS_HOST_ACCESS_GRANTED",
            Self::SshKeyNdsHostAccessLevelChanged => {
                "SSH_KEY_NDS_HOST_ACCESS_LEVEL_CHANGED"
            }
            Self::AlertHostSshSessionStarted => "ALERT_HOST_SSH_SESSION_STARTED",
            Self::HostSshSessionEnded => "HOST_SSH_SESSION_ENDED",
            Self::HostX509CertificateCertificateGeneratedForSupportAccess => {
                "HOST_X509_CERTIFICATE_CERTIFICATE_GENERATED_FOR_SUPPORT_ACCESS"
            }
            Self::PushBasedLogExportResumed => "PUSH_BASED_LOG_EXPORT_RESUMED",
            Self::PushBasedLogExportStopped => "PUSH_BASED_LOG_EXPORT_STOPPED",
            Self::PushBasedLogExportDroppedLog => "PUSH_BASED_LOG_EXPORT_DROPPED_LOG",
            Self::HostVersionBehind => "HOST_VERSION_BEHIND",
            Self::VersionBehind => "VERSION_BEHIND",
            Self::HostExposed => "HOST_EXPOSED",
            Self::HostSslCertificateStale => "HOST_SSL_CERTIFICATE_STALE",
            Self::HostSecurityCheckupNotMet => "HOST_SECURITY_CHECKUP_NOT_MET",
            Self::ProfilerConfiguredTooWidely => "PROFILER_CONFIGURED_TOO_WIDELY",
            Self::InsideMetricThreshold => "INSIDE_METRIC_THRESHOLD",
            Self::OutsideMetricThreshold => "OUTSIDE_METRIC_THRESHOLD",
            Self::RollingIndexFailedIndexBuild => "ROLLING_INDEX_FAILED_INDEX_BUILD",
            Self::RollingIndexSuccessIndexBuild => "ROLLING_INDEX_SUCCESS_INDEX_BUILD",
            Self::IndexFailedIndexBuild => "INDEX_FAILED_INDEX_BUILD",
            Self::IndexSuccessIndexBuild => "INDEX_SUCCESS_INDEX_BUILD",
            Self::MongotuneInfo => "MONGOTUNE_INFO",
            Self::MongotuneAlert => "MONGOTUNE_ALERT",
            Self::ClusterCreated => "CLUSTER_CREATED",
            Self::ClusterResurrected => "CLUSTER_RESURRECTED",
            Self::ClusterReady => "CLUSTER_READY",
            Self::ClusterUpdateSubmitted => "CLUSTER_UPDATE_SUBMITTED",
            Self::ClusterProcessArgsUpdateSubmitted => {
                "CLUSTER_PROCESS_ARGS_UPDATE_SUBMITTED"
            }
            Self::ClusterMongotProcessArgsUpdateSubmitted => {
                "CLUSTER_MONGOT_PROCESS_ARGS_UPDATE_SUBMITTED"
            }
            Self::ClusterServerParametersUpdateSubmitted => {
                "CLUSTER_SERVER_PARAMETERS_UPDATE_SUBMITTED"
            }
            Self::ClusterAutomaticallyPaused => "CLUSTER_AUTOMATICALLY_PAUSED",
            Self::ClusterUpdateStarted => "CLUSTER_UPDATE_STARTED",
            Self::ClusterUpdateStartedInternal => "CLUSTER_UPDATE_STARTED_INTERNAL",
            Self::ClusterUpdateCompleted => "CLUSTER_UPDATE_COMPLETED",
            Self::MaterialClusterUpdateCompletedInternal => {
                "MATERIAL_CLUSTER_UPDATE_COMPLETED_INTERNAL"
            }
            Self::ClusterDeleteSubmitted => "CLUSTER_DELETE_SUBMITTED",
            Self::ClusterDeleteSubmittedInternal => "CLUSTER_DELETE_SUBMITTED_INTERNAL",
            Self::ClusterDeleted => "CLUSTER_DELETED",
            Self::ClusterImportStarted => "CLUSTER_IMPORT_STARTED",
            Self::ClusterImportCancelled => "CLUSTER_IMPORT_CANCELLED",
            Self::ClusterImportExpired => "CLUSTER_IMPORT_EXPIRED",
            Self::ClusterImportCutover => "CLUSTER_IMPORT_CUTOVER",
            Self::ClusterImportCompleted => "CLUSTER_IMPORT_COMPLETED",
            Self::ClusterImportFailed => "CLUSTER_IMPORT_FAILED",
            Self::ClusterImportRestartRequested => "CLUSTER_IMPORT_RESTART_REQUESTED",
            Self::ProjectLiveImportOverridesAdded => {
                "PROJECT_LIVE_IMPORT_OVERRIDES_ADDED"
            }
            Self::ProjectLiveImportOverridesUpdated => {
                "PROJECT_LIVE_IMPORT_OVERRIDES_UPDATED"
            }
            Self::ProjectLiveImportOverridesDeleted => {
                "PROJECT_LIVE_IMPORT_OVERRIDES_DELETED"
            }
            Self::ClusterOplogResized => "CLUSTER_OPLOG_RESIZED",
            Self::ClusterInstanceRestarted => "CLUSTER_INSTANCE_RESTARTED",
            Self::ClusterInstanceStopStart => "CLUSTER_INSTANCE_STOP_START",
            Self::ClusterInstanceResyncRequested => "CLUSTER_INSTANCE_RESYNC_REQUESTED",
            Self::ClusterInstanceResyncCleared => "CLUSTER_INSTANCE_RESYNC_CLEARED",
            Self::ClusterInstanceUpdateRequested => "CLUSTER_INSTANCE_UPDATE_REQUESTED",
            Self::ClusterInstanceReplaced => "CLUSTER_INSTANCE_REPLACED",
            Self::ClusterInstanceReplaceCleared => "CLUSTER_INSTANCE_REPLACE_CLEARED",
            Self::ClusterInstanceSwapped => "CLUSTER_INSTANCE_SWAPPED",
            Self::ClusterInstanceSwapCleared => "CLUSTER_INSTANCE_SWAP_CLEARED",
            Self::ClusterInstanceVmRestartCleared => {
                "CLUSTER_INSTANCE_VM_RESTART_CLEARED"
            }
            Self::ClusterInstanceVmRebootCleared => "CLUSTER_INSTANCE_VM_REBOOT_CLEARED",
            Self::ClusterInstanceConfigUpdated => "CLUSTER_INSTANCE_CONFIG_UPDATED",
            Self::ClusterInstanceAgentApiKeyRotated => {
                "CLUSTER_INSTANCE_AGENT_API_KEY_ROTATED"
            }
            Self::ClusterInstanceSslRotated => "CLUSTER_INSTANCE_SSL_ROTATED",
            Self::ClusterInstanceSslRotatedPerCluster => {
                "CLUSTER_INSTANCE_SSL_ROTATED_PER_CLUSTER"
            }
            Self::ClusterInstanceSslRevoked => "CLUSTER_INSTANCE_SSL_REVOKED",
            Self::ReloadSslOnProcesses => "RELOAD_SSL_ON_PROCESSES",
            Self::ReloadSslOnProcessesRequested => "RELOAD_SSL_ON_PROCESSES_REQUESTED",
            Self::ClusterInstanceAdminBackupSnapshotRequested => {
                "CLUSTER_INSTANCE_ADMIN_BACKUP_SNAPSHOT_REQUESTED"
            }
            Self::DataLakeQueryLogsDownloaded => "DATA_LAKE_QUERY_LOGS_DOWNLOADED",
            Self::FederatedDatabaseQueryLogsDownloaded => {
                "FEDERATED_DATABASE_QUERY_LOGS_DOWNLOADED"
            }
            Self::OnlineArchiveQueryLogsDownloaded => {
                "ONLINE_ARCHIVE_QUERY_LOGS_DOWNLOADED"
            }
            Self::MongodbLogsDownloaded => "MONGODB_LOGS_DOWNLOADED",
            Self::MongosqldLogsDownloaded => "MONGOSQLD_LOGS_DOWNLOADED",
            Self::MongotLogsDownloaded => "MONGOT_LOGS_DOWNLOADED",
            Self::MongodbUserAdded => "MONGODB_USER_ADDED",
            Self::MongodbUserDeleted => "MONGODB_USER_DELETED",
            Self::MongodbUserX509CertCreated => "MONGODB_USER_X509_CERT_CREATED",
            Self::MongodbUserX509CertRevoked => "MONGODB_USER_X509_CERT_REVOKED",
            Self::MongodbUserUpdated => "MONGODB_USER_UPDATED",
            Self::MongodbRoleAdded => "MONGODB_ROLE_ADDED",
            Self::MongodbRoleDeleted => "MONGODB_ROLE_DELETED",
            Self::MongodbRoleUpdated => "MONGODB_ROLE_UPDATED",
            Self::NetworkPermissionEntryAdded => "NETWORK_PERMISSION_ENTRY_ADDED",
            Self::NetworkPermissionEntryRemoved => "NETWORK_PERMISSION_ENTRY_REMOVED",
            Self::NetworkPermissionEntryUpdated => "NETWORK_PERMISSION_ENTRY_UPDATED",
            Self::PrivateNetworkEndpointEntryAdded => {
                "PRIVATE_NETWORK_ENDPOINT_ENTRY_ADDED"
            }
            Self::PrivateNetworkEndpointEntryRemoved => {
                "PRIVATE_NETWORK_ENDPOINT_ENTRY_REMOVED"
            }
            Self::PrivateNetworkEndpointEntryUpdated => {
                "PRIVATE_NETWORK_ENDPOINT_ENTRY_UPDATED"
            }
            Self::PlanStarted => "PLAN_STARTED",
            Self::PlanCompleted => "PLAN_COMPLETED",
            Self::PlanAbandoned => "PLAN_ABANDONED",
            Self::PlanDeclined => "PLAN_DECLINED",
            Self::PlanFailureCountReset => "PLAN_FAILURE_COUNT_RESET",
            Self::PlanAsapRequested => "PLAN_ASAP_REQUESTED",
            Self::IndependentShardAutoScalingAvailable => {
                "INDEPENDENT_SHARD_AUTO_SCALING_AVAILABLE"
            }
            Self::IndependentShardScalingClusterMigrated => {
                "INDEPENDENT_SHARD_SCALING_CLUSTER_MIGRATED"
            }
            Self::IndependentShardScalingClusterRolledBack => {
                "INDEPENDENT_SHARD_SCALING_CLUSTER_ROLLED_BACK"
            }
            Self::MoveSkipped => "MOVE_SKIPPED",
            Self::StepSkipped => "STEP_SKIPPED",
            Self::ProxyRestarted => "PROXY_RESTARTED",
            Self::ProxyPanicked => "PROXY_PANICKED",
            Self::AtlasMaintenanceProtectedHoursCreated => {
                "ATLAS_MAINTENANCE_PROTECTED_HOURS_CREATED"
            }
            Self::AtlasMaintenanceProtectedHoursModified => {
                "ATLAS_MAINTENANCE_PROTECTED_HOURS_MODIFIED"
            }
            Self::AtlasMaintenanceProtectedHoursRemoved => {
                "ATLAS_MAINTENANCE_PROTECTED_HOURS_REMOVED"
            }
            Self::AtlasMaintenanceWindowAdded => "ATLAS_MAINTENANCE_WINDOW_ADDED",
            Self::AtlasMaintenanceWindowModified => "ATLAS_MAINTENANCE_WINDOW_MODIFIED",
            Self::AtlasMaintenanceWindowRemoved => "ATLAS_MAINTENANCE_WINDOW_REMOVED",
            Self::AtlasMaintenanceStartAsap => "ATLAS_MAINTENANCE_START_ASAP",
            Self::AtlasMaintenanceScheduledForNextWindow => {
                "ATLAS_MAINTENANCE_SCHEDULED_FOR_NEXT_WINDOW"
            }
            Self::AtlasMaintenanceDeferred => "ATLAS_MAINTENANCE_DEFERRED",
            Self::AtlasMaintenanceAutoDeferEnabled => {
                "ATLAS_MAINTENANCE_AUTO_DEFER_ENABLED"
            }
            Self::AtlasMaintenanceAutoDeferDisabled => {
                "ATLAS_MAINTENANCE_AUTO_DEFER_DISABLED"
            }
            Self::AtlasMaintenanceResetByAdmin => "ATLAS_MAINTENANCE_RESET_BY_ADMIN",
            Self::AtlasMaintenanceDeferredByAdmin => {
                "ATLAS_MAINTENANCE_DEFERRED_BY_ADMIN"
            }
            Self::ScheduledMaintenance => "SCHEDULED_MAINTENANCE",
            Self::ProjectScheduledMaintenance => "PROJECT_SCHEDULED_MAINTENANCE",
            Self::ProjectLimitUpdated => "PROJECT_LIMIT_UPDATED",
            Self::ProjectEnableExtendedStorageSizesUpdated => {
                "PROJECT_ENABLE_EXTENDED_STORAGE_SIZES_UPDATED"
            }
            Self::ProjectEnableDataValidationUpdated => {
                "PROJECT_ENABLE_DATA_VALIDATION_UPDATED"
            }
            Self::ProjectCollectDatabaseStatisticsUpdated => {
                "PROJECT_COLLECT_DATABASE_STATISTICS_UPDATED"
            }
            Self::OsMaintenance => "OS_MAINTENANCE",
            Self::OsMaintenanceRestart => "OS_MAINTENANCE_RESTART",
            Self::OsMaintenanceReplacement => "OS_MAINTENANCE_REPLACEMENT",
            Self::FreeUpgradeStarted => "FREE_UPGRADE_STARTED",
            Self::FlexUpgradeStarted => "FLEX_UPGRADE_STARTED",
            Self::ServerlessUpgradeStarted => "SERVERLESS_UPGRADE_STARTED",
            Self::TestFailoverRequested => "TEST_FAILOVER_REQUESTED",
            Self::UserSecuritySettingsUpdated => "USER_SECURITY_SETTINGS_UPDATED",
            Self::AuditLogConfigurationUpdated => "AUDIT_LOG_CONFIGURATION_UPDATED",
            Self::StreamsAuditLogConfigurationUpdated => {
                "STREAMS_AUDIT_LOG_CONFIGURATION_UPDATED"
            }
            Self::EncryptionAtRestConfigurationUpdated => {
                "ENCRYPTION_AT_REST_CONFIGURATION_UPDATED"
            }
            Self::EncryptionAtRestConfigurationValidationFailed => {
                "ENCRYPTION_AT_REST_CONFIGURATION_VALIDATION_FAILED"
            }
            Self::EncryptionAtRestConfigurationValidationSucceeded => {
                "ENCRYPTION_AT_REST_CONFIGURATION_VALIDATION_SUCCEEDED"
            }
            Self::EncryptionAtRestKeyRotationStarted => {
                "ENCRYPTION_AT_REST_KEY_ROTATION_STARTED"
            }
            Self::EncryptionAtRestPrivateEndpointCreated => {
                "ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_CREATED"
            }
            Self::EncryptionAtRestPrivateEndpointDeleted => {
                "ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_DELETED"
            }
            Self::NdsSetImageOverrides => "NDS_SET_IMAGE_OVERRIDES",
            Self::NdsSetChefTarballUri => "NDS_SET_CHEF_TARBALL_URI",
            Self::RestrictedEmployeeAccessBypass => "RESTRICTED_EMPLOYEE_ACCESS_BYPASS",
            Self::RevokedEmployeeAccessBypass => "REVOKED_EMPLOYEE_ACCESS_BYPASS",
            Self::DeviceSyncDebugAccessGranted => "DEVICE_SYNC_DEBUG_ACCESS_GRANTED",
            Self::DeviceSyncDebugAccessRevoked => "DEVICE_SYNC_DEBUG_ACCESS_REVOKED",
            Self::DeviceSyncDebugX509CertCreated => "DEVICE_SYNC_DEBUG_X509_CERT_CREATED",
            Self::EmployeeAccessGranted => "EMPLOYEE_ACCESS_GRANTED",
            Self::EmployeeAccessRevoked => "EMPLOYEE_ACCESS_REVOKED",
            Self::QueryEngineTenantCreated => "QUERY_ENGINE_TENANT_CREATED",
            Self::QueryEngineTenantUpdated => "QUERY_ENGINE_TENANT_UPDATED",
            Self::QueryEngineTenantRemoved => "QUERY_ENGINE_TENANT_REMOVED",
            Self::FederatedDatabaseCreated => "FEDERATED_DATABASE_CREATED",
            Self::FederatedDatabaseUpdated => "FEDERATED_DATABASE_UPDATED",
            Self::FederatedDatabaseRemoved => "FEDERATED_DATABASE_REMOVED",
            Self::TenantSnapshotFailed => "TENANT_SNAPSHOT_FAILED",
            Self::TenantRestoreFailed => "TENANT_RESTORE_FAILED",
            Self::SampleDatasetLoadRequested => "SAMPLE_DATASET_LOAD_REQUESTED",
            Self::CustomerX509CrlUpdated => "CUSTOMER_X509_CRL_UPDATED",
            Self::ContainerSubnetsUpdateRequested => "CONTAINER_SUBNETS_UPDATE_REQUESTED",
            Self::OnlineArchiveCreated => "ONLINE_ARCHIVE_CREATED",
            Self::OnlineArchiveDeleted => "ONLINE_ARCHIVE_DELETED",
            Self::OnlineArchiveUpdated => "ONLINE_ARCHIVE_UPDATED",
            Self::OnlineArchivePauseRequested => "ONLINE_ARCHIVE_PAUSE_REQUESTED",
            Self::OnlineArchivePaused => "ONLINE_ARCHIVE_PAUSED",
            Self::OnlineArchiveActive => "ONLINE_ARCHIVE_ACTIVE",
            Self::OnlineArchiveOrphaned => "ONLINE_ARCHIVE_ORPHANED",
            Self::OnlineArchiveDataExpirationRuleEnabled => {
                "ONLINE_ARCHIVE_DATA_EXPIRATION_RULE_ENABLED"
            }
            Self::OnlineArchiveDataExpirationRuleUpdated => {
                "ONLINE_ARCHIVE_DATA_EXPIRATION_RULE_UPDATED"
            }
            Self::OnlineArchiveDataExpirationRuleDisabled => {
                "ONLINE_ARCHIVE_DATA_EXPIRATION_RULE_DISABLED"
            }
            Self::OnlineArchiveDeleteAfterDateUpdated => {
                "ONLINE_ARCHIVE_DELETE_AFTER_DATE_UPDATED"
            }
            Self::CloudProviderAccessAwsIamRoleAdded => {
                "CLOUD_PROVIDER_ACCESS_AWS_IAM_ROLE_ADDED"
            }
            Self::CloudProviderAccessAwsIamRoleDeleted => {
                "CLOUD_PROVIDER_ACCESS_AWS_IAM_ROLE_DELETED"
            }
            Self::CloudProviderAccessAwsIamRoleUpdated => {
                "CLOUD_PROVIDER_ACCESS_AWS_IAM_ROLE_UPDATED"
            }
            Self::CloudProviderAccessAzureServicePrincipalAdded => {
                "CLOUD_PROVIDER_ACCESS_AZURE_SERVICE_PRINCIPAL_ADDED"
            }
            Self::CloudProviderAccessAzureServicePrincipalDeleted => {
                "CLOUD_PROVIDER_ACCESS_AZURE_SERVICE_PRINCIPAL_DELETED"
            }
            Self::CloudProviderAccessAzureServicePrincipalUpdated => {
                "CLOUD_PROVIDER_ACCESS_AZURE_SERVICE_PRINCIPAL_UPDATED"
            }
            Self::CloudProviderAccessGcpServiceAccountAdded => {
                "CLOUD_PROVIDER_ACCESS_GCP_SERVICE_ACCOUNT_ADDED"
            }
            Self::CloudProviderAccessGcpServiceAccountDeleted => {
                "CLOUD_PROVIDER_ACCESS_GCP_SERVICE_ACCOUNT_DELETED"
            }
            Self::CloudProviderAccessGcpServiceAccountUpdated => {
                "CLOUD_PROVIDER_ACCESS_GCP_SERVICE_ACCOUNT_UPDATED"
            }
            Self::PendingIndexesDeleted => "PENDING_INDEXES_DELETED",
            Self::PendingIndexesCanceled => "PENDING_INDEXES_CANCELED",
            Self::ProcessRestartRequested => "PROCESS_RESTART_REQUESTED",
            Self::AutoHealingAction => "AUTO_HEALING_ACTION",
            Self::AutoHealingRequestedCriticalInstancePowerCycle => {
                "AUTO_HEALING_REQUESTED_CRITICAL_INSTANCE_POWER_CYCLE"
            }
            Self::AutoHealingRequestedInstanceReplacement => {
                "AUTO_HEALING_REQUESTED_INSTANCE_REPLACEMENT"
            }
            Self::AutoHealingRequestedNodeResync => "AUTO_HEALING_REQUESTED_NODE_RESYNC",
            Self::ExtraMaintenanceDeferralGranted => "EXTRA_MAINTENANCE_DEFERRAL_GRANTED",
            Self::GroupAutomationConfigPublished => "GROUP_AUTOMATION_CONFIG_PUBLISHED",
            Self::ClusterAutomationConfigPublished => {
                "CLUSTER_AUTOMATION_CONFIG_PUBLISHED"
            }
            Self::SetEnsureClusterConnectivityAfterForCluster => {
                "SET_ENSURE_CLUSTER_CONNECTIVITY_AFTER_FOR_CLUSTER"
            }
            Self::ClusterLinkedToVercel => "CLUSTER_LINKED_TO_VERCEL",
            Self::ClusterUnlinkedFromVercel => "CLUSTER_UNLINKED_FROM_VERCEL",
            Self::IngestionPipelineDeleted => "INGESTION_PIPELINE_DELETED",
            Self::IngestionPipelineDestroyed => "INGESTION_PIPELINE_DESTROYED",
            Self::IngestionPipelineCreated => "INGESTION_PIPELINE_CREATED",
            Self::IngestionPipelineUpdated => "INGESTION_PIPELINE_UPDATED",
            Self::OsTuneFileOverrides => "OS_TUNE_FILE_OVERRIDES",
            Self::MonitoringAgentOverrides => "MONITORING_AGENT_OVERRIDES",
            Self::MonitoringAgentRebalanceFlag => "MONITORING_AGENT_REBALANCE_FLAG",
            Self::MonitoringAgentRebalanceTriggered => {
                "MONITORING_AGENT_REBALANCE_TRIGGERED"
            }
            Self::ClusterPreferredCpuArchitectureModified => {
                "CLUSTER_PREFERRED_CPU_ARCHITECTURE_MODIFIED"
            }
            Self::ClusterForcePlanned => "CLUSTER_FORCE_PLANNED",
            Self::ClusterRegionalOutageSimulationStarted => {
                "CLUSTER_REGIONAL_OUTAGE_SIMULATION_STARTED"
            }
            Self::ClusterRegionalOutageSimulationFailedToStart => {
                "CLUSTER_REGIONAL_OUTAGE_SIMULATION_FAILED_TO_START"
            }
            Self::ClusterRegionalOutageSimulationEndRequested => {
                "CLUSTER_REGIONAL_OUTAGE_SIMULATION_END_REQUESTED"
            }
            Self::ClusterRegionalOutageSimulationCompleted => {
                "CLUSTER_REGIONAL_OUTAGE_SIMULATION_COMPLETED"
            }
            Self::ClusterRegionalOutageSimulationCancelledClusterPause => {
                "CLUSTER_REGIONAL_OUTAGE_SIMULATION_CANCELLED_CLUSTER_PAUSE"
            }
            Self::UisPanicked => "UIS_PANICKED",
            Self::TenantUpgradeToServerlessSuccessful => {
                "TENANT_UPGRADE_TO_SERVERLESS_SUCCESSFUL"
            }
            Self::TenantUpgradeToServerlessFailed => {
                "TENANT_UPGRADE_TO_SERVERLESS_FAILED"
            }
            Self::ServerlessUpgradeToDedicatedSuccessful => {
                "SERVERLESS_UPGRADE_TO_DEDICATED_SUCCESSFUL"
            }
            Self::ServerlessUpgradeToDedicatedFailed => {
                "SERVERLESS_UPGRADE_TO_DEDICATED_FAILED"
            }
            Self::ClusterForceReconfigRequested => "CLUSTER_FORCE_RECONFIG_REQUESTED",
            Self::AgentForceRestartRequested => "AGENT_FORCE_RESTART_REQUESTED",
            Self::ClusterResetForceReconfigRequested => {
                "CLUSTER_RESET_FORCE_RECONFIG_REQUESTED"
            }
            Self::ProjectBypassedMaintenance => "PROJECT_BYPASSED_MAINTENANCE",
            Self::FeatureFlagMaintenance => "FEATURE_FLAG_MAINTENANCE",
            Self::DataFederationQueryLimitConfigured => {
                "DATA_FEDERATION_QUERY_LIMIT_CONFIGURED"
            }
            Self::DataFederationQueryLimitDeleted => {
                "DATA_FEDERATION_QUERY_LIMIT_DELETED"
            }
            Self::DataApiSetupForVercel => "DATA_API_SETUP_FOR_VERCEL",
            Self::AdminClusterLockUpdated => "ADMIN_CLUSTER_LOCK_UPDATED",
            Self::ClusterRollingResyncStarted => "CLUSTER_ROLLING_RESYNC_STARTED",
            Self::ClusterRollingResyncCompleted => "CLUSTER_ROLLING_RESYNC_COMPLETED",
            Self::ClusterRollingResyncFailed => "CLUSTER_ROLLING_RESYNC_FAILED",
            Self::NodeRollingResyncScheduled => "NODE_ROLLING_RESYNC_SCHEDULED",
            Self::ClusterRollingResyncCanceled => "CLUSTER_ROLLING_RESYNC_CANCELED",
            Self::ClusterOsUpdated => "CLUSTER_OS_UPDATED",
            Self::ClusterInstanceFamilyUpdated => "CLUSTER_INSTANCE_FAMILY_UPDATED",
            Self::PushBasedLogExportEnabled => "PUSH_BASED_LOG_EXPORT_ENABLED",
            Self::PushBasedLogExportConfigurationUpdated => {
                "PUSH_BASED_LOG_EXPORT_CONFIGURATION_UPDATED"
            }
            Self::PushBasedLogExportDisabled => "PUSH_BASED_LOG_EXPORT_DISABLED",
            Self::LogStreamingEnabled => "LOG_STREAMING_ENABLED",
            Self::LogStreamingConfigurationUpdated => {
                "LOG_STREAMING_CONFIGURATION_UPDATED"
            }
            Self::LogStreamingDisabled => "LOG_STREAMING_DISABLED",
            Self::DatadogLogStreamingEnabled => "DATADOG_LOG_STREAMING_ENABLED",
            Self::DatadogLogStreamingConfigurationUpdated => {
                "DATADOG_LOG_STREAMING_CONFIGURATION_UPDATED"
            }
            Self::DatadogLogStreamingDisabled => "DATADOG_LOG_STREAMING_DISABLED",
            Self::SplunkLogStreamingEnabled => "SPLUNK_LOG_STREAMING_ENABLED",
            Self::SplunkLogStreamingConfigurationUpdated => {
                "SPLUNK_LOG_STREAMING_CONFIGURATION_UPDATED"
            }
            Self::SplunkLogStreamingDisabled => "SPLUNK_LOG_STREAMING_DISABLED",
            Self::S3LogStreamingEnabled => "S3_LOG_STREAMING_ENABLED",
            Self::S3LogStreamingConfigurationUpdated => {
                "S3_LOG_STREAMING_CONFIGURATION_UPDATED"
            }
            Self::S3LogStreamingDisabled => "S3_LOG_STREAMING_DISABLED",
            Self::AzureLogStreamingEnabled => "AZURE_LOG_STREAMING_ENABLED",
            Self::AzureLogStreamingConfigurationUpdated => {
                "AZURE_LOG_STREAMING_CONFIGURATION_UPDATED"
            }
            Self::AzureLogStreamingDisabled => "AZURE_LOG_STREAMING_DISABLED",
            Self::GcpLogStreamingEnabled => "GCP_LOG_STREAMING_ENABLED",
            Self::GcpLogStreamingConfigurationUpdated => {
                "GCP_LOG_STREAMING_CONFIGURATION_UPDATED"
            }
            Self::GcpLogStreamingDisabled => "GCP_LOG_STREAMING_DISABLED",
            Self::OtelLogStreamingEnabled => "OTEL_LOG_STREAMING_ENABLED",
            Self::OtelLogStreamingConfigurationUpdated => {
                "OTEL_LOG_STREAMING_CONFIGURATION_UPDATED"
            }
            Self::OtelLogStreamingDisabled => "OTEL_LOG_STREAMING_DISABLED",
            Self::LogStreamingExportFailedNonretryable => {
                "LOG_STREAMING_EXPORT_FAILED_NONRETRYABLE"
            }
            Self::LogStreamingExportFailedRetriesExhausted => {
                "LOG_STREAMING_EXPORT_FAILED_RETRIES_EXHAUSTED"
            }
            Self::LogStreamingExportRecovered => "LOG_STREAMING_EXPORT_RECOVERED",
            Self::LogStreamingReplayStarted => "LOG_STREAMING_REPLAY_STARTED",
            Self::LogStreamingReplayComplete => "LOG_STREAMING_REPLAY_COMPLETE",
            Self::OtelMetricIntegrationEnabled => "OTEL_METRIC_INTEGRATION_ENABLED",
            Self::OtelMetricIntegrationConfigurationUpdated => {
                "OTEL_METRIC_INTEGRATION_CONFIGURATION_UPDATED"
            }
            Self::OtelMetricIntegrationDisabled => "OTEL_METRIC_INTEGRATION_DISABLED",
            Self::AzureClusterPreferredStorageTypeUpdated => {
                "AZURE_CLUSTER_PREFERRED_STORAGE_TYPE_UPDATED"
            }
            Self::ContainerDeleted => "CONTAINER_DELETED",
            Self::RegionalizedPrivateEndpointModeEnabled => {
                "REGIONALIZED_PRIVATE_ENDPOINT_MODE_ENABLED"
            }
            Self::RegionalizedPrivateEndpointModeDisabled => {
                "REGIONALIZED_PRIVATE_ENDPOINT_MODE_DISABLED"
            }
            Self::StreamTenantCreated => "STREAM_TENANT_CREATED",
            Self::StreamTenantUpdated => "STREAM_TENANT_UPDATED",
            Self::StreamTenantDeleted => "STREAM_TENANT_DELETED",
            Self::StreamTenantConnectionsListed => "STREAM_TENANT_CONNECTIONS_LISTED",
            Self::StreamTenantConnectionUpdated => "STREAM_TENANT_CONNECTION_UPDATED",
            Self::StreamTenantConnectionDeleted => "STREAM_TENANT_CONNECTION_DELETED",
            Self::StreamTenantConnectionCreated => "STREAM_TENANT_CONNECTION_CREATED",
            Self::StreamTenantConnectionViewed => "STREAM_TENANT_CONNECTION_VIEWED",
            Self::StreamTenantOperationalLogs => "STREAM_TENANT_OPERATIONAL_LOGS",
            Self::StreamTenantAuditLogs => "STREAM_TENANT_AUDIT_LOGS",
            Self::StreamTenantAuditLogsDeleted => "STREAM_TENANT_AUDIT_LOGS_DELETED",
            Self::QueuedAdminActionCreated => "QUEUED_ADMIN_ACTION_CREATED",
            Self::QueuedAdminActionCompleted => "QUEUED_ADMIN_ACTION_COMPLETED",
            Self::QueuedAdminActionCancelled => "QUEUED_ADMIN_ACTION_CANCELLED",
            Self::AtlasSqlScheduledUpdateCreated => "ATLAS_SQL_SCHEDULED_UPDATE_CREATED",
            Self::AtlasSqlScheduledUpdateModified => {
                "ATLAS_SQL_SCHEDULED_UPDATE_MODIFIED"
            }
            Self::AtlasSqlScheduledUpdateRemoved => "ATLAS_SQL_SCHEDULED_UPDATE_REMOVED",
            Self::ClusterInstanceDisabled => "CLUSTER_INSTANCE_DISABLED",
            Self::ClusterInstanceEnabled => "CLUSTER_INSTANCE_ENABLED",
            Self::SearchHostPauseAllInitialSyncs => "SEARCH_HOST_PAUSE_ALL_INITIAL_SYNCS",
            Self::SearchHostDisableFts => "SEARCH_HOST_DISABLE_FTS",
            Self::SearchHostPauseInitialSyncOnIndexIds => {
                "SEARCH_HOST_PAUSE_INITIAL_SYNC_ON_INDEX_IDS"
            }
            Self::ClusterBlockWrite => "CLUSTER_BLOCK_WRITE",
            Self::ClusterUnblockWrite => "CLUSTER_UNBLOCK_WRITE",
            Self::KmipKeyRotationScheduled => "KMIP_KEY_ROTATION_SCHEDULED",
            Self::SslCertificateIssued => "SSL_CERTIFICATE_ISSUED",
            Self::ProjectScheduledMaintenanceOutsideOfProtectedHours => {
                "PROJECT_SCHEDULED_MAINTENANCE_OUTSIDE_OF_PROTECTED_HOURS"
            }
            Self::ClusterCancelingShardDrainRequested => {
                "CLUSTER_CANCELING_SHARD_DRAIN_REQUESTED"
            }
            Self::ClusterCancelingConfigServerTransitionRequested => {
                "CLUSTER_CANCELING_CONFIG_SERVER_TRANSITION_REQUESTED"
            }
            Self::ClusterMigrateBackToAwsManagedIpRequested => {
                "CLUSTER_MIGRATE_BACK_TO_AWS_MANAGED_IP_REQUESTED"
            }
            Self::ClusterIpMigratedFirstRound => "CLUSTER_IP_MIGRATED_FIRST_ROUND",
            Self::ClusterIpMigratedSecondRound => "CLUSTER_IP_MIGRATED_SECOND_ROUND",
            Self::ClusterIpMigratedFinalRound => "CLUSTER_IP_MIGRATED_FINAL_ROUND",
            Self::ClusterIpRolledBack => "CLUSTER_IP_ROLLED_BACK",
            Self::AzBalancingOverrideModified => "AZ_BALANCING_OVERRIDE_MODIFIED",
            Self::FtdcSettingsUpdated => "FTDC_SETTINGS_UPDATED",
            Self::ProxyProtocolForPrivateLinkModeUpdated => {
                "PROXY_PROTOCOL_FOR_PRIVATE_LINK_MODE_UPDATED"
            }
            Self::MongotuneWriteBlockPolicyEligible => {
                "MONGOTUNE_WRITE_BLOCK_POLICY_ELIGIBLE"
            }
            Self::MongotuneWriteBlockPolicyIneligible => {
                "MONGOTUNE_WRITE_BLOCK_POLICY_INELIGIBLE"
            }
            Self::PredictiveAutoscalingEnabled => "PREDICTIVE_AUTOSCALING_ENABLED",
            Self::PredictiveAutoscalingDisabled => "PREDICTIVE_AUTOSCALING_DISABLED",
            Self::ShadowClusterCreateExposure => "SHADOW_CLUSTER_CREATE_EXPOSURE",
            Self::ShadowClusterDeleteExposure => "SHADOW_CLUSTER_DELETE_EXPOSURE",
            Self::ShadowClusterRecordingStatusUpdate => {
                "SHADOW_CLUSTER_RECORDING_STATUS_UPDATE"
            }
            Self::ShadowClusterReplayStatusUpdate => {
                "SHADOW_CLUSTER_REPLAY_STATUS_UPDATE"
            }
            Self::NodeHiddenByAdmin => "NODE_HIDDEN_BY_ADMIN",
            Self::NodeUnhiddenByAdmin => "NODE_UNHIDDEN_BY_ADMIN",
            Self::ClusterCreatedViaAnis => "CLUSTER_CREATED_VIA_ANIS",
            Self::MaintenanceWaveAssignmentAdded => "MAINTENANCE_WAVE_ASSIGNMENT_ADDED",
            Self::MaintenanceWaveAssignmentModified => {
                "MAINTENANCE_WAVE_ASSIGNMENT_MODIFIED"
            }
            Self::MaintenanceWaveAssignmentRemoved => {
                "MAINTENANCE_WAVE_ASSIGNMENT_REMOVED"
            }
            Self::ClusterMonguardEnabled => "CLUSTER_MONGUARD_ENABLED",
            Self::ClusterMonguardDisabled => "CLUSTER_MONGUARD_DISABLED",
            Self::ClusterMongodbVersionUpdated => "CLUSTER_MONGODB_VERSION_UPDATED",
            Self::VolumeImpaired => "VOLUME_IMPAIRED",
            Self::VolumeImpairedResolved => "VOLUME_IMPAIRED_RESOLVED",
            Self::DbCheckUpdated => "DB_CHECK_UPDATED",
            Self::ClusterSampledForDbCheck => "CLUSTER_SAMPLED_FOR_DB_CHECK",
            Self::DbCheckScheduledForCluster => "DB_CHECK_SCHEDULED_FOR_CLUSTER",
            Self::DbCheckDeferredForCluster => "DB_CHECK_DEFERRED_FOR_CLUSTER",
            Self::ClusterOptedOutOfDbCheck => "CLUSTER_OPTED_OUT_OF_DB_CHECK",
            Self::ClusterSampledForDataValidation => {
                "CLUSTER_SAMPLED_FOR_DATA_VALIDATION"
            }
            Self::DataValidationSubmittedForCluster => {
                "DATA_VALIDATION_SUBMITTED_FOR_CLUSTER"
            }
            Self::ClusterOptedOutOfDataValidation => {
                "CLUSTER_OPTED_OUT_OF_DATA_VALIDATION"
            }
            Self::ReplicaSetSampledForInterNodeDataValidation => {
                "REPLICA_SET_SAMPLED_FOR_INTER_NODE_DATA_VALIDATION"
            }
            Self::ReplicaSetOptedOutOfInterNodeDataValidation => {
                "REPLICA_SET_OPTED_OUT_OF_INTER_NODE_DATA_VALIDATION"
            }
            Self::InterNodeDataValidationSubmittedForReplicaSet => {
                "INTER_NODE_DATA_VALIDATION_SUBMITTED_FOR_REPLICA_SET"
            }
            Self::ComputeAutoScaleInitiated => "COMPUTE_AUTO_SCALE_INITIATED",
            Self::DiskAutoScaleInitiated => "DISK_AUTO_SCALE_INITIATED",
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
            Self::ComputeAutoScaleDownscaleSkippedFallbackBase => {
                "COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE"
            }
            Self::ComputeAutoScaleDownscaleSkippedFallbackAnalytics => {
                "COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS"
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
            Self::MaintenanceInAdvanced => "MAINTENANCE_IN_ADVANCED",
            Self::MaintenanceAutoDeferred => "MAINTENANCE_AUTO_DEFERRED",
            Self::MaintenanceStarted => "MAINTENANCE_STARTED",
            Self::MaintenanceCompleted => "MAINTENANCE_COMPLETED",
            Self::MaintenanceNoLongerNeeded => "MAINTENANCE_NO_LONGER_NEEDED",
            Self::ServerlessAutoScalingInitiated => "SERVERLESS_AUTO_SCALING_INITIATED",
            Self::ServerlessVerticalScalingInitiated => {
                "SERVERLESS_VERTICAL_SCALING_INITIATED"
            }
            Self::ServerlessHorizontalScalingInitiated => {
                "SERVERLESS_HORIZONTAL_SCALING_INITIATED"
            }
            Self::ServerlessMtmDrainRequested => "SERVERLESS_MTM_DRAIN_REQUESTED",
            Self::ServerlessMtmDrainInitiated => "SERVERLESS_MTM_DRAIN_INITIATED",
            Self::ServerlessMtmDrainCompleted => "SERVERLESS_MTM_DRAIN_COMPLETED",
            Self::ServerlessMtmDrainStopped => "SERVERLESS_MTM_DRAIN_STOPPED",
            Self::ServerlessInstanceCreated => "SERVERLESS_INSTANCE_CREATED",
            Self::ServerlessInstanceReady => "SERVERLESS_INSTANCE_READY",
            Self::ServerlessInstanceUpdateSubmitted => {
                "SERVERLESS_INSTANCE_UPDATE_SUBMITTED"
            }
            Self::ServerlessInstanceUpdateStarted => "SERVERLESS_INSTANCE_UPDATE_STARTED",
            Self::ServerlessInstanceUpdateCompleted => {
                "SERVERLESS_INSTANCE_UPDATE_COMPLETED"
            }
            Self::ServerlessInstanceDeleteSubmitted => {
                "SERVERLESS_INSTANCE_DELETE_SUBMITTED"
            }
            Self::ServerlessInstanceDeleted => "SERVERLESS_INSTANCE_DELETED",
            Self::ServerlessInstanceUnblocked => "SERVERLESS_INSTANCE_UNBLOCKED",
            Self::TenantEndpointCreated => "TENANT_ENDPOINT_CREATED",
            Self::TenantEndpointReserved => "TENANT_ENDPOINT_RESERVED",
            Self::TenantEndpointReservationFailed => "TENANT_ENDPOINT_RESERVATION_FAILED",
            Self::TenantEndpointUpdated => "TENANT_ENDPOINT_UPDATED",
            Self::TenantEndpointInitiating => "TENANT_ENDPOINT_INITIATING",
            Self::TenantEndpointAvailable => "TENANT_ENDPOINT_AVAILABLE",
            Self::TenantEndpointFailed => "TENANT_ENDPOINT_FAILED",
            Self::TenantEndpointDeleting => "TENANT_ENDPOINT_DELETING",
            Self::TenantEndpointDeleted => "TENANT_ENDPOINT_DELETED",
            Self::TenantEndpointExpired => "TENANT_ENDPOINT_EXPIRED",
            Self::TenantEndpointServiceDeploymentCreated => {
                "TENANT_ENDPOINT_SERVICE_DEPLOYMENT_CREATED"
            }
            Self::TenantEndpointServiceCreated => "TENANT_ENDPOINT_SERVICE_CREATED",
            Self::TenantEndpointServiceAvailable => "TENANT_ENDPOINT_SERVICE_AVAILABLE",
            Self::TenantEndpointServiceDeploymentDeleteRequested => {
                "TENANT_ENDPOINT_SERVICE_DEPLOYMENT_DELETE_REQUESTED"
            }
            Self::TenantEndpointServiceDeleted => "TENANT_ENDPOINT_SERVICE_DELETED",
            Self::TenantEndpointServiceDeploymentDeleted => {
                "TENANT_ENDPOINT_SERVICE_DEPLOYMENT_DELETED"
            }
            Self::TenantEndpointServiceDeploymentNumDesiredEndpointServicesIncreased => {
                "TENANT_ENDPOINT_SERVICE_DEPLOYMENT_NUM_DESIRED_ENDPOINT_SERVICES_INCREASED"
            }
            Self::NdsX509UserAuthenticationCustomerCaExpirationResolved => {
                "NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_RESOLVED"
            }
            Self::NdsX509UserAuthenticationCustomerCaExpirationCheck => {
                "NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_CHECK"
            }
            Self::NdsX509UserAuthenticationCustomerCrlExpirationResolved => {
                "NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_RESOLVED"
            }
            Self::NdsX509UserAuthenticationCustomerCrlExpirationCheck => {
                "NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_CHECK"
            }
            Self::NdsX509UserAuthenticationManagedUserCertsExpirationResolved => {
                "NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_RESOLVED"
            }
            Self::NdsX509UserAuthenticationManagedUserCertsExpirationCheck => {
                "NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_CHECK"
            }
            Self::OnlineArchiveInsufficientIndexesCheck => {
                "ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_CHECK"
            }
            Self::OnlineArchiveInsufficientIndexesResolved => {
                "ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_RESOLVED"
            }
            Self::OnlineArchiveUpToDate => "ONLINE_ARCHIVE_UP_TO_DATE",
            Self::OnlineArchiveDataExpirationResolved => {
                "ONLINE_ARCHIVE_DATA_EXPIRATION_RESOLVED"
            }
            Self::OnlineArchiveMaxConsecutiveOffloadWindowsCheck => {
                "ONLINE_ARCHIVE_MAX_CONSECUTIVE_OFFLOAD_WINDOWS_CHECK"
            }
            Self::CrossRegionSupportedRegionModified => {
                "CROSS_REGION_SUPPORTED_REGION_MODIFIED"
            }
            Self::EndpointServiceCreated => "ENDPOINT_SERVICE_CREATED",
            Self::EndpointServiceDeleted => "ENDPOINT_SERVICE_DELETED",
            Self::InterfaceEndpointCreated => "INTERFACE_ENDPOINT_CREATED",
            Self::InterfaceEndpointDeleted => "INTERFACE_ENDPOINT_DELETED",
            Self::InterfaceEndpointPatched => "INTERFACE_ENDPOINT_PATCHED",
            Self::InterfaceEndpointRetried => "INTERFACE_ENDPOINT_RETRIED",
            Self::ProactiveOperationEventLogged => "PROACTIVE_OPERATION_EVENT_LOGGED",
            Self::PrimaryElected => "PRIMARY_ELECTED",
            Self::ReplicationOplogWindowHealthy => "REPLICATION_OPLOG_WINDOW_HEALTHY",
            Self::ReplicationOplogWindowRunningOut => {
                "REPLICATION_OPLOG_WINDOW_RUNNING_OUT"
            }
            Self::OnePrimary => "ONE_PRIMARY",
            Self::NoPrimary => "NO_PRIMARY",
            Self::TooManyElections => "TOO_MANY_ELECTIONS",
            Self::TooFewHealthyMembers => "TOO_FEW_HEALTHY_MEMBERS",
            Self::TooManyUnhealthyMembers => "TOO_MANY_UNHEALTHY_MEMBERS",
            Self::SearchDeploymentCreated => "SEARCH_DEPLOYMENT_CREATED",
            Self::SearchDeploymentUpdated => "SEARCH_DEPLOYMENT_UPDATED",
            Self::SearchDeploymentDeleted => "SEARCH_DEPLOYMENT_DELETED",
            Self::ServerlessDeploymentCreated => "SERVERLESS_DEPLOYMENT_CREATED",
            Self::ServerlessDeploymentDeleted => "SERVERLESS_DEPLOYMENT_DELETED",
            Self::ServerlessDeploymentUpdated => "SERVERLESS_DEPLOYMENT_UPDATED",
            Self::ServerlessDeploymentInstanceReplaced => {
                "SERVERLESS_DEPLOYMENT_INSTANCE_REPLACED"
            }
            Self::ServerlessDeploymentInstanceRebooted => {
                "SERVERLESS_DEPLOYMENT_INSTANCE_REBOOTED"
            }
            Self::ServerlessDeploymentEndpointServiceLinked => {
                "SERVERLESS_DEPLOYMENT_ENDPOINT_SERVICE_LINKED"
            }
            Self::ServerlessDeploymentEndpointServiceUnlinked => {
                "SERVERLESS_DEPLOYMENT_ENDPOINT_SERVICE_UNLINKED"
            }
            Self::ServerlessDeploymentEnvoyInstanceUisKeysRotated => {
                "SERVERLESS_DEPLOYMENT_ENVOY_INSTANCE_UIS_KEYS_ROTATED"
            }
            Self::InsideServerlessMetricThreshold => "INSIDE_SERVERLESS_METRIC_THRESHOLD",
            Self::OutsideServerlessMetricThreshold => {
                "OUTSIDE_SERVERLESS_METRIC_THRESHOLD"
            }
            Self::InsideFlexMetricThreshold => "INSIDE_FLEX_METRIC_THRESHOLD",
            Self::OutsideFlexMetricThreshold => "OUTSIDE_FLEX_METRIC_THRESHOLD",
            Self::SetupServerlessInitiated => "SETUP_SERVERLESS_INITIATED",
            Self::MaxProcessorCountReached => "MAX_PROCESSOR_COUNT_REACHED",
            Self::StreamProcessorStateIsFailed => "STREAM_PROCESSOR_STATE_IS_FAILED",
            Self::StreamProcessorStarted => "STREAM_PROCESSOR_STARTED",
            Self::StreamProcessorAutoscaleInitiated => {
                "STREAM_PROCESSOR_AUTOSCALE_INITIATED"
            }
            Self::StreamProcessorCreated => "STREAM_PROCESSOR_CREATED",
            Self::StreamProcessorStopped => "STREAM_PROCESSOR_STOPPED",
            Self::StreamProcessorDropped => "STREAM_PROCESSOR_DROPPED",
            Self::StreamProcessorModified => "STREAM_PROCESSOR_MODIFIED",
            Self::InsideStreamProcessorMetricThreshold => {
                "INSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD"
            }
            Self::OutsideStreamProcessorMetricThreshold => {
                "OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD"
            }
            Self::CaseCreated => "CASE_CREATED",
            Self::SupportEmailsSentSuccessfully => "SUPPORT_EMAILS_SENT_SUCCESSFULLY",
            Self::SupportEmailsSentFailure => "SUPPORT_EMAILS_SENT_FAILURE",
            Self::TeamAddedToGroup => "TEAM_ADDED_TO_GROUP",
            Self::TeamRemovedFromGroup => "TEAM_REMOVED_FROM_GROUP",
            Self::TeamRolesModified => "TEAM_ROLES_MODIFIED",
            Self::TenantSnapshotStartedAudit => "TENANT_SNAPSHOT_STARTED_AUDIT",
            Self::TenantSnapshotCompletedAudit => "TENANT_SNAPSHOT_COMPLETED_AUDIT",
            Self::TenantSnapshotDeletedAudit => "TENANT_SNAPSHOT_DELETED_AUDIT",
            Self::TenantRestoreRequestedAudit => "TENANT_RESTORE_REQUESTED_AUDIT",
            Self::TenantRestoreCompletedAudit => "TENANT_RESTORE_COMPLETED_AUDIT",
            Self::TenantSnapshotDownloadRequestedAudit => {
                "TENANT_SNAPSHOT_DOWNLOAD_REQUESTED_AUDIT"
            }
            Self::JoinedGroup => "JOINED_GROUP",
            Self::RemovedFromGroup => "REMOVED_FROM_GROUP",
            Self::InvitedToGroup => "INVITED_TO_GROUP",
            Self::RequestedToJoinGroup => "REQUESTED_TO_JOIN_GROUP",
            Self::GroupInvitationDeleted => "GROUP_INVITATION_DELETED",
            Self::UserRolesChangedAudit => "USER_ROLES_CHANGED_AUDIT",
            Self::JoinGroupRequestDeniedAudit => "JOIN_GROUP_REQUEST_DENIED_AUDIT",
            Self::JoinGroupRequestApprovedAudit => "JOIN_GROUP_REQUEST_APPROVED_AUDIT",
            Self::ClusterFcvFixed => "CLUSTER_FCV_FIXED",
            Self::ClusterFcvUnfixed => "CLUSTER_FCV_UNFIXED",
            Self::ClusterFcvExpirationDateUpdated => {
                "CLUSTER_FCV_EXPIRATION_DATE_UPDATED"
            }
            Self::ClusterFcvDowngraded => "CLUSTER_FCV_DOWNGRADED",
            Self::ClusterBinaryVersionDowngraded => "CLUSTER_BINARY_VERSION_DOWNGRADED",
            Self::ClusterBinaryVersionUpgraded => "CLUSTER_BINARY_VERSION_UPGRADED",
            Self::ClusterOsFixed => "CLUSTER_OS_FIXED",
            Self::ClusterOsUnfixed => "CLUSTER_OS_UNFIXED",
            Self::TagsModified => "TAGS_MODIFIED",
            Self::ClusterTagsModified => "CLUSTER_TAGS_MODIFIED",
            Self::GroupTagsModified => "GROUP_TAGS_MODIFIED",
            Self::EmployeeDownloadedClusterLogs => "EMPLOYEE_DOWNLOADED_CLUSTER_LOGS",
            Self::ChartsApiSuccess => "CHARTS_API_SUCCESS",
            Self::ChartsApiFailure => "CHARTS_API_FAILURE",
            Self::ChartsDashboardExported => "CHARTS_DASHBOARD_EXPORTED",
            Self::ChartsDashboardExportFailed => "CHARTS_DASHBOARD_EXPORT_FAILED",
            Self::ChartsDashboardImported => "CHARTS_DASHBOARD_IMPORTED",
            Self::ChartsDashboardImportFailed => "CHARTS_DASHBOARD_IMPORT_FAILED",
            Self::ResourcePolicyViolated => "RESOURCE_POLICY_VIOLATED",
            Self::QueryShapeBlocked => "QUERY_SHAPE_BLOCKED",
            Self::QueryShapeUnblocked => "QUERY_SHAPE_UNBLOCKED",
            Self::ShardKeyAnalysisStarted => "SHARD_KEY_ANALYSIS_STARTED",
            Self::ShardKeyAnalysisFinished => "SHARD_KEY_ANALYSIS_FINISHED",
            Self::QuerySamplingStarted => "QUERY_SAMPLING_STARTED",
            Self::QuerySamplingStopped => "QUERY_SAMPLING_STOPPED",
            Self::AiModelsApisApiKeyCreated => "AI_MODELS_APIS_API_KEY_CREATED",
            Self::AiModelsApisApiKeyDeleted => "AI_MODELS_APIS_API_KEY_DELETED",
            Self::AiModelsApisApiKeyUpdated => "AI_MODELS_APIS_API_KEY_UPDATED",
            Self::AiModelsApisRateLimitUpdated => "AI_MODELS_APIS_RATE_LIMIT_UPDATED",
            Self::AiModelsApisRateLimitReset => "AI_MODELS_APIS_RATE_LIMIT_RESET",
            Self::AiModelsApisRateLimitAdminOverride => {
                "AI_MODELS_APIS_RATE_LIMIT_ADMIN_OVERRIDE"
            }
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for EventTypeForNdsGroup {
    const KNOWN: &'static [Self] = &[
        Self::HostUp,
        Self::HostDown,
        Self::Delinquent,
        Self::NoPrimary,
        Self::GroupMoved,
        Self::OnePrimary,
        Self::CaseCreated,
        Self::GroupLocked,
        Self::HostExposed,
        Self::JoinedGroup,
        Self::MoveSkipped,
        Self::PaidInFull,
        Self::PeerCreated,
        Self::PeerDeleted,
        Self::PeerUpdated,
        Self::PlanStarted,
        Self::StepSkipped,
        Self::SyncFailure,
        Self::UisPanicked,
        Self::ClusterReady,
        Self::DataExplorer,
        Self::GroupCreated,
        Self::GroupDeleted,
        Self::GroupFlushed,
        Self::PlanDeclined,
        Self::TagsModified,
        Self::MongotuneInfo,
        Self::OsMaintenance,
        Self::PlanAbandoned,
        Self::PlanCompleted,
        Self::ProxyPanicked,
        Self::VersionBehind,
        Self::ApiKeyCreated,
        Self::ApiKeyDeleted,
        Self::ClusterCreated,
        Self::ClusterDeleted,
        Self::FtsIndexStale,
        Self::GcpPeerActive,
        Self::GroupActivated,
        Self::GroupSuspended,
        Self::MongotuneAlert,
        Self::PrimaryElected,
        Self::ProxyRestarted,
        Self::TriggerFailure,
        Self::VolumeImpaired,
        Self::ClusterOsFixed,
        Self::CpsOplogBehind,
        Self::DbCheckUpdated,
        Self::GcpPeerCreated,
        Self::GcpPeerDeleted,
        Self::GcpPeerUpdated,
        Self::InvitedToGroup,
        Self::UrlConfirmation,
        Self::AzurePeerActive,
        Self::ClusterFcvFixed,
        Self::ContainerDeleted,
        Self::CpsExportFailed,
        Self::CreditCardAdded,
        Self::FtsIndexCreated,
        Self::FtsIndexDeleted,
        Self::FtsIndexRebuilt,
        Self::FtsIndexUpdated,
        Self::GcpPeerInactive,
        Self::SuccessfulDeploy,
        Self::AzurePeerCreated,
        Self::AzurePeerDeleted,
        Self::AzurePeerUpdated,
        Self::ChartsApiFailure,
        Self::ChartsApiSuccess,
        Self::ClusterOsUnfixed,
        Self::ClusterOsUpdated,
        Self::CpsRestoreFailed,
        Self::DataExplorerCrud,
        Self::DeploymentFailure,
        Self::GroupChartsReset,
        Self::GroupNameChanged,
        Self::MongodbRoleAdded,
        Self::MongodbUserAdded,
        Self::RemovedFromGroup,
        Self::RequestRateLimit,
        Self::TooManyElections,
        Self::AutoHealingAction,
        Self::ClusterBlockWrite,
        Self::ClusterFcvUnfixed,
        Self::ClusterResurrected,
        Self::CpsOplogCaughtUp,
        Self::CpsSnapshotBehind,
        Self::CpsSnapshotFailed,
        Self::CreditCardCurrent,
        Self::CreditCardUpdated,
        Self::GroupTagsModified,
        Self::HostVersionBehind,
        Self::IntegrationRemoved,
        Self::MaintenanceStarted,
        Self::PlanAsapRequested,
        Self::QueryShapeBlocked,
        Self::TeamAddedToGroup,
        Self::TeamRolesModified,
        Self::AttemptKillopAudit,
        Self::BucketCreatedAudit,
        Self::BucketDeletedAudit,
        Self::CpsSnapshotStarted,
        Self::FlexUpgradeStarted,
        Self::FreeUpgradeStarted,
        Self::FtsIndexesRestored,
        Self::FtsIndexCleanedUp,
        Self::MongodbRoleDeleted,
        Self::MongodbRoleUpdated,
        Self::MongodbUserDeleted,
        Self::MongodbUserUpdated,
        Self::NodeHiddenByAdmin,
        Self::TriggerAutoResumed,
        Self::ApiKeyRolesChanged,
        Self::AutoIndexingEnabled,
        Self::ClusterForcePlanned,
        Self::ClusterImportFailed,
        Self::ClusterOplogResized,
        Self::ClusterTagsModified,
        Self::ClusterUnblockWrite,
        Self::CpsExportSuccessful,
        Self::CpsPrevSnapshotOld,
        Self::DataExplorerEnabled,
        Self::FtdcSettingsUpdated,
        Self::GroupChartsUpgraded,
        Self::HostMongotRestarted,
        Self::LogForwarderFailure,
        Self::LogStreamingEnabled,
        Self::MaintenanceCompleted,
        Self::OnlineArchiveActive,
        Self::OnlineArchivePaused,
        Self::ProjectLimitUpdated,
        Self::QueryShapeUnblocked,
        Self::ScheduledMaintenance,
        Self::StreamTenantCreated,
        Self::StreamTenantDeleted,
        Self::StreamTenantUpdated,
        Self::TenantRestoreFailed,
        Self::ApiKeyAddedToGroup,
        Self::AutoIndexingDisabled,
        Self::ClusterFcvDowngraded,
        Self::ClusterImportCutover,
        Self::ClusterImportExpired,
        Self::ClusterImportStarted,
        Self::ClusterIpRolledBack,
        Self::ClusterUpdateStarted,
        Self::CpsAutoExportFailed,
        Self::CpsOplogBehindAudit,
        Self::CpsRestoreAuthAudit,
        Self::CpsRestoreSuccessful,
        Self::DataExplorerDisabled,
        Self::FtsIndexBuildFailed,
        Self::GroupChartsActivated,
        Self::HostEnoughDiskSpace,
        Self::HostSshSessionEnded,
        Self::IntegrationConfigured,
        Self::LogStreamingDisabled,
        Self::MongotLogsDownloaded,
        Self::NodeUnhiddenByAdmin,
        Self::OnlineArchiveCreated,
        Self::OnlineArchiveDeleted,
        Self::OnlineArchiveUpdated,
        Self::OsMaintenanceRestart,
        Self::OsTuneFileOverrides,
        Self::QuerySamplingStarted,
        Self::QuerySamplingStopped,
        Self::SslCertificateIssued,
        Self::TenantEndpointFailed,
        Self::TenantSnapshotFailed,
        Self::CpsSnapshotSuccessful,
        Self::EmployeeAccessGranted,
        Self::EmployeeAccessRevoked,
        Self::InsideMetricThreshold,
        Self::MaintenanceInAdvanced,
        Self::MongodbLogsDownloaded,
        Self::NdsSetImageOverrides,
        Self::OnlineArchiveOrphaned,
        Self::PendingIndexesDeleted,
        Self::ReloadSslOnProcesses,
        Self::RequestedToJoinGroup,
        Self::SearchHostDisableFts,
        Self::ServiceAccountCreated,
        Self::ServiceAccountDeleted,
        Self::TeamRemovedFromGroup,
        Self::TenantEndpointCreated,
        Self::TenantEndpointDeleted,
        Self::TenantEndpointExpired,
        Self::TenantEndpointUpdated,
        Self::TestFailoverRequested,
        Self::TooFewHealthyMembers,
        Self::AlertAcknowledgedAudit,
        Self::AlertConfigAddedAudit,
        Self::AwsEncryptionKeyValid,
        Self::ClusterCreatedViaAnis,
        Self::ClusterDeleteSubmitted,
        Self::ClusterImportCancelled,
        Self::ClusterImportCompleted,
        Self::ClusterInstanceEnabled,
        Self::ClusterInstanceSwapped,
        Self::ClusterLinkedToVercel,
        Self::ClusterMonguardEnabled,
        Self::ClusterUpdateCompleted,
        Self::ClusterUpdateSubmitted,
        Self::CpsCopySnapshotFailed,
        Self::DataExplorerCrudError,
        Self::EndpointServiceCreated,
        Self::EndpointServiceDeleted,
        Self::FeatureFlagMaintenance,
        Self::FtsIndexBuildComplete,
        Self::GcpEncryptionKeyValid,
        Self::GroupInvitationDeleted,
        Self::HostMongotCrashingOom,
        Self::IndexFailedIndexBuild,
        Self::NdsSetChefTarballUri,
        Self::OutsideMetricThreshold,
        Self::PendingIndexesCanceled,
        Self::PlanFailureCountReset,
        Self::ResourcePolicyViolated,
        Self::S3LogStreamingEnabled,
        Self::StreamProcessorCreated,
        Self::StreamProcessorDropped,
        Self::StreamProcessorStarted,
        Self::StreamProcessorStopped,
        Self::StreamTenantAuditLogs,
        Self::TenantEndpointDeleting,
        Self::TenantEndpointReserved,
        Self::UserRolesChangedAudit,
        Self::VolumeImpairedResolved,
        Self::AttemptKillsessionAudit,
        Self::ChartsDashboardExported,
        Self::ChartsDashboardImported,
        Self::ClusterInstanceDisabled,
        Self::ClusterInstanceReplaced,
        Self::ClusterMongosIsMissing,
        Self::ClusterMongosIsPresent,
        Self::ClusterMonguardDisabled,
        Self::CpsCopySnapshotStarted,
        Self::CpsOplogCaughtUpAudit,
        Self::CustomerX509CrlUpdated,
        Self::DailyBillOverThreshold,
        Self::DataApiSetupForVercel,
        Self::DiskAutoScaleInitiated,
        Self::FtsIndexDeletionFailed,
        Self::GcpLogStreamingEnabled,
        Self::HostMongotRecoveredOom,
        Self::IndexSuccessIndexBuild,
        Self::MaintenanceAutoDeferred,
        Self::MongosqldLogsDownloaded,
        Self::OnlineArchiveUpToDate,
        Self::ProcessRestartRequested,
        Self::S3LogStreamingDisabled,
        Self::SearchDeploymentCreated,
        Self::SearchDeploymentDeleted,
        Self::SearchDeploymentUpdated,
        Self::ServerlessInstanceReady,
        Self::StreamProcessorModified,
        Self::TenantEndpointAvailable,
        Self::AdminClusterLockUpdated,
        Self::AlertConfigChangedAudit,
        Self::AlertConfigDeletedAudit,
        Self::AlertConfigEnabledAudit,
        Self::AlertUnacknowledgedAudit,
        Self::ApiKeyRemovedFromGroup,
        Self::AtlasMaintenanceDeferred,
        Self::AwsEncryptionKeyInvalid,
        Self::AwsEncryptionKeyRotated,
        Self::AzureEncryptionKeyValid,
        Self::ClusterInstanceRestarted,
        Self::CpsSnapshotDeletedAudit,
        Self::DailyBillUnderThreshold,
        Self::DataExplorerCrudAttempt,
        Self::DiskAutoScaleOplogFail,
        Self::FederatedDatabaseCreated,
        Self::FederatedDatabaseRemoved,
        Self::FederatedDatabaseUpdated,
        Self::FtsIndexesRestoreFailed,
        Self::GcpEncryptionKeyInvalid,
        Self::GcpEncryptionKeyRotated,
        Self::GcpLogStreamingDisabled,
        Self::HostHasIndexSuggestions,
        Self::HostNotEnoughDiskSpace,
        Self::HostSearchNodeUnblocked,
        Self::HostSslCertificateStale,
        Self::IngestionPipelineCreated,
        Self::IngestionPipelineDeleted,
        Self::IngestionPipelineUpdated,
        Self::InterfaceEndpointCreated,
        Self::InterfaceEndpointDeleted,
        Self::InterfaceEndpointPatched,
        Self::InterfaceEndpointRetried,
        Self::MonitoringAgentOverrides,
        Self::OsMaintenanceReplacement,
        Self::OtelLogStreamingEnabled,
        Self::ServerlessUpgradeStarted,
        Self::SetupServerlessInitiated,
        Self::ShardKeyAnalysisStarted,
        Self::TenantEndpointInitiating,
        Self::TooManyUnhealthyMembers,
        Self::AlertConfigDisabledAudit,
        Self::ApiKeyDescriptionChanged,
        Self::AzureLogStreamingEnabled,
        Self::ClusterInstanceStopStart,
        Self::CpsDataProtectionEnabled,
        Self::CpsDataProtectionUpdated,
        Self::CpsRestoreRequestedAudit,
        Self::CreditCardAboutToExpire,
        Self::DailyBillingChangeNormal,
        Self::GroupTemporarilyActivated,
        Self::KmipKeyRotationScheduled,
        Self::MaxProcessorCountReached,
        Self::OtelLogStreamingDisabled,
        Self::QueryEngineTenantCreated,
        Self::QueryEngineTenantRemoved,
        Self::QueryEngineTenantUpdated,
        Self::QueuedAdminActionCreated,
        Self::ServerlessInstanceCreated,
        Self::ServerlessInstanceDeleted,
        Self::ShardKeyAnalysisFinished,
        Self::SupportEmailsSentFailure,
        Self::AtlasMaintenanceStartAsap,
        Self::AzureEncryptionKeyInvalid,
        Self::AzureEncryptionKeyRotated,
        Self::AzureLogStreamingDisabled,
        Self::ClusterAutomaticallyPaused,
        Self::ClusterConnectionAggregate,
        Self::ClusterInstanceSslRevoked,
        Self::ClusterInstanceSslRotated,
        Self::ClusterReshardingCompleted,
        Self::ClusterSampledForDbCheck,
        Self::ClusterUnlinkedFromVercel,
        Self::ComputeAutoScaleInitiated,
        Self::CpsCopySnapshotSuccessful,
        Self::CpsDataProtectionDisabled,
        Self::CpsSnapshotCompletedAudit,
        Self::CpsSnapshotFallbackFailed,
        Self::FtsIndexPartitionsChanged,
        Self::HostMongotStopReplication,
        Self::IngestionPipelineDestroyed,
        Self::InsideFlexMetricThreshold,
        Self::LogStreamingReplayStarted,
        Self::MaintenanceNoLongerNeeded,
        Self::ProjectBypassedMaintenance,
        Self::ServerlessMtmDrainStopped,
        Self::ServiceAccountSecretAdded,
        Self::SplunkLogStreamingEnabled,
        Self::WeeklyBillingChangeNormal,
        Self::ActiveLegacyTlsConnections,
        Self::AgentForceRestartRequested,
        Self::ClusterInstanceSwapCleared,
        Self::ClusterOptedOutOfDbCheck,
        Self::ClusterRollingResyncFailed,
        Self::CpsCollectionRestoreFailed,
        Self::DatadogLogStreamingEnabled,
        Self::DataExplorerSessionCreated,
        Self::DbCheckDeferredForCluster,
        Self::HostSearchNodeIndexFailed,
        Self::HostSecurityCheckupNotMet,
        Self::InsideRealmMetricThreshold,
        Self::LogStreamingReplayComplete,
        Self::MonthlyBillingChangeNormal,
        Self::NodeRollingResyncScheduled,
        Self::OutsideFlexMetricThreshold,
        Self::ProjectScheduledMaintenance,
        Self::PushBasedLogExportEnabled,
        Self::PushBasedLogExportResumed,
        Self::PushBasedLogExportStopped,
        Self::QueuedAdminActionCancelled,
        Self::QueuedAdminActionCompleted,
        Self::SampleDatasetLoadRequested,
        Self::ServerlessDeploymentCreated,
        Self::ServerlessDeploymentDeleted,
        Self::ServerlessDeploymentUpdated,
        Self::ServerlessInstanceUnblocked,
        Self::ServiceAccountRolesChanged,
        Self::SplunkLogStreamingDisabled,
        Self::TenantSnapshotDeletedAudit,
        Self::TenantSnapshotStartedAudit,
        Self::AiModelsApisApiKeyCreated,
        Self::AiModelsApisApiKeyDeleted,
        Self::AiModelsApisApiKeyUpdated,
        Self::AlertHostSshSessionStarted,
        Self::AtlasMaintenanceWindowAdded,
        Self::AutoIndexingSlowIndexBuild,
        Self::AzBalancingOverrideModified,
        Self::ChartsDashboardExportFailed,
        Self::ChartsDashboardImportFailed,
        Self::ClusterRollingResyncStarted,
        Self::CpsSnapshotInProgressAudit,
        Self::DatadogLogStreamingDisabled,
        Self::DbCheckScheduledForCluster,
        Self::HostMongotPauseInitialSync,
        Self::HostMongotResumeReplication,
        Self::HostSearchProcessThrottling,
        Self::LogStreamingExportRecovered,
        Self::MongodbUserX509CertCreated,
        Self::MongodbUserX509CertRevoked,
        Self::NetworkPermissionEntryAdded,
        Self::OnlineArchivePauseRequested,
        Self::OutsideRealmMetricThreshold,
        Self::PendingInvoiceOverThreshold,
        Self::PredictiveAutoscalingEnabled,
        Self::ProfilerConfiguredTooWidely,
        Self::PushBasedLogExportDisabled,
        Self::RevokedEmployeeAccessBypass,
        Self::ServerlessMtmDrainCompleted,
        Self::ServerlessMtmDrainInitiated,
        Self::ServerlessMtmDrainRequested,
        Self::ServiceAccountAddedToGroup,
        Self::ServiceAccountSecretDeleted,
        Self::ShadowClusterCreateExposure,
        Self::ShadowClusterDeleteExposure,
        Self::StreamTenantOperationalLogs,
        Self::TenantRestoreCompletedAudit,
        Self::TenantRestoreRequestedAudit,
        Self::UserSecuritySettingsUpdated,
        Self::WebhookTemplateRenderFailed,
        Self::AiModelsApisRateLimitReset,
        Self::ApiKeyAccessListEntryAdded,
        Self::AuditLogConfigurationUpdated,
        Self::ClusterAutoShardingInitiated,
        Self::ClusterBinaryVersionUpgraded,
        Self::ClusterInstanceConfigUpdated,
        Self::ClusterInstanceFamilyUpdated,
        Self::ClusterInstanceResyncCleared,
        Self::ClusterIpMigratedFinalRound,
        Self::ClusterIpMigratedFirstRound,
        Self::ClusterMongodbVersionUpdated,
        Self::ClusterRollingResyncCanceled,
        Self::ClusterUpdateStartedInternal,
        Self::CpsCollectionRestoreCanceled,
        Self::DataLakeQueryLogsDownloaded,
        Self::DeploymentModelChangeFailure,
        Self::DeploymentModelChangeSuccess,
        Self::JoinGroupRequestDeniedAudit,
        Self::MonitoringAgentRebalanceFlag,
        Self::OtelMetricIntegrationEnabled,
        Self::PendingInvoiceUnderThreshold,
        Self::PredictiveAutoscalingDisabled,
        Self::ServiceAccountDetailsChanged,
        Self::SshKeyNdsHostAccessAttempt,
        Self::SshKeyNdsHostAccessGranted,
        Self::StreamTenantConnectionViewed,
        Self::TenantEndpointServiceCreated,
        Self::TenantEndpointServiceDeleted,
        Self::TenantSnapshotCompletedAudit,
        Self::UsersWithoutMultiFactorAuth,
        Self::AllUsersHaveMultiFactorAuth,
        Self::AtlasMaintenanceResetByAdmin,
        Self::AtlasMaintenanceWindowRemoved,
        Self::AutoIndexingFailedIndexBuild,
        Self::ClusterConnectionGetDatabases,
        Self::ClusterForceReconfigRequested,
        Self::ClusterImportRestartRequested,
        Self::ClusterInstanceReplaceCleared,
        Self::ClusterIpMigratedSecondRound,
        Self::ClusterRollingResyncCompleted,
        Self::CpsOnDemandSnapshotRequested,
        Self::CpsSnapshotFallbackSuccessful,
        Self::DeviceSyncDebugAccessGranted,
        Self::DeviceSyncDebugAccessRevoked,
        Self::EmployeeDownloadedClusterLogs,
        Self::HostMongotUnpauseInitialSync,
        Self::NetworkPermissionEntryRemoved,
        Self::NetworkPermissionEntryUpdated,
        Self::NoActiveLegacyTlsConnections,
        Self::OtelMetricIntegrationDisabled,
        Self::ProactiveOperationEventLogged,
        Self::ReplicationOplogWindowHealthy,
        Self::RollingIndexFailedIndexBuild,
        Self::StreamProcessorStateIsFailed,
        Self::StreamTenantAuditLogsDeleted,
        Self::StreamTenantConnectionsListed,
        Self::StreamTenantConnectionCreated,
        Self::StreamTenantConnectionDeleted,
        Self::StreamTenantConnectionUpdated,
        Self::SupportEmailsSentSuccessfully,
        Self::AiModelsApisRateLimitUpdated,
        Self::ApiKeyAccessListEntryDeleted,
        Self::AtlasMaintenanceWindowModified,
        Self::AutomationConfigPublishedAudit,
        Self::AutoIndexingStalledIndexBuild,
        Self::AutoIndexingStartedIndexBuild,
        Self::AwsEncryptionKeyNeedsRotation,
        Self::ClusterBinaryVersionDowngraded,
        Self::ClusterConnectionFindDocuments,
        Self::ClusterDeleteSubmittedInternal,
        Self::ClusterInstanceResyncRequested,
        Self::ClusterInstanceUpdateRequested,
        Self::ComputeAutoScaleInitiatedBase,
        Self::CpsCollectionRestoreSuccessful,
        Self::GcpEncryptionKeyNeedsRotation,
        Self::GroupAutomationConfigPublished,
        Self::GroupChartsActivationRequested,
        Self::HostMongotSufficientDiskSpace,
        Self::JoinGroupRequestApprovedAudit,
        Self::MaintenanceWaveAssignmentAdded,
        Self::PushBasedLogExportDroppedLog,
        Self::ReloadSslOnProcessesRequested,
        Self::RestrictedEmployeeAccessBypass,
        Self::RollingIndexSuccessIndexBuild,
        Self::ServerlessAutoScalingInitiated,
        Self::SshKeyNdsHostAccessRefreshed,
        Self::SshKeyNdsHostAccessRequested,
        Self::TenantEndpointServiceAvailable,
        Self::AtlasSqlScheduledUpdateCreated,
        Self::AtlasSqlScheduledUpdateRemoved,
        Self::AutoHealingRequestedNodeResync,
        Self::ClusterInstanceVmRebootCleared,
        Self::ComputeAutoScaleOplogFailBase,
        Self::ContainerSubnetsUpdateRequested,
        Self::DiskAutoScaleMaxDiskSizeFail,
        Self::EncryptionAtRestConfigIsValid,
        Self::ExtraMaintenanceDeferralGranted,
        Self::HostExternalLogSinkExportDown,
        Self::HostSearchProcessNotThrottling,
        Self::InsideServerlessMetricThreshold,
        Self::ServerlessInstanceUpdateStarted,
        Self::ServiceAccountRemovedFromGroup,
        Self::TenantEndpointReservationFailed,
        Self::AtlasMaintenanceDeferredByAdmin,
        Self::AtlasSqlScheduledUpdateModified,
        Self::AutoIndexingCompletedIndexBuild,
        Self::AutoIndexingIndexBuildSubmitted,
        Self::AzureEncryptionKeyNeedsRotation,
        Self::ClusterAutomationConfigPublished,
        Self::ClusterFcvExpirationDateUpdated,
        Self::ClusterInstanceVmRestartCleared,
        Self::ClusterSampledForDataValidation,
        Self::CpsCopySnapshotFailedWillRetry,
        Self::CpsSnapshotScheduleUpdatedAudit,
        Self::DailyBillingChangeOverThreshold,
        Self::DataFederationQueryLimitDeleted,
        Self::DeviceSyncDebugX509CertCreated,
        Self::FtsIndexesSynonymMappingInvalid,
        Self::LogStreamingConfigurationUpdated,
        Self::MaintenanceWaveAssignmentRemoved,
        Self::OutsideServerlessMetricThreshold,
        Self::ProjectLiveImportOverridesAdded,
        Self::SearchHostPauseAllInitialSyncs,
        Self::ShadowClusterReplayStatusUpdate,
        Self::TenantUpgradeToServerlessFailed,
        Self::AtlasMaintenanceAutoDeferEnabled,
        Self::ClusterConnectionCreateCollection,
        Self::ClusterOptedOutOfDataValidation,
        Self::CpsDataProtectionEnableRequested,
        Self::CpsDataProtectionUpdateRequested,
        Self::CpsSnapshotDownloadRequestFailed,
        Self::MaintenanceWaveAssignmentModified,
        Self::MonitoringAgentRebalanceTriggered,
        Self::OnlineArchiveQueryLogsDownloaded,
        Self::PrivateNetworkEndpointEntryAdded,
        Self::ReplicationOplogWindowRunningOut,
        Self::ServerlessInstanceDeleteSubmitted,
        Self::ServerlessInstanceUpdateCompleted,
        Self::ServerlessInstanceUpdateSubmitted,
        Self::StreamProcessorAutoscaleInitiated,
        Self::WeeklyBillingChangeOverThreshold,
        Self::AtlasMaintenanceAutoDeferDisabled,
        Self::ClusterProcessArgsUpdateSubmitted,
        Self::CpsDataProtectionDisableRequested,
        Self::CpsSnapshotRetentionModifiedAudit,
        Self::DataValidationSubmittedForCluster,
        Self::GroupDefaultAlertsSettingsChanged,
        Self::GroupServiceAccountSecretsExpired,
        Self::HostExternalLogSinkExportResumed,
        Self::MongotuneWriteBlockPolicyEligible,
        Self::MonthlyBillingChangeOverThreshold,
        Self::ProjectLiveImportOverridesDeleted,
        Self::ProjectLiveImportOverridesUpdated,
        Self::ServerlessVerticalScalingInitiated,
        Self::SshKeyNdsHostAccessLevelChanged,
        Self::ClusterInstanceAgentApiKeyRotated,
        Self::ClusterResetForceReconfigRequested,
        Self::ComputeAutoScaleInitiatedAnalytics,
        Self::CpsCollectionRestorePartialSuccess,
        Self::CrossRegionSupportedRegionModified,
        Self::DataFederationQueryLimitConfigured,
        Self::GroupServiceAccountSecretsExpiring,
        Self::PrivateNetworkEndpointEntryRemoved,
        Self::PrivateNetworkEndpointEntryUpdated,
        Self::ProjectEnableDataValidationUpdated,
        Self::S3LogStreamingConfigurationUpdated,
        Self::ServerlessUpgradeToDedicatedFailed,
        Self::ShadowClusterRecordingStatusUpdate,
        Self::ClusterCancelingShardDrainRequested,
        Self::ComputeAutoScaleOplogFailAnalytics,
        Self::ComputeAutoScaleScaleDownFailBase,
        Self::EncryptionAtRestKeyRotationStarted,
        Self::GcpLogStreamingConfigurationUpdated,
        Self::MongotuneWriteBlockPolicyIneligible,
        Self::OnlineArchiveDataExpirationResolved,
        Self::ServerlessDeploymentInstanceRebooted,
        Self::ServerlessDeploymentInstanceReplaced,
        Self::ServerlessHorizontalScalingInitiated,
        Self::ServiceAccountAccessListEntryAdded,
        Self::StreamsAuditLogConfigurationUpdated,
        Self::TenantUpgradeToServerlessSuccessful,
        Self::AiModelsApisRateLimitAdminOverride,
        Self::CloudProviderAccessAwsIamRoleAdded,
        Self::ClusterInstanceSslRotatedPerCluster,
        Self::CpsSnapshotFasterRestoresStartAudit,
        Self::EncryptionAtRestConfigurationUpdated,
        Self::FederatedDatabaseQueryLogsDownloaded,
        Self::HostMongotApproachingStopReplication,
        Self::IndependentShardAutoScalingAvailable,
        Self::InsideStreamProcessorMetricThreshold,
        Self::LogStreamingExportFailedNonretryable,
        Self::OnlineArchiveDeleteAfterDateUpdated,
        Self::OtelLogStreamingConfigurationUpdated,
        Self::TenantSnapshotDownloadRequestedAudit,
        Self::AtlasMaintenanceProtectedHoursCreated,
        Self::AtlasMaintenanceProtectedHoursRemoved,
        Self::AzureLogStreamingConfigurationUpdated,
        Self::CpsConcurrentSnapshotFailedWillRetry,
        Self::CpsSnapshotFasterRestoresFailedAudit,
        Self::EncryptionAtRestConfigNoLongerValid,
        Self::OnlineArchiveInsufficientIndexesCheck,
        Self::OutsideStreamProcessorMetricThreshold,
        Self::ServiceAccountAccessListEntryDeleted,
        Self::AtlasMaintenanceProtectedHoursModified,
        Self::CloudProviderAccessAwsIamRoleDeleted,
        Self::CloudProviderAccessAwsIamRoleUpdated,
        Self::ClusterConnectionGetDatabaseNamespaces,
        Self::ClusterRegionalOutageSimulationStarted,
        Self::ClusterServerParametersUpdateSubmitted,
        Self::CpsSnapshotFasterRestoresSuccessAudit,
        Self::IndependentShardScalingClusterMigrated,
        Self::MaterialClusterUpdateCompletedInternal,
        Self::RegionalizedPrivateEndpointModeEnabled,
        Self::ServerlessUpgradeToDedicatedSuccessful,
        Self::SplunkLogStreamingConfigurationUpdated,
        Self::TenantEndpointServiceDeploymentCreated,
        Self::TenantEndpointServiceDeploymentDeleted,
        Self::AtlasMaintenanceScheduledForNextWindow,
        Self::AutoHealingRequestedInstanceReplacement,
        Self::ClusterConnectionGetDatabaseCollections,
        Self::ClusterConnectionGetNamespacesWithUuid,
        Self::ClusterPreferredCpuArchitectureModified,
        Self::DatadogLogStreamingConfigurationUpdated,
        Self::EncryptionAtRestPrivateEndpointCreated,
        Self::EncryptionAtRestPrivateEndpointDeleted,
        Self::OnlineArchiveDataExpirationRuleEnabled,
        Self::OnlineArchiveDataExpirationRuleUpdated,
        Self::ProjectCollectDatabaseStatisticsUpdated,
        Self::PushBasedLogExportConfigurationUpdated,
        Self::RegionalizedPrivateEndpointModeDisabled,
        Self::SearchHostPauseInitialSyncOnIndexIds,
        Self::AzureClusterPreferredStorageTypeUpdated,
        Self::ClusterConnectionGetAggregatedViewInfos,
        Self::ClusterMongotProcessArgsUpdateSubmitted,
        Self::ClusterRegionalOutageSimulationCompleted,
        Self::ComputeAutoScaleScaleDownFailAnalytics,
        Self::CpsDataProtectionApprovedForDisablement,
        Self::EncryptionAtRestKmsNetworkAccessDenied,
        Self::OnlineArchiveDataExpirationRuleDisabled,
        Self::OnlineArchiveInsufficientIndexesResolved,
        Self::PredictiveComputeAutoScaleInitiatedBase,
        Self::ProxyProtocolForPrivateLinkModeUpdated,
        Self::ApiKeyUiIpAccessListInheritanceEnabled,
        Self::IndependentShardScalingClusterRolledBack,
        Self::LogStreamingExportFailedRetriesExhausted,
        Self::OtelMetricIntegrationConfigurationUpdated,
        Self::PredictiveComputeAutoScaleOplogFailBase,
        Self::ProjectEnableExtendedStorageSizesUpdated,
        Self::ServerlessDeploymentEndpointServiceLinked,
        Self::ApiKeyUiIpAccessListInheritanceDisabled,
        Self::ComputeAutoScaleMaxInstanceSizeFailBase,
        Self::EncryptionAtRestKmsNetworkAccessRestored,
        Self::CloudProviderAccessGcpServiceAccountAdded,
        Self::GroupServiceAccountSecretsNoLongerExpired,
        Self::ServerlessDeploymentEndpointServiceUnlinked,
        Self::ClusterConnectionSampleCollectionFieldNames,
        Self::ClusterInstanceAdminBackupSnapshotRequested,
        Self::ClusterMigrateBackToAwsManagedIpRequested,
        Self::ClusterRegionalOutageSimulationEndRequested,
        Self::GroupServiceAccountSecretsNoLongerExpiring,
        Self::CloudProviderAccessGcpServiceAccountDeleted,
        Self::CloudProviderAccessGcpServiceAccountUpdated,
        Self::SetEnsureClusterConnectivityAfterForCluster,
        Self::ClusterRegionalOutageSimulationFailedToStart,
        Self::ComputeAutoScaleDownscaleSkippedFallbackBase,
        Self::EncryptionAtRestConfigurationValidationFailed,
        Self::ReplicaSetSampledForInterNodeDataValidation,
        Self::CloudProviderAccessAzureServicePrincipalAdded,
        Self::ComputeAutoScaleMaxInstanceSizeFailAnalytics,
        Self::ReplicaSetOptedOutOfInterNodeDataValidation,
        Self::TenantEndpointServiceDeploymentDeleteRequested,
        Self::AutoHealingRequestedCriticalInstancePowerCycle,
        Self::ClusterCancelingConfigServerTransitionRequested,
        Self::InterNodeDataValidationSubmittedForReplicaSet,
        Self::OnlineArchiveMaxConsecutiveOffloadWindowsCheck,
        Self::CloudProviderAccessAzureServicePrincipalDeleted,
        Self::CloudProviderAccessAzureServicePrincipalUpdated,
        Self::EncryptionAtRestConfigurationValidationSucceeded,
        Self::ServerlessDeploymentEnvoyInstanceUisKeysRotated,
        Self::ServiceAccountUiIpAccessListInheritanceEnabled,
        Self::ServiceAccountUiIpAccessListInheritanceDisabled,
        Self::ComputeAutoScaleDownscaleSkippedFallbackAnalytics,
        Self::ProjectScheduledMaintenanceOutsideOfProtectedHours,
        Self::NdsX509UserAuthenticationCustomerCaExpirationCheck,
        Self::PredictiveComputeAutoScaleMaxInstanceSizeFailBase,
        Self::ClusterConnectionSampleCollectionFieldNamesAndTypes,
        Self::ClusterRegionalOutageSimulationCancelledClusterPause,
        Self::NdsX509UserAuthenticationCustomerCrlExpirationCheck,
        Self::NdsX509UserAuthenticationCustomerCaExpirationResolved,
        Self::ClusterConnectionGetNamespacesAndProjectSqlSchemaData,
        Self::NdsX509UserAuthenticationCustomerCrlExpirationResolved,
        Self::HostX509CertificateCertificateGeneratedForSupportAccess,
        Self::NdsX509UserAuthenticationManagedUserCertsExpirationCheck,
        Self::NdsX509UserAuthenticationManagedUserCertsExpirationResolved,
        Self::TenantEndpointServiceDeploymentNumDesiredEndpointServicesIncreased,
    ];
}

json::open_enum!(EventTypeForNdsGroup);
