// Written by `cargo xtask codegen`; changes made here are lost.

//! The types of requests and responses, whatever family of operations they belong to.
#[cfg(feature = "root")]
mod access_list_item_view;
#[cfg(feature = "root")]
pub use access_list_item_view::AccessListItemView;
#[cfg(feature = "streams")]
mod account_details;
#[cfg(feature = "streams")]
pub use account_details::AccountDetails;
#[cfg(feature = "alerts")]
mod acknowledge_alert;
#[cfg(feature = "alerts")]
pub use acknowledge_alert::AcknowledgeAlert;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod adaptive_capacity;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use adaptive_capacity::AdaptiveCapacity;
#[cfg(feature = "mongodb-cloud-users")]
mod add_or_remove_group_role;
#[cfg(feature = "mongodb-cloud-users")]
pub use add_or_remove_group_role::AddOrRemoveGroupRole;
#[cfg(feature = "mongodb-cloud-users")]
mod add_or_remove_org_role;
#[cfg(feature = "mongodb-cloud-users")]
pub use add_or_remove_org_role::{AddOrRemoveOrgRole, AddOrRemoveOrgRoleOrgRole};
#[cfg(feature = "mongodb-cloud-users")]
mod add_or_remove_user_from_team;
#[cfg(feature = "mongodb-cloud-users")]
pub use add_or_remove_user_from_team::AddOrRemoveUserFromTeam;
#[cfg(feature = "invoices")]
mod additional_data;
#[cfg(feature = "invoices")]
pub use additional_data::AdditionalData;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod advanced_auto_scaling_settings;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use advanced_auto_scaling_settings::AdvancedAutoScalingSettings;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod advanced_compute_auto_scaling;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use advanced_compute_auto_scaling::AdvancedComputeAutoScaling;
#[cfg(feature = "cloud-backups")]
mod advanced_disk_backup_snapshot_schedule_policy;
#[cfg(feature = "cloud-backups")]
pub use advanced_disk_backup_snapshot_schedule_policy::AdvancedDiskBackupSnapshotSchedulePolicy;
#[cfg(feature = "events")]
mod alert_audit;
#[cfg(feature = "events")]
pub use alert_audit::AlertAudit;
#[cfg(feature = "events")]
mod alert_audit_type_view;
#[cfg(feature = "events")]
pub use alert_audit_type_view::AlertAuditTypeView;
#[cfg(feature = "events")]
mod alert_config_audit;
#[cfg(feature = "events")]
pub use alert_config_audit::AlertConfigAudit;
#[cfg(feature = "events")]
mod alert_config_audit_type_view;
#[cfg(feature = "events")]
pub use alert_config_audit_type_view::AlertConfigAuditTypeView;
#[cfg(feature = "alert-configurations")]
mod alert_matcher;
#[cfg(feature = "alert-configurations")]
pub use alert_matcher::AlertMatcher;
#[cfg(feature = "alerts")]
mod alert_status;
#[cfg(feature = "alerts")]
pub use alert_status::AlertStatus;
#[cfg(feature = "alerts")]
mod alert_view_for_nds_group;
#[cfg(feature = "alerts")]
pub use alert_view_for_nds_group::AlertViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod alerts_notification_root_for_group;
#[cfg(feature = "alert-configurations")]
pub use alerts_notification_root_for_group::AlertsNotificationRootForGroup;
#[cfg(feature = "alert-configurations")]
mod alerts_threshold_integer;
#[cfg(feature = "alert-configurations")]
pub use alerts_threshold_integer::{AlertsThresholdInteger, AlertsThresholdIntegerUnits};
#[cfg(feature = "alert-configurations")]
mod alerts_toggle;
#[cfg(feature = "alert-configurations")]
pub use alerts_toggle::AlertsToggle;
#[cfg(feature = "legacy-backup")]
mod api_atlas_checkpoint_view;
#[cfg(feature = "legacy-backup")]
pub use api_atlas_checkpoint_view::ApiAtlasCheckpointView;
#[cfg(feature = "cloud-provider-access")]
mod api_atlas_cloud_provider_access_feature_usage_feature_id_view;
#[cfg(feature = "cloud-provider-access")]
pub use api_atlas_cloud_provider_access_feature_usage_feature_id_view::ApiAtlasCloudProviderAccessFeatureUsageFeatureIdView;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod api_atlas_cluster_advanced_configuration_view;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use api_atlas_cluster_advanced_configuration_view::ApiAtlasClusterAdvancedConfigurationView;
#[cfg(feature = "cloud-backups")]
mod api_atlas_collection_restore_collection_state_response;
#[cfg(feature = "cloud-backups")]
pub use api_atlas_collection_restore_collection_state_response::{
    ApiAtlasCollectionRestoreCollectionStateResponse,
    ApiAtlasCollectionRestoreCollectionStateResponseState,
};

#[cfg(feature = "cloud-backups")]
mod api_atlas_collection_restore_index_status;
#[cfg(feature = "cloud-backups")]
pub use api_atlas_collection_restore_index_status::{
    ApiAtlasCollectionRestoreIndexStatus, ApiAtlasCollectionRestoreIndexStatusState,
};

#[cfg(feature = "cloud-backups")]
mod api_atlas_collection_restore_job_index_status;
#[cfg(feature = "cloud-backups")]
pub use api_atlas_collection_restore_job_index_status::{
    ApiAtlasCollectionRestoreJobIndexStatus, ApiAtlasCollectionRestoreJobIndexStatusState,
};

#[cfg(feature = "cloud-backups")]
mod api_atlas_collection_restore_job_request;
#[cfg(feature = "cloud-backups")]
pub use api_atlas_collection_restore_job_request::ApiAtlasCollectionRestoreJobRequest;
#[cfg(feature = "cloud-backups")]
mod api_atlas_collection_restore_job_response;
#[cfg(feature = "cloud-backups")]
pub use api_atlas_collection_restore_job_response::{
    ApiAtlasCollectionRestoreJobResponse, ApiAtlasCollectionRestoreJobResponseState,
};

#[cfg(feature = "private-endpoint-services")]
mod api_atlas_modify_endpoint_service_request_view;
#[cfg(feature = "private-endpoint-services")]
pub use api_atlas_modify_endpoint_service_request_view::ApiAtlasModifyEndpointServiceRequestView;
#[cfg(feature = "cloud-backups")]
mod api_atlas_restore_namespace_view;
#[cfg(feature = "cloud-backups")]
pub use api_atlas_restore_namespace_view::ApiAtlasRestoreNamespaceView;
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
mod api_host_view_atlas;
#[cfg(feature = "monitoring-and-logs")]
pub use api_host_view_atlas::{ApiHostViewAtlas, ApiHostViewAtlasTypeName};
#[cfg(feature = "root")]
mod api_key;
#[cfg(feature = "root")]
pub use api_key::ApiKey;
#[cfg(any(feature = "organizations", feature = "programmatic-api-keys"))]
mod api_key_user_details;
#[cfg(any(feature = "organizations", feature = "programmatic-api-keys"))]
pub use api_key_user_details::ApiKeyUserDetails;
#[cfg(feature = "monitoring-and-logs")]
mod api_measurements_general_view_atlas;
#[cfg(feature = "monitoring-and-logs")]
pub use api_measurements_general_view_atlas::ApiMeasurementsGeneralViewAtlas;
#[cfg(feature = "cloud-backups")]
mod api_private_download_delivery_url;
#[cfg(feature = "cloud-backups")]
pub use api_private_download_delivery_url::ApiPrivateDownloadDeliveryUrl;
#[cfg(feature = "invoices")]
mod api_public_usage_details_query_request;
#[cfg(feature = "invoices")]
pub use api_public_usage_details_query_request::{
    ApiPublicUsageDetailsQueryRequest, ApiPublicUsageDetailsQueryRequestSortField,
    ApiPublicUsageDetailsQueryRequestSortOrder,
};

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
#[cfg(any(feature = "atlas-search", feature = "clusters"))]
mod api_search_deployment_spec_view;
#[cfg(any(feature = "atlas-search", feature = "clusters"))]
pub use api_search_deployment_spec_view::{
    ApiSearchDeploymentSpecView, ApiSearchDeploymentSpecViewInstanceSize,
};

#[cfg(feature = "full")]
mod api_streams_aws_region_view;
#[cfg(feature = "full")]
pub use api_streams_aws_region_view::ApiStreamsAwsRegionView;
#[cfg(feature = "full")]
mod api_streams_azure_region_view;
#[cfg(feature = "full")]
pub use api_streams_azure_region_view::ApiStreamsAzureRegionView;
#[cfg(feature = "full")]
mod api_streams_gcp_region_view;
#[cfg(feature = "full")]
pub use api_streams_gcp_region_view::ApiStreamsGcpRegionView;
#[cfg(feature = "events")]
mod api_user_event_type_view_for_nds_group;
#[cfg(feature = "events")]
pub use api_user_event_type_view_for_nds_group::ApiUserEventTypeViewForNdsGroup;
#[cfg(feature = "events")]
mod api_user_event_type_view_for_org;
#[cfg(feature = "events")]
pub use api_user_event_type_view_for_org::ApiUserEventTypeViewForOrg;
#[cfg(feature = "events")]
mod api_user_event_view_for_nds_group;
#[cfg(feature = "events")]
pub use api_user_event_view_for_nds_group::ApiUserEventViewForNdsGroup;
#[cfg(feature = "events")]
mod api_user_event_view_for_org;
#[cfg(feature = "events")]
pub use api_user_event_view_for_org::ApiUserEventViewForOrg;
#[cfg(feature = "alert-configurations")]
mod app_service_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use app_service_alert_config_view_for_nds_group::AppServiceAlertConfigViewForNdsGroup;
#[cfg(feature = "alerts")]
mod app_service_alert_view;
#[cfg(feature = "alerts")]
pub use app_service_alert_view::AppServiceAlertView;
#[cfg(feature = "events")]
mod app_service_event_type_view;
#[cfg(feature = "events")]
pub use app_service_event_type_view::AppServiceEventTypeView;
#[cfg(feature = "alerts")]
mod app_service_event_type_view_alertable;
#[cfg(feature = "alerts")]
pub use app_service_event_type_view_alertable::AppServiceEventTypeViewAlertable;
#[cfg(feature = "alert-configurations")]
mod app_service_event_type_view_alertable_no_threshold;
#[cfg(feature = "alert-configurations")]
pub use app_service_event_type_view_alertable_no_threshold::AppServiceEventTypeViewAlertableNoThreshold;
#[cfg(feature = "alert-configurations")]
mod app_service_event_type_view_alertable_with_threshold;
#[cfg(feature = "alert-configurations")]
pub use app_service_event_type_view_alertable_with_threshold::AppServiceEventTypeViewAlertableWithThreshold;
#[cfg(feature = "events")]
mod app_service_event_view;
#[cfg(feature = "events")]
pub use app_service_event_view::AppServiceEventView;
#[cfg(feature = "alert-configurations")]
mod app_service_metric_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use app_service_metric_alert_config_view_for_nds_group::AppServiceMetricAlertConfigViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod app_service_metric_matcher;
#[cfg(feature = "alert-configurations")]
pub use app_service_metric_matcher::AppServiceMetricMatcher;
#[cfg(feature = "alert-configurations")]
mod app_service_metric_matcher_field;
#[cfg(feature = "alert-configurations")]
pub use app_service_metric_matcher_field::AppServiceMetricMatcherField;
#[cfg(feature = "alert-configurations")]
mod app_service_metric_threshold;
#[cfg(feature = "alert-configurations")]
pub use app_service_metric_threshold::AppServiceMetricThreshold;
#[cfg(feature = "alert-configurations")]
mod assert_msg_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use assert_msg_raw_metric_threshold_view::AssertMsgRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod assert_regular_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use assert_regular_raw_metric_threshold_view::AssertRegularRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod assert_user_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use assert_user_raw_metric_threshold_view::AssertUserRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod assert_warning_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use assert_warning_raw_metric_threshold_view::AssertWarningRawMetricThresholdView;
#[cfg(feature = "invoices")]
mod associated_invoice;
#[cfg(feature = "invoices")]
pub use associated_invoice::AssociatedInvoice;
#[cfg(feature = "organizations")]
mod atlas_organization;
#[cfg(feature = "organizations")]
pub use atlas_organization::AtlasOrganization;
#[cfg(feature = "events")]
mod atlas_resource_policy_audit_for_nds_group;
#[cfg(feature = "events")]
pub use atlas_resource_policy_audit_for_nds_group::{
    AtlasResourcePolicyAuditForNdsGroup, AtlasResourcePolicyAuditForNdsGroupEventTypeName,
};

#[cfg(feature = "events")]
mod atlas_resource_policy_audit_for_org;
#[cfg(feature = "events")]
pub use atlas_resource_policy_audit_for_org::{
    AtlasResourcePolicyAuditForOrg, AtlasResourcePolicyAuditForOrgEventTypeName,
};

#[cfg(feature = "atlas-search")]
mod atlas_search_analyzer;
#[cfg(feature = "atlas-search")]
pub use atlas_search_analyzer::AtlasSearchAnalyzer;
#[cfg(feature = "flex-clusters")]
mod atlas_tenant_cluster_upgrade_request20240805;
#[cfg(feature = "flex-clusters")]
pub use atlas_tenant_cluster_upgrade_request20240805::AtlasTenantClusterUpgradeRequest20240805;
#[cfg(feature = "auditing")]
mod audit_log;
#[cfg(feature = "auditing")]
pub use audit_log::{AuditLog, AuditLogConfigurationType};
#[cfg(feature = "federated-authentication")]
mod auth_federation_role_mapping;
#[cfg(feature = "federated-authentication")]
pub use auth_federation_role_mapping::AuthFederationRoleMapping;
#[cfg(feature = "cloud-backups")]
mod auto_export_policy_view;
#[cfg(feature = "cloud-backups")]
pub use auto_export_policy_view::{
    AutoExportPolicyView, AutoExportPolicyViewFrequencyType,
};

#[cfg(feature = "events")]
mod automation_config_event_type_view;
#[cfg(feature = "events")]
pub use automation_config_event_type_view::AutomationConfigEventTypeView;
#[cfg(feature = "events")]
mod automation_config_event_view;
#[cfg(feature = "events")]
pub use automation_config_event_view::AutomationConfigEventView;
#[cfg(feature = "clusters")]
mod available_cloud_provider_region;
#[cfg(feature = "clusters")]
pub use available_cloud_provider_region::AvailableCloudProviderRegion;
#[cfg(feature = "alert-configurations")]
mod avg_command_execution_time_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use avg_command_execution_time_time_metric_threshold_view::AvgCommandExecutionTimeTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod avg_read_execution_time_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use avg_read_execution_time_time_metric_threshold_view::AvgReadExecutionTimeTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod avg_write_execution_time_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use avg_write_execution_time_time_metric_threshold_view::AvgWriteExecutionTimeTimeMetricThresholdView;
#[cfg(feature = "streams")]
mod aws_account_details;
#[cfg(feature = "streams")]
pub use aws_account_details::AwsAccountDetails;
#[cfg(feature = "network-peering")]
mod aws_cloud_provider_container;
#[cfg(feature = "network-peering")]
pub use aws_cloud_provider_container::AwsCloudProviderContainer;
#[cfg(feature = "clusters")]
mod aws_cloud_provider_settings;
#[cfg(feature = "clusters")]
pub use aws_cloud_provider_settings::AwsCloudProviderSettings;
#[cfg(feature = "clusters")]
mod aws_compute_auto_scaling;
#[cfg(feature = "clusters")]
pub use aws_compute_auto_scaling::AwsComputeAutoScaling;
#[cfg(feature = "online-archive")]
mod aws_create_data_process_region_view;
#[cfg(feature = "online-archive")]
pub use aws_create_data_process_region_view::{
    AwsCreateDataProcessRegionView, AwsCreateDataProcessRegionViewRegion,
};

#[cfg(feature = "online-archive")]
mod aws_data_process_region_view;
#[cfg(feature = "online-archive")]
pub use aws_data_process_region_view::{
    AwsDataProcessRegionView, AwsDataProcessRegionViewRegion,
};

#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod aws_hardware_spec20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use aws_hardware_spec20240805::AwsHardwareSpec20240805;
#[cfg(feature = "private-endpoint-services")]
mod aws_interface_endpoint;
#[cfg(feature = "private-endpoint-services")]
pub use aws_interface_endpoint::{
    AwsInterfaceEndpoint, AwsInterfaceEndpointConnectionStatus,
};

#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
mod aws_kms_configuration;
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
pub use aws_kms_configuration::{AwsKmsConfiguration, AwsKmsConfigurationRegion};
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
mod aws_kms_ear_private_endpoint;
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
pub use aws_kms_ear_private_endpoint::{
    AwsKmsEarPrivateEndpoint, AwsKmsEarPrivateEndpointStatus,
};

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

#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod aws_region_config20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use aws_region_config20240805::AwsRegionConfig20240805;
#[cfg(feature = "streams")]
mod azure_account_details;
#[cfg(feature = "streams")]
pub use azure_account_details::AzureAccountDetails;
#[cfg(feature = "network-peering")]
mod azure_cloud_provider_container;
#[cfg(feature = "network-peering")]
pub use azure_cloud_provider_container::{
    AzureCloudProviderContainer, AzureCloudProviderContainerRegion,
};

#[cfg(feature = "clusters")]
mod azure_cloud_provider_settings;
#[cfg(feature = "clusters")]
pub use azure_cloud_provider_settings::{
    AzureCloudProviderSettings, AzureCloudProviderSettingsDiskTypeName,
};

#[cfg(feature = "clusters")]
mod azure_compute_auto_scaling_rules;
#[cfg(feature = "clusters")]
pub use azure_compute_auto_scaling_rules::AzureComputeAutoScalingRules;
#[cfg(feature = "streams")]
mod azure_connection;
#[cfg(feature = "streams")]
pub use azure_connection::AzureConnection;
#[cfg(feature = "online-archive")]
mod azure_create_data_process_region_view;
#[cfg(feature = "online-archive")]
pub use azure_create_data_process_region_view::{
    AzureCreateDataProcessRegionView, AzureCreateDataProcessRegionViewRegion,
};

#[cfg(feature = "online-archive")]
mod azure_data_process_region_view;
#[cfg(feature = "online-archive")]
pub use azure_data_process_region_view::{
    AzureDataProcessRegionView, AzureDataProcessRegionViewRegion,
};

#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod azure_hardware_spec20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use azure_hardware_spec20240805::AzureHardwareSpec20240805;
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
mod azure_key_vault;
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
pub use azure_key_vault::{AzureKeyVault, AzureKeyVaultAzureEnvironment};
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
mod azure_key_vault_ear_private_endpoint;
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
pub use azure_key_vault_ear_private_endpoint::{
    AzureKeyVaultEarPrivateEndpoint, AzureKeyVaultEarPrivateEndpointStatus,
};

#[cfg(feature = "network-peering")]
mod azure_network_peering_connection_settings;
#[cfg(feature = "network-peering")]
pub use azure_network_peering_connection_settings::{
    AzureNetworkPeeringConnectionSettings, AzureNetworkPeeringConnectionSettingsStatus,
};

#[cfg(feature = "private-endpoint-services")]
mod azure_private_endpoint;
#[cfg(feature = "private-endpoint-services")]
pub use azure_private_endpoint::{AzurePrivateEndpoint, AzurePrivateEndpointStatus};
#[cfg(feature = "private-endpoint-services")]
mod azure_privatelink_connection;
#[cfg(feature = "private-endpoint-services")]
pub use azure_privatelink_connection::{
    AzurePrivatelinkConnection, AzurePrivatelinkConnectionStatus,
};

