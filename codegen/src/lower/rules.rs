//! The rules by which a union without a discriminator tells its variants apart.

use crate::ir::{Property, Rule, TypeId};
use serde_json::Value;
use std::collections::BTreeMap;

/// A variant as the rules see it.
pub(super) struct Candidate<'a> {
    pub(super) id: &'a TypeId,
    pub(super) properties: &'a [Property],
    /// The properties that are string enumerations, with their values.
    pub(super) values: BTreeMap<&'a str, &'a [String]>,
}

/// What a rule found: for each variant the tag values that lead to it.
pub(super) struct Choice {
    pub(super) rule: Rule,
    pub(super) tags: Vec<String>,
    pub(super) values: Vec<Vec<Vec<String>>>,
    pub(super) default: Option<usize>,
}

/// Chooses by a property whose values no two variants share; the `Default…` variant may list others' values too.
pub(super) fn by_enum(candidates: &[Candidate<'_>]) -> Option<Choice> {
    let (first, _) = candidates.split_first()?;
    let shared: Vec<&Property> = first
        .properties
        .iter()
        .filter(|property| {
            candidates
                .iter()
                .all(|c| c.values.contains_key(property.name.as_str()))
        })
        .collect();
    // A property that every variant requires is the likelier tag.
    let requiring = |property: &&&Property| {
        let requires = |c: &&Candidate<'_>| {
            c.properties
                .iter()
                .any(|own| own.name == property.name && own.required)
        };
        std::cmp::Reverse(candidates.iter().filter(requires).count())
    };
    let mut shared: Vec<&&Property> = shared.iter().collect();
    shared.sort_by_key(requiring);
    let names = || shared.iter().map(|property| property.name.as_str());
    names()
        .find_map(|name| disjoint(candidates, name, None))
        .or_else(|| {
            names().find_map(|name| disjoint(candidates, name, default_variant(candidates)))
        })
}

fn default_variant(candidates: &[Candidate<'_>]) -> Option<usize> {
    candidates
        .iter()
        .position(|candidate| candidate.id.as_str().starts_with("Default"))
}

fn disjoint(candidates: &[Candidate<'_>], name: &str, default: Option<usize>) -> Option<Choice> {
    let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, candidate) in candidates.iter().enumerate() {
        for value in candidate.values.get(name)?.iter() {
            match owners.get(value.as_str()) {
                Some(owner) if Some(*owner) == default => {
                    owners.insert(value, index);
                }
                Some(_) if Some(index) == default => {}
                Some(_) => return None,
                None => {
                    owners.insert(value, index);
                }
            }
        }
    }
    let values = candidates.iter().enumerate().map(|(index, candidate)| {
        let own = candidate.values[name].iter();
        let own = own.filter(|value| owners.get(value.as_str()) == Some(&index));
        own.map(|value| vec![value.clone()]).collect()
    });
    let rule = if default.is_some() {
        Rule::DefaultVariant
    } else {
        Rule::DisjointEnum
    };
    Some(Choice {
        rule,
        tags: vec![name.to_owned()],
        values: values.collect(),
        default,
    })
}

/// Chooses by required keys that no other variant has.
pub(super) fn by_required(candidates: &[Candidate<'_>]) -> Option<Choice> {
    let has_own_key = |(index, candidate): (usize, &Candidate<'_>)| {
        candidate.properties.iter().any(|property| {
            let mut others = candidates
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != index);
            property.required
                && others.all(|(_, c)| c.properties.iter().all(|own| own.name != property.name))
        })
    };
    let all = candidates.len() > 1 && candidates.iter().enumerate().all(has_own_key);
    all.then(|| Choice {
        rule: Rule::RequiredKeys,
        tags: Vec::new(),
        values: vec![Vec::new(); candidates.len()],
        default: None,
    })
}

/// Reads `x-tag: {properties: [a, b], mapping: {"one,two": Schema, three: Other}}`.
pub(super) fn overlaid(tag: &Value, targets: &[TypeId]) -> Option<Choice> {
    let tags: Vec<String> = serde_json::from_value(tag.get("properties")?.clone()).ok()?;
    let mapping: BTreeMap<String, String> =
        serde_json::from_value(tag.get("mapping")?.clone()).ok()?;
    let mut values = vec![Vec::new(); targets.len()];
    for (key, target) in &mapping {
        let target = target.rsplit('/').next()?;
        let index = targets.iter().position(|known| known.as_str() == target)?;
        let mut parts: Vec<String> = key.split(',').map(str::to_owned).collect();
        if parts.len() > tags.len() {
            return None;
        }
        parts.resize(tags.len(), "*".to_owned());
        values[index].push(parts);
    }
    let complete = !tags.is_empty() && tags.len() <= 2 && values.iter().all(|v| !v.is_empty());
    complete.then_some(Choice {
        rule: Rule::Overlay,
        tags,
        values,
        default: None,
    })
}
