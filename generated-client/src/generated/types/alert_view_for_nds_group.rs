// Written by `cargo xtask codegen`; changes made here are lost.

use super::{
    AlertStatus, AppServiceAlertView, ClusterAlertViewForNdsGroup,
    DefaultAlertViewForNdsGroup, FlexMetricAlert, HostAlertViewForNdsGroup,
    HostMetricAlert, Link, ReplicaSetAlertViewForNdsGroup,
    StreamProcessorAlertViewForNdsGroup,
};

use crate::json::{
    self, DateTime, Json, Reader, Result, Union, UnionShape, Unknown, VariantShape,
};

/// An alert of a project. `eventTypeName` tells which kind.
///
/// The variant is told by `eventTypeName` (enum property with a default variant).
///
/// | `eventTypeName` | variant | own fields |
/// |---|---|---|
/// | `URL_CONFIRMATION`, `SUCCESSFUL_DEPLOY`, `DEPLOYMENT_FAILURE`, `DEPLOYMENT_MODEL_CHANGE_SUCCESS`, `DEPLOYMENT_MODEL_CHANGE_FAILURE`, `REQUEST_RATE_LIMIT`, `LOG_FORWARDER_FAILURE`, `OUTSIDE_REALM_METRIC_THRESHOLD`, `SYNC_FAILURE`, `TRIGGER_FAILURE`, `TRIGGER_AUTO_RESUMED` | [`AppService`](Self::AppService) | `eventTypeName` |
/// | `CLUSTER_MONGOS_IS_MISSING` | [`Cluster`](Self::Cluster) | `clusterName`, `eventTypeName` |
/// | `HOST_DOWN`, `HOST_HAS_INDEX_SUGGESTIONS`, `HOST_MONGOT_CRASHING_OOM`, `HOST_MONGOT_STOP_REPLICATION`, `HOST_MONGOT_APPROACHING_STOP_REPLICATION`, `HOST_MONGOT_PAUSE_INITIAL_SYNC`, `HOST_SEARCH_NODE_INDEX_FAILED`, `HOST_SEARCH_PROCESS_THROTTLING`, `HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN`, `HOST_NOT_ENOUGH_DISK_SPACE`, `SSH_KEY_NDS_HOST_ACCESS_REQUESTED`, `SSH_KEY_NDS_HOST_ACCESS_REFRESHED`, `PUSH_BASED_LOG_EXPORT_STOPPED`, `PUSH_BASED_LOG_EXPORT_DROPPED_LOG`, `HOST_VERSION_BEHIND`, `VERSION_BEHIND`, `HOST_EXPOSED`, `HOST_SSL_CERTIFICATE_STALE`, `HOST_SECURITY_CHECKUP_NOT_MET`, `ALERT_HOST_SSH_SESSION_STARTED`, `PROFILER_CONFIGURED_TOO_WIDELY` | [`Host`](Self::Host) | `clusterName`, `eventTypeName`, `hostnameAndPort`, `replicaSetName` |
/// | `OUTSIDE_FLEX_METRIC_THRESHOLD` | [`FlexMetric`](Self::FlexMetric) | `clusterName`, `currentValue`, `eventTypeName`, `metricName` |
/// | `OUTSIDE_METRIC_THRESHOLD` | [`HostMetric`](Self::HostMetric) |  |
/// | `REPLICATION_OPLOG_WINDOW_RUNNING_OUT`, `NO_PRIMARY`, `PRIMARY_ELECTED`, `TOO_MANY_ELECTIONS`, `TOO_FEW_HEALTHY_MEMBERS`, `TOO_MANY_UNHEALTHY_MEMBERS` | [`ReplicaSet`](Self::ReplicaSet) | `clusterName`, `eventTypeName`, `hostnameAndPort`, `nonRunningHostIds`, `parentClusterId`, `replicaSetName` |
/// | `STREAM_PROCESSOR_STATE_IS_FAILED`, `STREAM_PROCESSOR_AUTOSCALE_INITIATED`, `OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD` | [`StreamProcessor`](Self::StreamProcessor) | `eventTypeName`, `instanceName`, `processorErrorMsg`, `processorName`, `processorState` |
/// | `CREDIT_CARD_ABOUT_TO_EXPIRE`, `PENDING_INVOICE_OVER_THRESHOLD`, `DAILY_BILL_OVER_THRESHOLD`, `DAILY_BILLING_CHANGE_OVER_THRESHOLD`, `WEEKLY_BILLING_CHANGE_OVER_THRESHOLD`, `MONTHLY_BILLING_CHANGE_OVER_THRESHOLD`, `CPS_SNAPSHOT_STARTED`, `CPS_SNAPSHOT_SUCCESSFUL`, `CPS_SNAPSHOT_FAILED`, `CPS_CONCURRENT_SNAPSHOT_FAILED_WILL_RETRY`, `CPS_SNAPSHOT_BEHIND`, `CPS_COPY_SNAPSHOT_STARTED`, `CPS_COPY_SNAPSHOT_FAILED`, `CPS_COPY_SNAPSHOT_FAILED_WILL_RETRY`, `CPS_COPY_SNAPSHOT_SUCCESSFUL`, `CPS_PREV_SNAPSHOT_OLD`, `CPS_SNAPSHOT_FALLBACK_SUCCESSFUL`, `CPS_SNAPSHOT_FALLBACK_FAILED`, `CPS_RESTORE_SUCCESSFUL`, `CPS_EXPORT_SUCCESSFUL`, `CPS_RESTORE_FAILED`, `CPS_EXPORT_FAILED`, `CPS_COLLECTION_RESTORE_SUCCESSFUL`, `CPS_COLLECTION_RESTORE_FAILED` and 83 more and any other | [`Default`](Self::Default) | `eventTypeName` |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AlertViewForNdsGroup {
    /// Alert about an App Services application.
    AppService(Box<AppServiceAlertView>),
    /// `eventTypeName` is `CLUSTER_MONGOS_IS_MISSING`.
    Cluster(Box<ClusterAlertViewForNdsGroup>),
    /// Alert about a host.
    Host(Box<HostAlertViewForNdsGroup>),
    /// `eventTypeName` is `OUTSIDE_FLEX_METRIC_THRESHOLD`.
    FlexMetric(Box<FlexMetricAlert>),
    /// `eventTypeName` is `OUTSIDE_METRIC_THRESHOLD`.
    HostMetric(Box<HostMetricAlert>),
    /// Alert about a replica set.
    ReplicaSet(Box<ReplicaSetAlertViewForNdsGroup>),
    /// Alert about a stream processor.
    StreamProcessor(Box<StreamProcessorAlertViewForNdsGroup>),
    /// Alert of any other kind, without details of its own.
    Default(Box<DefaultAlertViewForNdsGroup>),
    /// A value of a kind that this crate does not know, kept whole.
    Unknown(Box<Unknown>),
}

