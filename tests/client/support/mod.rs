//! What the tests share: a server, a clock, a few operations.

mod authorization_server;
mod clock;
mod gateway;
pub(crate) mod listing;
pub(crate) mod memory;
mod program;
mod server;

use generated_client::{Body, Client, Location, Method, Operation, Parameter, Piece};

pub(crate) use authorization_server::AuthorizationServer;
pub(crate) use clock::FakeClock;
pub(crate) use gateway::{Gateway, PRIVATE};
pub(crate) use server::{Reply, Seen, Server};

const V: &str = "2024-08-05";
const JSON: &str = "application/vnd.atlas.2024-08-05+json";
const CLUSTERS: &[Piece] = &[
    Piece::Literal("/api/atlas/v2/groups/"),
    Piece::Parameter("groupId"),
    Piece::Literal("/clusters"),
];
const CLUSTER: &[Piece] = &[
    Piece::Literal("/api/atlas/v2/groups/"),
    Piece::Parameter("groupId"),
    Piece::Literal("/clusters/"),
    Piece::Parameter("clusterName"),
];
const GROUP_ID: Parameter = Parameter {
    name: "groupId",
    location: Location::Path,
    required: true,
};
const CLUSTER_NAME: Parameter = Parameter {
    name: "clusterName",
    location: Location::Path,
    required: true,
};

pub(crate) static GET: Operation = Operation::new("getCluster", Method::Get, CLUSTER)
    .parameters(&[GROUP_ID, CLUSTER_NAME])
    .version(V, JSON);

pub(crate) static CREATE: Operation = Operation::new("createCluster", Method::Post, CLUSTERS)
    .parameters(&[GROUP_ID])
    .version(V, JSON)
    .content_type(JSON);

pub(crate) static DELETE: Operation = Operation::new("deleteCluster", Method::Delete, CLUSTER)
    .parameters(&[GROUP_ID, CLUSTER_NAME])
    .version(V, JSON)
    .success(Body::Empty);

pub(crate) static LOGS: Operation = Operation::new("downloadLogs", Method::Get, CLUSTERS)
    .parameters(&[GROUP_ID])
    .version(V, "application/vnd.atlas.2024-08-05+gzip")
    .success(Body::Bytes);

pub(crate) static STATUS: Operation = Operation::new(
    "getStatus",
    Method::Get,
    &[Piece::Literal("/api/atlas/v2/unauth/status")],
)
.unauthenticated();

/// Returns a client of `server` with a bearer token and a clock that doesn't wait.
pub(crate) fn client(server: &Server, clock: &FakeClock) -> Client {
    Client::builder()
        .base_url(server.url())
        .bearer("t0ken")
        .clock(clock.clone())
        .build()
        .unwrap()
}
