//! The hardest bodies, built field by field: what is written, and that it reads back as what was built.

use std::fmt::Debug;

use generated_client::json::{self, Decode};
use generated_client::types::{
    AwsRegionConfig20240805, ClusterDescription20240805, ConfluentUserInfoAuthentication,
    HardwareSpec20240805, ReplicationSpec20240805, SchemaRegistryAuthentication, StreamsConnection,
    StreamsKafkaAuthentication, StreamsKafkaConnection, StreamsSchemaRegistryConnection,
};
use serde_json::{Value, json};

fn written(value: &impl json::Json) -> Value {
    serde_json::from_str(&json::to_string(value)).unwrap()
}

fn reads_back<T: Decode + PartialEq + Debug>(value: &T) {
    let again: T = json::from_str(&json::to_string(value)).unwrap();
    assert_eq!(again, *value);
}

#[test]
fn a_cluster_of_regions_and_sizes() {
    let mut size = HardwareSpec20240805::new();
    size.instance_size = Some("M10".into());
    size.node_count = Some(3);
    let mut region = AwsRegionConfig20240805::new();
    region.region_name = Some("US_EAST_2".into());
    region.priority = Some(7);
    region.electable_specs = Some(size);
    let cluster = |region: AwsRegionConfig20240805| {
        let mut spec = ReplicationSpec20240805::new();
        spec.region_configs = Some(vec![region.into()]);
        let mut cluster = ClusterDescription20240805::new();
        cluster.name = Some("c0".to_owned());
        cluster.replication_specs = Some(vec![spec]);
        cluster.extra.set_null("adaptiveCapacity");
        cluster
    };
    let body = json!({
        "name": "c0", "adaptiveCapacity": null,
        "replicationSpecs": [{"regionConfigs": [{
            "providerName": "AWS", "regionName": "US_EAST_2", "priority": 7,
            "electableSpecs": {"instanceSize": "M10", "nodeCount": 3},
        }]}],
    });
    // The tag of its variant is written without being set.
    assert_eq!(written(&cluster(region.clone())), body);
    region.provider_name = Some("AWS".into());
    assert_eq!(written(&cluster(region.clone())), body);
    reads_back(&cluster(region));
}

#[test]
fn a_stream_connection_with_secrets_and_free_keys() {
    let mut authentication = StreamsKafkaAuthentication::new();
    authentication.password = Some("p".into());
    let mut kafka = StreamsKafkaConnection::new();
    kafka.type_ = Some("Kafka".into());
    kafka.authentication = Some(authentication);
    kafka.config = Some([("group.id".to_owned(), "g".to_owned())].into());
    let connection = StreamsConnection::from(kafka);
    let body =
        json!({"type": "Kafka", "authentication": {"password": "p"}, "config": {"group.id": "g"}});
    assert_eq!(written(&connection), body);
    reads_back(&connection);
}

#[test]
fn a_union_in_a_variant_of_a_union() {
    let mut user = ConfluentUserInfoAuthentication::new();
    user.username = Some("u".to_owned());
    let mut registry = StreamsSchemaRegistryConnection::new();
    registry.schema_registry_authentication = Some(SchemaRegistryAuthentication::from(user));
    let body = json!({
        "type": "SchemaRegistry", "schemaRegistryAuthentication": {"type": "USER_INFO", "username": "u"},
    });
    assert_eq!(written(&StreamsConnection::from(registry)), body);
}
