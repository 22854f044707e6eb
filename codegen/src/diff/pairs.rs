//! Which operation and which type of one description is which of the other, whatever they are called.

use super::edition::Edition;
use crate::ir::{Kind, Method, Operation, Ref, TypeId};
use std::collections::{BTreeMap, BTreeSet};

/// The operations and types of two descriptions, side by side.
pub(super) struct Pairs<'a> {
    pub(super) operations: Vec<(&'a Operation, &'a Operation)>,
    pub(super) removed: Vec<&'a Operation>,
    pub(super) added: Vec<&'a Operation>,
    /// From old to new.
    pub(super) types: BTreeMap<&'a TypeId, &'a TypeId>,
}

impl<'a> Pairs<'a> {
    pub(super) fn new(old: &'a Edition, new: &'a Edition) -> Self {
        let (operations, removed, added) = operations(old, new);
        let owners: BTreeMap<&str, &str> = operations
            .iter()
            .map(|(old, new)| (old.id.as_str(), new.id.as_str()))
            .collect();
        let mut pairs = Self {
            operations,
            removed,
            added,
            types: BTreeMap::new(),
        };
        pairs.components(old, new);
        pairs.inline(old, new, &owners);
        pairs
    }

    /// Returns whether two types are the same but for the names of schemas; aliases are looked through.
    pub(super) fn same(&self, old: &Edition, one: &Ref, new: &Edition, other: &Ref) -> bool {
        // What an alias stands for is compared where the alias is.
        if let (Ref::Named(one), Ref::Named(other)) = (one, other)
            && self.types.get(one) == Some(&other)
        {
            return true;
        }
        match (old.resolved(one), new.resolved(other)) {
            (Ref::Named(one), Ref::Named(other)) => self.types.get(one) == Some(&other),
            (Ref::List(one), Ref::List(other)) | (Ref::Map(one), Ref::Map(other)) => {
                one.nullable == other.nullable && self.same(old, &one.ty, new, &other.ty)
            }
            (one, other) => one == other,
        }
    }

    /// Pairs components by name, and what is left by shape and use.
    fn components(&mut self, old: &'a Edition, new: &'a Edition) {
        let alone = |one: &'a Edition, other: &Edition| {
            let types = one.picture.api.types.iter();
            let left =
                types.filter(|(id, ty)| ty.component && !other.picture.api.types.contains_key(*id));
            left.map(|(id, _)| id).collect::<Vec<_>>()
        };
        for id in old
            .picture
            .api
            .types
            .keys()
            .filter(|id| id.steps().count() == 1)
        {
            if let Some((other, _)) = new.picture.api.types.get_key_value(id) {
                self.types.insert(id, other);
            }
        }
        let (removed, added) = (alone(old, new), alone(new, old));
        if removed.is_empty() || added.is_empty() {
            return;
        }
        let (old_uses, new_uses) = (uses(old), uses(new));
        let none = BTreeSet::new();
        let mut candidates = Vec::new();
        for one in &removed {
            for other in &added {
                let likeness = likeness(old, one, new, other);
                let common = old_uses
                    .get(*one)
                    .unwrap_or(&none)
                    .intersection(new_uses.get(*other).unwrap_or(&none))
                    .count();
                let alike = match common {
                    0 => likeness >= SAME && old_uses.get(*one).is_none_or(BTreeSet::is_empty),
                    _ => likeness >= ALIKE,
                };
                let spelled = strsim::jaro(one.as_str(), other.as_str());
                if alike || (likeness >= ALIKE && spelled > NEAR) {
                    let score = likeness + spelled / 10.0;
                    candidates.push(((score * 1e6) as u64, *one, *other));
                }
            }
        }
        candidates.sort_by(|one, other| other.cmp(one));
        let mut taken = BTreeSet::new();
        for (_, one, other) in candidates {
            if !self.types.contains_key(one) && taken.insert(other) {
                self.types.insert(one, other);
            }
        }
    }

    /// Pairs inline types by their place in the component or operation that holds them.
    fn inline(&mut self, old: &'a Edition, new: &'a Edition, operations: &BTreeMap<&str, &str>) {
        for id in old
            .picture
            .api
            .types
            .keys()
            .filter(|id| id.steps().count() > 1)
        {
            let owner = id.owner();
            let renamed = self.types.get(&owner).map(|owner| owner.as_str());
            let owner = renamed
                .or_else(|| operations.get(owner.as_str()).copied())
                .unwrap_or(owner.as_str());
            let mut other = TypeId::component(owner);
            for step in id.steps().skip(1) {
                other = other.inside(step);
            }
            if let Some((other, _)) = new.picture.api.types.get_key_value(&other) {
                self.types.insert(id, other);
            }
        }
    }
}

/// As much of two shapes has to be equal for schemas that stand at the same place to be one.
const ALIKE: f64 = 0.6;
/// Shapes are equal.
const SAME: f64 = 0.999;
/// Names are so similar that alike shapes are one schema without a common use.
const NEAR: f64 = 0.9;

type Operations<'a> = (
    Vec<(&'a Operation, &'a Operation)>,
    Vec<&'a Operation>,
    Vec<&'a Operation>,
);

