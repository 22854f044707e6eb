//! Valid instances that were changed, over the whole document.
//!
//! `MUTATIONS=all` takes more instances of each schema, and every wrong type at every place, instead of a sample.

use std::collections::BTreeMap;
use std::env;

use serde_json::{Value, json};

use crate::instances::{self, Instance};
use crate::mutations::{self, Case, Counts};
use crate::{SEED, input, roundtrip, write_lines};

struct Run {
    document: std::path::PathBuf,
    tree: Value,
    instances: Vec<Instance>,
    all: bool,
}

fn run(test: &str) -> Option<Run> {
    let document = tests::atlas(test)?;
    let tree = codegen::overlaid(&input(&document)).unwrap();
    let all = env::var_os("MUTATIONS").is_some_and(|text| text == "all");
    let instances = instances::instances(&tree, SEED, if all { 6 } else { 1 });
    Some(Run {
        document,
        tree,
        instances: sample(instances, all),
        all,
    })
}

/// Leaves the instances of few variants of each union, for the variants have instances of their own.
fn sample(instances: Vec<Instance>, all: bool) -> Vec<Instance> {
    let mut seen: BTreeMap<(String, Option<String>), usize> = BTreeMap::new();
    let wanted = |instance: &Instance| {
        let key = (instance.schema.clone(), instance.variant.clone());
        let count = seen.entry(key).or_default();
        *count += 1;
        all || *count == 1
    };
    let mut wanted = wanted;
    instances.into_iter().filter(|instance| wanted(instance)).collect()
}

/// Runs the cases and compares what is counted; says how many there are of each mutation.
fn check(run: &Run, name: &str, cases: &[Case], counts: Option<Counts>) {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for case in cases {
        *kinds.entry(case.mutation()).or_default() += 1;
    }
    eprintln!("{name}: {kinds:?}");
    let file = write_lines(name, cases.iter().map(Case::line));
    let mut found = roundtrip(&run.document, &file);
    eprintln!("{found}");
    let mut expected = json!({ "lines": cases.len(), "differences": 0, "errors": 0, "skipped": 0 });
    if let Some(counts) = counts {
        expected["extra"] = json!(counts.extra);
        expected["unknown"] = json!(0);
        expected["unknown_values"] = json!(counts.unknown_values);
    } else if let Some(found) = found.as_object_mut() {
        found.retain(|key, _| expected.get(key).is_some());
    }
    assert_eq!(found, expected, "instances: {}", file.display());
}

#[test]
#[ignore = "builds a client"]
fn order_repetition_and_what_is_unknown_change_no_variant() {
    let Some(run) = run("order_repetition_and_what_is_unknown_change_no_variant") else {
        return;
    };
    let (cases, counts) = mutations::harmless(&run.tree, &run.instances, SEED);
    check(&run, "harmless", &cases, Some(counts));
}

#[test]
#[ignore = "builds a client"]
fn tags_and_keys_may_be_missing_or_null_or_unknown() {
    let Some(run) = run("tags_and_keys_may_be_missing_or_null_or_unknown") else {
        return;
    };
    let cases = mutations::telling(&run.tree, &run.instances, SEED);
    check(&run, "telling", &cases, None);
}

#[test]
#[ignore = "builds a client"]
fn wrong_types_are_refused_where_they_stand() {
    let Some(run) = run("wrong_types_are_refused_where_they_stand") else {
        return;
    };
    let cases = mutations::refused(&run.tree, &run.instances, run.all, SEED);
    check(&run, "refused", &cases, None);
}