#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod azure_region_config20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use azure_region_config20240805::AzureRegionConfig20240805;
#[cfg(feature = "cloud-backups")]
mod backup_compliance_on_demand_policy_item;
#[cfg(feature = "cloud-backups")]
pub use backup_compliance_on_demand_policy_item::BackupComplianceOnDemandPolicyItem;
#[cfg(feature = "cloud-backups")]
mod backup_compliance_scheduled_policy_item;
#[cfg(feature = "cloud-backups")]
pub use backup_compliance_scheduled_policy_item::BackupComplianceScheduledPolicyItem;
#[cfg(feature = "cloud-backups")]
mod backup_frequency;
#[cfg(feature = "cloud-backups")]
pub use backup_frequency::BackupFrequency;
#[cfg(feature = "cloud-backups")]
mod backup_label;
#[cfg(feature = "cloud-backups")]
pub use backup_label::BackupLabel;
#[cfg(feature = "online-archive")]
mod backup_online_archive;
#[cfg(feature = "online-archive")]
pub use backup_online_archive::{BackupOnlineArchive, BackupOnlineArchiveState};
#[cfg(feature = "online-archive")]
mod backup_online_archive_create;
#[cfg(feature = "online-archive")]
pub use backup_online_archive_create::{
    BackupOnlineArchiveCreate, BackupOnlineArchiveCreateState,
};

#[cfg(feature = "cloud-backups")]
mod backup_snapshot_retention;
#[cfg(feature = "cloud-backups")]
pub use backup_snapshot_retention::{
    BackupSnapshotRetention, BackupSnapshotRetentionRetentionUnit,
};

mod bad_request_detail;
pub use bad_request_detail::BadRequestDetail;
#[cfg(
    any(
        feature = "clusters",
        feature = "flex-clusters",
        feature = "projects",
        feature = "serverless-instances"
    )
)]
mod base_cloud_provider_instance_size;
#[cfg(
    any(
        feature = "clusters",
        feature = "flex-clusters",
        feature = "projects",
        feature = "serverless-instances"
    )
)]
pub use base_cloud_provider_instance_size::BaseCloudProviderInstanceSize;
#[cfg(feature = "network-peering")]
mod base_network_peering_connection_settings;
#[cfg(feature = "network-peering")]
pub use base_network_peering_connection_settings::BaseNetworkPeeringConnectionSettings;
#[cfg(feature = "streams")]
mod base_streams_region;
#[cfg(feature = "streams")]
pub use base_streams_region::BaseStreamsRegion;
#[cfg(feature = "atlas-search")]
mod basic_db_object;
#[cfg(feature = "atlas-search")]
pub use basic_db_object::BasicDbObject;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod bi_connector;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use bi_connector::{BiConnector, BiConnectorReadPreference};
#[cfg(feature = "alert-configurations")]
mod billing_event_type_view_alertable_with_threshold;
#[cfg(feature = "alert-configurations")]
pub use billing_event_type_view_alertable_with_threshold::BillingEventTypeViewAlertableWithThreshold;
#[cfg(feature = "events")]
mod billing_event_type_view_for_nds_group;
#[cfg(feature = "events")]
pub use billing_event_type_view_for_nds_group::BillingEventTypeViewForNdsGroup;
#[cfg(feature = "events")]
mod billing_event_type_view_for_org;
#[cfg(feature = "events")]
pub use billing_event_type_view_for_org::BillingEventTypeViewForOrg;
#[cfg(feature = "events")]
mod billing_event_view_for_nds_group;
#[cfg(feature = "events")]
pub use billing_event_view_for_nds_group::BillingEventViewForNdsGroup;
#[cfg(feature = "events")]
mod billing_event_view_for_org;
#[cfg(feature = "events")]
pub use billing_event_view_for_org::BillingEventViewForOrg;
#[cfg(feature = "invoices")]
mod billing_invoice;
#[cfg(feature = "invoices")]
pub use billing_invoice::{BillingInvoice, BillingInvoiceStatusName};
#[cfg(feature = "invoices")]
mod billing_invoice_metadata;
#[cfg(feature = "invoices")]
pub use billing_invoice_metadata::{
    BillingInvoiceMetadata, BillingInvoiceMetadataStatusName,
};

#[cfg(feature = "invoices")]
mod billing_payment;
#[cfg(feature = "invoices")]
pub use billing_payment::{BillingPayment, BillingPaymentStatusName};
#[cfg(feature = "invoices")]
mod billing_refund;
#[cfg(feature = "invoices")]
pub use billing_refund::BillingRefund;
#[cfg(feature = "alert-configurations")]
mod billing_threshold_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use billing_threshold_alert_config_view_for_nds_group::BillingThresholdAlertConfigViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod cache_bytes_read_into_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use cache_bytes_read_into_data_metric_threshold_view::CacheBytesReadIntoDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod cache_bytes_written_from_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use cache_bytes_written_from_data_metric_threshold_view::CacheBytesWrittenFromDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod cache_usage_dirty_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use cache_usage_dirty_data_metric_threshold_view::CacheUsageDirtyDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod cache_usage_used_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use cache_usage_used_data_metric_threshold_view::CacheUsageUsedDataMetricThresholdView;
#[cfg(feature = "events")]
mod charts_audit;
#[cfg(feature = "events")]
pub use charts_audit::ChartsAudit;
#[cfg(feature = "events")]
mod charts_audit_type_view;
#[cfg(feature = "events")]
pub use charts_audit_type_view::ChartsAuditTypeView;
#[cfg(
    any(feature = "organizations", feature = "programmatic-api-keys", feature = "root")
)]
mod cloud_access_role_assignment;
#[cfg(
    any(feature = "organizations", feature = "programmatic-api-keys", feature = "root")
)]
pub use cloud_access_role_assignment::CloudAccessRoleAssignment;
#[cfg(feature = "clusters")]
mod cloud_cluster;
#[cfg(feature = "clusters")]
pub use cloud_cluster::{CloudCluster, CloudClusterAvailability, CloudClusterType};
#[cfg(feature = "database-users")]
mod cloud_database_user;
#[cfg(feature = "database-users")]
pub use cloud_database_user::{
    CloudDatabaseUser, CloudDatabaseUserAwsIamType, CloudDatabaseUserDatabaseName,
    CloudDatabaseUserLdapAuthType, CloudDatabaseUserOidcAuthType,
    CloudDatabaseUserX509Type,
};

#[cfg(feature = "clusters")]
mod cloud_gcp_provider_settings;
#[cfg(feature = "clusters")]
pub use cloud_gcp_provider_settings::CloudGcpProviderSettings;
mod cloud_provider;
pub use cloud_provider::CloudProvider;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_atlas_log_integration_feature_usage;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_atlas_log_integration_feature_usage::CloudProviderAccessAtlasLogIntegrationFeatureUsage;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_aws_iam_role;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_aws_iam_role::CloudProviderAccessAwsIamRole;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_aws_iam_role_request;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_aws_iam_role_request::CloudProviderAccessAwsIamRoleRequest;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_aws_iam_role_request_update;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_aws_iam_role_request_update::CloudProviderAccessAwsIamRoleRequestUpdate;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_azure_service_principal;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_azure_service_principal::CloudProviderAccessAzureServicePrincipal;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_azure_service_principal_request;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_azure_service_principal_request::CloudProviderAccessAzureServicePrincipalRequest;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_azure_service_principal_request_update;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_azure_service_principal_request_update::CloudProviderAccessAzureServicePrincipalRequestUpdate;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_data_lake_feature_usage;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_data_lake_feature_usage::CloudProviderAccessDataLakeFeatureUsage;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_encryption_at_rest_feature_usage;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_encryption_at_rest_feature_usage::CloudProviderAccessEncryptionAtRestFeatureUsage;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_export_snapshot_feature_usage;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_export_snapshot_feature_usage::CloudProviderAccessExportSnapshotFeatureUsage;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_feature_usage;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_feature_usage::{
    CloudProviderAccessFeatureUsage, CloudProviderAccessFeatureUsageFeatureType,
};

#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_feature_usage_atlas_log_integration_feature_id;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_feature_usage_atlas_log_integration_feature_id::CloudProviderAccessFeatureUsageAtlasLogIntegrationFeatureId;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_feature_usage_data_lake_feature_id;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_feature_usage_data_lake_feature_id::CloudProviderAccessFeatureUsageDataLakeFeatureId;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_feature_usage_export_snapshot_feature_id;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_feature_usage_export_snapshot_feature_id::CloudProviderAccessFeatureUsageExportSnapshotFeatureId;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_feature_usage_push_based_log_export_feature_id;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_feature_usage_push_based_log_export_feature_id::CloudProviderAccessFeatureUsagePushBasedLogExportFeatureId;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_gcp_service_account;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_gcp_service_account::{
    CloudProviderAccessGcpServiceAccount, CloudProviderAccessGcpServiceAccountStatus,
};

#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_gcp_service_account_request;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_gcp_service_account_request::CloudProviderAccessGcpServiceAccountRequest;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_gcp_service_account_request_update;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_gcp_service_account_request_update::CloudProviderAccessGcpServiceAccountRequestUpdate;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_push_based_log_export_feature_usage;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_push_based_log_export_feature_usage::CloudProviderAccessPushBasedLogExportFeatureUsage;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_role;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_role::CloudProviderAccessRole;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_role_request;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_role_request::CloudProviderAccessRoleRequest;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_role_request_update;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_role_request_update::CloudProviderAccessRoleRequestUpdate;
#[cfg(feature = "cloud-provider-access")]
mod cloud_provider_access_roles;
#[cfg(feature = "cloud-provider-access")]
pub use cloud_provider_access_roles::CloudProviderAccessRoles;
#[cfg(feature = "clusters")]
mod cloud_provider_aws_auto_scaling;
#[cfg(feature = "clusters")]
pub use cloud_provider_aws_auto_scaling::CloudProviderAwsAutoScaling;
#[cfg(feature = "clusters")]
mod cloud_provider_azure_auto_scaling;
#[cfg(feature = "clusters")]
pub use cloud_provider_azure_auto_scaling::CloudProviderAzureAutoScaling;
#[cfg(feature = "network-peering")]
mod cloud_provider_container;
#[cfg(feature = "network-peering")]
pub use cloud_provider_container::CloudProviderContainer;
#[cfg(feature = "private-endpoint-services")]
mod cloud_provider_endpoint_service_request;
#[cfg(feature = "private-endpoint-services")]
pub use cloud_provider_endpoint_service_request::CloudProviderEndpointServiceRequest;
#[cfg(feature = "clusters")]
mod cloud_provider_gcp_auto_scaling;
#[cfg(feature = "clusters")]
pub use cloud_provider_gcp_auto_scaling::CloudProviderGcpAutoScaling;
#[cfg(feature = "clusters")]
mod cloud_provider_regions;
#[cfg(feature = "clusters")]
pub use cloud_provider_regions::CloudProviderRegions;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod cloud_region_config20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use cloud_region_config20240805::CloudRegionConfig20240805;
#[cfg(feature = "monitoring-and-logs")]
mod cloud_search_metrics;
#[cfg(feature = "monitoring-and-logs")]
pub use cloud_search_metrics::CloudSearchMetrics;
#[cfg(feature = "alert-configurations")]
mod cluster_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use cluster_alert_config_view_for_nds_group::ClusterAlertConfigViewForNdsGroup;
#[cfg(feature = "alerts")]
mod cluster_alert_view_for_nds_group;
#[cfg(feature = "alerts")]
pub use cluster_alert_view_for_nds_group::ClusterAlertViewForNdsGroup;
#[cfg(feature = "clusters")]
mod cluster_auto_scaling_settings;
#[cfg(feature = "clusters")]
pub use cluster_auto_scaling_settings::ClusterAutoScalingSettings;
#[cfg(feature = "clusters")]
mod cluster_cloud_provider_instance_size;
#[cfg(feature = "clusters")]
pub use cluster_cloud_provider_instance_size::ClusterCloudProviderInstanceSize;
#[cfg(feature = "clusters")]
mod cluster_compute_auto_scaling;
#[cfg(feature = "clusters")]
pub use cluster_compute_auto_scaling::ClusterComputeAutoScaling;
#[cfg(feature = "clusters")]
mod cluster_configuration_validation;
#[cfg(feature = "clusters")]
pub use cluster_configuration_validation::ClusterConfigurationValidation;
#[cfg(feature = "clusters")]
mod cluster_configuration_validation_error;
#[cfg(feature = "clusters")]
pub use cluster_configuration_validation_error::ClusterConfigurationValidationError;
#[cfg(feature = "clusters")]
mod cluster_configuration_validation_result;
#[cfg(feature = "clusters")]
pub use cluster_configuration_validation_result::ClusterConfigurationValidationResult;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod cluster_connection_strings;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use cluster_connection_strings::ClusterConnectionStrings;
#[cfg(feature = "clusters")]
mod cluster_description20240805;
#[cfg(feature = "clusters")]
pub use cluster_description20240805::ClusterDescription20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod cluster_description_connection_strings_private_endpoint;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use cluster_description_connection_strings_private_endpoint::{
    ClusterDescriptionConnectionStringsPrivateEndpoint,
    ClusterDescriptionConnectionStringsPrivateEndpointType,
};

#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod cluster_description_connection_strings_private_endpoint_endpoint;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use cluster_description_connection_strings_private_endpoint_endpoint::ClusterDescriptionConnectionStringsPrivateEndpointEndpoint;
#[cfg(feature = "clusters")]
mod cluster_description_process_args20240805;
#[cfg(feature = "clusters")]
pub use cluster_description_process_args20240805::ClusterDescriptionProcessArgs20240805;
#[cfg(feature = "events")]
mod cluster_event_type_view_for_nds_group;
#[cfg(feature = "events")]
pub use cluster_event_type_view_for_nds_group::ClusterEventTypeViewForNdsGroup;
#[cfg(any(feature = "alert-configurations", feature = "alerts"))]
mod cluster_event_type_view_for_nds_group_alertable;
#[cfg(any(feature = "alert-configurations", feature = "alerts"))]
pub use cluster_event_type_view_for_nds_group_alertable::ClusterEventTypeViewForNdsGroupAlertable;
#[cfg(feature = "events")]
mod cluster_event_view_for_nds_group;
#[cfg(feature = "events")]
pub use cluster_event_view_for_nds_group::ClusterEventViewForNdsGroup;
#[cfg(feature = "clusters")]
mod cluster_flex_provider_settings;
#[cfg(feature = "clusters")]
pub use cluster_flex_provider_settings::{
    ClusterFlexProviderSettings, ClusterFlexProviderSettingsInstanceSizeName,
};

#[cfg(feature = "clusters")]
mod cluster_free_auto_scaling;
#[cfg(feature = "clusters")]
pub use cluster_free_auto_scaling::ClusterFreeAutoScaling;
#[cfg(feature = "clusters")]
mod cluster_free_provider_settings;
#[cfg(feature = "clusters")]
pub use cluster_free_provider_settings::{
    ClusterFreeProviderSettings, ClusterFreeProviderSettingsEffectiveInstanceSizeName,
};

#[cfg(feature = "projects")]
mod cluster_ip_addresses;
#[cfg(feature = "projects")]
pub use cluster_ip_addresses::ClusterIpAddresses;
#[cfg(feature = "alert-configurations")]
mod cluster_matcher;
#[cfg(feature = "alert-configurations")]
pub use cluster_matcher::ClusterMatcher;
#[cfg(feature = "alert-configurations")]
mod cluster_matcher_field;
#[cfg(feature = "alert-configurations")]
pub use cluster_matcher_field::ClusterMatcherField;
#[cfg(feature = "clusters")]
mod cluster_provider_settings;
#[cfg(feature = "clusters")]
pub use cluster_provider_settings::ClusterProviderSettings;
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
#[cfg(feature = "clusters")]
mod cluster_status;
#[cfg(feature = "clusters")]
pub use cluster_status::{ClusterStatus, ClusterStatusChangeStatus};
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod cluster_type;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use cluster_type::ClusterType;
#[cfg(feature = "collection-level-metrics")]
mod coll_stats_ranked_namespaces_view;
#[cfg(feature = "collection-level-metrics")]
pub use coll_stats_ranked_namespaces_view::CollStatsRankedNamespacesView;
#[cfg(feature = "online-archive")]
mod collection_type;
#[cfg(feature = "online-archive")]
pub use collection_type::CollectionType;
#[cfg(feature = "alert-configurations")]
mod comparison_operator;
#[cfg(feature = "alert-configurations")]
pub use comparison_operator::ComparisonOperator;
#[cfg(any(feature = "clusters", feature = "database-users", feature = "flex-clusters"))]
mod component_label;
#[cfg(any(feature = "clusters", feature = "database-users", feature = "flex-clusters"))]
pub use component_label::ComponentLabel;
#[cfg(feature = "alert-configurations")]
mod computed_memory_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use computed_memory_data_metric_threshold_view::ComputedMemoryDataMetricThresholdView;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod config_server_management_mode;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use config_server_management_mode::ConfigServerManagementMode;
#[cfg(any(feature = "cloud-backups", feature = "clusters", feature = "flex-clusters"))]
mod config_server_type;
#[cfg(any(feature = "cloud-backups", feature = "clusters", feature = "flex-clusters"))]
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
mod connected_org_config;
#[cfg(feature = "federated-authentication")]
pub use connected_org_config::{ConnectedOrgConfig, ConnectedOrgConfigPostAuthRoleGrants};
#[cfg(feature = "federated-authentication")]
mod connected_org_config_role_assignment;
#[cfg(feature = "federated-authentication")]
pub use connected_org_config_role_assignment::ConnectedOrgConfigRoleAssignment;
#[cfg(feature = "alert-configurations")]
mod connections_max_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use connections_max_raw_metric_threshold_view::ConnectionsMaxRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod connections_percent_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use connections_percent_raw_metric_threshold_view::ConnectionsPercentRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod connections_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use connections_raw_metric_threshold_view::ConnectionsRawMetricThresholdView;
#[cfg(feature = "root")]
mod control_plane_ip_addresses;
#[cfg(feature = "root")]
pub use control_plane_ip_addresses::ControlPlaneIpAddresses;
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
#[cfg(feature = "invoices")]
mod cost_explorer_query_result;
#[cfg(feature = "invoices")]
pub use cost_explorer_query_result::CostExplorerQueryResult;
#[cfg(feature = "alert-configurations")]
mod cps_backup_event_type_view_for_nds_group_alertable_with_threshold;
#[cfg(feature = "alert-configurations")]
pub use cps_backup_event_type_view_for_nds_group_alertable_with_threshold::CpsBackupEventTypeViewForNdsGroupAlertableWithThreshold;
#[cfg(feature = "alert-configurations")]
mod cps_backup_threshold_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use cps_backup_threshold_alert_config_view_for_nds_group::CpsBackupThresholdAlertConfigViewForNdsGroup;
#[cfg(any(feature = "organizations", feature = "programmatic-api-keys"))]
mod create_atlas_organization_api_key;
#[cfg(any(feature = "organizations", feature = "programmatic-api-keys"))]
pub use create_atlas_organization_api_key::CreateAtlasOrganizationApiKey;
#[cfg(feature = "programmatic-api-keys")]
mod create_atlas_project_api_key;
#[cfg(feature = "programmatic-api-keys")]
pub use create_atlas_project_api_key::CreateAtlasProjectApiKey;
#[cfg(feature = "private-endpoint-services")]
mod create_aws_endpoint_request;
#[cfg(feature = "private-endpoint-services")]
pub use create_aws_endpoint_request::CreateAwsEndpointRequest;
#[cfg(feature = "private-endpoint-services")]
mod create_azure_endpoint_request;
#[cfg(feature = "private-endpoint-services")]
pub use create_azure_endpoint_request::CreateAzureEndpointRequest;
#[cfg(feature = "online-archive")]
mod create_data_process_region_view;
#[cfg(feature = "online-archive")]
pub use create_data_process_region_view::CreateDataProcessRegionView;
#[cfg(feature = "private-endpoint-services")]
mod create_endpoint_request;
#[cfg(feature = "private-endpoint-services")]
pub use create_endpoint_request::CreateEndpointRequest;
#[cfg(feature = "private-endpoint-services")]
mod create_gcp_endpoint_group_request;
#[cfg(feature = "private-endpoint-services")]
pub use create_gcp_endpoint_group_request::CreateGcpEndpointGroupRequest;
#[cfg(feature = "private-endpoint-services")]
mod create_gcp_forwarding_rule_request;
#[cfg(feature = "private-endpoint-services")]
pub use create_gcp_forwarding_rule_request::CreateGcpForwardingRuleRequest;
#[cfg(feature = "organizations")]
mod create_organization_request;
#[cfg(feature = "organizations")]
pub use create_organization_request::CreateOrganizationRequest;
#[cfg(feature = "organizations")]
mod create_organization_response;
#[cfg(feature = "organizations")]
pub use create_organization_response::CreateOrganizationResponse;
#[cfg(feature = "online-archive")]
mod criteria_view;
#[cfg(feature = "online-archive")]
pub use criteria_view::{CriteriaView, CriteriaViewType};
#[cfg(feature = "alert-configurations")]
mod cursors_total_client_cursors_size_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use cursors_total_client_cursors_size_raw_metric_threshold_view::CursorsTotalClientCursorsSizeRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod cursors_total_open_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use cursors_total_open_raw_metric_threshold_view::CursorsTotalOpenRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod cursors_total_timed_out_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use cursors_total_timed_out_raw_metric_threshold_view::CursorsTotalTimedOutRawMetricThresholdView;
#[cfg(feature = "online-archive")]
mod custom_criteria_view;
#[cfg(feature = "online-archive")]
pub use custom_criteria_view::CustomCriteriaView;
#[cfg(feature = "organizations")]
mod custom_session_timeouts;
#[cfg(feature = "organizations")]
pub use custom_session_timeouts::CustomSessionTimeouts;
#[cfg(feature = "global-clusters")]
mod custom_zone_mappings;
#[cfg(feature = "global-clusters")]
pub use custom_zone_mappings::CustomZoneMappings;
#[cfg(feature = "online-archive")]
mod daily_schedule_view;
#[cfg(feature = "online-archive")]
pub use daily_schedule_view::DailyScheduleView;
#[cfg(feature = "online-archive")]
mod data_expiration_rule_view;
#[cfg(feature = "online-archive")]
pub use data_expiration_rule_view::DataExpirationRuleView;
#[cfg(feature = "events")]
mod data_explorer_accessed_event_type_view;
#[cfg(feature = "events")]
pub use data_explorer_accessed_event_type_view::DataExplorerAccessedEventTypeView;
#[cfg(feature = "events")]
mod data_explorer_accessed_event_view;
#[cfg(feature = "events")]
pub use data_explorer_accessed_event_view::DataExplorerAccessedEventView;
#[cfg(feature = "events")]
mod data_explorer_event;
#[cfg(feature = "events")]
pub use data_explorer_event::DataExplorerEvent;
#[cfg(feature = "events")]
mod data_explorer_event_type_view;
#[cfg(feature = "events")]
pub use data_explorer_event_type_view::DataExplorerEventTypeView;
#[cfg(feature = "projects")]
mod data_federation_limit;
#[cfg(feature = "projects")]
pub use data_federation_limit::DataFederationLimit;
#[cfg(feature = "alerts")]
mod data_metric_alert_view;
#[cfg(feature = "alerts")]
pub use data_metric_alert_view::DataMetricAlertView;
#[cfg(feature = "events")]
mod data_metric_event_view;
#[cfg(feature = "events")]
pub use data_metric_event_view::DataMetricEventView;
#[cfg(feature = "alert-configurations")]
mod data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use data_metric_threshold_view::DataMetricThresholdView;
#[cfg(any(feature = "alert-configurations", feature = "alerts", feature = "events"))]
mod data_metric_units;
#[cfg(any(feature = "alert-configurations", feature = "alerts", feature = "events"))]
pub use data_metric_units::DataMetricUnits;
#[cfg(any(feature = "alerts", feature = "events"))]
mod data_metric_value_view;
#[cfg(any(feature = "alerts", feature = "events"))]
pub use data_metric_value_view::DataMetricValueView;
#[cfg(feature = "online-archive")]
mod data_process_region_view;
#[cfg(feature = "online-archive")]
pub use data_process_region_view::DataProcessRegionView;
#[cfg(feature = "cloud-backups")]
mod data_protection_settings20231001;
#[cfg(feature = "cloud-backups")]
pub use data_protection_settings20231001::{
    DataProtectionSettings20231001, DataProtectionSettings20231001State,
};

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

