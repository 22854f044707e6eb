//! What emitters need to know beyond the picture itself: who reaches a type, which fields recurse, what is a page.

use crate::ir::{
    Api, Condition, Kind, Location, Method, Operation, Parameter, Ref, Reply, Style, TypeId,
    Version, Waiter,
};
use std::collections::{BTreeMap, BTreeSet};

/// Types that more families than this reach are not gated: nearly every user needs them.
const COMMON: usize = 8;

/// Parameters that more operations than this have need no words at each of them.
const FAMILIAR: usize = 50;

/// Facts about an [`Api`], found once.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    gates: BTreeMap<TypeId, BTreeSet<Gate>>,
    sent: BTreeSet<TypeId>,
    pages: BTreeSet<TypeId>,
    tags: BTreeMap<TypeId, BTreeSet<String>>,
    recursive: BTreeSet<(TypeId, String)>,
    /// How many operations have a parameter of this name.
    parameters: BTreeMap<String, usize>,
}

/// The features that compile a type in: a family's, for older versions and previews with a second one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Gate {
    /// `None` stands for all families at once: so is compiled what no operation reaches.
    pub(crate) tag: Option<String>,
    pub(crate) stage: Stage,
}

/// What of a family reaches a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    Current,
    Older,
    Preview,
}

impl Facts {
    pub(crate) fn new(api: &Api) -> Self {
        let edges: BTreeMap<&TypeId, Vec<&TypeId>> = api
            .types
            .iter()
            .map(|(id, ty)| (id, ty.kind.named().collect()))
            .collect();
        // A file is compiled or not as a whole, so an inline type takes its component with it and the other way round.
        let mut files = edges.clone();
        for id in api.types.keys() {
            let Some((owner, _)) = api.types.get_key_value(&id.owner()) else {
                continue;
            };
            files.entry(id).or_default().push(owner);
            files.entry(owner).or_default().push(id);
        }
        let mut facts = Self::default();
        for operation in &api.operations {
            for parameter in &operation.parameters {
                *facts.parameters.entry(parameter.name.clone()).or_default() += 1;
            }
            for (index, call) in operation.calls.iter().enumerate() {
                let gate = Gate {
                    tag: Some(operation.tag.clone()),
                    stage: stage(operation, index),
                };
                let bodies = call.request.iter().filter_map(|body| body.ty.named());
                let parameters = operation.parameters.iter();
                let as_json = parameters.clone().filter(|p| p.style == Style::Json);
                let as_json = as_json.filter_map(|p| p.ty.named());
                let sent: Vec<&TypeId> = bodies.chain(as_json).collect();
                let parameters = parameters.filter_map(|p| p.ty.named());
                let received = call.reply.ty().and_then(Ref::named);
                let roots = sent
                    .iter()
                    .copied()
                    .chain(received)
                    .chain(parameters)
                    .chain(&operation.refusals)
                    .collect();
                for id in reach(&files, roots) {
                    facts
                        .gates
                        .entry(id.clone())
                        .or_default()
                        .insert(gate.clone());
                }
                facts.sent.extend(reach(&edges, sent).into_iter().cloned());
                if let Some(page) = page(api, operation, &call.reply) {
                    facts.pages.insert(page.clone());
                }
            }
        }
        let unreached = api
            .types
            .keys()
            .filter(|id| !facts.gates.contains_key(*id))
            .collect();
        for id in reach(&files, unreached) {
            let gates = facts.gates.entry(id.clone()).or_default();
            // All families together bring what any of them does.
            if gates.iter().all(|gate| gate.stage != Stage::Current) {
                gates.insert(Gate {
                    tag: None,
                    stage: Stage::Current,
                });
            }
        }
        facts.recursive = recursive(api);
        facts.tags = tags(api);
        facts
    }

    /// Returns the features of which one must be on for a type to exist; none where it always does.
    pub(crate) fn gates(&self, id: &TypeId) -> Vec<Gate> {
        let Some(gates) = self.gates.get(id) else {
            return Vec::new();
        };
        let tags: BTreeSet<_> = gates.iter().map(|gate| &gate.tag).collect();
        if tags.len() > COMMON {
            return Vec::new();
        }
        let is_current = |gate: &Gate| gate.stage == Stage::Current;
        let needed = |gate: &&Gate| {
            let mut others = gates.iter().filter(|other| other.tag == gate.tag);
            is_current(gate) || !others.any(is_current)
        };
        gates.iter().filter(needed).cloned().collect()
    }

    /// Returns whether so many operations have the parameter that everybody knows what it is.
    pub(crate) fn is_familiar(&self, parameter: &Parameter) -> bool {
        let count = self.parameters.get(&parameter.name);
        count.is_some_and(|count| *count > FAMILIAR)
    }

    /// Returns whether a request can hold the type, in its body or as JSON in its query.
    pub(crate) fn is_sent(&self, id: &TypeId) -> bool {
        self.sent.contains(id)
    }

