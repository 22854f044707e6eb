// Written by `cargo xtask codegen`; changes made here are lost.

//! The types of requests and responses, whatever family of operations they belong to.
#[cfg(feature = "clusters")]
mod adaptive_capacity;
#[cfg(feature = "clusters")]
pub use adaptive_capacity::AdaptiveCapacity;
#[cfg(feature = "clusters")]
mod advanced_auto_scaling_settings;
#[cfg(feature = "clusters")]
pub use advanced_auto_scaling_settings::AdvancedAutoScalingSettings;
#[cfg(feature = "clusters")]
mod advanced_compute_auto_scaling;
#[cfg(feature = "clusters")]
pub use advanced_compute_auto_scaling::AdvancedComputeAutoScaling;
#[cfg(feature = "alerts")]
mod alert_status;
#[cfg(feature = "alerts")]
pub use alert_status::AlertStatus;
#[cfg(feature = "alerts")]
mod alert_view_for_nds_group;
#[cfg(feature = "alerts")]
pub use alert_view_for_nds_group::AlertViewForNdsGroup;
#[cfg(feature = "legacy-backup")]
mod api_atlas_checkpoint_view;
#[cfg(feature = "legacy-backup")]
pub use api_atlas_checkpoint_view::ApiAtlasCheckpointView;
#[cfg(feature = "clusters")]
mod api_atlas_cluster_advanced_configuration_view;
#[cfg(feature = "clusters")]
pub use api_atlas_cluster_advanced_configuration_view::ApiAtlasClusterAdvancedConfigurationView;
#[cfg(any(feature = "cloud-backups", feature = "legacy-backup"))]
mod api_bson_timestamp_view;
#[cfg(any(feature = "cloud-backups", feature = "legacy-backup"))]
pub use api_bson_timestamp_view::ApiBsonTimestampView;
#[cfg(feature = "legacy-backup")]
mod api_checkpoint_part_view;
#[cfg(feature = "legacy-backup")]
pub use api_checkpoint_part_view::{ApiCheckpointPartView, ApiCheckpointPartViewTypeName};
mod api_error;
pub use api_error::ApiError;
#[cfg(feature = "monitoring-and-logs")]
mod api_measurements_general_view_atlas;
#[cfg(feature = "monitoring-and-logs")]
pub use api_measurements_general_view_atlas::ApiMeasurementsGeneralViewAtlas;
#[cfg(feature = "atlas-search")]
mod api_search_deployment_effective_spec_view;
#[cfg(feature = "atlas-search")]
pub use api_search_deployment_effective_spec_view::{
    ApiSearchDeploymentEffectiveSpecView,
    ApiSearchDeploymentEffectiveSpecViewInstanceSize,
};

#[cfg(feature = "atlas-search")]
mod api_search_deployment_request_spec_view;
#[cfg(feature = "atlas-search")]
pub use api_search_deployment_request_spec_view::{
    ApiSearchDeploymentRequestSpecView, ApiSearchDeploymentRequestSpecViewInstanceSize,
};

#[cfg(feature = "atlas-search")]
mod api_search_deployment_request_view;
#[cfg(feature = "atlas-search")]
pub use api_search_deployment_request_view::ApiSearchDeploymentRequestView;
#[cfg(feature = "atlas-search")]
mod api_search_deployment_response_view;
#[cfg(feature = "atlas-search")]
pub use api_search_deployment_response_view::ApiSearchDeploymentResponseView;
#[cfg(feature = "atlas-search")]
mod api_search_deployment_spec_view;
#[cfg(feature = "atlas-search")]
pub use api_search_deployment_spec_view::{
    ApiSearchDeploymentSpecView, ApiSearchDeploymentSpecViewInstanceSize,
};

mod api_streams_aws_region_view;
pub use api_streams_aws_region_view::ApiStreamsAwsRegionView;
mod api_streams_azure_region_view;
pub use api_streams_azure_region_view::ApiStreamsAzureRegionView;
mod api_streams_gcp_region_view;
pub use api_streams_gcp_region_view::ApiStreamsGcpRegionView;
#[cfg(feature = "alerts")]
mod app_service_alert_view;
#[cfg(feature = "alerts")]
pub use app_service_alert_view::AppServiceAlertView;
#[cfg(feature = "alerts")]
mod app_service_event_type_view_alertable;
#[cfg(feature = "alerts")]
pub use app_service_event_type_view_alertable::AppServiceEventTypeViewAlertable;
#[cfg(feature = "federated-authentication")]
mod auth_federation_role_mapping;
#[cfg(feature = "federated-authentication")]
pub use auth_federation_role_mapping::AuthFederationRoleMapping;
#[cfg(feature = "clusters")]
mod aws_hardware_spec20240805;
#[cfg(feature = "clusters")]
pub use aws_hardware_spec20240805::AwsHardwareSpec20240805;
#[cfg(feature = "network-peering")]
mod aws_network_peering_connection_settings;
#[cfg(feature = "network-peering")]
pub use aws_network_peering_connection_settings::{
    AwsNetworkPeeringConnectionSettings,
    AwsNetworkPeeringConnectionSettingsErrorStateName,
    AwsNetworkPeeringConnectionSettingsStatusName,
};