#[cfg(feature = "database-users")]
mod database_user_role;
#[cfg(feature = "database-users")]
pub use database_user_role::{DatabaseUserRole, DatabaseUserRoleRoleName};
#[cfg(feature = "alert-configurations")]
mod datadog_notification;
#[cfg(feature = "alert-configurations")]
pub use datadog_notification::{
    DatadogNotification, DatadogNotificationDatadogRegion, DatadogNotificationTypeName,
};

#[cfg(feature = "online-archive")]
mod date_criteria_view;
#[cfg(feature = "online-archive")]
pub use date_criteria_view::{DateCriteriaView, DateCriteriaViewDateFormat};
#[cfg(feature = "alert-configurations")]
mod db_data_size_total_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use db_data_size_total_data_metric_threshold_view::DbDataSizeTotalDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod db_data_size_total_wo_system_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use db_data_size_total_wo_system_data_metric_threshold_view::DbDataSizeTotalWoSystemDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod db_index_size_total_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use db_index_size_total_data_metric_threshold_view::DbIndexSizeTotalDataMetricThresholdView;
#[cfg(feature = "streams")]
mod db_role_to_execute;
#[cfg(feature = "streams")]
pub use db_role_to_execute::{DbRoleToExecute, DbRoleToExecuteType};
#[cfg(feature = "alert-configurations")]
mod db_storage_total_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use db_storage_total_data_metric_threshold_view::DbStorageTotalDataMetricThresholdView;
#[cfg(feature = "x509-authentication")]
mod db_user_tls_x509_settings;
#[cfg(feature = "x509-authentication")]
pub use db_user_tls_x509_settings::DbUserTlsX509Settings;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod dedicated_hardware_spec20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use dedicated_hardware_spec20240805::DedicatedHardwareSpec20240805;
#[cfg(feature = "alert-configurations")]
mod default_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use default_alert_config_view_for_nds_group::{
    DefaultAlertConfigViewForNdsGroup, DefaultAlertConfigViewForNdsGroupEventTypeName,
};

#[cfg(feature = "alerts")]
mod default_alert_view_for_nds_group;
#[cfg(feature = "alerts")]
pub use default_alert_view_for_nds_group::{
    DefaultAlertViewForNdsGroup, DefaultAlertViewForNdsGroupEventTypeName,
};

#[cfg(feature = "events")]
mod default_event_view_for_nds_group;
#[cfg(feature = "events")]
pub use default_event_view_for_nds_group::{
    DefaultEventViewForNdsGroup, DefaultEventViewForNdsGroupEventTypeName,
};

#[cfg(feature = "events")]
mod default_event_view_for_org;
#[cfg(feature = "events")]
pub use default_event_view_for_org::{
    DefaultEventViewForOrg, DefaultEventViewForOrgEventTypeName,
};

#[cfg(feature = "projects")]
mod default_limit;
#[cfg(feature = "projects")]
pub use default_limit::DefaultLimit;
#[cfg(feature = "online-archive")]
mod default_schedule_view;
#[cfg(feature = "online-archive")]
pub use default_schedule_view::DefaultScheduleView;
#[cfg(feature = "organizations")]
mod delegated_mcp_access;
#[cfg(feature = "organizations")]
pub use delegated_mcp_access::DelegatedMcpAccess;
#[cfg(feature = "organizations")]
mod delegated_partner_access;
#[cfg(feature = "organizations")]
pub use delegated_partner_access::DelegatedPartnerAccess;
#[cfg(feature = "cloud-backups")]
mod delete_copied_backups20240805;
#[cfg(feature = "cloud-backups")]
pub use delete_copied_backups20240805::DeleteCopiedBackups20240805;
#[cfg(feature = "projects")]
mod delete_group_limit;
#[cfg(feature = "projects")]
pub use delete_group_limit::DeleteGroupLimitLimitName;
#[cfg(feature = "cloud-backups")]
mod disk_backup_api_policy_item;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_api_policy_item::DiskBackupApiPolicyItem;
#[cfg(feature = "cloud-backups")]
mod disk_backup_collection_response;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_collection_response::DiskBackupCollectionResponse;
#[cfg(feature = "cloud-backups")]
mod disk_backup_copy_policy_item;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_copy_policy_item::DiskBackupCopyPolicyItem;
#[cfg(feature = "cloud-backups")]
mod disk_backup_copy_setting20240805;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_copy_setting20240805::{
    DiskBackupCopySetting20240805, DiskBackupCopySetting20240805Frequencies,
};

#[cfg(feature = "cloud-backups")]
mod disk_backup_database_response;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_database_response::DiskBackupDatabaseResponse;
#[cfg(feature = "cloud-backups")]
mod disk_backup_export_job;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_export_job::{DiskBackupExportJob, DiskBackupExportJobState};
#[cfg(feature = "cloud-backups")]
mod disk_backup_export_job_request;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_export_job_request::DiskBackupExportJobRequest;
#[cfg(feature = "cloud-backups")]
mod disk_backup_export_member;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_export_member::DiskBackupExportMember;
#[cfg(feature = "cloud-backups")]
mod disk_backup_on_demand_copy_policy_item;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_on_demand_copy_policy_item::DiskBackupOnDemandCopyPolicyItem;
#[cfg(feature = "cloud-backups")]
mod disk_backup_on_demand_snapshot_request;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_on_demand_snapshot_request::DiskBackupOnDemandSnapshotRequest;
#[cfg(feature = "cloud-backups")]
mod disk_backup_replica_set;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_replica_set::{
    DiskBackupReplicaSet, DiskBackupReplicaSetStatus, DiskBackupReplicaSetType,
};

#[cfg(feature = "cloud-backups")]
mod disk_backup_restore_member;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_restore_member::DiskBackupRestoreMember;
#[cfg(feature = "cloud-backups")]
mod disk_backup_sharded_cluster_snapshot;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_sharded_cluster_snapshot::{
    DiskBackupShardedClusterSnapshot, DiskBackupShardedClusterSnapshotStatus,
    DiskBackupShardedClusterSnapshotType,
};

#[cfg(feature = "cloud-backups")]
mod disk_backup_sharded_cluster_snapshot_member;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_sharded_cluster_snapshot_member::DiskBackupShardedClusterSnapshotMember;
#[cfg(feature = "cloud-backups")]
mod disk_backup_snapshot;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_snapshot::DiskBackupSnapshot;
#[cfg(feature = "cloud-backups")]
mod disk_backup_snapshot_aws_export_bucket_request;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_snapshot_aws_export_bucket_request::DiskBackupSnapshotAwsExportBucketRequest;
#[cfg(feature = "cloud-backups")]
mod disk_backup_snapshot_aws_export_bucket_response;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_snapshot_aws_export_bucket_response::DiskBackupSnapshotAwsExportBucketResponse;
#[cfg(feature = "cloud-backups")]
mod disk_backup_snapshot_azure_export_bucket_request;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_snapshot_azure_export_bucket_request::DiskBackupSnapshotAzureExportBucketRequest;
#[cfg(feature = "cloud-backups")]
mod disk_backup_snapshot_azure_export_bucket_response;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_snapshot_azure_export_bucket_response::DiskBackupSnapshotAzureExportBucketResponse;
#[cfg(feature = "cloud-backups")]
mod disk_backup_snapshot_export_bucket_request;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_snapshot_export_bucket_request::DiskBackupSnapshotExportBucketRequest;
#[cfg(feature = "cloud-backups")]
mod disk_backup_snapshot_export_bucket_response;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_snapshot_export_bucket_response::DiskBackupSnapshotExportBucketResponse;
#[cfg(feature = "cloud-backups")]
mod disk_backup_snapshot_gcp_export_bucket_request;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_snapshot_gcp_export_bucket_request::DiskBackupSnapshotGcpExportBucketRequest;
#[cfg(feature = "cloud-backups")]
mod disk_backup_snapshot_gcp_export_bucket_response;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_snapshot_gcp_export_bucket_response::DiskBackupSnapshotGcpExportBucketResponse;
#[cfg(feature = "cloud-backups")]
mod disk_backup_snapshot_restore_job;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_snapshot_restore_job::{
    DiskBackupSnapshotRestoreJob, DiskBackupSnapshotRestoreJobDeliveryType,
};

#[cfg(feature = "cloud-backups")]
mod disk_backup_snapshot_schedule20240805;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_snapshot_schedule20240805::DiskBackupSnapshotSchedule20240805;
#[cfg(feature = "cloud-backups")]
mod disk_backup_time_based_copy_policy_item;
#[cfg(feature = "cloud-backups")]
pub use disk_backup_time_based_copy_policy_item::DiskBackupTimeBasedCopyPolicyItem;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod disk_gb_auto_scaling;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use disk_gb_auto_scaling::DiskGbAutoScaling;
#[cfg(feature = "alert-configurations")]
mod disk_partition_queue_depth_data_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_queue_depth_data_raw_metric_threshold_view::DiskPartitionQueueDepthDataRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_queue_depth_index_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_queue_depth_index_raw_metric_threshold_view::DiskPartitionQueueDepthIndexRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_queue_depth_journal_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_queue_depth_journal_raw_metric_threshold_view::DiskPartitionQueueDepthJournalRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_read_iops_data_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_read_iops_data_raw_metric_threshold_view::DiskPartitionReadIopsDataRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_read_iops_index_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_read_iops_index_raw_metric_threshold_view::DiskPartitionReadIopsIndexRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_read_iops_journal_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_read_iops_journal_raw_metric_threshold_view::DiskPartitionReadIopsJournalRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_read_latency_data_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_read_latency_data_time_metric_threshold_view::DiskPartitionReadLatencyDataTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_read_latency_index_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_read_latency_index_time_metric_threshold_view::DiskPartitionReadLatencyIndexTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_read_latency_journal_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_read_latency_journal_time_metric_threshold_view::DiskPartitionReadLatencyJournalTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_space_used_data_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_space_used_data_raw_metric_threshold_view::DiskPartitionSpaceUsedDataRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_space_used_index_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_space_used_index_raw_metric_threshold_view::DiskPartitionSpaceUsedIndexRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_space_used_journal_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_space_used_journal_raw_metric_threshold_view::DiskPartitionSpaceUsedJournalRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_write_iops_data_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_write_iops_data_raw_metric_threshold_view::DiskPartitionWriteIopsDataRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_write_iops_index_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_write_iops_index_raw_metric_threshold_view::DiskPartitionWriteIopsIndexRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_write_iops_journal_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_write_iops_journal_raw_metric_threshold_view::DiskPartitionWriteIopsJournalRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_write_latency_data_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_write_latency_data_time_metric_threshold_view::DiskPartitionWriteLatencyDataTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_write_latency_index_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_write_latency_index_time_metric_threshold_view::DiskPartitionWriteLatencyIndexTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod disk_partition_write_latency_journal_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use disk_partition_write_latency_journal_time_metric_threshold_view::DiskPartitionWriteLatencyJournalTimeMetricThresholdView;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod disk_warming_mode;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use disk_warming_mode::DiskWarmingMode;
#[cfg(feature = "alert-configurations")]
mod dlq_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use dlq_raw_metric_threshold_view::DlqRawMetricThresholdView;
#[cfg(feature = "streams")]
mod document;
#[cfg(feature = "streams")]
pub use document::Document;
#[cfg(feature = "alert-configurations")]
mod document_deleted_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use document_deleted_raw_metric_threshold_view::DocumentDeletedRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod document_inserted_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use document_inserted_raw_metric_threshold_view::DocumentInsertedRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod document_returned_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use document_returned_raw_metric_threshold_view::DocumentReturnedRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod document_updated_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use document_updated_raw_metric_threshold_view::DocumentUpdatedRawMetricThresholdView;
#[cfg(feature = "monitoring-and-logs")]
mod download_group_cluster_log;
#[cfg(feature = "monitoring-and-logs")]
pub use download_group_cluster_log::DownloadGroupClusterLogLogName;
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
mod ear_private_endpoint;
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
pub use ear_private_endpoint::EarPrivateEndpoint;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod ebs_volume_type;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use ebs_volume_type::EbsVolumeType;
#[cfg(feature = "alert-configurations")]
mod email_notification;
#[cfg(feature = "alert-configurations")]
pub use email_notification::{EmailNotification, EmailNotificationTypeName};
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod employee_access_grant_view;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use employee_access_grant_view::{
    EmployeeAccessGrantView, EmployeeAccessGrantViewGrantType,
};

#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
mod encryption_at_rest;
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
pub use encryption_at_rest::EncryptionAtRest;
#[cfg(feature = "alert-configurations")]
mod encryption_key_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use encryption_key_alert_config_view_for_nds_group::EncryptionKeyAlertConfigViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod encryption_key_event_type_view_alertable;
#[cfg(feature = "alert-configurations")]
pub use encryption_key_event_type_view_alertable::EncryptionKeyEventTypeViewAlertable;
#[cfg(feature = "private-endpoint-services")]
mod endpoint_service;
#[cfg(feature = "private-endpoint-services")]
pub use endpoint_service::EndpointService;
#[cfg(feature = "alert-configurations")]
mod event_severity;
#[cfg(feature = "alert-configurations")]
pub use event_severity::EventSeverity;
#[cfg(feature = "events")]
mod event_type_details;
#[cfg(feature = "events")]
pub use event_type_details::EventTypeDetails;
#[cfg(feature = "events")]
mod event_type_for_nds_group;
#[cfg(feature = "events")]
pub use event_type_for_nds_group::EventTypeForNdsGroup;
#[cfg(feature = "events")]
mod event_type_for_org;
#[cfg(feature = "events")]
pub use event_type_for_org::EventTypeForOrg;
#[cfg(feature = "events")]
mod event_view_for_nds_group;
#[cfg(feature = "events")]
pub use event_view_for_nds_group::EventViewForNdsGroup;
#[cfg(feature = "events")]
mod event_view_for_org;
#[cfg(feature = "events")]
pub use event_view_for_org::EventViewForOrg;
#[cfg(feature = "cloud-backups")]
mod export_status;
#[cfg(feature = "cloud-backups")]
pub use export_status::ExportStatus;
#[cfg(feature = "alert-configurations")]
mod extra_info_page_faults_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use extra_info_page_faults_raw_metric_threshold_view::ExtraInfoPageFaultsRawMetricThresholdView;
#[cfg(feature = "cloud-backups")]
mod extra_retention_setting;
#[cfg(feature = "cloud-backups")]
pub use extra_retention_setting::{
    ExtraRetentionSetting, ExtraRetentionSettingFrequencyType,
};

#[cfg(feature = "federated-authentication")]
mod federated_user;
#[cfg(feature = "federated-authentication")]
pub use federated_user::FederatedUser;
#[cfg(feature = "federated-authentication")]
mod federation_identity_provider;
#[cfg(feature = "federated-authentication")]
pub use federation_identity_provider::FederationIdentityProvider;
#[cfg(feature = "federated-authentication")]
mod federation_identity_provider_update;
#[cfg(feature = "federated-authentication")]
pub use federation_identity_provider_update::FederationIdentityProviderUpdate;
#[cfg(feature = "federated-authentication")]
mod federation_oidc_identity_provider;
#[cfg(feature = "federated-authentication")]
pub use federation_oidc_identity_provider::FederationOidcIdentityProvider;
#[cfg(feature = "federated-authentication")]
mod federation_oidc_identity_provider_update;
#[cfg(feature = "federated-authentication")]
pub use federation_oidc_identity_provider_update::FederationOidcIdentityProviderUpdate;
#[cfg(feature = "federated-authentication")]
mod federation_oidc_workforce_identity_provider;
#[cfg(feature = "federated-authentication")]
pub use federation_oidc_workforce_identity_provider::FederationOidcWorkforceIdentityProvider;
#[cfg(feature = "federated-authentication")]
mod federation_oidc_workforce_identity_provider_update;
#[cfg(feature = "federated-authentication")]
pub use federation_oidc_workforce_identity_provider_update::FederationOidcWorkforceIdentityProviderUpdate;
#[cfg(feature = "federated-authentication")]
mod federation_oidc_workload_identity_provider;
#[cfg(feature = "federated-authentication")]
pub use federation_oidc_workload_identity_provider::FederationOidcWorkloadIdentityProvider;
#[cfg(feature = "federated-authentication")]
mod federation_oidc_workload_identity_provider_update;
#[cfg(feature = "federated-authentication")]
pub use federation_oidc_workload_identity_provider_update::FederationOidcWorkloadIdentityProviderUpdate;
#[cfg(feature = "federated-authentication")]
mod federation_saml_identity_provider;
#[cfg(feature = "federated-authentication")]
pub use federation_saml_identity_provider::{
    FederationSamlIdentityProvider, FederationSamlIdentityProviderStatus,
};