impl Union for AlertViewForNdsGroup {
    const SHAPE: &'static UnionShape = &UnionShape {
        tags: &["eventTypeName"],
        values: &[
            ("HOST_DOWN", 2),
            ("NO_PRIMARY", 5),
            ("HOST_EXPOSED", 2),
            ("JOINED_GROUP", 7),
            ("SYNC_FAILURE", 0),
            ("TAGS_MODIFIED", 7),
            ("VERSION_BEHIND", 2),
            ("FTS_INDEX_STALE", 7),
            ("MONGOTUNE_ALERT", 7),
            ("PRIMARY_ELECTED", 5),
            ("TRIGGER_FAILURE", 0),
            ("CPS_OPLOG_BEHIND", 7),
            ("URL_CONFIRMATION", 0),
            ("CPS_EXPORT_FAILED", 7),
            ("SUCCESSFUL_DEPLOY", 0),
            ("CPS_RESTORE_FAILED", 7),
            ("DEPLOYMENT_FAILURE", 0),
            ("REMOVED_FROM_GROUP", 7),
            ("REQUEST_RATE_LIMIT", 0),
            ("TOO_MANY_ELECTIONS", 5),
            ("CLUSTER_BLOCK_WRITE", 7),
            ("CPS_OPLOG_CAUGHT_UP", 7),
            ("CPS_SNAPSHOT_BEHIND", 7),
            ("CPS_SNAPSHOT_FAILED", 7),
            ("GROUP_TAGS_MODIFIED", 7),
            ("HOST_VERSION_BEHIND", 2),
            ("MAINTENANCE_STARTED", 7),
            ("CPS_SNAPSHOT_STARTED", 7),
            ("FTS_INDEX_CLEANED_UP", 7),
            ("TRIGGER_AUTO_RESUMED", 0),
            ("CLUSTER_TAGS_MODIFIED", 7),
            ("CLUSTER_UNBLOCK_WRITE", 7),
            ("CPS_EXPORT_SUCCESSFUL", 7),
            ("CPS_PREV_SNAPSHOT_OLD", 7),
            ("LOG_FORWARDER_FAILURE", 0),
            ("MAINTENANCE_COMPLETED", 7),
            ("CPS_AUTO_EXPORT_FAILED", 7),
            ("CPS_RESTORE_SUCCESSFUL", 7),
            ("FTS_INDEX_BUILD_FAILED", 7),
            ("CPS_SNAPSHOT_SUCCESSFUL", 7),
            ("MAINTENANCE_IN_ADVANCED", 7),
            ("TOO_FEW_HEALTHY_MEMBERS", 5),
            ("CPS_COPY_SNAPSHOT_FAILED", 7),
            ("FTS_INDEX_BUILD_COMPLETE", 7),
            ("HOST_MONGOT_CRASHING_OOM", 2),
            ("OUTSIDE_METRIC_THRESHOLD", 4),
            ("RESOURCE_POLICY_VIOLATED", 7),
            ("USER_ROLES_CHANGED_AUDIT", 7),
            ("CLUSTER_MONGOS_IS_MISSING", 1),
            ("CPS_COPY_SNAPSHOT_STARTED", 7),
            ("DAILY_BILL_OVER_THRESHOLD", 7),
            ("DISK_AUTO_SCALE_INITIATED", 7),
            ("FTS_INDEX_DELETION_FAILED", 7),
            ("MAINTENANCE_AUTO_DEFERRED", 7),
            ("AWS_ENCRYPTION_KEY_INVALID", 7),
            ("DISK_AUTO_SCALE_OPLOG_FAIL", 7),
            ("FTS_INDEXES_RESTORE_FAILED", 7),
            ("GCP_ENCRYPTION_KEY_INVALID", 7),
            ("HOST_HAS_INDEX_SUGGESTIONS", 2),
            ("HOST_NOT_ENOUGH_DISK_SPACE", 2),
            ("HOST_SSL_CERTIFICATE_STALE", 2),
            ("TOO_MANY_UNHEALTHY_MEMBERS", 5),
            ("CLUSTER_INSTANCE_STOP_START", 7),
            ("CPS_DATA_PROTECTION_ENABLED", 7),
            ("CPS_DATA_PROTECTION_UPDATED", 7),
            ("CREDIT_CARD_ABOUT_TO_EXPIRE", 7),
            ("AZURE_ENCRYPTION_KEY_INVALID", 7),
            ("CLUSTER_RESHARDING_COMPLETED", 7),
            ("CPS_COPY_SNAPSHOT_SUCCESSFUL", 7),
            ("CPS_DATA_PROTECTION_DISABLED", 7),
            ("CPS_SNAPSHOT_FALLBACK_FAILED", 7),
            ("HOST_MONGOT_STOP_REPLICATION", 2),
            ("MAINTENANCE_NO_LONGER_NEEDED", 7),
            ("ACTIVE_LEGACY_TLS_CONNECTIONS", 7),
            ("CPS_COLLECTION_RESTORE_FAILED", 7),
            ("HOST_SEARCH_NODE_INDEX_FAILED", 2),
            ("HOST_SECURITY_CHECKUP_NOT_MET", 2),
            ("OUTSIDE_FLEX_METRIC_THRESHOLD", 3),
            ("PUSH_BASED_LOG_EXPORT_STOPPED", 2),
            ("SAMPLE_DATASET_LOAD_REQUESTED", 7),
            ("ALERT_HOST_SSH_SESSION_STARTED", 2),
            ("HOST_MONGOT_PAUSE_INITIAL_SYNC", 2),
            ("HOST_SEARCH_PROCESS_THROTTLING", 2),
            ("NETWORK_PERMISSION_ENTRY_ADDED", 7),
            ("OUTSIDE_REALM_METRIC_THRESHOLD", 0),
            ("PENDING_INVOICE_OVER_THRESHOLD", 7),
            ("PROFILER_CONFIGURED_TOO_WIDELY", 2),
            ("WEBHOOK_TEMPLATE_RENDER_FAILED", 7),
            ("CLUSTER_AUTO_SHARDING_INITIATED", 7),
            ("CPS_COLLECTION_RESTORE_CANCELED", 7),
            ("DEPLOYMENT_MODEL_CHANGE_FAILURE", 0),
            ("DEPLOYMENT_MODEL_CHANGE_SUCCESS", 0),
            ("USERS_WITHOUT_MULTI_FACTOR_AUTH", 7),
            ("CPS_SNAPSHOT_FALLBACK_SUCCESSFUL", 7),
            ("NETWORK_PERMISSION_ENTRY_REMOVED", 7),
            ("NETWORK_PERMISSION_ENTRY_UPDATED", 7),
            ("STREAM_PROCESSOR_STATE_IS_FAILED", 6),
            ("AWS_ENCRYPTION_KEY_NEEDS_ROTATION", 7),
            ("CLUSTER_INSTANCE_RESYNC_REQUESTED", 7),
            ("CLUSTER_INSTANCE_UPDATE_REQUESTED", 7),
            ("COMPUTE_AUTO_SCALE_INITIATED_BASE", 7),
            ("CPS_COLLECTION_RESTORE_SUCCESSFUL", 7),
            ("GCP_ENCRYPTION_KEY_NEEDS_ROTATION", 7),
            ("PUSH_BASED_LOG_EXPORT_DROPPED_LOG", 2),
            ("SSH_KEY_NDS_HOST_ACCESS_REFRESHED", 2),
            ("SSH_KEY_NDS_HOST_ACCESS_REQUESTED", 2),
            ("COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE", 7),
            ("DISK_AUTO_SCALE_MAX_DISK_SIZE_FAIL", 7),
            ("HOST_EXTERNAL_LOG_SINK_EXPORT_DOWN", 2),
            ("AZURE_ENCRYPTION_KEY_NEEDS_ROTATION", 7),
            ("CPS_COPY_SNAPSHOT_FAILED_WILL_RETRY", 7),
            ("DAILY_BILLING_CHANGE_OVER_THRESHOLD", 7),
            ("FTS_INDEXES_SYNONYM_MAPPING_INVALID", 7),
            ("OUTSIDE_SERVERLESS_METRIC_THRESHOLD", 7),
            ("TENANT_UPGRADE_TO_SERVERLESS_FAILED", 7),
            ("CPS_DATA_PROTECTION_ENABLE_REQUESTED", 7),
            ("CPS_DATA_PROTECTION_UPDATE_REQUESTED", 7),
            ("CPS_SNAPSHOT_DOWNLOAD_REQUEST_FAILED", 7),
            ("REPLICATION_OPLOG_WINDOW_RUNNING_OUT", 5),
            ("STREAM_PROCESSOR_AUTOSCALE_INITIATED", 6),
            ("WEEKLY_BILLING_CHANGE_OVER_THRESHOLD", 7),
            ("CPS_DATA_PROTECTION_DISABLE_REQUESTED", 7),
            ("GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRED", 7),
            ("MONTHLY_BILLING_CHANGE_OVER_THRESHOLD", 7),
            ("COMPUTE_AUTO_SCALE_INITIATED_ANALYTICS", 7),
            ("CPS_COLLECTION_RESTORE_PARTIAL_SUCCESS", 7),
            ("GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING", 7),
            ("COMPUTE_AUTO_SCALE_OPLOG_FAIL_ANALYTICS", 7),
            ("COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_BASE", 7),
            ("TENANT_UPGRADE_TO_SERVERLESS_SUCCESSFUL", 7),
            ("HOST_MONGOT_APPROACHING_STOP_REPLICATION", 2),
            ("LOG_STREAMING_EXPORT_FAILED_NONRETRYABLE", 7),
            ("CPS_CONCURRENT_SNAPSHOT_FAILED_WILL_RETRY", 7),
            ("ENCRYPTION_AT_REST_CONFIG_NO_LONGER_VALID", 7),
            ("ONLINE_ARCHIVE_INSUFFICIENT_INDEXES_CHECK", 7),
            ("OUTSIDE_STREAM_PROCESSOR_METRIC_THRESHOLD", 6),
            ("COMPUTE_AUTO_SCALE_SCALE_DOWN_FAIL_ANALYTICS", 7),
            ("CPS_DATA_PROTECTION_APPROVED_FOR_DISABLEMENT", 7),
            ("ENCRYPTION_AT_REST_KMS_NETWORK_ACCESS_DENIED", 7),
            ("PREDICTIVE_COMPUTE_AUTO_SCALE_INITIATED_BASE", 7),
            ("LOG_STREAMING_EXPORT_FAILED_RETRIES_EXHAUSTED", 7),
            ("PREDICTIVE_COMPUTE_AUTO_SCALE_OPLOG_FAIL_BASE", 7),
            ("COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE", 7),
            ("COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_BASE", 7),
            ("COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_ANALYTICS", 7),
            ("ONLINE_ARCHIVE_MAX_CONSECUTIVE_OFFLOAD_WINDOWS_CHECK", 7),
            ("COMPUTE_AUTO_SCALE_DOWNSCALE_SKIPPED_FALLBACK_ANALYTICS", 7),
            ("NDS_X509_USER_AUTHENTICATION_CUSTOMER_CA_EXPIRATION_CHECK", 7),
            ("PREDICTIVE_COMPUTE_AUTO_SCALE_MAX_INSTANCE_SIZE_FAIL_BASE", 7),
            ("NDS_X509_USER_AUTHENTICATION_CUSTOMER_CRL_EXPIRATION_CHECK", 7),
            ("NDS_X509_USER_AUTHENTICATION_MANAGED_USER_CERTS_EXPIRATION_CHECK", 7),
        ],
        default: Some(7),
        variants: &[
            VariantShape {
                required: &["alertConfigId", "created", "id", "status", "updated"],
                write: &[],
            },
            VariantShape {
                required: &["alertConfigId", "created", "id", "status", "updated"],
                write: &[("eventTypeName", "CLUSTER_MONGOS_IS_MISSING")],
            },
            VariantShape {
                required: &["alertConfigId", "created", "id", "status", "updated"],
                write: &[],
            },
            VariantShape {
                required: &[
                    "alertConfigId",
                    "clusterName",
                    "created",
                    "id",
                    "status",
                    "updated",
                ],
                write: &[("eventTypeName", "OUTSIDE_FLEX_METRIC_THRESHOLD")],
            },
            VariantShape {
                required: &["alertConfigId", "created", "id", "status", "updated"],
                write: &[("eventTypeName", "OUTSIDE_METRIC_THRESHOLD")],
            },
            VariantShape {
                required: &["alertConfigId", "created", "id", "status", "updated"],
                write: &[],
            },
            VariantShape {
                required: &["alertConfigId", "created", "id", "status", "updated"],
                write: &[],
            },
            VariantShape {
                required: &["alertConfigId", "created", "id", "status", "updated"],
                write: &[],
            },
        ],
    };

    fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
        Ok(
            match variant {
                0 => Self::AppService(json::boxed(r)?),
                1 => Self::Cluster(json::boxed(r)?),
                2 => Self::Host(json::boxed(r)?),
                3 => Self::FlexMetric(json::boxed(r)?),
                4 => Self::HostMetric(json::boxed(r)?),
                5 => Self::ReplicaSet(json::boxed(r)?),
                6 => Self::StreamProcessor(json::boxed(r)?),
                7 => Self::Default(json::boxed(r)?),
                _ => Self::Unknown(json::boxed(r)?),
            },
        )
    }

    fn variant(&self) -> (usize, &dyn Json) {
        match self {
            Self::AppService(value) => (0, &**value),
            Self::Cluster(value) => (1, &**value),
            Self::Host(value) => (2, &**value),
            Self::FlexMetric(value) => (3, &**value),
            Self::HostMetric(value) => (4, &**value),
            Self::ReplicaSet(value) => (5, &**value),
            Self::StreamProcessor(value) => (6, &**value),
            Self::Default(value) => (7, &**value),
            Self::Unknown(value) => (usize::MAX, &**value),
        }
    }
}

