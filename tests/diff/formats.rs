//! The forms in which findings are printed.

use crate::changes::changes;
use crate::{edition, input, read};
use codegen::diff::{Kind, Report, compare, print};
use serde_json::{Value, json};

/// Returns a report with something of each level.
fn report() -> Report {
    let base = read("base.yaml");
    let mut new = base.clone();
    for name in [
        "property removed",
        "enum value renamed",
        "property nullable",
    ] {
        let (_, edit) = changes("schemas")
            .into_iter()
            .find(|(own, _)| own == name)
            .unwrap();
        new = edit.sides(&new).1;
    }
    new["paths"]["/users/{userId}"]["get"]["security"] = json!([]);
    new["components"]["schemas"]["Cluster"]["description"] = "Another <b>text</b>.".into();
    let mut report = compare(&edition(&base), &edition(&new));
    report.locate(&input(&base), &input(&new));
    report
}

fn snapshot(name: &str, text: String) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn every_format_is_what_its_snapshot_says() {
    let report = report();
    snapshot("format_terminal", print::terminal(&report, true));
    snapshot("format_markdown", print::markdown(&report));
    snapshot("format_github", print::github(&report));
    snapshot("format_changelog", print::changelog(&report));
    snapshot(
        "format_json",
        serde_json::to_string_pretty(&report).unwrap(),
    );
}

#[test]
fn nothing_is_said_of_nothing() {
    let base = read("base.yaml");
    let report = compare(&edition(&base), &edition(&base));
    assert_eq!(print::terminal(&report, false), "none: words at most\n");
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json, json!({"verdict": "none", "findings": []}));
}

#[test]
fn a_comment_is_never_longer_than_the_site_takes() {
    let base = read("base.yaml");
    let mut new = base.clone();
    let schemas = new["components"]["schemas"].as_object_mut().unwrap();
    for index in 0..3000 {
        let schema = json!({"type": "object", "properties": {"a": {"type": "string"}}});
        schemas.insert(
            format!("ASchemaWithALongNameSoThatThereIsNoRoom{index}"),
            schema,
        );
    }
    let report = compare(&edition(&base), &edition(&new));
    let text = print::markdown(&report);
    assert!(text.len() < 65_536, "{} bytes", text.len());
    assert!(text.contains("do not fit into a comment"), "{text}");
    assert_eq!(
        text.matches("<details>").count(),
        text.matches("</details>").count()
    );
}

#[test]
fn the_documented_kinds_are_the_kinds() {
    let page = tests::root().join("codegen/src/diff/README.md");
    let page = std::fs::read_to_string(page).unwrap();
    let listed: Vec<&str> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .filter(|name| Kind::ALL.iter().any(|kind| kind.name() == *name))
        .collect();
    let all: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(listed, all);
    for kind in Kind::ALL {
        let row = format!("| `{}` | {} |", kind.name(), kind.meaning());
        assert!(page.contains(&row), "write the row {row}");
    }
}

#[test]
fn json_has_the_documented_keys() {
    let json: Value = serde_json::to_value(report()).unwrap();
    for finding in json["findings"].as_array().unwrap() {
        for key in [
            "kind", "level", "cause", "adds", "pointer", "in", "rust", "subject", "message",
        ] {
            assert!(finding.get(key).is_some(), "{finding} has no {key}");
        }
    }
}