#[cfg(feature = "federated-authentication")]
mod federation_saml_identity_provider_update;
#[cfg(feature = "federated-authentication")]
pub use federation_saml_identity_provider_update::{
    FederationSamlIdentityProviderUpdate, FederationSamlIdentityProviderUpdateStatus,
};

mod field_violation;
pub use field_violation::FieldViolation;
#[cfg(feature = "atlas-search")]
mod fields;
#[cfg(feature = "atlas-search")]
pub use fields::Fields;
#[cfg(feature = "alert-configurations")]
mod flex_avg_command_execution_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use flex_avg_command_execution_time_metric_threshold_view::FlexAvgCommandExecutionTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod flex_avg_write_execution_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use flex_avg_write_execution_time_metric_threshold_view::FlexAvgWriteExecutionTimeMetricThresholdView;
#[cfg(any(feature = "flex-restore-jobs", feature = "flex-snapshots"))]
mod flex_backup_restore_job20241113;
#[cfg(any(feature = "flex-restore-jobs", feature = "flex-snapshots"))]
pub use flex_backup_restore_job20241113::{
    FlexBackupRestoreJob20241113, FlexBackupRestoreJob20241113DeliveryType,
    FlexBackupRestoreJob20241113Status,
};

#[cfg(feature = "flex-restore-jobs")]
mod flex_backup_restore_job_create20241113;
#[cfg(feature = "flex-restore-jobs")]
pub use flex_backup_restore_job_create20241113::{
    FlexBackupRestoreJobCreate20241113, FlexBackupRestoreJobCreate20241113DeliveryType,
    FlexBackupRestoreJobCreate20241113Status,
};

#[cfg(feature = "flex-clusters")]
mod flex_backup_settings20241113;
#[cfg(feature = "flex-clusters")]
pub use flex_backup_settings20241113::FlexBackupSettings20241113;
#[cfg(feature = "flex-snapshots")]
mod flex_backup_snapshot20241113;
#[cfg(feature = "flex-snapshots")]
pub use flex_backup_snapshot20241113::{
    FlexBackupSnapshot20241113, FlexBackupSnapshot20241113Status,
};

#[cfg(feature = "flex-snapshots")]
mod flex_backup_snapshot_download_create20241113;
#[cfg(feature = "flex-snapshots")]
pub use flex_backup_snapshot_download_create20241113::FlexBackupSnapshotDownloadCreate20241113;
#[cfg(feature = "flex-clusters")]
mod flex_cluster_description20241113;
#[cfg(feature = "flex-clusters")]
pub use flex_cluster_description20241113::FlexClusterDescription20241113;
#[cfg(feature = "flex-clusters")]
mod flex_cluster_description_create20241113;
#[cfg(feature = "flex-clusters")]
pub use flex_cluster_description_create20241113::FlexClusterDescriptionCreate20241113;
#[cfg(feature = "flex-clusters")]
mod flex_cluster_description_update20241113;
#[cfg(feature = "flex-clusters")]
pub use flex_cluster_description_update20241113::FlexClusterDescriptionUpdate20241113;
#[cfg(feature = "alert-configurations")]
mod flex_cluster_metric_threshold;
#[cfg(feature = "alert-configurations")]
pub use flex_cluster_metric_threshold::FlexClusterMetricThreshold;
#[cfg(feature = "alert-configurations")]
mod flex_connection_percent_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use flex_connection_percent_raw_metric_threshold_view::FlexConnectionPercentRawMetricThresholdView;
#[cfg(feature = "flex-clusters")]
mod flex_connection_strings20241113;
#[cfg(feature = "flex-clusters")]
pub use flex_connection_strings20241113::FlexConnectionStrings20241113;
#[cfg(feature = "alerts")]
mod flex_metric_alert;
#[cfg(feature = "alerts")]
pub use flex_metric_alert::FlexMetricAlert;
#[cfg(feature = "alert-configurations")]
mod flex_metric_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use flex_metric_alert_config_view_for_nds_group::FlexMetricAlertConfigViewForNdsGroup;
#[cfg(any(feature = "alert-configurations", feature = "alerts"))]
mod flex_metric_event_type_view_alertable;
#[cfg(any(feature = "alert-configurations", feature = "alerts"))]
pub use flex_metric_event_type_view_alertable::FlexMetricEventTypeViewAlertable;
#[cfg(feature = "alert-configurations")]
mod flex_network_bytes_in_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use flex_network_bytes_in_data_metric_threshold_view::FlexNetworkBytesInDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod flex_network_bytes_out_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use flex_network_bytes_out_data_metric_threshold_view::FlexNetworkBytesOutDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod flex_network_num_requests_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use flex_network_num_requests_raw_metric_threshold_view::FlexNetworkNumRequestsRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod flex_opcounter_cmd_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use flex_opcounter_cmd_raw_metric_threshold_view::FlexOpcounterCmdRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod flex_opcounter_delete_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use flex_opcounter_delete_raw_metric_threshold_view::FlexOpcounterDeleteRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod flex_opcounter_get_more_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use flex_opcounter_get_more_raw_metric_threshold_view::FlexOpcounterGetMoreRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod flex_opcounter_insert_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use flex_opcounter_insert_raw_metric_threshold_view::FlexOpcounterInsertRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod flex_opcounter_query_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use flex_opcounter_query_raw_metric_threshold_view::FlexOpcounterQueryRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod flex_opcounter_update_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use flex_opcounter_update_raw_metric_threshold_view::FlexOpcounterUpdateRawMetricThresholdView;
#[cfg(feature = "flex-clusters")]
mod flex_provider_settings20241113;
#[cfg(feature = "flex-clusters")]
pub use flex_provider_settings20241113::{
    FlexProviderSettings20241113, FlexProviderSettings20241113ProviderName,
};

#[cfg(feature = "flex-clusters")]
mod flex_provider_settings_create20241113;
#[cfg(feature = "flex-clusters")]
pub use flex_provider_settings_create20241113::{
    FlexProviderSettingsCreate20241113, FlexProviderSettingsCreate20241113ProviderName,
};

#[cfg(feature = "events")]
mod for_nds_group;
#[cfg(feature = "events")]
pub use for_nds_group::ForNdsGroup;
#[cfg(feature = "clusters")]
mod free_compute_auto_scaling_rules;
#[cfg(feature = "clusters")]
pub use free_compute_auto_scaling_rules::FreeComputeAutoScalingRules;
#[cfg(feature = "alert-configurations")]
mod fts_disk_utilization_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use fts_disk_utilization_data_metric_threshold_view::FtsDiskUtilizationDataMetricThresholdView;
#[cfg(feature = "events")]
mod fts_index_audit_type_view;
#[cfg(feature = "events")]
pub use fts_index_audit_type_view::FtsIndexAuditTypeView;
#[cfg(feature = "events")]
mod fts_index_audit_view;
#[cfg(feature = "events")]
pub use fts_index_audit_view::FtsIndexAuditView;
#[cfg(feature = "alert-configurations")]
mod fts_jvm_current_memory_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use fts_jvm_current_memory_data_metric_threshold_view::FtsJvmCurrentMemoryDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod fts_jvm_max_memory_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use fts_jvm_max_memory_data_metric_threshold_view::FtsJvmMaxMemoryDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod fts_memory_mapped_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use fts_memory_mapped_data_metric_threshold_view::FtsMemoryMappedDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod fts_memory_resident_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use fts_memory_resident_data_metric_threshold_view::FtsMemoryResidentDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod fts_memory_virtual_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use fts_memory_virtual_data_metric_threshold_view::FtsMemoryVirtualDataMetricThresholdView;
#[cfg(feature = "monitoring-and-logs")]
mod fts_metric;
#[cfg(feature = "monitoring-and-logs")]
pub use fts_metric::{FtsMetric, FtsMetricMetricName, FtsMetricUnits};
#[cfg(feature = "alert-configurations")]
mod fts_process_cpu_kernel_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use fts_process_cpu_kernel_raw_metric_threshold_view::FtsProcessCpuKernelRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod fts_process_cpu_user_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use fts_process_cpu_user_raw_metric_threshold_view::FtsProcessCpuUserRawMetricThresholdView;
#[cfg(feature = "root")]
mod gateway;
#[cfg(feature = "root")]
pub use gateway::Gateway;
#[cfg(feature = "root")]
mod gateway_ip_addresses;
#[cfg(feature = "root")]
pub use gateway_ip_addresses::GatewayIpAddresses;
#[cfg(feature = "streams")]
mod gcp_account_details;
#[cfg(feature = "streams")]
pub use gcp_account_details::GcpAccountDetails;
#[cfg(feature = "network-peering")]
mod gcp_cloud_provider_container;
#[cfg(feature = "network-peering")]
pub use gcp_cloud_provider_container::{
    GcpCloudProviderContainer, GcpCloudProviderContainerRegions,
};

#[cfg(feature = "clusters")]
mod gcp_compute_auto_scaling;
#[cfg(feature = "clusters")]
pub use gcp_compute_auto_scaling::GcpComputeAutoScaling;
#[cfg(feature = "private-endpoint-services")]
mod gcp_consumer_forwarding_rule;
#[cfg(feature = "private-endpoint-services")]
pub use gcp_consumer_forwarding_rule::{
    GcpConsumerForwardingRule, GcpConsumerForwardingRuleStatus,
};

#[cfg(feature = "online-archive")]
mod gcp_create_data_process_region_view;
#[cfg(feature = "online-archive")]
pub use gcp_create_data_process_region_view::{
    GcpCreateDataProcessRegionView, GcpCreateDataProcessRegionViewRegion,
};

#[cfg(feature = "online-archive")]
mod gcp_data_process_region_view;
#[cfg(feature = "online-archive")]
pub use gcp_data_process_region_view::{
    GcpDataProcessRegionView, GcpDataProcessRegionViewRegion,
};

#[cfg(feature = "private-endpoint-services")]
mod gcp_endpoint_service;
#[cfg(feature = "private-endpoint-services")]
pub use gcp_endpoint_service::{GcpEndpointService, GcpEndpointServiceStatus};
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod gcp_hardware_spec20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use gcp_hardware_spec20240805::GcpHardwareSpec20240805;
#[cfg(feature = "network-peering")]
mod gcp_network_peering_connection_settings;
#[cfg(feature = "network-peering")]
pub use gcp_network_peering_connection_settings::{
    GcpNetworkPeeringConnectionSettings, GcpNetworkPeeringConnectionSettingsStatus,
};

#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod gcp_region_config20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use gcp_region_config20240805::GcpRegionConfig20240805;
#[cfg(feature = "global-clusters")]
mod geo_sharding20240805;
#[cfg(feature = "global-clusters")]
pub use geo_sharding20240805::GeoSharding20240805;
#[cfg(feature = "monitoring-and-logs")]
mod get_group_host_fts_metric_index_measurements;
#[cfg(feature = "monitoring-and-logs")]
pub use get_group_host_fts_metric_index_measurements::GetGroupHostFtsMetricIndexMeasurementsMetrics;
#[cfg(feature = "projects")]
mod get_group_limit;
#[cfg(feature = "projects")]
pub use get_group_limit::GetGroupLimitLimitName;
#[cfg(feature = "projects")]
mod get_group_mongo_db_versions;
#[cfg(feature = "projects")]
pub use get_group_mongo_db_versions::GetGroupMongoDbVersionsDefaultStatus;
#[cfg(feature = "monitoring-and-logs")]
mod get_group_process_database_measurements;
#[cfg(feature = "monitoring-and-logs")]
pub use get_group_process_database_measurements::GetGroupProcessDatabaseMeasurementsM;
#[cfg(feature = "monitoring-and-logs")]
mod get_group_process_disk_measurements;
#[cfg(feature = "monitoring-and-logs")]
pub use get_group_process_disk_measurements::GetGroupProcessDiskMeasurementsM;
#[cfg(feature = "monitoring-and-logs")]
mod get_group_process_measurements;
#[cfg(feature = "monitoring-and-logs")]
pub use get_group_process_measurements::GetGroupProcessMeasurementsM;
#[cfg(feature = "alert-configurations")]
mod global_accesses_not_in_memory_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use global_accesses_not_in_memory_raw_metric_threshold_view::GlobalAccessesNotInMemoryRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod global_lock_current_queue_readers_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use global_lock_current_queue_readers_raw_metric_threshold_view::GlobalLockCurrentQueueReadersRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod global_lock_current_queue_total_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use global_lock_current_queue_total_raw_metric_threshold_view::GlobalLockCurrentQueueTotalRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod global_lock_current_queue_writers_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use global_lock_current_queue_writers_raw_metric_threshold_view::GlobalLockCurrentQueueWritersRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod global_lock_percentage_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use global_lock_percentage_raw_metric_threshold_view::GlobalLockPercentageRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod global_page_fault_exceptions_thrown_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use global_page_fault_exceptions_thrown_raw_metric_threshold_view::GlobalPageFaultExceptionsThrownRawMetricThresholdView;
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
mod google_cloud_kms;
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
pub use google_cloud_kms::GoogleCloudKms;
#[cfg(feature = "monitoring-and-logs")]
mod granularity;
#[cfg(feature = "monitoring-and-logs")]
pub use granularity::Granularity;
#[cfg(feature = "alert-configurations")]
mod greater_than_days_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use greater_than_days_threshold_view::{
    GreaterThanDaysThresholdView, GreaterThanDaysThresholdViewUnits,
};

#[cfg(feature = "alert-configurations")]
mod greater_than_raw_threshold;
#[cfg(feature = "alert-configurations")]
pub use greater_than_raw_threshold::GreaterThanRawThreshold;
#[cfg(feature = "alert-configurations")]
mod greater_than_raw_threshold_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use greater_than_raw_threshold_alert_config_view_for_nds_group::GreaterThanRawThresholdAlertConfigViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod greater_than_time_threshold;
#[cfg(feature = "alert-configurations")]
pub use greater_than_time_threshold::GreaterThanTimeThreshold;
#[cfg(any(feature = "organizations", feature = "projects"))]
mod group;
#[cfg(any(feature = "organizations", feature = "projects"))]
pub use group::{Group, GroupRegionUsageRestrictions};
#[cfg(feature = "mongodb-cloud-users")]
mod group_active_user_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use group_active_user_response::GroupActiveUserResponse;
#[cfg(feature = "alert-configurations")]
mod group_alerts_config;
#[cfg(feature = "alert-configurations")]
pub use group_alerts_config::GroupAlertsConfig;
#[cfg(feature = "projects")]
mod group_ip_addresses;
#[cfg(feature = "projects")]
pub use group_ip_addresses::GroupIpAddresses;
#[cfg(feature = "maintenance-windows")]
mod group_maintenance_window;
#[cfg(feature = "maintenance-windows")]
pub use group_maintenance_window::GroupMaintenanceWindow;
#[cfg(feature = "projects")]
mod group_migration_request;
#[cfg(feature = "projects")]
pub use group_migration_request::GroupMigrationRequest;
#[cfg(feature = "alert-configurations")]
mod group_notification;
#[cfg(feature = "alert-configurations")]
pub use group_notification::{GroupNotification, GroupNotificationTypeName};
#[cfg(feature = "events")]
mod group_paginated_event_view;
#[cfg(feature = "events")]
pub use group_paginated_event_view::GroupPaginatedEventView;
#[cfg(feature = "mongodb-cloud-users")]
mod group_pending_user_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use group_pending_user_response::GroupPendingUserResponse;
#[cfg(feature = "mongodb-cloud-users")]
mod group_role_assignment;
#[cfg(feature = "mongodb-cloud-users")]
pub use group_role_assignment::GroupRoleAssignment;
#[cfg(feature = "projects")]
mod group_service;
#[cfg(feature = "projects")]
pub use group_service::GroupService;
#[cfg(feature = "service-accounts")]
mod group_service_account;
#[cfg(feature = "service-accounts")]
pub use group_service_account::GroupServiceAccount;
#[cfg(feature = "service-accounts")]
mod group_service_account_request;
#[cfg(feature = "service-accounts")]
pub use group_service_account_request::GroupServiceAccountRequest;
#[cfg(feature = "service-accounts")]
mod group_service_account_role_assignment;
#[cfg(feature = "service-accounts")]
pub use group_service_account_role_assignment::GroupServiceAccountRoleAssignment;
#[cfg(feature = "service-accounts")]
mod group_service_account_update_request;
#[cfg(feature = "service-accounts")]
pub use group_service_account_update_request::GroupServiceAccountUpdateRequest;
#[cfg(feature = "projects")]
mod group_settings;
#[cfg(feature = "projects")]
pub use group_settings::GroupSettings;
#[cfg(feature = "projects")]
mod group_update;
#[cfg(feature = "projects")]
pub use group_update::GroupUpdate;
#[cfg(feature = "mongodb-cloud-users")]
mod group_user_request;
#[cfg(feature = "mongodb-cloud-users")]
pub use group_user_request::GroupUserRequest;
#[cfg(feature = "mongodb-cloud-users")]
mod group_user_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use group_user_response::GroupUserResponse;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod hardware_spec20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use hardware_spec20240805::HardwareSpec20240805;
#[cfg(feature = "alert-configurations")]
mod hip_chat_notification;
#[cfg(feature = "alert-configurations")]
pub use hip_chat_notification::{HipChatNotification, HipChatNotificationTypeName};
#[cfg(feature = "alert-configurations")]
mod host_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use host_alert_config_view_for_nds_group::HostAlertConfigViewForNdsGroup;
#[cfg(feature = "alerts")]
mod host_alert_view_for_nds_group;
#[cfg(feature = "alerts")]
pub use host_alert_view_for_nds_group::HostAlertViewForNdsGroup;
#[cfg(feature = "events")]
mod host_event_type_view_for_nds_group;
#[cfg(feature = "events")]
pub use host_event_type_view_for_nds_group::HostEventTypeViewForNdsGroup;
#[cfg(any(feature = "alert-configurations", feature = "alerts"))]
mod host_event_type_view_for_nds_group_alertable;
#[cfg(any(feature = "alert-configurations", feature = "alerts"))]
pub use host_event_type_view_for_nds_group_alertable::HostEventTypeViewForNdsGroupAlertable;
#[cfg(feature = "events")]
mod host_event_view_for_nds_group;
#[cfg(feature = "events")]
pub use host_event_view_for_nds_group::HostEventViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod host_matcher;
#[cfg(feature = "alert-configurations")]
pub use host_matcher::HostMatcher;
#[cfg(feature = "alert-configurations")]
mod host_matcher_field;
#[cfg(feature = "alert-configurations")]
pub use host_matcher_field::HostMatcherField;
#[cfg(feature = "alerts")]
mod host_metric_alert;
#[cfg(feature = "alerts")]
pub use host_metric_alert::HostMetricAlert;
#[cfg(feature = "alert-configurations")]
mod host_metric_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use host_metric_alert_config_view_for_nds_group::HostMetricAlertConfigViewForNdsGroup;
#[cfg(feature = "events")]
mod host_metric_event;
#[cfg(feature = "events")]
pub use host_metric_event::HostMetricEvent;
#[cfg(feature = "events")]
mod host_metric_event_type_view;
#[cfg(feature = "events")]
pub use host_metric_event_type_view::HostMetricEventTypeView;
#[cfg(any(feature = "alert-configurations", feature = "alerts"))]
mod host_metric_event_type_view_alertable;
#[cfg(any(feature = "alert-configurations", feature = "alerts"))]
pub use host_metric_event_type_view_alertable::HostMetricEventTypeViewAlertable;
#[cfg(feature = "alert-configurations")]
mod host_metric_threshold;
#[cfg(feature = "alert-configurations")]
pub use host_metric_threshold::HostMetricThreshold;
#[cfg(feature = "alerts")]
mod host_metric_value;
#[cfg(feature = "alerts")]
pub use host_metric_value::{HostMetricValue, HostMetricValueUnits};
#[cfg(feature = "federated-authentication")]
mod identity_provider_authorization_type;
#[cfg(feature = "federated-authentication")]
pub use identity_provider_authorization_type::IdentityProviderAuthorizationType;
#[cfg(feature = "federated-authentication")]
mod identity_provider_protocol;
#[cfg(feature = "federated-authentication")]
pub use identity_provider_protocol::IdentityProviderProtocol;
#[cfg(feature = "federated-authentication")]
mod identity_provider_type;
#[cfg(feature = "federated-authentication")]
pub use identity_provider_type::IdentityProviderType;
#[cfg(feature = "root")]
mod inbound_control_plane_cloud_provider_ip_addresses;
#[cfg(feature = "root")]
pub use inbound_control_plane_cloud_provider_ip_addresses::InboundControlPlaneCloudProviderIpAddresses;
#[cfg(feature = "alert-configurations")]
mod index_counters_btree_accesses_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use index_counters_btree_accesses_raw_metric_threshold_view::IndexCountersBtreeAccessesRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod index_counters_btree_hits_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use index_counters_btree_hits_raw_metric_threshold_view::IndexCountersBtreeHitsRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod index_counters_btree_miss_ratio_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use index_counters_btree_miss_ratio_raw_metric_threshold_view::IndexCountersBtreeMissRatioRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod index_counters_btree_misses_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use index_counters_btree_misses_raw_metric_threshold_view::IndexCountersBtreeMissesRawMetricThresholdView;
#[cfg(feature = "cloud-backups")]
mod index_strategy;
#[cfg(feature = "cloud-backups")]
pub use index_strategy::IndexStrategy;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod instance_size;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use instance_size::InstanceSize;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod internal_cluster_role;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use internal_cluster_role::InternalClusterRole;
#[cfg(feature = "invoices")]
mod invoice_line_item;
#[cfg(feature = "invoices")]
pub use invoice_line_item::InvoiceLineItem;
#[cfg(feature = "invoices")]
mod invoice_report_request;
#[cfg(feature = "invoices")]
pub use invoice_report_request::InvoiceReportRequest;
#[cfg(feature = "invoices")]
mod invoice_report_response;
#[cfg(feature = "invoices")]
pub use invoice_report_response::{InvoiceReportResponse, InvoiceReportResponseState};
#[cfg(feature = "alert-configurations")]
mod journaling_commits_in_write_lock_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use journaling_commits_in_write_lock_raw_metric_threshold_view::JournalingCommitsInWriteLockRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod journaling_mb_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use journaling_mb_data_metric_threshold_view::JournalingMbDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod journaling_write_data_files_mb_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use journaling_write_data_files_mb_data_metric_threshold_view::JournalingWriteDataFilesMbDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod kafka_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use kafka_raw_metric_threshold_view::KafkaRawMetricThresholdView;
#[cfg(feature = "x509-authentication")]
mod ldap_security_settings;
#[cfg(feature = "x509-authentication")]
pub use ldap_security_settings::LdapSecuritySettings;
#[cfg(feature = "clusters")]
mod legacy_atlas_cluster;
#[cfg(feature = "clusters")]
pub use legacy_atlas_cluster::LegacyAtlasCluster;
#[cfg(feature = "clusters")]
mod legacy_atlas_tenant_cluster_upgrade_request;
#[cfg(feature = "clusters")]
pub use legacy_atlas_tenant_cluster_upgrade_request::LegacyAtlasTenantClusterUpgradeRequest;
#[cfg(feature = "clusters")]
mod legacy_regions_config;
#[cfg(feature = "clusters")]
pub use legacy_regions_config::LegacyRegionsConfig;
#[cfg(feature = "clusters")]
mod legacy_replication_spec;
#[cfg(feature = "clusters")]
pub use legacy_replication_spec::LegacyReplicationSpec;
#[cfg(feature = "alert-configurations")]
mod less_than_days_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use less_than_days_threshold_view::{
    LessThanDaysThresholdView, LessThanDaysThresholdViewUnits,
};

