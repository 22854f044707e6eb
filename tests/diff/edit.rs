//! Edits of a description, by JSON pointer.

use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// One change of a description.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Edit {
    /// What is put into both sides first.
    before: BTreeMap<String, Value>,
    #[serde(rename = "move")]
    moved: BTreeMap<String, String>,
    set: BTreeMap<String, Value>,
    remove: Vec<String>,
}

impl Edit {
    /// Returns both sides of the change.
    pub(crate) fn sides(&self, base: &Value) -> (Value, Value) {
        let mut old = base.clone();
        for (pointer, value) in &self.before {
            set(&mut old, pointer, value.clone());
        }
        let mut new = old.clone();
        for (pointer, value) in &self.set {
            set(&mut new, pointer, value.clone());
        }
        for (from, to) in &self.moved {
            let value = remove(&mut new, from);
            set(&mut new, to, value);
        }
        // From behind, so that places in lists stay what they were.
        for pointer in self.remove.iter().rev() {
            remove(&mut new, pointer);
        }
        (old, new)
    }
}

/// Puts a value at a pointer, at the end of a list if its place is not there yet.
pub(crate) fn set(tree: &mut Value, pointer: &str, value: Value) {
    let (above, step) = split(pointer);
    match tree
        .pointer_mut(above)
        .unwrap_or_else(|| panic!("no {above}"))
    {
        Value::Array(list) => {
            let index: usize = step.parse().unwrap();
            if index < list.len() {
                list[index] = value;
            } else {
                list.push(value);
            }
        }
        node => {
            node.as_object_mut().unwrap().insert(step, value);
        }
    }
}

/// Takes away what stands at a pointer.
pub(crate) fn remove(tree: &mut Value, pointer: &str) -> Value {
    let (above, step) = split(pointer);
    match tree
        .pointer_mut(above)
        .unwrap_or_else(|| panic!("no {above}"))
    {
        Value::Array(list) => list.remove(step.parse().unwrap()),
        node => node
            .as_object_mut()
            .unwrap()
            .remove(&step)
            .unwrap_or_else(|| panic!("no {pointer}")),
    }
}

fn split(pointer: &str) -> (&str, String) {
    let (above, step) = pointer.rsplit_once('/').unwrap();
    (above, step.replace("~1", "/").replace("~0", "~"))
}
