//! The table against the document: fields exist, values are among those that the document lists.

use super::Attached;
use super::table::{Entry, Literal, Row, Values};
use crate::diagnostics::{Fault, Place};
use crate::ir::{Api, Condition, Method, Operation, Property, Ref, Reply, Waiter, When};
use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// Gives the operations their waiters. What doesn't fit the document is added to `faults`.
pub(super) fn attach<'a>(
    source: &'a Source,
    entries: Vec<Entry>,
    api: &mut Api,
    faults: &mut Vec<Fault<'a>>,
) -> Attached {
    let mut attached = Attached::default();
    let mut waiters = BTreeMap::new();
    for entry in entries {
        let found = api
            .operations
            .iter()
            .find(|operation| operation.id == entry.operation);
        let Some(operation) = found else {
            attached.idle.push(entry.operation);
            continue;
        };
        let mut check = Check {
            source,
            api,
            operation,
            faults,
            unnamed: &mut attached.unnamed,
        };
        if let Some(waiter) = check.waiter(&entry) {
            waiters.insert(entry.operation, waiter);
        }
    }
    for operation in &mut api.operations {
        operation.waiter = waiters.remove(&operation.id);
    }
    attached
}

/// What one entry is held against.
struct Check<'a, 'b> {
    source: &'a Source,
    api: &'b Api,
    operation: &'b Operation,
    faults: &'b mut Vec<Fault<'a>>,
    unnamed: &'b mut Vec<String>,
}

/// What a field can hold, as far as a waiter cares.
enum Field {
    Enum(BTreeSet<String>),
    Text,
    Bool,
    Other,
}

impl Check<'_, '_> {
    fn fault(&mut self, message: String, pointer: &str, hint: Option<String>) {
        let place = Place::node(self.source, pointer);
        let fault = Fault::new(message, pointer).at(place);
        self.faults.push(match hint {
            Some(hint) => fault.hint(hint),
            None => fault,
        });
    }

    fn waiter(&mut self, entry: &Entry) -> Option<Waiter> {
        let reply = self.operation.calls.first().map(|call| &call.reply);
        let (Some(Reply::Json(reply)), Method::Get) = (reply, self.operation.method) else {
            let message = format!("`{}` is no GET that brings JSON", entry.operation);
            let hint = "a waiter repeats the operation that shows the thing".to_owned();
            self.fault(message, &entry.pointer, Some(hint));
            return None;
        };
        let settled = self.conditions(reply, &entry.settled, &format!("{}/settled", entry.pointer));
        let deleted = self.conditions(reply, &entry.deleted, &format!("{}/deleted", entry.pointer));
        if settled.iter().all(|condition| condition.success.is_empty()) {
            let message = format!("nothing ends the wait for `{}` well", entry.operation);
            let hint = "name the values of success below `settled`".to_owned();
            self.fault(message, &entry.pointer, Some(hint));
        }
        Some(Waiter { settled, deleted })
    }

    fn conditions(&mut self, reply: &Ref, rows: &[Row], pointer: &str) -> Vec<Condition> {
        let conditions = rows.iter().enumerate();
        conditions
            .filter_map(|(index, row)| self.condition(reply, row, &format!("{pointer}/{index}")))
            .collect()
    }

    fn condition(&mut self, reply: &Ref, row: &Row, pointer: &str) -> Option<Condition> {
        let properties = self.api.properties_named(reply, &row.field);
        if properties.is_empty() {
            let message = format!(
                "the answer of `{}` has no field `{}`",
                self.operation.id, row.field
            );
            self.fault(message, &format!("{pointer}/field"), None);
            return None;
        }
        let field = self.field(&properties);
        let mut meanings: BTreeMap<String, &str> = BTreeMap::new();
        let mut read = |check: &mut Self, key: &'static str, values: &Values| {
            check.values(&row.field, &field, &mut meanings, key, values, pointer)
        };
        let condition = Condition {
            field: row.field.clone(),
            success: read(self, "success", &row.success),
            failure: read(self, "failure", &row.failure),
            pending: read(self, "pending", &row.pending),
        };
        if let Field::Enum(known) = &field
            && pointer.contains("/settled/")
        {
            let unnamed = known.iter().filter(|value| !meanings.contains_key(*value));
            let unnamed =
                unnamed.map(|value| format!("{}.{} {value}", self.operation.id, row.field));
            self.unnamed.extend(unnamed);
        }
        Some(condition)
    }

    /// Returns what a field can hold: of an enumeration, the values that it has in any variant.
    fn field(&self, properties: &[&Property]) -> Field {
        let mut known = BTreeSet::new();
        for property in properties {
            match (self.api.enum_values(&property.ty), &property.ty) {
                (Some(values), _) => known.extend(values.iter().cloned()),
                (None, Ref::String) => return Field::Text,
                (None, Ref::Bool) => return Field::Bool,
                (None, _) => return Field::Other,
            }
        }
        Field::Enum(known)
    }

    fn values(
        &mut self,
        name: &str,
        field: &Field,
        meanings: &mut BTreeMap<String, &'static str>,
        key: &'static str,
        values: &Values,
        pointer: &str,
    ) -> Vec<When> {
        let Values::List(values) = values else {
            return vec![When::Set];
        };
        let mut read = Vec::with_capacity(values.len());
        for (index, value) in values.iter().enumerate() {
            let pointer = format!("{pointer}/{key}/{index}");
            let (shown, when) = match value {
                Literal::Text(text) => (text.clone(), When::Text(text.clone())),
                Literal::Bool(flag) => (flag.to_string(), When::Bool(*flag)),
            };
            if let Some((message, hint)) = misfit(name, field, &when) {
                self.fault(message, &pointer, Some(hint));
            }
            if let Some(other) = meanings.insert(shown.clone(), key) {
                let message = format!("`{shown}` means {other} and {key}");
                self.fault(message, &pointer, None);
            }
            read.push(when);
        }
        read
    }
}

/// Returns why a field cannot have a value, if it cannot, and what it can have.
fn misfit(name: &str, field: &Field, value: &When) -> Option<(String, String)> {
    let known = match (field, value) {
        (Field::Enum(known), When::Text(text)) if known.contains(text) => return None,
        (Field::Text, When::Text(_)) | (Field::Bool, When::Bool(_)) | (_, When::Set) => {
            return None;
        }
        (Field::Enum(known), _) => {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            format!("its values are {}", known.join(", "))
        }
        (Field::Text, _) => "it is a text".to_owned(),
        (Field::Bool, _) => "it is `true` or `false`".to_owned(),
        (Field::Other, _) => "all that can be asked of it is whether it is `set`".to_owned(),
    };
    let shown = match value {
        When::Text(text) => text.clone(),
        When::Bool(flag) => flag.to_string(),
        When::Set => "set".to_owned(),
    };
    Some((format!("`{shown}` is no value of `{name}`"), known))
}