#[cfg(feature = "alert-configurations")]
mod less_than_time_threshold;
#[cfg(feature = "alert-configurations")]
pub use less_than_time_threshold::LessThanTimeThreshold;
#[cfg(feature = "alert-configurations")]
mod less_than_time_threshold_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use less_than_time_threshold_alert_config_view_for_nds_group::LessThanTimeThresholdAlertConfigViewForNdsGroup;
mod link;
pub use link::Link;
#[cfg(feature = "monitoring-and-logs")]
mod link_atlas;
#[cfg(feature = "monitoring-and-logs")]
pub use link_atlas::LinkAtlas;
#[cfg(feature = "cloud-backups")]
mod list_group_cluster_collection_restore_job_collections;
#[cfg(feature = "cloud-backups")]
pub use list_group_cluster_collection_restore_job_collections::ListGroupClusterCollectionRestoreJobCollectionsState;
#[cfg(feature = "monitoring-and-logs")]
mod list_group_host_fts_metric_index_measurements;
#[cfg(feature = "monitoring-and-logs")]
pub use list_group_host_fts_metric_index_measurements::ListGroupHostFtsMetricIndexMeasurementsMetrics;
#[cfg(feature = "monitoring-and-logs")]
mod list_group_host_fts_metric_measurements;
#[cfg(feature = "monitoring-and-logs")]
pub use list_group_host_fts_metric_measurements::ListGroupHostFtsMetricMeasurementsMetrics;
#[cfg(feature = "invoices")]
mod list_org_invoices;
#[cfg(feature = "invoices")]
pub use list_org_invoices::{
    ListOrgInvoicesOrderBy, ListOrgInvoicesSortBy, ListOrgInvoicesStatusNames,
};

#[cfg(feature = "cloud-migration-service")]
mod live_import_validation;
#[cfg(feature = "cloud-migration-service")]
pub use live_import_validation::{LiveImportValidation, LiveImportValidationStatus};
#[cfg(feature = "alert-configurations")]
mod logical_size_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use logical_size_data_metric_threshold_view::LogicalSizeDataMetricThresholdView;
#[cfg(feature = "atlas-search")]
mod lucene_analyzer;
#[cfg(feature = "atlas-search")]
pub use lucene_analyzer::LuceneAnalyzer;
#[cfg(feature = "global-clusters")]
mod managed_namespaces;
#[cfg(feature = "global-clusters")]
pub use managed_namespaces::ManagedNamespaces;
#[cfg(feature = "alert-configurations")]
mod matcher_field_view;
#[cfg(feature = "alert-configurations")]
pub use matcher_field_view::MatcherFieldView;
#[cfg(feature = "alert-configurations")]
mod matcher_host_type;
#[cfg(feature = "alert-configurations")]
pub use matcher_host_type::MatcherHostType;
#[cfg(feature = "alert-configurations")]
mod matcher_operator;
#[cfg(feature = "alert-configurations")]
pub use matcher_operator::MatcherOperator;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_queue_depth_data_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_queue_depth_data_raw_metric_threshold_view::MaxDiskPartitionQueueDepthDataRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_queue_depth_index_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_queue_depth_index_raw_metric_threshold_view::MaxDiskPartitionQueueDepthIndexRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_queue_depth_journal_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_queue_depth_journal_raw_metric_threshold_view::MaxDiskPartitionQueueDepthJournalRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_read_iops_data_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_read_iops_data_raw_metric_threshold_view::MaxDiskPartitionReadIopsDataRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_read_iops_index_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_read_iops_index_raw_metric_threshold_view::MaxDiskPartitionReadIopsIndexRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_read_iops_journal_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_read_iops_journal_raw_metric_threshold_view::MaxDiskPartitionReadIopsJournalRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_read_latency_data_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_read_latency_data_time_metric_threshold_view::MaxDiskPartitionReadLatencyDataTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_read_latency_index_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_read_latency_index_time_metric_threshold_view::MaxDiskPartitionReadLatencyIndexTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_read_latency_journal_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_read_latency_journal_time_metric_threshold_view::MaxDiskPartitionReadLatencyJournalTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_space_used_data_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_space_used_data_raw_metric_threshold_view::MaxDiskPartitionSpaceUsedDataRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_space_used_index_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_space_used_index_raw_metric_threshold_view::MaxDiskPartitionSpaceUsedIndexRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_space_used_journal_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_space_used_journal_raw_metric_threshold_view::MaxDiskPartitionSpaceUsedJournalRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_write_iops_data_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_write_iops_data_raw_metric_threshold_view::MaxDiskPartitionWriteIopsDataRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_write_iops_index_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_write_iops_index_raw_metric_threshold_view::MaxDiskPartitionWriteIopsIndexRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_write_iops_journal_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_write_iops_journal_raw_metric_threshold_view::MaxDiskPartitionWriteIopsJournalRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_write_latency_data_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_write_latency_data_time_metric_threshold_view::MaxDiskPartitionWriteLatencyDataTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_write_latency_index_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_write_latency_index_time_metric_threshold_view::MaxDiskPartitionWriteLatencyIndexTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_disk_partition_write_latency_journal_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_disk_partition_write_latency_journal_time_metric_threshold_view::MaxDiskPartitionWriteLatencyJournalTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_normalized_system_cpu_steal_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_normalized_system_cpu_steal_raw_metric_threshold_view::MaxNormalizedSystemCpuStealRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_normalized_system_cpu_user_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_normalized_system_cpu_user_raw_metric_threshold_view::MaxNormalizedSystemCpuUserRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_swap_usage_free_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_swap_usage_free_data_metric_threshold_view::MaxSwapUsageFreeDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_swap_usage_used_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_swap_usage_used_data_metric_threshold_view::MaxSwapUsageUsedDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_system_memory_available_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_system_memory_available_data_metric_threshold_view::MaxSystemMemoryAvailableDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_system_memory_percent_used_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_system_memory_percent_used_raw_metric_threshold_view::MaxSystemMemoryPercentUsedRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_system_memory_used_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_system_memory_used_data_metric_threshold_view::MaxSystemMemoryUsedDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_system_network_in_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_system_network_in_data_metric_threshold_view::MaxSystemNetworkInDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod max_system_network_out_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use max_system_network_out_data_metric_threshold_view::MaxSystemNetworkOutDataMetricThresholdView;
#[cfg(feature = "projects")]
mod mdb_available_version;
#[cfg(feature = "projects")]
pub use mdb_available_version::{MdbAvailableVersion, MdbAvailableVersionDefaultStatus};
#[cfg(feature = "monitoring-and-logs")]
mod measurement_disk_partition;
#[cfg(feature = "monitoring-and-logs")]
pub use measurement_disk_partition::MeasurementDiskPartition;
#[cfg(feature = "monitoring-and-logs")]
mod measurements_indexes;
#[cfg(feature = "monitoring-and-logs")]
pub use measurements_indexes::MeasurementsIndexes;
#[cfg(feature = "monitoring-and-logs")]
mod measurements_non_index;
#[cfg(feature = "monitoring-and-logs")]
pub use measurements_non_index::MeasurementsNonIndex;
#[cfg(feature = "alert-configurations")]
mod memory_mapped_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use memory_mapped_data_metric_threshold_view::MemoryMappedDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod memory_resident_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use memory_resident_data_metric_threshold_view::MemoryResidentDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod memory_virtual_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use memory_virtual_data_metric_threshold_view::MemoryVirtualDataMetricThresholdView;
#[cfg(feature = "monitoring-and-logs")]
mod mesurements_database;
#[cfg(feature = "monitoring-and-logs")]
pub use mesurements_database::MesurementsDatabase;
#[cfg(feature = "monitoring-and-logs")]
mod metric_data_point;
#[cfg(feature = "monitoring-and-logs")]
pub use metric_data_point::MetricDataPoint;
#[cfg(feature = "monitoring-and-logs")]
mod metric_data_point_atlas;
#[cfg(feature = "monitoring-and-logs")]
pub use metric_data_point_atlas::MetricDataPointAtlas;
#[cfg(feature = "alert-configurations")]
mod metric_mode;
#[cfg(feature = "alert-configurations")]
pub use metric_mode::MetricMode;
#[cfg(feature = "monitoring-and-logs")]
mod metrics_measurement;
#[cfg(feature = "monitoring-and-logs")]
pub use metrics_measurement::{MetricsMeasurement, MetricsMeasurementUnits};
#[cfg(feature = "monitoring-and-logs")]
mod metrics_measurement_atlas;
#[cfg(feature = "monitoring-and-logs")]
pub use metrics_measurement_atlas::{
    MetricsMeasurementAtlas, MetricsMeasurementAtlasUnits,
};

#[cfg(feature = "alert-configurations")]
mod microsoft_teams_notification;
#[cfg(feature = "alert-configurations")]
pub use microsoft_teams_notification::{
    MicrosoftTeamsNotification, MicrosoftTeamsNotificationTypeName,
};

#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod minimum_tls_protocol;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use minimum_tls_protocol::MinimumTlsProtocol;
#[cfg(feature = "access-tracking")]
mod mongodb_access_logs;
#[cfg(feature = "access-tracking")]
pub use mongodb_access_logs::MongodbAccessLogs;
#[cfg(feature = "access-tracking")]
mod mongodb_access_logs_list;
#[cfg(feature = "access-tracking")]
pub use mongodb_access_logs_list::MongodbAccessLogsList;
#[cfg(feature = "alert-configurations")]
mod mongotune_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use mongotune_alert_config_view_for_nds_group::MongotuneAlertConfigViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod mongotune_event_type_view_alertable;
#[cfg(feature = "alert-configurations")]
pub use mongotune_event_type_view_alertable::MongotuneEventTypeViewAlertable;
#[cfg(feature = "online-archive")]
mod monthly_schedule_view;
#[cfg(feature = "online-archive")]
pub use monthly_schedule_view::MonthlyScheduleView;
#[cfg(feature = "alert-configurations")]
mod munin_cpu_iowait_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use munin_cpu_iowait_raw_metric_threshold_view::MuninCpuIowaitRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod munin_cpu_irq_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use munin_cpu_irq_raw_metric_threshold_view::MuninCpuIrqRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod munin_cpu_nice_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use munin_cpu_nice_raw_metric_threshold_view::MuninCpuNiceRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod munin_cpu_softirq_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use munin_cpu_softirq_raw_metric_threshold_view::MuninCpuSoftirqRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod munin_cpu_steal_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use munin_cpu_steal_raw_metric_threshold_view::MuninCpuStealRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod munin_cpu_system_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use munin_cpu_system_raw_metric_threshold_view::MuninCpuSystemRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod munin_cpu_user_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use munin_cpu_user_raw_metric_threshold_view::MuninCpuUserRawMetricThresholdView;
#[cfg(feature = "events")]
mod nds_audit_type_view_for_nds_group;
#[cfg(feature = "events")]
pub use nds_audit_type_view_for_nds_group::NdsAuditTypeViewForNdsGroup;
#[cfg(feature = "events")]
mod nds_audit_type_view_for_org;
#[cfg(feature = "events")]
pub use nds_audit_type_view_for_org::NdsAuditTypeViewForOrg;
#[cfg(feature = "events")]
mod nds_audit_view_for_nds_group;
#[cfg(feature = "events")]
pub use nds_audit_view_for_nds_group::NdsAuditViewForNdsGroup;
#[cfg(feature = "events")]
mod nds_audit_view_for_org;
#[cfg(feature = "events")]
pub use nds_audit_view_for_org::NdsAuditViewForOrg;
#[cfg(feature = "alert-configurations")]
mod nds_auto_scaling_audit_type_view_alertable;
#[cfg(feature = "alert-configurations")]
pub use nds_auto_scaling_audit_type_view_alertable::NdsAutoScalingAuditTypeViewAlertable;
#[cfg(feature = "events")]
mod nds_auto_scaling_audit_type_view_for_nds_group;
#[cfg(feature = "events")]
pub use nds_auto_scaling_audit_type_view_for_nds_group::NdsAutoScalingAuditTypeViewForNdsGroup;
#[cfg(feature = "events")]
mod nds_auto_scaling_audit_view_for_nds_group;
#[cfg(feature = "events")]
pub use nds_auto_scaling_audit_view_for_nds_group::NdsAutoScalingAuditViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod nds_autoscaling_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use nds_autoscaling_alert_config_view_for_nds_group::NdsAutoscalingAlertConfigViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod nds_autoscaling_matcher;
#[cfg(feature = "alert-configurations")]
pub use nds_autoscaling_matcher::NdsAutoscalingMatcher;
#[cfg(feature = "alert-configurations")]
mod nds_autoscaling_matcher_field;
#[cfg(feature = "alert-configurations")]
pub use nds_autoscaling_matcher_field::NdsAutoscalingMatcherField;
#[cfg(feature = "events")]
mod nds_serverless_instance_audit_type_view;
#[cfg(feature = "events")]
pub use nds_serverless_instance_audit_type_view::NdsServerlessInstanceAuditTypeView;
#[cfg(feature = "events")]
mod nds_serverless_instance_audit_view;
#[cfg(feature = "events")]
pub use nds_serverless_instance_audit_view::NdsServerlessInstanceAuditView;
#[cfg(feature = "events")]
mod nds_tenant_endpoint_audit_type_view;
#[cfg(feature = "events")]
pub use nds_tenant_endpoint_audit_type_view::NdsTenantEndpointAuditTypeView;
#[cfg(feature = "events")]
mod nds_tenant_endpoint_audit_view;
#[cfg(feature = "events")]
pub use nds_tenant_endpoint_audit_view::NdsTenantEndpointAuditView;
#[cfg(feature = "alert-configurations")]
mod nds_x509_user_authentication_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use nds_x509_user_authentication_alert_config_view_for_nds_group::NdsX509UserAuthenticationAlertConfigViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod nds_x509_user_authentication_event_type_view_alertable;
#[cfg(feature = "alert-configurations")]
pub use nds_x509_user_authentication_event_type_view_alertable::NdsX509UserAuthenticationEventTypeViewAlertable;
#[cfg(feature = "alert-configurations")]
mod network_bytes_in_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use network_bytes_in_data_metric_threshold_view::NetworkBytesInDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod network_bytes_out_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use network_bytes_out_data_metric_threshold_view::NetworkBytesOutDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod network_num_requests_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use network_num_requests_raw_metric_threshold_view::NetworkNumRequestsRawMetricThresholdView;
#[cfg(feature = "project-ip-access-list")]
mod network_permission_entry;
#[cfg(feature = "project-ip-access-list")]
pub use network_permission_entry::NetworkPermissionEntry;
#[cfg(feature = "project-ip-access-list")]
mod network_permission_entry_status;
#[cfg(feature = "project-ip-access-list")]
pub use network_permission_entry_status::{
    NetworkPermissionEntryStatus, NetworkPermissionEntryStatusStatus,
};

#[cfg(feature = "alert-configurations")]
mod normalized_fts_process_cpu_kernel_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use normalized_fts_process_cpu_kernel_raw_metric_threshold_view::NormalizedFtsProcessCpuKernelRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod normalized_fts_process_cpu_user_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use normalized_fts_process_cpu_user_raw_metric_threshold_view::NormalizedFtsProcessCpuUserRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod normalized_system_cpu_steal_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use normalized_system_cpu_steal_raw_metric_threshold_view::NormalizedSystemCpuStealRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod normalized_system_cpu_user_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use normalized_system_cpu_user_raw_metric_threshold_view::NormalizedSystemCpuUserRawMetricThresholdView;
#[cfg(feature = "alerts")]
mod number_metric_alert_view;
#[cfg(feature = "alerts")]
pub use number_metric_alert_view::NumberMetricAlertView;
#[cfg(feature = "events")]
mod number_metric_event_view;
#[cfg(feature = "events")]
pub use number_metric_event_view::NumberMetricEventView;
#[cfg(feature = "alert-configurations")]
mod number_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use number_metric_threshold_view::NumberMetricThresholdView;
#[cfg(any(feature = "alert-configurations", feature = "alerts", feature = "events"))]
mod number_metric_units;
#[cfg(any(feature = "alert-configurations", feature = "alerts", feature = "events"))]
pub use number_metric_units::NumberMetricUnits;
#[cfg(any(feature = "alerts", feature = "events"))]
mod number_metric_value_view;
#[cfg(any(feature = "alerts", feature = "events"))]
pub use number_metric_value_view::NumberMetricValueView;
#[cfg(feature = "cloud-backups")]
mod object_storage_private_endpoint_request;
#[cfg(feature = "cloud-backups")]
pub use object_storage_private_endpoint_request::ObjectStoragePrivateEndpointRequest;
#[cfg(feature = "cloud-backups")]
mod object_storage_private_endpoint_response;
#[cfg(feature = "cloud-backups")]
pub use object_storage_private_endpoint_response::{
    ObjectStoragePrivateEndpointResponse, ObjectStoragePrivateEndpointResponseStatus,
};

