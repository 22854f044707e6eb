//! `cargo xtask sunset`.

// Helpers of tests may unwrap as tests do.
#![allow(clippy::unwrap_used)]

mod support;

use support::{repository, run};

const DESCRIPTION: &str = "\
openapi: 3.0.1
info: {title: Test, version: '1'}
paths:
  /a:
    get: {operationId: listA, tags: [T], responses: {'200': {description: x, content: {
      application/vnd.atlas.2023-01-01+json: {x-sunset: '2027-03-01', schema: {type: object}},
      application/vnd.atlas.2024-01-01+json: {x-sunset: '2027-01-01', schema: {type: object}},
      application/vnd.atlas.2025-01-01+json: {schema: {type: object}}}}}}
  /b:
    get: {operationId: listB, tags: [T], responses: {'200': {description: x, content: {
      application/vnd.atlas.2023-01-01+json: {x-sunset: '2026-12-01', schema: {type: object}},
      application/vnd.atlas.preview+json: {schema: {type: object}}}}}}
";

#[test]
fn what_goes_away_is_listed_soonest_first_with_its_successor() {
    let repository = repository(&[("spec/api/a.yaml", DESCRIPTION)]);
    let root = repository.path();
    let today = ["--today", "2026-12-22"];
    let json = [&["sunset", "--format", "json"][..], &today].concat();
    let report: serde_json::Value = serde_json::from_str(&run(root, &json, 1)).unwrap();
    let rows: Vec<_> = report["sunsets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let text = |key: &str| row[key].as_str().map(str::to_owned);
            (
                text("operation").unwrap(),
                row["days"].as_i64().unwrap(),
                text("successor"),
            )
        })
        .collect();
    let newest = || Some("2025-01-01".to_owned());
    assert_eq!(
        rows,
        [
            ("listB".to_owned(), -21, None),
            ("listA".to_owned(), 10, newest()),
            ("listA".to_owned(), 69, newest())
        ]
    );

    let soon = [&["sunset", "--within", "3w"][..], &today].concat();
    let said = run(root, &soon, 1);
    assert!(
        said.contains("2 versions of operations go away within 21 days"),
        "{said}"
    );
    let markdown = [&["sunset", "--format", "markdown"][..], &today].concat();
    assert!(
        run(root, &markdown, 1).contains("| 2026-12-01 | -21 | `listB` | T | 2023-01-01 | none |")
    );
}

#[test]
fn nothing_to_tell_is_a_success() {
    let repository = repository(&[("spec/api/a.yaml", DESCRIPTION)]);
    let root = repository.path();
    run(
        root,
        &["sunset", "--today", "2026-01-01", "--within", "90d"],
        0,
    );
    for wrong in [
        ["--within", "90"],
        ["--within", "é"],
        ["--today", "2026-02-30"],
    ] {
        run(root, &[&["sunset"][..], &wrong].concat(), 2);
    }
}
