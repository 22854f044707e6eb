//! One random change at a time, hundreds of them: the comparison names each.

use crate::edition;
use crate::mutations::{self, Mutation};
use codegen::diff::{Edition, Finding, Kind, compare};
use codegen::{Input, Source};
use fastrand::Rng;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Returns every kind of change with the places where it can be made.
fn places(tree: &Value) -> Vec<(&'static Mutation, Vec<String>)> {
    let mut all: Vec<_> = mutations::all().map(|one| (one, Vec::new())).collect();
    let mut open = vec![(String::new(), tree)];
    while let Some((pointer, node)) = open.pop() {
        for (mutation, places) in &mut all {
            if (mutation.fits)(&pointer, node) {
                places.push(pointer.clone());
            }
        }
        match node {
            Value::Object(map) => open.extend(map.iter().map(|(key, node)| {
                let key = key.replace('~', "~0").replace('/', "~1");
                (format!("{pointer}/{key}"), node)
            })),
            Value::Array(list) => {
                let items = list.iter().enumerate();
                open.extend(items.map(|(index, node)| (format!("{pointer}/{index}"), node)));
            }
            _ => {}
        }
    }
    all.iter_mut().for_each(|(_, places)| places.sort());
    all
}

fn names(finding: &Finding, mutation: &Mutation, at: &str) -> bool {
    let related = |pointer: &str| {
        let below = |one: &str, other: &str| {
            one.strip_prefix(other)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        below(pointer, at) || below(at, pointer)
    };
    let places = finding.places.iter().map(|place| place.pointer.as_str());
    mutation.kinds.contains(&finding.kind)
        && (places.chain([finding.pointer.as_str()]).any(related) || is_shared(finding))
}

/// Enumerations that several places share are told where the first of them stands.
fn is_shared(finding: &Finding) -> bool {
    matches!(finding.kind, Kind::EnumValueAdded | Kind::EnumValueRemoved)
}

/// Makes changes one at a time and returns how many were made of each kind.
fn change_at_random(
    tree: &Value,
    config: Option<Source>,
    each: usize,
    seed: u64,
) -> BTreeMap<&'static str, usize> {
    let edition = |tree: &Value| {
        let input = Input {
            config: config.clone(),
            ..crate::input(tree)
        };
        Edition::read(&input)
    };
    let old = edition(tree).unwrap_or_else(|error| panic!("{error}"));
    let mut rng = Rng::with_seed(seed);
    let mut made = BTreeMap::new();
    let mut missed = Vec::new();
    for (mutation, places) in places(tree) {
        for _ in 0..each.min(places.len()) {
            let place = &places[rng.usize(..places.len())];
            let mut changed = tree.clone();
            let at = (mutation.apply)(&mut changed, place, &mut rng);
            // Some changes leave a description that cannot be generated, such as a union without a tag.
            let Ok(new) = edition(&changed) else {
                *made.entry("none: not to be generated").or_insert(0) += 1;
                continue;
            };
            let report = compare(&old, &new);
            *made.entry(mutation.name).or_insert(0) += 1;
            if !report
                .findings
                .iter()
                .any(|finding| names(finding, mutation, &at))
            {
                let told: Vec<&str> = report.findings.iter().map(|f| f.message.as_str()).collect();
                missed.push(format!("{} at {at}: {told:?}", mutation.name));
            }
        }
    }
    assert!(
        missed.is_empty(),
        "{} were not named:\n{}",
        missed.len(),
        missed.join("\n")
    );
    made
}

fn own() -> (Value, Option<Source>) {
    let spec = tests::root().join("spec");
    let read = |path: &Path| {
        Source::new(
            path.display().to_string(),
            fs::read_to_string(path).unwrap(),
        )
    };
    let mut files: Vec<_> = fs::read_dir(spec.join("api"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let input = Input {
        description: files.iter().map(|path| read(path)).collect(),
        ..Input::default()
    };
    (
        codegen::overlaid(&input).unwrap(),
        Some(read(&spec.join("codegen.toml"))),
    )
}

#[test]
fn a_random_change_of_each_kind_in_our_description_is_named() {
    let (tree, config) = own();
    let made = change_at_random(&tree, config, 1, 1);
    assert!(made.len() > 25, "{made:?}");
}

#[test]
#[ignore = "takes minutes: hundreds of changes"]
fn every_random_change_of_our_description_is_named() {
    let (tree, config) = own();
    let made = change_at_random(&tree, config, 10, 1);
    println!("{} changes: {made:?}", made.values().sum::<usize>());
}

/// Returns the whole document as one tree, with its configuration.
fn whole(test: &str) -> Option<(Value, Option<Source>)> {
    let spec = tests::atlas(test)?;
    let text = fs::read_to_string(spec).unwrap();
    let input = Input {
        description: vec![Source::new("v2.yaml", text)],
        ..Input::default()
    };
    Some((codegen::overlaid(&input).unwrap(), own().1))
}

#[test]
fn a_random_change_of_each_kind_in_the_whole_document_is_named() {
    let test = "a_random_change_of_each_kind_in_the_whole_document_is_named";
    if let Some((tree, config)) = whole(test) {
        let made = change_at_random(&tree, config, 1, 2);
        assert!(made.len() > 25, "{made:?}");
    }
}

#[test]
#[ignore = "takes minutes: hundreds of changes of the whole document"]
fn every_random_change_of_the_whole_document_is_named() {
    if let Some((tree, config)) = whole("every_random_change_of_the_whole_document_is_named") {
        let made = change_at_random(&tree, config, 12, 3);
        println!("{} changes: {made:?}", made.values().sum::<usize>());
    }
}

#[test]
fn no_change_is_no_finding() {
    let (tree, _) = own();
    let report = compare(&edition(&tree), &edition(&tree));
    assert!(report.findings.is_empty());
}