#[cfg(feature = "online-archive")]
mod online_archive_schedule;
#[cfg(feature = "online-archive")]
pub use online_archive_schedule::{OnlineArchiveSchedule, OnlineArchiveScheduleType};
#[cfg(feature = "alert-configurations")]
mod opcounter_cmd_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use opcounter_cmd_raw_metric_threshold_view::OpcounterCmdRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod opcounter_delete_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use opcounter_delete_raw_metric_threshold_view::OpcounterDeleteRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod opcounter_get_more_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use opcounter_get_more_raw_metric_threshold_view::OpcounterGetMoreRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod opcounter_insert_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use opcounter_insert_raw_metric_threshold_view::OpcounterInsertRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod opcounter_query_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use opcounter_query_raw_metric_threshold_view::OpcounterQueryRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod opcounter_repl_cmd_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use opcounter_repl_cmd_raw_metric_threshold_view::OpcounterReplCmdRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod opcounter_repl_delete_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use opcounter_repl_delete_raw_metric_threshold_view::OpcounterReplDeleteRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod opcounter_repl_insert_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use opcounter_repl_insert_raw_metric_threshold_view::OpcounterReplInsertRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod opcounter_repl_update_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use opcounter_repl_update_raw_metric_threshold_view::OpcounterReplUpdateRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod opcounter_ttl_deleted_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use opcounter_ttl_deleted_raw_metric_threshold_view::OpcounterTtlDeletedRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod opcounter_update_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use opcounter_update_raw_metric_threshold_view::OpcounterUpdateRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod operation_throttling_rejected_operations_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use operation_throttling_rejected_operations_raw_metric_threshold_view::OperationThrottlingRejectedOperationsRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod operations_queries_killed_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use operations_queries_killed_raw_metric_threshold_view::OperationsQueriesKilledRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod operations_scan_and_order_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use operations_scan_and_order_raw_metric_threshold_view::OperationsScanAndOrderRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod operator;
#[cfg(feature = "alert-configurations")]
pub use operator::Operator;
#[cfg(feature = "alert-configurations")]
mod oplog_master_lag_time_diff_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use oplog_master_lag_time_diff_time_metric_threshold_view::OplogMasterLagTimeDiffTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod oplog_master_time_estimated_ttl_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use oplog_master_time_estimated_ttl_time_metric_threshold_view::OplogMasterTimeEstimatedTtlTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod oplog_master_time_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use oplog_master_time_time_metric_threshold_view::OplogMasterTimeTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod oplog_rate_gb_per_hour_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use oplog_rate_gb_per_hour_data_metric_threshold_view::OplogRateGbPerHourDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod oplog_slave_lag_master_time_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use oplog_slave_lag_master_time_time_metric_threshold_view::OplogSlaveLagMasterTimeTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod ops_genie_notification;
#[cfg(feature = "alert-configurations")]
pub use ops_genie_notification::{OpsGenieNotification, OpsGenieNotificationTypeName};
#[cfg(feature = "mongodb-cloud-users")]
mod org_active_user_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_active_user_response::OrgActiveUserResponse;
#[cfg(feature = "invoices")]
mod org_associated_invoice_response;
#[cfg(feature = "invoices")]
pub use org_associated_invoice_response::OrgAssociatedInvoiceResponse;
#[cfg(feature = "organizations")]
mod org_delegation_settings_response;
#[cfg(feature = "organizations")]
pub use org_delegation_settings_response::OrgDelegationSettingsResponse;
#[cfg(feature = "organizations")]
mod org_delegation_settings_update_request;
#[cfg(feature = "organizations")]
pub use org_delegation_settings_update_request::OrgDelegationSettingsUpdateRequest;
#[cfg(feature = "events")]
mod org_event_type_view_for_org;
#[cfg(feature = "events")]
pub use org_event_type_view_for_org::OrgEventTypeViewForOrg;
#[cfg(feature = "events")]
mod org_event_view_for_org;
#[cfg(feature = "events")]
pub use org_event_view_for_org::OrgEventViewForOrg;
#[cfg(feature = "federated-authentication")]
mod org_federation_settings;
#[cfg(feature = "federated-authentication")]
pub use org_federation_settings::{
    OrgFederationSettings, OrgFederationSettingsIdentityProviderStatus,
};

#[cfg(feature = "clusters")]
mod org_group;
#[cfg(feature = "clusters")]
pub use org_group::OrgGroup;
#[cfg(feature = "mongodb-cloud-users")]
mod org_membership_status;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_membership_status::OrgMembershipStatus;
#[cfg(feature = "alert-configurations")]
mod org_notification;
#[cfg(feature = "alert-configurations")]
pub use org_notification::{OrgNotification, OrgNotificationTypeName};
#[cfg(feature = "events")]
mod org_paginated_event_view;
#[cfg(feature = "events")]
pub use org_paginated_event_view::OrgPaginatedEventView;
#[cfg(feature = "mongodb-cloud-users")]
mod org_pending_user_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_pending_user_response::OrgPendingUserResponse;
#[cfg(
    any(
        feature = "alert-configurations",
        feature = "mongodb-cloud-users",
        feature = "organizations",
        feature = "programmatic-api-keys",
        feature = "service-accounts"
    )
)]
mod org_role;
#[cfg(
    any(
        feature = "alert-configurations",
        feature = "mongodb-cloud-users",
        feature = "organizations",
        feature = "programmatic-api-keys",
        feature = "service-accounts"
    )
)]
pub use org_role::OrgRole;
#[cfg(any(feature = "organizations", feature = "service-accounts"))]
mod org_service_account;
#[cfg(any(feature = "organizations", feature = "service-accounts"))]
pub use org_service_account::OrgServiceAccount;
#[cfg(any(feature = "organizations", feature = "service-accounts"))]
mod org_service_account_request;
#[cfg(any(feature = "organizations", feature = "service-accounts"))]
pub use org_service_account_request::OrgServiceAccountRequest;
#[cfg(feature = "service-accounts")]
mod org_service_account_update_request;
#[cfg(feature = "service-accounts")]
pub use org_service_account_update_request::OrgServiceAccountUpdateRequest;
#[cfg(feature = "mongodb-cloud-users")]
mod org_user_request;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_user_request::OrgUserRequest;
#[cfg(feature = "mongodb-cloud-users")]
mod org_user_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_user_response::OrgUserResponse;
#[cfg(feature = "mongodb-cloud-users")]
mod org_user_roles_request;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_user_roles_request::OrgUserRolesRequest;
#[cfg(feature = "mongodb-cloud-users")]
mod org_user_roles_response;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_user_roles_response::OrgUserRolesResponse;
#[cfg(feature = "mongodb-cloud-users")]
mod org_user_update_request;
#[cfg(feature = "mongodb-cloud-users")]
pub use org_user_update_request::OrgUserUpdateRequest;
#[cfg(feature = "organizations")]
mod organization_settings;
#[cfg(feature = "organizations")]
pub use organization_settings::OrganizationSettings;
#[cfg(feature = "root")]
mod outbound_control_plane_cloud_provider_ip_addresses;
#[cfg(feature = "root")]
pub use outbound_control_plane_cloud_provider_ip_addresses::OutboundControlPlaneCloudProviderIpAddresses;
#[cfg(feature = "alert-configurations")]
mod pagerduty_notification;
#[cfg(feature = "alert-configurations")]
pub use pagerduty_notification::{PagerdutyNotification, PagerdutyNotificationTypeName};
#[cfg(feature = "alert-configurations")]
mod paginated_alert_config_view;
#[cfg(feature = "alert-configurations")]
pub use paginated_alert_config_view::PaginatedAlertConfigView;
#[cfg(feature = "alerts")]
mod paginated_alert_view;
#[cfg(feature = "alerts")]
pub use paginated_alert_view::PaginatedAlertView;
#[cfg(feature = "programmatic-api-keys")]
mod paginated_api_api_user_view;
#[cfg(feature = "programmatic-api-keys")]
pub use paginated_api_api_user_view::PaginatedApiApiUserView;
#[cfg(feature = "legacy-backup")]
mod paginated_api_atlas_checkpoint_view;
#[cfg(feature = "legacy-backup")]
pub use paginated_api_atlas_checkpoint_view::PaginatedApiAtlasCheckpointView;
#[cfg(feature = "cloud-backups")]
mod paginated_api_atlas_collection_restore_collection_state_view;
#[cfg(feature = "cloud-backups")]
pub use paginated_api_atlas_collection_restore_collection_state_view::PaginatedApiAtlasCollectionRestoreCollectionStateView;
#[cfg(feature = "cloud-backups")]
mod paginated_api_atlas_collection_restore_job_view;
#[cfg(feature = "cloud-backups")]
pub use paginated_api_atlas_collection_restore_job_view::PaginatedApiAtlasCollectionRestoreJobView;
#[cfg(feature = "database-users")]
mod paginated_api_atlas_database_user_view;
#[cfg(feature = "database-users")]
pub use paginated_api_atlas_database_user_view::PaginatedApiAtlasDatabaseUserView;
#[cfg(feature = "cloud-backups")]
mod paginated_api_atlas_disk_backup_collection_view;
#[cfg(feature = "cloud-backups")]
pub use paginated_api_atlas_disk_backup_collection_view::PaginatedApiAtlasDiskBackupCollectionView;
#[cfg(feature = "cloud-backups")]
mod paginated_api_atlas_disk_backup_database_view;
#[cfg(feature = "cloud-backups")]
pub use paginated_api_atlas_disk_backup_database_view::PaginatedApiAtlasDiskBackupDatabaseView;
#[cfg(feature = "cloud-backups")]
mod paginated_api_atlas_disk_backup_export_job_view;
#[cfg(feature = "cloud-backups")]
pub use paginated_api_atlas_disk_backup_export_job_view::PaginatedApiAtlasDiskBackupExportJobView;
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
mod paginated_api_atlas_ear_private_endpoint_view;
#[cfg(feature = "encryption-at-rest-using-customer-key-management")]
pub use paginated_api_atlas_ear_private_endpoint_view::PaginatedApiAtlasEarPrivateEndpointView;
#[cfg(feature = "flex-restore-jobs")]
mod paginated_api_atlas_flex_backup_restore_job20241113_view;
#[cfg(feature = "flex-restore-jobs")]
pub use paginated_api_atlas_flex_backup_restore_job20241113_view::PaginatedApiAtlasFlexBackupRestoreJob20241113View;
#[cfg(feature = "flex-snapshots")]
mod paginated_api_atlas_flex_backup_snapshot20241113_view;
#[cfg(feature = "flex-snapshots")]
pub use paginated_api_atlas_flex_backup_snapshot20241113_view::PaginatedApiAtlasFlexBackupSnapshot20241113View;
#[cfg(feature = "cloud-backups")]
mod paginated_api_atlas_object_storage_private_endpoint_response_view;
#[cfg(feature = "cloud-backups")]
pub use paginated_api_atlas_object_storage_private_endpoint_response_view::PaginatedApiAtlasObjectStoragePrivateEndpointResponseView;
#[cfg(feature = "clusters")]
mod paginated_api_atlas_provider_regions_view;
#[cfg(feature = "clusters")]
pub use paginated_api_atlas_provider_regions_view::PaginatedApiAtlasProviderRegionsView;
#[cfg(feature = "cloud-backups")]
mod paginated_api_atlas_serverless_backup_restore_job_view;
#[cfg(feature = "cloud-backups")]
pub use paginated_api_atlas_serverless_backup_restore_job_view::PaginatedApiAtlasServerlessBackupRestoreJobView;
#[cfg(feature = "invoices")]
mod paginated_api_invoice_metadata_view;
#[cfg(feature = "invoices")]
pub use paginated_api_invoice_metadata_view::PaginatedApiInvoiceMetadataView;
#[cfg(feature = "invoices")]
mod paginated_api_invoice_view;
#[cfg(feature = "invoices")]
pub use paginated_api_invoice_view::PaginatedApiInvoiceView;
#[cfg(feature = "invoices")]
mod paginated_api_sku_view;
#[cfg(feature = "invoices")]
pub use paginated_api_sku_view::PaginatedApiSkuView;
#[cfg(feature = "streams")]
mod paginated_api_streams_connection_view;
#[cfg(feature = "streams")]
pub use paginated_api_streams_connection_view::PaginatedApiStreamsConnectionView;
#[cfg(feature = "streams")]
mod paginated_api_streams_failover_connection;
#[cfg(feature = "streams")]
pub use paginated_api_streams_failover_connection::PaginatedApiStreamsFailoverConnection;
#[cfg(feature = "streams")]
mod paginated_api_streams_privatelink_view;
#[cfg(feature = "streams")]
pub use paginated_api_streams_privatelink_view::PaginatedApiStreamsPrivatelinkView;
#[cfg(feature = "streams")]
mod paginated_api_streams_stream_processor_with_stats_view;
#[cfg(feature = "streams")]
pub use paginated_api_streams_stream_processor_with_stats_view::PaginatedApiStreamsStreamProcessorWithStatsView;
#[cfg(feature = "streams")]
mod paginated_api_streams_tenant_view;
#[cfg(feature = "streams")]
pub use paginated_api_streams_tenant_view::PaginatedApiStreamsTenantView;
#[cfg(feature = "streams")]
mod paginated_api_streams_vpc_peering_connection_view;
#[cfg(feature = "streams")]
pub use paginated_api_streams_vpc_peering_connection_view::PaginatedApiStreamsVpcPeeringConnectionView;
#[cfg(feature = "programmatic-api-keys")]
mod paginated_api_user_access_list_response_view;
#[cfg(feature = "programmatic-api-keys")]
pub use paginated_api_user_access_list_response_view::PaginatedApiUserAccessListResponseView;
#[cfg(any(feature = "organizations", feature = "projects"))]
mod paginated_atlas_group_view;
#[cfg(any(feature = "organizations", feature = "projects"))]
pub use paginated_atlas_group_view::PaginatedAtlasGroupView;
#[cfg(feature = "projects")]
mod paginated_available_version_view;
#[cfg(feature = "projects")]
pub use paginated_available_version_view::PaginatedAvailableVersionView;
#[cfg(feature = "cloud-backups")]
mod paginated_backup_snapshot_export_buckets_view;
#[cfg(feature = "cloud-backups")]
pub use paginated_backup_snapshot_export_buckets_view::PaginatedBackupSnapshotExportBucketsView;
#[cfg(feature = "cloud-backups")]
mod paginated_cloud_backup_replica_set_view;
#[cfg(feature = "cloud-backups")]
pub use paginated_cloud_backup_replica_set_view::PaginatedCloudBackupReplicaSetView;
#[cfg(feature = "cloud-backups")]
mod paginated_cloud_backup_restore_job_view;
#[cfg(feature = "cloud-backups")]
pub use paginated_cloud_backup_restore_job_view::PaginatedCloudBackupRestoreJobView;
#[cfg(feature = "cloud-backups")]
mod paginated_cloud_backup_sharded_cluster_snapshot_view;
#[cfg(feature = "cloud-backups")]
pub use paginated_cloud_backup_sharded_cluster_snapshot_view::PaginatedCloudBackupShardedClusterSnapshotView;
#[cfg(feature = "network-peering")]
mod paginated_cloud_provider_container_view;
#[cfg(feature = "network-peering")]
pub use paginated_cloud_provider_container_view::PaginatedCloudProviderContainerView;
#[cfg(feature = "clusters")]
mod paginated_cluster_description20240805;
#[cfg(feature = "clusters")]
pub use paginated_cluster_description20240805::PaginatedClusterDescription20240805;
#[cfg(feature = "federated-authentication")]
mod paginated_connected_org_configs_view;
#[cfg(feature = "federated-authentication")]
pub use paginated_connected_org_configs_view::PaginatedConnectedOrgConfigsView;
#[cfg(feature = "network-peering")]
mod paginated_container_peer_view;
#[cfg(feature = "network-peering")]
pub use paginated_container_peer_view::PaginatedContainerPeerView;
#[cfg(feature = "monitoring-and-logs")]
mod paginated_database_view;
#[cfg(feature = "monitoring-and-logs")]
pub use paginated_database_view::PaginatedDatabaseView;
#[cfg(feature = "monitoring-and-logs")]
mod paginated_disk_partition_view;
#[cfg(feature = "monitoring-and-logs")]
pub use paginated_disk_partition_view::PaginatedDiskPartitionView;
#[cfg(feature = "events")]
mod paginated_event_type_details_response;
#[cfg(feature = "events")]
pub use paginated_event_type_details_response::PaginatedEventTypeDetailsResponse;
#[cfg(feature = "federated-authentication")]
mod paginated_federation_identity_provider;
#[cfg(feature = "federated-authentication")]
pub use paginated_federation_identity_provider::PaginatedFederationIdentityProvider;
#[cfg(feature = "flex-clusters")]
mod paginated_flex_clusters20241113;
#[cfg(feature = "flex-clusters")]
pub use paginated_flex_clusters20241113::PaginatedFlexClusters20241113;
#[cfg(feature = "service-accounts")]
mod paginated_group_service_accounts;
#[cfg(feature = "service-accounts")]
pub use paginated_group_service_accounts::PaginatedGroupServiceAccounts;
#[cfg(feature = "mongodb-cloud-users")]
mod paginated_group_user_view;
#[cfg(feature = "mongodb-cloud-users")]
pub use paginated_group_user_view::PaginatedGroupUserView;
#[cfg(feature = "monitoring-and-logs")]
mod paginated_host_view_atlas;
#[cfg(feature = "monitoring-and-logs")]
pub use paginated_host_view_atlas::PaginatedHostViewAtlas;
#[cfg(feature = "invoices")]
mod paginated_invoice_report_view;
#[cfg(feature = "invoices")]
pub use paginated_invoice_report_view::PaginatedInvoiceReportView;
#[cfg(feature = "project-ip-access-list")]
mod paginated_network_access_view;
#[cfg(feature = "project-ip-access-list")]
pub use paginated_network_access_view::PaginatedNetworkAccessView;
#[cfg(feature = "online-archive")]
mod paginated_online_archive_view;
#[cfg(feature = "online-archive")]
pub use paginated_online_archive_view::PaginatedOnlineArchiveView;
#[cfg(feature = "clusters")]
mod paginated_org_group_view;
#[cfg(feature = "clusters")]
pub use paginated_org_group_view::PaginatedOrgGroupView;
#[cfg(feature = "service-accounts")]
mod paginated_org_service_accounts;
#[cfg(feature = "service-accounts")]
pub use paginated_org_service_accounts::PaginatedOrgServiceAccounts;
#[cfg(feature = "mongodb-cloud-users")]
mod paginated_org_user_view;
#[cfg(feature = "mongodb-cloud-users")]
pub use paginated_org_user_view::PaginatedOrgUserView;
#[cfg(feature = "organizations")]
mod paginated_organization_view;
#[cfg(feature = "organizations")]
pub use paginated_organization_view::PaginatedOrganizationView;
#[cfg(feature = "data-federation")]
mod paginated_private_network_endpoint_id_entry_view;
#[cfg(feature = "data-federation")]
pub use paginated_private_network_endpoint_id_entry_view::PaginatedPrivateNetworkEndpointIdEntryView;
#[cfg(feature = "invoices")]
mod paginated_public_api_usage_details_line_item_view;
#[cfg(feature = "invoices")]
pub use paginated_public_api_usage_details_line_item_view::PaginatedPublicApiUsageDetailsLineItemView;
#[cfg(feature = "rate-limiting")]
mod paginated_rate_limit_endpoint_sets;
#[cfg(feature = "rate-limiting")]
pub use paginated_rate_limit_endpoint_sets::PaginatedRateLimitEndpointSets;
#[cfg(feature = "federated-authentication")]
mod paginated_role_mapping_view;
#[cfg(feature = "federated-authentication")]
pub use paginated_role_mapping_view::PaginatedRoleMappingView;
#[cfg(feature = "service-accounts")]
mod paginated_service_account_group;
#[cfg(feature = "service-accounts")]
pub use paginated_service_account_group::PaginatedServiceAccountGroup;
#[cfg(feature = "service-accounts")]
mod paginated_service_account_ip_access_entry_view;
#[cfg(feature = "service-accounts")]
pub use paginated_service_account_ip_access_entry_view::PaginatedServiceAccountIpAccessEntryView;
#[cfg(feature = "teams")]
mod paginated_team_role_view;
#[cfg(feature = "teams")]
pub use paginated_team_role_view::PaginatedTeamRoleView;
#[cfg(feature = "teams")]
mod paginated_team_view;
#[cfg(feature = "teams")]
pub use paginated_team_view::PaginatedTeamView;
#[cfg(feature = "x509-authentication")]
mod paginated_user_cert_view;
#[cfg(feature = "x509-authentication")]
pub use paginated_user_cert_view::PaginatedUserCertView;
#[cfg(feature = "online-archive")]
mod partition_field_view;
#[cfg(feature = "online-archive")]
pub use partition_field_view::{PartitionFieldView, PartitionFieldViewFieldType};
#[cfg(feature = "federated-authentication")]
mod pem_file_info;
#[cfg(feature = "federated-authentication")]
pub use pem_file_info::PemFileInfo;
#[cfg(feature = "federated-authentication")]
mod pem_file_info_update;
#[cfg(feature = "federated-authentication")]
pub use pem_file_info_update::PemFileInfoUpdate;
#[cfg(feature = "clusters")]
mod pin_fcv_view;
#[cfg(feature = "clusters")]
pub use pin_fcv_view::PinFcvView;
#[cfg(feature = "events")]
mod principal;
#[cfg(feature = "events")]
pub use principal::Principal;
#[cfg(feature = "private-endpoint-services")]
mod private_gcp_endpoint_group;
#[cfg(feature = "private-endpoint-services")]
pub use private_gcp_endpoint_group::{
    PrivateGcpEndpointGroup, PrivateGcpEndpointGroupStatus,
};

