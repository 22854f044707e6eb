// Written by `cargo xtask codegen`; changes made here are lost.

use super::{Link, Principal, Raw};
use crate::json::{self, DateTime, Extra, Json, OpenEnum, Reader, Result, Writer, keys};

/// Any other event of a project, without details of its own.
///
/// Required: `created`, `eventTypeName`, `id`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DefaultEventViewForNdsGroup {
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
    pub event_type_name: Option<DefaultEventViewForNdsGroupEventTypeName>,
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

impl DefaultEventViewForNdsGroup {
    /// Returns an empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Json for DefaultEventViewForNdsGroup {
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

json::object!(DefaultEventViewForNdsGroup);

/// What happened.
///
/// An open set: a value that this crate does not know is `Unknown`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultEventViewForNdsGroupEventTypeName {
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
    /// `ROLLING_INDEX_FAILED_INDEX_BUILD`
    RollingIndexFailedIndexBuild,
    /// `ROLLING_INDEX_SUCCESS_INDEX_BUILD`
    RollingIndexSuccessIndexBuild,
    /// `INDEX_FAILED_INDEX_BUILD`
    IndexFailedIndexBuild,
    /// `INDEX_SUCCESS_INDEX_BUILD`
    IndexSuccessIndexBuild,
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
    /// `EMPLOYEE_DOWNLOADED_CLUSTER_LOGS`
    EmployeeDownloadedClusterLogs,
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
    /// `MONGOTUNE_INFO`
    MongotuneInfo,
    /// `MONGOTUNE_ALERT`
    MongotuneAlert,
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

impl DefaultEventViewForNdsGroupEventTypeName {
    /// Returns the text of the value, as it stands in JSON.
    pub fn as_str(&self) -> &str {
        match self {
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
            Self::PeerCreated => "PEER_CREATED",
            Self::PeerDeleted => "PEER_DELETED",
            Self::PeerUpdated => "PEER_UPDATED",
            Self::AzurePeerCreated => "AZURE_PEER_CREATED",
            Self::AzurePeerUpdated => "AZURE_PEER_UPDATED",
            Self::AzurePeerActive => "AZURE_PEER_ACTIVE",
            Self::AzurePeerDeleted => "AZURE_PEER_DELETED",
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
            Self::RollingIndexFailedIndexBuild => "ROLLING_INDEX_FAILED_INDEX_BUILD",
            Self::RollingIndexSuccessIndexBuild => "ROLLING_INDEX_SUCCESS_INDEX_BUILD",
            Self::IndexFailedIndexBuild => "INDEX_FAILED_INDEX_BUILD",
            Self::IndexSuccessIndexBuild => "INDEX_SUCCESS_INDEX_BUILD",
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
            Self::TenantSnapshotStartedAudit => "TENANT_SNAPSHOT_STARTED_AUDIT",
            Self::TenantSnapshotCompletedAudit => "TENANT_SNAPSHOT_COMPLETED_AUDIT",
            Self::TenantSnapshotDeletedAudit => "TENANT_SNAPSHOT_DELETED_AUDIT",
            Self::TenantRestoreRequestedAudit => "TENANT_RESTORE_REQUESTED_AUDIT",
            Self::TenantRestoreCompletedAudit => "TENANT_RESTORE_COMPLETED_AUDIT",
            Self::TenantSnapshotDownloadRequestedAudit => {
                "TENANT_SNAPSHOT_DOWNLOAD_REQUESTED_AUDIT"
            }
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
            Self::EmployeeDownloadedClusterLogs => "EMPLOYEE_DOWNLOADED_CLUSTER_LOGS",
            Self::QueryShapeBlocked => "QUERY_SHAPE_BLOCKED",
            Self::QueryShapeUnblocked => "QUERY_SHAPE_UNBLOCKED",
            Self::ShardKeyAnalysisStarted => "SHARD_KEY_ANALYSIS_STARTED",
            Self::ShardKeyAnalysisFinished => "SHARD_KEY_ANALYSIS_FINISHED",
            Self::QuerySamplingStarted => "QUERY_SAMPLING_STARTED",
            Self::QuerySamplingStopped => "QUERY_SAMPLING_STOPPED",
            Self::MongotuneInfo => "MONGOTUNE_INFO",
            Self::MongotuneAlert => "MONGOTUNE_ALERT",
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

impl OpenEnum for DefaultEventViewForNdsGroupEventTypeName {
    const KNOWN: &'static [Self] = &[
        Self::Delinquent,
        Self::GroupMoved,
        Self::CaseCreated,
        Self::GroupLocked,
        Self::PaidInFull,
        Self::PeerCreated,
        Self::PeerDeleted,
        Self::PeerUpdated,
        Self::GroupCreated,
        Self::GroupDeleted,
        Self::GroupFlushed,
        Self::MongotuneInfo,
        Self::GcpPeerActive,
        Self::GroupActivated,
        Self::GroupSuspended,
        Self::MongotuneAlert,
        Self::ClusterOsFixed,
        Self::CpsOplogBehind,
        Self::DbCheckUpdated,
        Self::GcpPeerCreated,
        Self::GcpPeerDeleted,
        Self::GcpPeerUpdated,
        Self::AzurePeerActive,
        Self::ClusterFcvFixed,
        Self::CpsExportFailed,
        Self::CreditCardAdded,
        Self::GcpPeerInactive,
        Self::AzurePeerCreated,
        Self::AzurePeerDeleted,
        Self::AzurePeerUpdated,
        Self::ClusterOsUnfixed,
        Self::CpsRestoreFailed,
        Self::GroupChartsReset,
        Self::GroupNameChanged,
        Self::ClusterFcvUnfixed,
        Self::CpsOplogCaughtUp,
        Self::CpsSnapshotBehind,
        Self::CpsSnapshotFailed,
        Self::CreditCardUpdated,
        Self::IntegrationRemoved,
        Self::MaintenanceStarted,
        Self::QueryShapeBlocked,
        Self::BucketCreatedAudit,
        Self::BucketDeletedAudit,
        Self::CpsSnapshotStarted,
        Self::AutoIndexingEnabled,
        Self::CpsExportSuccessful,
        Self::CpsPrevSnapshotOld,
        Self::DataExplorerEnabled,
        Self::GroupChartsUpgraded,
        Self::MaintenanceCompleted,
        Self::QueryShapeUnblocked,
        Self::AutoIndexingDisabled,
        Self::ClusterFcvDowngraded,
        Self::CpsAutoExportFailed,
        Self::CpsOplogBehindAudit,
        Self::CpsRestoreAuthAudit,
        Self::CpsRestoreSuccessful,
        Self::DataExplorerDisabled,
        Self::GroupChartsActivated,
        Self::IntegrationConfigured,
        Self::QuerySamplingStarted,
        Self::QuerySamplingStopped,
        Self::CpsSnapshotSuccessful,
        Self::MaintenanceInAdvanced,
        Self::AwsEncryptionKeyValid,
        Self::CpsCopySnapshotFailed,
        Self::EndpointServiceCreated,
        Self::EndpointServiceDeleted,
        Self::GcpEncryptionKeyValid,
        Self::IndexFailedIndexBuild,
        Self::StreamProcessorCreated,
        Self::StreamProcessorDropped,
        Self::StreamProcessorStarted,
        Self::StreamProcessorStopped,
        Self::CpsCopySnapshotStarted,
        Self::CpsOplogCaughtUpAudit,
        Self::IndexSuccessIndexBuild,
        Self::MaintenanceAutoDeferred,
        Self::OnlineArchiveUpToDate,
        Self::SearchDeploymentCreated,
        Self::SearchDeploymentDeleted,
        Self::SearchDeploymentUpdated,
        Self::StreamProcessorModified,
        Self::AwsEncryptionKeyInvalid,
        Self::AwsEncryptionKeyRotated,
        Self::AzureEncryptionKeyValid,
        Self::CpsSnapshotDeletedAudit,
        Self::GcpEncryptionKeyInvalid,
        Self::GcpEncryptionKeyRotated,
        Self::InterfaceEndpointCreated,
        Self::InterfaceEndpointDeleted,
        Self::InterfaceEndpointPatched,
        Self::InterfaceEndpointRetried,
        Self::SetupServerlessInitiated,
        Self::ShardKeyAnalysisStarted,
        Self::CpsDataProtectionEnabled,
        Self::CpsDataProtectionUpdated,
        Self::CpsRestoreRequestedAudit,
        Self::GroupTemporarilyActivated,
        Self::MaxProcessorCountReached,
        Self::ShardKeyAnalysisFinished,
        Self::SupportEmailsSentFailure,
        Self::AzureEncryptionKeyInvalid,
        Self::AzureEncryptionKeyRotated,
        Self::ClusterConnectionAggregate,
        Self::ClusterSampledForDbCheck,
        Self::CpsCopySnapshotSuccessful,
        Self::CpsDataProtectionDisabled,
        Self::CpsSnapshotCompletedAudit,
        Self::CpsSnapshotFallbackFailed,
        Self::InsideFlexMetricThreshold,
        Self::MaintenanceNoLongerNeeded,
        Self::ServerlessMtmDrainStopped,
        Self::ActiveLegacyTlsConnections,
        Self::ClusterOptedOutOfDbCheck,
        Self::CpsCollectionRestoreFailed,
        Self::DbCheckDeferredForCluster,
        Self::OutsideFlexMetricThreshold,
        Self::ServerlessDeploymentCreated,
        Self::ServerlessDeploymentDeleted,
        Self::ServerlessDeploymentUpdated,
        Self::TenantSnapshotDeletedAudit,
        Self::TenantSnapshotStartedAudit,
        Self::AiModelsApisApiKeyCreated,
        Self::AiModelsApisApiKeyDeleted,
        Self::AiModelsApisApiKeyUpdated,
        Self::AutoIndexingSlowIndexBuild,
        Self::CpsSnapshotInProgressAudit,
        Self::DbCheckScheduledForCluster,
        Self::ServerlessMtmDrainCompleted,
        Self::ServerlessMtmDrainInitiated,
        Self::ServerlessMtmDrainRequested,
        Self::TenantRestoreCompletedAudit,
        Self::TenantRestoreRequestedAudit,
        Self::WebhookTemplateRenderFailed,
        Self::AiModelsApisRateLimitReset,
        Self::ClusterBinaryVersionUpgraded,
        Self::CpsCollectionRestoreCanceled,
        Self::TenantEndpointServiceCreated,
        Self::TenantEndpointServiceDeleted,
        Self::TenantSnapshotCompletedAudit,
        Self::UsersWithoutMultiFactorAuth,
        Self::AllUsersHaveMultiFactorAuth,
        Self::AutoIndexingFailedIndexBuild,
        Self::ClusterConnectionGetDatabases,
        Self::CpsOnDemandSnapshotRequested,
        Self::CpsSnapshotFallbackSuccessful,
        Self::EmployeeDownloadedClusterLogs,
        Self::NoActiveLegacyTlsConnections,
        Self::ProactiveOperationEventLogged,
        Self::RollingIndexFailedIndexBuild,
        Self::StreamProcessorStateIsFailed,
        Self::SupportEmailsSentSuccessfully,
        Self::AiModelsApisRateLimitUpdated,
        Self::AutoIndexingStalledIndexBuild,
        Self::AutoIndexingStartedIndexBuild,
        Self::AwsEncryptionKeyNeedsRotation,
        Self::ClusterBinaryVersionDowngraded,
        Self::ClusterConnectionFindDocuments,
        Self::CpsCollectionRestoreSuccessful,
        Self::GcpEncryptionKeyNeedsRotation,
        Self::GroupChartsActivationRequested,
        Self::RollingIndexSuccessIndexBuild,
        Self::ServerlessAutoScalingInitiated,
        Self::TenantEndpointServiceAvailable,
        Self::EncryptionAtRestConfigIsValid,
        Self::InsideServerlessMetricThreshold,
        Self::AutoIndexingCompletedIndexBuild,
        Self::AutoIndexingIndexBuildSubmitted,
        Self::AzureEncryptionKeyNeedsRotation,
        Self::ClusterFcvExpirationDateUpdated,
        Self::ClusterSampledForDataValidation,
        Self::CpsCopySnapshotFailedWillRetry,
        Self::CpsSnapshotScheduleUpdatedAudit,
        Self::OutsideServerlessMetricThreshold,
        Self::ClusterConnectionCreateCollection,
        Self::ClusterOptedOutOfDataValidation,
        Self::CpsDataProtectionEnableRequested,
        Self::CpsDataProtectionUpdateRequested,
        Self::CpsSnapshotDownloadRequestFailed,
        Self::StreamProcessorAutoscaleInitiated,
        Self::CpsDataProtectionDisableRequested,
        Self::CpsSnapshotRetentionModifiedAudit,
        Self::DataValidationSubmittedForCluster,
        Self::GroupDefaultAlertsSettingsChanged,
        Self::GroupServiceAccountSecretsExpired,
        Self::ServerlessVerticalScalingInitiated,
        Self::CpsCollectionRestorePartialSuccess,
        Self::CrossRegionSupportedRegionModified,
        Self::GroupServiceAccountSecretsExpiring,
        Self::OnlineArchiveDataExpirationResolved,
        Self::ServerlessDeploymentInstanceRebooted,
        Self::ServerlessDeploymentInstanceReplaced,
        Self::ServerlessHorizontalScalingInitiated,
        Self::AiModelsApisRateLimitAdminOverride,
        Self::CpsSnapshotFasterRestoresStartAudit,
        Self::InsideStreamProcessorMetricThreshold,
        Self::TenantSnapshotDownloadRequestedAudit,
        Self::CpsConcurrentSnapshotFailedWillRetry,
        Self::CpsSnapshotFasterRestoresFailedAudit,
        Self::EncryptionAtRestConfigNoLongerValid,
        Self::OnlineArchiveInsufficientIndexesCheck,
        Self::OutsideStreamProcessorMetricThreshold,
        Self::ClusterConnectionGetDatabaseNamespaces,
        Self::CpsSnapshotFasterRestoresSuccessAudit,
        Self::TenantEndpointServiceDeploymentCreated,
        Self::TenantEndpointServiceDeploymentDeleted,
        Self::ClusterConnectionGetDatabaseCollections,
        Self::ClusterConnectionGetNamespacesWithUuid,
        Self::ClusterConnectionGetAggregatedViewInfos,
        Self::CpsDataProtectionApprovedForDisablement,
        Self::EncryptionAtRestKmsNetworkAccessDenied,
        Self::OnlineArchiveInsufficientIndexesResolved,
        Self::ServerlessDeploymentEndpointServiceLinked,
        Self::EncryptionAtRestKmsNetworkAccessRestored,
        Self::GroupServiceAccountSecretsNoLongerExpired,
        Self::ServerlessDeploymentEndpointServiceUnlinked,
        Self::ClusterConnectionSampleCollectionFieldNames,
        Self::GroupServiceAccountSecretsNoLongerExpiring,
        Self::ReplicaSetSampledForInterNodeDataValidation,
        Self::ReplicaSetOptedOutOfInterNodeDataValidation,
        Self::TenantEndpointServiceDeploymentDeleteRequested,
        Self::InterNodeDataValidationSubmittedForReplicaSet,
        Self::OnlineArchiveMaxConsecutiveOffloadWindowsCheck,
        Self::ServerlessDeploymentEnvoyInstanceUisKeysRotated,
        Self::NdsX509UserAuthenticationCustomerCaExpirationCheck,
        Self::ClusterConnectionSampleCollectionFieldNamesAndTypes,
        Self::NdsX509UserAuthenticationCustomerCrlExpirationCheck,
        Self::NdsX509UserAuthenticationCustomerCaExpirationResolved,
        Self::ClusterConnectionGetNamespacesAndProjectSqlSchemaData,
        Self::NdsX509UserAuthenticationCustomerCrlExpirationResolved,
        Self::NdsX509UserAuthenticationManagedUserCertsExpirationCheck,
        Self::NdsX509UserAuthenticationManagedUserCertsExpirationResolved,
        Self::TenantEndpointServiceDeploymentNumDesiredEndpointServicesIncreased,
    ];
}

json::open_enum!(DefaultEventViewForNdsGroupEventTypeName);
