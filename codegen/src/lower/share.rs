//! Shared enumerations: where the configuration says that properties speak of one thing, their sets become one type.
//!
//! The sets are united whether or not they are equal, so that a value which the publisher adds in one place changes no
//! type's name. What a single place allows goes into the field's documentation.

use crate::config::{Config, SharedEnum};
use crate::diagnostics::Diagnostic;
use crate::ir::{Api, Docs, Enum, Kind, Ref, Type, TypeId};
use std::collections::BTreeMap;

/// Sets with more values than this are not spelled out beside a field.
const SPELLED_OUT: usize = 16;

/// Makes one type of the enumerations that the configuration says are one, or returns the types whose names are taken.
pub(crate) fn share_enums(api: &mut Api, config: &Config) -> Result<(), Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let mut shared: BTreeMap<TypeId, TypeId> = BTreeMap::new();
    for set in &config.shared_enums {
        let id = TypeId::component(&set.name);
        if api.types.contains_key(&id) {
            let message = format!("a schema is called `{id}`, as a shared enumeration is");
            let hint = "give the shared enumeration another name";
            diagnostics.push(Diagnostic::new(message, "").with_hint(hint));
            continue;
        }
        let members = members(api, set);
        let mut values: Vec<String> = Vec::new();
        for member in &members {
            let own = api.enum_values(&Ref::Named(member.clone()));
            for value in own.unwrap_or_default() {
                if !values.contains(value) {
                    values.push(value.clone());
                }
            }
        }
        if values.is_empty() {
            continue;
        }
        note_narrower_sets(api, &members, values.len());
        let ty = Type {
            pointer: String::new(),
            component: false,
            docs: Docs {
                text: set.text.clone(),
                deprecated: false,
            },
            kind: Kind::Enum(Enum { values }),
        };
        api.types.insert(id.clone(), ty);
        shared.extend(members.into_iter().map(|member| (member, id.clone())));
    }
    redirect(api, &shared);
    match diagnostics.is_empty() {
        true => Ok(()),
        false => Err(diagnostics),
    }
}

fn members(api: &Api, set: &SharedEnum) -> Vec<TypeId> {
    let fits = |id: &TypeId, values: &[String]| {
        id.steps().count() > 1
            && id
                .steps()
                .last()
                .is_some_and(|name| set.properties.contains(name))
            && (set.with.is_empty() || values.iter().any(|value| set.with.contains(value)))
    };
    let enums = api.types.iter().filter_map(|(id, ty)| match &ty.kind {
        Kind::Enum(values) => Some((id, &values.values)),
        _ => None,
    });
    enums
        .filter(|(id, values)| fits(id, values))
        .map(|(id, _)| id.clone())
        .collect()
}

/// Says beside a field what its own schema allows, where that is less than the shared set.
fn note_narrower_sets(api: &mut Api, members: &[TypeId], all: usize) {
    let sets: BTreeMap<TypeId, Vec<String>> = members
        .iter()
        .filter_map(|id| {
            Some((
                id.clone(),
                api.enum_values(&Ref::Named(id.clone()))?.to_vec(),
            ))
        })
        .filter(|(_, values)| values.len() < all && values.len() <= SPELLED_OUT)
        .collect();
    for ty in api.types.values_mut() {
        let Kind::Struct(structure) = &mut ty.kind else {
            continue;
        };
        for property in &mut structure.properties {
            if let Some(values) = property.ty.named().and_then(|id| sets.get(id)) {
                property
                    .limits
                    .push(format!("one of `{}`", values.join("`, `")));
            }
        }
    }
}

fn redirect(api: &mut Api, shared: &BTreeMap<TypeId, TypeId>) {
    for ty in api.types.values_mut() {
        ty.kind.redirect(shared);
    }
    for operation in &mut api.operations {
        operation.redirect(shared);
    }
    api.types.retain(|id, _| !shared.contains_key(id));
}
