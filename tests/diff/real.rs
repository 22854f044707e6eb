//! The publisher's two documents, against counts that are made without the comparison.

use crate::edition;
use codegen::Input;
use codegen::Source;
use codegen::diff::{Edition, Finding, Kind, Report, compare};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn tree(path: &Path) -> Value {
    let input = Input {
        description: vec![Source::new("v2.yaml", fs::read_to_string(path).unwrap())],
        ..Input::default()
    };
    codegen::overlaid(&input).unwrap()
}

/// Returns method and path of every operation.
fn operations(tree: &Value) -> BTreeSet<(String, String)> {
    let mut operations = BTreeSet::new();
    for (path, item) in tree["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if operation.get("operationId").is_some() {
                operations.insert((method.clone(), path.clone()));
            }
        }
    }
    operations
}

fn schemas(tree: &Value) -> BTreeSet<&str> {
    let schemas = tree["components"]["schemas"].as_object().unwrap();
    schemas.keys().map(String::as_str).collect()
}

fn places(finding: &Finding) -> usize {
    finding.places.len().max(1)
}

fn count(report: &Report, kind: Kind) -> usize {
    let own = report
        .findings
        .iter()
        .filter(|finding| finding.kind == kind);
    own.map(places).sum()
}

/// Walks the properties that both trees have at one place.
fn properties(old: &Value, new: &Value, pointer: &str, told: &mut dyn FnMut(&str, &Value, &Value)) {
    if let (Value::Object(one), Value::Object(other)) = (old, new) {
        for (key, old) in one {
            let Some(new) = other.get(key) else { continue };
            let below = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
            if pointer.ends_with("/properties") {
                told(&below, old, new);
            }
            properties(old, new, &below, told);
        }
    }
}

#[test]
fn counts_agree_with_a_count_of_the_documents() {
    let test = "counts_agree_with_a_count_of_the_documents";
    let before = tests::material(test, "ATLAS_SPEC_BEFORE", "atlas/v2-2026-07-02.yaml");
    let (Some(before), Some(after)) = (before, tests::atlas(test)) else {
        return;
    };
    let (old, new) = (tree(&before), tree(&after));
    let (one, other): (Edition, Edition) = (edition(&old), edition(&new));
    let report = compare(&one, &other);

    let (was, now) = (operations(&old), operations(&new));
    assert_eq!(
        count(&report, Kind::OperationRemoved),
        was.difference(&now).count()
    );
    assert_eq!(
        count(&report, Kind::OperationAdded),
        now.difference(&was).count()
    );

    let (was, now) = (schemas(&old), schemas(&new));
    let renamed = count(&report, Kind::SchemaRenamed);
    assert_eq!(
        count(&report, Kind::SchemaRemoved) + renamed,
        was.difference(&now).count()
    );
    assert_eq!(
        count(&report, Kind::SchemaAdded) + renamed,
        now.difference(&was).count()
    );

    let told = |kind: Kind, pointer: &str| {
        report
            .findings
            .iter()
            .filter(|finding| finding.kind == kind)
            .any(|finding| {
                let places = finding.places.iter().map(|place| place.pointer.as_str());
                let mut all = places.chain([finding.pointer.as_str()]);
                all.any(|own| own.starts_with(pointer))
            })
    };
    let flags = [
        (
            "nullable",
            Kind::PropertyNullable,
            Kind::PropertyNotNullable,
        ),
        (
            "readOnly",
            Kind::PropertyReadOnly,
            Kind::PropertyNotReadOnly,
        ),
        (
            "writeOnly",
            Kind::PropertyWriteOnly,
            Kind::PropertyNotWriteOnly,
        ),
        (
            "deprecated",
            Kind::PropertyDeprecated,
            Kind::PropertyUndeprecated,
        ),
    ];
    let (mut flipped, mut missing) = (0, Vec::new());
    properties(
        &old["components"],
        &new["components"],
        "/components",
        &mut |pointer, old, new| {
            for (flag, on, off) in flags {
                let (was, now) = (old[flag] == true, new[flag] == true);
                if was != now {
                    flipped += 1;
                    let kind = if now { on } else { off };
                    if !told(kind, pointer) {
                        missing.push(format!("{flag} of {pointer}"));
                    }
                }
            }
        },
    );
    assert!(
        missing.is_empty(),
        "{} of {flipped} flips are not told: {missing:#?}",
        missing.len()
    );
}
