//! What is to be sent to an operation, by the words of a small document.

// Helpers of tests may unwrap as tests do.
#![allow(clippy::unwrap_used)]

use instances::{Call, Document, Optional, calls};
use serde_json::{Value, json};

fn description() -> Value {
    let group = json!({
        "type": "object",
        "required": ["id", "name"],
        "properties": {
            "id": { "type": "string", "readOnly": true },
            "name": { "type": "string", "minLength": 3, "maxLength": 5 },
            "parent": { "$ref": "#/components/schemas/Group" },
            "size": { "type": "integer", "minimum": 7, "maximum": 9 },
            "state": { "type": "object", "properties": {}, "readOnly": true },
            "tags": { "type": "array", "minItems": 3, "items": { "type": "string" } },
        },
    });
    let content = |schema: Value| json!({ "content": { "application/vnd.atlas.2024-08-05+json": { "schema": schema } } });
    json!({
        "paths": { "/groups/{id}": { "patch": {
            "operationId": "updateGroup",
            "parameters": [
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string", "pattern": "^([a-f0-9]{24})$" } },
                { "name": "force", "in": "query", "schema": { "type": "boolean" } },
                { "name": "envelope", "in": "query", "schema": { "type": "boolean" } },
            ],
            "requestBody": {
                "required": true,
                "content": {
                    "application/vnd.atlas.2023-01-01+json": { "schema": { "type": "string" } },
                    "application/vnd.atlas.2024-08-05+json": { "schema": { "$ref": "#/components/schemas/Group" } },
                },
            },
            "responses": { "200": content(json!({ "$ref": "#/components/schemas/Group" })) },
        } } },
        "components": { "schemas": { "Group": group } },
    })
}

fn call(optional: Optional, seed: u64) -> Call {
    let tree = description();
    let calls = calls(&Document::new(&tree), seed, optional);
    assert_eq!(calls.len(), 1);
    calls.into_iter().next().unwrap()
}

#[test]
fn only_what_is_required_is_sent() {
    let call = call(Optional::None, 1);
    let arguments: Vec<&String> = call.arguments.keys().collect();
    assert_eq!(arguments, ["id"]);
    let body = call.body.unwrap();
    let keys: Vec<&String> = body.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["name"]);
}

#[test]
fn everything_is_sent_but_what_the_server_sets_and_what_would_not_end() {
    let call = call(Optional::All, 1);
    let arguments: Vec<&String> = call.arguments.keys().collect();
    assert_eq!(arguments, ["force", "id"]);
    let body = call.body.unwrap();
    let mut keys: Vec<&String> = body.as_object().unwrap().keys().collect();
    keys.sort();
    assert_eq!(keys, ["name", "size", "tags"]);
}

#[test]
fn values_keep_to_patterns_lengths_and_bounds() {
    for seed in 0..50 {
        let call = call(Optional::All, seed);
        let id = call.arguments["id"].as_str().unwrap();
        assert!(
            id.len() == 24 && id.bytes().all(|byte| byte.is_ascii_hexdigit()),
            "{id}"
        );
        let body = call.body.unwrap();
        let name = body["name"].as_str().unwrap();
        assert!((3..=5).contains(&name.chars().count()), "{name}");
        assert!((7..=9).contains(&body["size"].as_i64().unwrap()), "{body}");
        assert_eq!(body["tags"].as_array().map(Vec::len), Some(3), "{body}");
    }
}

#[test]
fn the_same_seed_makes_the_same_values() {
    assert_eq!(call(Optional::All, 7), call(Optional::All, 7));
    assert_ne!(call(Optional::All, 7), call(Optional::All, 8));
}