#[cfg(feature = "private-endpoint-services")]
mod aws_privatelink_connection;
#[cfg(feature = "private-endpoint-services")]
pub use aws_privatelink_connection::{
    AwsPrivatelinkConnection, AwsPrivatelinkConnectionStatus,
};

#[cfg(feature = "clusters")]
mod aws_region_config20240805;
#[cfg(feature = "clusters")]
pub use aws_region_config20240805::AwsRegionConfig20240805;
#[cfg(feature = "streams")]
mod azure_connection;
#[cfg(feature = "streams")]
pub use azure_connection::AzureConnection;
#[cfg(feature = "clusters")]
mod azure_hardware_spec20240805;
#[cfg(feature = "clusters")]
pub use azure_hardware_spec20240805::AzureHardwareSpec20240805;
#[cfg(feature = "network-peering")]
mod azure_network_peering_connection_settings;
#[cfg(feature = "network-peering")]
pub use azure_network_peering_connection_settings::{
    AzureNetworkPeeringConnectionSettings, AzureNetworkPeeringConnectionSettingsStatus,
};

#[cfg(feature = "private-endpoint-services")]
mod azure_privatelink_connection;
#[cfg(feature = "private-endpoint-services")]
pub use azure_privatelink_connection::{
    AzurePrivatelinkConnection, AzurePrivatelinkConnectionStatus,
};

#[cfg(feature = "clusters")]
mod azure_region_config20240805;
#[cfg(feature = "clusters")]
pub use azure_region_config20240805::AzureRegionConfig20240805;
mod bad_request_detail;
pub use bad_request_detail::BadRequestDetail;
#[cfg(any(feature = "clusters", feature = "serverless-instances"))]
mod base_cloud_provider_instance_size;
#[cfg(any(feature = "clusters", feature = "serverless-instances"))]
pub use base_cloud_provider_instance_size::BaseCloudProviderInstanceSize;
#[cfg(feature = "network-peering")]
mod base_network_peering_connection_settings;
#[cfg(feature = "network-peering")]
pub use base_network_peering_connection_settings::BaseNetworkPeeringConnectionSettings;
#[cfg(feature = "streams")]
mod base_streams_region;
#[cfg(feature = "streams")]
pub use base_streams_region::BaseStreamsRegion;
#[cfg(feature = "clusters")]
mod bi_connector;
#[cfg(feature = "clusters")]
pub use bi_connector::{BiConnector, BiConnectorReadPreference};
mod cloud_provider;
pub use cloud_provider::CloudProvider;
#[cfg(feature = "clusters")]
mod cloud_region_config20240805;
#[cfg(feature = "clusters")]
pub use cloud_region_config20240805::CloudRegionConfig20240805;
#[cfg(feature = "alerts")]
mod cluster_alert_view_for_nds_group;
#[cfg(feature = "alerts")]
pub use cluster_alert_view_for_nds_group::ClusterAlertViewForNdsGroup;
#[cfg(feature = "clusters")]
mod cluster_connection_strings;
#[cfg(feature = "clusters")]
pub use cluster_connection_strings::ClusterConnectionStrings;
#[cfg(feature = "clusters")]
mod cluster_description20240805;
#[cfg(feature = "clusters")]
pub use cluster_description20240805::ClusterDescription20240805;
#[cfg(feature = "clusters")]
mod cluster_description_connection_strings_private_endpoint;
#[cfg(feature = "clusters")]
pub use cluster_description_connection_strings_private_endpoint::{
    ClusterDescriptionConnectionStringsPrivateEndpoint,
    ClusterDescriptionConnectionStringsPrivateEndpointType,
};

