//! The examples, run as programs against a server on loopback.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::support::{Reply, Seen, Server};

pub(crate) const PROJECT: &str = "32b6e34b3d91647abb20e7b8";

/// Returns where the examples are, built.
fn programs() -> &'static Path {
    static PROGRAMS: OnceLock<PathBuf> = OnceLock::new();
    PROGRAMS.get_or_init(|| {
        // With the whole workspace, as its tests are: another choice of features would build everything again.
        let built = tests::cargo()
            .args(["build", "--quiet", "--workspace", "--examples"])
            .current_dir(tests::root())
            .output()
            .unwrap();
        assert!(
            built.status.success(),
            "{}",
            String::from_utf8_lossy(&built.stderr)
        );
        let this = std::env::current_exe().unwrap();
        this.ancestors().nth(2).unwrap().join("examples")
    })
}

/// A run of an example.
pub(crate) struct Run(Command);

impl Run {
    pub(crate) fn new(name: &str, server: &Server, arguments: &[&str]) -> Self {
        let mut command = Command::new(programs().join(name));
        command
            .args(arguments)
            .env_clear()
            .env("MONGODB_ATLAS_BASE_URL", server.url())
            .env("MONGODB_ATLAS_CLIENT_ID", "mdb_sa_id_1")
            .env("MONGODB_ATLAS_CLIENT_SECRET", "secret");
        Self(command)
    }

    pub(crate) async fn output(mut self) -> Output {
        tokio::task::spawn_blocking(move || self.0.output().unwrap())
            .await
            .unwrap()
    }

    /// Returns what it prints, having succeeded.
    pub(crate) async fn prints(self) -> String {
        let output = self.output().await;
        let errors = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{errors}");
        assert_eq!(errors, "");
        String::from_utf8(output.stdout).unwrap()
    }
}

