//! Random changes, hundreds of them: the comparison names each.

use crate::edition;
use crate::mutations::{self, Mutation};
use codegen::diff::{Edition, Finding, Kind, compare};
use codegen::{Diagnostics, Input, Source};
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

/// A change that is to be made somewhere.
struct Change {
    mutation: &'static Mutation,
    place: String,
    /// Of what it chooses for itself.
    seed: u64,
}

/// What changes are made to, and what has become of them.
struct Ground<'a> {
    tree: &'a Value,
    config: Option<Source>,
    old: Edition,
    made: BTreeMap<&'static str, usize>,
    missed: Vec<String>,
}

impl Ground<'_> {
    /// Makes changes all at once and returns what of them no finding names; nothing where what they leave cannot be generated.
    fn unnamed(&self, changes: &[Change]) -> Option<Vec<String>> {
        let mut tree = self.tree.clone();
        let apply = |change: &Change| {
            let mut rng = Rng::with_seed(change.seed);
            (change.mutation.apply)(&mut tree, &change.place, &mut rng)
        };
        let places: Vec<String> = changes.iter().map(apply).collect();
        let new = edition_with(&tree, self.config.as_ref()).ok()?;
        let findings = compare(&self.old, &new).findings;
        let unnamed = changes.iter().zip(&places).filter(|(change, at)| {
            let mut findings = findings.iter();
            !findings.any(|finding| names(finding, change.mutation, at))
        });
        let finding = |f: &Finding| format!("{} <{}>: {}", f.kind.name(), f.pointer, f.message);
        let told: Vec<String> = findings.iter().map(finding).collect();
        let line = |(change, at): (&Change, &String)| {
            format!("{} at {at}: {told:?}", change.mutation.name)
        };
        Some(unnamed.map(line).collect())
    }

    /// Makes changes all at once, and if that hides any, half of them at a time.
    fn make(&mut self, changes: &[Change]) {
        let unnamed = self.unnamed(changes);
        let all_named = unnamed.as_ref().is_some_and(Vec::is_empty);
        if let (false, [_, _, ..]) = (all_named, changes) {
            let (some, others) = changes.split_at(changes.len() / 2);
            self.make(some);
            return self.make(others);
        }
        for change in changes {
            // Some changes leave a description that cannot be generated, such as a union without a tag.
            let name = match unnamed {
                Some(_) => change.mutation.name,
                None => "none: not to be generated",
            };
            *self.made.entry(name).or_insert(0) += 1;
        }
        self.missed.extend(unnamed.into_iter().flatten());
    }
}

/// Makes `each` changes of every kind, up to `together` at a time, and returns how many were made of each.
fn change_at_random(
    (tree, config): (&Value, Option<Source>),
    each: usize,
    together: usize,
    seed: u64,
) -> BTreeMap<&'static str, usize> {
    let old = edition_with(tree, config.as_ref()).unwrap_or_else(|error| panic!("{error}"));
    let mut rng = Rng::with_seed(seed);
    let all = places(tree);
    let mut batches: Vec<Vec<Change>> = Vec::new();
    for round in 0..each {
        let first = batches.len();
        for (mutation, places) in all.iter().filter(|(_, places)| places.len() > round) {
            let change = Change {
                mutation,
                place: places[rng.usize(..places.len())].clone(),
                seed: rng.u64(..),
            };
            // One change of a kind, and one at an operation or a schema: else one might stand in for another.
            let free = |batch: &&mut Vec<Change>| {
                let mut others = batch.iter();
                batch.len() < together
                    && others.all(|other| owner(&other.place) != owner(&change.place))
            };
            match batches[first..].iter_mut().find(free) {
                Some(batch) => batch.push(change),
                None => batches.push(vec![change]),
            }
        }
    }
    let mut ground = Ground {
        tree,
        config,
        old,
        made: BTreeMap::new(),
        missed: Vec::new(),
    };
    batches.iter().for_each(|batch| ground.make(batch));
    let Ground { made, missed, .. } = ground;
    assert!(
        missed.is_empty(),
        "{} were not named:\n{}",
        missed.len(),
        missed.join("\n")
    );
    println!("{} changes: {made:?}", made.values().sum::<usize>());
    made
}

/// Returns the operation or the component that a pointer leads into.
fn owner(pointer: &str) -> Vec<&str> {
    pointer.split('/').take(4).collect()
}

fn edition_with(tree: &Value, config: Option<&Source>) -> Result<Edition, Diagnostics> {
    Edition::read(&Input {
        config: config.cloned(),
        ..crate::input(tree)
    })
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

/// How many changes the tests that always run make of each kind, and how many of them at a time.
const SAMPLE: (usize, usize) = (3, 16);

#[test]
fn random_changes_of_each_kind_in_our_description_are_named() {
    let (tree, config) = own();
    let made = change_at_random((&tree, config), SAMPLE.0, SAMPLE.1, 1);
    assert!(made.len() > 50, "{made:?}");
}

#[test]
#[ignore = "takes minutes: hundreds of changes"]
fn every_random_change_of_our_description_is_named() {
    let (tree, config) = own();
    change_at_random((&tree, config), 10, 1, 1);
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
fn random_changes_of_each_kind_in_the_whole_document_are_named() {
    let test = "random_changes_of_each_kind_in_the_whole_document_are_named";
    if let Some((tree, config)) = whole(test) {
        let made = change_at_random((&tree, config), SAMPLE.0, SAMPLE.1, 2);
        assert!(made.len() > 50, "{made:?}");
    }
}

/// Takes a quarter of an hour of processor time.
#[test]
#[ignore = "takes minutes: hundreds of changes of the whole document"]
fn every_random_change_of_the_whole_document_is_named() {
    if let Some((tree, config)) = whole("every_random_change_of_the_whole_document_is_named") {
        change_at_random((&tree, config), 12, 1, 3);
    }
}

#[test]
fn no_change_is_no_finding() {
    let (tree, _) = own();
    let report = compare(&edition(&tree), &edition(&tree));
    assert!(report.findings.is_empty());
}