    /// Returns whether the type is a page of a listing.
    pub(crate) fn is_page(&self, id: &TypeId) -> bool {
        self.pages.contains(id)
    }

    /// Returns the properties by which unions tell that a value is of this type.
    pub(crate) fn tags(&self, id: &TypeId) -> impl Iterator<Item = &str> {
        self.tags.get(id).into_iter().flatten().map(String::as_str)
    }

    /// Returns whether a property holds its own struct without a list or a union between.
    pub(crate) fn is_recursive(&self, id: &TypeId, property: &str) -> bool {
        self.recursive.contains(&(id.clone(), property.to_owned()))
    }
}

/// Returns what of its family an operation's call belongs to.
pub(crate) fn stage(operation: &Operation, index: usize) -> Stage {
    let newest = operation.calls.first().map(|call| &call.version);
    match operation.calls.get(index).map(|call| &call.version) {
        Some(Version::Preview) => Stage::Preview,
        version if version == newest => Stage::Current,
        _ => Stage::Older,
    }
}

/// Returns the type that an operation brings page by page, where it does.
pub(crate) fn page<'a>(
    api: &'a Api,
    operation: &Operation,
    reply: &'a Reply,
) -> Option<&'a TypeId> {
    let takes = |name: &str| {
        let query = operation
            .parameters
            .iter()
            .filter(|p| p.location == Location::Query);
        query.into_iter().any(|parameter| parameter.name == name)
    };
    if operation.method != Method::Get || !takes("pageNum") || !takes("itemsPerPage") {
        return None;
    }
    let Reply::Json(Ref::Named(id)) = reply else {
        return None;
    };
    let Kind::Struct(structure) = &api.types.get(id)?.kind else {
        return None;
    };
    let results = structure
        .properties
        .iter()
        .find(|property| property.name == "results")?;
    matches!(&results.ty, Ref::List(item) if !item.nullable).then_some(id)
}

/// Returns the waiter of an operation, if this answer has what it looks at; older versions may not.
pub(crate) fn waiter<'a>(api: &Api, operation: &'a Operation, reply: &Reply) -> Option<&'a Waiter> {
    let (Some(waiter), Reply::Json(ty)) = (&operation.waiter, reply) else {
        return None;
    };
    let has = |condition: &Condition| !api.properties_named(ty, &condition.field).is_empty();
    waiter.settled.iter().all(has).then_some(waiter)
}

fn tags(api: &Api) -> BTreeMap<TypeId, BTreeSet<String>> {
    let mut tags: BTreeMap<TypeId, BTreeSet<String>> = BTreeMap::new();
    for ty in api.types.values() {
        let Kind::Union(union) = &ty.kind else {
            continue;
        };
        // Through a variant that is a union itself the tag reaches that one's variants.
        let mut open: Vec<&TypeId> = union.variants.iter().map(|variant| &variant.ty).collect();
        while let Some(id) = open.pop() {
            tags.entry(id.clone())
                .or_default()
                .extend(union.tags.iter().cloned());
            if let Some(Kind::Union(inner)) = api.types.get(id).map(|ty| &ty.kind) {
                open.extend(inner.variants.iter().map(|variant| &variant.ty));
            }
        }
    }
    tags
}

fn reach<'a>(
    edges: &BTreeMap<&'a TypeId, Vec<&'a TypeId>>,
    mut open: Vec<&'a TypeId>,
) -> BTreeSet<&'a TypeId> {
    let mut reached = BTreeSet::new();
    while let Some(id) = open.pop() {
        if reached.insert(id) {
            open.extend(edges.get(id).into_iter().flatten().copied());
        }
    }
    reached
}

/// Finds the properties through which a struct would hold itself by value.
fn recursive(api: &Api) -> BTreeSet<(TypeId, String)> {
    let direct: BTreeMap<&TypeId, Vec<&TypeId>> = api
        .types
        .iter()
        .map(|(id, ty)| {
            let held = match &ty.kind {
                Kind::Struct(structure) => structure
                    .properties
                    .iter()
                    .filter_map(|p| held(&p.ty))
                    .collect(),
                Kind::Alias(ty) => held(ty).into_iter().collect(),
                _ => Vec::new(),
            };
            (id, held)
        })
        .collect();
    let mut found = BTreeSet::new();
    for (id, ty) in &api.types {
        let Kind::Struct(structure) = &ty.kind else {
            continue;
        };
        for property in &structure.properties {
            let Some(target) = held(&property.ty) else {
                continue;
            };
            if reach(&direct, vec![target]).contains(id) {
                found.insert((id.clone(), property.name.clone()));
            }
        }
    }
    found
}

fn held(ty: &Ref) -> Option<&TypeId> {
    match ty {
        Ref::Named(id) => Some(id),
        _ => None,
    }
}