json::union!(AlertViewForNdsGroup);

impl AlertViewForNdsGroup {
    /// Returns the tag: what the value says of its kind.
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::AppService(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Cluster(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("CLUSTER_MONGOS_IS_MISSING"))
            }
            Self::Host(value) => value.event_type_name.as_ref().map(|tag| tag.as_str()),
            Self::FlexMetric(value) => {
                value
                    .event_type_name
                    .as_ref()
                    .map(|tag| tag.as_str())
                    .or(Some("OUTSIDE_FLEX_METRIC_THRESHOLD"))
            }
            Self::HostMetric(value) => {
                value
                    .event_type_name()
                    .map(|tag| tag.as_str())
                    .or(Some("OUTSIDE_METRIC_THRESHOLD"))
            }
            Self::ReplicaSet(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::StreamProcessor(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Default(value) => {
                value.event_type_name.as_ref().map(|tag| tag.as_str())
            }
            Self::Unknown(value) => value.tag.as_deref(),
        }
    }

    /// Returns `acknowledgedUntil`, which every known variant has.
    pub fn acknowledged_until(&self) -> Option<&DateTime> {
        match self {
            Self::AppService(value) => value.acknowledged_until.as_ref(),
            Self::Cluster(value) => value.acknowledged_until.as_ref(),
            Self::Host(value) => value.acknowledged_until.as_ref(),
            Self::FlexMetric(value) => value.acknowledged_until.as_ref(),
            Self::HostMetric(value) => value.acknowledged_until(),
            Self::ReplicaSet(value) => value.acknowledged_until.as_ref(),
            Self::StreamProcessor(value) => value.acknowledged_until.as_ref(),
            Self::Default(value) => value.acknowledged_until.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `acknowledgementComment`, which every known variant has.
    pub fn acknowledgement_comment(&self) -> Option<&str> {
        match self {
            Self::AppService(value) => value.acknowledgement_comment.as_deref(),
            Self::Cluster(value) => value.acknowledgement_comment.as_deref(),
            Self::Host(value) => value.acknowledgement_comment.as_deref(),
            Self::FlexMetric(value) => value.acknowledgement_comment.as_deref(),
            Self::HostMetric(value) => value.acknowledgement_comment(),
            Self::ReplicaSet(value) => value.acknowledgement_comment.as_deref(),
            Self::StreamProcessor(value) => value.acknowledgement_comment.as_deref(),
            Self::Default(value) => value.acknowledgement_comment.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `acknowledgingUsername`, which every known variant has.
    pub fn acknowledging_username(&self) -> Option<&str> {
        match self {
            Self::AppService(value) => value.acknowledging_username.as_deref(),
            Self::Cluster(value) => value.acknowledging_username.as_deref(),
            Self::Host(value) => value.acknowledging_username.as_deref(),
            Self::FlexMetric(value) => value.acknowledging_username.as_deref(),
            Self::HostMetric(value) => value.acknowledging_username(),
            Self::ReplicaSet(value) => value.acknowledging_username.as_deref(),
            Self::StreamProcessor(value) => value.acknowledging_username.as_deref(),
            Self::Default(value) => value.acknowledging_username.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `alertConfigId`, which every known variant has.
    pub fn alert_config_id(&self) -> Option<&str> {
        match self {
            Self::AppService(value) => value.alert_config_id.as_deref(),
            Self::Cluster(value) => value.alert_config_id.as_deref(),
            Self::Host(value) => value.alert_config_id.as_deref(),
            Self::FlexMetric(value) => value.alert_config_id.as_deref(),
            Self::HostMetric(value) => value.alert_config_id(),
            Self::ReplicaSet(value) => value.alert_config_id.as_deref(),
            Self::StreamProcessor(value) => value.alert_config_id.as_deref(),
            Self::Default(value) => value.alert_config_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `created`, which every known variant has.
    pub fn created(&self) -> Option<&DateTime> {
        match self {
            Self::AppService(value) => value.created.as_ref(),
            Self::Cluster(value) => value.created.as_ref(),
            Self::Host(value) => value.created.as_ref(),
            Self::FlexMetric(value) => value.created.as_ref(),
            Self::HostMetric(value) => value.created(),
            Self::ReplicaSet(value) => value.created.as_ref(),
            Self::StreamProcessor(value) => value.created.as_ref(),
            Self::Default(value) => value.created.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `groupId`, which every known variant has.
    pub fn group_id(&self) -> Option<&str> {
        match self {
            Self::AppService(value) => value.group_id.as_deref(),
            Self::Cluster(value) => value.group_id.as_deref(),
            Self::Host(value) => value.group_id.as_deref(),
            Self::FlexMetric(value) => value.group_id.as_deref(),
            Self::HostMetric(value) => value.group_id(),
            Self::ReplicaSet(value) => value.group_id.as_deref(),
            Self::StreamProcessor(value) => value.group_id.as_deref(),
            Self::Default(value) => value.group_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `id`, which every known variant has.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::AppService(value) => value.id.as_deref(),
            Self::Cluster(value) => value.id.as_deref(),
            Self::Host(value) => value.id.as_deref(),
            Self::FlexMetric(value) => value.id.as_deref(),
            Self::HostMetric(value) => value.id(),
            Self::ReplicaSet(value) => value.id.as_deref(),
            Self::StreamProcessor(value) => value.id.as_deref(),
            Self::Default(value) => value.id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `lastNotified`, which every known variant has.
    pub fn last_notified(&self) -> Option<&DateTime> {
        match self {
            Self::AppService(value) => value.last_notified.as_ref(),
            Self::Cluster(value) => value.last_notified.as_ref(),
            Self::Host(value) => value.last_notified.as_ref(),
            Self::FlexMetric(value) => value.last_notified.as_ref(),
            Self::HostMetric(value) => value.last_notified(),
            Self::ReplicaSet(value) => value.last_notified.as_ref(),
            Self::StreamProcessor(value) => value.last_notified.as_ref(),
            Self::Default(value) => value.last_notified.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `links`, which every known variant has.
    pub fn links(&self) -> Option<&[Link]> {
        match self {
            Self::AppService(value) => value.links.as_deref(),
            Self::Cluster(value) => value.links.as_deref(),
            Self::Host(value) => value.links.as_deref(),
            Self::FlexMetric(value) => value.links.as_deref(),
            Self::HostMetric(value) => value.links(),
            Self::ReplicaSet(value) => value.links.as_deref(),
            Self::StreamProcessor(value) => value.links.as_deref(),
            Self::Default(value) => value.links.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `orgId`, which every known variant has.
    pub fn org_id(&self) -> Option<&str> {
        match self {
            Self::AppService(value) => value.org_id.as_deref(),
            Self::Cluster(value) => value.org_id.as_deref(),
            Self::Host(value) => value.org_id.as_deref(),
            Self::FlexMetric(value) => value.org_id.as_deref(),
            Self::HostMetric(value) => value.org_id(),
            Self::ReplicaSet(value) => value.org_id.as_deref(),
            Self::StreamProcessor(value) => value.org_id.as_deref(),
            Self::Default(value) => value.org_id.as_deref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `resolved`, which every known variant has.
    pub fn resolved(&self) -> Option<&DateTime> {
        match self {
            Self::AppService(value) => value.resolved.as_ref(),
            Self::Cluster(value) => value.resolved.as_ref(),
            Self::Host(value) => value.resolved.as_ref(),
            Self::FlexMetric(value) => value.resolved.as_ref(),
            Self::HostMetric(value) => value.resolved(),
            Self::ReplicaSet(value) => value.resolved.as_ref(),
            Self::StreamProcessor(value) => value.resolved.as_ref(),
            Self::Default(value) => value.resolved.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `status`, which every known variant has.
    pub fn status(&self) -> Option<&AlertStatus> {
        match self {
            Self::AppService(value) => value.status.as_ref(),
            Self::Cluster(value) => value.status.as_ref(),
            Self::Host(value) => value.status.as_ref(),
            Self::FlexMetric(value) => value.status.as_ref(),
            Self::HostMetric(value) => value.status(),
            Self::ReplicaSet(value) => value.status.as_ref(),
            Self::StreamProcessor(value) => value.status.as_ref(),
            Self::Default(value) => value.status.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns `updated`, which every known variant has.
    pub fn updated(&self) -> Option<&DateTime> {
        match self {
            Self::AppService(value) => value.updated.as_ref(),
            Self::Cluster(value) => value.updated.as_ref(),
            Self::Host(value) => value.updated.as_ref(),
            Self::FlexMetric(value) => value.updated.as_ref(),
            Self::HostMetric(value) => value.updated(),
            Self::ReplicaSet(value) => value.updated.as_ref(),
            Self::StreamProcessor(value) => value.updated.as_ref(),
            Self::Default(value) => value.updated.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// Returns whether this is [`Self::AppService`].
    pub fn is_app_service(&self) -> bool {
        matches!(self, Self::AppService(_))
    }

    /// Returns the value of [`Self::AppService`].
    pub fn as_app_service(&self) -> Option<&AppServiceAlertView> {
        match self {
            Self::AppService(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Cluster`].
    pub fn is_cluster(&self) -> bool {
        matches!(self, Self::Cluster(_))
    }

    /// Returns the value of [`Self::Cluster`].
    pub fn as_cluster(&self) -> Option<&ClusterAlertViewForNdsGroup> {
        match self {
            Self::Cluster(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Host`].
    pub fn is_host(&self) -> bool {
        matches!(self, Self::Host(_))
    }

    /// Returns the value of [`Self::Host`].
    pub fn as_host(&self) -> Option<&HostAlertViewForNdsGroup> {
        match self {
            Self::Host(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::FlexMetric`].
    pub fn is_flex_metric(&self) -> bool {
        matches!(self, Self::FlexMetric(_))
    }

    /// Returns the value of [`Self::FlexMetric`].
    pub fn as_flex_metric(&self) -> Option<&FlexMetricAlert> {
        match self {
            Self::FlexMetric(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::HostMetric`].
    pub fn is_host_metric(&self) -> bool {
        matches!(self, Self::HostMetric(_))
    }

    /// Returns the value of [`Self::HostMetric`].
    pub fn as_host_metric(&self) -> Option<&HostMetricAlert> {
        match self {
            Self::HostMetric(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::ReplicaSet`].
    pub fn is_replica_set(&self) -> bool {
        matches!(self, Self::ReplicaSet(_))
    }

    /// Returns the value of [`Self::ReplicaSet`].
    pub fn as_replica_set(&self) -> Option<&ReplicaSetAlertViewForNdsGroup> {
        match self {
            Self::ReplicaSet(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::StreamProcessor`].
    pub fn is_stream_processor(&self) -> bool {
        matches!(self, Self::StreamProcessor(_))
    }

    /// Returns the value of [`Self::StreamProcessor`].
    pub fn as_stream_processor(&self) -> Option<&StreamProcessorAlertViewForNdsGroup> {
        match self {
            Self::StreamProcessor(value) => Some(value),
            _ => None,
        }
    }

    /// Returns whether this is [`Self::Default`].
    pub fn is_default(&self) -> bool {
        matches!(self, Self::Default(_))
    }

    /// Returns the value of [`Self::Default`].
    pub fn as_default(&self) -> Option<&DefaultAlertViewForNdsGroup> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }
}

impl From<AppServiceAlertView> for AlertViewForNdsGroup {
    fn from(value: AppServiceAlertView) -> Self {
        Self::AppService(Box::new(value))
    }
}

impl From<ClusterAlertViewForNdsGroup> for AlertViewForNdsGroup {
    fn from(value: ClusterAlertViewForNdsGroup) -> Self {
        Self::Cluster(Box::new(value))
    }
}

impl From<HostAlertViewForNdsGroup> for AlertViewForNdsGroup {
    fn from(value: HostAlertViewForNdsGroup) -> Self {
        Self::Host(Box::new(value))
    }
}

impl From<FlexMetricAlert> for AlertViewForNdsGroup {
    fn from(value: FlexMetricAlert) -> Self {
        Self::FlexMetric(Box::new(value))
    }
}

impl From<HostMetricAlert> for AlertViewForNdsGroup {
    fn from(value: HostMetricAlert) -> Self {
        Self::HostMetric(Box::new(value))
    }
}

impl From<ReplicaSetAlertViewForNdsGroup> for AlertViewForNdsGroup {
    fn from(value: ReplicaSetAlertViewForNdsGroup) -> Self {
        Self::ReplicaSet(Box::new(value))
    }
}

impl From<StreamProcessorAlertViewForNdsGroup> for AlertViewForNdsGroup {
    fn from(value: StreamProcessorAlertViewForNdsGroup) -> Self {
        Self::StreamProcessor(Box::new(value))
    }
}

impl From<DefaultAlertViewForNdsGroup> for AlertViewForNdsGroup {
    fn from(value: DefaultAlertViewForNdsGroup) -> Self {
        Self::Default(Box::new(value))
    }
}
