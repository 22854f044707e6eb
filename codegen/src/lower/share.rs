//! Shared enumerations: where the configuration says that properties speak of one thing, their sets become one type.
//!
//! The sets are united whether or not they are equal, so that a value which the publisher adds in one place changes no
//! type's name. What a single place allows goes into the field's documentation.

use super::Lowering;
use crate::config::SharedEnum;
use crate::ir::{Docs, Enum, Kind, Ref, TypeId};
use std::collections::BTreeMap;

/// Sets with more values than this are not spelled out beside a field.
const SPELLED_OUT: usize = 16;

impl Lowering<'_> {
    pub(super) fn share_enums(&mut self) {
        let mut shared: BTreeMap<TypeId, TypeId> = BTreeMap::new();
        let config = self.config;
        for set in &config.shared_enums {
            let id = TypeId::component(&set.name);
            if self.api.types.contains_key(&id) {
                let message = format!("a schema is called `{id}`, as a shared enumeration is");
                self.error(
                    "",
                    message,
                    Some("give the shared enumeration another name"),
                );
                continue;
            }
            let members = self.members(set);
            let mut values: Vec<String> = Vec::new();
            for member in &members {
                for value in self
                    .enum_values(&Ref::Named(member.clone()))
                    .unwrap_or_default()
                {
                    if !values.contains(value) {
                        values.push(value.clone());
                    }
                }
            }
            if values.is_empty() {
                continue;
            }
            self.note_narrower_sets(&members, values.len());
            let kind = Kind::Enum(Enum { values });
            let docs = Docs {
                text: set.text.clone(),
                deprecated: false,
            };
            self.insert(id.clone(), String::new(), docs, kind, false);
            shared.extend(members.into_iter().map(|member| (member, id.clone())));
        }
        self.redirect(&shared);
    }

    fn members(&self, set: &SharedEnum) -> Vec<TypeId> {
        let fits = |id: &TypeId, values: &[String]| {
            id.steps().count() > 1
                && id
                    .steps()
                    .last()
                    .is_some_and(|name| set.properties.contains(name))
                && (set.with.is_empty() || values.iter().any(|value| set.with.contains(value)))
        };
        let enums = self.api.types.iter().filter_map(|(id, ty)| match &ty.kind {
            Kind::Enum(values) => Some((id, &values.values)),
            _ => None,
        });
        enums
            .filter(|(id, values)| fits(id, values))
            .map(|(id, _)| id.clone())
            .collect()
    }

    /// Says beside a field what its own schema allows, where that is less than the shared set.
    fn note_narrower_sets(&mut self, members: &[TypeId], all: usize) {
        let sets: BTreeMap<TypeId, Vec<String>> = members
            .iter()
            .filter_map(|id| {
                Some((
                    id.clone(),
                    self.enum_values(&Ref::Named(id.clone()))?.to_vec(),
                ))
            })
            .filter(|(_, values)| values.len() < all && values.len() <= SPELLED_OUT)
            .collect();
        for ty in self.api.types.values_mut() {
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

    fn redirect(&mut self, shared: &BTreeMap<TypeId, TypeId>) {
        for ty in self.api.types.values_mut() {
            match &mut ty.kind {
                Kind::Struct(structure) => {
                    structure
                        .properties
                        .iter_mut()
                        .for_each(|p| p.ty.redirect(shared));
                }
                Kind::Alias(target) => target.redirect(shared),
                _ => {}
            }
        }
        for operation in &mut self.api.operations {
            operation
                .parameters
                .iter_mut()
                .for_each(|parameter| parameter.ty.redirect(shared));
        }
        self.api.types.retain(|id, _| !shared.contains_key(id));
    }
}
