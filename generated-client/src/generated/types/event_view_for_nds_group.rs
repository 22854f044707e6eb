// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AlertAudit, AlertConfigAudit, ApiUserEventViewForNdsGroup, AppServiceEventView,
    AtlasResourcePolicyAuditForNdsGroup, AutomationConfigEventView,
    BillingEventViewForNdsGroup, ChartsAudit, ClusterEventViewForNdsGroup,
    DataExplorerAccessedEventView, DataExplorerEvent, DefaultEventViewForNdsGroup,
    ForNdsGroup, FtsIndexAuditView, HostEventViewForNdsGroup, HostMetricEvent, Link,
    NdsAuditViewForNdsGroup, NdsAutoScalingAuditViewForNdsGroup,
    NdsServerlessInstanceAuditView, NdsTenantEndpointAuditView, Raw,
    ResourceEventViewForNdsGroup, SearchDeploymentAuditView, ServiceAccountGroupEvents,
    StreamProcessorEventViewForNdsGroup, StreamsEventViewForNdsGroup,
    TeamEventViewForNdsGroup, UserEventViewForNdsGroup,
};

use crate::json::{
    self, DateTime, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// An event of a project, in the variant that `eventTypeName` tells.
///
/// The variant is told by `eventTypeName` (enum property with a default variant).
///
/// | `eventTypeName` | variant | own fields |
/// |---|---|---|
/// | `AUTO_INDEXING_ENABLED`, `AUTO_INDEXING_DISABLED`, `AUTO_INDEXING_INDEX_BUILD_SUBMITTED`, `AUTO_INDEXING_SLOW_INDEX_BUILD`, `AUTO_INDEXING_STALLED_INDEX_BUILD`, `AUTO_INDEXING_FAILED_INDEX_BUILD`, `AUTO_INDEXING_COMPLETED_INDEX_BUILD`, `AUTO_INDEXING_STARTED_INDEX_BUILD`, `PEER_CREATED`, `PEER_DELETED`, `PEER_UPDATED`, `AZURE_PEER_CREATED`, `AZURE_PEER_UPDATED`, `AZURE_PEER_ACTIVE`, `AZURE_PEER_DELETED`, `CLUSTER_CONNECTION_GET_DATABASES`, `CLUSTER_CONNECTION_GET_DATABASE_COLLECTIONS`, `CLUSTER_CONNECTION_GET_DATABASE_NAMESPACES`, `CLUSTER_CONNECTION_GET_NAMESPACES_WITH_UUID`, `CLUSTER_CONNECTION_GET_AGGREGATED_VIEW_INFOS`, `CLUSTER_CONNECTION_AGGREGATE`, `CLUSTER_CONNECTION_CREATE_COLLECTION`, `CLUSTER_CONNECTION_SAMPLE_COLLECTION_FIELD_NAMES`, `CLUSTER_CONNECTION_SAMPLE_COLLECTION_FIELD_NAMES_AND_TYPES` and 198 more and any other | [`Default`](Self::Default) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `ALERT_ACKNOWLEDGED_AUDIT`, `ALERT_UNACKNOWLEDGED_AUDIT` | [`AlertAudit`](Self::AlertAudit) | `alertId`, `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `ALERT_CONFIG_DISABLED_AUDIT`, `ALERT_CONFIG_ENABLED_AUDIT`, `ALERT_CONFIG_ADDED_AUDIT`, `ALERT_CONFIG_DELETED_AUDIT`, `ALERT_CONFIG_CHANGED_AUDIT` | [`AlertConfigAudit`](Self::AlertConfigAudit) | `alertConfigId`, `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `API_KEY_CREATED`, `API_KEY_DELETED`, `API_KEY_ACCESS_LIST_ENTRY_ADDED`, `API_KEY_ACCESS_LIST_ENTRY_DELETED`, `API_KEY_ROLES_CHANGED`, `API_KEY_DESCRIPTION_CHANGED`, `API_KEY_ADDED_TO_GROUP`, `API_KEY_REMOVED_FROM_GROUP`, `API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED`, `API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED` | [`ApiUser`](Self::ApiUser) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `targetPublicKey`, `userId`, `username`, `whitelistEntry` |
/// | `SERVICE_ACCOUNT_CREATED`, `SERVICE_ACCOUNT_DELETED`, `SERVICE_ACCOUNT_ROLES_CHANGED`, `SERVICE_ACCOUNT_DETAILS_CHANGED`, `SERVICE_ACCOUNT_ADDED_TO_GROUP`, `SERVICE_ACCOUNT_REMOVED_FROM_GROUP`, `SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED`, `SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED`, `SERVICE_ACCOUNT_SECRET_ADDED`, `SERVICE_ACCOUNT_SECRET_DELETED`, `SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED`, `SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED` | [`ServiceAccountGroupEvents`](Self::ServiceAccountGroupEvents) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `AUTOMATION_CONFIG_PUBLISHED_AUDIT` | [`AutomationConfig`](Self::AutomationConfig) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `URL_CONFIRMATION`, `SUCCESSFUL_DEPLOY`, `DEPLOYMENT_FAILURE`, `DEPLOYMENT_MODEL_CHANGE_SUCCESS`, `DEPLOYMENT_MODEL_CHANGE_FAILURE`, `REQUEST_RATE_LIMIT`, `LOG_FORWARDER_FAILURE`, `INSIDE_REALM_METRIC_THRESHOLD`, `OUTSIDE_REALM_METRIC_THRESHOLD`, `SYNC_FAILURE`, `TRIGGER_FAILURE`, `TRIGGER_AUTO_RESUMED` | [`AppService`](Self::AppService) | `eventTypeName` |
/// | `CREDIT_CARD_CURRENT`, `CREDIT_CARD_ABOUT_TO_EXPIRE`, `PENDING_INVOICE_UNDER_THRESHOLD`, `PENDING_INVOICE_OVER_THRESHOLD`, `DAILY_BILL_UNDER_THRESHOLD`, `DAILY_BILL_OVER_THRESHOLD`, `DAILY_BILLING_CHANGE_NORMAL`, `DAILY_BILLING_CHANGE_OVER_THRESHOLD`, `WEEKLY_BILLING_CHANGE_NORMAL`, `WEEKLY_BILLING_CHANGE_OVER_THRESHOLD`, `MONTHLY_BILLING_CHANGE_NORMAL`, `MONTHLY_BILLING_CHANGE_OVER_THRESHOLD` | [`Billing`](Self::Billing) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `invoiceId`, `isGlobalAdmin`, `paymentId`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `CLUSTER_MONGOS_IS_PRESENT`, `CLUSTER_MONGOS_IS_MISSING` | [`Cluster`](Self::Cluster) | `eventTypeName`, `shardName` |
/// | `DATA_EXPLORER`, `DATA_EXPLORER_CRUD_ATTEMPT`, `DATA_EXPLORER_CRUD_ERROR`, `DATA_EXPLORER_CRUD` | [`DataExplorerAccessed`](Self::DataExplorerAccessed) | `apiKeyId`, `collection`, `database`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `opType`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `DATA_EXPLORER_SESSION_CREATED` | [`DataExplorer`](Self::DataExplorer) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `sessionId`, `userId`, `username` |
/// | `FTS_INDEX_DELETION_FAILED`, `FTS_INDEX_BUILD_COMPLETE`, `FTS_INDEX_BUILD_FAILED`, `FTS_INDEX_CREATED`, `FTS_INDEX_UPDATED`, `FTS_INDEX_PARTITIONS_CHANGED`, `FTS_INDEX_REBUILT`, `FTS_INDEX_DELETED`, `FTS_INDEX_CLEANED_UP`, `FTS_INDEX_STALE`, `FTS_INDEXES_RESTORED`, `FTS_INDEXES_RESTORE_FAILED`, `FTS_INDEXES_SYNONYM_MAPPING_INVALID` | [`FtsIndexAudit`](Self::FtsIndexAudit) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `ATTEMPT_KILLOP_AUDIT`, `ATTEMPT_KILLSESSION_AUDIT`, `HOST_UP`, `HOST_DOWN`, `HOST_HAS_INDEX_SUGGESTIONS`, `HOST_MONGOT_RECOVERED_OOM`, `HOST_MONGOT_CRASHING_OOM`, `HOST_MONGOT_RESUME_REPLICATION`, `HOST_MONGOT_STOP_REPLICATION`, `HOST_MONGOT_UNPAUSE_INITIAL_SYNC`, `HOST_MONGOT_PAUSE_INITIAL_SYNC`, `HOST_MONGOT_SUFFICIENT_DISK_SPACE`, `HOST_MONGOT_APPROACHING_STOP_REPLICATION`, `HOST_MONGOT_RESTARTED`, `HOST_SEARCH_NODE_UNBLOCKED`, `HOST_SEARCH_NODE_INDEX_FAILED`, `HOST_SEARCH_PROCESS_NOT_THROTTLING`, `HOST_SEARCH_PROCESS_THROTTLING`, `HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN`, `HOST_EXTERNAL_LOG_SINK_EXPORT_RESUMED`, `HOST_ENOUGH_DISK_SPACE`, `HOST_NOT_ENOUGH_DISK_SPACE`, `SSH_KEY_NDS_HOST_ACCESS_REQUESTED`, `SSH_KEY_NDS_HOST_ACCESS_REFRESHED` and 15 more | [`Host`](Self::Host) | `apiKeyId`, `delegatePrincipal`, `deskLocation`, `employeeIdentifier`, `eventTypeName`, `isGlobalAdmin`, `port`, `publicKey`, `remoteAddress`, `replicaSetName`, `shardName`, `userId`, `username` |
/// | `INSIDE_METRIC_THRESHOLD`, `OUTSIDE_METRIC_THRESHOLD` | [`HostMetric`](Self::HostMetric) |  |
/// | `CLUSTER_CREATED`, `CLUSTER_RESURRECTED`, `CLUSTER_READY`, `CLUSTER_UPDATE_SUBMITTED`, `CLUSTER_PROCESS_ARGS_UPDATE_SUBMITTED`, `CLUSTER_MONGOT_PROCESS_ARGS_UPDATE_SUBMITTED`, `CLUSTER_SERVER_PARAMETERS_UPDATE_SUBMITTED`, `CLUSTER_AUTOMATICALLY_PAUSED`, `CLUSTER_UPDATE_STARTED`, `CLUSTER_UPDATE_STARTED_INTERNAL`, `CLUSTER_UPDATE_COMPLETED`, `MATERIAL_CLUSTER_UPDATE_COMPLETED_INTERNAL`, `CLUSTER_DELETE_SUBMITTED`, `CLUSTER_DELETE_SUBMITTED_INTERNAL`, `CLUSTER_DELETED`, `CLUSTER_IMPORT_STARTED`, `CLUSTER_IMPORT_CANCELLED`, `CLUSTER_IMPORT_EXPIRED`, `CLUSTER_IMPORT_CUTOVER`, `CLUSTER_IMPORT_COMPLETED`, `CLUSTER_IMPORT_FAILED`, `CLUSTER_IMPORT_RESTART_REQUESTED`, `PROJECT_LIVE_IMPORT_OVERRIDES_ADDED`, `PROJECT_LIVE_IMPORT_OVERRIDES_UPDATED` and 270 more | [`NdsAudit`](Self::NdsAudit) | `apiKeyId`, `dbUserUsername`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `userId`, `username`, `whitelistEntry` |
/// | `COMPUTE_AUTO_SCALE_INITIATED`, `DISK_AUTO_SCALE_INITIATED`, `COMPUTE_AUTO_SCALE_INITIATED_BASE`, `COMPUTE_AUTO_SCALE_INITIATED_ANALYTICS`, `COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_BASE`, `COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_ANALYTICS`, `COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE`, `COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS`, `COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE`, `COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_ANALYTICS`, `COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE`, `COMPUTE_AUTO_SCALE_OPLOG_FAIL_ANALYTICS`, `DISK_AUTO_SCALE_MAX_DISK_SIZE_FAIL`, `DISK_AUTO_SCALE_OPLOG_FAIL`, `PREDICTIVE_COMPUTE_AUTO_SCALE_INITIATED_BASE`, `PREDICTIVE_COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE`, `PREDICTIVE_COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE`, `CLUSTER_AUTO_SHARDING_INITIATED`, `CLUSTER_RESHARDING_COMPLETED` | [`NdsAutoScalingAudit`](Self::NdsAutoScalingAudit) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `SERVERLESS_INSTANCE_CREATED`, `SERVERLESS_INSTANCE_READY`, `SERVERLESS_INSTANCE_UPDATE_SUBMITTED`, `SERVERLESS_INSTANCE_UPDATE_STARTED`, `SERVERLESS_INSTANCE_UPDATE_COMPLETED`, `SERVERLESS_INSTANCE_DELETE_SUBMITTED`, `SERVERLESS_INSTANCE_DELETED`, `SERVERLESS_INSTANCE_UNBLOCKED` | [`NdsServerlessInstanceAudit`](Self::NdsServerlessInstanceAudit) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `TENANT_ENDPOINT_CREATED`, `TENANT_ENDPOINT_RESERVED`, `TENANT_ENDPOINT_RESERVATION_FAILED`, `TENANT_ENDPOINT_UPDATED`, `TENANT_ENDPOINT_INITIATING`, `TENANT_ENDPOINT_AVAILABLE`, `TENANT_ENDPOINT_FAILED`, `TENANT_ENDPOINT_DELETING`, `TENANT_ENDPOINT_DELETED`, `TENANT_ENDPOINT_EXPIRED` | [`NdsTenantEndpointAudit`](Self::NdsTenantEndpointAudit) | `apiKeyId`, `delegatePrincipal`, `endpointId`, `eventTypeName`, `isGlobalAdmin`, `providerEndpointId`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `PRIMARY_ELECTED`, `REPLICATION_OPLOG_WINDOW_HEALTHY`, `REPLICATION_OPLOG_WINDOW_RUNNING_OUT`, `ONE_PRIMARY`, `NO_PRIMARY`, `TOO_MANY_ELECTIONS`, `TOO_FEW_HEALTHY_MEMBERS`, `TOO_MANY_UNHEALTHY_MEMBERS` | [`For`](Self::For) | `eventTypeName`, `hostname`, `port`, `replicaSetName`, `shardName` |
/// | `SEARCH_DEPLOYMENT_CREATED`, `SEARCH_DEPLOYMENT_UPDATED`, `SEARCH_DEPLOYMENT_DELETED` | [`SearchDeploymentAudit`](Self::SearchDeploymentAudit) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `TEAM_ADDED_TO_GROUP`, `TEAM_REMOVED_FROM_GROUP`, `TEAM_ROLES_MODIFIED` | [`Team`](Self::Team) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `teamId`, `userId`, `username` |
/// | `JOINED_GROUP`, `REMOVED_FROM_GROUP`, `INVITED_TO_GROUP`, `REQUESTED_TO_JOIN_GROUP`, `GROUP_INVITATION_DELETED`, `USER_ROLES_CHANGED_AUDIT`, `JOIN_GROUP_REQUEST_DENIED_AUDIT`, `JOIN_GROUP_REQUEST_APPROVED_AUDIT` | [`User`](Self::User) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `targetUsername`, `userId`, `username` |
/// | `TAGS_MODIFIED`, `CLUSTER_TAGS_MODIFIED`, `GROUP_TAGS_MODIFIED` | [`Resource`](Self::Resource) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `resourceId`, `resourceType`, `userId`, `username` |
/// | `MAX_PROCESSOR_COUNT_REACHED` | [`Streams`](Self::Streams) | `eventTypeName`, `instanceName` |
/// | `STREAM_PROCESSOR_STATE_IS_FAILED`, `STREAM_PROCESSOR_STARTED`, `STREAM_PROCESSOR_AUTOSCALE_INITIATED`, `STREAM_PROCESSOR_CREATED`, `STREAM_PROCESSOR_STOPPED`, `STREAM_PROCESSOR_DROPPED`, `STREAM_PROCESSOR_MODIFIED`, `INSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD`, `OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD` | [`StreamProcessor`](Self::StreamProcessor) | `eventTypeName`, `fromTier`, `instanceName`, `modifiedBy`, `processorErrorMsg`, `processorName`, `processorState`, `reason`, `region`, `toTier` |
/// | `CHARTS_API_SUCCESS`, `CHARTS_API_FAILURE`, `CHARTS_DASHBOARD_EXPORTED`, `CHARTS_DASHBOARD_EXPORT_FAILED`, `CHARTS_DASHBOARD_IMPORTED`, `CHARTS_DASHBOARD_IMPORT_FAILED` | [`ChartsAudit`](Self::ChartsAudit) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `userId`, `username` |
/// | `RESOURCE_POLICY_VIOLATED` | [`AtlasResourcePolicyAudit`](Self::AtlasResourcePolicyAudit) | `apiKeyId`, `delegatePrincipal`, `eventTypeName`, `isGlobalAdmin`, `publicKey`, `remoteAddress`, `resourcePolicyId`, `userId`, `username`, `violatedPolicies`, `violationAction` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventViewForNdsGroup {
    /// Any other event of a project, without details of its own.
    Default(Box<DefaultEventViewForNdsGroup>),
    /// Somebody acknowledged an alert, or took that back.
    AlertAudit(Box<AlertAudit>),
    /// Somebody changed an alert configuration.
    AlertConfigAudit(Box<AlertConfigAudit>),
    /// Somebody changed an API key in a project.
    ApiUser(Box<ApiUserEventViewForNdsGroup>),
    /// Somebody changed a service account in a project.
    ServiceAccountGroupEvents(Box<ServiceAccountGroupEvents>),
    /// `eventTypeName` is `AUTOMATION_CONFIG_PUBLISHED_AUDIT`.
    AutomationConfig(Box<AutomationConfigEventView>),
    /// Something happened in an App Services application.
    AppService(Box<AppServiceEventView>),
    /// Something happened about the bill of a project.
    Billing(Box<BillingEventViewForNdsGroup>),
    /// Something happened to a cluster as a whole.
    Cluster(Box<ClusterEventViewForNdsGroup>),
    /// Somebody looked at data in the Data Explorer.
    DataExplorerAccessed(Box<DataExplorerAccessedEventView>),
    /// `eventTypeName` is `DATA_EXPLORER_SESSION_CREATED`.
    DataExplorer(Box<DataExplorerEvent>),
    /// Something happened to a search index.
    FtsIndexAudit(Box<FtsIndexAuditView>),
    /// Something happened to a host.
    Host(Box<HostEventViewForNdsGroup>),
    /// A metric of a host crossed its limit, in the variant that `metricName` tells.
    HostMetric(Box<HostMetricEvent>),
    /// Something happened to a cluster, a network or a setting.
    NdsAudit(Box<NdsAuditViewForNdsGroup>),
    /// A cluster was scaled automatically, or could not be.
    NdsAutoScalingAudit(Box<NdsAutoScalingAuditViewForNdsGroup>),
    /// Something happened to a serverless instance.
    NdsServerlessInstanceAudit(Box<NdsServerlessInstanceAuditView>),
    /// Something happened to a private endpoint of a serverless instance.
    NdsTenantEndpointAudit(Box<NdsTenantEndpointAuditView>),
    /// Something happened to a replica set.
    For(Box<ForNdsGroup>),
    /// Somebody changed the Search Nodes of a cluster.
    SearchDeploymentAudit(Box<SearchDeploymentAuditView>),
    /// Somebody changed a team's part in a project.
    Team(Box<TeamEventViewForNdsGroup>),
    /// Somebody changed a user's part in a project.
    User(Box<UserEventViewForNdsGroup>),
    /// Somebody changed tags in a project.
    Resource(Box<ResourceEventViewForNdsGroup>),
    /// `eventTypeName` is `MAX_PROCESSOR_COUNT_REACHED`.
    Streams(Box<StreamsEventViewForNdsGroup>),
    /// Something happened to a stream processor.
    StreamProcessor(Box<StreamProcessorEventViewForNdsGroup>),
    /// Something happened in Charts.
    ChartsAudit(Box<ChartsAudit>),
    /// `eventTypeName` is `RESOURCE_POLICY_VIOLATED`.
    AtlasResourcePolicyAudit(Box<AtlasResourcePolicyAuditForNdsGroup>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for EventViewForNdsGroup {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["eventTypeName"],
        values: &[
            ("HOST_UP", 12),
            ("HOST_DOWN", 12),
            ("DELINQUENT", 0),
            ("NO_PRIMARY", 18),
            ("GROUP_MOVED", 0),
            ("ONE_PRIMARY", 18),
            ("CASE_CREATED", 0),
            ("GROUP_LOCKED", 0),
            ("HOST_EXPOSED", 12),
            ("JOINED_GROUP", 21),
            ("MOVE_SKIPPED", 14),
            ("PAID_IN_FULL", 0),
            ("PEER_CREATED", 0),
            ("PEER_DELETED", 0),
            ("PEER_UPDATED", 0),
            ("PLAN_STARTED", 14),
            ("STEP_SKIPPED", 14),
            ("SYNC_FAILURE", 6),
            ("UIS_PANICKED", 14),
            ("CLUSTER_READY", 14),
            ("DATA_EXPLORER", 9),
            ("GROUP_CREATED", 0),
            ("GROUP_DELETED", 0),
            ("GROUP_FLUSHED", 0),
            ("PLAN_DECLINED", 14),
            ("TAGS_MODIFIED", 22),
            ("MONGOTUNE_INFO", 0),
            ("OS_MAINTENANCE", 14),
            ("PLAN_ABANDONED", 14),
            ("PLAN_COMPLETED", 14),
            ("PROXY_PANICKED", 14),
            ("VERSION_BEHIND", 12),
            ("API_KEY_CREATED", 3),
            ("API_KEY_DELETED", 3),
            ("CLUSTER_CREATED", 14),
            ("CLUSTER_DELETED", 14),
            ("FTS_INDEX_STALE", 11),
            ("GCP_PEER_ACTIVE", 0),
            ("GROUP_ACTIVATED", 0),
            ("GROUP_SUSPENDED", 0),
            ("MONGOTUNE_ALERT", 0),
            ("PRIMARY_ELECTED", 18),
            ("PROXY_RESTARTED", 14),
            ("TRIGGER_FAILURE", 6),
            ("VOLUME_IMPAIRED", 14),
            ("CLUSTER_OS_FIXED", 0),
            ("CPS_OPLOG_BEHIND", 0),
            ("DB_CHECK_UPDATED", 0),
            ("GCP_PEER_CREATED", 0),
            ("GCP_PEER_DELETED", 0),
            ("GCP_PEER_UPDATED", 0),
            ("INVITED_TO_GROUP", 21),
            ("URL_CONFIRMATION", 6),
            ("AZURE_PEER_ACTIVE", 0),
            ("CLUSTER_FCV_FIXED", 0),
            ("CONTAINER_DELETED", 14),
            ("CPS_EXPORT_FAILED", 0),
            ("CREDIT_CARD_ADDED", 0),
            ("FTS_INDEX_CREATED", 11),
            ("FTS_INDEX_DELETED", 11),
            ("FTS_INDEX_REBUILT", 11),
            ("FTS_INDEX_UPDATED", 11),
            ("GCP_PEER_INACTIVE", 0),
            ("SUCCESSFUL_DEPLOY", 6),
            ("AZURE_PEER_CREATED", 0),
            ("AZURE_PEER_DELETED", 0),
            ("AZURE_PEER_UPDATED", 0),
            ("CHARTS_API_FAILURE", 25),
            ("CHARTS_API_SUCCESS", 25),
            ("CLUSTER_OS_UNFIXED", 0),
            ("CLUSTER_OS_UPDATED", 14),
            ("CPS_RESTORE_FAILED", 0),
            ("DATA_EXPLORER_CRUD", 9),
            ("DEPLOYMENT_FAILURE", 6),
            ("GROUP_CHARTS_RESET", 0),
            ("GROUP_NAME_CHANGED", 0),
            ("MONGODB_ROLE_ADDED", 14),
            ("MONGODB_USER_ADDED", 14),
            ("REMOVED_FROM_GROUP", 21),
            ("REQUEST_RATE_LIMIT", 6),
            ("TOO_MANY_ELECTIONS", 18),
            ("AUTO_HEALING_ACTION", 14),
            ("CLUSTER_BLOCK_WRITE", 14),
            ("CLUSTER_FCV_UNFIXED", 0),
            ("CLUSTER_RESURRECTED", 14),
            ("CPS_OPLOG_CAUGHT_UP", 0),
            ("CPS_SNAPSHOT_BEHIND", 0),
            ("CPS_SNAPSHOT_FAILED", 0),
            ("CREDIT_CARD_CURRENT", 7),
            ("CREDIT_CARD_UPDATED", 0),
            ("GROUP_TAGS_MODIFIED", 22),
            ("HOST_VERSION_BEHIND", 12),
            ("INTEGRATION_REMOVED", 0),
            ("MAINTENANCE_STARTED", 0),
            ("PLAN_ASAP_REQUESTED", 14),
            ("QUERY_SHAPE_BLOCKED", 0),
            ("TEAM_ADDED_TO_GROUP", 20),
            ("TEAM_ROLES_MODIFIED", 20),
            ("ATTEMPT_KILLOP_AUDIT", 12),
            ("BUCKET_CREATED_AUDIT", 0),
            ("BUCKET_DELETED_AUDIT", 0),
            ("CPS_SNAPSHOT_STARTED", 0),
            ("FLEX_UPGRADE_STARTED", 14),
            ("FREE_UPGRADE_STARTED", 14),
            ("FTS_INDEXES_RESTORED", 11),
            ("FTS_INDEX_CLEANED_UP", 11),
            ("MONGODB_ROLE_DELETED", 14),
            ("MONGODB_ROLE_UPDATED", 14),
            ("MONGODB_USER_DELETED", 14),
            ("MONGODB_USER_UPDATED", 14),
            ("NODE_HIDDEN_BY_ADMIN", 14),
            ("TRIGGER_AUTO_RESUMED", 6),
            ("API_KEY_ROLES_CHANGED", 3),
            ("AUTO_INDEXING_ENABLED", 0),
            ("CLUSTER_FORCE_PLANNED", 14),
            ("CLUSTER_IMPORT_FAILED", 14),
            ("CLUSTER_OPLOG_RESIZED", 14),
            ("CLUSTER_TAGS_MODIFIED", 22),
            ("CLUSTER_UNBLOCK_WRITE", 14),
            ("CPS_EXPORT_SUCCESSFUL", 0),
            ("CPS_PREV_SNAPSHOT_OLD", 0),
            ("DATA_EXPLORER_ENABLED", 0),
            ("FTDC_SETTINGS_UPDATED", 14),
            ("GROUP_CHARTS_UPGRADED", 0),
            ("HOST_MONGOT_RESTARTED", 12),
            ("LOG_FORWARDER_FAILURE", 6),
            ("LOG_STREAMING_ENABLED", 14),
            ("MAINTENANCE_COMPLETED", 0),
            ("ONLINE_ARCHIVE_ACTIVE", 14),
            ("ONLINE_ARCHIVE_PAUSED", 14),
            ("PROJECT_LIMIT_UPDATED", 14),
            ("QUERY_SHAPE_UNBLOCKED", 0),
            ("SCHEDULED_MAINTENANCE", 14),
            ("STREAM_TENANT_CREATED", 14),
            ("STREAM_TENANT_DELETED", 14),
            ("STREAM_TENANT_UPDATED", 14),
            ("TENANT_RESTORE_FAILED", 14),
            ("API_KEY_ADDED_TO_GROUP", 3),
            ("AUTO_INDEXING_DISABLED", 0),
            ("CLUSTER_FCV_DOWNGRADED", 0),
            ("CLUSTER_IMPORT_CUTOVER", 14),
            ("CLUSTER_IMPORT_EXPIRED", 14),
            ("CLUSTER_IMPORT_STARTED", 14),
            ("CLUSTER_IP_ROLLED_BACK", 14),
            ("CLUSTER_UPDATE_STARTED", 14),
            ("CPS_AUTO_EXPORT_FAILED", 0),
            ("CPS_OPLOG_BEHIND_AUDIT", 0),
            ("CPS_RESTORE_AUTH_AUDIT", 0),
            ("CPS_RESTORE_SUCCESSFUL", 0),
            ("DATA_EXPLORER_DISABLED", 0),
            ("FTS_INDEX_BUILD_FAILED", 11),
            ("GROUP_CHARTS_ACTIVATED", 0),
            ("HOST_ENOUGH_DISK_SPACE", 12),
            ("HOST_SSH_SESSION_ENDED", 12),
            ("INTEGRATION_CONFIGURED", 0),
            ("LOG_STREAMING_DISABLED", 14),
            ("MONGOT_LOGS_DOWNLOADED", 14),
            ("NODE_UNHIDDEN_BY_ADMIN", 14),
            ("ONLINE_ARCHIVE_CREATED", 14),
            ("ONLINE_ARCHIVE_DELETED", 14),
            ("ONLINE_ARCHIVE_UPDATED", 14),
            ("OS_MAINTENANCE_RESTART", 14),
            ("OS_TUNE_FILE_OVERRIDES", 14),
            ("QUERY_SAMPLING_STARTED", 0),
            ("QUERY_SAMPLING_STOPPED", 0),
            ("SSL_CERTIFICATE_ISSUED", 14),
            ("TENANT_ENDPOINT_FAILED", 17),
            ("TENANT_SNAPSHOT_FAILED", 14),
            ("CPS_SNAPSHOT_SUCCESSFUL", 0),
            ("EMPLOYEE_ACCESS_GRANTED", 14),
            ("EMPLOYEE_ACCESS_REVOKED", 14),
            ("INSIDE_METRIC_THRESHOLD", 13),
            ("MAINTENANCE_IN_ADVANCED", 0),
            ("MONGODB_LOGS_DOWNLOADED", 14),
            ("NDS_SET_IMAGE_OVERRIDES", 14),
            ("ONLINE_ARCHIVE_ORPHANED", 14),
            ("PENDING_INDEXES_DELETED", 14),
            ("RELOAD_SSL_ON_PROCESSES", 14),
            ("REQUESTED_TO_JOIN_GROUP", 21),
            ("SEARCH_HOST_DISABLE_FTS", 14),
            ("SERVICE_ACCOUNT_CREATED", 4),
            ("SERVICE_ACCOUNT_DELETED", 4),
            ("TEAM_REMOVED_FROM_GROUP", 20),
            ("TENANT_ENDPOINT_CREATED", 17),
            ("TENANT_ENDPOINT_DELETED", 17),
            ("TENANT_ENDPOINT_EXPIRED", 17),
            ("TENANT_ENDPOINT_UPDATED", 17),
            ("TEST_FAILOVER_REQUESTED", 14),
            ("TOO_FEW_HEALTHY_MEMBERS", 18),
            ("ALERT_ACKNOWLEDGED_AUDIT", 1),
            ("ALERT_CONFIG_ADDED_AUDIT", 2),
            ("AWS_ENCRYPTION_KEY_VALID", 0),
            ("CLUSTER_CREATED_VIA_ANIS", 14),
            ("CLUSTER_DELETE_SUBMITTED", 14),
            ("CLUSTER_IMPORT_CANCELLED", 14),
            ("CLUSTER_IMPORT_COMPLETED", 14),
            ("CLUSTER_INSTANCE_ENABLED", 14),
            ("CLUSTER_INSTANCE_SWAPPED", 14),
            ("CLUSTER_LINKED_TO_VERCEL", 14),
            ("CLUSTER_MONGUARD_ENABLED", 14),
            ("CLUSTER_UPDATE_COMPLETED", 14),
            ("CLUSTER_UPDATE_SUBMITTED", 14),
            ("CPS_COPY_SNAPSHOT_FAILED", 0),
            ("DATA_EXPLORER_CRUD_ERROR", 9),
            ("ENDPOINT_SERVICE_CREATED", 0),
            ("ENDPOINT_SERVICE_DELETED", 0),
            ("FEATURE_FLAG_MAINTENANCE", 14),
            ("FTS_INDEX_BUILD_COMPLETE", 11),
            ("GCP_ENCRYPTION_KEY_VALID", 0),
            ("GROUP_INVITATION_DELETED", 21),
            ("HOST_MONGOT_CRASHING_OOM", 12),
            ("INDEX_FAILED_INDEX_BUILD", 0),
            ("NDS_SET_CHEF_TARBALL_URI", 14),
            ("OUTSIDE_METRIC_THRESHOLD", 13),
            ("PENDING_INDEXES_CANCELED", 14),
            ("PLAN_FAILURE_COUNT_RESET", 14),
            ("RESOURCE_POLICY_VIOLATED", 26),
            ("S3_LOG_STREAMING_ENABLED", 14),
            ("STREAM_PROCESSOR_CREATED", 24),
            ("STREAM_PROCESSOR_DROPPED", 24),
            ("STREAM_PROCESSOR_STARTED", 24),
            ("STREAM_PROCESSOR_STOPPED", 24),
            ("STREAM_TENANT_AUDIT_LOGS", 14),
            ("TENANT_ENDPOINT_DELETING", 17),
            ("TENANT_ENDPOINT_RESERVED", 17),
            ("USER_ROLES_CHANGED_AUDIT", 21),
            ("VOLUME_IMPAIRED_RESOLVED", 14),
            ("ATTEMPT_KILLSESSION_AUDIT", 12),
            ("CHARTS_DASHBOARD_EXPORTED", 25),
            ("CHARTS_DASHBOARD_IMPORTED", 25),
            ("CLUSTER_INSTANCE_DISABLED", 14),
            ("CLUSTER_INSTANCE_REPLACED", 14),
            ("CLUSTER_MONGOS_IS_MISSING", 8),
            ("CLUSTER_MONGOS_IS_PRESENT", 8),
            ("CLUSTER_MONGUARD_DISABLED", 14),
            ("CPS_COPY_SNAPSHOT_STARTED", 0),
            ("CPS_OPLOG_CAUGHT_UP_AUDIT", 0),
            ("CUSTOMER_X509_CRL_UPDATED", 14),
            ("DAILY_BILL_OVER_THRESHOLD", 7),
            ("DATA_API_SETUP_FOR_VERCEL", 14),
            ("DISK_AUTO_SCALE_INITIATED", 15),
            ("FTS_INDEX_DELETION_FAILED", 11),
            ("GCP_LOG_STREAMING_ENABLED", 14),
            ("HOST_MONGOT_RECOVERED_OOM", 12),
            ("INDEX_SUCCESS_INDEX_BUILD", 0),
            ("MAINTENANCE_AUTO_DEFERRED", 0),
            ("MONGOSQLD_LOGS_DOWNLOADED", 14),
            ("ONLINE_ARCHIVE_UP_TO_DATE", 0),
            ("PROCESS_RESTART_REQUESTED", 14),
            ("S3_LOG_STREAMING_DISABLED", 14),
            ("SEARCH_DEPLOYMENT_CREATED", 19),
            ("SEARCH_DEPLOYMENT_DELETED", 19),
            ("SEARCH_DEPLOYMENT_UPDATED", 19),
            ("SERVERLESS_INSTANCE_READY", 16),
            ("STREAM_PROCESSOR_MODIFIED", 24),
            ("TENANT_ENDPOINT_AVAILABLE", 17),
            ("ADMIN_CLUSTER_LOCK_UPDATED", 14),
            ("ALERT_CONFIG_CHANGED_AUDIT", 2),
            ("ALERT_CONFIG_DELETED_AUDIT", 2),
            ("ALERT_CONFIG_ENABLED_AUDIT", 2),
            ("ALERT_UNACKNOWLEDGED_AUDIT", 1),
            ("API_KEY_REMOVED_FROM_GROUP", 3),
            ("ATLAS_MAINTENANCE_DEFERRED", 14),
            ("AWS_ENCRYPTION_KEY_INVALID", 0),
            ("AWS_ENCRYPTION_KEY_ROTATED", 0),
            ("AZURE_ENCRYPTION_KEY_VALID", 0),
            ("CLUSTER_INSTANCE_RESTARTED", 14),
            ("CPS_SNAPSHOT_DELETED_AUDIT", 0),
            ("DAILY_BILL_UNDER_THRESHOLD", 7),
            ("DATA_EXPLORER_CRUD_ATTEMPT", 9),
            ("DISK_AUTO_SCALE_OPLOG_FAIL", 15),
            ("FEDERATED_DATABASE_CREATED", 14),
            ("FEDERATED_DATABASE_REMOVED", 14),
            ("FEDERATED_DATABASE_UPDATED", 14),
            ("FTS_INDEXES_RESTORE_FAILED", 11),
            ("GCP_ENCRYPTION_KEY_INVALID", 0),
            ("GCP_ENCRYPTION_KEY_ROTATED", 0),
            ("GCP_LOG_STREAMING_DISABLED", 14),
            ("HOST_HAS_INDEX_SUGGESTIONS", 12),
            ("HOST_NOT_ENOUGH_DISK_SPACE", 12),
            ("HOST_SEARCH_NODE_UNBLOCKED", 12),
            ("HOST_SSL_CERTIFICATE_STALE", 12),
            ("INGESTION_PIPELINE_CREATED", 14),
            ("INGESTION_PIPELINE_DELETED", 14),
            ("INGESTION_PIPELINE_UPDATED", 14),
            ("INTERFACE_ENDPOINT_CREATED", 0),
            ("INTERFACE_ENDPOINT_DELETED", 0),
            ("INTERFACE_ENDPOINT_PATCHED", 0),
            ("INTERFACE_ENDPOINT_RETRIED", 0),
            ("MONITORING_AGENT_OVERRIDES", 14),
            ("OS_MAINTENANCE_REPLACEMENT", 14),
            ("OTEL_LOG_STREAMING_ENABLED", 14),
            ("SERVERLESS_UPGRADE_STARTED", 14),
            ("SETUP_SERVERLESS_INITIATED", 0),
            ("SHARD_KEY_ANALYSIS_STARTED", 0),
            ("TENANT_ENDPOINT_INITIATING", 17),
            ("TOO_MANY_UNHEALTHY_MEMBERS", 18),
            ("ALERT_CONFIG_DISABLED_AUDIT", 2),
            ("API_KEY_DESCRIPTION_CHANGED", 3),
            ("AZURE_LOG_STREAMING_ENABLED", 14),
            ("CLUSTER_INSTANCE_STOP_START", 14),
            ("CPS_DATA_PROTECTION_ENABLED", 0),
            ("CPS_DATA_PROTECTION_UPDATED", 0),
            ("CPS_RESTORE_REQUESTED_AUDIT", 0),
            ("CREDIT_CARD_ABOUT_TO_EXPIRE", 7),
            ("DAILY_BILLING_CHANGE_NORMAL", 7),
            ("GROUP_TEMPORARILY_ACTIVATED", 0),
            ("KMIP_KEY_ROTATION_SCHEDULED", 14),
            ("MAX_PROCESSOR_COUNT_REACHED", 23),
            ("OTEL_LOG_STREAMING_DISABLED", 14),
            ("QUERY_ENGINE_TENANT_CREATED", 14),
            ("QUERY_ENGINE_TENANT_REMOVED", 14),
            ("QUERY_ENGINE_TENANT_UPDATED", 14),
            ("QUEUED_ADMIN_ACTION_CREATED", 14),
            ("SERVERLESS_INSTANCE_CREATED", 16),
            ("SERVERLESS_INSTANCE_DELETED", 16),
            ("SHARD_KEY_ANALYSIS_FINISHED", 0),
            ("SUPPORT_EMAILS_SENT_FAILURE", 0),
            ("ATLAS_MAINTENANCE_START_ASAP", 14),
            ("AZURE_ENCRYPTION_KEY_INVALID", 0),
            ("AZURE_ENCRYPTION_KEY_ROTATED", 0),
            ("AZURE_LOG_STREAMING_DISABLED", 14),
            ("CLUSTER_AUTOMATICALLY_PAUSED", 14),
            ("CLUSTER_CONNECTION_AGGREGATE", 0),
            ("CLUSTER_INSTANCE_SSL_REVOKED", 14),
            ("CLUSTER_INSTANCE_SSL_ROTATED", 14),
            ("CLUSTER_RESHARDING_COMPLETED", 15),
            ("CLUSTER_SAMPLED_FOR_DB_CHECK", 0),
            ("CLUSTER_UNLINKED_FROM_VERCEL", 14),
            ("COMPUTE_AUTO_SCALE_INITIATED", 15),
            ("CPS_COPY_SNAPSHOT_SUCCESSFUL", 0),
            ("CPS_DATA_PROTECTION_DISABLED", 0),
            ("CPS_SNAPSHOT_COMPLETED_AUDIT", 0),
            ("CPS_SNAPSHOT_FALLBACK_FAILED", 0),
            ("FTS_INDEX_PARTITIONS_CHANGED", 11),
            ("HOST_MONGOT_STOP_REPLICATION", 12),
            ("INGESTION_PIPELINE_DESTROYED", 14),
            ("INSIDE_FLEX_METRIC_THRESHOLD", 0),
            ("LOG_STREAMING_REPLAY_STARTED", 14),
            ("MAINTENANCE_NO_LONGER_NEEDED", 0),
            ("PROJECT_BYPASSED_MAINTENANCE", 14),
            ("SERVERLESS_MTM_DRAIN_STOPPED", 0),
            ("SERVICE_ACCOUNT_SECRET_ADDED", 4),
            ("SPLUNK_LOG_STREAMING_ENABLED", 14),
            ("WEEKLY_BILLING_CHANGE_NORMAL", 7),
            ("ACTIVE_LEGACY_TLS_CONNECTIONS", 0),
            ("AGENT_FORCE_RESTART_REQUESTED", 14),
            ("CLUSTER_INSTANCE_SWAP_CLEARED", 14),
            ("CLUSTER_OPTED_OUT_OF_DB_CHECK", 0),
            ("CLUSTER_ROLLING_RESYNC_FAILED", 14),
            ("CPS_COLLECTION_RESTORE_FAILED", 0),
            ("DATADOG_LOG_STREAMING_ENABLED", 14),
            ("DATA_EXPLORER_SESSION_CREATED", 10),
            ("DB_CHECK_DEFERRED_FOR_CLUSTER", 0),
            ("HOST_SEARCH_NODE_INDEX_FAILED", 12),
            ("HOST_SECURITY_CHECKUP_NOT_MET", 12),
            ("INSIDE_REALM_METRIC_THRESHOLD", 6),
            ("LOG_STREAMING_REPLAY_COMPLETE", 14),
            ("MONTHLY_BILLING_CHANGE_NORMAL", 7),
            ("NODE_ROLLING_RESYNC_SCHEDULED", 14),
            ("OUTSIDE_FLEX_METRIC_THRESHOLD", 0),
            ("PROJECT_SCHEDULED_MAINTENANCE", 14),
            ("PUSH_BASED_LOG_EXPORT_ENABLED", 14),
            ("PUSH_BASED_LOG_EXPORT_RESUMED", 12),
            ("PUSH_BASED_LOG_EXPORT_STOPPED", 12),
            ("QUEUED_ADMIN_ACTION_CANCELLED", 14),
            ("QUEUED_ADMIN_ACTION_COMPLETED", 14),
            ("SAMPLE_DATASET_LOAD_REQUESTED", 14),
            ("SERVERLESS_DEPLOYMENT_CREATED", 0),
            ("SERVERLESS_DEPLOYMENT_DELETED", 0),
            ("SERVERLESS_DEPLOYMENT_UPDATED", 0),
            ("SERVERLESS_INSTANCE_UNBLOCKED", 16),
            ("SERVICE_ACCOUNT_ROLES_CHANGED", 4),
            ("SPLUNK_LOG_STREAMING_DISABLED", 14),
            ("TENANT_SNAPSHOT_DELETED_AUDIT", 0),
            ("TENANT_SNAPSHOT_STARTED_AUDIT", 0),
            ("AI_MODELS_APIS_API_KEY_CREATED", 0),
            ("AI_MODELS_APIS_API_KEY_DELETED", 0),
            ("AI_MODELS_APIS_API_KEY_UPDATED", 0),
            ("ALERT_HOST_SSH_SESSION_STARTED", 12),
            ("ATLAS_MAINTENANCE_WINDOW_ADDED", 14),
            ("AUTO_INDEXING_SLOW_INDEX_BUILD", 0),
            ("AZ_BALANCING_OVERRIDE_MODIFIED", 14),
            ("CHARTS_DASHBOARD_EXPORT_FAILED", 25),
            ("CHARTS_DASHBOARD_IMPORT_FAILED", 25),
            ("CLUSTER_ROLLING_RESYNC_STARTED", 14),
            ("CPS_SNAPSHOT_IN_PROGRESS_AUDIT", 0),
            ("DATADOG_LOG_STREAMING_DISABLED", 14),
            ("DB_CHECK_SCHEDULED_FOR_CLUSTER", 0),
            ("HOST_MONGOT_PAUSE_INITIAL_SYNC", 12),
            ("HOST_MONGOT_RESUME_REPLICATION", 12),
            ("HOST_SEARCH_PROCESS_THROTTLING", 12),
            ("LOG_STREAMING_EXPORT_RECOVERED", 14),
            ("MONGODB_USER_X509_CERT_CREATED", 14),
            ("MONGODB_USER_X509_CERT_REVOKED", 14),
            ("NETWORK_PERMISSION_ENTRY_ADDED", 14),
            ("ONLINE_ARCHIVE_PAUSE_REQUESTED", 14),
            ("OUTSIDE_REALM_METRIC_THRESHOLD", 6),
            ("PENDING_INVOICE_OVER_THRESHOLD", 7),
            ("PREDICTIVE_AUTOSCALING_ENABLED", 14),
            ("PROFILER_CONFIGURED_TOO_WIDELY", 12),
            ("PUSH_BASED_LOG_EXPORT_DISABLED", 14),
            ("REVOKED_EMPLOYEE_ACCESS_BYPASS", 14),
            ("SERVERLESS_MTM_DRAIN_COMPLETED", 0),
            ("SERVERLESS_MTM_DRAIN_INITIATED", 0),
            ("SERVERLESS_MTM_DRAIN_REQUESTED", 0),
            ("SERVICE_ACCOUNT_ADDED_TO_GROUP", 4),
            ("SERVICE_ACCOUNT_SECRET_DELETED", 4),
            ("SHADOW_CLUSTER_CREATE_EXPOSURE", 14),
            ("SHADOW_CLUSTER_DELETE_EXPOSURE", 14),
            ("STREAM_TENANT_OPERATIONAL_LOGS", 14),
            ("TENANT_RESTORE_COMPLETED_AUDIT", 0),
            ("TENANT_RESTORE_REQUESTED_AUDIT", 0),
            ("USER_SECURITY_SETTINGS_UPDATED", 14),
            ("WEBHOOK_TEMPLATE_RENDER_FAILED", 0),
            ("AI_MODELS_APIS_RATE_LIMIT_RESET", 0),
            ("API_KEY_ACCESS_LIST_ENTRY_ADDED", 3),
            ("AUDIT_LOG_CONFIGURATION_UPDATED", 14),
            ("CLUSTER_AUTO_SHARDING_INITIATED", 15),
            ("CLUSTER_BINARY_VERSION_UPGRADED", 0),
            ("CLUSTER_INSTANCE_CONFIG_UPDATED", 14),
            ("CLUSTER_INSTANCE_FAMILY_UPDATED", 14),
            ("CLUSTER_INSTANCE_RESYNC_CLEARED", 14),
            ("CLUSTER_IP_MIGRATED_FINAL_ROUND", 14),
            ("CLUSTER_IP_MIGRATED_FIRST_ROUND", 14),
            ("CLUSTER_MONGODB_VERSION_UPDATED", 14),
            ("CLUSTER_ROLLING_RESYNC_CANCELED", 14),
            ("CLUSTER_UPDATE_STARTED_INTERNAL", 14),
            ("CPS_COLLECTION_RESTORE_CANCELED", 0),
            ("DATA_LAKE_QUERY_LOGS_DOWNLOADED", 14),
            ("DEPLOYMENT_MODEL_CHANGE_FAILURE", 6),
            ("DEPLOYMENT_MODEL_CHANGE_SUCCESS", 6),
            ("JOIN_GROUP_REQUEST_DENIED_AUDIT", 21),
            ("MONITORING_AGENT_REBALANCE_FLAG", 14),
            ("OTEL_METRIC_INTEGRATION_ENABLED", 14),
            ("PENDING_INVOICE_UNDER_THRESHOLD", 7),
            ("PREDICTIVE_AUTOSCALING_DISABLED", 14),
            ("SERVICE_ACCOUNT_DETAILS_CHANGED", 4),
            ("SSH_KEY_NDS_HOST_ACCESS_ATTEMPT", 12),
            ("SSH_KEY_NDS_HOST_ACCESS_GRANTED", 12),
            ("STREAM_TENANT_CONNECTION_VIEWED", 14),
            ("TENANT_ENDPOINT_SERVICE_CREATED", 0),
            ("TENANT_ENDPOINT_SERVICE_DELETED", 0),
            ("TENANT_SNAPSHOT_COMPLETED_AUDIT", 0),
            ("USERS_WITHOUT_MULTI_FACTOR_AUTH", 0),
            ("ALL_USERS_HAVE_MULTI_FACTOR_AUTH", 0),
            ("ATLAS_MAINTENANCE_RESET_BY_ADMIN", 14),
            ("ATLAS_MAINTENANCE_WINDOW_REMOVED", 14),
            ("AUTO_INDEXING_FAILED_INDEX_BUILD", 0),
            ("CLUSTER_CONNECTION_GET_DATABASES", 0),
            ("CLUSTER_FORCE_RECONFIG_REQUESTED", 14),
            ("CLUSTER_IMPORT_RESTART_REQUESTED", 14),
            ("CLUSTER_INSTANCE_REPLACE_CLEARED", 14),
            ("CLUSTER_IP_MIGRATED_SECOND_ROUND", 14),
            ("CLUSTER_ROLLING_RESYNC_COMPLETED", 14),
            ("CPS_ON_DEMAND_SNAPSHOT_REQUESTED", 0),
            ("CPS_SNAPSHOT_FALLBACK_SUCCESSFUL", 0),
            ("DEVICE_SYNC_DEBUG_ACCESS_GRANTED", 14),
            ("DEVICE_SYNC_DEBUG_ACCESS_REVOKED", 14),
            ("EMPLOYEE_DOWNLOADED_CLUSTER_LOGS", 0),
            ("HOST_MONGOT_UNPAUSE_INITIAL_SYNC", 12),
            ("NETWORK_PERMISSION_ENTRY_REMOVED", 14),
            ("NETWORK_PERMISSION_ENTRY_UPDATED", 14),
            ("NO_ACTIVE_LEGACY_TLS_CONNECTIONS", 0),
            ("OTEL_METRIC_INTEGRATION_DISABLED", 14),
            ("PROACTIVE_OPERATION_EVENT_LOGGED", 0),
            ("REPLICATION_OPLOG_WINDOW_HEALTHY", 18),
            ("ROLLING_INDEX_FAILED_INDEX_BUILD", 0),
            ("STREAM_PROCESSOR_STATE_IS_FAILED", 24),
            ("STREAM_TENANT_AUDIT_LOGS_DELETED", 14),
            ("STREAM_TENANT_CONNECTIONS_LISTED", 14),
            ("STREAM_TENANT_CONNECTION_CREATED", 14),
            ("STREAM_TENANT_CONNECTION_DELETED", 14),
            ("STREAM_TENANT_CONNECTION_UPDATED", 14),
            ("SUPPORT_EMAILS_SENT_SUCCESSFULLY", 0),
            ("AI_MODELS_APIS_RATE_LIMIT_UPDATED", 0),
            ("API_KEY_ACCESS_LIST_ENTRY_DELETED", 3),
            ("ATLAS_MAINTENANCE_WINDOW_MODIFIED", 14),
            ("AUTOMATION_CONFIG_PUBLISHED_AUDIT", 5),
            ("AUTO_INDEXING_STALLED_INDEX_BUILD", 0),
            ("AUTO_INDEXING_STARTED_INDEX_BUILD", 0),
            ("AWS_ENCRYPTION_KEY_NEEDS_ROTATION", 0),
            ("CLUSTER_BINARY_VERSION_DOWNGRADED", 0),
            ("CLUSTER_CONNECTION_FIND_DOCUMENTS", 0),
            ("CLUSTER_DELETE_SUBMITTED_INTERNAL", 14),
            ("CLUSTER_INSTANCE_RESYNC_REQUESTED", 14),
            ("CLUSTER_INSTANCE_UPDATE_REQUESTED", 14),
            ("COMPUTE_AUTO_SCALE_INITIATED_BASE", 15),
            ("CPS_COLLECTION_RESTORE_SUCCESSFUL", 0),
            ("GCP_ENCRYPTION_KEY_NEEDS_ROTATION", 0),
            ("GROUP_AUTOMATION_CONFIG_PUBLISHED", 14),
            ("GROUP_CHARTS_ACTIVATION_REQUESTED", 0),
            ("HOST_MONGOT_SUFFICIENT_DISK_SPACE", 12),
            ("JOIN_GROUP_REQUEST_APPROVED_AUDIT", 21),
            ("MAINTENANCE_WAVE_ASSIGNMENT_ADDED", 14),
            ("PUSH_BASED_LOG_EXPORT_DROPPED_LOG", 12),
            ("RELOAD_SSL_ON_PROCESSES_REQUESTED", 14),
            ("RESTRICTED_EMPLOYEE_ACCESS_BYPASS", 14),
            ("ROLLING_INDEX_SUCCESS_INDEX_BUILD", 0),
            ("SERVERLESS_AUTO_SCALING_INITIATED", 0),
            ("SSH_KEY_NDS_HOST_ACCESS_REFRESHED", 12),
            ("SSH_KEY_NDS_HOST_ACCESS_REQUESTED", 12),
            ("TENANT_ENDPOINT_SERVICE_AVAILABLE", 0),
            ("ATLAS_SQL_SCHEDULED_UPDATE_CREATED", 14),
            ("ATLAS_SQL_SCHEDULED_UPDATE_REMOVED", 14),
            ("AUTO_HEALING_REQUESTED_NODE_RESYNC", 14),
            ("CLUSTER_INSTANCE_VM_REBOOT_CLEARED", 14),
            ("COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE", 15),
            ("CONTAINER_SUBNETS_UPDATE_REQUESTED", 14),
            ("DISK_AUTO_SCALE_MAX_DISK_SIZE_FAIL", 15),
            ("ENCRYPTION_AT_REST_CONFIG_IS_VALID", 0),
            ("EXTRA_MAINTENANCE_DEFERRAL_GRANTED", 14),
            ("HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN", 12),
            ("HOST_SEARCH_PROCESS_NOT_THROTTLING", 12),
            ("INSIDE_SERVERLESS_METRIC_THRESHOLD", 0),
            ("SERVERLESS_INSTANCE_UPDATE_STARTED", 16),
            ("SERVICE_ACCOUNT_REMOVED_FROM_GROUP", 4),
            ("TENANT_ENDPOINT_RESERVATION_FAILED", 17),
            ("ATLAS_MAINTENANCE_DEFERRED_BY_ADMIN", 14),
            ("ATLAS_SQL_SCHEDULED_UPDATE_MODIFIED", 14),
            ("AUTO_INDEXING_COMPLETED_INDEX_BUILD", 0),
            ("AUTO_INDEXING_INDEX_BUILD_SUBMITTED", 0),
            ("AZURE_ENCRYPTION_KEY_NEEDS_ROTATION", 0),
            ("CLUSTER_AUTOMATION_CONFIG_PUBLISHED", 14),
            ("CLUSTER_FCV_EXPIRATION_DATE_UPDATED", 0),
            ("CLUSTER_INSTANCE_VM_RESTART_CLEARED", 14),
            ("CLUSTER_SAMPLED_FOR_DATA_VALIDATION", 0),
            ("CPS_COPY_SNAPSHOT_FAILED_WILL_RETRY", 0),
            ("CPS_SNAPSHOT_SCHEDULE_UPDATED_AUDIT", 0),
            ("DAILY_BILLING_CHANGE_OVER_THRESHOLD", 7),
            ("DATA_FEDERATION_QUERY_LIMIT_DELETED", 14),
            ("DEVICE_SYNC_DEBUG_X509_CERT_CREATED", 14),
            ("FTS_INDEXES_SYNONYM_MAPPING_INVALID", 11),
            ("LOG_STREAMING_CONFIGURATION_UPDATED", 14),
            ("MAINTENANCE_WAVE_ASSIGNMENT_REMOVED", 14),
            ("OUTSIDE_SERVERLESS_METRIC_THRESHOLD", 0),
            ("PROJECT_LIVE_IMPORT_OVERRIDES_ADDED", 14),
            ("SEARCH_HOST_PAUSE_ALL_INITIAL_SYNCS", 14),
            ("SHADOW_CLUSTER_REPLAY_STATUS_UPDATE", 14),
            ("TENANT_UPGRADE_TO_SERVERLESS_FAILED", 14),
            ("ATLAS_MAINTENANCE_AUTO_DEFER_ENABLED", 14),
            ("CLUSTER_CONNECTION_CREATE_COLLECTION", 0),
            ("CLUSTER_OPTED_OUT_OF_DATA_VALIDATION", 0),
            ("CPS_DATA_PROTECTION_ENABLE_REQUESTED", 0),
            ("CPS_DATA_PROTECTION_UPDATE_REQUESTED", 0),
            ("CPS_SNAPSHOT_DOWNLOAD_REQUEST_FAILED", 0),
            ("MAINTENANCE_WAVE_ASSIGNMENT_MODIFIED", 14),
            ("MONITORING_AGENT_REBALANCE_TRIGGERED", 14),
            ("ONLINE_ARCHIVE_QUERY_LOGS_DOWNLOADED", 14),
            ("PRIVATE_NETWORK_ENDPOINT_ENTRY_ADDED", 14),
            ("REPLICATION_OPLOG_WINDOW_RUNNING_OUT", 18),
            ("SERVERLESS_INSTANCE_DELETE_SUBMITTED", 16),
            ("SERVERLESS_INSTANCE_UPDATE_COMPLETED", 16),
            ("SERVERLESS_INSTANCE_UPDATE_SUBMITTED", 16),
            ("STREAM_PROCESSOR_AUTOSCALE_INITIATED", 24),
            ("WEEKLY_BILLING_CHANGE_OVER_THRESHOLD", 7),
            ("ATLAS_MAINTENANCE_AUTO_DEFER_DISABLED", 14),
            ("CLUSTER_PROCESS_ARGS_UPDATE_SUBMITTED", 14),
            ("CPS_DATA_PROTECTION_DISABLE_REQUESTED", 0),
            ("CPS_SNAPSHOT_RETENTION_MODIFIED_AUDIT", 0),
            ("DATA_VALIDATION_SUBMITTED_FOR_CLUSTER", 0),
            ("GROUP_DEFAULT_ALERTS_SETTINGS_CHANGED", 0),
            ("GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRED", 0),
            ("HOST_EXTERNAL_LOG_SINK_EXPORT_RESUMED", 12),
            ("MONGOTUNE_WRITE_BLOCK_POLICY_ELIGIBLE", 14),
            ("MONTHLY_BILLING_CHANGE_OVER_THRESHOLD", 7),
            ("PROJECT_LIVE_IMPORT_OVERRIDES_DELETED", 14),
            ("PROJECT_LIVE_IMPORT_OVERRIDES_UPDATED", 14),
            ("SERVERLESS_VERTICAL_SCALING_INITIATED", 0),
            ("SSH_KEY_NDS_HOST_ACCESS_LEVEL_CHANGED", 12),
            ("CLUSTER_INSTANCE_AGENT_API_KEY_ROTATED", 14),
            ("CLUSTER_RESET_FORCE_RECONFIG_REQUESTED", 14),
            ("COMPUTE_AUTO_SCALE_INITIATED_ANALYTICS", 15),
            ("CPS_COLLECTION_RESTORE_PARTIAL_SUCCESS", 0),
            ("CROSS_REGION_SUPPORTED_REGION_MODIFIED", 0),
            ("DATA_FEDERATION_QUERY_LIMIT_CONFIGURED", 14),
            ("GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING", 0),
            ("PRIVATE_NETWORK_ENDPOINT_ENTRY_REMOVED", 14),
            ("PRIVATE_NETWORK_ENDPOINT_ENTRY_UPDATED", 14),
            ("PROJECT_ENABLE_DATA_VALIDATION_UPDATED", 14),
            ("S3_LOG_STREAMING_CONFIGURATION_UPDATED", 14),
            ("SERVERLESS_UPGRADE_TO_DEDICATED_FAILED", 14),
            ("SHADOW_CLUSTER_RECORDING_STATUS_UPDATE", 14),
            ("CLUSTER_CANCELING_SHARD_DRAIN_REQUESTED", 14),
            ("COMPUTE_AUTO_SCALE_OPLOG_FAIL_ANALYTICS", 15),
            ("COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_BASE", 15),
            ("ENCRYPTION_AT_REST_KEY_ROTATION_STARTED", 14),
            ("GCP_LOG_STREAMING_CONFIGURATION_UPDATED", 14),
            ("MONGOTUNE_WRITE_BLOCK_POLICY_INELIGIBLE", 14),
            ("ONLINE_ARCHIVE_DATA_EXPIRATION_RESOLVED", 0),
            ("SERVERLESS_DEPLOYMENT_INSTANCE_REBOOTED", 0),
            ("SERVERLESS_DEPLOYMENT_INSTANCE_REPLACED", 0),
            ("SERVERLESS_HORIZONTAL_SCALING_INITIATED", 0),
            ("SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED", 4),
            ("STREAMS_AUDIT_LOG_CONFIGURATION_UPDATED", 14),
            ("TENANT_UPGRADE_TO_SERVERLESS_SUCCESSFUL", 14),
            ("AI_MODELS_APIS_RATE_LIMIT_ADMIN_OVERRIDE", 0),
            ("CLOUD_PROVIDER_ACCESS_AWS_IAM_ROLE_ADDED", 14),
            ("CLUSTER_INSTANCE_SSL_ROTATED_PER_CLUSTER", 14),
            ("CPS_SNAPSHOT_FASTER_RESTORES_START_AUDIT", 0),
            ("ENCRYPTION_AT_REST_CONFIGURATION_UPDATED", 14),
            ("FEDERATED_DATABASE_QUERY_LOGS_DOWNLOADED", 14),
            ("HOST_MONGOT_APPROACHING_STOP_REPLICATION", 12),
            ("INDEPENDENT_SHARD_AUTO_SCALING_AVAILABLE", 14),
            ("INSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD", 24),
            ("LOG_STREAMING_EXPORT_FAILED_NONRETRYABLE", 14),
            ("ONLINE_ARCHIVE_DELETE_AFTER_DATE_UPDATED", 14),
            ("OTEL_LOG_STREAMING_CONFIGURATION_UPDATED", 14),
            ("TENANT_SNAPSHOT_DOWNLOAD_REQUESTED_AUDIT", 0),
            ("ATLAS_MAINTENANCE_PROTECTED_HOURS_CREATED", 14),
            ("ATLAS_MAINTENANCE_PROTECTED_HOURS_REMOVED", 14),
            ("AZURE_LOG_STREAMING_CONFIGURATION_UPDATED", 14),
            ("CPS_CONCURRENT_SNAPSHOT_FAILED_WILL_RETRY", 0),
            ("CPS_SNAPSHOT_FASTER_RESTORES_FAILED_AUDIT", 0),
            ("ENCRYPTION_AT_REST_CONFIG_NO_LONGER_VALID", 0),
            ("ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_CHECK", 0),
            ("OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD", 24),
            ("SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED", 4),
            ("ATLAS_MAINTENANCE_PROTECTED_HOURS_MODIFIED", 14),
            ("CLOUD_PROVIDER_ACCESS_AWS_IAM_ROLE_DELETED", 14),
            ("CLOUD_PROVIDER_ACCESS_AWS_IAM_ROLE_UPDATED", 14),
            ("CLUSTER_CONNECTION_GET_DATABASE_NAMESPACES", 0),
            ("CLUSTER_REGIONAL_OUTAGE_SIMULATION_STARTED", 14),
            ("CLUSTER_SERVER_PARAMETERS_UPDATE_SUBMITTED", 14),
            ("CPS_SNAPSHOT_FASTER_RESTORES_SUCCESS_AUDIT", 0),
            ("INDEPENDENT_SHARD_SCALING_CLUSTER_MIGRATED", 14),
            ("MATERIAL_CLUSTER_UPDATE_COMPLETED_INTERNAL", 14),
            ("REGIONALIZED_PRIVATE_ENDPOINT_MODE_ENABLED", 14),
            ("SERVERLESS_UPGRADE_TO_DEDICATED_SUCCESSFUL", 14),
            ("SPLUNK_LOG_STREAMING_CONFIGURATION_UPDATED", 14),
            ("TENANT_ENDPOINT_SERVICE_DEPLOYMENT_CREATED", 0),
            ("TENANT_ENDPOINT_SERVICE_DEPLOYMENT_DELETED", 0),
            ("ATLAS_MAINTENANCE_SCHEDULED_FOR_NEXT_WINDOW", 14),
            ("AUTO_HEALING_REQUESTED_INSTANCE_REPLACEMENT", 14),
            ("CLUSTER_CONNECTION_GET_DATABASE_COLLECTIONS", 0),
            ("CLUSTER_CONNECTION_GET_NAMESPACES_WITH_UUID", 0),
            ("CLUSTER_PREFERRED_CPU_ARCHITECTURE_MODIFIED", 14),
            ("DATADOG_LOG_STREAMING_CONFIGURATION_UPDATED", 14),
            ("ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_CREATED", 14),
            ("ENCRYPTION_AT_REST_PRIVATE_ENDPOINT_DELETED", 14),
            ("ONLINE_ARCHIVE_DATA_EXPIRATION_RULE_ENABLED", 14),
            ("ONLINE_ARCHIVE_DATA_EXPIRATION_RULE_UPDATED", 14),
            ("PROJECT_COLLECT_DATABASE_STATISTICS_UPDATED", 14),
            ("PUSH_BASED_LOG_EXPORT_CONFIGURATION_UPDATED", 14),
            ("REGIONALIZED_PRIVATE_ENDPOINT_MODE_DISABLED", 14),
            ("SEARCH_HOST_PAUSE_INITIAL_SYNC_ON_INDEX_IDS", 14),
            ("AZURE_CLUSTER_PREFERRED_STORAGE_TYPE_UPDATED", 14),
            ("CLUSTER_CONNECTION_GET_AGGREGATED_VIEW_INFOS", 0),
            ("CLUSTER_MONGOT_PROCESS_ARGS_UPDATE_SUBMITTED", 14),
            ("CLUSTER_REGIONAL_OUTAGE_SIMULATION_COMPLETED", 14),
            ("COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_ANALYTICS", 15),
            ("CPS_DATA_PROTECTION_APPROVED_FOR_DISABLEMENT", 0),
            ("ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_DENIED", 0),
            ("ONLINE_ARCHIVE_DATA_EXPIRATION_RULE_DISABLED", 14),
            ("ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_RESOLVED", 0),
            ("PREDICTIVE_COMPUTE_AUTO_SCALE_INITIATED_BASE", 15),
            ("PROXY_PROTOCOL_FOR_PRIVATE_LINK_MODE_UPDATED", 14),
            ("API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED", 3),
            ("INDEPENDENT_SHARD_SCALING_CLUSTER_ROLLED_BACK", 14),
            ("LOG_STREAMING_EXPORT_FAILED_RETRIES_EXHAUSTED", 14),
            ("OTEL_METRIC_INTEGRATION_CONFIGURATION_UPDATED", 14),
            ("PREDICTIVE_COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE", 15),
            ("PROJECT_ENABLE_EXTENDED_STORAGE_SIZES_UPDATED", 14),
            ("SERVERLESS_DEPLOYMENT_ENDPOINT_SERVICE_LINKED", 0),
            ("API_KEY_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED", 3),
            ("COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE", 15),
            ("ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_RESTORED", 0),
            ("CLOUD_PROVIDER_ACCESS_GCP_SERVICE_ACCOUNT_ADDED", 14),
            ("GROUP_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRED", 0),
            ("SERVERLESS_DEPLOYMENT_ENDPOINT_SERVICE_UNLINKED", 0),
            ("CLUSTER_CONNECTION_SAMPLE_COLLECTION_FIELD_NAMES", 0),
            ("CLUSTER_INSTANCE_ADMIN_BACKUP_SNAPSHOT_REQUESTED", 14),
            ("CLUSTER_MIGRATE_BACK_TO_AWS_MANAGED_IP_REQUESTED", 14),
            ("CLUSTER_REGIONAL_OUTAGE_SIMULATION_END_REQUESTED", 14),
            ("GROUP_SERVICE_ACCOUNT_SECRETS_NO_LONGER_EXPIRING", 0),
            ("CLOUD_PROVIDER_ACCESS_GCP_SERVICE_ACCOUNT_DELETED", 14),
            ("CLOUD_PROVIDER_ACCESS_GCP_SERVICE_ACCOUNT_UPDATED", 14),
            ("SET_ENSURE_CLUSTER_CONNECTIVITY_AFTER_FOR_CLUSTER", 14),
            ("CLUSTER_REGIONAL_OUTAGE_SIMULATION_FAILED_TO_START", 14),
            ("COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE", 15),
            ("ENCRYPTION_AT_REST_CONFIGURATION_VALIDATION_FAILED", 14),
            ("REPLICA_SET_SAMPLED_FOR_INTER_NODE_DATA_VALIDATION", 0),
            ("CLOUD_PROVIDER_ACCESS_AZURE_SERVICE_PRINCIPAL_ADDED", 14),
            ("COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_ANALYTICS", 15),
            ("REPLICA_SET_OPTED_OUT_OF_INTER_NODE_DATA_VALIDATION", 0),
            ("TENANT_ENDPOINT_SERVICE_DEPLOYMENT_DELETE_REQUESTED", 0),
            ("AUTO_HEALING_REQUESTED_CRITICAL_INSTANCE_POWER_CYCLE", 14),
            ("CLUSTER_CANCELING_CONFIG_SERVER_TRANSITION_REQUESTED", 14),
            ("INTER_NODE_DATA_VALIDATION_SUBMITTED_FOR_REPLICA_SET", 0),
            ("ONLINE_ARCHIVE_MAX_CONSECUTIVE_OFFLOAD_WINDOWS_CHECK", 0),
            ("CLOUD_PROVIDER_ACCESS_AZURE_SERVICE_PRINCIPAL_DELETED", 14),
            ("CLOUD_PROVIDER_ACCESS_AZURE_SERVICE_PRINCIPAL_UPDATED", 14),
            ("ENCRYPTION_AT_REST_CONFIGURATION_VALIDATION_SUCCEEDED", 14),
            ("SERVERLESS_DEPLOYMENT_ENVOY_INSTANCE_UIS_KEYS_ROTATED", 0),
            ("SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_ENABLED", 4),
            ("SERVICE_ACCOUNT_UI_IP_ACCESS_LIST_INHERITANCE_DISABLED", 4),
            ("COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS", 15),
            ("PROJECT_SCHEDULED_MAINTENANCE_OUTSIDE_OF_PROTECTED_HOURS", 14),
            ("NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_CHECK", 0),
            ("PREDICTIVE_COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE", 15),
            ("CLUSTER_CONNECTION_SAMPLE_COLLECTION_FIELD_NAMES_AND_TYPES", 0),
            ("CLUSTER_REGIONAL_OUTAGE_SIMULATION_CANCELLED_CLUSTER_PAUSE", 14),
            ("NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_CHECK", 0),
            ("NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_RESOLVED", 0),
            ("CLUSTER_CONNECTION_GET_NAMESPACES_AND_PROJECT_SQL_SCHEMA_DATA", 0),
            ("NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_RESOLVED", 0),
            ("HOST_X509_CERTIFICATE_CERTIFICATE_GENERATED_FOR_SUPPORT_ACCESS", 12),
            ("NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_CHECK", 0),
            ("NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_RESOLVED", 0),
            (
                "TENANT_ENDPOINT_SERVICE_DEPLOYMENT_NUM_DESIRED_ENDPOINT_SERVICES_INCREASED",
                0,
            ),
        ],
        default: Some(0),
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
                write: &[("eventTypeName", "AUTOMATION_CONFIG_PUBLISHED_AUDIT")],
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
                write: &[("eventTypeName", "DATA_EXPLORER_SESSION_CREATED")],
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
                write: &[("eventTypeName", "MAX_PROCESSOR_COUNT_REACHED")],
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
                write: &[("eventTypeName", "RESOURCE_POLICY_VIOLATED")],
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
                4 => Self::ServiceAccountGroupEvents(json::boxed(r)?),
                5 => Self::AutomationConfig(json::boxed(r)?),
                6 => Self::AppService(json::boxed(r)?),
                7 => Self::Billing(json::boxed(r)?),
                8 => Self::Cluster(json::boxed(r)?),
                9 => Self::DataExplorerAccessed(json::boxed(r)?),
                10 => Self::DataExplorer(json::boxed(r)?),
                11 => Self::FtsIndexAudit(json::boxed(r)?),
                12 => Self::Host(json::boxed(r)?),
                13 => Self::HostMetric(json::boxed(r)?),
                14 => Self::NdsAudit(json::boxed(r)?),
                15 => Self::NdsAutoScalingAudit(json::boxed(r)?),
                16 => Self::NdsServerlessInstanceAudit(json::boxed(r)?),
                17 => Self::NdsTenantEndpointAudit(json::boxed(r)?),
                18 => Self::For(json::boxed(r)?),
                19 => Self::SearchDeploymentAudit(json::boxed(r)?),
                20 => Self::Team(json::boxed(r)?),
                21 => Self::User(json::boxed(r)?),
                22 => Self::Resource(json::boxed(r)?),
                23 => Self::Streams(json::boxed(r)?),
                24 => Self::StreamProcessor(json::boxed(r)?),
                25 => Self::ChartsAudit(json::boxed(r)?),
                26 => Self::AtlasResourcePolicyAudit(json::boxed(r)?),
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
            Self::ServiceAccountGroupEvents(value) => (4, &**value),
            Self::AutomationConfig(value) => (5, &**value),
            Self::AppService(value) => (6, &**value),
            Self::Billing(value) => (7, &**value),
            Self::Cluster(value) => (8, &**value),
            Self::DataExplorerAccessed(value) => (9, &**value),
            Self::DataExplorer(value) => (10, &**value),
            Self::FtsIndexAudit(value) => (11, &**value),
            Self::Host(value) => (12, &**value),
            Self::HostMetric(value) => (13, &**value),
            Self::NdsAudit(value) => (14, &**value),
            Self::NdsAutoScalingAudit(value) => (15, &**value),
            Self::NdsServerlessInstanceAudit(value) => (16, &**value),
            Self::NdsTenantEndpointAudit(value) => (17, &**value),
            Self::For(value) => (18, &**value),
            Self::SearchDeploymentAudit(value) => (19, &**value),
            Self::Team(value) => (20, &**value),
            Self::User(value) => (21, &**value),
            Self::Resource(value) => (22, &**value),
            Self::Streams(value) => (23, &**value),
            Self::StreamProcessor(value) => (24, &**value),
            Self::ChartsAudit(value) => (25, &**value),
            Self::AtlasResourcePolicyAudit(value) => (26, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(EventViewForNdsGroup);

impl EventViewForNdsGroup {
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
            Self::ServiceAccountGroupEvents(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::AutomationConfig(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("AUTOMATION_CONFIG_PUBLISHED_AUDIT"))
            }
            Self::AppService(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Billing(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Cluster(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::DataExplorerAccessed(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::DataExplorer(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("DATA_EXPLORER_SESSION_CREATED"))
            }
            Self::FtsIndexAudit(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Host(value) => value.event_type_name.as_ref().map(|tag| tag.as_str()),
            Self::HostMetric(value) => value.event_type_name().map(|tag| tag.as_str()),
            Self::NdsAudit(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::NdsAutoScalingAudit(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::NdsServerlessInstanceAudit(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::NdsTenantEndpointAudit(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::For(value) => value.event_type_name.as_ref().map(|tag| tag.as_str()),
            Self::SearchDeploymentAudit(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Team(value) => value.event_type_name.as_ref().map(|tag| tag.as_str()),
            Self::User(value) => value.event_type_name.as_ref().map(|tag| tag.as_str()),
            Self::Resource(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Streams(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("MAX_PROCESSOR_COUNT_REACHED"))
            }
            Self::StreamProcessor(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::ChartsAudit(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::AtlasResourcePolicyAudit(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("RESOURCE_POLICY_VIOLATED"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `created`, which every known variant has.
    pub fn created(&self) -> Option<&DateTime> {
        match self {
            Self::Default(value) => value.created.as_ref(),
            Self::AlertAudit(value) => value.created.as_ref(),
            Self::AlertConfigAudit(value) => value.created.as_ref(),
            Self::ApiUser(value) => value.created.as_ref(),
            Self::ServiceAccountGroupEvents(value) => value.created.as_ref(),
            Self::AutomationConfig(value) => value.created.as_ref(),
            Self::AppService(value) => value.created.as_ref(),
            Self::Billing(value) => value.created.as_ref(),
            Self::Cluster(value) => value.created.as_ref(),
            Self::DataExplorerAccessed(value) => value.created.as_ref(),
            Self::DataExplorer(value) => value.created.as_ref(),
            Self::FtsIndexAudit(value) => value.created.as_ref(),
            Self::Host(value) => value.created.as_ref(),
            Self::HostMetric(value) => value.created(),
            Self::NdsAudit(value) => value.created.as_ref(),
            Self::NdsAutoScalingAudit(value) => value.created.as_ref(),
            Self::NdsServerlessInstanceAudit(value) => value.created.as_ref(),
            Self::NdsTenantEndpointAudit(value) => value.created.as_ref(),
            Self::For(value) => value.created.as_ref(),
            Self::SearchDeploymentAudit(value) => value.created.as_ref(),
            Self::Team(value) => value.created.as_ref(),
            Self::User(value) => value.created.as_ref(),
            Self::Resource(value) => value.created.as_ref(),
            Self::Streams(value) => value.created.as_ref(),
            Self::StreamProcessor(value) => value.created.as_ref(),
            Self::ChartsAudit(value) => value.created.as_ref(),
            Self::AtlasResourcePolicyAudit(value) => value.created.as_ref(),
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
            Self::ServiceAccountGroupEvents(value) => value.group_id.as_deref(),
            Self::AutomationConfig(value) => value.group_id.as_deref(),
            Self::AppService(value) => value.group_id.as_deref(),
            Self::Billing(value) => value.group_id.as_deref(),
            Self::Cluster(value) => value.group_id.as_deref(),
            Self::DataExplorerAccessed(value) => value.group_id.as_deref(),
            Self::DataExplorer(value) => value.group_id.as_deref(),
            Self::FtsIndexAudit(value) => value.group_id.as_deref(),
            Self::Host(value) => value.group_id.as_deref(),
            Self::HostMetric(value) => value.group_id(),
            Self::NdsAudit(value) => value.group_id.as_deref(),
            Self::NdsAutoScalingAudit(value) => value.group_id.as_deref(),
            Self::NdsServerlessInstanceAudit(value) => value.group_id.as_deref(),
            Self::NdsTenantEndpointAudit(value) => value.group_id.as_deref(),
            Self::For(value) => value.group_id.as_deref(),
            Self::SearchDeploymentAudit(value) => value.group_id.as_deref(),
            Self::Team(value) => value.group_id.as_deref(),
            Self::User(value) => value.group_id.as_deref(),
            Self::Resource(value) => value.group_id.as_deref(),
            Self::Streams(value) => value.group_id.as_deref(),
            Self::StreamProcessor(value) => value.group_id.as_deref(),
            Self::ChartsAudit(value) => value.group_id.as_deref(),
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
            Self::ServiceAccountGroupEvents(value) => value.id.as_deref(),
            Self::AutomationConfig(value) => value.id.as_deref(),
            Self::AppService(value) => value.id.as_deref(),
            Self::Billing(value) => value.id.as_deref(),
            Self::Cluster(value) => value.id.as_deref(),
            Self::DataExplorerAccessed(value) => value.id.as_deref(),
            Self::DataExplorer(value) => value.id.as_deref(),
            Self::FtsIndexAudit(value) => value.id.as_deref(),
            Self::Host(value) => value.id.as_deref(),
            Self::HostMetric(value) => value.id(),
            Self::NdsAudit(value) => value.id.as_deref(),
            Self::NdsAutoScalingAudit(value) => value.id.as_deref(),
            Self::NdsServerlessInstanceAudit(value) => value.id.as_deref(),
            Self::NdsTenantEndpointAudit(value) => value.id.as_deref(),
            Self::For(value) => value.id.as_deref(),
            Self::SearchDeploymentAudit(value) => value.id.as_deref(),
            Self::Team(value) => value.id.as_deref(),
            Self::User(value) => value.id.as_deref(),
            Self::Resource(value) => value.id.as_deref(),
            Self::Streams(value) => value.id.as_deref(),
            Self::StreamProcessor(value) => value.id.as_deref(),
            Self::ChartsAudit(value) => value.id.as_deref(),
            Self::AtlasResourcePolicyAudit(value) => value.id.as_deref(),
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
            Self::ServiceAccountGroupEvents(value) => value.links.as_deref(),
            Self::AutomationConfig(value) => value.links.as_deref(),
            Self::AppService(value) => value.links.as_deref(),
            Self::Billing(value) => value.links.as_deref(),
            Self::Cluster(value) => value.links.as_deref(),
            Self::DataExplorerAccessed(value) => value.links.as_deref(),
            Self::DataExplorer(value) => value.links.as_deref(),
            Self::FtsIndexAudit(value) => value.links.as_deref(),
            Self::Host(value) => value.links.as_deref(),
            Self::HostMetric(value) => value.links(),
            Self::NdsAudit(value) => value.links.as_deref(),
            Self::NdsAutoScalingAudit(value) => value.links.as_deref(),
            Self::NdsServerlessInstanceAudit(value) => value.links.as_deref(),
            Self::NdsTenantEndpointAudit(value) => value.links.as_deref(),
            Self::For(value) => value.links.as_deref(),
            Self::SearchDeploymentAudit(value) => value.links.as_deref(),
            Self::Team(value) => value.links.as_deref(),
            Self::User(value) => value.links.as_deref(),
            Self::Resource(value) => value.links.as_deref(),
            Self::Streams(value) => value.links.as_deref(),
            Self::StreamProcessor(value) => value.links.as_deref(),
            Self::ChartsAudit(value) => value.links.as_deref(),
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
            Self::ServiceAccountGroupEvents(value) => value.org_id.as_deref(),
            Self::AutomationConfig(value) => value.org_id.as_deref(),
            Self::AppService(value) => value.org_id.as_deref(),
            Self::Billing(value) => value.org_id.as_deref(),
            Self::Cluster(value) => value.org_id.as_deref(),
            Self::DataExplorerAccessed(value) => value.org_id.as_deref(),
            Self::DataExplorer(value) => value.org_id.as_deref(),
            Self::FtsIndexAudit(value) => value.org_id.as_deref(),
            Self::Host(value) => value.org_id.as_deref(),
            Self::HostMetric(value) => value.org_id(),
            Self::NdsAudit(value) => value.org_id.as_deref(),
            Self::NdsAutoScalingAudit(value) => value.org_id.as_deref(),
            Self::NdsServerlessInstanceAudit(value) => value.org_id.as_deref(),
            Self::NdsTenantEndpointAudit(value) => value.org_id.as_deref(),
            Self::For(value) => value.org_id.as_deref(),
            Self::SearchDeploymentAudit(value) => value.org_id.as_deref(),
            Self::Team(value) => value.org_id.as_deref(),
            Self::User(value) => value.org_id.as_deref(),
            Self::Resource(value) => value.org_id.as_deref(),
            Self::Streams(value) => value.org_id.as_deref(),
            Self::StreamProcessor(value) => value.org_id.as_deref(),
            Self::ChartsAudit(value) => value.org_id.as_deref(),
            Self::AtlasResourcePolicyAudit(value) => value.org_id.as_deref(),
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
            Self::ServiceAccountGroupEvents(value) => value.raw.as_ref(),
            Self::AutomationConfig(value) => value.raw.as_ref(),
            Self::AppService(value) => value.raw.as_ref(),
            Self::Billing(value) => value.raw.as_ref(),
            Self::Cluster(value) => value.raw.as_ref(),
            Self::DataExplorerAccessed(value) => value.raw.as_ref(),
            Self::DataExplorer(value) => value.raw.as_ref(),
            Self::FtsIndexAudit(value) => value.raw.as_ref(),
            Self::Host(value) => value.raw.as_ref(),
            Self::HostMetric(value) => value.raw(),
            Self::NdsAudit(value) => value.raw.as_ref(),
            Self::NdsAutoScalingAudit(value) => value.raw.as_ref(),
            Self::NdsServerlessInstanceAudit(value) => value.raw.as_ref(),
            Self::NdsTenantEndpointAudit(value) => value.raw.as_ref(),
            Self::For(value) => value.raw.as_ref(),
            Self::SearchDeploymentAudit(value) => value.raw.as_ref(),
            Self::Team(value) => value.raw.as_ref(),
            Self::User(value) => value.raw.as_ref(),
            Self::Resource(value) => value.raw.as_ref(),
            Self::Streams(value) => value.raw.as_ref(),
            Self::StreamProcessor(value) => value.raw.as_ref(),
            Self::ChartsAudit(value) => value.raw.as_ref(),
            Self::AtlasResourcePolicyAudit(value) => value.raw.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Default`].
    pub fn is_default(&self) -> bool {
        matches!(self, Self::Default(_))
    }

    /// Returns the value of [`Self::Default`].
    pub fn as_default(&self) -> Option<&DefaultEventViewForNdsGroup> {
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
    pub fn as_api_user(&self) -> Option<&ApiUserEventViewForNdsGroup> {
        match self {
            Self::ApiUser(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::ServiceAccountGroupEvents`].
    pub fn is_service_account_group_events(&self) -> bool {
        matches!(self, Self::ServiceAccountGroupEvents(_))
    }

    /// Returns the value of [`Self::ServiceAccountGroupEvents`].
    pub fn as_service_account_group_events(&self) -> Option<&ServiceAccountGroupEvents> {
        match self {
            Self::ServiceAccountGroupEvents(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::AutomationConfig`].
    pub fn is_automation_config(&self) -> bool {
        matches!(self, Self::AutomationConfig(_))
    }

    /// Returns the value of [`Self::AutomationConfig`].
    pub fn as_automation_config(&self) -> Option<&AutomationConfigEventView> {
        match self {
            Self::AutomationConfig(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::AppService`].
    pub fn is_app_service(&self) -> bool {
        matches!(self, Self::AppService(_))
    }

    /// Returns the value of [`Self::AppService`].
    pub fn as_app_service(&self) -> Option<&AppServiceEventView> {
        match self {
            Self::AppService(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Billing`].
    pub fn is_billing(&self) -> bool {
        matches!(self, Self::Billing(_))
    }

    /// Returns the value of [`Self::Billing`].
    pub fn as_billing(&self) -> Option<&BillingEventViewForNdsGroup> {
        match self {
            Self::Billing(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Cluster`].
    pub fn is_cluster(&self) -> bool {
        matches!(self, Self::Cluster(_))
    }

    /// Returns the value of [`Self::Cluster`].
    pub fn as_cluster(&self) -> Option<&ClusterEventViewForNdsGroup> {
        match self {
            Self::Cluster(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::DataExplorerAccessed`].
    pub fn is_data_explorer_accessed(&self) -> bool {
        matches!(self, Self::DataExplorerAccessed(_))
    }

    /// Returns the value of [`Self::DataExplorerAccessed`].
    pub fn as_data_explorer_accessed(&self) -> Option<&DataExplorerAccessedEventView> {
        match self {
            Self::DataExplorerAccessed(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::DataExplorer`].
    pub fn is_data_explorer(&self) -> bool {
        matches!(self, Self::DataExplorer(_))
    }

    /// Returns the value of [`Self::DataExplorer`].
    pub fn as_data_explorer(&self) -> Option<&DataExplorerEvent> {
        match self {
            Self::DataExplorer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::FtsIndexAudit`].
    pub fn is_fts_index_audit(&self) -> bool {
        matches!(self, Self::FtsIndexAudit(_))
    }

    /// Returns the value of [`Self::FtsIndexAudit`].
    pub fn as_fts_index_audit(&self) -> Option<&FtsIndexAuditView> {
        match self {
            Self::FtsIndexAudit(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Host`].
    pub fn is_host(&self) -> bool {
        matches!(self, Self::Host(_))
    }

    /// Returns the value of [`Self::Host`].
    pub fn as_host(&self) -> Option<&HostEventViewForNdsGroup> {
        match self {
            Self::Host(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::HostMetric`].
    pub fn is_host_metric(&self) -> bool {
        matches!(self, Self::HostMetric(_))
    }

    /// Returns the value of [`Self::HostMetric`].
    pub fn as_host_metric(&self) -> Option<&HostMetricEvent> {
        match self {
            Self::HostMetric(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::NdsAudit`].
    pub fn is_nds_audit(&self) -> bool {
        matches!(self, Self::NdsAudit(_))
    }

    /// Returns the value of [`Self::NdsAudit`].
    pub fn as_nds_audit(&self) -> Option<&NdsAuditViewForNdsGroup> {
        match self {
            Self::NdsAudit(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::NdsAutoScalingAudit`].
    pub fn is_nds_auto_scaling_audit(&self) -> bool {
        matches!(self, Self::NdsAutoScalingAudit(_))
    }

    /// Returns the value of [`Self::NdsAutoScalingAudit`].
    pub fn as_nds_auto_scaling_audit(
        &self,
    ) -> Option<&NdsAutoScalingAuditViewForNdsGroup> {
        match self {
            Self::NdsAutoScalingAudit(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::NdsServerlessInstanceAudit`].
    pub fn is_nds_serverless_instance_audit(&self) -> bool {
        matches!(self, Self::NdsServerlessInstanceAudit(_))
    }

    /// Returns the value of [`Self::NdsServerlessInstanceAudit`].
    pub fn as_nds_serverless_instance_audit(
        &self,
    ) -> Option<&NdsServerlessInstanceAuditView> {
        match self {
            Self::NdsServerlessInstanceAudit(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::NdsTenantEndpointAudit`].
    pub fn is_nds_tenant_endpoint_audit(&self) -> bool {
        matches!(self, Self::NdsTenantEndpointAudit(_))
    }

    /// Returns the value of [`Self::NdsTenantEndpointAudit`].
    pub fn as_nds_tenant_endpoint_audit(&self) -> Option<&NdsTenantEndpointAuditView> {
        match self {
            Self::NdsTenantEndpointAudit(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::For`].
    pub fn is_for(&self) -> bool {
        matches!(self, Self::For(_))
    }

    /// Returns the value of [`Self::For`].
    pub fn as_for(&self) -> Option<&ForNdsGroup> {
        match self {
            Self::For(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::SearchDeploymentAudit`].
    pub fn is_search_deployment_audit(&self) -> bool {
        matches!(self, Self::SearchDeploymentAudit(_))
    }

    /// Returns the value of [`Self::SearchDeploymentAudit`].
    pub fn as_search_deployment_audit(&self) -> Option<&SearchDeploymentAuditView> {
        match self {
            Self::SearchDeploymentAudit(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Team`].
    pub fn is_team(&self) -> bool {
        matches!(self, Self::Team(_))
    }

    /// Returns the value of [`Self::Team`].
    pub fn as_team(&self) -> Option<&TeamEventViewForNdsGroup> {
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
    pub fn as_user(&self) -> Option<&UserEventViewForNdsGroup> {
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
    pub fn as_resource(&self) -> Option<&ResourceEventViewForNdsGroup> {
        match self {
            Self::Resource(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Streams`].
    pub fn is_streams(&self) -> bool {
        matches!(self, Self::Streams(_))
    }

    /// Returns the value of [`Self::Streams`].
    pub fn as_streams(&self) -> Option<&StreamsEventViewForNdsGroup> {
        match self {
            Self::Streams(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::StreamProcessor`].
    pub fn is_stream_processor(&self) -> bool {
        matches!(self, Self::StreamProcessor(_))
    }

    /// Returns the value of [`Self::StreamProcessor`].
    pub fn as_stream_processor(&self) -> Option<&StreamProcessorEventViewForNdsGroup> {
        match self {
            Self::StreamProcessor(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::ChartsAudit`].
    pub fn is_charts_audit(&self) -> bool {
        matches!(self, Self::ChartsAudit(_))
    }

    /// Returns the value of [`Self::ChartsAudit`].
    pub fn as_charts_audit(&self) -> Option<&ChartsAudit> {
        match self {
            Self::ChartsAudit(value) => Some(value),
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
    ) -> Option<&AtlasResourcePolicyAuditForNdsGroup> {
        match self {
            Self::AtlasResourcePolicyAudit(value) => Some(value),
            _ => None,
        }
    }
}

impl From<DefaultEventViewForNdsGroup> for EventViewForNdsGroup {
    fn from(value: DefaultEventViewForNdsGroup) -> Self {
        Self::Default(Box::new(value))
    }
}

impl From<AlertAudit> for EventViewForNdsGroup {
    fn from(value: AlertAudit) -> Self {
        Self::AlertAudit(Box::new(value))
    }
}

impl From<AlertConfigAudit> for EventViewForNdsGroup {
    fn from(value: AlertConfigAudit) -> Self {
        Self::AlertConfigAudit(Box::new(value))
    }
}

impl From<ApiUserEventViewForNdsGroup> for EventViewForNdsGroup {
    fn from(value: ApiUserEventViewForNdsGroup) -> Self {
        Self::ApiUser(Box::new(value))
    }
}

impl From<ServiceAccountGroupEvents> for EventViewForNdsGroup {
    fn from(value: ServiceAccountGroupEvents) -> Self {
        Self::ServiceAccountGroupEvents(Box::new(value))
    }
}

impl From<AutomationConfigEventView> for EventViewForNdsGroup {
    fn from(value: AutomationConfigEventView) -> Self {
        Self::AutomationConfig(Box::new(value))
    }
}

impl From<AppServiceEventView> for EventViewForNdsGroup {
    fn from(value: AppServiceEventView) -> Self {
        Self::AppService(Box::new(value))
    }
}

impl From<BillingEventViewForNdsGroup> for EventViewForNdsGroup {
    fn from(value: BillingEventViewForNdsGroup) -> Self {
        Self::Billing(Box::new(value))
    }
}

impl From<ClusterEventViewForNdsGroup> for EventViewForNdsGroup {
    fn from(value: ClusterEventViewForNdsGroup) -> Self {
        Self::Cluster(Box::new(value))
    }
}

impl From<DataExplorerAccessedEventView> for EventViewForNdsGroup {
    fn from(value: DataExplorerAccessedEventView) -> Self {
        Self::DataExplorerAccessed(Box::new(value))
    }
}

impl From<DataExplorerEvent> for EventViewForNdsGroup {
    fn from(value: DataExplorerEvent) -> Self {
        Self::DataExplorer(Box::new(value))
    }
}

impl From<FtsIndexAuditView> for EventViewForNdsGroup {
    fn from(value: FtsIndexAuditView) -> Self {
        Self::FtsIndexAudit(Box::new(value))
    }
}

impl From<HostEventViewForNdsGroup> for EventViewForNdsGroup {
    fn from(value: HostEventViewForNdsGroup) -> Self {
        Self::Host(Box::new(value))
    }
}

impl From<HostMetricEvent> for EventViewForNdsGroup {
    fn from(value: HostMetricEvent) -> Self {
        Self::HostMetric(Box::new(value))
    }
}

impl From<NdsAuditViewForNdsGroup> for EventViewForNdsGroup {
    fn from(value: NdsAuditViewForNdsGroup) -> Self {
        Self::NdsAudit(Box::new(value))
    }
}

impl From<NdsAutoScalingAuditViewForNdsGroup> for EventViewForNdsGroup {
    fn from(value: NdsAutoScalingAuditViewForNdsGroup) -> Self {
        Self::NdsAutoScalingAudit(Box::new(value))
    }
}

impl From<NdsServerlessInstanceAuditView> for EventViewForNdsGroup {
    fn from(value: NdsServerlessInstanceAuditView) -> Self {
        Self::NdsServerlessInstanceAudit(Box::new(value))
    }
}

impl From<NdsTenantEndpointAuditView> for EventViewForNdsGroup {
    fn from(value: NdsTenantEndpointAuditView) -> Self {
        Self::NdsTenantEndpointAudit(Box::new(value))
    }
}

impl From<ForNdsGroup> for EventViewForNdsGroup {
    fn from(value: ForNdsGroup) -> Self {
        Self::For(Box::new(value))
    }
}

impl From<SearchDeploymentAuditView> for EventViewForNdsGroup {
    fn from(value: SearchDeploymentAuditView) -> Self {
        Self::SearchDeploymentAudit(Box::new(value))
    }
}

impl From<TeamEventViewForNdsGroup> for EventViewForNdsGroup {
    fn from(value: TeamEventViewForNdsGroup) -> Self {
        Self::Team(Box::new(value))
    }
}

impl From<UserEventViewForNdsGroup> for EventViewForNdsGroup {
    fn from(value: UserEventViewForNdsGroup) -> Self {
        Self::User(Box::new(value))
    }
}

impl From<ResourceEventViewForNdsGroup> for EventViewForNdsGroup {
    fn from(value: ResourceEventViewForNdsGroup) -> Self {
        Self::Resource(Box::new(value))
    }
}

impl From<StreamsEventViewForNdsGroup> for EventViewForNdsGroup {
    fn from(value: StreamsEventViewForNdsGroup) -> Self {
        Self::Streams(Box::new(value))
    }
}

impl From<StreamProcessorEventViewForNdsGroup> for EventViewForNdsGroup {
    fn from(value: StreamProcessorEventViewForNdsGroup) -> Self {
        Self::StreamProcessor(Box::new(value))
    }
}

impl From<ChartsAudit> for EventViewForNdsGroup {
    fn from(value: ChartsAudit) -> Self {
        Self::ChartsAudit(Box::new(value))
    }
}

impl From<AtlasResourcePolicyAuditForNdsGroup> for EventViewForNdsGroup {
    fn from(value: AtlasResourcePolicyAuditForNdsGroup) -> Self {
        Self::AtlasResourcePolicyAudit(Box::new(value))
    }
}
