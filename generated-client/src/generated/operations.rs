// Written by `cargo xtask codegen`; changes made here are lost.

//! The table of all operations.
use crate::operation::Operation;

/// Every operation that the enabled features bring, by path.
pub static ALL: &[&Operation] = &[
    #[cfg(feature = "access-tracking")]
    &crate::api::access_tracking::GET_ACCESS_HISTORY_CLUSTER,
    #[cfg(feature = "access-tracking")]
    &crate::api::access_tracking::GET_ACCESS_HISTORY_PROCESS,
    #[cfg(feature = "alert-configurations")]
    &crate::api::alert_configurations::LIST_MATCHER_FIELD_NAMES,
    #[cfg(feature = "alert-configurations")]
    &crate::api::alert_configurations::LIST_ALERT_CONFIGS,
    #[cfg(feature = "alert-configurations")]
    &crate::api::alert_configurations::CREATE_ALERT_CONFIG,
    #[cfg(feature = "alert-configurations")]
    &crate::api::alert_configurations::GET_ALERT_CONFIG,
    #[cfg(feature = "alert-configurations")]
    &crate::api::alert_configurations::UPDATE_ALERT_CONFIG,
    #[cfg(feature = "alert-configurations")]
    &crate::api::alert_configurations::DELETE_ALERT_CONFIG,
    #[cfg(feature = "alert-configurations")]
    &crate::api::alert_configurations::TOGGLE_ALERT_CONFIG,
    #[cfg(feature = "alert-configurations")]
    &crate::api::alert_configurations::GET_ALERT_CONFIGS,
    #[cfg(feature = "alerts")]
    &crate::api::alerts::GET_ALERT_CONFIG_ALERTS,
    #[cfg(feature = "alerts")]
    &crate::api::alerts::LIST_ALERTS,
    #[cfg(feature = "alerts")]
    &crate::api::alerts::GET_ALERT,
    #[cfg(feature = "alerts")]
    &crate::api::alerts::ACKNOWLEDGE_ALERT,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::GET_CLUSTER_SEARCH_DEPLOYMENT,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::CREATE_CLUSTER_SEARCH_DEPLOYMENT,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::DELETE_CLUSTER_SEARCH_DEPLOYMENT,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::UPDATE_CLUSTER_SEARCH_DEPLOYMENT,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::LIST_CLUSTER_SEARCH_INDEXES,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::CREATE_CLUSTER_SEARCH_INDEX,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::LIST_SEARCH_INDEX,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::GET_INDEX_BY_NAME,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::DELETE_INDEX_BY_NAME,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::UPDATE_INDEX_BY_NAME,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::GET_CLUSTER_SEARCH_INDEX,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::DELETE_CLUSTER_SEARCH_INDEX,
    #[cfg(feature = "atlas-search")]
    &crate::api::atlas_search::UPDATE_CLUSTER_SEARCH_INDEX,
    #[cfg(feature = "auditing")]
    &crate::api::auditing::GET_GROUP_AUDIT_LOG,
    #[cfg(feature = "auditing")]
    &crate::api::auditing::UPDATE_AUDIT_LOG,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::LIST_EXPORT_BUCKETS,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::CREATE_EXPORT_BUCKET,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::GET_EXPORT_BUCKET,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::DELETE_EXPORT_BUCKET,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::UPDATE_BACKUP_EXPORT_BUCKET,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::LIST_BACKUP_PRIVATE_ENDPOINTS,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::CREATE_BACKUP_PRIVATE_ENDPOINT,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::GET_BACKUP_PRIVATE_ENDPOINT,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::DELETE_BACKUP_PRIVATE_ENDPOINT,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::GET_COMPLIANCE_POLICY,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::UPDATE_COMPLIANCE_POLICY,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::DISABLE_COMPLIANCE_POLICY,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::LIST_BACKUP_EXPORTS,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::CREATE_BACKUP_EXPORT,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::GET_BACKUP_EXPORT,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::LIST_BACKUP_RESTORE_JOBS,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::CREATE_BACKUP_RESTORE_JOB,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::GET_BACKUP_RESTORE_JOB,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::CANCEL_BACKUP_RESTORE_JOB,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::GET_BACKUP_SCHEDULE,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::DELETE_CLUSTER_BACKUP_SCHEDULE,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::UPDATE_BACKUP_SCHEDULE,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::LIST_BACKUP_SNAPSHOTS,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::TAKE_SNAPSHOTS,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::GET_BACKUP_SHARDED_CLUSTER,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::DELETE_BACKUP_SHARDED_CLUSTER,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::LIST_BACKUP_SHARDED_CLUSTERS,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::GET_CLUSTER_BACKUP_SNAPSHOT,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::DELETE_CLUSTER_BACKUP_SNAPSHOT,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::UPDATE_BACKUP_SNAPSHOT,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::LIST_BACKUP_SNAPSHOT_DATABASES,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::GET_BACKUP_SNAPSHOT_DATABASE,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::LIST_SNAPSHOT_DATABASE_COLLECTIONS,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::GET_SNAPSHOT_DATABASE_COLLECTION,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::LIST_COLLECTION_RESTORE_JOBS,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::CREATE_COLLECTION_RESTORE_JOB,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::GET_COLLECTION_RESTORE_JOB,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::LIST_RESTORE_JOB_COLLECTIONS,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::GET_RESTORE_JOB_COLLECTION,
    #[cfg(feature = "cloud-backups")]
    &crate::api::cloud_backups::LIST_SERVERLESS_RESTORE_JOBS,
    #[cfg(feature = "cloud-migration-service")]
    &crate::api::cloud_migration_service::GET_MIGRATION_VALIDATE_STATUS,
    #[cfg(feature = "cloud-provider-access")]
    &crate::api::cloud_provider_access::LIST_CLOUD_PROVIDER_ACCESS,
    #[cfg(feature = "cloud-provider-access")]
    &crate::api::cloud_provider_access::CREATE_CLOUD_PROVIDER_ACCESS,
    #[cfg(feature = "cloud-provider-access")]
    &crate::api::cloud_provider_access::DEAUTHORIZE_PROVIDER_ACCESS_ROLE,
    #[cfg(feature = "cloud-provider-access")]
    &crate::api::cloud_provider_access::GET_CLOUD_PROVIDER_ACCESS,
    #[cfg(feature = "cloud-provider-access")]
    &crate::api::cloud_provider_access::AUTHORIZE_PROVIDER_ACCESS_ROLE,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::LIST_CLUSTER_DETAILS,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::VALIDATE_GROUP_CLUSTER_CONFIGURATIONS,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::LIST_CLUSTERS,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::CREATE_CLUSTER,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::LIST_CLUSTER_PROVIDER_REGIONS,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::UPGRADE_TENANT_UPGRADE,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::GET_CLUSTER,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::DELETE_CLUSTER,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::UPDATE_CLUSTER,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::GET_PROCESS_ARGS,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::UPDATE_PROCESS_ARGS,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::RESTART_PRIMARIES,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::GET_CLUSTER_STATUS,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::GRANT_MONGO_EMPLOYEE_ACCESS,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::PIN_FEATURE_COMPATIBILITY_VERSION,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::REVOKE_MONGO_EMPLOYEE_ACCESS,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::UNPIN_FEATURE_COMPATIBILITY_VERSION,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::REQUEST_SAMPLE_DATASET_LOAD,
    #[cfg(feature = "clusters")]
    &crate::api::clusters::GET_SAMPLE_DATASET_LOAD,
    #[cfg(feature = "collection-level-metrics")]
    &crate::api::collection_level_metrics::GET_PROCESS_NAMESPACES,
    #[cfg(feature = "custom-database-roles")]
    &crate::api::custom_database_roles::LIST_CUSTOM_DB_ROLES,
    #[cfg(feature = "custom-database-roles")]
    &crate::api::custom_database_roles::CREATE_CUSTOM_DB_ROLE,
    #[cfg(feature = "custom-database-roles")]
    &crate::api::custom_database_roles::GET_CUSTOM_DB_ROLE,
    #[cfg(feature = "custom-database-roles")]
    &crate::api::custom_database_roles::DELETE_CUSTOM_DB_ROLE,
    #[cfg(feature = "custom-database-roles")]
    &crate::api::custom_database_roles::UPDATE_CUSTOM_DB_ROLE,
    #[cfg(feature = "data-federation")]
    &crate::api::data_federation::LIST_PRIVATE_ENDPOINT_IDS,
    #[cfg(feature = "database-users")]
    &crate::api::database_users::LIST_DATABASE_USERS,
    #[cfg(feature = "database-users")]
    &crate::api::database_users::CREATE_DATABASE_USER,
    #[cfg(feature = "database-users")]
    &crate::api::database_users::GET_DATABASE_USER,
    #[cfg(feature = "database-users")]
    &crate::api::database_users::DELETE_DATABASE_USER,
    #[cfg(feature = "database-users")]
    &crate::api::database_users::UPDATE_DATABASE_USER,
    #[cfg(feature = "encryption-at-rest-using-customer-key-management")]
    &crate::api::encryption_at_rest_using_customer_key_management::GET_ENCRYPTION_AT_REST,
    #[cfg(feature = "encryption-at-rest-using-customer-key-management")]
    &crate::api::encryption_at_rest_using_customer_key_management::UPDATE_ENCRYPTION_AT_REST,
    #[cfg(feature = "encryption-at-rest-using-customer-key-management")]
    &crate::api::encryption_at_rest_using_customer_key_management::LIST_REST_PRIVATE_ENDPOINTS,
    #[cfg(feature = "encryption-at-rest-using-customer-key-management")]
    &crate::api::encryption_at_rest_using_customer_key_management::CREATE_REST_PRIVATE_ENDPOINT,
    #[cfg(feature = "encryption-at-rest-using-customer-key-management")]
    &crate::api::encryption_at_rest_using_customer_key_management::GET_REST_PRIVATE_ENDPOINT,
    #[cfg(feature = "encryption-at-rest-using-customer-key-management")]
    &crate::api::encryption_at_rest_using_customer_key_management::REQUEST_PRIVATE_ENDPOINT_DELETION,
    #[cfg(feature = "events")]
    &crate::api::events::LIST_EVENT_TYPES,
    #[cfg(feature = "events")]
    &crate::api::events::LIST_GROUP_EVENTS,
    #[cfg(feature = "events")]
    &crate::api::events::GET_GROUP_EVENT,
    #[cfg(feature = "events")]
    &crate::api::events::LIST_ORG_EVENTS,
    #[cfg(feature = "events")]
    &crate::api::events::GET_ORG_EVENT,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::DELETE_FEDERATION_SETTING,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::LIST_CONNECTED_ORG_CONFIGS,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::GET_CONNECTED_ORG_CONFIG,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::REMOVE_CONNECTED_ORG_CONFIG,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::UPDATE_CONNECTED_ORG_CONFIG,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::LIST_ROLE_MAPPINGS,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::CREATE_ROLE_MAPPING,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::GET_ROLE_MAPPING,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::UPDATE_ROLE_MAPPING,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::DELETE_ROLE_MAPPING,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::LIST_IDENTITY_PROVIDERS,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::CREATE_IDENTITY_PROVIDER,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::GET_IDENTITY_PROVIDER,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::DELETE_IDENTITY_PROVIDER,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::UPDATE_IDENTITY_PROVIDER,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::REVOKE_IDENTITY_PROVIDER_JWKS,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::GET_IDENTITY_PROVIDER_METADATA,
    #[cfg(feature = "federated-authentication")]
    &crate::api::federated_authentication::GET_FEDERATION_SETTINGS,
    #[cfg(feature = "flex-clusters")]
    &crate::api::flex_clusters::LIST_FLEX_CLUSTERS,
    #[cfg(feature = "flex-clusters")]
    &crate::api::flex_clusters::CREATE_FLEX_CLUSTER,
    #[cfg(feature = "flex-clusters")]
    &crate::api::flex_clusters::GET_FLEX_CLUSTER,
    #[cfg(feature = "flex-clusters")]
    &crate::api::flex_clusters::DELETE_FLEX_CLUSTER,
    #[cfg(feature = "flex-clusters")]
    &crate::api::flex_clusters::UPDATE_FLEX_CLUSTER,
    #[cfg(feature = "flex-clusters")]
    &crate::api::flex_clusters::TENANT_UPGRADE,
    #[cfg(feature = "flex-restore-jobs")]
    &crate::api::flex_restore_jobs::LIST_FLEX_RESTORE_JOBS,
    #[cfg(feature = "flex-restore-jobs")]
    &crate::api::flex_restore_jobs::CREATE_FLEX_RESTORE_JOB,
    #[cfg(feature = "flex-restore-jobs")]
    &crate::api::flex_restore_jobs::GET_FLEX_RESTORE_JOB,
    #[cfg(feature = "flex-snapshots")]
    &crate::api::flex_snapshots::DOWNLOAD_FLEX_BACKUP,
    #[cfg(feature = "flex-snapshots")]
    &crate::api::flex_snapshots::LIST_FLEX_BACKUP_SNAPSHOTS,
    #[cfg(feature = "flex-snapshots")]
    &crate::api::flex_snapshots::GET_FLEX_BACKUP_SNAPSHOT,
    #[cfg(feature = "global-clusters")]
    &crate::api::global_clusters::GET_CLUSTER_GLOBAL_WRITES,
    #[cfg(feature = "global-clusters")]
    &crate::api::global_clusters::CREATE_CUSTOM_ZONE_MAPPING,
    #[cfg(feature = "global-clusters")]
    &crate::api::global_clusters::DELETE_CUSTOM_ZONE_MAPPING,
    #[cfg(feature = "global-clusters")]
    &crate::api::global_clusters::CREATE_MANAGED_NAMESPACE,
    #[cfg(feature = "global-clusters")]
    &crate::api::global_clusters::DELETE_MANAGED_NAMESPACES,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::GET_ORG_ASSOCIATED_INVOICES,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::CREATE_COST_EXPLORER_PROCESS,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::GET_COST_EXPLORER_USAGE,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::GET_COST_EXPLORER_USAGE_CSV,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::LIST_INVOICES,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::LIST_INVOICE_PENDING,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::GET_INVOICE,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::GET_INVOICE_CSV,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::GET_INVOICE_CSV2,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::SEARCH_INVOICE_LINE_ITEMS,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::LIST_ORG_INVOICE_REPORTS,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::CREATE_ORG_INVOICE_REPORT,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::GET_ORG_INVOICE_REPORT,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::LIST_SKUS,
    #[cfg(feature = "invoices")]
    &crate::api::invoices::GET_SKU,
    #[cfg(feature = "legacy-backup")]
    &crate::api::legacy_backup::LIST_CLUSTER_BACKUP_CHECKPOINTS,
    #[cfg(feature = "maintenance-windows")]
    &crate::api::maintenance_windows::GET_MAINTENANCE_WINDOW,
    #[cfg(feature = "maintenance-windows")]
    &crate::api::maintenance_windows::RESET_MAINTENANCE_WINDOW,
    #[cfg(feature = "maintenance-windows")]
    &crate::api::maintenance_windows::UPDATE_MAINTENANCE_WINDOW,
    #[cfg(feature = "maintenance-windows")]
    &crate::api::maintenance_windows::TOGGLE_MAINTENANCE_AUTO_DEFER,
    #[cfg(feature = "maintenance-windows")]
    &crate::api::maintenance_windows::DEFER_MAINTENANCE_WINDOW,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::LIST_GROUP_USERS,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::ADD_GROUP_USERS,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::GET_GROUP_USER,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::REMOVE_GROUP_USER,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::ADD_GROUP_USER_ROLE,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::REMOVE_GROUP_USER_ROLE,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::LIST_TEAM_USERS,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::ADD_ORG_TEAM_USER,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::REMOVE_ORG_TEAM_USER,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::LIST_ORG_USERS,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::CREATE_ORG_USER,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::GET_ORG_USER,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::REMOVE_ORG_USER,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::UPDATE_ORG_USER,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::ADD_ORG_ROLE,
    #[cfg(feature = "mongodb-cloud-users")]
    &crate::api::mongodb_cloud_users::REMOVE_ORG_ROLE,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::DOWNLOAD_CLUSTER_LOG,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::LIST_HOST_FTS_METRICS,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::LIST_INDEX_MEASUREMENTS,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::GET_INDEX_MEASUREMENTS,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::LIST_MEASUREMENTS,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::LIST_GROUP_PROCESSES,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::GET_GROUP_PROCESS,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::LIST_DATABASES,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::GET_DATABASE,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::GET_DATABASE_MEASUREMENTS,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::LIST_PROCESS_DISKS,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::GET_PROCESS_DISK,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::GET_PROCESS_DISK_MEASUREMENTS,
    #[cfg(feature = "monitoring-and-logs")]
    &crate::api::monitoring_and_logs::GET_PROCESS_MEASUREMENTS,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::LIST_GROUP_CONTAINERS,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::CREATE_GROUP_CONTAINER,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::LIST_GROUP_CONTAINER_ALL,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::GET_GROUP_CONTAINER,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::DELETE_GROUP_CONTAINER,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::UPDATE_GROUP_CONTAINER,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::LIST_GROUP_PEERS,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::CREATE_GROUP_PEER,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::GET_GROUP_PEER,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::DELETE_GROUP_PEER,
    #[cfg(feature = "network-peering")]
    &crate::api::network_peering::UPDATE_GROUP_PEER,
    #[cfg(feature = "online-archive")]
    &crate::api::online_archive::LIST_ONLINE_ARCHIVES,
    #[cfg(feature = "online-archive")]
    &crate::api::online_archive::CREATE_ONLINE_ARCHIVE,
    #[cfg(feature = "online-archive")]
    &crate::api::online_archive::DOWNLOAD_QUERY_LOGS,
    #[cfg(feature = "online-archive")]
    &crate::api::online_archive::GET_ONLINE_ARCHIVE,
    #[cfg(feature = "online-archive")]
    &crate::api::online_archive::DELETE_ONLINE_ARCHIVE,
    #[cfg(feature = "online-archive")]
    &crate::api::online_archive::UPDATE_ONLINE_ARCHIVE,
    #[cfg(feature = "organizations")]
    &crate::api::organizations::LIST_ORGS,
    #[cfg(feature = "organizations")]
    &crate::api::organizations::CREATE_ORG,
    #[cfg(feature = "organizations")]
    &crate::api::organizations::GET_ORG,
    #[cfg(feature = "organizations")]
    &crate::api::organizations::DELETE_ORG,
    #[cfg(feature = "organizations")]
    &crate::api::organizations::UPDATE_ORG,
    #[cfg(feature = "organizations")]
    &crate::api::organizations::GET_ORG_DELEGATION_SETTINGS,
    #[cfg(feature = "organizations")]
    &crate::api::organizations::UPDATE_ORG_DELEGATION_SETTINGS,
    #[cfg(feature = "organizations")]
    &crate::api::organizations::GET_ORG_GROUPS,
    #[cfg(feature = "organizations")]
    &crate::api::organizations::DELETE_ORG_INVITE,
    #[cfg(feature = "organizations")]
    &crate::api::organizations::GET_ORG_SETTINGS,
    #[cfg(feature = "organizations")]
    &crate::api::organizations::UPDATE_ORG_SETTINGS,
    #[cfg(feature = "private-endpoint-services")]
    &crate::api::private_endpoint_services::CREATE_PRIVATE_ENDPOINT_SERVICE,
    #[cfg(feature = "private-endpoint-services")]
    &crate::api::private_endpoint_services::UPDATE_PRIVATE_ENDPOINT_SERVICE,
    #[cfg(feature = "private-endpoint-services")]
    &crate::api::private_endpoint_services::GET_REGIONAL_ENDPOINT_MODE,
    #[cfg(feature = "private-endpoint-services")]
    &crate::api::private_endpoint_services::TOGGLE_REGIONAL_ENDPOINT_MODE,
    #[cfg(feature = "private-endpoint-services")]
    &crate::api::private_endpoint_services::LIST_PRIVATE_ENDPOINT_SERVICE,
    #[cfg(feature = "private-endpoint-services")]
    &crate::api::private_endpoint_services::GET_PRIVATE_ENDPOINT_SERVICE,
    #[cfg(feature = "private-endpoint-services")]
    &crate::api::private_endpoint_services::DELETE_PRIVATE_ENDPOINT_SERVICE,
    #[cfg(feature = "private-endpoint-services")]
    &crate::api::private_endpoint_services::CREATE_PRIVATE_ENDPOINT,
    #[cfg(feature = "private-endpoint-services")]
    &crate::api::private_endpoint_services::GET_PRIVATE_ENDPOINT,
    #[cfg(feature = "private-endpoint-services")]
    &crate::api::private_endpoint_services::DELETE_PRIVATE_ENDPOINT,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::LIST_GROUP_API_KEYS,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::CREATE_GROUP_API_KEY,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::ADD_GROUP_API_KEY,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::REMOVE_GROUP_API_KEY,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::UPDATE_API_KEY_ROLES,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::LIST_ORG_API_KEYS,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::CREATE_ORG_API_KEY,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::GET_ORG_API_KEY,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::DELETE_ORG_API_KEY,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::UPDATE_ORG_API_KEY,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::LIST_ORG_ACCESS_ENTRIES,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::CREATE_ORG_ACCESS_ENTRY,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::GET_ORG_ACCESS_ENTRY,
    #[cfg(feature = "programmatic-api-keys")]
    &crate::api::programmatic_api_keys::DELETE_ACCESS_ENTRY,
    #[cfg(feature = "project-ip-access-list")]
    &crate::api::project_ip_access_list::LIST_ACCESS_LIST_ENTRIES,
    #[cfg(feature = "project-ip-access-list")]
    &crate::api::project_ip_access_list::CREATE_ACCESS_LIST_ENTRY,
    #[cfg(feature = "project-ip-access-list")]
    &crate::api::project_ip_access_list::GET_ACCESS_LIST_ENTRY,
    #[cfg(feature = "project-ip-access-list")]
    &crate::api::project_ip_access_list::DELETE_ACCESS_LIST_ENTRY,
    #[cfg(feature = "project-ip-access-list")]
    &crate::api::project_ip_access_list::GET_ACCESS_LIST_STATUS,
    #[cfg(feature = "projects")]
    &crate::api::projects::LIST_GROUPS,
    #[cfg(feature = "projects")]
    &crate::api::projects::CREATE_GROUP,
    #[cfg(feature = "projects")]
    &crate::api::projects::GET_GROUP_BY_NAME,
    #[cfg(feature = "projects")]
    &crate::api::projects::GET_GROUP,
    #[cfg(feature = "projects")]
    &crate::api::projects::DELETE_GROUP,
    #[cfg(feature = "projects")]
    &crate::api::projects::UPDATE_GROUP,
    #[cfg(feature = "projects")]
    &crate::api::projects::GET_GROUP_IP_ADDRESSES,
    #[cfg(feature = "projects")]
    &crate::api::projects::LIST_GROUP_LIMITS,
    #[cfg(feature = "projects")]
    &crate::api::projects::GET_GROUP_LIMIT,
    #[cfg(feature = "projects")]
    &crate::api::projects::DELETE_GROUP_LIMIT,
    #[cfg(feature = "projects")]
    &crate::api::projects::SET_GROUP_LIMIT,
    #[cfg(feature = "projects")]
    &crate::api::projects::GET_MONGO_DB_VERSIONS,
    #[cfg(feature = "projects")]
    &crate::api::projects::GET_GROUP_SETTINGS,
    #[cfg(feature = "projects")]
    &crate::api::projects::UPDATE_GROUP_SETTINGS,
    #[cfg(feature = "projects")]
    &crate::api::projects::MIGRATE_GROUP,
    #[cfg(feature = "rate-limiting")]
    &crate::api::rate_limiting::LIST_RATE_LIMITS,
    #[cfg(feature = "rate-limiting")]
    &crate::api::rate_limiting::GET_RATE_LIMIT,
    #[cfg(feature = "root")]
    &crate::api::root::GET_SYSTEM_STATUS,
    #[cfg(feature = "root")]
    &crate::api::root::LIST_CONTROL_PLANE_ADDRESSES,
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
    &crate::api::service_accounts::CREATE_GROUP_SERVICE_ACCOUNT,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::GET_GROUP_SERVICE_ACCOUNT,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::DELETE_GROUP_SERVICE_ACCOUNT,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::UPDATE_GROUP_SERVICE_ACCOUNT,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::LIST_ACCESS_LIST,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::CREATE_ACCESS_LIST,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::DELETE_GROUP_ACCESS_ENTRY,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::CREATE_GROUP_SECRET,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::DELETE_GROUP_SECRET,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::INVITE_GROUP_SERVICE_ACCOUNT,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::LIST_ORG_SERVICE_ACCOUNTS,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::CREATE_ORG_SERVICE_ACCOUNT,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::GET_ORG_SERVICE_ACCOUNT,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::DELETE_ORG_SERVICE_ACCOUNT,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::UPDATE_ORG_SERVICE_ACCOUNT,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::LIST_ORG_ACCESS_LIST,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::CREATE_ORG_ACCESS_LIST,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::DELETE_ORG_ACCESS_ENTRY,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::GET_SERVICE_ACCOUNT_GROUPS,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::CREATE_ORG_SECRET,
    #[cfg(feature = "service-accounts")]
    &crate::api::service_accounts::DELETE_ORG_SECRET,
    #[cfg(feature = "streams")]
    &crate::api::streams::LIST_STREAM_WORKSPACES,
    #[cfg(feature = "streams")]
    &crate::api::streams::CREATE_STREAM_WORKSPACE,
    #[cfg(feature = "streams")]
    &crate::api::streams::GET_ACCOUNT_DETAILS,
    #[cfg(feature = "streams")]
    &crate::api::streams::LIST_ACTIVE_PEERING_CONNECTIONS,
    #[cfg(feature = "streams")]
    &crate::api::streams::LIST_PRIVATELINK_CONNECTIONS,
    #[cfg(feature = "streams")]
    &crate::api::streams::CREATE_PRIVATELINK_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::GET_PRIVATELINK_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::DELETE_PRIVATELINK_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::UPDATE_PRIVATELINK_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::LIST_VPC_PEERING_CONNECTIONS,
    #[cfg(feature = "streams")]
    &crate::api::streams::DELETE_VPC_PEERING_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::ACCEPT_VPC_PEERING_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::REJECT_VPC_PEERING_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::GET_STREAM_WORKSPACE,
    #[cfg(feature = "streams")]
    &crate::api::streams::DELETE_STREAM_WORKSPACE,
    #[cfg(feature = "streams")]
    &crate::api::streams::UPDATE_STREAM_WORKSPACE,
    #[cfg(feature = "streams")]
    &crate::api::streams::DOWNLOAD_AUDIT_LOGS,
    #[cfg(feature = "streams")]
    &crate::api::streams::LIST_STREAM_CONNECTIONS,
    #[cfg(feature = "streams")]
    &crate::api::streams::CREATE_STREAM_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::GET_STREAM_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::DELETE_STREAM_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::UPDATE_STREAM_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::LIST_FAILOVER_CONNECTIONS,
    #[cfg(feature = "streams")]
    &crate::api::streams::CREATE_FAILOVER_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::GET_STREAM_FAILOVER_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::DELETE_STREAM_FAILOVER_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::UPDATE_STREAM_FAILOVER_CONNECTION,
    #[cfg(feature = "streams")]
    &crate::api::streams::CREATE_STREAM_PROCESSOR,
    #[cfg(feature = "streams")]
    &crate::api::streams::GET_STREAM_PROCESSOR,
    #[cfg(feature = "streams")]
    &crate::api::streams::DELETE_STREAM_PROCESSOR,
    #[cfg(feature = "streams")]
    &crate::api::streams::UPDATE_STREAM_PROCESSOR,
    #[cfg(feature = "streams")]
    &crate::api::streams::START_STREAM_PROCESSOR,
    #[cfg(feature = "streams")]
    &crate::api::streams::START_STREAM_PROCESSOR_WITH,
    #[cfg(feature = "streams")]
    &crate::api::streams::STOP_STREAM_PROCESSOR,
    #[cfg(feature = "streams")]
    &crate::api::streams::GET_STREAM_PROCESSORS,
    #[cfg(feature = "streams")]
    &crate::api::streams::DOWNLOAD_OPERATIONAL_LOGS,
    #[cfg(feature = "streams")]
    &crate::api::streams::WITH_STREAM_SAMPLE_CONNECTIONS,
    #[cfg(feature = "teams")]
    &crate::api::teams::LIST_GROUP_TEAMS,
    #[cfg(feature = "teams")]
    &crate::api::teams::ADD_GROUP_TEAMS,
    #[cfg(feature = "teams")]
    &crate::api::teams::GET_GROUP_TEAM,
    #[cfg(feature = "teams")]
    &crate::api::teams::REMOVE_GROUP_TEAM,
    #[cfg(feature = "teams")]
    &crate::api::teams::UPDATE_GROUP_TEAM,
    #[cfg(feature = "teams")]
    &crate::api::teams::LIST_ORG_TEAMS,
    #[cfg(feature = "teams")]
    &crate::api::teams::CREATE_ORG_TEAM,
    #[cfg(feature = "teams")]
    &crate::api::teams::GET_TEAM_BY_NAME,
    #[cfg(feature = "teams")]
    &crate::api::teams::GET_ORG_TEAM,
    #[cfg(feature = "teams")]
    &crate::api::teams::DELETE_ORG_TEAM,
    #[cfg(feature = "teams")]
    &crate::api::teams::RENAME_ORG_TEAM,
    #[cfg(feature = "x509-authentication")]
    &crate::api::x509_authentication::LIST_DATABASE_USER_CERTS,
    #[cfg(feature = "x509-authentication")]
    &crate::api::x509_authentication::CREATE_DATABASE_USER_CERT,
    #[cfg(feature = "x509-authentication")]
    &crate::api::x509_authentication::DISABLE_SECURITY_CUSTOMER_X509,
];
