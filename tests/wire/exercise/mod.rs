//! Every operation of a document, called by `cargo xtask wire exercise`: against a recorder, whose requests are compared with what
//! the document says, and against a mock server of others that checks requests.

mod document;
mod expected;
mod prism;
#[path = "../../client/support/server.rs"]
#[allow(dead_code, reason = "the client's tests need more of it")]
mod server;
mod valid;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use instances::{Call, Optional};
use serde_json::{Value, json};

use crate::overlaid;
use document::{Document, Operation};
use server::{Reply, Seen, Server};

/// What the command takes if nothing is said.
const SEED: u64 = 1;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "builds a client"]
async fn every_operation_of_our_description_is_called_as_it_says() {
    let description = tests::root().join("spec/api");
    records(&description, Optional::None).await;
    records(&description, Optional::All).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "builds a client"]
async fn every_operation_of_the_published_document_is_called_as_it_says() {
    if let Some(document) = tests::atlas("calls of the published document") {
        records(&document, Optional::None).await;
        records(&document, Optional::All).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "builds a client"]
async fn parameters_of_several_values_are_written_as_their_style_says() {
    let folder = several_values();
    records(&folder, Optional::None).await;
    records(&folder, Optional::All).await;
}

/// Returns a folder with the description that has a parameter of each style. Our overlays are not for it.
fn several_values() -> PathBuf {
    // Always the same one: a program is kept for each folder.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("several_values");
    let (from, api) = (tests::root().join("tests/fixtures"), folder.join("api"));
    fs::create_dir_all(&api).unwrap();
    let file = "several_values.yaml";
    fs::copy(from.join(file), api.join(file)).unwrap();
    folder
}

/// Calls every operation once, and holds what was sent against what the document says.
async fn records(description: &Path, optional: Optional) {
    let tree = overlaid(description);
    let answering = (Document::read(description), overlaid(description));
    let server = Server::start(move |seen| answer(&answering.0, &answering.1, seen)).await;
    // Both ways to write a base URL.
    let (prefix, base_url) = match optional {
        Optional::None => ("", server.url() + "/"),
        Optional::All => ("/a/prefix", server.url() + "/a/prefix"),
    };
    let lines = exercise(description, &base_url, optional).await;
    let document = Document::read(description);
    let mended = Document { tree: tree.clone() };
    let meant = instances::Document::new(&tree).with_writable(valid::WRITABLE);
    let calls = instances::calls(&meant, SEED, optional);
    let calls: BTreeMap<&str, &Call> = calls
        .iter()
        .map(|call| (call.operation.as_str(), call))
        .collect();
    let operations: BTreeMap<&str, Operation<'_>> = document
        .operations()
        .into_iter()
        .map(|it| (it.id, it))
        .collect();
    let seen = server.seen();
    assert_eq!(
        (lines.len(), seen.len()),
        (operations.len(), operations.len())
    );
    let mut faults = Vec::new();
    for (line, seen) in lines.iter().zip(&seen) {
        let id = line["operation"].as_str().unwrap();
        let operation = operations[id];
        let status = document.success(operation, document.accept(operation)).0;
        let report = json!({
            "operation": id, "method": seen.method, "url": server.url() + &seen.target, "status": status,
            "outcome": "ok", "message": null,
        });
        if *line != report {
            faults.push(format!("{id}: {line}"));
        }
        let of_request = expected::faults(
            &document, &mended, operation, calls[id], optional, prefix, seen,
        );
        faults.extend(of_request.iter().map(|fault| format!("{id}: {fault}")));
    }
    let shown = &faults[..faults.len().min(40)];
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        shown.join("\n")
    );
}

/// Answers as the document says, with a valid instance.
fn answer(document: &Document, tree: &Value, seen: &Seen) -> Reply {
    let path = seen.target.split('?').next().unwrap();
    let path = path.strip_prefix("/a/prefix").unwrap_or(path);
    let accept = seen.header("accept").unwrap_or_default();
    let Some(operation) = document.route(&seen.method, path) else {
        return Reply::empty(404);
    };
    let (status, schema) = document.success(operation, accept);
    if schema.is_null() {
        return Reply::empty(status);
    }
    if !accept.ends_with("json") {
        return Reply::new(status, accept, b"\x1f\x8b any bytes", &[]);
    }
    let value = instances::answer(&instances::Document::new(tree), schema, SEED);
    Reply::new(status, accept, value.to_string().as_bytes(), &[])
}

/// Runs the command and returns what it prints.
async fn exercise(description: &Path, base_url: &str, optional: Optional) -> Vec<Value> {
    let mut command = tests::cargo();
    command
        .args(["xtask", "wire", "exercise", "--spec"])
        .arg(description)
        .args(["--base-url", base_url, "--optional"])
        .arg(if optional == Optional::All {
            "all"
        } else {
            "none"
        })
        .current_dir(tests::root());
    let output = tokio::task::spawn_blocking(move || command.output().unwrap());
    let output = output.await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let all_ok = lines.iter().all(|line| line["outcome"] == "ok");
    let errors = String::from_utf8_lossy(&output.stderr);
    let errors: Vec<&str> = errors.lines().take(40).collect();
    let code = output.status.code();
    assert_eq!(code, Some(i32::from(!all_ok)), "{}", errors.join("\n"));
    lines
}

/// Operations whose right request Prism refuses, with the reason. The recorder sees them as the document wants them.
const EXCUSED: [(&str, &str); 1] = [(
    "createGroupAlertConfig",
    "its event type belongs to the default variant and to another one, and just one may take it",
)];

#[tokio::test(flavor = "multi_thread")]
#[ignore = "builds a client"]
async fn a_server_that_checks_requests_takes_every_call() {
    const TEST: &str = "a server that checks requests";
    let Some(description) = tests::atlas(TEST) else {
        return;
    };
    let document = prism::document(overlaid(&description));
    let Some(prism) = prism::Prism::start(TEST, &document) else {
        return;
    };
    for optional in [Optional::None, Optional::All] {
        let lines = exercise(&description, prism.url(), optional).await;
        let refused: Vec<&Value> = lines
            .iter()
            .filter(|line| line["outcome"] != "ok")
            .filter(|line| EXCUSED.iter().all(|(id, _)| line["operation"] != *id))
            .collect();
        let reasons = prism.reasons();
        assert!(refused.is_empty(), "{refused:#?}\n{}", reasons.join("\n"));
    }
}