#[cfg(feature = "clusters")]
mod cluster_description_connection_strings_private_endpoint_endpoint;
#[cfg(feature = "clusters")]
pub use cluster_description_connection_strings_private_endpoint_endpoint::ClusterDescriptionConnectionStringsPrivateEndpointEndpoint;
#[cfg(feature = "alerts")]
mod cluster_event_type_view_for_nds_group_alertable;
#[cfg(feature = "alerts")]
pub use cluster_event_type_view_for_nds_group_alertable::ClusterEventTypeViewForNdsGroupAlertable;
#[cfg(feature = "serverless-instances")]
mod cluster_serverless_backup_options;
#[cfg(feature = "serverless-instances")]
pub use cluster_serverless_backup_options::ClusterServerlessBackupOptions;
#[cfg(
    any(
        feature = "atlas-search",
        feature = "clusters",
        feature = "flex-clusters",
        feature = "serverless-instances"
    )
)]
mod cluster_state;
#[cfg(
    any(
        feature = "atlas-search",
        feature = "clusters",
        feature = "flex-clusters",
        feature = "serverless-instances"
    )
)]
pub use cluster_state::ClusterState;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod cluster_type;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use cluster_type::ClusterType;
#[cfg(feature = "collection-level-metrics")]
mod coll_stats_ranked_namespaces_view;
#[cfg(feature = "collection-level-metrics")]
pub use coll_stats_ranked_namespaces_view::CollStatsRankedNamespacesView;
#[cfg(feature = "clusters")]
mod component_label;
#[cfg(feature = "clusters")]
pub use component_label::ComponentLabel;
#[cfg(feature = "clusters")]
mod config_server_management_mode;
#[cfg(feature = "clusters")]
pub use config_server_management_mode::ConfigServerManagementMode;
#[cfg(feature = "clusters")]
mod config_server_type;
#[cfg(feature = "clusters")]
pub use config_server_type::ConfigServerType;
#[cfg(feature = "streams")]
mod confluent_sasl_inherit_authentication;
#[cfg(feature = "streams")]
pub use confluent_sasl_inherit_authentication::ConfluentSaslInheritAuthentication;
#[cfg(feature = "streams")]
mod confluent_user_info_authentication;
#[cfg(feature = "streams")]
pub use confluent_user_info_authentication::ConfluentUserInfoAuthentication;
#[cfg(feature = "federated-authentication")]
mod connected_org_config_role_assignment;
#[cfg(feature = "federated-authentication")]
pub use connected_org_config_role_assignment::ConnectedOrgConfigRoleAssignment;
#[cfg(feature = "invoices")]
mod cost_explorer_filter_request_body;
#[cfg(feature = "invoices")]
pub use cost_explorer_filter_request_body::{
    CostExplorerFilterRequestBody, CostExplorerFilterRequestBodyGroupBy,
    CostExplorerFilterRequestBodyServices,
};

#[cfg(feature = "invoices")]
mod cost_explorer_filter_response_view;
#[cfg(feature = "invoices")]
pub use cost_explorer_filter_response_view::CostExplorerFilterResponseView;
#[cfg(feature = "alerts")]
mod data_metric_alert_view;
#[cfg(feature = "alerts")]
pub use data_metric_alert_view::DataMetricAlertView;
#[cfg(feature = "alerts")]
mod data_metric_units;
#[cfg(feature = "alerts")]
pub use data_metric_units::DataMetricUnits;
#[cfg(feature = "alerts")]
mod data_metric_value_view;
#[cfg(feature = "alerts")]
pub use data_metric_value_view::DataMetricValueView;
#[cfg(feature = "custom-database-roles")]
mod database_inherited_role;
#[cfg(feature = "custom-database-roles")]
pub use database_inherited_role::DatabaseInheritedRole;
#[cfg(feature = "custom-database-roles")]
mod database_permitted_namespace_resource;
#[cfg(feature = "custom-database-roles")]
pub use database_permitted_namespace_resource::DatabasePermittedNamespaceResource;
#[cfg(feature = "custom-database-roles")]
mod database_privilege_action;
#[cfg(feature = "custom-database-roles")]
pub use database_privilege_action::{
    DatabasePrivilegeAction, DatabasePrivilegeActionAction,
};

#[cfg(feature = "streams")]
mod db_role_to_execute;
#[cfg(feature = "streams")]
pub use db_role_to_execute::{DbRoleToExecute, DbRoleToExecuteType};
#[cfg(feature = "clusters")]
mod dedicated_hardware_spec20240805;
#[cfg(feature = "clusters")]
pub use dedicated_hardware_spec20240805::DedicatedHardwareSpec20240805;
#[cfg(feature = "alerts")]
mod default_alert_view_for_nds_group;
#[cfg(feature = "alerts")]
pub use default_alert_view_for_nds_group::{
    DefaultAlertViewForNdsGroup, DefaultAlertViewForNdsGroupEventTypeName,
};

#[cfg(feature = "clusters")]
mod disk_gb_auto_scaling;
#[cfg(feature = "clusters")]
pub use disk_gb_auto_scaling::DiskGbAutoScaling;
#[cfg(feature = "clusters")]
mod disk_warming_mode;
#[cfg(feature = "clusters")]
pub use disk_warming_mode::DiskWarmingMode;
#[cfg(feature = "clusters")]
mod ebs_volume_type;
#[cfg(feature = "clusters")]
pub use ebs_volume_type::EbsVolumeType;
#[cfg(feature = "clusters")]
mod employee_access_grant_view;
#[cfg(feature = "clusters")]
pub use employee_access_grant_view::{
    EmployeeAccessGrantView, EmployeeAccessGrantViewGrantType,
};

