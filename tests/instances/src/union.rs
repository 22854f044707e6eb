//! The variants of a schema, and the tags by which a reader is to know each.

use std::collections::BTreeSet;

use serde_json::Value;

use super::document::{Document, Tags, mapping, reference};
use super::object::Object;

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct Variant<'a> {
    /// The name of its component.
    pub schema: &'a str,
    /// Ways to tag a value of it; none where its keys tell it.
    pub tags: Vec<Tags>,
}

/// Returns the variants of a union of objects; nothing for any other schema.
pub fn variants<'a>(document: &Document<'a>, schema: &'a Value) -> Vec<Variant<'a>> {
    if let Some(mapping) = mapping(schema) {
        let variants = mapping.into_iter();
        return variants
            .filter_map(|(name, tags)| {
                let schema = document.name(&name)?;
                Some(Variant { schema, tags })
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
    // Where no tag tells them apart, their keys do, or they have one shape.
    let tags = tags(document, &parts, &objects).unwrap_or_else(|| vec![Vec::new(); parts.len()]);
    parts
        .into_iter()
        .zip(tags)
        .map(|(schema, tags)| Variant { schema, tags })
        .collect()
}

/// Returns what a value has to be one of.
pub fn parts(schema: &Value) -> Option<&Vec<Value>> {
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