#[cfg(feature = "data-federation")]
mod private_network_endpoint_id_entry;
#[cfg(feature = "data-federation")]
pub use private_network_endpoint_id_entry::{
    PrivateNetworkEndpointIdEntry, PrivateNetworkEndpointIdEntryStatus,
    PrivateNetworkEndpointIdEntryType,
};

#[cfg(feature = "private-endpoint-services")]
mod privatelink_endpoint;
#[cfg(feature = "private-endpoint-services")]
pub use privatelink_endpoint::PrivatelinkEndpoint;
#[cfg(feature = "private-endpoint-services")]
mod project_setting_item_view;
#[cfg(feature = "private-endpoint-services")]
pub use project_setting_item_view::ProjectSettingItemView;
#[cfg(feature = "maintenance-windows")]
mod protected_hours;
#[cfg(feature = "maintenance-windows")]
pub use protected_hours::ProtectedHours;
#[cfg(feature = "invoices")]
mod public_api_usage_details_line_item_view;
#[cfg(feature = "invoices")]
pub use public_api_usage_details_line_item_view::PublicApiUsageDetailsLineItemView;
#[cfg(feature = "alert-configurations")]
mod query_executor_scanned_objects_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use query_executor_scanned_objects_raw_metric_threshold_view::QueryExecutorScannedObjectsRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod query_executor_scanned_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use query_executor_scanned_raw_metric_threshold_view::QueryExecutorScannedRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod query_spill_to_disk_during_sort_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use query_spill_to_disk_during_sort_raw_metric_threshold_view::QuerySpillToDiskDuringSortRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod query_targeting_scanned_objects_per_returned_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use query_targeting_scanned_objects_per_returned_raw_metric_threshold_view::QueryTargetingScannedObjectsPerReturnedRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod query_targeting_scanned_per_returned_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use query_targeting_scanned_per_returned_raw_metric_threshold_view::QueryTargetingScannedPerReturnedRawMetricThresholdView;
#[cfg(feature = "rate-limiting")]
mod rate_limit_endpoint_set_capacity;
#[cfg(feature = "rate-limiting")]
pub use rate_limit_endpoint_set_capacity::RateLimitEndpointSetCapacity;
#[cfg(feature = "rate-limiting")]
mod rate_limit_endpoint_set_endpoint;
#[cfg(feature = "rate-limiting")]
pub use rate_limit_endpoint_set_endpoint::{
    RateLimitEndpointSetEndpoint, RateLimitEndpointSetEndpointMethod,
};

#[cfg(feature = "rate-limiting")]
mod rate_limit_endpoint_set_refill_duration_seconds;
#[cfg(feature = "rate-limiting")]
pub use rate_limit_endpoint_set_refill_duration_seconds::RateLimitEndpointSetRefillDurationSeconds;
#[cfg(feature = "rate-limiting")]
mod rate_limit_endpoint_set_refill_rate;
#[cfg(feature = "rate-limiting")]
pub use rate_limit_endpoint_set_refill_rate::RateLimitEndpointSetRefillRate;
#[cfg(feature = "rate-limiting")]
mod rate_limit_endpoint_set_response;
#[cfg(feature = "rate-limiting")]
pub use rate_limit_endpoint_set_response::{
    RateLimitEndpointSetResponse, RateLimitEndpointSetResponseScope,
};

#[cfg(feature = "events")]
mod raw;
#[cfg(feature = "events")]
pub use raw::{Raw, RawSeverity};
#[cfg(feature = "alerts")]
mod raw_metric_alert_view;
#[cfg(feature = "alerts")]
pub use raw_metric_alert_view::RawMetricAlertView;
#[cfg(feature = "events")]
mod raw_metric_event_view;
#[cfg(feature = "events")]
pub use raw_metric_event_view::RawMetricEventView;
#[cfg(feature = "alert-configurations")]
mod raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use raw_metric_threshold_view::RawMetricThresholdView;
#[cfg(any(feature = "alert-configurations", feature = "alerts", feature = "events"))]
mod raw_metric_units;
#[cfg(any(feature = "alert-configurations", feature = "alerts", feature = "events"))]
pub use raw_metric_units::RawMetricUnits;
#[cfg(any(feature = "alerts", feature = "events"))]
mod raw_metric_value_view;
#[cfg(any(feature = "alerts", feature = "events"))]
pub use raw_metric_value_view::RawMetricValueView;
#[cfg(
    any(
        feature = "cloud-backups",
        feature = "clusters",
        feature = "encryption-at-rest-using-customer-key-management",
        feature = "flex-clusters",
        feature = "network-peering"
    )
)]
mod region_name;
#[cfg(
    any(
        feature = "cloud-backups",
        feature = "clusters",
        feature = "encryption-at-rest-using-customer-key-management",
        feature = "flex-clusters",
        feature = "network-peering"
    )
)]
pub use region_name::RegionName;
#[cfg(feature = "clusters")]
mod region_spec;
#[cfg(feature = "clusters")]
pub use region_spec::RegionSpec;
#[cfg(feature = "alert-configurations")]
mod replica_set_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use replica_set_alert_config_view_for_nds_group::ReplicaSetAlertConfigViewForNdsGroup;
#[cfg(feature = "alerts")]
mod replica_set_alert_view_for_nds_group;
#[cfg(feature = "alerts")]
pub use replica_set_alert_view_for_nds_group::ReplicaSetAlertViewForNdsGroup;
#[cfg(feature = "events")]
mod replica_set_event_type_view_for_nds_group;
#[cfg(feature = "events")]
pub use replica_set_event_type_view_for_nds_group::ReplicaSetEventTypeViewForNdsGroup;
#[cfg(feature = "alerts")]
mod replica_set_event_type_view_for_nds_group_alertable;
#[cfg(feature = "alerts")]
pub use replica_set_event_type_view_for_nds_group_alertable::ReplicaSetEventTypeViewForNdsGroupAlertable;
#[cfg(feature = "alert-configurations")]
mod replica_set_event_type_view_for_nds_group_alertable_no_threshold;
#[cfg(feature = "alert-configurations")]
pub use replica_set_event_type_view_for_nds_group_alertable_no_threshold::ReplicaSetEventTypeViewForNdsGroupAlertableNoThreshold;
#[cfg(feature = "alert-configurations")]
mod replica_set_event_type_view_for_nds_group_alertable_with_threshold;
#[cfg(feature = "alert-configurations")]
pub use replica_set_event_type_view_for_nds_group_alertable_with_threshold::ReplicaSetEventTypeViewForNdsGroupAlertableWithThreshold;
#[cfg(feature = "alert-configurations")]
mod replica_set_matcher;
#[cfg(feature = "alert-configurations")]
pub use replica_set_matcher::ReplicaSetMatcher;
#[cfg(feature = "alert-configurations")]
mod replica_set_matcher_field;
#[cfg(feature = "alert-configurations")]
pub use replica_set_matcher_field::ReplicaSetMatcherField;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod replica_set_scaling_strategy;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use replica_set_scaling_strategy::ReplicaSetScalingStrategy;
#[cfg(feature = "alert-configurations")]
mod replica_set_threshold_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use replica_set_threshold_alert_config_view_for_nds_group::ReplicaSetThresholdAlertConfigViewForNdsGroup;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod replication_spec20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use replication_spec20240805::ReplicationSpec20240805;
#[cfg(feature = "invoices")]
mod report_format;
#[cfg(feature = "invoices")]
pub use report_format::ReportFormat;
#[cfg(feature = "invoices")]
mod report_type;
#[cfg(feature = "invoices")]
pub use report_type::ReportType;
#[cfg(feature = "network-peering")]
mod request_accepted;
#[cfg(feature = "network-peering")]
pub use request_accepted::RequestAccepted;
#[cfg(feature = "federated-authentication")]
mod request_binding;
#[cfg(feature = "federated-authentication")]
pub use request_binding::RequestBinding;
#[cfg(feature = "events")]
mod resource_event_type_view;
#[cfg(feature = "events")]
pub use resource_event_type_view::ResourceEventTypeView;
#[cfg(feature = "events")]
mod resource_event_type_view_for_org;
#[cfg(feature = "events")]
pub use resource_event_type_view_for_org::ResourceEventTypeViewForOrg;
#[cfg(feature = "events")]
mod resource_event_view_for_nds_group;
#[cfg(feature = "events")]
pub use resource_event_view_for_nds_group::ResourceEventViewForNdsGroup;
#[cfg(feature = "events")]
mod resource_event_view_for_org;
#[cfg(feature = "events")]
pub use resource_event_view_for_org::ResourceEventViewForOrg;
#[cfg(
    any(
        feature = "clusters",
        feature = "flex-clusters",
        feature = "organizations",
        feature = "projects",
        feature = "serverless-instances"
    )
)]
mod resource_tag;
#[cfg(
    any(
        feature = "clusters",
        feature = "flex-clusters",
        feature = "organizations",
        feature = "projects",
        feature = "serverless-instances"
    )
)]
pub use resource_tag::ResourceTag;
#[cfg(feature = "federated-authentication")]
mod response_signature_algorithm;
#[cfg(feature = "federated-authentication")]
pub use response_signature_algorithm::ResponseSignatureAlgorithm;
#[cfg(feature = "alert-configurations")]
mod restarts_in_last_hour_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use restarts_in_last_hour_raw_metric_threshold_view::RestartsInLastHourRawMetricThresholdView;
#[cfg(feature = "cloud-backups")]
mod retention_unit;
#[cfg(feature = "cloud-backups")]
pub use retention_unit::RetentionUnit;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod root_cert_type;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use root_cert_type::RootCertType;
#[cfg(feature = "alert-configurations")]
mod rpu_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use rpu_metric_threshold_view::RpuMetricThresholdView;
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

#[cfg(feature = "events")]
mod search_deployment_audit_type_view;
#[cfg(feature = "events")]
pub use search_deployment_audit_type_view::SearchDeploymentAuditTypeView;
#[cfg(feature = "events")]
mod search_deployment_audit_view;
#[cfg(feature = "events")]
pub use search_deployment_audit_view::SearchDeploymentAuditView;
#[cfg(feature = "full")]
mod search_host_status_detail;
#[cfg(feature = "full")]
pub use search_host_status_detail::SearchHostStatusDetail;
#[cfg(feature = "atlas-search")]
mod search_index_create_request;
#[cfg(feature = "atlas-search")]
pub use search_index_create_request::{
    SearchIndexCreateRequest, SearchIndexCreateRequestType,
};

#[cfg(feature = "full")]
mod search_index_definition;
#[cfg(feature = "full")]
pub use search_index_definition::SearchIndexDefinition;
#[cfg(feature = "atlas-search")]
mod search_index_definition_version;
#[cfg(feature = "atlas-search")]
pub use search_index_definition_version::SearchIndexDefinitionVersion;
#[cfg(feature = "atlas-search")]
mod search_index_response;
#[cfg(feature = "atlas-search")]
pub use search_index_response::{SearchIndexResponse, SearchIndexResponseType};
#[cfg(feature = "alert-configurations")]
mod search_index_size_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_index_size_data_metric_threshold_view::SearchIndexSizeDataMetricThresholdView;
#[cfg(feature = "atlas-search")]
mod search_index_status;
#[cfg(feature = "atlas-search")]
pub use search_index_status::SearchIndexStatus;
#[cfg(feature = "atlas-search")]
mod search_index_update_request;
#[cfg(feature = "atlas-search")]
pub use search_index_update_request::{
    SearchIndexUpdateRequest, SearchIndexUpdateRequestDefinition,
};

#[cfg(feature = "full")]
mod search_main_index_status_detail;
#[cfg(feature = "full")]
pub use search_main_index_status_detail::SearchMainIndexStatusDetail;
#[cfg(feature = "atlas-search")]
mod search_mappings;
#[cfg(feature = "atlas-search")]
pub use search_mappings::SearchMappings;
#[cfg(feature = "alert-configurations")]
mod search_max_fields_indexed_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_max_fields_indexed_raw_metric_threshold_view::SearchMaxFieldsIndexedRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod search_max_ngram_fields_indexed_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_max_ngram_fields_indexed_raw_metric_threshold_view::SearchMaxNgramFieldsIndexedRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod search_number_of_fields_in_index_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_number_of_fields_in_index_raw_metric_threshold_view::SearchNumberOfFieldsInIndexRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod search_number_of_queries_error_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_number_of_queries_error_raw_metric_threshold_view::SearchNumberOfQueriesErrorRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod search_number_of_queries_success_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_number_of_queries_success_raw_metric_threshold_view::SearchNumberOfQueriesSuccessRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod search_number_of_queries_total_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_number_of_queries_total_raw_metric_threshold_view::SearchNumberOfQueriesTotalRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod search_opcounter_delete_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_opcounter_delete_raw_metric_threshold_view::SearchOpcounterDeleteRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod search_opcounter_get_more_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_opcounter_get_more_raw_metric_threshold_view::SearchOpcounterGetMoreRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod search_opcounter_insert_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_opcounter_insert_raw_metric_threshold_view::SearchOpcounterInsertRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod search_opcounter_update_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_opcounter_update_raw_metric_threshold_view::SearchOpcounterUpdateRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod search_process_throttling_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_process_throttling_raw_metric_threshold_view::SearchProcessThrottlingRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod search_replication_lag_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use search_replication_lag_time_metric_threshold_view::SearchReplicationLagTimeMetricThresholdView;
#[cfg(feature = "full")]
mod search_staged_index_status_detail;
#[cfg(feature = "full")]
pub use search_staged_index_status_detail::SearchStagedIndexStatusDetail;
#[cfg(feature = "atlas-search")]
mod search_synonym_mapping_definition;
#[cfg(feature = "atlas-search")]
pub use search_synonym_mapping_definition::SearchSynonymMappingDefinition;
#[cfg(feature = "atlas-search")]
mod search_type_sets;
#[cfg(feature = "atlas-search")]
pub use search_type_sets::SearchTypeSets;
#[cfg(feature = "alert-configurations")]
mod serverless_avg_command_execution_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_avg_command_execution_time_metric_threshold_view::ServerlessAvgCommandExecutionTimeMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod serverless_avg_write_execution_time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_avg_write_execution_time_metric_threshold_view::ServerlessAvgWriteExecutionTimeMetricThresholdView;
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

#[cfg(feature = "alert-configurations")]
mod serverless_connection_percentage_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_connection_percentage_raw_metric_threshold_view::ServerlessConnectionPercentageRawMetricThresholdView;
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

#[cfg(feature = "alert-configurations")]
mod serverless_event_type_view_alertable;
#[cfg(feature = "alert-configurations")]
pub use serverless_event_type_view_alertable::ServerlessEventTypeViewAlertable;
#[cfg(feature = "serverless-instances")]
mod serverless_instance_description;
#[cfg(feature = "serverless-instances")]
pub use serverless_instance_description::ServerlessInstanceDescription;
#[cfg(feature = "serverless-instances")]
mod serverless_instance_description_connection_strings;
#[cfg(feature = "serverless-instances")]
pub use serverless_instance_description_connection_strings::ServerlessInstanceDescriptionConnectionStrings;
#[cfg(feature = "alert-configurations")]
mod serverless_metric_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use serverless_metric_alert_config_view_for_nds_group::ServerlessMetricAlertConfigViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod serverless_metric_threshold;
#[cfg(feature = "alert-configurations")]
pub use serverless_metric_threshold::ServerlessMetricThreshold;
#[cfg(feature = "alert-configurations")]
mod serverless_metric_units;
#[cfg(feature = "alert-configurations")]
pub use serverless_metric_units::ServerlessMetricUnits;
#[cfg(feature = "alert-configurations")]
mod serverless_network_bytes_in_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_network_bytes_in_data_metric_threshold_view::ServerlessNetworkBytesInDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod serverless_network_bytes_out_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_network_bytes_out_data_metric_threshold_view::ServerlessNetworkBytesOutDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod serverless_network_num_request_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_network_num_request_raw_metric_threshold_view::ServerlessNetworkNumRequestRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod serverless_opcounter_cdm_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_opcounter_cdm_raw_metric_threshold_view::ServerlessOpcounterCdmRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod serverless_opcounter_delete_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_opcounter_delete_raw_metric_threshold_view::ServerlessOpcounterDeleteRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod serverless_opcounter_get_more_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_opcounter_get_more_raw_metric_threshold_view::ServerlessOpcounterGetMoreRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod serverless_opcounter_insert_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_opcounter_insert_raw_metric_threshold_view::ServerlessOpcounterInsertRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod serverless_opcounter_query_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_opcounter_query_raw_metric_threshold_view::ServerlessOpcounterQueryRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod serverless_opcounter_update_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_opcounter_update_raw_metric_threshold_view::ServerlessOpcounterUpdateRawMetricThresholdView;
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
#[cfg(feature = "alert-configurations")]
mod serverless_total_write_units_rpu_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use serverless_total_write_units_rpu_metric_threshold_view::ServerlessTotalWriteUnitsRpuMetricThresholdView;
#[cfg(feature = "events")]
mod service_account_event_type_view_for_nds_group;
#[cfg(feature = "events")]
pub use service_account_event_type_view_for_nds_group::ServiceAccountEventTypeViewForNdsGroup;
#[cfg(feature = "events")]
mod service_account_event_type_view_for_org;
#[cfg(feature = "events")]
pub use service_account_event_type_view_for_org::ServiceAccountEventTypeViewForOrg;
#[cfg(feature = "service-accounts")]
mod service_account_group;
#[cfg(feature = "service-accounts")]
pub use service_account_group::ServiceAccountGroup;
#[cfg(feature = "events")]
mod service_account_group_events;
#[cfg(feature = "events")]
pub use service_account_group_events::ServiceAccountGroupEvents;
#[cfg(feature = "service-accounts")]
mod service_account_ip_access_list_entry;
#[cfg(feature = "service-accounts")]
pub use service_account_ip_access_list_entry::ServiceAccountIpAccessListEntry;
#[cfg(feature = "events")]
mod service_account_org_events;
#[cfg(feature = "events")]
pub use service_account_org_events::ServiceAccountOrgEvents;
#[cfg(any(feature = "organizations", feature = "service-accounts"))]
mod service_account_secret;
#[cfg(any(feature = "organizations", feature = "service-accounts"))]
pub use service_account_secret::ServiceAccountSecret;
#[cfg(feature = "service-accounts")]
mod service_account_secret_request;
#[cfg(feature = "service-accounts")]
pub use service_account_secret_request::ServiceAccountSecretRequest;
#[cfg(feature = "alert-configurations")]
mod service_region;
#[cfg(feature = "alert-configurations")]
pub use service_region::ServiceRegion;
#[cfg(feature = "projects")]
mod set_group_limit;
#[cfg(feature = "projects")]
pub use set_group_limit::SetGroupLimitLimitName;
#[cfg(feature = "invoices")]
mod sku_response;
#[cfg(feature = "invoices")]
pub use sku_response::SkuResponse;
#[cfg(feature = "alert-configurations")]
mod slack_notification;
#[cfg(feature = "alert-configurations")]
pub use slack_notification::{SlackNotification, SlackNotificationTypeName};
#[cfg(feature = "alert-configurations")]
mod sms_notification;
#[cfg(feature = "alert-configurations")]
pub use sms_notification::{SmsNotification, SmsNotificationTypeName};
#[cfg(feature = "cloud-backups")]
mod snapshot_type;
#[cfg(feature = "cloud-backups")]
pub use snapshot_type::SnapshotType;
#[cfg(feature = "cloud-backups")]
mod state_reason;
#[cfg(feature = "cloud-backups")]
pub use state_reason::StateReason;
#[cfg(feature = "streams")]
mod stream_config;
#[cfg(feature = "streams")]
pub use stream_config::StreamConfig;
#[cfg(feature = "alert-configurations")]
mod stream_processor_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use stream_processor_alert_config_view_for_nds_group::StreamProcessorAlertConfigViewForNdsGroup;
#[cfg(feature = "alerts")]
mod stream_processor_alert_view_for_nds_group;
#[cfg(feature = "alerts")]
pub use stream_processor_alert_view_for_nds_group::{
    StreamProcessorAlertViewForNdsGroup, StreamProcessorAlertViewForNdsGroupEventTypeName,
};

