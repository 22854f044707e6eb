//! Unions: which variant, and what of the tag.

use generated_client::json;
use generated_client::types::{
    AlertViewForNdsGroup, AwsNetworkPeeringConnectionSettings,
    BaseNetworkPeeringConnectionSettings as Peering, CloudProvider, GroupUserResponse,
    HostMetricAlert, OrgMembershipStatus, ServerlessTenantEndpoint,
};
use serde_json::json;

use crate::read;

#[test]
fn the_tag_decides_whatever_else_there_is() {
    let aws: Peering = read(json!({"providerName": "AWS", "networkName": "of another provider"}));
    assert!(matches!(&aws, Peering::Aws(peer) if peer.extra.get("networkName").is_some()));
    assert_eq!(aws.tag(), Some("AWS"));
    let azure: Peering = read(json!({"vnetName": "v", "id": "1", "providerName": "AZURE"}));
    assert_eq!(azure.as_azure().unwrap().vnet_name.as_deref(), Some("v"));
    let gcp: Peering = read(json!({"providerName": "GCP"}));
    assert!(gcp.is_gcp() && !gcp.is_aws() && gcp.as_aws().is_none());
}

#[test]
fn shared_fields_are_read_whatever_the_variant() {
    let azure: Peering = read(json!({"providerName": "AZURE", "id": "1", "containerId": "c"}));
    assert_eq!((azure.id(), azure.container_id()), (Some("1"), Some("c")));
    assert_eq!(azure.provider_name(), Some(&CloudProvider::Azure));
    let other: Peering = read(json!({"providerName": "OCI", "id": "1"}));
    assert_eq!(other.id(), None);
}

#[test]
fn a_tag_of_many_keeps_its_text() {
    for status in ["PENDING", "INVITATION_EXPIRED", "INVITATION_REJECTED"] {
        let user: GroupUserResponse = read(json!({"orgMembershipStatus": status, "id": "1"}));
        assert!(user.is_pending(), "{status}");
        assert_eq!(user.tag(), Some(status));
        assert_eq!(
            user.as_pending().unwrap().org_membership_status,
            Some(OrgMembershipStatus::from(status))
        );
    }
    let user: GroupUserResponse =
        read(json!({"id": "1", "orgMembershipStatus": "ACTIVE", "firstName": "Ada"}));
    assert_eq!(user.as_active().unwrap().first_name.as_deref(), Some("Ada"));
}

#[test]
fn an_unknown_tag_keeps_the_value_whole() {
    let value = json!({"id": "1", "providerName": "OCI", "compartment": {"id": [1, null, 2.5]}});
    let peer: Peering = read(value.clone());
    assert!(matches!(&peer, Peering::Unknown(unknown) if unknown.raw == value));
    assert_eq!(peer.tag(), Some("OCI"));
}

#[test]
fn without_a_tag_required_keys_decide_if_one_variant_alone_fits() {
    let keys = json!({"containerId": "c", "azureDirectoryId": "d", "azureSubscriptionId": "s",
        "resourceGroupName": "g", "vnetName": "v"});
    let mut written = keys.clone();
    let untagged: Peering = serde_json::from_value(keys).unwrap();
    assert!(untagged.is_azure());
    // The one thing that writing adds.
    written["providerName"] = json!("AZURE");
    assert_eq!(serde_json::to_value(&untagged).unwrap(), written);
    let null =
        json!({"providerName": null, "containerId": "c", "gcpProjectId": "p", "networkName": "n"});
    let null: Peering = read(null);
    assert!(null.is_gcp());
    let too_few: Peering = read(json!({"containerId": "c", "vnetName": "v"}));
    assert!(matches!(&too_few, Peering::Unknown(unknown) if unknown.tag.is_none()));
    assert!(matches!(read(json!({})), Peering::Unknown(_)));
}

#[test]
fn a_wrong_type_is_an_error_and_no_unknown_variant() {
    for text in [
        r#"{"providerName":"AWS","vpcId":5}"#,
        r#"{"vpcId":5,"providerName":"AWS"}"#,
    ] {
        let error = json::from_str::<Peering>(text).unwrap_err().to_string();
        assert!(error.contains("vpcId"), "{error}");
    }
    assert!(json::from_str::<Peering>(r#"{"providerName":7}"#).is_err());
    assert!(json::from_str::<Peering>("[]").is_err());
}

#[test]
fn an_event_that_the_document_lacks_is_the_default_variant() {
    let alert: AlertViewForNdsGroup =
        read(json!({"eventTypeName": "BRAND_NEW", "id": "1", "status": "OPEN"}));
    assert!(alert.is_default());
    assert_eq!(alert.tag(), Some("BRAND_NEW"));
    let host: AlertViewForNdsGroup = read(json!({"id": "1", "eventTypeName": "HOST_DOWN"}));
    assert!(host.is_host());
}

#[test]
fn a_variant_may_be_a_union_itself() {
    let alert = json!({"eventTypeName": "OUTSIDE_METRIC_THRESHOLD", "id": "1", "metricName": "ASSERT_MSG",
        "currentValue": {"number": 4.5, "units": "RAW"}});
    let alert: AlertViewForNdsGroup = read(alert);
    assert!(alert.as_host_metric().unwrap().is_raw());
    assert_eq!(alert.tag(), Some("OUTSIDE_METRIC_THRESHOLD"));
    let unknown: AlertViewForNdsGroup =
        read(json!({"eventTypeName": "OUTSIDE_METRIC_THRESHOLD", "metricName": "NEW"}));
    let metric = unknown.as_host_metric().unwrap();
    assert!(matches!(metric, HostMetricAlert::Unknown(_)));
    assert_eq!(metric.tag(), Some("NEW"));
}

#[test]
fn a_variant_writes_its_tag_where_it_has_none() {
    let peer: Peering = AwsNetworkPeeringConnectionSettings::new()
        .vpc_id("vpc-1")
        .into();
    assert_eq!(peer.tag(), Some("AWS"));
    assert_eq!(
        serde_json::to_value(&peer).unwrap(),
        json!({"providerName": "AWS", "vpcId": "vpc-1"})
    );
    // Not where several values lead to the variant, nor where the caller has said null.
    let user = GroupUserResponse::Pending(Box::default());
    assert_eq!(serde_json::to_value(&user).unwrap(), json!({}));
    let null: Peering = AwsNetworkPeeringConnectionSettings::new()
        .set_null("providerName")
        .into();
    assert_eq!(
        serde_json::to_value(&null).unwrap(),
        json!({"providerName": null})
    );
}

#[test]
fn a_tag_known_by_values_alone_works_likewise() {
    let aws: ServerlessTenantEndpoint = read(json!({"providerName": "AWS", "_id": "1"}));
    assert!(aws.is_aws());
    let azure: ServerlessTenantEndpoint =
        read(json!({"providerName": "AZURE", "privateEndpointIpAddress": "10.0.0.1"}));
    assert!(azure.is_azure());
}
