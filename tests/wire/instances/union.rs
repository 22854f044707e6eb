//! The variants of a schema, and the tags by which a reader is to know each.

use std::collections::BTreeSet;

use serde_json::Value;

use super::document::{Document, Tags, mapping, reference};
use super::object::Object;

pub(crate) struct Variant<'a> {
    /// The name of its component.
    pub(crate) schema: &'a str,
    /// Ways to tag a value of it; none where its keys tell it.
    pub(crate) tags: Vec<Tags>,
}

/// Returns the variants of a union of objects; nothing for any other schema.
///
/// # Panics
///
/// Panics if the variants cannot be told apart, though they ought to be.
pub(crate) fn variants<'a>(document: &Document<'a>, schema: &'a Value) -> Vec<Variant<'a>> {
    if let Some(mapping) = mapping(schema) {
        let variants = mapping.into_iter();
        return variants
            .map(|(name, tags)| Variant {
                schema: document.name(&name),
                tags,
            })
            .collect();
    }
    let parts: Vec<&str> = parts(schema)
        .into_iter()
        .flatten()
        .filter_map(reference)
        .collect();
    if parts.iter().any(|part| is_scalar(document, part)) {
        return Vec::new();
    }
    let objects: Vec<Object<'_>> = parts
        .iter()
        .map(|part| Object::new(document, document.schema(part)))
        .collect();
    let tags = tags(document, &parts, &objects).unwrap_or_else(|| {
        let clear = is_told_by_keys(&objects) || is_one_shape(document, &objects);
        assert!(clear, "nothing tells {parts:?} apart");
        vec![Vec::new(); parts.len()]
    });
    parts
        .into_iter()
        .zip(tags)
        .map(|(schema, tags)| Variant { schema, tags })
        .collect()
}

/// Returns what a value has to be one of.
pub(crate) fn parts(schema: &Value) -> Option<&Vec<Value>> {
    schema
        .get("oneOf")
        .or_else(|| schema.get("anyOf"))?
        .as_array()
}

fn is_scalar(document: &Document<'_>, part: &str) -> bool {
    let schema = document.resolve(document.schema(part)).1;
    schema["type"].as_str().is_some_and(|name| name != "object")
}

/// Returns the tags of each variant by the first property whose enumerations overlap in none. The values that the variant
/// named `Default…` shares with others belong to those.
fn tags<'a>(
    document: &Document<'a>,
    parts: &[&str],
    objects: &[Object<'_>],
) -> Option<Vec<Vec<Tags>>> {
    objects.first()?.properties.keys().find_map(|property| {
        let properties = objects
            .iter()
            .map(|object| object.properties.get(property).copied());
        let sets = properties.map(|schema| values(document, schema?));
        let mut sets = sets.collect::<Option<Vec<_>>>()?;
        if let Some(default) = parts.iter().position(|part| part.starts_with("Default")) {
            let own = std::mem::take(&mut sets[default]);
            sets[default] = own
                .into_iter()
                .filter(|value| !sets.iter().any(|set| set.contains(value)))
                .collect();
        }
        let all: BTreeSet<&str> = sets.iter().flatten().copied().collect();
        let disjoint = all.len() == sets.iter().map(BTreeSet::len).sum::<usize>();
        if !disjoint || sets.iter().any(BTreeSet::is_empty) {
            return None;
        }
        let tag = |value: &str| vec![((*property).to_owned(), value.to_owned())];
        Some(
            sets.iter()
                .map(|set| set.iter().map(|value| tag(value)).collect())
                .collect(),
        )
    })
}

/// Returns the values that a text may have, if the schema lists them.
fn values<'a>(document: &Document<'a>, schema: &'a Value) -> Option<BTreeSet<&'a str>> {
    let schema = document.resolve(schema).1;
    if let Some(parts) = parts(schema) {
        let sets: Option<Vec<_>> = parts.iter().map(|part| values(document, part)).collect();
        return Some(sets?.into_iter().flatten().collect());
    }
    schema["enum"]
        .as_array()?
        .iter()
        .map(Value::as_str)
        .collect()
}

/// Returns whether every variant requires a key that no other one has.
fn is_told_by_keys(objects: &[Object<'_>]) -> bool {
    let others = |index| {
        objects
            .iter()
            .enumerate()
            .filter(move |(other, _)| *other != index)
    };
    objects.iter().enumerate().all(|(index, object)| {
        let is_own =
            |key: &&str| !others(index).any(|(_, other)| other.properties.contains_key(key));
        object.required.iter().any(is_own)
    })
}

/// Returns whether keys that several variants have hold values of the same JSON type in all.
fn is_one_shape(document: &Document<'_>, objects: &[Object<'_>]) -> bool {
    objects
        .iter()
        .flat_map(|object| &object.properties)
        .all(|(key, schema)| {
            let kind = &document.resolve(schema).1["type"];
            let others = objects.iter().filter_map(|other| other.properties.get(key));
            others
                .map(|other| &document.resolve(other).1["type"])
                .all(|other| other == kind)
        })
}
