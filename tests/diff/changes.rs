//! Each kind of change once, both ways.

use crate::edit::Edit;
use crate::{read, report};
use codegen::diff::Report;
use std::fmt::Write;

pub(crate) const TOPICS: [&str; 5] = ["operations", "arguments", "schemas", "unions", "words"];

/// Returns the changes of a topic by name, in the order of the file.
pub(crate) fn changes(topic: &str) -> Vec<(String, Edit)> {
    let changes = read(&format!("changes/{topic}.yaml"));
    let changes = changes.as_object().unwrap().iter();
    changes
        .map(|(name, edit)| (name.clone(), serde_json::from_value(edit.clone()).unwrap()))
        .collect()
}

fn told(report: &Report) -> String {
    let mut text = format!("{}\n", report.verdict);
    for finding in &report.findings {
        writeln!(
            text,
            "    {} {}: {} <{}>",
            finding.level,
            finding.kind.name(),
            finding.message,
            finding.pointer
        )
        .unwrap();
    }
    text
}

#[test]
fn every_change_is_told_with_its_verdict_both_ways() {
    let base = read("base.yaml");
    for topic in TOPICS {
        let mut text = String::new();
        for (name, edit) in changes(topic) {
            let (old, new) = edit.sides(&base);
            writeln!(text, "{name}\n  there: {}", told(&report(&old, &new))).unwrap();
            writeln!(text, "  back: {}", told(&report(&new, &old))).unwrap();
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(topic, text));
    }
}
