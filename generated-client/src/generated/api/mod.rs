// Written by `cargo xtask codegen`; changes made here are lost.

//! The operations, one module and one cargo feature a family.
/// Access Tracking: feature `access-tracking`.
#[cfg(feature = "access-tracking")]
pub mod access_tracking;
/// Alert Configurations: feature `alert-configurations`.
#[cfg(feature = "alert-configurations")]
pub mod alert_configurations;
/// Alerts: feature `alerts`.
#[cfg(feature = "alerts")]
pub mod alerts;
/// Atlas Search: feature `atlas-search`.
#[cfg(feature = "atlas-search")]
pub mod atlas_search;
/// Auditing: feature `auditing`.
#[cfg(feature = "auditing")]
pub mod auditing;
/// Cloud Backups: feature `cloud-backups`.
#[cfg(feature = "cloud-backups")]
pub mod cloud_backups;
/// Cloud Migration Service: feature `cloud-migration-service`.
#[cfg(feature = "cloud-migration-service")]
pub mod cloud_migration_service;
/// Cloud Provider Access: feature `cloud-provider-access`.
#[cfg(feature = "cloud-provider-access")]
pub mod cloud_provider_access;
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
/// Database Users: feature `database-users`.
#[cfg(feature = "database-users")]
pub mod database_users;
/// Encryption at Rest using Customer Key Management: feature `encryption-at-rest-using-customer-key-management`.
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
pub mod encryption_at_rest_using_customer_key_management;
/// Events: feature `events`.
#[cfg(feature = "events")]
pub mod events;
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
/// Global Clusters: feature `global-clusters`.
#[cfg(feature = "global-clusters")]
pub mod global_clusters;
/// Invoices: feature `invoices`.
#[cfg(feature = "invoices")]
pub mod invoices;
/// Legacy Backup: feature `legacy-backup`.
#[cfg(feature = "legacy-backup")]
pub mod legacy_backup;
/// Maintenance Windows: feature `maintenance-windows`.
#[cfg(feature = "maintenance-windows")]
pub mod maintenance_windows;
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
/// Programmatic API Keys: feature `programmatic-api-keys`.
#[cfg(feature = "programmatic-api-keys")]
pub mod programmatic_api_keys;
/// Project IP Access List: feature `project-ip-access-list`.
#[cfg(feature = "project-ip-access-list")]
pub mod project_ip_access_list;
/// Projects: feature `projects`.
#[cfg(feature = "projects")]
pub mod projects;
/// Rate Limiting: feature `rate-limiting`.
#[cfg(feature = "rate-limiting")]
pub mod rate_limiting;
/// Root: feature `root`.
#[cfg(feature = "root")]
pub mod root;
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
/// Teams: feature `teams`.
#[cfg(feature = "teams")]
pub mod teams;
/// X.509 Authentication: feature `x509-authentication`.
#[cfg(feature = "x509-authentication")]
pub mod x509_authentication;