#[cfg(feature = "private-endpoint-services")]
mod endpoint_service;
#[cfg(feature = "private-endpoint-services")]
pub use endpoint_service::EndpointService;
mod field_violation;
pub use field_violation::FieldViolation;
#[cfg(any(feature = "flex-restore-jobs", feature = "flex-snapshots"))]
mod flex_backup_restore_job20241113;
#[cfg(any(feature = "flex-restore-jobs", feature = "flex-snapshots"))]
pub use flex_backup_restore_job20241113::{
    FlexBackupRestoreJob20241113, FlexBackupRestoreJob20241113DeliveryType,
    FlexBackupRestoreJob20241113Status,
};

#[cfg(feature = "flex-clusters")]
mod flex_backup_settings20241113;
#[cfg(feature = "flex-clusters")]
pub use flex_backup_settings20241113::FlexBackupSettings20241113;
#[cfg(feature = "flex-snapshots")]
mod flex_backup_snapshot_download_create20241113;
#[cfg(feature = "flex-snapshots")]
pub use flex_backup_snapshot_download_create20241113::FlexBackupSnapshotDownloadCreate20241113;
#[cfg(feature = "flex-clusters")]
mod flex_cluster_description20241113;
#[cfg(feature = "flex-clusters")]
pub use flex_cluster_description20241113::FlexClusterDescription20241113;
#[cfg(feature = "flex-clusters")]
mod flex_cluster_description_update20241113;
#[cfg(feature = "flex-clusters")]
pub use flex_cluster_description_update20241113::FlexClusterDescriptionUpdate20241113;
#[cfg(feature = "flex-clusters")]
mod flex_connection_strings20241113;
#[cfg(feature = "flex-clusters")]
pub use flex_connection_strings20241113::FlexConnectionStrings20241113;
#[cfg(feature = "alerts")]
mod flex_metric_alert;
#[cfg(feature = "alerts")]
pub use flex_metric_alert::FlexMetricAlert;
#[cfg(feature = "alerts")]
mod flex_metric_event_type_view_alertable;
#[cfg(feature = "alerts")]
pub use flex_metric_event_type_view_alertable::FlexMetricEventTypeViewAlertable;
#[cfg(feature = "flex-clusters")]
mod flex_provider_settings20241113;
#[cfg(feature = "flex-clusters")]
pub use flex_provider_settings20241113::{
    FlexProviderSettings20241113, FlexProviderSettings20241113ProviderName,
};

#[cfg(feature = "private-endpoint-services")]
mod gcp_endpoint_service;
#[cfg(feature = "private-endpoint-services")]
pub use gcp_endpoint_service::{GcpEndpointService, GcpEndpointServiceStatus};
#[cfg(feature = "clusters")]
mod gcp_hardware_spec20240805;
#[cfg(feature = "clusters")]
pub use gcp_hardware_spec20240805::GcpHardwareSpec20240805;
#[cfg(feature = "network-peering")]
mod gcp_network_peering_connection_settings;
#[cfg(feature = "network-peering")]
pub use gcp_network_peering_connection_settings::{
    GcpNetworkPeeringConnectionSettings, GcpNetworkPeeringConnectionSettingsStatus,
};