/// Pairs operations by method and path, whatever the parameters in it are called, and the rest by method and id.
fn operations<'a>(old: &'a Edition, new: &'a Edition) -> Operations<'a> {
    let by_path: BTreeMap<(Sortable, String), &Operation> = new
        .picture
        .api
        .operations
        .iter()
        .map(|operation| (key(operation), operation))
        .collect();
    let mut pairs = Vec::new();
    let mut removed = Vec::new();
    let mut met = BTreeSet::new();
    for operation in &old.picture.api.operations {
        match by_path.get(&key(operation)) {
            Some(other) => {
                met.insert(other.pointer.as_str());
                pairs.push((operation, *other));
            }
            None => removed.push(operation),
        }
    }
    removed.retain(|operation| {
        let mut others = new.picture.api.operations.iter();
        let same = others.find(|other| {
            other.id == operation.id
                && other.method == operation.method
                && !met.contains(other.pointer.as_str())
        });
        if let Some(other) = same {
            met.insert(other.pointer.as_str());
            pairs.push((operation, other));
        }
        same.is_none()
    });
    let added = new
        .picture
        .api
        .operations
        .iter()
        .filter(|operation| !met.contains(operation.pointer.as_str()));
    (pairs, removed, added.collect())
}

type Sortable = &'static str;

fn key(operation: &Operation) -> (Sortable, String) {
    (Method::as_str(operation.method), anonymous(&operation.path))
}

/// Returns a path template without the names of its parameters.
pub(super) fn anonymous(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    let mut inside = false;
    for c in path.chars() {
        match c {
            '{' => {
                out.push_str("{}");
                inside = true;
            }
            '}' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

/// Returns where each component is referred to, in words that are the same in both descriptions.
fn uses(edition: &Edition) -> BTreeMap<TypeId, BTreeSet<String>> {
    let mut uses: BTreeMap<TypeId, BTreeSet<String>> = BTreeMap::new();
    let mut note = |id: Option<&TypeId>, place: String| {
        if let Some(id) = id {
            uses.entry(id.clone()).or_default().insert(place);
        }
    };
    for (owner, ty) in &edition.picture.api.types {
        match &ty.kind {
            Kind::Struct(structure) => {
                for property in &structure.properties {
                    note(property.ty.named(), format!("{owner}.{}", property.name));
                }
            }
            Kind::Union(union) => {
                for variant in &union.variants {
                    note(Some(&variant.ty), format!("{owner} {:?}", variant.values));
                }
            }
            Kind::Mixed(mixed) => {
                for (json, ty) in &mixed.variants {
                    note(ty.named(), format!("{owner} {}", json.name()));
                }
            }
            Kind::Alias(target) => note(target.named(), owner.to_string()),
            Kind::Enum(_) | Kind::Any => {}
        }
    }
    for operation in &edition.picture.api.operations {
        let (method, path) = key(operation);
        for call in &operation.calls {
            let version = &call.version;
            let body = call.request.as_ref().and_then(|body| body.ty.named());
            note(body, format!("{method} {path} {version} in"));
            let reply = call.reply.ty().and_then(Ref::named);
            note(reply, format!("{method} {path} {version} out"));
        }
        for parameter in &operation.parameters {
            note(
                parameter.ty.named(),
                format!("{method} {path} {}", parameter.name),
            );
        }
    }
    uses
}

/// Returns how much two schemas have in common, from 0 to 1.
fn likeness(old: &Edition, one: &TypeId, new: &Edition, other: &TypeId) -> f64 {
    let (Some(one_type), Some(other_type)) = (
        old.picture.api.types.get(one),
        new.picture.api.types.get(other),
    ) else {
        return 0.0;
    };
    let kinds = std::mem::discriminant(&one_type.kind) == std::mem::discriminant(&other_type.kind);
    if !kinds {
        return 0.0;
    }
    let (one, other) = (parts(&one_type.kind), parts(&other_type.kind));
    if one.is_empty() && other.is_empty() {
        return match (&one_type.kind, &other_type.kind) {
            (Kind::Alias(one), Kind::Alias(other)) if one == other => 1.0,
            _ => 0.0,
        };
    }
    let common = one.intersection(&other).count();
    common as f64 / one.union(&other).count().max(1) as f64
}

fn parts(kind: &Kind) -> BTreeSet<String> {
    match kind {
        Kind::Struct(structure) => {
            let part = |property: &crate::ir::Property| match property.ty.named() {
                Some(_) => property.name.clone(),
                None => format!("{} {:?}", property.name, property.ty),
            };
            structure.properties.iter().map(part).collect()
        }
        Kind::Enum(set) => set.values.iter().cloned().collect(),
        Kind::Union(union) => {
            let values = union.variants.iter().flat_map(|variant| &variant.values);
            let values = values.map(|value| value.join(","));
            values.chain(union.tags.iter().cloned()).collect()
        }
        Kind::Mixed(mixed) => {
            let variants = mixed.variants.iter();
            variants
                .map(|(json, ty)| format!("{} {ty:?}", json.name()))
                .collect()
        }
        Kind::Alias(_) | Kind::Any => BTreeSet::new(),
    }
}
