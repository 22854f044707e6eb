//! The example `atlas`, a command line over the table of operations.

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use serde_json::{Value, json};

use crate::examples::{PROJECT, Run, json, page, service};
use crate::support::{Reply, Server};

fn temporary(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    path.to_str().unwrap().to_owned()
}

/// Returns what the program prints where no service is needed.
async fn prints(arguments: &[&str]) -> String {
    let nobody = Server::replying([Reply::empty(500)]).await;
    let text = Run::new("atlas", &nobody, arguments).prints().await;
    assert!(nobody.seen().is_empty());
    text
}

/// Returns what the program complains of, having been called wrongly.
async fn complains(arguments: &[&str]) -> String {
    let nobody = Server::replying([Reply::empty(500)]).await;
    let output = Run::new("atlas", &nobody, arguments).output().await;
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(nobody.seen().is_empty() && output.stdout.is_empty());
    errors(output)
}

fn errors(output: Output) -> String {
    String::from_utf8(output.stderr).unwrap()
}

#[tokio::test]
async fn help_lists_families_then_operations_then_parameters() {
    let text = prints(&["--help"]).await;
    assert!(
        text.starts_with("Usage: atlas [FAMILY] OPERATION"),
        "{text}"
    );
    assert!(text.contains("\n  network-peering "), "{text}");
    assert!(!text.contains('\u{1b}'), "colours without a terminal");
    assert_eq!(prints(&[]).await, text);
    insta::assert_snapshot!("help_of_a_family", prints(&["network-peering"]).await);
    insta::assert_snapshot!(
        "help_of_an_operation",
        prints(&["getCluster", "--help"]).await
    );
    assert!(prints(&["--version"]).await.starts_with("atlas "));
}

#[tokio::test]
async fn every_operation_has_its_page() {
    for operation in generated_client::operations::ALL.iter().take(3) {
        let text = prints(&[operation.id, "-h"]).await;
        assert!(text.contains(&operation.template()), "{text}");
    }
}

#[tokio::test]
async fn calls_an_operation_by_either_name() {
    let server = service(|_| json(200, &json!({"name": "c 0", "stateName": "IDLE"}))).await;
    for (name, group) in [
        ("getCluster", "--groupId"),
        ("getGroupCluster", "--group-id"),
    ] {
        let arguments = ["api", "clusters", name, "--clusterName=c 0", group, PROJECT];
        let text = Run::new("atlas", &server, &arguments).prints().await;
        assert_eq!(
            text,
            "{\n  \"name\": \"c 0\",\n  \"stateName\": \"IDLE\"\n}\n"
        );
    }
    let seen = server.seen().pop().unwrap();
    assert_eq!(
        seen.target,
        format!("/api/atlas/v2/groups/{PROJECT}/clusters/c%200")
    );
    assert_eq!(
        seen.header("accept"),
        Some("application/vnd.atlas.2024-08-05+json")
    );
}

#[tokio::test]
async fn sends_a_file_and_writes_one() {
    let server =
        service(|request| Reply::json(200, std::str::from_utf8(&request.body).unwrap())).await;
    let (body, answer) = (temporary("body.json"), temporary("answer.json"));
    fs::write(&body, r#"{"paused": true}"#).unwrap();
    let arguments = [
        "updateCluster",
        "--groupId",
        PROJECT,
        "--clusterName",
        "c0",
        "--version",
        "2024-10-23",
        "--file",
        &body,
        "--output-file",
        &answer,
    ];
    assert_eq!(Run::new("atlas", &server, &arguments).prints().await, "");
    assert_eq!(
        fs::read_to_string(answer).unwrap(),
        "{\n  \"paused\": true\n}\n"
    );
}

#[tokio::test]
async fn puts_arguments_where_they_belong() {
    let server = service(|_| page(json!([]))).await;
    let arguments = [
        "listClusters",
        "--groupId",
        PROJECT,
        "--includeCount",
        "false",
        "--Use-Effective-Instance-Fields",
        "true",
    ];
    Run::new("atlas", &server, &arguments).prints().await;
    let seen = server.seen().pop().unwrap();
    assert!(
        seen.target.ends_with("/clusters?includeCount=false"),
        "{}",
        seen.target
    );
    assert_eq!(seen.header("use-effective-instance-fields"), Some("true"));
}

#[tokio::test]
async fn reads_all_pages() {
    let server = service(|request| match request.target.contains("pageNum=1&") {
        true => json(
            200,
            &json!({"results": [{"name": "a"}], "links": [{"rel": "next", "href": "x"}]}),
        ),
        false => page(json!([{"name": "b"}])),
    })
    .await;
    let text = Run::new(
        "atlas",
        &server,
        &["listClusters", "--groupId", PROJECT, "--all"],
    )
    .prints()
    .await;
    let items: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(items, json!([{"name": "a"}, {"name": "b"}]));
}

#[tokio::test]
async fn downloads_bytes() {
    let server = service(|_| Reply::new(200, "application/gzip", b"\x1f\x8b\0", &[])).await;
    let path = temporary("atlas.log.gz");
    let arguments = [
        "downloadClusterLog",
        "--groupId",
        PROJECT,
        "--hostName",
        "h",
        "--logName",
        "mongodb",
        "--output-file",
        &path,
    ];
    Run::new("atlas", &server, &arguments).prints().await;
    assert_eq!(fs::read(path).unwrap(), b"\x1f\x8b\0");
}

#[tokio::test]
async fn watches_until_it_has_settled() {
    let server = service(|_| json(200, &json!({"stateName": "IDLE"}))).await;
    let arguments = [
        "getCluster",
        "--groupId",
        PROJECT,
        "--clusterName",
        "c0",
        "--watch",
    ];
    let output = Run::new("atlas", &server, &arguments).output().await;
    assert!(output.status.success());
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "{\n  \"stateName\": \"IDLE\"\n}\n"
    );
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "IDLE\n");
}

#[tokio::test]
async fn what_the_service_refuses_is_told() {
    let server = service(|_| {
        json(
            404,
            &json!({"error": 404, "errorCode": "CLUSTER_NOT_FOUND", "detail": "No."}),
        )
    })
    .await;
    let arguments = ["getCluster", "--groupId", PROJECT, "--clusterName", "c0"];
    let output = Run::new("atlas", &server, &arguments).output().await;
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        errors(output),
        "error: getGroupCluster: 404 CLUSTER_NOT_FOUND: No.\n"
    );
}

#[tokio::test]
async fn wrong_calls_are_explained() {
    let cluster = ["--groupId", PROJECT, "--clusterName", "c0"];
    let with = |arguments: &[&'static str]| [&["getCluster"], &cluster[..], arguments].concat();
    let cases: Vec<Vec<&str>> = vec![
        vec!["getClusters"],
        vec!["getCluster", "--groupId", PROJECT],
        vec!["getCluster", "--groupId"],
        vec!["clusters", "getCluster", "c0"],
        vec![
            "updateCluster",
            "--groupId",
            PROJECT,
            "--clusterName",
            "c0",
            "--file",
            "no/such/file",
        ],
        with(&["--colour", "red"]),
        with(&["--version", "2020-01-01"]),
        with(&["--file", "-"]),
        with(&["--all"]),
        vec!["listClusters", "--groupId", PROJECT, "--watch"],
        vec![
            "listClusters",
            "--groupId",
            PROJECT,
            "--all",
            "--pageNum",
            "2",
        ],
    ];
    let mut text = String::new();
    for case in cases {
        text += &complains(&case).await;
    }
    insta::assert_snapshot!(text);
}