#[cfg(feature = "clusters")]
mod gcp_region_config20240805;
#[cfg(feature = "clusters")]
pub use gcp_region_config20240805::GcpRegionConfig20240805;
#[cfg(feature = "monitoring-and-logs")]
mod get_group_process_database_measurements;
#[cfg(feature = "monitoring-and-logs")]
pub use get_group_process_database_measurements::GetGroupProcessDatabaseMeasurementsM;
#[cfg(feature = "monitoring-and-logs")]
mod get_group_process_disk_measurements;
#[cfg(feature = "monitoring-and-logs")]
pub use get_group_process_disk_measurements::GetGroupProcessDiskMeasurementsM;
#[cfg(feature = "monitoring-and-logs")]
mod granularity;
#[cfg(feature = "monitoring-and-logs")]
pub use granularity::Granularity;
#[cfg(feature = "mongodb-cloud-users")]
mod group_active_user_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use group_active_user_response::GroupActiveUserResponse;
#[cfg(feature = "mongodb-cloud-users")]
mod group_pending_user_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use group_pending_user_response::GroupPendingUserResponse;
#[cfg(feature = "mongodb-cloud-users")]
mod group_role_assignment;
#[cfg(feature = "mongodb-cloud-users")]
pub use group_role_assignment::GroupRoleAssignment;
#[cfg(feature = "service-accounts")]
mod group_service_account;
#[cfg(feature = "service-accounts")]
pub use group_service_account::GroupServiceAccount;
#[cfg(feature = "mongodb-cloud-users")]
mod group_user_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use group_user_response::GroupUserResponse;
#[cfg(feature = "clusters")]
mod hardware_spec20240805;
#[cfg(feature = "clusters")]
pub use hardware_spec20240805::HardwareSpec20240805;
#[cfg(feature = "alerts")]
mod host_alert_view_for_nds_group;
#[cfg(feature = "alerts")]
pub use host_alert_view_for_nds_group::HostAlertViewForNdsGroup;
#[cfg(feature = "alerts")]
mod host_event_type_view_for_nds_group_alertable;
#[cfg(feature = "alerts")]
pub use host_event_type_view_for_nds_group_alertable::HostEventTypeViewForNdsGroupAlertable;
#[cfg(feature = "alerts")]
mod host_metric_alert;
#[cfg(feature = "alerts")]
pub use host_metric_alert::HostMetricAlert;
#[cfg(feature = "alerts")]
mod host_metric_event_type_view_alertable;
#[cfg(feature = "alerts")]
pub use host_metric_event_type_view_alertable::HostMetricEventTypeViewAlertable;
#[cfg(feature = "alerts")]
mod host_metric_value;
#[cfg(feature = "alerts")]
pub use host_metric_value::{HostMetricValue, HostMetricValueUnits};
#[cfg(feature = "clusters")]
mod instance_size;
#[cfg(feature = "clusters")]
pub use instance_size::InstanceSize;
#[cfg(feature = "clusters")]
mod internal_cluster_role;
#[cfg(feature = "clusters")]
pub use internal_cluster_role::InternalClusterRole;
mod link;
pub use link::Link;
#[cfg(feature = "monitoring-and-logs")]
mod link_atlas;
#[cfg(feature = "monitoring-and-logs")]
pub use link_atlas::LinkAtlas;
#[cfg(feature = "cloud-migration-service")]
mod live_import_validation;
#[cfg(feature = "cloud-migration-service")]
pub use live_import_validation::{LiveImportValidation, LiveImportValidationStatus};
#[cfg(feature = "monitoring-and-logs")]
mod measurement_disk_partition;
#[cfg(feature = "monitoring-and-logs")]
pub use measurement_disk_partition::MeasurementDiskPartition;
#[cfg(feature = "monitoring-and-logs")]
mod metric_data_point_atlas;
#[cfg(feature = "monitoring-and-logs")]
pub use metric_data_point_atlas::MetricDataPointAtlas;
#[cfg(feature = "monitoring-and-logs")]
mod metrics_measurement_atlas;
#[cfg(feature = "monitoring-and-logs")]
pub use metrics_measurement_atlas::{
    MetricsMeasurementAtlas, MetricsMeasurementAtlasUnits,
};

#[cfg(feature = "clusters")]
mod minimum_tls_protocol;
#[cfg(feature = "clusters")]
pub use minimum_tls_protocol::MinimumTlsProtocol;
#[cfg(feature = "access-tracking")]
mod mongodb_access_logs;
#[cfg(feature = "access-tracking")]
pub use mongodb_access_logs::MongodbAccessLogs;
#[cfg(feature = "access-tracking")]
mod mongodb_access_logs_list;
#[cfg(feature = "access-tracking")]
pub use mongodb_access_logs_list::MongodbAccessLogsList;
#[cfg(feature = "alerts")]
mod number_metric_alert_view;
#[cfg(feature = "alerts")]
pub use number_metric_alert_view::NumberMetricAlertView;
#[cfg(feature = "alerts")]
mod number_metric_units;
#[cfg(feature = "alerts")]
pub use number_metric_units::NumberMetricUnits;
#[cfg(feature = "alerts")]
mod number_metric_value_view;
#[cfg(feature = "alerts")]
pub use number_metric_value_view::NumberMetricValueView;
#[cfg(feature = "mongodb-cloud-users")]
mod org_active_user_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_active_user_response::OrgActiveUserResponse;
#[cfg(feature = "federated-authentication")]
mod org_federation_settings;
#[cfg(feature = "federated-authentication")]
pub use org_federation_settings::{
    OrgFederationSettings, OrgFederationSettingsIdentityProviderStatus,
};