/// Starts a server that hands out tokens, and answers everything else by `handler`.
pub(crate) async fn service(handler: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Server {
    Server::start(move |request| match request.target.as_str() {
        "/api/oauth/token" => json(
            200,
            &json!({"access_token": "t0ken", "expires_in": 3600, "token_type": "Bearer"}),
        ),
        _ if request.header("authorization") != Some("Bearer t0ken") => Reply::empty(401),
        _ => handler(request),
    })
    .await
}

pub(crate) fn json(status: u16, body: &Value) -> Reply {
    Reply::json(status, &body.to_string())
}

pub(crate) fn page(results: Value) -> Reply {
    json(200, &json!({"results": results}))
}

fn clusters() -> Reply {
    page(json!([
        {"name": "c0", "mongoDBVersion": "8.0.4", "stateName": "IDLE", "replicationSpecs": [{}, {}]},
        {"name": "c1", "stateName": "DREAMING"},
    ]))
}

#[tokio::test]
async fn list_clusters() {
    let server = service(|_| clusters()).await;
    let text = Run::new("list_clusters", &server, &[PROJECT])
        .prints()
        .await;
    assert_eq!(text, "c0: MongoDB 8.0.4, IDLE\nc1: MongoDB ?, DREAMING\n");
}

#[tokio::test]
async fn peering() {
    let server = service(|request| {
        page(if request.target.contains("providerName=AWS") {
            json!([{"providerName": "AWS", "vpcId": "vpc-1", "awsAccountId": "12", "statusName": "AVAILABLE"}])
        } else if request.target.contains("providerName=AZURE") {
            json!([{"providerName": "AZURE", "vnetName": "v", "resourceGroupName": "r", "status": "FAILED"}])
        } else {
            json!([{"providerName": "GCP", "networkName": "n", "gcpProjectId": "p"}, {"providerName": "MOON"}])
        })
    })
    .await;
    let text = Run::new("peering", &server, &[PROJECT]).prints().await;
    insta::assert_snapshot!(text, @r"
    AWS: VPC vpc-1 of account 12, AVAILABLE
    Azure: network v in r, FAILED
    Google Cloud: network n of project p, ?
    MOON: a new kind of peering
    ");
}

#[tokio::test]
async fn users() {
    let server = service(|request| match request.method.as_str() {
        "POST" => {
            let body: Value = serde_json::from_slice(&request.body).unwrap();
            assert_eq!(body, json!({"username": "ann@example.com", "roles": {"orgRoles": ["ORG_MEMBER"]}}));
            json(201, &json!({"username": "ann@example.com", "orgMembershipStatus": "PENDING"}))
        }
        _ => page(json!([
            {"orgMembershipStatus": "ACTIVE", "firstName": "Bo", "lastName": "Li"},
            {"orgMembershipStatus": "PENDING", "username": "ann@example.com", "invitationExpiresAt": "2026-12-22T10:00:00Z"},
            {"orgMembershipStatus": "ASLEEP", "username": "cy@example.com"},
        ])),
    })
    .await;
    let text = Run::new("users", &server, &[PROJECT, "ann@example.com"])
        .prints()
        .await;
    insta::assert_snapshot!(text, @r#"
    invited ann@example.com
    Bo Li is a member
    ann@example.com may join until 2026-12-22T10:00:00Z
    "cy@example.com" is in a state of its own
    "#);
}

#[tokio::test]
async fn change_cluster() {
    let server = service(|request| match request.method.as_str() {
        "GET" => json(200, &json!({"id": "1", "name": "c0", "stateName": "IDLE", "tags": [{"key": "team", "value": "a"}], "novelty": 1})),
        _ => Reply::json(200, std::str::from_utf8(&request.body).unwrap()),
    })
    .await;
    let text = Run::new("change_cluster", &server, &[PROJECT, "c0"])
        .prints()
        .await;
    assert_eq!(text, "team = a\nreviewed = yes\n");
    let sent: Value = serde_json::from_slice(&server.seen().last().unwrap().body).unwrap();
    let tags = json!([{"key": "team", "value": "a"}, {"key": "reviewed", "value": "yes"}]);
    assert_eq!(
        sent,
        json!({"name": "c0", "terminationProtectionEnabled": true, "tags": tags})
    );
}

#[tokio::test]
async fn wait_for_idle() {
    let server = service(|_| {
        json(200, &json!({"stateName": "IDLE", "connectionStrings": {"standardSrv": "mongodb+srv://c0.example.net"}}))
    })
    .await;
    let text = Run::new("wait_for_idle", &server, &[PROJECT, "c0"])
        .prints()
        .await;
    assert_eq!(text, "IDLE\nconnect to mongodb+srv://c0.example.net\n");
    let server = service(|_| json(200, &json!({"stateName": "DELETING"}))).await;
    let output = Run::new("wait_for_idle", &server, &[PROJECT, "c0"])
        .output()
        .await;
    assert!(!output.status.success());
}

#[tokio::test]
async fn download_log() {
    let log = b"\x1f\x8b any bytes at all";
    let server = service(|_| {
        let name = [(
            "content-disposition",
            "attachment; filename=\"mongodb.log.gz\"",
        )];
        Reply::new(200, "application/vnd.atlas.2023-02-01+gzip", log, &name)
    })
    .await;
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("example.log.gz");
    let arguments = [PROJECT, "h.example.net", path.to_str().unwrap()];
    let text = Run::new("download_log", &server, &arguments).prints().await;
    assert_eq!(text, format!("mongodb.log.gz\n{} bytes\n", log.len()));
    assert_eq!(fs::read(path).unwrap(), log);
}

#[tokio::test]
async fn errors() {
    let server = service(|_| {
        let body = json!({
            "error": 400, "errorCode": "VALIDATION_ERROR", "detail": "No.",
            "badRequestDetail": {"fields": [{"field": "name", "description": "is odd"}]},
        });
        let id = [("x-request-id", "r-1")];
        Reply::new(400, "application/json", body.to_string().as_bytes(), &id)
    })
    .await;
    let output = Run::new("errors", &server, &[PROJECT, "c0"]).output().await;
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(String::from_utf8(output.stderr).unwrap(), @r"
    deleteGroupCluster: 400 VALIDATION_ERROR: No.
    the service calls this VALIDATION_ERROR
    name: is odd
    quote r-1 when asking for help
    ");
    let server = service(|_| {
        json(
            404,
            &json!({"error": 404, "errorCode": "CLUSTER_NOT_FOUND"}),
        )
    })
    .await;
    assert_eq!(
        Run::new("errors", &server, &[PROJECT, "c0"]).prints().await,
        ""
    );
}

#[tokio::test]
async fn shared_token() {
    let server = service(|_| clusters()).await;
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("example.token");
    let _ = fs::remove_file(&path);
    for whose in ["a new", "an old"] {
        let text = Run::new("shared_token", &server, &[PROJECT, path.to_str().unwrap()])
            .prints()
            .await;
        assert_eq!(text, format!("2 clusters, with {whose} token\n"));
    }
    let fetches = server
        .seen()
        .iter()
        .filter(|request| request.target == "/api/oauth/token")
        .count();
    assert_eq!(fetches, 1);
}

/// The server is the proxy here: what it is asked for is elsewhere.
#[tokio::test]
async fn proxy() {
    let server = Server::start(|request| match request.target.as_str() {
        "http://atlas.invalid/api/oauth/token" => {
            json(200, &json!({"access_token": "t0ken", "expires_in": 3600}))
        }
        target if target.starts_with("http://atlas.invalid/api/atlas/v2/groups/") => {
            assert!(
                request
                    .header("user-agent")
                    .unwrap()
                    .ends_with(" inventory/1.0")
            );
            clusters()
        }
        _ => Reply::empty(400),
    })
    .await;
    let mut run = Run::new("proxy", &server, &[PROJECT, &server.url()]);
    run.0.env("MONGODB_ATLAS_BASE_URL", "http://atlas.invalid");
    assert_eq!(run.prints().await, "2 clusters\n");
}

#[tokio::test]
async fn blocking() {
    let server = service(|request| match request.target.rsplit('/').next() {
        Some("c0") => json(200, &json!({"replicationSpecs": [{}, {}]})),
        Some("c1") => json(200, &json!({})),
        _ => clusters(),
    })
    .await;
    let text = Run::new("blocking", &server, &[PROJECT]).prints().await;
    assert_eq!(text, "c0 has 2 shards\nc1 has 0 shards\n");
}

#[tokio::test]
async fn testing() {
    let server = service(|_| clusters()).await;
    let text = Run::new("testing", &server, &[PROJECT]).prints().await;
    assert_eq!(text, "c0\nc1\n");
}

/// The tour brings its own server.
#[tokio::test]
async fn tour() {
    let nobody = Server::replying([Reply::empty(500)]).await;
    insta::assert_snapshot!(Run::new("tour", &nobody, &[]).prints().await);
    assert!(nobody.seen().is_empty());
}
