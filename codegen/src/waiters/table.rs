//! The form of the table.

use crate::diagnostics::{Fault, Place};
use crate::pointer::escape;
use crate::source::Source;
use crate::tree::parse;
use serde::Deserialize;
use serde_json::{Map, Value};

/// What the table says of one operation.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) operation: String,
    /// JSON pointer of the entry in the table.
    pub(super) pointer: String,
    pub(super) settled: Vec<Row>,
    pub(super) deleted: Vec<Row>,
}

/// What the table says of one field.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    pub(super) field: String,
    #[serde(default)]
    pub(super) success: Values,
    #[serde(default)]
    pub(super) failure: Values,
    #[serde(default)]
    pub(super) pending: Values,
}

/// The values that mean one thing.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a list of texts, a list of booleans, or `set`"
)]
pub(super) enum Values {
    List(Vec<Literal>),
    Word(Word),
}

impl Default for Values {
    fn default() -> Self {
        Self::List(Vec::new())
    }
}

/// A value as it stands in the table.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Literal {
    Bool(bool),
    Text(String),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Word {
    Set,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEntry {
    #[serde(default)]
    settled: Vec<Value>,
    #[serde(default)]
    deleted: Vec<Value>,
}

/// Reads the table. What is wrong with its form is added to `faults`.
pub(super) fn read<'a>(source: &'a Source, faults: &mut Vec<Fault<'a>>) -> Vec<Entry> {
    let tree = match parse(source) {
        Ok(tree) => tree,
        Err(wrong) => {
            faults.extend(wrong);
            return Vec::new();
        }
    };
    let Some(table) = waiters(tree) else {
        let message = "a table of waiters is a mapping `waiters` from operations to their fields";
        faults.push(Fault::new(message, "").at(Place::node(source, "")));
        return Vec::new();
    };
    let mut entries = Vec::with_capacity(table.len());
    for (operation, value) in table {
        let pointer = format!("/waiters/{}", escape(&operation));
        let mut fault = |message: String, pointer: &str| {
            faults.push(Fault::new(message, pointer).at(Place::node(source, pointer)));
        };
        let entry = match RawEntry::deserialize(value) {
            Ok(entry) => entry,
            Err(error) => {
                fault(error.to_string(), &pointer);
                continue;
            }
        };
        let mut rows = |key: &str, rows: Vec<Value>| {
            let mut read = Vec::with_capacity(rows.len());
            for (index, row) in rows.into_iter().enumerate() {
                match Row::deserialize(row) {
                    Ok(row) => read.push(row),
                    Err(error) => fault(error.to_string(), &format!("{pointer}/{key}/{index}")),
                }
            }
            read
        };
        let settled = rows("settled", entry.settled);
        let deleted = rows("deleted", entry.deleted);
        entries.push(Entry {
            operation,
            pointer,
            settled,
            deleted,
        });
    }
    entries
}

/// Returns the mapping that is all of the file.
fn waiters(tree: Value) -> Option<Map<String, Value>> {
    match tree {
        Value::Object(mut map) if map.len() == 1 => match map.remove("waiters")? {
            Value::Object(table) => Some(table),
            _ => None,
        },
        _ => None,
    }
}