#[cfg(feature = "mongodb-cloud-users")]
mod org_membership_status;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_membership_status::OrgMembershipStatus;
#[cfg(feature = "mongodb-cloud-users")]
mod org_pending_user_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_pending_user_response::OrgPendingUserResponse;
#[cfg(any(feature = "mongodb-cloud-users", feature = "service-accounts"))]
mod org_role;
#[cfg(any(feature = "mongodb-cloud-users", feature = "service-accounts"))]
pub use org_role::OrgRole;
#[cfg(feature = "service-accounts")]
mod org_service_account;
#[cfg(feature = "service-accounts")]
pub use org_service_account::OrgServiceAccount;
#[cfg(feature = "mongodb-cloud-users")]
mod org_user_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_user_response::OrgUserResponse;
#[cfg(feature = "mongodb-cloud-users")]
mod org_user_roles_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_user_roles_response::OrgUserRolesResponse;
#[cfg(feature = "alerts")]
mod paginated_alert_view;
#[cfg(feature = "alerts")]
pub use paginated_alert_view::PaginatedAlertView;
#[cfg(feature = "legacy-backup")]
mod paginated_api_atlas_checkpoint_view;
#[cfg(feature = "legacy-backup")]
pub use paginated_api_atlas_checkpoint_view::PaginatedApiAtlasCheckpointView;
#[cfg(feature = "flex-restore-jobs")]
mod paginated_api_atlas_flex_backup_restore_job20241113_view;
#[cfg(feature = "flex-restore-jobs")]
pub use paginated_api_atlas_flex_backup_restore_job20241113_view::PaginatedApiAtlasFlexBackupRestoreJob20241113View;
#[cfg(feature = "cloud-backups")]
mod paginated_api_atlas_serverless_backup_restore_job_view;
#[cfg(feature = "cloud-backups")]
pub use paginated_api_atlas_serverless_backup_restore_job_view::PaginatedApiAtlasServerlessBackupRestoreJobView;
#[cfg(feature = "clusters")]
mod paginated_cluster_description20240805;
#[cfg(feature = "clusters")]
pub use paginated_cluster_description20240805::PaginatedClusterDescription20240805;
#[cfg(feature = "service-accounts")]
mod paginated_group_service_accounts;
#[cfg(feature = "service-accounts")]
pub use paginated_group_service_accounts::PaginatedGroupServiceAccounts;
#[cfg(feature = "service-accounts")]
mod paginated_org_service_accounts;
#[cfg(feature = "service-accounts")]
pub use paginated_org_service_accounts::PaginatedOrgServiceAccounts;
#[cfg(feature = "mongodb-cloud-users")]
mod paginated_org_user_view;
#[cfg(feature = "mongodb-cloud-users")]
pub use paginated_org_user_view::PaginatedOrgUserView;
#[cfg(feature = "data-federation")]
mod paginated_private_network_endpoint_id_entry_view;
#[cfg(feature = "data-federation")]
pub use paginated_private_network_endpoint_id_entry_view::PaginatedPrivateNetworkEndpointIdEntryView;
#[cfg(feature = "service-accounts")]
mod paginated_service_account_ip_access_entry_view;
#[cfg(feature = "service-accounts")]
pub use paginated_service_account_ip_access_entry_view::PaginatedServiceAccountIpAccessEntryView;
#[cfg(feature = "clusters")]
mod pin_fcv_view;
#[cfg(feature = "clusters")]
pub use pin_fcv_view::PinFcvView;
#[cfg(feature = "data-federation")]
mod private_network_endpoint_id_entry;
#[cfg(feature = "data-federation")]
pub use private_network_endpoint_id_entry::{
    PrivateNetworkEndpointIdEntry, PrivateNetworkEndpointIdEntryStatus,
    PrivateNetworkEndpointIdEntryType,
};

#[cfg(feature = "alerts")]
mod raw_metric_alert_view;
#[cfg(feature = "alerts")]
pub use raw_metric_alert_view::RawMetricAlertView;
#[cfg(feature = "alerts")]
mod raw_metric_units;
#[cfg(feature = "alerts")]
pub use raw_metric_units::RawMetricUnits;
#[cfg(feature = "alerts")]
mod raw_metric_value_view;
#[cfg(feature = "alerts")]
pub use raw_metric_value_view::RawMetricValueView;
#[cfg(feature = "clusters")]
mod region_name;
#[cfg(feature = "clusters")]
pub use region_name::RegionName;
#[cfg(feature = "alerts")]
mod replica_set_alert_view_for_nds_group;
#[cfg(feature = "alerts")]
pub use replica_set_alert_view_for_nds_group::ReplicaSetAlertViewForNdsGroup;
#[cfg(feature = "alerts")]
mod replica_set_event_type_view_for_nds_group_alertable;
#[cfg(feature = "alerts")]
pub use replica_set_event_type_view_for_nds_group_alertable::ReplicaSetEventTypeViewForNdsGroupAlertable;
#[cfg(feature = "clusters")]
mod replica_set_scaling_strategy;
#[cfg(feature = "clusters")]
pub use replica_set_scaling_strategy::ReplicaSetScalingStrategy;
#[cfg(feature = "clusters")]
mod replication_spec20240805;
#[cfg(feature = "clusters")]
pub use replication_spec20240805::ReplicationSpec20240805;
#[cfg(
    any(
        feature = "clusters",
        feature = "flex-clusters",
        feature = "serverless-instances"
    )
)]
mod resource_tag;
#[cfg(
    any(
        feature = "clusters",
        feature = "flex-clusters",
        feature = "serverless-instances"
    )
)]
pub use resource_tag::ResourceTag;
#[cfg(feature = "clusters")]
mod root_cert_type;
#[cfg(feature = "clusters")]
pub use root_cert_type::RootCertType;
#[cfg(feature = "clusters")]
mod sample_dataset_status;
#[cfg(feature = "clusters")]
pub use sample_dataset_status::{SampleDatasetStatus, SampleDatasetStatusState};
#[cfg(feature = "streams")]
mod schema_registry_authentication;
#[cfg(feature = "streams")]
pub use schema_registry_authentication::{
    SchemaRegistryAuthentication, SchemaRegistryAuthenticationType,
};

