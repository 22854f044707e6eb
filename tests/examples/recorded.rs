//! Answers of the live service: those whose schema the committed description has are read by its type and written again.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use generated_client::types;
use serde_json::Value;

use crate::{Outcome, Trip, told, trip};

/// Returns the lines of the recording.
pub(crate) fn lines(test: &str) -> Option<Vec<Value>> {
    let path = tests::material(test, "ATLAS_WIRE", "wire")?;
    let path = if path.is_dir() {
        path.join("recorded.jsonl")
    } else {
        path
    };
    let text = fs::read_to_string(path).unwrap();
    Some(
        text.lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect(),
    )
}

/// Returns whether a line has a JSON body that a schema describes.
pub(crate) fn is_described(line: &Value) -> bool {
    line["schema"].is_string()
        && !line["instance"].is_null()
        && line["instance"].get("__bytes").is_none()
}

macro_rules! ways {
    ($($name:literal => $type:ident,)*) => {
        fn way(schema: &str, array: bool) -> Option<Trip> {
            Some(match (schema, array) {
                $(($name, false) => trip::<types::$type>, ($name, true) => trip::<Vec<types::$type>>,)*
                _ => return None,
            })
        }
    };
}

ways! {
    "AlertViewForNdsGroup" => AlertViewForNdsGroup,
    "ApiError" => ApiError,
    "ApiKeyUserDetails" => ApiKeyUserDetails,
    "ApiMeasurementsGeneralView_Atlas" => ApiMeasurementsGeneralViewAtlas,
    "ApiSearchDeploymentResponseView" => ApiSearchDeploymentResponseView,
    "AtlasOrganization" => AtlasOrganization,
    "AuditLog" => AuditLog,
    "BackupOnlineArchive" => BackupOnlineArchive,
    "CloudDatabaseUser" => CloudDatabaseUser,
    "ClusterDescription20240805" => ClusterDescription20240805,
    "ConnectedOrgConfig" => ConnectedOrgConfig,
    "DataProtectionSettings20231001" => DataProtectionSettings20231001,
    "DiskBackupExportJob" => DiskBackupExportJob,
    "DiskBackupReplicaSet" => DiskBackupReplicaSet,
    "DiskBackupSnapshotExportBucketResponse" => DiskBackupSnapshotExportBucketResponse,
    "DiskBackupSnapshotRestoreJob" => DiskBackupSnapshotRestoreJob,
    "EndpointService" => EndpointService,
    "FederationOidcIdentityProvider" => FederationOidcIdentityProvider,
    "FlexClusterDescription20241113" => FlexClusterDescription20241113,
    "Group" => Group,
    "GroupAlertsConfig" => GroupAlertsConfig,
    "GroupPaginatedEventView" => GroupPaginatedEventView,
    "MatcherFieldView" => MatcherFieldView,
    "MongoDBAccessLogsList" => MongodbAccessLogsList,
    "NetworkPermissionEntry" => NetworkPermissionEntry,
    "OrgFederationSettings" => OrgFederationSettings,
    "OrgPaginatedEventView" => OrgPaginatedEventView,
    "PaginatedAlertConfigView" => PaginatedAlertConfigView,
    "PaginatedAlertView" => PaginatedAlertView,
    "PaginatedApiApiUserView" => PaginatedApiApiUserView,
    "PaginatedApiAtlasDatabaseUserView" => PaginatedApiAtlasDatabaseUserView,
    "PaginatedApiAtlasFlexBackupRestoreJob20241113View" => PaginatedApiAtlasFlexBackupRestoreJob20241113View,
    "PaginatedApiAtlasProviderRegionsView" => PaginatedApiAtlasProviderRegionsView,
    "PaginatedApiStreamsConnectionView" => PaginatedApiStreamsConnectionView,
    "PaginatedApiStreamsPrivateLinkView" => PaginatedApiStreamsPrivatelinkView,
    "PaginatedApiStreamsTenantView" => PaginatedApiStreamsTenantView,
    "PaginatedApiUserAccessListResponseView" => PaginatedApiUserAccessListResponseView,
    "PaginatedAtlasGroupView" => PaginatedAtlasGroupView,
    "PaginatedBackupSnapshotExportBucketsView" => PaginatedBackupSnapshotExportBucketsView,
    "PaginatedClusterDescription20240805" => PaginatedClusterDescription20240805,
    "PaginatedConnectedOrgConfigsView" => PaginatedConnectedOrgConfigsView,
    "PaginatedFlexClusters20241113" => PaginatedFlexClusters20241113,
    "PaginatedGroupUserView" => PaginatedGroupUserView,
    "PaginatedHostView_Atlas" => PaginatedHostViewAtlas,
    "PaginatedOrgUserView" => PaginatedOrgUserView,
    "PaginatedTeamView" => PaginatedTeamView,
    "PrivateNetworkEndpointIdEntry" => PrivateNetworkEndpointIdEntry,
    "ProjectSettingItemView" => ProjectSettingItemView,
    "SearchIndexResponse" => SearchIndexResponse,
    "ServerlessInstanceDescription" => ServerlessInstanceDescription,
    "StreamsConnection" => StreamsConnection,
    "StreamsPrivateLinkConnection" => StreamsPrivatelinkConnection,
    "StreamsTenant" => StreamsTenant,
    "UserCustomDBRole" => UserCustomDbRole,
    "UserSecurity" => UserSecurity,
}

#[test]
fn every_recorded_answer_is_read_and_written_again() {
    let Some(lines) = lines("every_recorded_answer_is_read_and_written_again") else {
        return;
    };
    let mut wrong = String::new();
    let mut sums: BTreeMap<String, (usize, Outcome)> = BTreeMap::new();
    for line in lines.iter().filter(|line| is_described(line)) {
        let schema = line["schema"].as_str().unwrap();
        let Some(way) = way(schema, line["array"] == true) else {
            continue;
        };
        match way(&line["instance"]) {
            Err(error) => writeln!(wrong, "{} {schema}: {error}", line["id"]).unwrap(),
            Ok(outcome) => {
                let (count, sum) = sums.entry(schema.to_owned()).or_default();
                *count += 1;
                sum.tally.extra += outcome.tally.extra;
                sum.tally.unknown += outcome.tally.unknown;
                sum.tally.unknown_values += outcome.tally.unknown_values;
                for (variant, times) in outcome.variants {
                    *sum.variants.entry(variant).or_default() += times;
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    let mut table = String::new();
    for (schema, (count, sum)) in &sums {
        writeln!(table, "{schema}: {count} lines, {}", told(sum)).unwrap();
    }
    insta::assert_snapshot!("recorded", table);
}

/// The description grows; what is recorded of a new schema is to be read here too.
#[test]
fn every_described_schema_has_a_way() {
    let Some(lines) = lines("every_described_schema_has_a_way") else {
        return;
    };
    let mut known = Vec::new();
    for file in fs::read_dir(tests::root().join("spec/api")).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let document: Value = serde_yaml::from_str(&text).unwrap();
        let schemas = document["components"]["schemas"].as_object();
        known.extend(
            schemas
                .into_iter()
                .flat_map(|schemas| schemas.keys().cloned()),
        );
    }
    for line in lines.iter().filter(|line| is_described(line)) {
        let schema = line["schema"].as_str().unwrap();
        assert!(
            !known.iter().any(|known| known == schema) || way(schema, false).is_some(),
            "{schema}"
        );
    }
}
