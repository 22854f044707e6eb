//! Who brought a change about.

use crate::{input, read};
use codegen::diff::{Cause, Edition, Interface, Kind, Level, Verdict, compare};
use codegen::{Input, Source};
use serde_json::json;

fn causes(old: &Input, new: &Input) -> Vec<(Kind, Cause)> {
    let report = compare(&Edition::read(old).unwrap(), &Edition::read(new).unwrap());
    let findings = report.findings.iter();
    findings
        .map(|finding| (finding.kind, finding.cause))
        .collect()
}

#[test]
fn each_finding_names_its_cause() {
    let base = read("base.yaml");
    let old = input(&base);
    let mut changed = base.clone();
    changed["components"]["schemas"]["User"]["properties"]["age"] = json!({"type": "integer"});
    let overlay = "overlay: 1.0.0\ninfo: {title: Fixes, version: '1'}\nx-applies-to: {document: both}\nactions:\n  - target: $.components.schemas.User\n    description: They have one.\n    update: {properties: {mail: {type: string}}}\n";
    let config = "[type-names]\nDaily = \"EveryDay\"\n";
    let new = Input {
        overlays: vec![Source::new("overlay.yaml", overlay)],
        config: Some(Source::new("codegen.toml", config)),
        ..input(&changed)
    };
    let expected = [
        (Kind::TypeRenamed, Cause::Configuration),
        (Kind::PropertyAdded, Cause::Document),
        (Kind::PropertyAdded, Cause::Overlay),
    ];
    assert_eq!(causes(&old, &new), expected);
}

#[test]
fn an_overlay_that_is_gone_is_the_cause_of_what_it_mended() {
    let base = input(&read("base.yaml"));
    let overlay = "overlay: 1.0.0\ninfo: {title: Fixes, version: '1'}\nx-applies-to: {document: both}\nactions:\n  - target: $.components.schemas.User.properties.name\n    description: They have none.\n    remove: true\n";
    let mended = Input {
        overlays: vec![Source::new("overlay.yaml", overlay)],
        ..base.clone()
    };
    assert_eq!(
        causes(&base, &mended),
        [(Kind::PropertyRemoved, Cause::Overlay)]
    );
}

#[test]
fn a_table_of_waiters_is_configuration() {
    let base = input(&read("base.yaml"));
    let with = |gone: &str| {
        let condition = format!("{{field: status, success: [ACTIVE], {gone}: [GONE]}}");
        let table = format!("waiters:\n  getUser:\n    settled: [{condition}]\n");
        Input {
            waiters: Some(Source::new("waiters.yaml", table)),
            ..base.clone()
        }
    };
    let table = with("failure");
    let other = with("pending");
    for (old, new, kind) in [
        (&base, &table, Kind::WaiterAdded),
        (&table, &other, Kind::WaiterChanged),
        (&table, &base, Kind::WaiterRemoved),
    ] {
        assert_eq!(causes(old, new), [(kind, Cause::Configuration)]);
    }
}

#[test]
fn another_generator_is_a_cause_of_its_own() {
    let base = input(&read("base.yaml"));
    let edition = Edition::read(&base).unwrap();
    let mut report = compare(&edition, &edition);
    let files: std::collections::BTreeMap<String, String> = codegen::generate(&base)
        .unwrap()
        .files
        .into_iter()
        .map(|(path, text)| (path.trim_start_matches("src/generated/").to_owned(), text))
        .collect();
    let mut other = files.clone();
    let users = other.get_mut("types/user.rs").unwrap();
    *users = users.replace("Option<String>", "Option<Box<str>>");
    let read = |files| Interface::read(&files).unwrap();
    report.add_generator(&read(files.clone()), &read(files.clone()));
    assert_eq!(report.verdict, Verdict::None);
    report.add_generator(&read(other), &read(files));
    assert_eq!(report.verdict, Verdict::Major);
    let first = &report.findings[0];
    assert_eq!(
        (first.kind, first.level, first.cause),
        (Kind::RustChanged, Level::Rust, Cause::Generator)
    );
    assert_eq!(first.message, "types::User: `name`: different");
}