#[cfg(feature = "serverless-private-endpoints")]
mod serverless_aws_tenant_endpoint;
#[cfg(feature = "serverless-private-endpoints")]
pub use serverless_aws_tenant_endpoint::{
    ServerlessAwsTenantEndpoint, ServerlessAwsTenantEndpointStatus,
};

#[cfg(feature = "serverless-private-endpoints")]
mod serverless_azure_tenant_endpoint;
#[cfg(feature = "serverless-private-endpoints")]
pub use serverless_azure_tenant_endpoint::{
    ServerlessAzureTenantEndpoint, ServerlessAzureTenantEndpointStatus,
};

#[cfg(feature = "cloud-backups")]
mod serverless_backup_restore_job;
#[cfg(feature = "cloud-backups")]
pub use serverless_backup_restore_job::{
    ServerlessBackupRestoreJob, ServerlessBackupRestoreJobDeliveryType,
};

#[cfg(feature = "serverless-instances")]
mod serverless_connection_strings_private_endpoint_item;
#[cfg(feature = "serverless-instances")]
pub use serverless_connection_strings_private_endpoint_item::ServerlessConnectionStringsPrivateEndpointItem;
#[cfg(feature = "serverless-instances")]
mod serverless_connection_strings_private_endpoint_list;
#[cfg(feature = "serverless-instances")]
pub use serverless_connection_strings_private_endpoint_list::{
    ServerlessConnectionStringsPrivateEndpointList,
    ServerlessConnectionStringsPrivateEndpointListType,
};

#[cfg(feature = "serverless-instances")]
mod serverless_instance_description;
#[cfg(feature = "serverless-instances")]
pub use serverless_instance_description::ServerlessInstanceDescription;
#[cfg(feature = "serverless-instances")]
mod serverless_instance_description_connection_strings;
#[cfg(feature = "serverless-instances")]
pub use serverless_instance_description_connection_strings::ServerlessInstanceDescriptionConnectionStrings;
#[cfg(feature = "serverless-instances")]
mod serverless_provider_settings;
#[cfg(feature = "serverless-instances")]
pub use serverless_provider_settings::{
    ServerlessProviderSettings, ServerlessProviderSettingsProviderName,
};

#[cfg(feature = "serverless-private-endpoints")]
mod serverless_tenant_create_request;
#[cfg(feature = "serverless-private-endpoints")]
pub use serverless_tenant_create_request::ServerlessTenantCreateRequest;
#[cfg(feature = "serverless-private-endpoints")]
mod serverless_tenant_endpoint;
#[cfg(feature = "serverless-private-endpoints")]
pub use serverless_tenant_endpoint::ServerlessTenantEndpoint;
#[cfg(feature = "service-accounts")]
mod service_account_ip_access_list_entry;
#[cfg(feature = "service-accounts")]
pub use service_account_ip_access_list_entry::ServiceAccountIpAccessListEntry;
#[cfg(feature = "service-accounts")]
mod service_account_secret;
#[cfg(feature = "service-accounts")]
pub use service_account_secret::ServiceAccountSecret;
#[cfg(feature = "streams")]
mod stream_config;
#[cfg(feature = "streams")]
pub use stream_config::StreamConfig;
#[cfg(feature = "alerts")]
mod stream_processor_alert_view_for_nds_group;
#[cfg(feature = "alerts")]
pub use stream_processor_alert_view_for_nds_group::{
    StreamProcessorAlertViewForNdsGroup, StreamProcessorAlertViewForNdsGroupEventTypeName,
};

#[cfg(feature = "streams")]
mod stream_tier;
#[cfg(feature = "streams")]
pub use stream_tier::StreamTier;
#[cfg(feature = "streams")]
mod streams_aws_connection_config;
#[cfg(feature = "streams")]
pub use streams_aws_connection_config::StreamsAwsConnectionConfig;
#[cfg(feature = "streams")]
mod streams_aws_kinesis_data_streams_connection;
#[cfg(feature = "streams")]
pub use streams_aws_kinesis_data_streams_connection::StreamsAwsKinesisDataStreamsConnection;
#[cfg(feature = "streams")]
mod streams_aws_lambda_connection;
#[cfg(feature = "streams")]
pub use streams_aws_lambda_connection::StreamsAwsLambdaConnection;
#[cfg(feature = "streams")]
mod streams_azure_blob_storage_connection;
#[cfg(feature = "streams")]
pub use streams_azure_blob_storage_connection::StreamsAzureBlobStorageConnection;
#[cfg(feature = "streams")]
mod streams_cluster_connection;
#[cfg(feature = "streams")]
pub use streams_cluster_connection::StreamsClusterConnection;
#[cfg(feature = "streams")]
mod streams_connection;
#[cfg(feature = "streams")]
pub use streams_connection::{
    StreamsConnection, StreamsConnectionState, StreamsConnectionType,
};

