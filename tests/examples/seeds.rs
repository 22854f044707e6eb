//! The examples of the pages that the project started from: each is read by its operation's type and written again.

use std::fmt::{Debug, Write};
use std::fs;

use generated_client::api::*;
use generated_client::json::Decode;
use generated_client::{Endpoint, types};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Outcome, Trip, told, trip};

fn output<E>(payload: &Value) -> Result<Outcome, String>
where
    E: Endpoint,
    E::Output: Decode + Serialize + DeserializeOwned + PartialEq + Debug,
{
    trip::<E::Output>(payload)
}

/// Returns the way through an operation's answer.
fn answer(operation: &str) -> Option<Trip> {
    Some(match operation {
        "getGroupDbAccessHistoryProcess" => output::<access_tracking::GetAccessHistoryProcess>,
        "getGroupAlertConfigAlerts" => output::<alerts::GetAlertConfigAlerts>,
        "updateGroupClusterSearchDeployment" => {
            output::<atlas_search::UpdateClusterSearchDeployment>
        }
        "listGroupServerlessBackupRestoreJobs" => {
            output::<cloud_backups::ListServerlessRestoreJobs>
        }
        "getGroupLiveMigrationValidateStatus" => {
            output::<cloud_migration_service::GetMigrationValidateStatus>
        }
        "listGroupClusters" => output::<clusters::ListClusters>,
        "getGroupSampleDatasetLoad" => output::<clusters::GetSampleDatasetLoad>,
        "getGroupProcessCollStatNamespaces" => {
            output::<collection_level_metrics::GetProcessNamespaces>
        }
        "listGroupCustomDbRoleRoles" => output::<custom_database_roles::ListCustomDbRoles>,
        "listGroupPrivateNetworkSettingEndpointIds" => {
            output::<data_federation::ListPrivateEndpointIds>
        }
        "getFederationSettingConnectedOrgConfigRoleMapping" => {
            output::<federated_authentication::GetRoleMapping>
        }
        "getOrgFederationSettings" => output::<federated_authentication::GetFederationSettings>,
        "updateGroupFlexCluster" => output::<flex_clusters::UpdateFlexCluster>,
        "listGroupFlexClusterBackupRestoreJobs" => output::<flex_restore_jobs::ListFlexRestoreJobs>,
        "downloadGroupFlexClusterBackup" => output::<flex_snapshots::DownloadFlexBackup>,
        "createOrgBillingCostExplorerUsageProcess" => output::<invoices::CreateCostExplorerProcess>,
        "listGroupClusterBackupCheckpoints" => {
            output::<legacy_backup::ListClusterBackupCheckpoints>
        }
        "getGroupUser" => output::<mongodb_cloud_users::GetGroupUser>,
        "getGroupProcessDatabaseMeasurements" => {
            output::<monitoring_and_logs::GetDatabaseMeasurements>
        }
        "getGroupProcessDisk" => output::<monitoring_and_logs::GetProcessDisk>,
        "getGroupProcessDiskMeasurements" => {
            output::<monitoring_and_logs::GetProcessDiskMeasurements>
        }
        "createGroupPeer" => output::<network_peering::CreateGroupPeer>,
        "updateGroupPeer" => output::<network_peering::UpdateGroupPeer>,
        "listGroupPrivateEndpointEndpointService" => {
            output::<private_endpoint_services::ListPrivateEndpointService>
        }
        "getGroupServerlessInstance" => output::<serverless_instances::GetServerlessInstance>,
        "createGroupPrivateEndpointServerlessInstanceEndpoint" => {
            output::<serverless_private_endpoints::CreateServerlessPrivateEndpoint>
        }
        "getGroupPrivateEndpointServerlessInstanceEndpoint" => {
            output::<serverless_private_endpoints::GetServerlessPrivateEndpoint>
        }
        "listGroupServiceAccounts" => output::<service_accounts::ListGroupServiceAccounts>,
        "listOrgServiceAccounts" => output::<service_accounts::ListOrgServiceAccounts>,
        "createOrgServiceAccountAccessList" => output::<service_accounts::CreateOrgAccessList>,
        "getGroupStreamWorkspace" => output::<streams::GetStreamWorkspace>,
        _ => return None,
    })
}

/// Returns the way through an operation's body.
fn body(operation: &str) -> Option<Trip> {
    Some(match operation {
        "updateGroupClusterSearchDeployment" => trip::<types::ApiSearchDeploymentRequestView>,
        "grantGroupClusterMongoDbEmployeeAccess" => trip::<types::EmployeeAccessGrantView>,
        "pinGroupClusterFeatureCompatibilityVersion" => trip::<types::PinFcvView>,
        "updateGroupFlexCluster" => trip::<types::FlexClusterDescriptionUpdate20241113>,
        "downloadGroupFlexClusterBackup" => trip::<types::FlexBackupSnapshotDownloadCreate20241113>,
        "createOrgBillingCostExplorerUsageProcess" => trip::<types::CostExplorerFilterRequestBody>,
        "createGroupPeer" => trip::<types::BaseNetworkPeeringConnectionSettings>,
        "updateGroupPeer" => trip::<types::BaseNetworkPeeringConnectionSettings>,
        "createGroupPrivateEndpointServerlessInstanceEndpoint" => {
            trip::<types::ServerlessTenantCreateRequest>
        }
        "createOrgServiceAccountAccessList" => trip::<Vec<types::ServiceAccountIpAccessListEntry>>,
        _ => return None,
    })
}

#[test]
fn every_example_is_read_and_written_again() {
    let test = "every_example_is_read_and_written_again";
    let Some(folder) = tests::material(test, "ATLAS_EXAMPLES", "seeds/examples") else {
        return;
    };
    let read = |file: &str| -> Value {
        serde_json::from_slice(&fs::read(folder.join(file)).unwrap()).unwrap()
    };
    let index = read("INDEX.json");
    let index = index.as_array().unwrap();
    assert_eq!(index.len(), 241);
    let (mut table, mut wrong, mut errors) = (String::new(), String::new(), 0);
    for entry in index {
        let text = |key: &str| entry[key].as_str().unwrap();
        let (file, operation, kind) = (text("file"), text("operationId"), text("kind"));
        let way = match kind {
            "request" => body(operation),
            status if status.starts_with('2') => answer(operation),
            _ => Some(trip::<types::ApiError> as Trip),
        };
        let way = way.unwrap_or_else(|| panic!("{operation} has no type for {kind}"));
        match way(&read(file)) {
            Err(error) => writeln!(wrong, "{file}: {error}").unwrap(),
            Ok(outcome) if kind.starts_with(['4', '5']) && told(&outcome) == "all typed" => {
                errors += 1
            }
            Ok(outcome) => writeln!(table, "{file}: {}", told(&outcome)).unwrap(),
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    writeln!(table, "and {errors} errors: all typed").unwrap();
    insta::assert_snapshot!("examples", table);
}
