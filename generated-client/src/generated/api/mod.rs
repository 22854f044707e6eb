// Written by `cargo xtask codegen`; changes made here are lost.

//! The operations, one module and one cargo feature a family.
/// Access Tracking: feature `access-tracking`.
#[cfg(feature = "access-tracking")]
pub mod access_tracking;
/// Alerts: feature `alerts`.
#[cfg(feature = "alerts")]
pub mod alerts;
/// Atlas Search: feature `atlas-search`.
#[cfg(feature = "atlas-search")]
pub mod atlas_search;
/// Cloud Backups: feature `cloud-backups`.
#[cfg(feature = "cloud-backups")]
pub mod cloud_backups;
/// Cloud Migration Service: feature `cloud-migration-service`.
#[cfg(feature = "cloud-migration-service")]
pub mod cloud_migration_service;
/// Clusters: feature `clusters`.
#[cfg(feature = "clusters")]
pub mod clusters;
/// Collection Level Metrics: feature `collection-level-metrics`.
#[cfg(feature = "collection-level-metrics")]
pub mod collection_level_metrics;
/// Custom Database Roles: feature `custom-database-roles`.
#[cfg(feature = "custom-database-roles")]
pub mod custom_database_roles;
/// Data Federation: feature `data-federation`.
#[cfg(feature = "data-federation")]
pub mod data_federation;
/// Federated Authentication: feature `federated-authentication`.
#[cfg(feature = "federated-authentication")]
pub mod federated_authentication;
/// Flex Clusters: feature `flex-clusters`.
#[cfg(feature = "flex-clusters")]
pub mod flex_clusters;
/// Flex Restore Jobs: feature `flex-restore-jobs`.
#[cfg(feature = "flex-restore-jobs")]
pub mod flex_restore_jobs;
/// Flex Snapshots: feature `flex-snapshots`.
#[cfg(feature = "flex-snapshots")]
pub mod flex_snapshots;
/// Invoices: feature `invoices`.
#[cfg(feature = "invoices")]
pub mod invoices;
/// Legacy Backup: feature `legacy-backup`.
#[cfg(feature = "legacy-backup")]
pub mod legacy_backup;
/// MongoDB Cloud Users: feature `mongodb-cloud-users`.
#[cfg(feature = "mongodb-cloud-users")]
pub mod mongodb_cloud_users;
/// Monitoring and Logs: feature `monitoring-and-logs`.
#[cfg(feature = "monitoring-and-logs")]
pub mod monitoring_and_logs;
/// Network Peering: feature `network-peering`.
#[cfg(feature = "network-peering")]
pub mod network_peering;
/// Online Archive: feature `online-archive`.
#[cfg(feature = "online-archive")]
pub mod online_archive;
/// Organizations: feature `organizations`.
#[cfg(feature = "organizations")]
pub mod organizations;
/// Private Endpoint Services: feature `private-endpoint-services`.
#[cfg(feature = "private-endpoint-services")]
pub mod private_endpoint_services;
/// Serverless Instances: feature `serverless-instances`.
#[cfg(feature = "serverless-instances")]
pub mod serverless_instances;
/// Serverless Private Endpoints: feature `serverless-private-endpoints`.
#[cfg(feature = "serverless-private-endpoints")]
pub mod serverless_private_endpoints;
/// Service Accounts: feature `service-accounts`.
#[cfg(feature = "service-accounts")]
pub mod service_accounts;
/// Streams: feature `streams`.
#[cfg(feature = "streams")]
pub mod streams;
