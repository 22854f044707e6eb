//! Two programs at a time.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use serde_json::{Value, json};

use crate::roundtrip;

#[test]
#[ignore = "builds a client"]
fn programs_of_two_descriptions_keep_apart() {
    let left = thread::spawn(|| {
        let description = description("Left");
        // Lists are a part of the program: each round builds it anew, and the other one waits to take its turn.
        for round in 0..10 {
            comes_back(&description, "Left", round % 2 == 0);
        }
    });
    let right = description("Right");
    while !left.is_finished() {
        comes_back(&right, "Right", false);
    }
    left.join().unwrap();
}

/// Sends an instance, or a list of one, through the program of a description. No other program could read it.
fn comes_back(description: &Path, schema: &str, list: bool) {
    let instance = json!({ "name": "any" });
    let instance = if list { json!([instance]) } else { instance };
    let line: Value = json!({ "schema": schema, "array": list, "instance": instance });
    let file = description.join("line.jsonl");
    fs::write(&file, format!("{line}\n")).unwrap();
    let report = roundtrip(description, &file);
    let counts = ["lines", "errors", "skipped"].map(|name| &report.counts[name]);
    assert_eq!(counts, [1, 0, 0], "{schema}: {report}");
}

/// Writes a description of one schema, with a folder for itself so that no overlay applies.
fn description(schema: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(schema);
    let api = folder.join("api");
    fs::create_dir_all(&api).unwrap();
    let reference = format!("#/components/schemas/{schema}");
    let document = json!({
        "openapi": "3.0.1",
        "info": { "title": schema, "version": "1" },
        "tags": [{ "name": "Things" }],
        "paths": { "/thing": { "get": {
            "operationId": format!("get{schema}"),
            "tags": ["Things"],
            "responses": { "200": {
                "description": "The thing.",
                "content": { "application/json": { "schema": { "$ref": reference } } },
            } },
        } } },
        "components": { "schemas": {
            schema: { "type": "object", "properties": { "name": { "type": "string" } } },
        } },
    });
    fs::write(api.join("things.json"), document.to_string()).unwrap();
    folder
}
