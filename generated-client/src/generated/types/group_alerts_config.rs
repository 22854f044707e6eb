// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AlertsNotificationRootForGroup, AppServiceAlertConfigViewForNdsGroup,
    AppServiceMetricAlertConfigViewForNdsGroup,
    BillingThresholdAlertConfigViewForNdsGroup, ClusterAlertConfigViewForNdsGroup,
    CpsBackupThresholdAlertConfigViewForNdsGroup, DefaultAlertConfigViewForNdsGroup,
    EncryptionKeyAlertConfigViewForNdsGroup, EventSeverity,
    FlexMetricAlertConfigViewForNdsGroup, HostAlertConfigViewForNdsGroup,
    HostMetricAlertConfigViewForNdsGroup, Link, MongotuneAlertConfigViewForNdsGroup,
    NdsAutoscalingAlertConfigViewForNdsGroup,
    NdsX509UserAuthenticationAlertConfigViewForNdsGroup,
    ReplicaSetAlertConfigViewForNdsGroup, ReplicaSetThresholdAlertConfigViewForNdsGroup,
    ServerlessMetricAlertConfigViewForNdsGroup,
    StreamProcessorAlertConfigViewForNdsGroup,
    StreamProcessorMetricAlertConfigViewForNdsGroup,
};

use crate::json::{
    self, DateTime, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// An alert configuration. `eventTypeName` tells which kind.
///
/// The variant is told by `eventTypeName` (enum property with a default variant).
///
/// | `eventTypeName` | variant | own fields |
/// |---|---|---|
/// | `CREDIT_CARD_ABOUT_TO_EXPIRE`, `CPS_SNAPSHOT_STARTED`, `CPS_SNAPSHOT_SUCCESSFUL`, `CPS_SNAPSHOT_FAILED`, `CPS_CONCURRENT_SNAPSHOT_FAILED_WILL_RETRY`, `CPS_SNAPSHOT_FALLBACK_SUCCESSFUL`, `CPS_SNAPSHOT_FALLBACK_FAILED`, `CPS_COPY_SNAPSHOT_STARTED`, `CPS_COPY_SNAPSHOT_FAILED`, `CPS_COPY_SNAPSHOT_FAILED_WILL_RETRY`, `CPS_COPY_SNAPSHOT_SUCCESSFUL`, `CPS_RESTORE_SUCCESSFUL`, `CPS_EXPORT_SUCCESSFUL`, `CPS_RESTORE_FAILED`, `CPS_EXPORT_FAILED`, `CPS_COLLECTION_RESTORE_SUCCESSFUL`, `CPS_COLLECTION_RESTORE_FAILED`, `CPS_COLLECTION_RESTORE_PARTIAL_SUCCESS`, `CPS_COLLECTION_RESTORE_CANCELED`, `CPS_AUTO_EXPORT_FAILED`, `CPS_SNAPSHOT_DOWNLOAD_REQUEST_FAILED`, `CPS_OPLOG_CAUGHT_UP`, `CPS_DATA_PROTECTION_ENABLE_REQUESTED`, `CPS_DATA_PROTECTION_ENABLED` and 46 more and any other | [`Default`](Self::Default) | `eventTypeName`, `matchers` |
/// | `URL_CONFIRMATION`, `SUCCESSFUL_DEPLOY`, `DEPLOYMENT_FAILURE`, `REQUEST_RATE_LIMIT`, `LOG_FORWARDER_FAILURE`, `SYNC_FAILURE`, `TRIGGER_FAILURE`, `TRIGGER_AUTO_RESUMED`, `DEPLOYMENT_MODEL_CHANGE_SUCCESS`, `DEPLOYMENT_MODEL_CHANGE_FAILURE` | [`AppService`](Self::AppService) | `eventTypeName`, `matchers` |
/// | `OUTSIDE_REALM_METRIC_THRESHOLD` | [`AppServiceMetric`](Self::AppServiceMetric) | `eventTypeName`, `matchers`, `metricThreshold` |
/// | `PENDING_INVOICE_OVER_THRESHOLD`, `DAILY_BILL_OVER_THRESHOLD`, `DAILY_BILLING_CHANGE_OVER_THRESHOLD`, `WEEKLY_BILLING_CHANGE_OVER_THRESHOLD`, `MONTHLY_BILLING_CHANGE_OVER_THRESHOLD` | [`BillingThreshold`](Self::BillingThreshold) | `eventTypeName`, `matchers`, `threshold` |
/// | `CLUSTER_MONGOS_IS_MISSING` | [`Cluster`](Self::Cluster) | `eventTypeName`, `matchers` |
/// | `CPS_SNAPSHOT_BEHIND`, `CPS_PREV_SNAPSHOT_OLD`, `CPS_OPLOG_BEHIND` | [`CpsBackupThreshold`](Self::CpsBackupThreshold) | `eventTypeName`, `matchers`, `threshold` |
/// | `AWS_ENCRYPTION_KEY_NEEDS_ROTATION`, `AZURE_ENCRYPTION_KEY_NEEDS_ROTATION`, `GCP_ENCRYPTION_KEY_NEEDS_ROTATION`, `AWS_ENCRYPTION_KEY_INVALID`, `AZURE_ENCRYPTION_KEY_INVALID`, `GCP_ENCRYPTION_KEY_INVALID` | [`EncryptionKey`](Self::EncryptionKey) | `eventTypeName`, `matchers`, `threshold` |
/// | `HOST_DOWN`, `HOST_HAS_INDEX_SUGGESTIONS`, `HOST_MONGOT_CRASHING_OOM`, `HOST_MONGOT_STOP_REPLICATION`, `HOST_MONGOT_APPROACHING_STOP_REPLICATION`, `HOST_MONGOT_PAUSE_INITIAL_SYNC`, `HOST_SEARCH_NODE_INDEX_FAILED`, `HOST_SEARCH_PROCESS_THROTTLING`, `HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN`, `HOST_NOT_ENOUGH_DISK_SPACE`, `SSH_KEY_NDS_HOST_ACCESS_REQUESTED`, `SSH_KEY_NDS_HOST_ACCESS_REFRESHED`, `PUSH_BASED_LOG_EXPORT_STOPPED`, `PUSH_BASED_LOG_EXPORT_DROPPED_LOG`, `HOST_VERSION_BEHIND`, `VERSION_BEHIND`, `HOST_EXPOSED`, `HOST_SSL_CERTIFICATE_STALE`, `HOST_SECURITY_CHECKUP_NOT_MET`, `ALERT_HOST_SSH_SESSION_STARTED`, `PROFILER_CONFIGURED_TOO_WIDELY` | [`Host`](Self::Host) | `eventTypeName`, `matchers` |
/// | `OUTSIDE_METRIC_THRESHOLD` | [`HostMetric`](Self::HostMetric) | `eventTypeName`, `matchers`, `metricThreshold` |
/// | `MONGOTUNE_ALERT` | [`Mongotune`](Self::Mongotune) | `eventTypeName`, `matchers` |
/// | `COMPUTE_AUTO_SCALE_INITIATED_BASE`, `COMPUTE_AUTO_SCALE_INITIATED_ANALYTICS`, `COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_BASE`, `COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_ANALYTICS`, `COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE`, `COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS`, `COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE`, `COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_ANALYTICS`, `COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE`, `COMPUTE_AUTO_SCALE_OPLOG_FAIL_ANALYTICS`, `DISK_AUTO_SCALE_INITIATED`, `DISK_AUTO_SCALE_MAX_DISK_SIZE_FAIL`, `DISK_AUTO_SCALE_OPLOG_FAIL`, `PREDICTIVE_COMPUTE_AUTO_SCALE_INITIATED_BASE`, `PREDICTIVE_COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE`, `PREDICTIVE_COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE`, `CLUSTER_AUTO_SHARDING_INITIATED`, `CLUSTER_RESHARDING_COMPLETED` | [`NdsAutoscaling`](Self::NdsAutoscaling) | `eventTypeName`, `matchers` |
/// | `NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_CHECK`, `NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_CHECK`, `NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_CHECK` | [`NdsX509UserAuthentication`](Self::NdsX509UserAuthentication) | `eventTypeName`, `matchers`, `threshold` |
/// | `NO_PRIMARY`, `PRIMARY_ELECTED` | [`ReplicaSet`](Self::ReplicaSet) | `eventTypeName`, `matchers`, `threshold` |
/// | `TOO_MANY_ELECTIONS`, `REPLICATION_OPLOG_WINDOW_RUNNING_OUT`, `TOO_FEW_HEALTHY_MEMBERS`, `TOO_MANY_UNHEALTHY_MEMBERS` | [`ReplicaSetThreshold`](Self::ReplicaSetThreshold) |  |
/// | `OUTSIDE_SERVERLESS_METRIC_THRESHOLD` | [`ServerlessMetric`](Self::ServerlessMetric) | `eventTypeName`, `matchers`, `metricThreshold` |
/// | `OUTSIDE_FLEX_METRIC_THRESHOLD` | [`FlexMetric`](Self::FlexMetric) | `eventTypeName`, `matchers`, `metricThreshold` |
/// | `STREAM_PROCESSOR_STATE_IS_FAILED`, `STREAM_PROCESSOR_AUTOSCALE_INITIATED` | [`StreamProcessor`](Self::StreamProcessor) | `eventTypeName`, `matchers` |
/// | `OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD` | [`StreamProcessorMetric`](Self::StreamProcessorMetric) | `eventTypeName`, `matchers`, `metricThreshold`, `threshold` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupAlertsConfig {
    /// Alert configuration for any other event, without details of its own.
    Default(Box<DefaultAlertConfigViewForNdsGroup>),
    /// Alert configuration for App Services applications.
    AppService(Box<AppServiceAlertConfigViewForNdsGroup>),
    /// `eventTypeName` is `OUTSIDE_REALM_METRIC_THRESHOLD`.
    AppServiceMetric(Box<AppServiceMetricAlertConfigViewForNdsGroup>),
    /// Alert configuration for the bill.
    BillingThreshold(Box<BillingThresholdAlertConfigViewForNdsGroup>),
    /// `eventTypeName` is `CLUSTER_MONGOS_IS_MISSING`.
    Cluster(Box<ClusterAlertConfigViewForNdsGroup>),
    /// Alert configuration for delays of backups.
    CpsBackupThreshold(Box<CpsBackupThresholdAlertConfigViewForNdsGroup>),
    /// Alert configuration for the age and state of encryption keys.
    EncryptionKey(Box<EncryptionKeyAlertConfigViewForNdsGroup>),
    /// Alert configuration for hosts.
    Host(Box<HostAlertConfigViewForNdsGroup>),
    /// `eventTypeName` is `OUTSIDE_METRIC_THRESHOLD`.
    HostMetric(Box<HostMetricAlertConfigViewForNdsGroup>),
    /// `eventTypeName` is `MONGOTUNE_ALERT`.
    Mongotune(Box<MongotuneAlertConfigViewForNdsGroup>),
    /// Alert configuration for automatic scaling.
    NdsAutoscaling(Box<NdsAutoscalingAlertConfigViewForNdsGroup>),
    /// Alert configuration for the end of client certificates.
    NdsX509UserAuthentication(Box<NdsX509UserAuthenticationAlertConfigViewForNdsGroup>),
    /// Alert configuration for replica sets.
    ReplicaSet(Box<ReplicaSetAlertConfigViewForNdsGroup>),
    /// Alert configuration for limits of replica sets, in the variant that `eventTypeName` tells.
    ReplicaSetThreshold(Box<ReplicaSetThresholdAlertConfigViewForNdsGroup>),
    /// `eventTypeName` is `OUTSIDE_SERVERLESS_METRIC_THRESHOLD`.
    ServerlessMetric(Box<ServerlessMetricAlertConfigViewForNdsGroup>),
    /// `eventTypeName` is `OUTSIDE_FLEX_METRIC_THRESHOLD`.
    FlexMetric(Box<FlexMetricAlertConfigViewForNdsGroup>),
    /// Alert configuration for stream processors.
    StreamProcessor(Box<StreamProcessorAlertConfigViewForNdsGroup>),
    /// `eventTypeName` is `OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD`.
    StreamProcessorMetric(Box<StreamProcessorMetricAlertConfigViewForNdsGroup>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for GroupAlertsConfig {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["eventTypeName"],
        values: &[
            ("HOST_DOWN", 7),
            ("NO_PRIMARY", 12),
            ("HOST_EXPOSED", 7),
            ("JOINED_GROUP", 0),
            ("SYNC_FAILURE", 1),
            ("TAGS_MODIFIED", 0),
            ("VERSION_BEHIND", 7),
            ("FTS_INDEX_STALE", 0),
            ("MONGOTUNE_ALERT", 9),
            ("PRIMARY_ELECTED", 12),
            ("TRIGGER_FAILURE", 1),
            ("CPS_OPLOG_BEHIND", 5),
            ("URL_CONFIRMATION", 1),
            ("CPS_EXPORT_FAILED", 0),
            ("SUCCESSFUL_DEPLOY", 1),
            ("CPS_RESTORE_FAILED", 0),
            ("DEPLOYMENT_FAILURE", 1),
            ("REMOVED_FROM_GROUP", 0),
            ("REQUEST_RATE_LIMIT", 1),
            ("TOO_MANY_ELECTIONS", 13),
            ("CLUSTER_BLOCK_WRITE", 0),
            ("CPS_OPLOG_CAUGHT_UP", 0),
            ("CPS_SNAPSHOT_BEHIND", 5),
            ("CPS_SNAPSHOT_FAILED", 0),
            ("GROUP_TAGS_MODIFIED", 0),
            ("HOST_VERSION_BEHIND", 7),
            ("MAINTENANCE_STARTED", 0),
            ("CPS_SNAPSHOT_STARTED", 0),
            ("FTS_INDEX_CLEANED_UP", 0),
            ("TRIGGER_AUTO_RESUMED", 1),
            ("CLUSTER_TAGS_MODIFIED", 0),
            ("CLUSTER_UNBLOCK_WRITE", 0),
            ("CPS_EXPORT_SUCCESSFUL", 0),
            ("CPS_PREV_SNAPSHOT_OLD", 5),
            ("LOG_FORWARDER_FAILURE", 1),
            ("MAINTENANCE_COMPLETED", 0),
            ("CPS_AUTO_EXPORT_FAILED", 0),
            ("CPS_RESTORE_SUCCESSFUL", 0),
            ("FTS_INDEX_BUILD_FAILED", 0),
            ("CPS_SNAPSHOT_SUCCESSFUL", 0),
            ("MAINTENANCE_IN_ADVANCED", 0),
            ("TOO_FEW_HEALTHY_MEMBERS", 13),
            ("CPS_COPY_SNAPSHOT_FAILED", 0),
            ("FTS_INDEX_BUILD_COMPLETE", 0),
            ("HOST_MONGOT_CRASHING_OOM", 7),
            ("OUTSIDE_METRIC_THRESHOLD", 8),
            ("RESOURCE_POLICY_VIOLATED", 0),
            ("USER_ROLES_CHANGED_AUDIT", 0),
            ("CLUSTER_MONGOS_IS_MISSING", 4),
            ("CPS_COPY_SNAPSHOT_STARTED", 0),
            ("DAILY_BILL_OVER_THRESHOLD", 3),
            ("DISK_AUTO_SCALE_INITIATED", 10),
            ("FTS_INDEX_DELETION_FAILED", 0),
            ("MAINTENANCE_AUTO_DEFERRED", 0),
            ("AWS_ENCRYPTION_KEY_INVALID", 6),
            ("DISK_AUTO_SCALE_OPLOG_FAIL", 10),
            ("FTS_INDEXES_RESTORE_FAILED", 0),
            ("GCP_ENCRYPTION_KEY_INVALID", 6),
            ("HOST_HAS_INDEX_SUGGESTIONS", 7),
            ("HOST_NOT_ENOUGH_DISK_SPACE", 7),
            ("HOST_SSL_CERTIFICATE_STALE", 7),
            ("TOO_MANY_UNHEALTHY_MEMBERS", 13),
            ("CLUSTER_INSTANCE_STOP_START", 0),
            ("CPS_DATA_PROTECTION_ENABLED", 0),
            ("CPS_DATA_PROTECTION_UPDATED", 0),
            ("CREDIT_CARD_ABOUT_TO_EXPIRE", 0),
            ("AZURE_ENCRYPTION_KEY_INVALID", 6),
            ("CLUSTER_RESHARDING_COMPLETED", 10),
            ("CPS_COPY_SNAPSHOT_SUCCESSFUL", 0),
            ("CPS_DATA_PROTECTION_DISABLED", 0),
            ("CPS_SNAPSHOT_FALLBACK_FAILED", 0),
            ("HOST_MONGOT_STOP_REPLICATION", 7),
            ("MAINTENANCE_NO_LONGER_NEEDED", 0),
            ("ACTIVE_LEGACY_TLS_CONNECTIONS", 0),
            ("CPS_COLLECTION_RESTORE_FAILED", 0),
            ("HOST_SEARCH_NODE_INDEX_FAILED", 7),
            ("HOST_SECURITY_CHECKUP_NOT_MET", 7),
            ("OUTSIDE_FLEX_METRIC_THRESHOLD", 15),
            ("PUSH_BASED_LOG_EXPORT_STOPPED", 7),
            ("SAMPLE_DATASET_LOAD_REQUESTED", 0),
            ("ALERT_HOST_SSH_SESSION_STARTED", 7),
            ("HOST_MONGOT_PAUSE_INITIAL_SYNC", 7),
            ("HOST_SEARCH_PROCESS_THROTTLING", 7),
            ("NETWORK_PERMISSION_ENTRY_ADDED", 0),
            ("OUTSIDE_REALM_METRIC_THRESHOLD", 2),
            ("PENDING_INVOICE_OVER_THRESHOLD", 3),
            ("PROFILER_CONFIGURED_TOO_WIDELY", 7),
            ("WEBHOOK_TEMPLATE_RENDER_FAILED", 0),
            ("CLUSTER_AUTO_SHARDING_INITIATED", 10),
            ("CPS_COLLECTION_RESTORE_CANCELED", 0),
            ("DEPLOYMENT_MODEL_CHANGE_FAILURE", 1),
            ("DEPLOYMENT_MODEL_CHANGE_SUCCESS", 1),
            ("USERS_WITHOUT_MULTI_FACTOR_AUTH", 0),
            ("CPS_SNAPSHOT_FALLBACK_SUCCESSFUL", 0),
            ("NETWORK_PERMISSION_ENTRY_REMOVED", 0),
            ("NETWORK_PERMISSION_ENTRY_UPDATED", 0),
            ("STREAM_PROCESSOR_STATE_IS_FAILED", 16),
            ("AWS_ENCRYPTION_KEY_NEEDS_ROTATION", 6),
            ("CLUSTER_INSTANCE_RESYNC_REQUESTED", 0),
            ("CLUSTER_INSTANCE_UPDATE_REQUESTED", 0),
            ("COMPUTE_AUTO_SCALE_INITIATED_BASE", 10),
            ("CPS_COLLECTION_RESTORE_SUCCESSFUL", 0),
            ("GCP_ENCRYPTION_KEY_NEEDS_ROTATION", 6),
            ("PUSH_BASED_LOG_EXPORT_DROPPED_LOG", 7),
            ("SSH_KEY_NDS_HOST_ACCESS_REFRESHED", 7),
            ("SSH_KEY_NDS_HOST_ACCESS_REQUESTED", 7),
            ("COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE", 10),
            ("DISK_AUTO_SCALE_MAX_DISK_SIZE_FAIL", 10),
            ("HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN", 7),
            ("AZURE_ENCRYPTION_KEY_NEEDS_ROTATION", 6),
            ("CPS_COPY_SNAPSHOT_FAILED_WILL_RETRY", 0),
            ("DAILY_BILLING_CHANGE_OVER_THRESHOLD", 3),
            ("FTS_INDEXES_SYNONYM_MAPPING_INVALID", 0),
            ("OUTSIDE_SERVERLESS_METRIC_THRESHOLD", 14),
            ("TENANT_UPGRADE_TO_SERVERLESS_FAILED", 0),
            ("CPS_DATA_PROTECTION_ENABLE_REQUESTED", 0),
            ("CPS_DATA_PROTECTION_UPDATE_REQUESTED", 0),
            ("CPS_SNAPSHOT_DOWNLOAD_REQUEST_FAILED", 0),
            ("REPLICATION_OPLOG_WINDOW_RUNNING_OUT", 13),
            ("STREAM_PROCESSOR_AUTOSCALE_INITIATED", 16),
            ("WEEKLY_BILLING_CHANGE_OVER_THRESHOLD", 3),
            ("CPS_DATA_PROTECTION_DISABLE_REQUESTED", 0),
            ("GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRED", 0),
            ("MONTHLY_BILLING_CHANGE_OVER_THRESHOLD", 3),
            ("COMPUTE_AUTO_SCALE_INITIATED_ANALYTICS", 10),
            ("CPS_COLLECTION_RESTORE_PARTIAL_SUCCESS", 0),
            ("GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING", 0),
            ("COMPUTE_AUTO_SCALE_OPLOG_FAIL_ANALYTICS", 10),
            ("COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_BASE", 10),
            ("TENANT_UPGRADE_TO_SERVERLESS_SUCCESSFUL", 0),
            ("HOST_MONGOT_APPROACHING_STOP_REPLICATION", 7),
            ("LOG_STREAMING_EXPORT_FAILED_NONRETRYABLE", 0),
            ("CPS_CONCURRENT_SNAPSHOT_FAILED_WILL_RETRY", 0),
            ("ENCRYPTION_AT_REST_CONFIG_NO_LONGER_VALID", 0),
            ("ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_CHECK", 0),
            ("OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD", 17),
            ("COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_ANALYTICS", 10),
            ("CPS_DATA_PROTECTION_APPROVED_FOR_DISABLEMENT", 0),
            ("ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_DENIED", 0),
            ("PREDICTIVE_COMPUTE_AUTO_SCALE_INITIATED_BASE", 10),
            ("LOG_STREAMING_EXPORT_FAILED_RETRIES_EXHAUSTED", 0),
            ("PREDICTIVE_COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE", 10),
            ("COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE", 10),
            ("COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE", 10),
            ("COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_ANALYTICS", 10),
            ("ONLINE_ARCHIVE_MAX_CONSECUTIVE_OFFLOAD_WINDOWS_CHECK", 0),
            ("COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS", 10),
            ("NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_CHECK", 11),
            ("PREDICTIVE_COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE", 10),
            ("NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_CHECK", 11),
            ("NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_CHECK", 11),
        ],
        default: Some(0),
        variants: &[
            VariantShape {
                required: &["notifications"],
                write: &[],
            },
            VariantShape {
                required: &["notifications"],
                write: &[],
            },
            VariantShape {
                required: &["notifications"],
                write: &[("eventTypeName", "OUTSIDE_REALM_METRIC_THRESHOLD")],
            },
            VariantShape {
                required: &["notifications"],
                write: &[],
            },
            VariantShape {
                required: &["notifications"],
                write: &[("eventTypeName", "CLUSTER_MONGOS_IS_MISSING")],
            },
            VariantShape {
                required: &["notifications"],
                write: &[],
            },
            VariantShape {
                required: &["notifications"],
                write: &[],
            },
            VariantShape {
                required: &["notifications"],
                write: &[],
            },
            VariantShape {
                required: &["notifications"],
                write: &[("eventTypeName", "OUTSIDE_METRIC_THRESHOLD")],
            },
            VariantShape {
                required: &["notifications"],
                write: &[("eventTypeName", "MONGOTUNE_ALERT")],
            },
            VariantShape {
                required: &["notifications"],
                write: &[],
            },
            VariantShape {
                required: &["notifications"],
                write: &[],
            },
            VariantShape {
                required: &["notifications"],
                write: &[],
            },
            VariantShape {
                required: &["notifications"],
                write: &[],
            },
            VariantShape {
                required: &["notifications"],
                write: &[("eventTypeName", "OUTSIDE_SERVERLESS_METRIC_THRESHOLD")],
            },
            VariantShape {
                required: &["notifications"],
                write: &[("eventTypeName", "OUTSIDE_FLEX_METRIC_THRESHOLD")],
            },
            VariantShape {
                required: &["notifications"],
                write: &[],
            },
            VariantShape {
                required: &["notifications"],
                write: &[("eventTypeName", "OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD")],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::Default(json::boxed(r)?),
                1 => Self::AppService(json::boxed(r)?),
                2 => Self::AppServiceMetric(json::boxed(r)?),
                3 => Self::BillingThreshold(json::boxed(r)?),
                4 => Self::Cluster(json::boxed(r)?),
                5 => Self::CpsBackupThreshold(json::boxed(r)?),
                6 => Self::EncryptionKey(json::boxed(r)?),
                7 => Self::Host(json::boxed(r)?),
                8 => Self::HostMetric(json::boxed(r)?),
                9 => Self::Mongotune(json::boxed(r)?),
                10 => Self::NdsAutoscaling(json::boxed(r)?),
                11 => Self::NdsX509UserAuthentication(json::boxed(r)?),
                12 => Self::ReplicaSet(json::boxed(r)?),
                13 => Self::ReplicaSetThreshold(json::boxed(r)?),
                14 => Self::ServerlessMetric(json::boxed(r)?),
                15 => Self::FlexMetric(json::boxed(r)?),
                16 => Self::StreamProcessor(json::boxed(r)?),
                17 => Self::StreamProcessorMetric(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::Default(value) => (0, &**value),
            Self::AppService(value) => (1, &**value),
            Self::AppServiceMetric(value) => (2, &**value),
            Self::BillingThreshold(value) => (3, &**value),
            Self::Cluster(value) => (4, &**value),
            Self::CpsBackupThreshold(value) => (5, &**value),
            Self::EncryptionKey(value) => (6, &**value),
            Self::Host(value) => (7, &**value),
            Self::HostMetric(value) => (8, &**value),
            Self::Mongotune(value) => (9, &**value),
            Self::NdsAutoscaling(value) => (10, &**value),
            Self::NdsX509UserAuthentication(value) => (11, &**value),
            Self::ReplicaSet(value) => (12, &**value),
            Self::ReplicaSetThreshold(value) => (13, &**value),
            Self::ServerlessMetric(value) => (14, &**value),
            Self::FlexMetric(value) => (15, &**value),
            Self::StreamProcessor(value) => (16, &**value),
            Self::StreamProcessorMetric(value) => (17, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(GroupAlertsConfig);

impl GroupAlertsConfig {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Default(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::AppService(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::AppServiceMetric(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("OUTSIDE_REALM_METRIC_THRESHOLD"))
            }
            Self::BillingThreshold(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Cluster(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("CLUSTER_MONGOS_IS_MISSING"))
            }
            Self::CpsBackupThreshold(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::EncryptionKey(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Host(value) => value.event_type_name.as_ref().map(|tag| tag.as_str()),
            Self::HostMetric(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("OUTSIDE_METRIC_THRESHOLD"))
            }
            Self::Mongotune(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("MONGOTUNE_ALERT"))
            }
            Self::NdsAutoscaling(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::NdsX509UserAuthentication(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::ReplicaSet(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::ReplicaSetThreshold(value) => value.tag(),
            Self::ServerlessMetric(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("OUTSIDE_SERVERLESS_METRIC_THRESHOLD"))
            }
            Self::FlexMetric(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("OUTSIDE_FLEX_METRIC_THRESHOLD"))
            }
            Self::StreamProcessor(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::StreamProcessorMetric(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD"))
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `created`, which every known variant has.
    pub fn created(&self) -> Option<&DateTime> {
        match self {
            Self::Default(value) => value.created.as_ref(),
            Self::AppService(value) => value.created.as_ref(),
            Self::AppServiceMetric(value) => value.created.as_ref(),
            Self::BillingThreshold(value) => value.created.as_ref(),
            Self::Cluster(value) => value.created.as_ref(),
            Self::CpsBackupThreshold(value) => value.created.as_ref(),
            Self::EncryptionKey(value) => value.created.as_ref(),
            Self::Host(value) => value.created.as_ref(),
            Self::HostMetric(value) => value.created.as_ref(),
            Self::Mongotune(value) => value.created.as_ref(),
            Self::NdsAutoscaling(value) => value.created.as_ref(),
            Self::NdsX509UserAuthentication(value) => value.created.as_ref(),
            Self::ReplicaSet(value) => value.created.as_ref(),
            Self::ReplicaSetThreshold(value) => value.created(),
            Self::ServerlessMetric(value) => value.created.as_ref(),
            Self::FlexMetric(value) => value.created.as_ref(),
            Self::StreamProcessor(value) => value.created.as_ref(),
            Self::StreamProcessorMetric(value) => value.created.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `enabled`, which every known variant has.
    pub fn enabled(&self) -> Option<bool> {
        match self {
            Self::Default(value) => value.enabled,
            Self::AppService(value) => value.enabled,
            Self::AppServiceMetric(value) => value.enabled,
            Self::BillingThreshold(value) => value.enabled,
            Self::Cluster(value) => value.enabled,
            Self::CpsBackupThreshold(value) => value.enabled,
            Self::EncryptionKey(value) => value.enabled,
            Self::Host(value) => value.enabled,
            Self::HostMetric(value) => value.enabled,
            Self::Mongotune(value) => value.enabled,
            Self::NdsAutoscaling(value) => value.enabled,
            Self::NdsX509UserAuthentication(value) => value.enabled,
            Self::ReplicaSet(value) => value.enabled,
            Self::ReplicaSetThreshold(value) => value.enabled(),
            Self::ServerlessMetric(value) => value.enabled,
            Self::FlexMetric(value) => value.enabled,
            Self::StreamProcessor(value) => value.enabled,
            Self::StreamProcessorMetric(value) => value.enabled,
            Self::Unknown(_) => None,
        }
    }

    /// Returns `groupId`, which every known variant has.
    pub fn group_id(&self) -> Option<&str> {
        match self {
            Self::Default(value) => value.group_id.as_deref(),
            Self::AppService(value) => value.group_id.as_deref(),
            Self::AppServiceMetric(value) => value.group_id.as_deref(),
            Self::BillingThreshold(value) => value.group_id.as_deref(),
            Self::Cluster(value) => value.group_id.as_deref(),
            Self::CpsBackupThreshold(value) => value.group_id.as_deref(),
            Self::EncryptionKey(value) => value.group_id.as_deref(),
            Self::Host(value) => value.group_id.as_deref(),
            Self::HostMetric(value) => value.group_id.as_deref(),
            Self::Mongotune(value) => value.group_id.as_deref(),
            Self::NdsAutoscaling(value) => value.group_id.as_deref(),
            Self::NdsX509UserAuthentication(value) => value.group_id.as_deref(),
            Self::ReplicaSet(value) => value.group_id.as_deref(),
            Self::ReplicaSetThreshold(value) => value.group_id(),
            Self::ServerlessMetric(value) => value.group_id.as_deref(),
            Self::FlexMetric(value) => value.group_id.as_deref(),
            Self::StreamProcessor(value) => value.group_id.as_deref(),
            Self::StreamProcessorMetric(value) => value.group_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Default(value) => value.id.as_deref(),
            Self::AppService(value) => value.id.as_deref(),
            Self::AppServiceMetric(value) => value.id.as_deref(),
            Self::BillingThreshold(value) => value.id.as_deref(),
            Self::Cluster(value) => value.id.as_deref(),
            Self::CpsBackupThreshold(value) => value.id.as_deref(),
            Self::EncryptionKey(value) => value.id.as_deref(),
            Self::Host(value) => value.id.as_deref(),
            Self::HostMetric(value) => value.id.as_deref(),
            Self::Mongotune(value) => value.id.as_deref(),
            Self::NdsAutoscaling(value) => value.id.as_deref(),
            Self::NdsX509UserAuthentication(value) => value.id.as_deref(),
            Self::ReplicaSet(value) => value.id.as_deref(),
            Self::ReplicaSetThreshold(value) => value.id(),
            Self::ServerlessMetric(value) => value.id.as_deref(),
            Self::FlexMetric(value) => value.id.as_deref(),
            Self::StreamProcessor(value) => value.id.as_deref(),
            Self::StreamProcessorMetric(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `links`, which every known variant has.
    pub fn links(&self) -> Option<&[Link]> {
        match self {
            Self::Default(value) => value.links.as_deref(),
            Self::AppService(value) => value.links.as_deref(),
            Self::AppServiceMetric(value) => value.links.as_deref(),
            Self::BillingThreshold(value) => value.links.as_deref(),
            Self::Cluster(value) => value.links.as_deref(),
            Self::CpsBackupThreshold(value) => value.links.as_deref(),
            Self::EncryptionKey(value) => value.links.as_deref(),
            Self::Host(value) => value.links.as_deref(),
            Self::HostMetric(value) => value.links.as_deref(),
            Self::Mongotune(value) => value.links.as_deref(),
            Self::NdsAutoscaling(value) => value.links.as_deref(),
            Self::NdsX509UserAuthentication(value) => value.links.as_deref(),
            Self::ReplicaSet(value) => value.links.as_deref(),
            Self::ReplicaSetThreshold(value) => value.links(),
            Self::ServerlessMetric(value) => value.links.as_deref(),
            Self::FlexMetric(value) => value.links.as_deref(),
            Self::StreamProcessor(value) => value.links.as_deref(),
            Self::StreamProcessorMetric(value) => value.links.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `notifications`, which every known variant has.
    pub fn notifications(&self) -> Option<&[AlertsNotificationRootForGroup]> {
        match self {
            Self::Default(value) => value.notifications.as_deref(),
            Self::AppService(value) => value.notifications.as_deref(),
            Self::AppServiceMetric(value) => value.notifications.as_deref(),
            Self::BillingThreshold(value) => value.notifications.as_deref(),
            Self::Cluster(value) => value.notifications.as_deref(),
            Self::CpsBackupThreshold(value) => value.notifications.as_deref(),
            Self::EncryptionKey(value) => value.notifications.as_deref(),
            Self::Host(value) => value.notifications.as_deref(),
            Self::HostMetric(value) => value.notifications.as_deref(),
            Self::Mongotune(value) => value.notifications.as_deref(),
            Self::NdsAutoscaling(value) => value.notifications.as_deref(),
            Self::NdsX509UserAuthentication(value) => value.notifications.as_deref(),
            Self::ReplicaSet(value) => value.notifications.as_deref(),
            Self::ReplicaSetThreshold(value) => value.notifications(),
            Self::ServerlessMetric(value) => value.notifications.as_deref(),
            Self::FlexMetric(value) => value.notifications.as_deref(),
            Self::StreamProcessor(value) => value.notifications.as_deref(),
            Self::StreamProcessorMetric(value) => value.notifications.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `severityOverride`, which every known variant has.
    pub fn severity_override(&self) -> Option<&EventSeverity> {
        match self {
            Self::Default(value) => value.severity_override.as_ref(),
            Self::AppService(value) => value.severity_override.as_ref(),
            Self::AppServiceMetric(value) => value.severity_override.as_ref(),
            Self::BillingThreshold(value) => value.severity_override.as_ref(),
            Self::Cluster(value) => value.severity_override.as_ref(),
            Self::CpsBackupThreshold(value) => value.severity_override.as_ref(),
            Self::EncryptionKey(value) => value.severity_override.as_ref(),
            Self::Host(value) => value.severity_override.as_ref(),
            Self::HostMetric(value) => value.severity_override.as_ref(),
            Self::Mongotune(value) => value.severity_override.as_ref(),
            Self::NdsAutoscaling(value) => value.severity_override.as_ref(),
            Self::NdsX509UserAuthentication(value) => value.severity_override.as_ref(),
            Self::ReplicaSet(value) => value.severity_override.as_ref(),
            Self::ReplicaSetThreshold(value) => value.severity_override(),
            Self::ServerlessMetric(value) => value.severity_override.as_ref(),
            Self::FlexMetric(value) => value.severity_override.as_ref(),
            Self::StreamProcessor(value) => value.severity_override.as_ref(),
            Self::StreamProcessorMetric(value) => value.severity_override.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `updated`, which every known variant has.
    pub fn updated(&self) -> Option<&DateTime> {
        match self {
            Self::Default(value) => value.updated.as_ref(),
            Self::AppService(value) => value.updated.as_ref(),
            Self::AppServiceMetric(value) => value.updated.as_ref(),
            Self::BillingThreshold(value) => value.updated.as_ref(),
            Self::Cluster(value) => value.updated.as_ref(),
            Self::CpsBackupThreshold(value) => value.updated.as_ref(),
            Self::EncryptionKey(value) => value.updated.as_ref(),
            Self::Host(value) => value.updated.as_ref(),
            Self::HostMetric(value) => value.updated.as_ref(),
            Self::Mongotune(value) => value.updated.as_ref(),
            Self::NdsAutoscaling(value) => value.updated.as_ref(),
            Self::NdsX509UserAuthentication(value) => value.updated.as_ref(),
            Self::ReplicaSet(value) => value.updated.as_ref(),
            Self::ReplicaSetThreshold(value) => value.updated(),
            Self::ServerlessMetric(value) => value.updated.as_ref(),
            Self::FlexMetric(value) => value.updated.as_ref(),
            Self::StreamProcessor(value) => value.updated.as_ref(),
            Self::StreamProcessorMetric(value) => value.updated.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::Default`].
    pub fn is_default(&self) -> bool {
        matches!(self, Self::Default(_))
    }

    /// Returns the value of [`Self::Default`].
    pub fn as_default(&self) -> Option<&DefaultAlertConfigViewForNdsGroup> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::AppService`].
    pub fn is_app_service(&self) -> bool {
        matches!(self, Self::AppService(_))
    }

    /// Returns the value of [`Self::AppService`].
    pub fn as_app_service(&self) -> Option<&AppServiceAlertConfigViewForNdsGroup> {
        match self {
            Self::AppService(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::AppServiceMetric`].
    pub fn is_app_service_metric(&self) -> bool {
        matches!(self, Self::AppServiceMetric(_))
    }

    /// Returns the value of [`Self::AppServiceMetric`].
    pub fn as_app_service_metric(
        &self,
    ) -> Option<&AppServiceMetricAlertConfigViewForNdsGroup> {
        match self {
            Self::AppServiceMetric(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::BillingThreshold`].
    pub fn is_billing_threshold(&self) -> bool {
        matches!(self, Self::BillingThreshold(_))
    }

    /// Returns the value of [`Self::BillingThreshold`].
    pub fn as_billing_threshold(
        &self,
    ) -> Option<&BillingThresholdAlertConfigViewForNdsGroup> {
        match self {
            Self::BillingThreshold(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Cluster`].
    pub fn is_cluster(&self) -> bool {
        matches!(self, Self::Cluster(_))
    }

    /// Returns the value of [`Self::Cluster`].
    pub fn as_cluster(&self) -> Option<&ClusterAlertConfigViewForNdsGroup> {
        match self {
            Self::Cluster(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::CpsBackupThreshold`].
    pub fn is_cps_backup_threshold(&self) -> bool {
        matches!(self, Self::CpsBackupThreshold(_))
    }

    /// Returns the value of [`Self::CpsBackupThreshold`].
    pub fn as_cps_backup_threshold(
        &self,
    ) -> Option<&CpsBackupThresholdAlertConfigViewForNdsGroup> {
        match self {
            Self::CpsBackupThreshold(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::EncryptionKey`].
    pub fn is_encryption_key(&self) -> bool {
        matches!(self, Self::EncryptionKey(_))
    }

    /// Returns the value of [`Self::EncryptionKey`].
    pub fn as_encryption_key(&self) -> Option<&EncryptionKeyAlertConfigViewForNdsGroup> {
        match self {
            Self::EncryptionKey(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Host`].
    pub fn is_host(&self) -> bool {
        matches!(self, Self::Host(_))
    }

    /// Returns the value of [`Self::Host`].
    pub fn as_host(&self) -> Option<&HostAlertConfigViewForNdsGroup> {
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
    pub fn as_host_metric(&self) -> Option<&HostMetricAlertConfigViewForNdsGroup> {
        match self {
            Self::HostMetric(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Mongotune`].
    pub fn is_mongotune(&self) -> bool {
        matches!(self, Self::Mongotune(_))
    }

    /// Returns the value of [`Self::Mongotune`].
    pub fn as_mongotune(&self) -> Option<&MongotuneAlertConfigViewForNdsGroup> {
        match self {
            Self::Mongotune(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::NdsAutoscaling`].
    pub fn is_nds_autoscaling(&self) -> bool {
        matches!(self, Self::NdsAutoscaling(_))
    }

    /// Returns the value of [`Self::NdsAutoscaling`].
    pub fn as_nds_autoscaling(
        &self,
    ) -> Option<&NdsAutoscalingAlertConfigViewForNdsGroup> {
        match self {
            Self::NdsAutoscaling(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::NdsX509UserAuthentication`].
    pub fn is_nds_x509_user_authentication(&self) -> bool {
        matches!(self, Self::NdsX509UserAuthentication(_))
    }

    /// Returns the value of [`Self::NdsX509UserAuthentication`].
    pub fn as_nds_x509_user_authentication(
        &self,
    ) -> Option<&NdsX509UserAuthenticationAlertConfigViewForNdsGroup> {
        match self {
            Self::NdsX509UserAuthentication(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::ReplicaSet`].
    pub fn is_replica_set(&self) -> bool {
        matches!(self, Self::ReplicaSet(_))
    }

    /// Returns the value of [`Self::ReplicaSet`].
    pub fn as_replica_set(&self) -> Option<&ReplicaSetAlertConfigViewForNdsGroup> {
        match self {
            Self::ReplicaSet(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::ReplicaSetThreshold`].
    pub fn is_replica_set_threshold(&self) -> bool {
        matches!(self, Self::ReplicaSetThreshold(_))
    }

    /// Returns the value of [`Self::ReplicaSetThreshold`].
    pub fn as_replica_set_threshold(
        &self,
    ) -> Option<&ReplicaSetThresholdAlertConfigViewForNdsGroup> {
        match self {
            Self::ReplicaSetThreshold(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::ServerlessMetric`].
    pub fn is_serverless_metric(&self) -> bool {
        matches!(self, Self::ServerlessMetric(_))
    }

    /// Returns the value of [`Self::ServerlessMetric`].
    pub fn as_serverless_metric(
        &self,
    ) -> Option<&ServerlessMetricAlertConfigViewForNdsGroup> {
        match self {
            Self::ServerlessMetric(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::FlexMetric`].
    pub fn is_flex_metric(&self) -> bool {
        matches!(self, Self::FlexMetric(_))
    }

    /// Returns the value of [`Self::FlexMetric`].
    pub fn as_flex_metric(&self) -> Option<&FlexMetricAlertConfigViewForNdsGroup> {
        match self {
            Self::FlexMetric(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::StreamProcessor`].
    pub fn is_stream_processor(&self) -> bool {
        matches!(self, Self::StreamProcessor(_))
    }

    /// Returns the value of [`Self::StreamProcessor`].
    pub fn as_stream_processor(
        &self,
    ) -> Option<&StreamProcessorAlertConfigViewForNdsGroup> {
        match self {
            Self::StreamProcessor(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::StreamProcessorMetric`].
    pub fn is_stream_processor_metric(&self) -> bool {
        matches!(self, Self::StreamProcessorMetric(_))
    }

    /// Returns the value of [`Self::StreamProcessorMetric`].
    pub fn as_stream_processor_metric(
        &self,
    ) -> Option<&StreamProcessorMetricAlertConfigViewForNdsGroup> {
        match self {
            Self::StreamProcessorMetric(value) => Some(value),
            _ => None,
        }
    }
}

impl From<DefaultAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: DefaultAlertConfigViewForNdsGroup) -> Self {
        Self::Default(Box::new(value))
    }
}

impl From<AppServiceAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: AppServiceAlertConfigViewForNdsGroup) -> Self {
        Self::AppService(Box::new(value))
    }
}

impl From<AppServiceMetricAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: AppServiceMetricAlertConfigViewForNdsGroup) -> Self {
        Self::AppServiceMetric(Box::new(value))
    }
}

impl From<BillingThresholdAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: BillingThresholdAlertConfigViewForNdsGroup) -> Self {
        Self::BillingThreshold(Box::new(value))
    }
}

impl From<ClusterAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: ClusterAlertConfigViewForNdsGroup) -> Self {
        Self::Cluster(Box::new(value))
    }
}

impl From<CpsBackupThresholdAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: CpsBackupThresholdAlertConfigViewForNdsGroup) -> Self {
        Self::CpsBackupThreshold(Box::new(value))
    }
}

impl From<EncryptionKeyAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: EncryptionKeyAlertConfigViewForNdsGroup) -> Self {
        Self::EncryptionKey(Box::new(value))
    }
}

impl From<HostAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: HostAlertConfigViewForNdsGroup) -> Self {
        Self::Host(Box::new(value))
    }
}

impl From<HostMetricAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: HostMetricAlertConfigViewForNdsGroup) -> Self {
        Self::HostMetric(Box::new(value))
    }
}

impl From<MongotuneAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: MongotuneAlertConfigViewForNdsGroup) -> Self {
        Self::Mongotune(Box::new(value))
    }
}

impl From<NdsAutoscalingAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: NdsAutoscalingAlertConfigViewForNdsGroup) -> Self {
        Self::NdsAutoscaling(Box::new(value))
    }
}

impl From<NdsX509UserAuthenticationAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: NdsX509UserAuthenticationAlertConfigViewForNdsGroup) -> Self {
        Self::NdsX509UserAuthentication(Box::new(value))
    }
}

impl From<ReplicaSetAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: ReplicaSetAlertConfigViewForNdsGroup) -> Self {
        Self::ReplicaSet(Box::new(value))
    }
}

impl From<ReplicaSetThresholdAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: ReplicaSetThresholdAlertConfigViewForNdsGroup) -> Self {
        Self::ReplicaSetThreshold(Box::new(value))
    }
}

impl From<ServerlessMetricAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: ServerlessMetricAlertConfigViewForNdsGroup) -> Self {
        Self::ServerlessMetric(Box::new(value))
    }
}

impl From<FlexMetricAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: FlexMetricAlertConfigViewForNdsGroup) -> Self {
        Self::FlexMetric(Box::new(value))
    }
}

impl From<StreamProcessorAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: StreamProcessorAlertConfigViewForNdsGroup) -> Self {
        Self::StreamProcessor(Box::new(value))
    }
}

impl From<StreamProcessorMetricAlertConfigViewForNdsGroup> for GroupAlertsConfig {
    fn from(value: StreamProcessorMetricAlertConfigViewForNdsGroup) -> Self {
        Self::StreamProcessorMetric(Box::new(value))
    }
}
