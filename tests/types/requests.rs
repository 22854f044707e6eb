//! What of a value goes into the body of a request.

use generated_client::Client;
use generated_client::types::{
    ApiSearchDeploymentRequestView, BaseNetworkPeeringConnectionSettings as Peering,
    ClusterDescription20240805, FlexClusterDescriptionUpdate20241113, StreamsConnection,
};
use serde_json::{Value, json};

use crate::read;
use crate::server::{Reply, Server};

const FETCHED: &str = r#"{"id": "1", "statusName": "AVAILABLE", "providerName": "AWS", "vpcId": "vpc-1",
    "containerId": "c", "errorStateName": null, "hologram": true, "accepterRegionName": null}"#;

fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(server.url())
        .bearer("t0ken")
        .build()
        .unwrap()
}

async fn body(server: &Server) -> Value {
    serde_json::from_slice(&server.seen().last().unwrap().body).unwrap()
}

#[tokio::test]
async fn what_the_server_owns_stays_at_home() {
    let server = Server::replying([Reply::json(200, FETCHED)]).await;
    let atlas = client(&server).network_peering();
    let peer: Peering = read(serde_json::from_str(FETCHED).unwrap());
    let back = atlas
        .update_group_peer("g", "1", peer.clone())
        .await
        .unwrap();
    assert_eq!(back, peer);
    // The null came from the server, and the document does not allow it.
    assert_eq!(
        body(&server).await,
        json!({"providerName": "AWS", "vpcId": "vpc-1", "containerId": "c"})
    );
    atlas
        .update_group_peer("g", "1", peer)
        .with_extra()
        .await
        .unwrap();
    assert_eq!(body(&server).await["hologram"], json!(true));
    assert_eq!(body(&server).await.get("statusName"), None);
}

#[tokio::test]
async fn nulls_are_sent_where_the_caller_or_the_document_says_so() {
    let server = Server::replying([Reply::json(200, "{}")]).await;
    let atlas = client(&server).atlas_search();
    let fetched: ApiSearchDeploymentRequestView =
        read(json!({"defaultNodeCount": null, "specs": null}));
    atlas
        .update_cluster_search_deployment("g", "c0", fetched.clone())
        .await
        .unwrap();
    assert_eq!(body(&server).await, json!({"defaultNodeCount": null}));
    atlas
        .update_cluster_search_deployment("g", "c0", fetched.set_null("specs"))
        .await
        .unwrap();
    assert_eq!(
        body(&server).await,
        json!({"defaultNodeCount": null, "specs": null})
    );
}

#[tokio::test]
async fn an_unknown_variant_is_sent_whole() {
    let server = Server::replying([Reply::json(200, "{}")]).await;
    let value = json!({"providerName": "OCI", "id": "1", "statusName": "AVAILABLE"});
    let peer: Peering = read(value.clone());
    client(&server)
        .network_peering()
        .create_group_peer("g", peer)
        .await
        .unwrap();
    assert_eq!(body(&server).await, value);
}

#[tokio::test]
async fn extra_is_left_out_at_every_level() {
    let server = Server::replying([Reply::json(200, "{}")]).await;
    let update: FlexClusterDescriptionUpdate20241113 =
        read(json!({"tags": [{"key": "k", "value": "v", "color": "red"}], "new": 1}));
    let atlas = client(&server).flex_clusters();
    atlas
        .update_flex_cluster("g", "c0", update.clone())
        .await
        .unwrap();
    assert_eq!(
        body(&server).await,
        json!({"tags": [{"key": "k", "value": "v"}]})
    );
    atlas
        .update_flex_cluster("g", "c0", update.clone())
        .with_extra()
        .await
        .unwrap();
    assert_eq!(body(&server).await, serde_json::to_value(&update).unwrap());
}

#[tokio::test]
async fn an_empty_body_is_an_object() {
    let server = Server::replying([Reply::json(201, "{}")]).await;
    let atlas = client(&server).flex_clusters();
    atlas
        .update_flex_cluster("g", "c0", FlexClusterDescriptionUpdate20241113::new())
        .await
        .unwrap();
    assert_eq!(body(&server).await, json!({}));
}

/// A cluster as the service answers: what it owns stands at every level, beside keys and nulls that the description lacks.
const CLUSTER: &str = r#"{"id": "1", "groupId": "g", "stateName": "IDLE", "name": "c0", "clusterType": "SHARDED",
    "paused": false, "adaptiveCapacity": null, "diskWarmingMode": null, "hologram": true,
    "connectionStrings": {"standardSrv": "mongodb+srv://c0.example.net"},
    "replicationSpecs": [{"id": "s", "zoneId": "z", "zoneName": "Zone 1", "regionConfigs": [
        {"electableSpecs": {"instanceSize": "M30", "nodeCount": 3, "diskSizeGB": 80.0}, "priority": 7,
         "readOnlySpecs": {"instanceSize": "M30", "nodeCount": 0}, "regionName": "US_EAST_1",
         "effectiveElectableSpecs": {"instanceSize": "M50"}, "shadow": 1, "providerName": "AWS"},
        {"providerName": "NIMBUS", "regionName": "MOON_1", "effectiveElectableSpecs": {"instanceSize": "M50"}}]}],
    "effectiveReplicationSpecs": [{"id": "s"}]}"#;

#[tokio::test]
async fn a_fetched_cluster_goes_back_as_the_change_and_what_can_be_written() {
    let server = Server::replying([Reply::json(200, CLUSTER)]).await;
    let atlas = client(&server).clusters();
    let mut cluster: ClusterDescription20240805 = atlas.get_cluster("g", "c0").await.unwrap();
    cluster.paused = Some(true);
    atlas.update_cluster("g", "c0", cluster).await.unwrap();
    assert_eq!(
        body(&server).await,
        json!({"name": "c0", "clusterType": "SHARDED", "paused": true, "adaptiveCapacity": null,
            "replicationSpecs": [{"id": "s", "zoneName": "Zone 1", "regionConfigs": [
                {"electableSpecs": {"instanceSize": "M30", "nodeCount": 3, "diskSizeGB": 80.0}, "priority": 7,
                 "readOnlySpecs": {"instanceSize": "M30", "nodeCount": 0}, "regionName": "US_EAST_1",
                 "providerName": "AWS"},
                {"providerName": "NIMBUS", "regionName": "MOON_1",
                 "effectiveElectableSpecs": {"instanceSize": "M50"}}]}]})
    );
}

#[tokio::test]
async fn a_body_is_sent_though_its_schema_is_read_only_and_with_its_secrets() {
    let fetched = json!({"id": "1", "state": "READY", "type": "Kafka", "name": "k", "links": [],
        "bootstrapServers": "b0:9092", "config": {"auto.offset.reset": "earliest", "id": "x"},
        "authentication": {"mechanism": "PLAIN", "username": "u"}});
    let StreamsConnection::Kafka(mut kafka) = read(fetched) else {
        panic!("another connection");
    };
    let authentication = kafka.authentication.get_or_insert_default();
    authentication.password = Some("p".into());
    let server = Server::replying([Reply::json(200, "{}")]).await;
    let atlas = client(&server).streams();
    let call = atlas.update_stream_connection("g", "t", "k", StreamsConnection::Kafka(kafka));
    call.await.unwrap();
    assert_eq!(
        body(&server).await,
        json!({"type": "Kafka", "name": "k", "bootstrapServers": "b0:9092",
            "config": {"auto.offset.reset": "earliest", "id": "x"},
            "authentication": {"mechanism": "PLAIN", "username": "u", "password": "p"}})
    );
}
