// Written by `cargo xtask codegen`; changes made here are lost.

use crate::json::{self, OpenEnum};

/// What happened to a cluster, a network or a setting of a project.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NdsAuditTypeViewForNdsGroup {
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
    /// A value that this crate does not know, as received.
    Unknown(Box<str>),
}

impl NdsAuditTypeViewForNdsGroup {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
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
            Self::Unknown(text) => text,
        }
    }
}

impl OpenEnum for NdsAuditTypeViewForNdsGroup {
    const KNOWN: &'static [Self] = &[
        Self::MoveSkipped,
        Self::PlanStarted,
        Self::StepSkipped,
        Self::UisPanicked,
        Self::ClusterReady,
        Self::PlanDeclined,
        Self::OsMaintenance,
        Self::PlanAbandoned,
        Self::PlanCompleted,
        Self::ProxyPanicked,
        Self::ClusterCreated,
        Self::ClusterDeleted,
        Self::ProxyRestarted,
        Self::VolumeImpaired,
        Self::ContainerDeleted,
        Self::ClusterOsUpdated,
        Self::MongodbRoleAdded,
        Self::MongodbUserAdded,
        Self::AutoHealingAction,
        Self::ClusterBlockWrite,
        Self::ClusterResurrected,
        Self::PlanAsapRequested,
        Self::FlexUpgradeStarted,
        Self::FreeUpgradeStarted,
        Self::MongodbRoleDeleted,
        Self::MongodbRoleUpdated,
        Self::MongodbUserDeleted,
        Self::MongodbUserUpdated,
        Self::NodeHiddenByAdmin,
        Self::ClusterForcePlanned,
        Self::ClusterImportFailed,
        Self::ClusterOplogResized,
        Self::ClusterUnblockWrite,
        Self::FtdcSettingsUpdated,
        Self::LogStreamingEnabled,
        Self::OnlineArchiveActive,
        Self::OnlineArchivePaused,
        Self::ProjectLimitUpdated,
        Self::ScheduledMaintenance,
        Self::StreamTenantCreated,
        Self::StreamTenantDeleted,
        Self::StreamTenantUpdated,
        Self::TenantRestoreFailed,
        Self::ClusterImportCutover,
        Self::ClusterImportExpired,
        Self::ClusterImportStarted,
        Self::ClusterIpRolledBack,
        Self::ClusterUpdateStarted,
        Self::LogStreamingDisabled,
        Self::MongotLogsDownloaded,
        Self::NodeUnhiddenByAdmin,
        Self::OnlineArchiveCreated,
        Self::OnlineArchiveDeleted,
        Self::OnlineArchiveUpdated,
        Self::OsMaintenanceRestart,
        Self::OsTuneFileOverrides,
        Self::SslCertificateIssued,
        Self::TenantSnapshotFailed,
        Self::EmployeeAccessGranted,
        Self::EmployeeAccessRevoked,
        Self::MongodbLogsDownloaded,
        Self::NdsSetImageOverrides,
        Self::OnlineArchiveOrphaned,
        Self::PendingIndexesDeleted,
        Self::ReloadSslOnProcesses,
        Self::SearchHostDisableFts,
        Self::TestFailoverRequested,
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
        Self::FeatureFlagMaintenance,
        Self::NdsSetChefTarballUri,
        Self::PendingIndexesCanceled,
        Self::PlanFailureCountReset,
        Self::S3LogStreamingEnabled,
        Self::StreamTenantAuditLogs,
        Self::VolumeImpairedResolved,
        Self::ClusterInstanceDisabled,
        Self::ClusterInstanceReplaced,
        Self::ClusterMonguardDisabled,
        Self::CustomerX509CrlUpdated,
        Self::DataApiSetupForVercel,
        Self::GcpLogStreamingEnabled,
        Self::MongosqldLogsDownloaded,
        Self::ProcessRestartRequested,
        Self::S3LogStreamingDisabled,
        Self::AdminClusterLockUpdated,
        Self::AtlasMaintenanceDeferred,
        Self::ClusterInstanceRestarted,
        Self::FederatedDatabaseCreated,
        Self::FederatedDatabaseRemoved,
        Self::FederatedDatabaseUpdated,
        Self::GcpLogStreamingDisabled,
        Self::IngestionPipelineCreated,
        Self::IngestionPipelineDeleted,
        Self::IngestionPipelineUpdated,
        Self::MonitoringAgentOverrides,
        Self::OsMaintenanceReplacement,
        Self::OtelLogStreamingEnabled,
        Self::ServerlessUpgradeStarted,
        Self::AzureLogStreamingEnabled,
        Self::ClusterInstanceStopStart,
        Self::KmipKeyRotationScheduled,
        Self::OtelLogStreamingDisabled,
        Self::QueryEngineTenantCreated,
        Self::QueryEngineTenantRemoved,
        Self::QueryEngineTenantUpdated,
        Self::QueuedAdminActionCreated,
        Self::AtlasMaintenanceStartAsap,
        Self::AzureLogStreamingDisabled,
        Self::ClusterAutomaticallyPaused,
        Self::ClusterInstanceSslRevoked,
        Self::ClusterInstanceSslRotated,
        Self::ClusterUnlinkedFromVercel,
        Self::IngestionPipelineDestroyed,
        Self::LogStreamingReplayStarted,
        Self::ProjectBypassedMaintenance,
        Self::SplunkLogStreamingEnabled,
        Self::AgentForceRestartRequested,
        Self::ClusterInstanceSwapCleared,
        Self::ClusterRollingResyncFailed,
        Self::DatadogLogStreamingEnabled,
        Self::LogStreamingReplayComplete,
        Self::NodeRollingResyncScheduled,
        Self::ProjectScheduledMaintenance,
        Self::PushBasedLogExportEnabled,
        Self::QueuedAdminActionCancelled,
        Self::QueuedAdminActionCompleted,
        Self::SampleDatasetLoadRequested,
        Self::SplunkLogStreamingDisabled,
        Self::AtlasMaintenanceWindowAdded,
        Self::AzBalancingOverrideModified,
        Self::ClusterRollingResyncStarted,
        Self::DatadogLogStreamingDisabled,
        Self::LogStreamingExportRecovered,
        Self::MongodbUserX509CertCreated,
        Self::MongodbUserX509CertRevoked,
        Self::NetworkPermissionEntryAdded,
        Self::OnlineArchivePauseRequested,
        Self::PredictiveAutoscalingEnabled,
        Self::PushBasedLogExportDisabled,
        Self::RevokedEmployeeAccessBypass,
        Self::ShadowClusterCreateExposure,
        Self::ShadowClusterDeleteExposure,
        Self::StreamTenantOperationalLogs,
        Self::UserSecuritySettingsUpdated,
        Self::AuditLogConfigurationUpdated,
        Self::ClusterInstanceConfigUpdated,
        Self::ClusterInstanceFamilyUpdated,
        Self::ClusterInstanceResyncCleared,
        Self::ClusterIpMigratedFinalRound,
        Self::ClusterIpMigratedFirstRound,
        Self::ClusterMongodbVersionUpdated,
        Self::ClusterRollingResyncCanceled,
        Self::ClusterUpdateStartedInternal,
        Self::DataLakeQueryLogsDownloaded,
        Self::MonitoringAgentRebalanceFlag,
        Self::OtelMetricIntegrationEnabled,
        Self::PredictiveAutoscalingDisabled,
        Self::StreamTenantConnectionViewed,
        Self::AtlasMaintenanceResetByAdmin,
        Self::AtlasMaintenanceWindowRemoved,
        Self::ClusterForceReconfigRequested,
        Self::ClusterImportRestartRequested,
        Self::ClusterInstanceReplaceCleared,
        Self::ClusterIpMigratedSecondRound,
        Self::ClusterRollingResyncCompleted,
        Self::DeviceSyncDebugAccessGranted,
        Self::DeviceSyncDebugAccessRevoked,
        Self::NetworkPermissionEntryRemoved,
        Self::NetworkPermissionEntryUpdated,
        Self::OtelMetricIntegrationDisabled,
        Self::StreamTenantAuditLogsDeleted,
        Self::StreamTenantConnectionsListed,
        Self::StreamTenantConnectionCreated,
        Self::StreamTenantConnectionDeleted,
        Self::StreamTenantConnectionUpdated,
        Self::AtlasMaintenanceWindowModified,
        Self::ClusterDeleteSubmittedInternal,
        Self::ClusterInstanceResyncRequested,
        Self::ClusterInstanceUpdateRequested,
        Self::GroupAutomationConfigPublished,
        Self::MaintenanceWaveAssignmentAdded,
        Self::ReloadSslOnProcessesRequested,
        Self::RestrictedEmployeeAccessBypass,
        Self::AtlasSqlScheduledUpdateCreated,
        Self::AtlasSqlScheduledUpdateRemoved,
        Self::AutoHealingRequestedNodeResync,
        Self::ClusterInstanceVmRebootCleared,
        Self::ContainerSubnetsUpdateRequested,
        Self::ExtraMaintenanceDeferralGranted,
        Self::AtlasMaintenanceDeferredByAdmin,
        Self::AtlasSqlScheduledUpdateModified,
        Self::ClusterAutomationConfigPublished,
        Self::ClusterInstanceVmRestartCleared,
        Self::DataFederationQueryLimitDeleted,
        Self::DeviceSyncDebugX509CertCreated,
        Self::LogStreamingConfigurationUpdated,
        Self::MaintenanceWaveAssignmentRemoved,
        Self::ProjectLiveImportOverridesAdded,
        Self::SearchHostPauseAllInitialSyncs,
        Self::ShadowClusterReplayStatusUpdate,
        Self::TenantUpgradeToServerlessFailed,
        Self::AtlasMaintenanceAutoDeferEnabled,
        Self::MaintenanceWaveAssignmentModified,
        Self::MonitoringAgentRebalanceTriggered,
        Self::OnlineArchiveQueryLogsDownloaded,
        Self::PrivateNetworkEndpointEntryAdded,
        Self::AtlasMaintenanceAutoDeferDisabled,
        Self::ClusterProcessArgsUpdateSubmitted,
        Self::MongotuneWriteBlockPolicyEligible,
        Self::ProjectLiveImportOverridesDeleted,
        Self::ProjectLiveImportOverridesUpdated,
        Self::ClusterInstanceAgentApiKeyRotated,
        Self::ClusterResetForceReconfigRequested,
        Self::DataFederationQueryLimitConfigured,
        Self::PrivateNetworkEndpointEntryRemoved,
        Self::PrivateNetworkEndpointEntryUpdated,
        Self::ProjectEnableDataValidationUpdated,
        Self::S3LogStreamingConfigurationUpdated,
        Self::ServerlessUpgradeToDedicatedFailed,
        Self::ShadowClusterRecordingStatusUpdate,
        Self::ClusterCancelingShardDrainRequested,
        Self::EncryptionAtRestKeyRotationStarted,
        Self::GcpLogStreamingConfigurationUpdated,
        Self::MongotuneWriteBlockPolicyIneligible,
        Self::StreamsAuditLogConfigurationUpdated,
        Self::TenantUpgradeToServerlessSuccessful,
        Self::CloudProviderAccessAwsIamRoleAdded,
        Self::ClusterInstanceSslRotatedPerCluster,
        Self::EncryptionAtRestConfigurationUpdated,
        Self::FederatedDatabaseQueryLogsDownloaded,
        Self::IndependentShardAutoScalingAvailable,
        Self::LogStreamingExportFailedNonretryable,
        Self::OnlineArchiveDeleteAfterDateUpdated,
        Self::OtelLogStreamingConfigurationUpdated,
        Self::AtlasMaintenanceProtectedHoursCreated,
        Self::AtlasMaintenanceProtectedHoursRemoved,
        Self::AzureLogStreamingConfigurationUpdated,
        Self::AtlasMaintenanceProtectedHoursModified,
        Self::CloudProviderAccessAwsIamRoleDeleted,
        Self::CloudProviderAccessAwsIamRoleUpdated,
        Self::ClusterRegionalOutageSimulationStarted,
        Self::ClusterServerParametersUpdateSubmitted,
        Self::IndependentShardScalingClusterMigrated,
        Self::MaterialClusterUpdateCompletedInternal,
        Self::RegionalizedPrivateEndpointModeEnabled,
        Self::ServerlessUpgradeToDedicatedSuccessful,
        Self::SplunkLogStreamingConfigurationUpdated,
        Self::AtlasMaintenanceScheduledForNextWindow,
        Self::AutoHealingRequestedInstanceReplacement,
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
        Self::ClusterMongotProcessArgsUpdateSubmitted,
        Self::ClusterRegionalOutageSimulationCompleted,
        Self::OnlineArchiveDataExpirationRuleDisabled,
        Self::ProxyProtocolForPrivateLinkModeUpdated,
        Self::IndependentShardScalingClusterRolledBack,
        Self::LogStreamingExportFailedRetriesExhausted,
        Self::OtelMetricIntegrationConfigurationUpdated,
        Self::ProjectEnableExtendedStorageSizesUpdated,
        Self::CloudProviderAccessGcpServiceAccountAdded,
        Self::ClusterInstanceAdminBackupSnapshotRequested,
        Self::ClusterMigrateBackToAwsManagedIpRequested,
        Self::ClusterRegionalOutageSimulationEndRequested,
        Self::CloudProviderAccessGcpServiceAccountDeleted,
        Self::CloudProviderAccessGcpServiceAccountUpdated,
        Self::SetEnsureClusterConnectivityAfterForCluster,
        Self::ClusterRegionalOutageSimulationFailedToStart,
        Self::EncryptionAtRestConfigurationValidationFailed,
        Self::CloudProviderAccessAzureServicePrincipalAdded,
        Self::AutoHealingRequestedCriticalInstancePowerCycle,
        Self::ClusterCancelingConfigServerTransitionRequested,
        Self::CloudProviderAccessAzureServicePrincipalDeleted,
        Self::CloudProviderAccessAzureServicePrincipalUpdated,
        Self::EncryptionAtRestConfigurationValidationSucceeded,
        Self::ProjectScheduledMaintenanceOutsideOfProtectedHours,
        Self::ClusterRegionalOutageSimulationCancelledClusterPause,
    ];
}

json::open_enum!(NdsAuditTypeViewForNdsGroup);