#[cfg(feature = "alert-configurations")]
mod stream_processor_event_type_view_alertable_no_threshold;
#[cfg(feature = "alert-configurations")]
pub use stream_processor_event_type_view_alertable_no_threshold::StreamProcessorEventTypeViewAlertableNoThreshold;
#[cfg(feature = "alert-configurations")]
mod stream_processor_event_type_view_alertable_with_threshold;
#[cfg(feature = "alert-configurations")]
pub use stream_processor_event_type_view_alertable_with_threshold::StreamProcessorEventTypeViewAlertableWithThreshold;
#[cfg(feature = "events")]
mod stream_processor_event_type_view_for_nds_group;
#[cfg(feature = "events")]
pub use stream_processor_event_type_view_for_nds_group::StreamProcessorEventTypeViewForNdsGroup;
#[cfg(feature = "events")]
mod stream_processor_event_view_for_nds_group;
#[cfg(feature = "events")]
pub use stream_processor_event_view_for_nds_group::StreamProcessorEventViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod stream_processor_metric_alert_config_view_for_nds_group;
#[cfg(feature = "alert-configurations")]
pub use stream_processor_metric_alert_config_view_for_nds_group::StreamProcessorMetricAlertConfigViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod stream_processor_metric_threshold;
#[cfg(feature = "alert-configurations")]
pub use stream_processor_metric_threshold::StreamProcessorMetricThreshold;
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
mod streams_dlq;
#[cfg(feature = "streams")]
pub use streams_dlq::StreamsDlq;
#[cfg(feature = "events")]
mod streams_event_type_view_for_nds_group;
#[cfg(feature = "events")]
pub use streams_event_type_view_for_nds_group::StreamsEventTypeViewForNdsGroup;
#[cfg(feature = "events")]
mod streams_event_view_for_nds_group;
#[cfg(feature = "events")]
pub use streams_event_view_for_nds_group::StreamsEventViewForNdsGroup;
#[cfg(feature = "streams")]
mod streams_failover_cluster_connection;
#[cfg(feature = "streams")]
pub use streams_failover_cluster_connection::StreamsFailoverClusterConnection;
#[cfg(feature = "streams")]
mod streams_failover_connection;
#[cfg(feature = "streams")]
pub use streams_failover_connection::{
    StreamsFailoverConnection, StreamsFailoverConnectionState,
    StreamsFailoverConnectionType,
};

#[cfg(feature = "streams")]
mod streams_failover_kafka_connection;
#[cfg(feature = "streams")]
pub use streams_failover_kafka_connection::StreamsFailoverKafkaConnection;
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
#[cfg(feature = "alert-configurations")]
mod streams_matcher;
#[cfg(feature = "alert-configurations")]
pub use streams_matcher::StreamsMatcher;
#[cfg(feature = "alert-configurations")]
mod streams_matcher_field;
#[cfg(feature = "alert-configurations")]
pub use streams_matcher_field::StreamsMatcherField;
#[cfg(feature = "streams")]
mod streams_modify_stream_processor;
#[cfg(feature = "streams")]
pub use streams_modify_stream_processor::StreamsModifyStreamProcessor;
#[cfg(feature = "streams")]
mod streams_modify_stream_processor_options;
#[cfg(feature = "streams")]
pub use streams_modify_stream_processor_options::StreamsModifyStreamProcessorOptions;
#[cfg(feature = "streams")]
mod streams_options;
#[cfg(feature = "streams")]
pub use streams_options::StreamsOptions;
#[cfg(feature = "streams")]
mod streams_privatelink_connection;
#[cfg(feature = "streams")]
pub use streams_privatelink_connection::{
    StreamsPrivatelinkConnection, StreamsPrivatelinkConnectionAuthenticationScheme,
};

#[cfg(feature = "streams")]
mod streams_privatelink_connection_request;
#[cfg(feature = "streams")]
pub use streams_privatelink_connection_request::StreamsPrivatelinkConnectionRequest;
#[cfg(feature = "streams")]
mod streams_processor;
#[cfg(feature = "streams")]
pub use streams_processor::StreamsProcessor;
#[cfg(feature = "streams")]
mod streams_processor_status;
#[cfg(feature = "streams")]
pub use streams_processor_status::{
    StreamsProcessorStatus, StreamsProcessorStatusMode, StreamsProcessorStatusStatus,
};

#[cfg(feature = "streams")]
mod streams_processor_with_stats;
#[cfg(feature = "streams")]
pub use streams_processor_with_stats::StreamsProcessorWithStats;
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
mod streams_start_processor_failover;
#[cfg(feature = "streams")]
pub use streams_start_processor_failover::{
    StreamsStartProcessorFailover, StreamsStartProcessorFailoverMode,
};

#[cfg(feature = "streams")]
mod streams_start_stream_processor_with;
#[cfg(feature = "streams")]
pub use streams_start_stream_processor_with::StreamsStartStreamProcessorWith;
#[cfg(feature = "streams")]
mod streams_tenant;
#[cfg(feature = "streams")]
pub use streams_tenant::StreamsTenant;
#[cfg(feature = "streams")]
mod streams_tenant_update_request;
#[cfg(feature = "streams")]
pub use streams_tenant_update_request::StreamsTenantUpdateRequest;
#[cfg(feature = "alert-configurations")]
mod swap_usage_free_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use swap_usage_free_data_metric_threshold_view::SwapUsageFreeDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod swap_usage_used_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use swap_usage_used_data_metric_threshold_view::SwapUsageUsedDataMetricThresholdView;
#[cfg(feature = "atlas-search")]
mod synonym_mapping_status;
#[cfg(feature = "atlas-search")]
pub use synonym_mapping_status::SynonymMappingStatus;
#[cfg(feature = "atlas-search")]
mod synonym_mapping_status_detail;
#[cfg(feature = "atlas-search")]
pub use synonym_mapping_status_detail::{
    SynonymMappingStatusDetail, SynonymMappingStatusDetailStatus,
};

#[cfg(feature = "atlas-search")]
mod synonym_mapping_status_detail_map;
#[cfg(feature = "atlas-search")]
pub use synonym_mapping_status_detail_map::SynonymMappingStatusDetailMap;
#[cfg(feature = "atlas-search")]
mod synonym_source;
#[cfg(feature = "atlas-search")]
pub use synonym_source::SynonymSource;
#[cfg(feature = "alert-configurations")]
mod system_memory_available_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use system_memory_available_data_metric_threshold_view::SystemMemoryAvailableDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod system_memory_percent_used_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use system_memory_percent_used_raw_metric_threshold_view::SystemMemoryPercentUsedRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod system_memory_used_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use system_memory_used_data_metric_threshold_view::SystemMemoryUsedDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod system_network_in_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use system_network_in_data_metric_threshold_view::SystemNetworkInDataMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod system_network_out_data_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use system_network_out_data_metric_threshold_view::SystemNetworkOutDataMetricThresholdView;
#[cfg(feature = "root")]
mod system_status;
#[cfg(feature = "root")]
pub use system_status::{SystemStatus, SystemStatusAppName};
#[cfg(feature = "teams")]
mod team;
#[cfg(feature = "teams")]
pub use team::Team;
#[cfg(feature = "events")]
mod team_event;
#[cfg(feature = "events")]
pub use team_event::TeamEvent;
#[cfg(feature = "events")]
mod team_event_type_view;
#[cfg(feature = "events")]
pub use team_event_type_view::TeamEventTypeView;
#[cfg(feature = "events")]
mod team_event_type_view_for_nds_group;
#[cfg(feature = "events")]
pub use team_event_type_view_for_nds_group::TeamEventTypeViewForNdsGroup;
#[cfg(feature = "events")]
mod team_event_view_for_nds_group;
#[cfg(feature = "events")]
pub use team_event_view_for_nds_group::TeamEventViewForNdsGroup;
#[cfg(feature = "alert-configurations")]
mod team_notification;
#[cfg(feature = "alert-configurations")]
pub use team_notification::{TeamNotification, TeamNotificationTypeName};
#[cfg(feature = "teams")]
mod team_response;
#[cfg(feature = "teams")]
pub use team_response::TeamResponse;
#[cfg(feature = "teams")]
mod team_role;
#[cfg(feature = "teams")]
pub use team_role::TeamRole;
#[cfg(feature = "teams")]
mod team_update;
#[cfg(feature = "teams")]
pub use team_update::TeamUpdate;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod tenant_hardware_spec20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use tenant_hardware_spec20240805::{
    TenantHardwareSpec20240805, TenantHardwareSpec20240805EffectiveInstanceSize,
};

#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod tenant_region_config20240805;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use tenant_region_config20240805::TenantRegionConfig20240805;
#[cfg(feature = "streams")]
mod tenant_with_sample_connections;
#[cfg(feature = "streams")]
pub use tenant_with_sample_connections::TenantWithSampleConnections;
#[cfg(feature = "atlas-search")]
mod text_search_host_status_detail;
#[cfg(feature = "atlas-search")]
pub use text_search_host_status_detail::TextSearchHostStatusDetail;
#[cfg(feature = "atlas-search")]
mod text_search_index_create_request;
#[cfg(feature = "atlas-search")]
pub use text_search_index_create_request::TextSearchIndexCreateRequest;
#[cfg(feature = "atlas-search")]
mod text_search_index_definition;
#[cfg(feature = "atlas-search")]
pub use text_search_index_definition::TextSearchIndexDefinition;
#[cfg(feature = "atlas-search")]
mod text_search_index_response;
#[cfg(feature = "atlas-search")]
pub use text_search_index_response::TextSearchIndexResponse;
#[cfg(feature = "atlas-search")]
mod text_search_index_status_detail;
#[cfg(feature = "atlas-search")]
pub use text_search_index_status_detail::TextSearchIndexStatusDetail;
#[cfg(feature = "alert-configurations")]
mod tickets_available_reads_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use tickets_available_reads_raw_metric_threshold_view::TicketsAvailableReadsRawMetricThresholdView;
#[cfg(feature = "alert-configurations")]
mod tickets_available_writes_raw_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use tickets_available_writes_raw_metric_threshold_view::TicketsAvailableWritesRawMetricThresholdView;
#[cfg(feature = "alerts")]
mod time_metric_alert_view;
#[cfg(feature = "alerts")]
pub use time_metric_alert_view::TimeMetricAlertView;
#[cfg(feature = "events")]
mod time_metric_event_view;
#[cfg(feature = "events")]
pub use time_metric_event_view::TimeMetricEventView;
#[cfg(feature = "alert-configurations")]
mod time_metric_threshold_view;
#[cfg(feature = "alert-configurations")]
pub use time_metric_threshold_view::TimeMetricThresholdView;
#[cfg(any(feature = "alert-configurations", feature = "alerts", feature = "events"))]
mod time_metric_units;
#[cfg(any(feature = "alert-configurations", feature = "alerts", feature = "events"))]
pub use time_metric_units::TimeMetricUnits;
#[cfg(any(feature = "alerts", feature = "events"))]
mod time_metric_value_view;
#[cfg(any(feature = "alerts", feature = "events"))]
pub use time_metric_value_view::TimeMetricValueView;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod tls12_cipher;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use tls12_cipher::Tls12Cipher;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod tls13_cipher;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use tls13_cipher::Tls13Cipher;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod tls_cipher_config_mode;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use tls_cipher_config_mode::TlsCipherConfigMode;
#[cfg(feature = "programmatic-api-keys")]
mod update_atlas_organization_api_key;
#[cfg(feature = "programmatic-api-keys")]
pub use update_atlas_organization_api_key::UpdateAtlasOrganizationApiKey;
#[cfg(feature = "programmatic-api-keys")]
mod update_atlas_project_api_key;
#[cfg(feature = "programmatic-api-keys")]
pub use update_atlas_project_api_key::UpdateAtlasProjectApiKey;
#[cfg(feature = "custom-database-roles")]
mod update_custom_db_role;
#[cfg(feature = "custom-database-roles")]
pub use update_custom_db_role::UpdateCustomDbRole;
#[cfg(feature = "cloud-backups")]
mod update_require_private_networking_request_view;
#[cfg(feature = "cloud-backups")]
pub use update_require_private_networking_request_view::UpdateRequirePrivateNetworkingRequestView;
#[cfg(feature = "invoices")]
mod usage_details_filter_request;
#[cfg(feature = "invoices")]
pub use usage_details_filter_request::{
    UsageDetailsFilterRequest, UsageDetailsFilterRequestSkuServices,
};

#[cfg(feature = "programmatic-api-keys")]
mod user_access_list_request;
#[cfg(feature = "programmatic-api-keys")]
pub use user_access_list_request::UserAccessListRequest;
#[cfg(feature = "programmatic-api-keys")]
mod user_access_list_response;
#[cfg(feature = "programmatic-api-keys")]
pub use user_access_list_response::UserAccessListResponse;
#[cfg(feature = "programmatic-api-keys")]
mod user_access_role_assignment;
#[cfg(feature = "programmatic-api-keys")]
pub use user_access_role_assignment::UserAccessRoleAssignment;
#[cfg(feature = "x509-authentication")]
mod user_cert;
#[cfg(feature = "x509-authentication")]
pub use user_cert::UserCert;
#[cfg(feature = "custom-database-roles")]
mod user_custom_db_role;
#[cfg(feature = "custom-database-roles")]
pub use user_custom_db_role::UserCustomDbRole;
#[cfg(feature = "events")]
mod user_event_type_view_for_nds_group;
#[cfg(feature = "events")]
pub use user_event_type_view_for_nds_group::UserEventTypeViewForNdsGroup;
#[cfg(feature = "events")]
mod user_event_type_view_for_org;
#[cfg(feature = "events")]
pub use user_event_type_view_for_org::UserEventTypeViewForOrg;
#[cfg(feature = "events")]
mod user_event_view_for_nds_group;
#[cfg(feature = "events")]
pub use user_event_view_for_nds_group::UserEventViewForNdsGroup;
#[cfg(feature = "events")]
mod user_event_view_for_org;
#[cfg(feature = "events")]
pub use user_event_view_for_org::UserEventViewForOrg;
#[cfg(feature = "alert-configurations")]
mod user_notification;
#[cfg(feature = "alert-configurations")]
pub use user_notification::{UserNotification, UserNotificationTypeName};
#[cfg(feature = "database-users")]
mod user_scope;
#[cfg(feature = "database-users")]
pub use user_scope::{UserScope, UserScopeType};
#[cfg(feature = "x509-authentication")]
mod user_security;
#[cfg(feature = "x509-authentication")]
pub use user_security::UserSecurity;
#[cfg(feature = "x509-authentication")]
mod user_to_dn_mapping;
#[cfg(feature = "x509-authentication")]
pub use user_to_dn_mapping::UserToDnMapping;
#[cfg(feature = "atlas-search")]
mod vector_search_host_status_detail;
#[cfg(feature = "atlas-search")]
pub use vector_search_host_status_detail::VectorSearchHostStatusDetail;
#[cfg(feature = "atlas-search")]
mod vector_search_index_create_request;
#[cfg(feature = "atlas-search")]
pub use vector_search_index_create_request::VectorSearchIndexCreateRequest;
#[cfg(feature = "atlas-search")]
mod vector_search_index_definition;
#[cfg(feature = "atlas-search")]
pub use vector_search_index_definition::VectorSearchIndexDefinition;
#[cfg(feature = "atlas-search")]
mod vector_search_index_response;
#[cfg(feature = "atlas-search")]
pub use vector_search_index_response::VectorSearchIndexResponse;
#[cfg(feature = "atlas-search")]
mod vector_search_index_status_detail;
#[cfg(feature = "atlas-search")]
pub use vector_search_index_status_detail::VectorSearchIndexStatusDetail;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
mod version_release_system;
#[cfg(any(feature = "clusters", feature = "flex-clusters"))]
pub use version_release_system::VersionReleaseSystem;
#[cfg(feature = "alert-configurations")]
mod victor_ops_notification;
#[cfg(feature = "alert-configurations")]
pub use victor_ops_notification::{VictorOpsNotification, VictorOpsNotificationTypeName};
#[cfg(feature = "streams")]
mod vpc_peering_action_challenge;
#[cfg(feature = "streams")]
pub use vpc_peering_action_challenge::VpcPeeringActionChallenge;
#[cfg(feature = "streams")]
mod vpc_peering_connection;
#[cfg(feature = "streams")]
pub use vpc_peering_connection::{VpcPeeringConnection, VpcPeeringConnectionLocalStatus};
#[cfg(feature = "alert-configurations")]
mod webhook_notification;
#[cfg(feature = "alert-configurations")]
pub use webhook_notification::{WebhookNotification, WebhookNotificationTypeName};
#[cfg(feature = "online-archive")]
mod weekly_schedule_view;
#[cfg(feature = "online-archive")]
pub use weekly_schedule_view::WeeklyScheduleView;
#[cfg(feature = "cloud-backups")]
mod write_strategy;
#[cfg(feature = "cloud-backups")]
pub use write_strategy::WriteStrategy;
#[cfg(feature = "federated-authentication")]
mod x509_certificate;
#[cfg(feature = "federated-authentication")]
pub use x509_certificate::X509Certificate;
#[cfg(feature = "federated-authentication")]
mod x509_certificate_update;
#[cfg(feature = "federated-authentication")]
pub use x509_certificate_update::X509CertificateUpdate;
#[cfg(feature = "global-clusters")]
mod zone_mapping;
#[cfg(feature = "global-clusters")]
pub use zone_mapping::ZoneMapping;
