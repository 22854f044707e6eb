//! The same change everywhere is one line.

use crate::{read, report};
use codegen::diff::{Kind, Level, Verdict};
use serde_json::{Value, json};

const MANY: usize = 500;

/// Returns a description of many listings; each is written by `operation`.
fn description(operation: impl Fn(usize) -> Value) -> Value {
    let mut document = read("base.yaml");
    let paths = document["paths"].as_object_mut().unwrap();
    paths.clear();
    for index in 0..MANY {
        paths.insert(
            format!("/things{index}/{{thingId}}"),
            json!({"get": operation(index)}),
        );
    }
    document
}

fn operation(name: &str, paging: &str, security: Value) -> Value {
    json!({
        "operationId": name,
        "tags": ["Things"],
        "security": security,
        "parameters": [
            {"name": "thingId", "in": "path", "required": true, "schema": {"type": "string"}},
            {"name": paging, "in": "query", "schema": {"type": "integer"}},
        ],
        "responses": {"200": {"description": "OK", "content": {"application/vnd.atlas.2025-01-01+json": {
            "schema": {"$ref": "#/components/schemas/User"},
        }}}},
    })
}

fn digest() -> Value {
    json!([{"digest": []}])
}

#[test]
fn a_mass_rename_is_one_finding() {
    let before = description(|index| operation(&format!("getThing{index}"), "pageNum", digest()));
    let after =
        description(|index| operation(&format!("getGroupThing{index}"), "pageNum", digest()));
    let report = report(&before, &after);
    assert_eq!(report.verdict, Verdict::Major);
    let [renamed] = report.findings.as_slice() else {
        panic!("{:#?}", report.findings);
    };
    assert_eq!(
        (renamed.kind, renamed.level),
        (Kind::OperationRenamed, Level::Rust)
    );
    assert_eq!(renamed.places.len(), MANY);
    assert_eq!(
        renamed.message,
        "getGroupThing0 and 499 more: the name has `group` in it now"
    );
}

#[test]
fn a_change_of_paging_everywhere_is_two_findings() {
    let before = description(|index| operation(&format!("getThing{index}"), "pageNum", digest()));
    let after = description(|index| operation(&format!("getThing{index}"), "page", digest()));
    let report = report(&before, &after);
    let told: Vec<(Kind, Level, usize)> = report
        .findings
        .iter()
        .map(|finding| (finding.kind, finding.level, finding.places.len()))
        .collect();
    let expected = [
        (Kind::ParameterRemoved, Level::Rust, MANY),
        (Kind::ParameterAdded, Level::None, MANY),
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_change_of_security_everywhere_is_one_finding() {
    let before = description(|index| operation(&format!("getThing{index}"), "page", digest()));
    let after = description(|index| operation(&format!("getThing{index}"), "page", json!([])));
    let report = report(&before, &after);
    let [changed] = report.findings.as_slice() else {
        panic!("{:#?}", report.findings);
    };
    assert_eq!(
        (changed.kind, changed.level),
        (Kind::SecurityChanged, Level::Wire)
    );
    assert_eq!(changed.operations.len(), MANY);
}
