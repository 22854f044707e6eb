//! The whole document of the publisher: nothing is lost, nothing is named twice, and what comes out compiles.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests are tests too"
)]

mod committed;
mod compiles;
mod excuses;
mod names;
mod raw;
mod sample;
mod unions;
mod upgrade;
mod verified;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use codegen::{Input, Output, generate};
use insta::assert_snapshot;

use raw::Document;
use tests::input;

/// Where the older document is.
const OLDER: &str = "atlas/v2-2026-07-02.yaml";

/// A document and what the generator makes of it with the repository's overlays and configuration.
pub(crate) struct Case {
    pub(crate) document: Document,
    pub(crate) input: Input,
    pub(crate) output: Output,
}

pub(crate) fn output(input: &Input) -> Output {
    generate(input).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

fn case(path: &Path) -> Case {
    let input = input(path);
    let document = Document::read(&input.description[0].text);
    let output = output(&input);
    Case {
        document,
        input,
        output,
    }
}

/// Returns the newest document's case.
fn newest(test: &str) -> Option<Case> {
    tests::atlas(test).map(|path| case(&path))
}

fn older(test: &str) -> Option<Case> {
    tests::material(test, "ATLAS_SPEC_OLDER", OLDER).map(|path| case(&path))
}

fn everything_is_accounted_for(case: &Case) {
    let Case {
        document, output, ..
    } = case;
    let operations: BTreeMap<&str, _> = output
        .catalog
        .operations
        .iter()
        .map(|operation| (operation.id.as_str(), operation))
        .collect();
    assert_eq!(operations.len(), output.catalog.operations.len());
    assert!(output.summary.left_out.is_empty());
    let ids: BTreeSet<&str> = document.operations.keys().map(String::as_str).collect();
    assert_eq!(operations.keys().copied().collect::<BTreeSet<_>>(), ids);
    for (id, expected) in &document.operations {
        let found = operations[id.as_str()];
        assert_eq!(
            (&found.method, &found.path, &found.tag),
            (&expected.method, &expected.path, &expected.tag)
        );
        let versions: BTreeMap<String, Option<String>> = found
            .versions
            .iter()
            .map(|version| (version.date.clone(), version.sunset.clone()))
            .collect();
        assert_eq!(versions, expected.versions, "{id}");
        assert_eq!(found.version, expected.newest(), "{id}");
        assert_eq!(found.versions[0].rust, found.rust, "{id}");
    }
    let builders: usize = document
        .operations
        .values()
        .map(|operation| operation.media_types)
        .sum();
    assert_eq!(output.summary.builders, builders);
    let schemas: BTreeSet<&str> = output
        .catalog
        .schemas
        .iter()
        .map(|schema| schema.name.as_str())
        .collect();
    assert_eq!(schemas.len(), output.catalog.schemas.len());
    assert_eq!(
        schemas,
        document.schemas.iter().map(String::as_str).collect()
    );
    assert_eq!(
        output.summary.fallbacks,
        document.structureless.iter().cloned().collect::<Vec<_>>()
    );
}

#[test]
fn every_operation_and_schema_of_the_newest_document_is_there() {
    if let Some(case) = newest("every_operation_and_schema_of_the_newest_document_is_there") {
        everything_is_accounted_for(&case);
        assert_snapshot!("any_json_value", case.output.summary.fallbacks.join("\n"));
    }
}

#[test]
fn every_operation_and_schema_of_the_older_document_is_there() {
    if let Some(case) = older("every_operation_and_schema_of_the_older_document_is_there") {
        everything_is_accounted_for(&case);
        names::are_unique(&case);
        unions::have_variants(&case);
    }
}

#[test]
fn names_of_the_newest_document_are_unique() {
    if let Some(case) = newest("names_of_the_newest_document_are_unique") {
        names::are_unique(&case);
        names::are_explained(&case);
        names::files_parse_in_short_lines(&case);
    }
}

#[test]
fn every_union_of_the_newest_document_has_variants() {
    if let Some(case) = newest("every_union_of_the_newest_document_has_variants") {
        unions::have_variants(&case);
        assert_snapshot!("unions", unions::drawing(&case));
    }
}

#[test]
fn the_newest_document_gives_the_same_bytes_twice() {
    if let Some(case) = newest("the_newest_document_gives_the_same_bytes_twice") {
        let again = output(&case.input);
        assert!(again.files == case.output.files);
        assert_eq!(again.features, case.output.features);
    }
}

#[test]
fn the_catalog_has_its_documented_shape() {
    let output = output(&input(&tests::root().join("spec/api")));
    let catalog = serde_json::to_value(&output.catalog).unwrap();
    let keys = |value: &serde_json::Value| -> Vec<String> {
        value
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect()
    };
    assert_eq!(keys(&catalog), ["operations", "schemas"]);
    for operation in catalog["operations"].as_array().unwrap() {
        let expected = [
            "id", "method", "path", "rust", "sunset", "tag", "version", "versions",
        ];
        assert_eq!(keys(operation), expected);
        for version in operation["versions"].as_array().unwrap() {
            assert_eq!(keys(version), ["date", "rust", "sunset"]);
        }
    }
    for schema in catalog["schemas"].as_array().unwrap() {
        assert_eq!(keys(schema), ["kind", "name", "rust"]);
        let kind = schema["kind"].as_str().unwrap();
        assert!(
            ["struct", "union", "enum", "alias", "any"].contains(&kind),
            "{kind}"
        );
        assert!(
            schema["rust"]
                .as_str()
                .unwrap()
                .starts_with("generated_client::types::")
        );
    }
}
