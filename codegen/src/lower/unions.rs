//! Unions: which schemas are the variants, and by which rule they are told apart.

use super::mixed::Part;
use super::rules::{Candidate, Choice};
use super::types::docs;
use super::view::View;
use super::{Lowering, component_name, rules};
use crate::ir::{Docs, Enum, Kind, Property, Ref, Rule, Struct, TypeId, Union, Variant};
use openapiv3::Discriminator;

impl<'a> Lowering<'a> {
    /// Lowers the unions, now that the types of their variants are known.
    pub(super) fn unions(&mut self) {
        // A variant that stands inline may hold a union of its own, which joins the queue.
        while let Some((id, pointer, schema)) = self.pending.pop_front() {
            let view = View::new(schema);
            let kind = match self.mixed(&id, &pointer, &view) {
                Some(kind) => kind,
                None => {
                    let parts: Vec<Part<'a>> = view.one_of.iter().enumerate().collect();
                    self.union(&id, &pointer, &view, &parts)
                }
            };
            let component = id.steps().count() == 1;
            self.insert(id, pointer, docs(&view), kind, component);
        }
        self.merge_equal_variants();
    }

    /// Returns what alternatives that are all objects become.
    pub(super) fn union(
        &mut self,
        id: &TypeId,
        pointer: &str,
        view: &View<'a>,
        parts: &[Part<'a>],
    ) -> Kind {
        let targets = self.targets(id, pointer, view, parts);
        if let ([_], Some(discriminator)) = (targets.as_slice(), &view.data.discriminator)
            && let Some(kind) = self.only_one(id, &discriminator.property_name, &targets[0])
        {
            return kind;
        }
        let choice = match &view.data.discriminator {
            Some(discriminator) => Some(self.mapped(discriminator, &targets)),
            None => self.deduced(pointer, view, &targets),
        };
        match choice {
            Some(choice) => Kind::Union(self.chosen(choice, targets)),
            None => match self.folded(id, &targets) {
                Some(folded) => Kind::Struct(folded),
                None => {
                    let hint = "name the property that decides in an overlay: \
                                `x-tag: {properties: [kind], mapping: {value: Schema}}`";
                    self.error(pointer, "the variants cannot be told apart", Some(hint));
                    Kind::Any
                }
            },
        }
    }

    /// Returns the variants' types, each once: those of `oneOf`, else those of the mapping.
    fn targets(
        &mut self,
        id: &TypeId,
        pointer: &str,
        view: &View<'a>,
        parts: &[Part<'a>],
    ) -> Vec<TypeId> {
        let mut targets = Vec::new();
        for (index, part) in parts {
            let step = format!("variant{}", index + 1);
            let pointer = format!("{pointer}/oneOf/{index}");
            if let Ref::Named(target) = self.reference(part, &id.inside(&step), &pointer)
                && !targets.contains(&target)
            {
                targets.push(target);
            }
        }
        let mapping = view
            .data
            .discriminator
            .iter()
            .flat_map(|tag| tag.mapping.values());
        for target in mapping.map(|target| mapping_target(target)) {
            if !targets.contains(&target) {
                targets.push(target);
            }
        }
        targets
    }

    /// Returns the plain struct that a mapping of all values to one schema of the parent's own shape is.
    /// It is sent like a union's tag, whatever it is marked.
    fn only_one(&self, id: &TypeId, tag: &str, target: &TypeId) -> Option<Kind> {
        let own = self.bases.get(id)?;
        let theirs = self.properties(target);
        let same = own.len() == theirs.len()
            && own
                .iter()
                .all(|property| theirs.iter().any(|other| other.name == property.name));
        let sent = |property: &Property| Property {
            read_only: property.read_only && property.name != tag,
            ..property.clone()
        };
        same.then(|| {
            Kind::Struct(Struct {
                properties: own.iter().map(sent).collect(),
                folded: vec![target.clone()],
            })
        })
    }

    fn mapped(&self, discriminator: &Discriminator, targets: &[TypeId]) -> Choice {
        let mut values = vec![Vec::new(); targets.len()];
        for (value, target) in &discriminator.mapping {
            let target = mapping_target(target);
            if let Some(index) = targets.iter().position(|known| *known == target) {
                values[index].push(vec![value.clone()]);
            }
        }
        for (values, target) in values.iter_mut().zip(targets) {
            if values.is_empty() {
                values.push(vec![target.as_str().to_owned()]);
            }
        }
        Choice {
            rule: Rule::Discriminator,
            tags: vec![discriminator.property_name.clone()],
            values,
            default: None,
        }
    }

    fn deduced(&mut self, pointer: &str, view: &View<'a>, targets: &[TypeId]) -> Option<Choice> {
        if let Some(tag) = view.data.extensions.get("x-tag") {
            let choice = rules::overlaid(tag, targets);
            if choice.is_none() {
                let hint = "write `x-tag: {properties: [kind], mapping: {value: Schema}}`";
                self.error(pointer, "`x-tag` does not fit this union", Some(hint));
            }
            return choice;
        }
        let candidates: Vec<Candidate<'_>> = targets
            .iter()
            .map(|id| Candidate {
                id,
                properties: self.properties(id),
                values: self
                    .properties(id)
                    .iter()
                    .filter_map(|property| {
                        Some((property.name.as_str(), self.api.enum_values(&property.ty)?))
                    })
                    .collect(),
            })
            .collect();
        rules::by_enum(&candidates).or_else(|| rules::by_required(&candidates))
    }

    fn chosen(&mut self, choice: Choice, targets: Vec<TypeId>) -> Union {
        for target in &targets {
            self.declare_tags(target, &choice.tags);
        }
        let by_keys = choice.tags.is_empty();
        let required: Vec<Vec<String>> = targets
            .iter()
            .map(|target| {
                let required = self
                    .properties(target)
                    .iter()
                    .filter(|property| property.required);
                let names = required.map(|property| property.name.clone());
                let names = names.filter(|name| !choice.tags.contains(name));
                if by_keys {
                    names
                        .filter(|name| self.is_only_in(name, target, &targets))
                        .collect()
                } else {
                    names.collect()
                }
            })
            .collect();
        let variants = targets
            .into_iter()
            .zip(choice.values)
            .zip(required)
            .map(|((ty, values), required)| Variant {
                ty,
                merged: Vec::new(),
                values,
                required,
            })
            .collect();
        Union {
            rule: choice.rule,
            tags: choice.tags,
            variants,
            default: choice.default,
        }
    }

    fn is_only_in(&self, name: &str, target: &TypeId, targets: &[TypeId]) -> bool {
        targets
            .iter()
            .filter(|other| *other != target)
            .all(|other| {
                self.properties(other)
                    .iter()
                    .all(|property| property.name != name)
            })
    }

    /// Gives a variant the tag as a field where its own schema forgot it.
    fn declare_tags(&mut self, target: &TypeId, tags: &[String]) {
        let Some(ty) = self.api.types.get_mut(target) else {
            return;
        };
        let Kind::Struct(structure) = &mut ty.kind else {
            return;
        };
        for tag in tags {
            if structure
                .properties
                .iter()
                .all(|property| property.name != *tag)
            {
                structure.properties.push(Property {
                    name: tag.clone(),
                    ty: Ref::String,
                    required: true,
                    nullable: false,
                    read_only: false,
                    write_only: false,
                    docs: Docs::default(),
                    default: None,
                    limits: Vec::new(),
                });
            }
        }
    }

    /// Returns a type's properties; of a union, those that its own schema declares.
    pub(super) fn properties(&self, id: &TypeId) -> &[Property] {
        match self.api.types.get(id).map(|ty| &ty.kind) {
            Some(Kind::Struct(structure)) => &structure.properties,
            Some(Kind::Alias(Ref::Named(target))) => self.properties(target),
            _ => self.bases.get(id).map_or(&[], Vec::as_slice),
        }
    }

    /// Returns one struct with every variant's properties, where no property has two types.
    fn folded(&mut self, id: &TypeId, targets: &[TypeId]) -> Option<Struct> {
        let mut properties: Vec<Property> = Vec::new();
        let mut sets: Vec<(String, Vec<String>)> = Vec::new();
        for (index, target) in targets.iter().enumerate() {
            for property in self.properties(target) {
                let known = properties
                    .iter_mut()
                    .find(|known| known.name == property.name);
                let Some(known) = known else {
                    properties.push(Property {
                        required: property.required && index == 0,
                        ..property.clone()
                    });
                    continue;
                };
                known.required &= property.required;
                known.read_only &= property.read_only;
                known.nullable |= property.nullable;
                if known.ty == property.ty {
                    continue;
                }
                let (ours, theirs) = (
                    self.api.enum_values(&known.ty)?,
                    self.api.enum_values(&property.ty)?,
                );
                let position = sets.iter().position(|(name, _)| *name == known.name);
                let position = position.unwrap_or_else(|| {
                    sets.push((known.name.clone(), ours.to_vec()));
                    sets.len() - 1
                });
                let set = &mut sets[position].1;
                set.extend(theirs.iter().filter(|value| !ours.contains(value)).cloned());
            }
        }
        for (name, mut values) in sets {
            let mut seen = std::collections::BTreeSet::new();
            values.retain(|value| seen.insert(value.clone()));
            let set = id.inside(&name);
            let property = properties
                .iter_mut()
                .find(|property| property.name == name)?;
            property.ty = Ref::Named(set.clone());
            let docs = property.docs.clone();
            self.insert(set, String::new(), docs, Kind::Enum(Enum { values }), false);
        }
        Some(Struct {
            properties,
            folded: targets.to_vec(),
        })
    }
}

/// Returns the schema that a mapping's value names, by reference or by bare name.
fn mapping_target(target: &str) -> TypeId {
    TypeId::component(component_name(target).unwrap_or(target))
}
