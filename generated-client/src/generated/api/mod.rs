// Written by `cargo xtask codegen`; changes made here are lost.

//! The operations, with one module and one cargo feature for each family.
//!
//! | family | begins with | feature | on |
//! |---|---|---|---|
//! | Access Tracking | `Client::access_tracking` | `access-tracking` | Who tried to log in to the databases of a project, and with what result. |
//! | Alert Configurations | `Client::alert_configurations` | `alert-configurations` | What raises an alert in a project, and who is told. |
//! | Alerts | `Client::alerts` | `alerts` | Alerts that a project's alert configurations have raised. |
//! | Atlas Search | `Client::atlas_search` | `atlas-search` | Search Nodes, search indexes and analyzers of a cluster. |
//! | Auditing | `Client::auditing` | `auditing` | What the databases of a project write to their audit log. |
//! | Cloud Backups | `Client::cloud_backups` | `cloud-backups` | Snapshots, schedules, export buckets and restore jobs of cloud backups. |
//! | Cloud Migration Service | `Client::cloud_migration_service` | `cloud-migration-service` | Live migrations from Cloud Manager or Ops Manager into Atlas. |
//! | Cloud Provider Access | `Client::cloud_provider_access` | `cloud-provider-access` | Roles and identities with AWS, Azure and Google Cloud that Atlas acts under. |
//! | Clusters | `Client::clusters` | `clusters` | Dedicated and shared clusters, from topology and hardware to settings and sample data. |
//! | Collection Level Metrics | `Client::collection_level_metrics` | `collection-level-metrics` | Latency of single collections, and the namespaces pinned for it. |
//! | Custom Database Roles | `Client::custom_database_roles` | `custom-database-roles` | Roles that a project defines for its database users beside the built-in ones. |
//! | Data Federation | `Client::data_federation` | `data-federation` | Federated database instances and the private endpoints that lead to them. |
//! | Database Users | `Client::database_users` | `database-users` | Users that log in to the databases of a project, as opposed to people with an Atlas account. |
//! | Encryption at Rest using Customer Key Management | `Client::encryption_at_rest_using_customer_key_management` | `encryption-at-rest-using-customer-key-management` | Encryption of disks and backups with keys in your own key service. |
//! | Events | `Client::events` | `events` | What happened in a project or organization, who did it and when. |
//! | Federated Authentication | `Client::federated_authentication` | `federated-authentication` | Login through an identity provider of your own, and the roles that its groups get. |
//! | Flex Clusters | `Client::flex_clusters` | `flex-clusters` | Flex clusters, the tier between free and dedicated ones. |
//! | Flex Restore Jobs | `Client::flex_restore_jobs` | `flex-restore-jobs` | Restores of flex clusters from their snapshots. |
//! | Flex Snapshots | `Client::flex_snapshots` | `flex-snapshots` | Snapshots of flex clusters, and their download. |
//! | Global Clusters | `Client::global_clusters` | `global-clusters` | Zones of a global cluster, and the collections which are sharded over them. |
//! | Invoices | `Client::invoices` | `invoices` | Bills of an organization, and questions to the Cost Explorer. |
//! | Legacy Backup | `Client::legacy_backup` | `legacy-backup` | The older backup service, with checkpoints between its snapshots. |
//! | Maintenance Windows | `Client::maintenance_windows` | `maintenance-windows` | When Atlas may do maintenance on the clusters of a project. |
//! | MongoDB Cloud Users | `Client::mongodb_cloud_users` | `mongodb-cloud-users` | People with an account, in the organizations and projects that they belong to. |
//! | Monitoring and Logs | `Client::monitoring_and_logs` | `monitoring-and-logs` | Processes, disks and databases of a project, their measurements and their logs. |
//! | Network Peering | `Client::network_peering` | `network-peering` | Peerings between a network of yours and that of Atlas, and the containers (address ranges) which they join. |
//! | Online Archive | `Client::online_archive` | `online-archive` | Archives that take old documents off a cluster and keep them queryable. |
//! | Organizations | `Client::organizations` | `organizations` | Organizations, the level above projects, with their settings and invitations. |
//! | Private Endpoint Services | `Client::private_endpoint_services` | `private-endpoint-services` | Private Link (AWS, Azure) and Private Service Connect (Google Cloud) for dedicated clusters. |
//! | Programmatic API Keys | `Client::programmatic_api_keys` | `programmatic-api-keys` | API keys of organizations and projects, and the addresses that they may be used from. |
//! | Project IP Access List | `Client::project_ip_access_list` | `project-ip-access-list` | Addresses from which the clusters of a project can be reached. |
//! | Projects | `Client::projects` | `projects` | Projects, which hold clusters, users and networks, with their settings and limits. |
//! | Rate Limiting | `Client::rate_limiting` | `rate-limiting` | How many requests the API takes, by groups of endpoints. |
//! | Root | `Client::root` | `root` | State of the service, and the addresses that Atlas calls from. |
//! | Serverless Instances | `Client::serverless_instances` | `serverless-instances` | Serverless instances, which flex clusters have replaced. |
//! | Serverless Private Endpoints | `Client::serverless_private_endpoints` | `serverless-private-endpoints` | Private endpoints of serverless instances. |
//! | Service Accounts | `Client::service_accounts` | `service-accounts` | Accounts for programs (OAuth 2.0 client credentials), their secrets and their access lists. |
//! | Streams | `Client::streams` | `streams` | Stream processing workspaces, connections and processors. |
//! | Teams | `Client::teams` | `teams` | Teams of an organization, and their roles in projects. |
//! | X.509 Authentication | `Client::x509_authentication` | `x509-authentication` | Client certificates of database users, issued by Atlas or by an authority of your own. |
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
