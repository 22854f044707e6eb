//! Valid instances that were changed, over the whole document.
//!
//! `MUTATIONS=all` takes more instances of each schema, and every wrong type at every place, instead of a sample.

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::mutations::{self, Case};
use crate::{SEED, overlaid, roundtrip, write_lines};
use instances::{Document, Instance};

struct Run {
    document: PathBuf,
    tree: Value,
    instances: Vec<Instance>,
    all: bool,
}

fn run(test: &str) -> Option<Run> {
    let document = tests::atlas(test)?;
    let tree = overlaid(&document);
    let all = env::var_os("MUTATIONS").is_some_and(|text| text == "all");
    let instances = instances::instances(&Document::new(&tree), SEED, if all { 6 } else { 1 });
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
    let mut wanted = |instance: &Instance| {
        let key = (instance.schema.clone(), instance.variant.clone());
        let count = seen.entry(key).or_default();
        *count += 1;
        all || *count == 1
    };
    instances
        .into_iter()
        .filter(|instance| wanted(instance))
        .collect()
}

/// Runs the cases, and says how many there are of each mutation.
fn check(run: &Run, name: &str, cases: &[Case]) {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for case in cases {
        *kinds.entry(case.mutation()).or_default() += 1;
    }
    eprintln!("{name}: {kinds:?}");
    let file = write_lines(name, cases.iter().map(Case::line));
    let report = roundtrip(&run.document, &file);
    let counts = &report.counts;
    assert_eq!(counts["lines"], json!(cases.len()));
    assert_eq!(counts["skipped"], json!(0));
    assert!(
        report.is_lossless(),
        "{}
{report}",
        file.display()
    );
}

#[test]
#[ignore = "builds a client"]
fn order_repetition_and_what_is_unknown_change_no_variant() {
    let Some(run) = run("order_repetition_and_what_is_unknown_change_no_variant") else {
        return;
    };
    let cases = mutations::harmless(&run.tree, &run.instances, SEED);
    check(&run, "harmless", &cases);
}

#[test]
#[ignore = "builds a client"]
fn tags_and_keys_may_be_missing_or_null_or_unknown() {
    let Some(run) = run("tags_and_keys_may_be_missing_or_null_or_unknown") else {
        return;
    };
    let cases = mutations::telling(&run.tree, &run.instances, SEED);
    check(&run, "telling", &cases);
}

#[test]
#[ignore = "builds a client"]
fn wrong_types_are_refused_where_they_stand() {
    let Some(run) = run("wrong_types_are_refused_where_they_stand") else {
        return;
    };
    let cases = mutations::refused(&run.tree, &run.instances, run.all, SEED);
    check(&run, "refused", &cases);
}