#[cfg(feature = "streams")]
mod streams_data_process_region;
#[cfg(feature = "streams")]
pub use streams_data_process_region::StreamsDataProcessRegion;
#[cfg(feature = "streams")]
mod streams_gcp_connection_config;
#[cfg(feature = "streams")]
pub use streams_gcp_connection_config::StreamsGcpConnectionConfig;
#[cfg(feature = "streams")]
mod streams_gcp_pub_sub_connection;
#[cfg(feature = "streams")]
pub use streams_gcp_pub_sub_connection::StreamsGcpPubSubConnection;
#[cfg(feature = "streams")]
mod streams_https_connection;
#[cfg(feature = "streams")]
pub use streams_https_connection::StreamsHttpsConnection;
#[cfg(feature = "streams")]
mod streams_kafka_authentication;
#[cfg(feature = "streams")]
pub use streams_kafka_authentication::StreamsKafkaAuthentication;
#[cfg(feature = "streams")]
mod streams_kafka_connection;
#[cfg(feature = "streams")]
pub use streams_kafka_connection::StreamsKafkaConnection;
#[cfg(feature = "streams")]
mod streams_kafka_networking;
#[cfg(feature = "streams")]
pub use streams_kafka_networking::StreamsKafkaNetworking;
#[cfg(feature = "streams")]
mod streams_kafka_networking_access;
#[cfg(feature = "streams")]
pub use streams_kafka_networking_access::{
    StreamsKafkaNetworkingAccess, StreamsKafkaNetworkingAccessType,
};

#[cfg(feature = "streams")]
mod streams_kafka_security;
#[cfg(feature = "streams")]
pub use streams_kafka_security::StreamsKafkaSecurity;
#[cfg(feature = "streams")]
mod streams_public_privatelink_networking;
#[cfg(feature = "streams")]
pub use streams_public_privatelink_networking::StreamsPublicPrivatelinkNetworking;
#[cfg(feature = "streams")]
mod streams_public_privatelink_networking_access;
#[cfg(feature = "streams")]
pub use streams_public_privatelink_networking_access::{
    StreamsPublicPrivatelinkNetworkingAccess,
    StreamsPublicPrivatelinkNetworkingAccessType,
};

#[cfg(feature = "streams")]
mod streams_s3_connection;
#[cfg(feature = "streams")]
pub use streams_s3_connection::StreamsS3Connection;
#[cfg(feature = "streams")]
mod streams_sample_connection;
#[cfg(feature = "streams")]
pub use streams_sample_connection::StreamsSampleConnection;
#[cfg(feature = "streams")]
mod streams_sample_connections;
#[cfg(feature = "streams")]
pub use streams_sample_connections::StreamsSampleConnections;
#[cfg(feature = "streams")]
mod streams_schema_registry_connection;
#[cfg(feature = "streams")]
pub use streams_schema_registry_connection::{
    StreamsSchemaRegistryConnection, StreamsSchemaRegistryConnectionProvider,
};

#[cfg(feature = "streams")]
mod streams_tenant;
#[cfg(feature = "streams")]
pub use streams_tenant::StreamsTenant;
#[cfg(feature = "clusters")]
mod tenant_hardware_spec20240805;
#[cfg(feature = "clusters")]
pub use tenant_hardware_spec20240805::{
    TenantHardwareSpec20240805, TenantHardwareSpec20240805EffectiveInstanceSize,
};

#[cfg(feature = "clusters")]
mod tenant_region_config20240805;
#[cfg(feature = "clusters")]
pub use tenant_region_config20240805::TenantRegionConfig20240805;
#[cfg(feature = "alerts")]
mod time_metric_alert_view;
#[cfg(feature = "alerts")]
pub use time_metric_alert_view::TimeMetricAlertView;
#[cfg(feature = "alerts")]
mod time_metric_units;
#[cfg(feature = "alerts")]
pub use time_metric_units::TimeMetricUnits;
#[cfg(feature = "alerts")]
mod time_metric_value_view;
#[cfg(feature = "alerts")]
pub use time_metric_value_view::TimeMetricValueView;
#[cfg(feature = "clusters")]
mod tls12_cipher;
#[cfg(feature = "clusters")]
pub use tls12_cipher::Tls12Cipher;
#[cfg(feature = "clusters")]
mod tls13_cipher;
#[cfg(feature = "clusters")]
pub use tls13_cipher::Tls13Cipher;
#[cfg(feature = "clusters")]
mod tls_cipher_config_mode;
#[cfg(feature = "clusters")]
pub use tls_cipher_config_mode::TlsCipherConfigMode;
#[cfg(feature = "custom-database-roles")]
mod user_custom_db_role;
#[cfg(feature = "custom-database-roles")]
pub use user_custom_db_role::UserCustomDbRole;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod version_release_system;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use version_release_system::VersionReleaseSystem;
