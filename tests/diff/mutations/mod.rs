//! Changes that can be made somewhere in a description.

mod operations;
mod parameters;
mod properties;
mod schemas;

use crate::edit::{remove, set};
use codegen::diff::Kind;
use fastrand::Rng;
use serde_json::{Value, json};

/// A change that can be made somewhere.
pub(crate) struct Mutation {
    pub(crate) name: &'static str,
    /// Returns whether the change can be made at the node.
    pub(crate) fits: fn(&str, &Value) -> bool,
    /// Makes the change and returns where it is to be looked for.
    pub(crate) apply: fn(&mut Value, &str, &mut Rng) -> String,
    /// What it may be called.
    pub(crate) kinds: &'static [Kind],
}

/// Returns every kind of change.
pub(crate) fn all() -> impl Iterator<Item = &'static Mutation> {
    let calls = operations::ALL.iter().chain(parameters::ALL);
    let types = schemas::ALL.iter().chain(properties::ALL);
    types.chain(calls)
}

/// Returns the step of a pointer that is so many steps before its last.
fn step(pointer: &str, back: usize) -> &str {
    pointer.rsplit('/').nth(back).unwrap_or_default()
}

/// Turns a flag of the node on or off.
fn toggle(tree: &mut Value, pointer: &str, key: &str) -> String {
    let on = tree.pointer(pointer).unwrap()[key] == true;
    set(tree, &format!("{pointer}/{key}"), json!(!on));
    pointer.to_owned()
}

/// Sets a key of the node, and returns where it is.
fn put(tree: &mut Value, pointer: &str, key: &str, value: Value) -> String {
    let at = format!("{pointer}/{key}");
    set(tree, &at, value);
    at
}

/// Takes a key from the node, and returns where it was.
fn take(tree: &mut Value, pointer: &str, key: &str) -> String {
    let at = format!("{pointer}/{key}");
    remove(tree, &at);
    at
}

/// Says something else of the node.
fn reword(tree: &mut Value, pointer: &str) -> String {
    let words = json!("Said in another way.");
    put(tree, pointer, "description", words)
}

/// Returns what a pointer leads to without so many of its last steps.
fn above(pointer: &str, steps: usize) -> &str {
    pointer.rsplitn(steps + 1, '/').last().unwrap_or_default()
}
