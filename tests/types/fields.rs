//! Fields: nothing refused, nothing lost, nothing printed that is secret.

use generated_client::json::{self, Secret};
use generated_client::types::{
    AlertsNotificationRootForGroup, ApiSearchDeploymentRequestView, ClusterDescription20240805,
    ClusterState, FlexClusterDescriptionUpdate20241113, Link, ResourceTag, ServiceAccountSecret,
    StreamsConnection, StreamsKafkaAuthentication,
};
use serde_json::json;

use crate::read;

#[test]
fn unknown_keys_and_values_come_back() {
    let cluster = json!({"name": "c0", "stateName": "HIBERNATING", "hologram": {"on": [true]},
        "replicationSpecs": [{"id": "1", "zoneNameOfTomorrow": "z"}]});
    let cluster: ClusterDescription20240805 = read(cluster);
    assert_eq!(
        cluster.state_name,
        Some(ClusterState::Unknown("HIBERNATING".into()))
    );
    assert_eq!(
        cluster.state_name.as_ref().map(ClusterState::as_str),
        Some("HIBERNATING")
    );
    assert_eq!(cluster.extra.keys().collect::<Vec<_>>(), ["hologram"]);
    assert_eq!(cluster.replication_specs.unwrap()[0].extra.len(), 1);
}

#[test]
fn nulls_come_back_where_the_document_forbids_them_too() {
    let cluster: ClusterDescription20240805 =
        read(json!({"name": null, "paused": null, "tags": null, "stateName": null, "links": []}));
    assert_eq!((cluster.name.as_ref(), cluster.paused), (None, None));
    assert!(cluster.extra.is_empty());
    // A value in the field wins over the mark.
    let mut named = cluster;
    named.name = Some("c0".into());
    let expected =
        json!({"name": "c0", "paused": null, "tags": null, "stateName": null, "links": []});
    assert_eq!(serde_json::to_value(&named).unwrap(), expected);
}

#[test]
fn numbers_are_read_by_value() {
    let deployment: ApiSearchDeploymentRequestView =
        json::from_str(r#"{"defaultNodeCount":5.0}"#).unwrap();
    assert_eq!(deployment.default_node_count, Some(5));
    for text in ["5.5", "1e30", "9223372036854775808", "\"5\"", "true"] {
        let text = format!("{{\"defaultNodeCount\":{text}}}");
        let error = json::from_str::<ApiSearchDeploymentRequestView>(&text)
            .unwrap_err()
            .to_string();
        assert!(error.contains("defaultNodeCount"), "{error}");
    }
}

#[test]
fn paths_of_errors_spell_keys_as_json_does() {
    let text = r#"{"type":"Kafka","config":{"a\u0001\"\u00e9":3}}"#;
    let error = json::from_str::<StreamsConnection>(text).unwrap_err();
    assert_eq!(error.path(), r#"$.config["a\u0001\"é"]"#);
}

#[test]
fn null_is_told_from_absent() {
    let empty = ApiSearchDeploymentRequestView::new();
    assert_eq!(serde_json::to_value(&empty).unwrap(), json!({}));
    let cleared = empty.default_node_count(3).clear_default_node_count();
    assert_eq!(
        serde_json::to_value(&cleared).unwrap(),
        json!({"defaultNodeCount": null})
    );
    let again = cleared.default_node_count(4);
    assert_eq!(
        serde_json::to_value(&again).unwrap(),
        json!({"defaultNodeCount": 4})
    );
    // The mark is gone, not only covered.
    let mut emptied = cleared_then_set();
    emptied.default_node_count = None;
    assert_eq!(serde_json::to_value(&emptied).unwrap(), json!({}));
    let named = FlexClusterDescriptionUpdate20241113::new().set_null("tags");
    assert_eq!(serde_json::to_value(&named).unwrap(), json!({"tags": null}));
}

fn cleared_then_set() -> ApiSearchDeploymentRequestView {
    ApiSearchDeploymentRequestView::new()
        .clear_default_node_count()
        .default_node_count(4)
}

#[test]
fn setters_chain_and_convert() {
    let tag = |key: &str| ResourceTag::new().key(key).value(String::from("v"));
    let update = FlexClusterDescriptionUpdate20241113::new()
        .tags([tag("a"), tag("b")])
        .termination_protection_enabled(true);
    let expected = json!({"tags": [{"key": "a", "value": "v"}, {"key": "b", "value": "v"}],
        "terminationProtectionEnabled": true});
    assert_eq!(serde_json::to_value(&update).unwrap(), expected);
}

#[test]
fn fields_can_be_set_one_by_one() {
    let mut link = Link::new();
    link.href = Some("https://cloud.mongodb.com".into());
    link.extra.insert("title", "t");
    assert_eq!(
        serde_json::to_value(&link).unwrap(),
        json!({"href": "https://cloud.mongodb.com", "title": "t"})
    );
    assert_eq!(
        link,
        read(json!({"title": "t", "href": "https://cloud.mongodb.com"}))
    );
}

#[test]
fn secrets_are_not_printed() {
    let login: StreamsKafkaAuthentication =
        read(json!({"username": "ada", "password": "hunter2", "keyOfTomorrow": "hunter3"}));
    let shown = format!("{login:?} {login:#?}");
    assert!(
        shown.contains("ada") && shown.contains("[redacted]") && shown.contains("keyOfTomorrow"),
        "{shown}"
    );
    assert!(!shown.contains("hunter"), "{shown}");
    assert_eq!(login.password.as_ref().map(Secret::expose), Some("hunter2"));
    let secret: ServiceAccountSecret =
        read(json!({"secret": "mdb_sa_sk_1", "maskedSecretValue": "mdb_sa_sk_...1"}));
    assert!(!format!("{secret:?}").contains("sk_1"));
}

#[test]
fn secrets_of_maps_and_unions_and_addresses_are_not_printed() {
    let connection: StreamsConnection = read(json!({"type": "Https", "url": "https://example.com",
        "headers": {"Authorization": "Bearer hunter2"}, "brandNew": {"password": "hunter3"}}));
    let notification: AlertsNotificationRootForGroup =
        read(json!({"typeName": "WEBHOOK", "webhookUrl": "https://example.com/hunter4"}));
    let unknown: StreamsConnection = read(json!({"type": "Moon", "password": "hunter5"}));
    let shown = format!("{connection:?} {notification:#?} {unknown:?}");
    let names = [
        "Authorization",
        "brandNew",
        "webhook_url",
        "password",
        "Moon",
    ];
    assert!(names.iter().all(|name| shown.contains(name)), "{shown}");
    assert!(!shown.contains("hunter"), "{shown}");
}

#[test]
fn enums_are_open_texts() {
    let state: ClusterState = "IDLE".parse().unwrap();
    assert_eq!(state, ClusterState::Idle);
    assert_eq!(
        (state.to_string().as_str(), state.as_ref()),
        ("IDLE", "IDLE")
    );
    assert!(ClusterState::from("A") < ClusterState::from("B"));
    assert_eq!(format!("{:?}", ClusterState::from("NEW")), "\"NEW\"");
    let known = std::collections::HashSet::from([ClusterState::from("IDLE")]);
    assert!(known.contains(&ClusterState::Idle));
}
