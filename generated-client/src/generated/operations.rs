// Written by `cargo xtask codegen`; changes made here are lost.

//! The table of all operations.
use crate::operation::Operation;

/// Every operation that the enabled features bring, by path.
pub static ALL: &[&Operation] = &[
    #[cfg(feature = "access-tracking")]
    &crate::api::access_tracking::GET_ACCESS_HISTORY_PROCESS,
    #[cfg(feature = "alerts")]
    &crate::api::alerts::GET_ALERT_CONFIG_ALERTS,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::UPDATE_CLUSTER_SEARCH_DEPLOYMENT,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::LIST_SERVERLESS_RESTORE_JOBS,
    #[cfg(feature = "cloud-migration-service")]
    &crate::api::cloud_migration_service::GET_MIGRATION_VALIDATE_STATUS,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::LIST_CLUSTERS,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::GRANT_MONGO_EMPLOYEE_ACCESS,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::PIN_FEATURE_COMPATIBILITY_VERSION,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::GET_SAMPLE_DATASET_LOAD,
    #[cfg(feature = "collection-level-metrics")]
    &crate::api::collection_level_metrics::GET_PROCESS_NAMESPACES,
    #[cfg(feature = "custom-database-roles")]
    &crate::api::custom_database_roles::LIST_CUSTOM_DB_ROLES,
    #[cfg(feature = "data-federation")]
    &crate::api::data_federation::LIST_PRIVATE_ENDPOINT_IDS,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::GET_ROLE_MAPPING,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::GET_FEDERATION_SETTINGS,
    #[cfg(feature = "flex-clusters")]
    &crate::api::flex_clusters::UPDATE_FLEX_CLUSTER,
    #[cfg(feature = "flex-restore-jobs")]
    &crate::api::flex_restore_jobs::LIST_FLEX_RESTORE_JOBS,
    #[cfg(feature = "flex-snapshots")]
    &crate::api::flex_snapshots::DOWNLOAD_FLEX_BACKUP,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::CREATE_COST_EXPLORER_PROCESS,
    #[cfg(feature = "legacy-backup")]
    &crate::api::legacy_backup::LIST_CLUSTER_BACKUP_CHECKPOINTS,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::GET_GROUP_USER,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::LIST_ORG_USERS,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::GET_DATABASE_MEASUREMENTS,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::GET_PROCESS_DISK,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::GET_PROCESS_DISK_MEASUREMENTS,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::CREATE_GROUP_PEER,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::UPDATE_GROUP_PEER,
    #[cfg(feature = "online-archive")]
    &crate::api::online_archive::DELETE_ONLINE_ARCHIVE,
    #[cfg(feature = "organizations")]
    &crate::api::organizations::DELETE_ORG_INVITE,
    #[cfg(feature = "private-endpoint-services")]
    &crate::api::private_endpoint_services::LIST_PRIVATE_ENDPOINT_SERVICE,
    #[cfg(feature = "private-endpoint-services")]
    &crate::api::private_endpoint_services::DELETE_PRIVATE_ENDPOINT,
    #[cfg(feature = "serverless-instances")]
    &crate::api::serverless_instances::GET_SERVERLESS_INSTANCE,
    #[cfg(feature = "serverless-private-endpoints")]
    &crate::api::serverless_private_endpoints::CREATE_SERVERLESS_PRIVATE_ENDPOINT,
    #[cfg(feature = "serverless-private-endpoints")]
    &crate::api::serverless_private_endpoints::GET_SERVERLESS_PRIVATE_ENDPOINT,
    #[cfg(feature = "serverless-private-endpoints")]
    &crate::api::serverless_private_endpoints::DELETE_SERVERLESS_PRIVATE_ENDPOINT,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::LIST_GROUP_SERVICE_ACCOUNTS,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::LIST_ORG_SERVICE_ACCOUNTS,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::CREATE_ORG_ACCESS_LIST,
    #[cfg(feature = "streams")]
    &crate::api::streams::GET_STREAM_WORKSPACE,
];
