//! The generator's own picture of an API: what the document says, resolved, with no Rust in it.
//!
//! Lowering fills it, facts and names read it, emitters print it. Every node keeps the JSON pointer that it came from.

mod operation;
mod shared;
mod types;
mod waiter;

pub(crate) use operation::{
    Body, Location, Method, Operation, Parameter, Piece, Reply, Separator, Style, Version,
    VersionedCall,
};
pub(crate) use types::{
    Docs, Enum, Item, JsonType, Kind, Mixed, Property, Ref, Rule, Struct, Type, TypeId, Union,
    Variant,
};

pub(crate) use waiter::{Condition, Waiter, When};

use std::collections::{BTreeMap, BTreeSet};

/// Everything that emitters need to know of a document.
#[derive(Debug, Default)]
pub(crate) struct Api {
    pub(crate) info: Info,
    /// Tags that have operations, in alphabetical order.
    pub(crate) tags: Vec<Tag>,
    /// By path, then method, as in the document.
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: BTreeMap<TypeId, Type>,
    /// Constructs that ended as any JSON value, by JSON pointer.
    pub(crate) fallbacks: BTreeSet<String>,
    /// Operations that have no version by the API date that was asked for.
    pub(crate) left_out: Vec<String>,
}

impl Api {
    /// Returns the values of a type that is a string enumeration.
    pub(crate) fn enum_values(&self, ty: &Ref) -> Option<&[String]> {
        let Ref::Named(id) = ty else { return None };
        match &self.types.get(id)?.kind {
            Kind::Enum(set) => Some(&set.values),
            Kind::Alias(ty) => self.enum_values(ty),
            _ => None,
        }
    }

    /// Returns the properties of this name at the top of a value of type `ty`: of a union, those of all variants.
    pub(crate) fn properties_named(&self, ty: &Ref, name: &str) -> Vec<&Property> {
        let mut open: Vec<&TypeId> = match ty {
            Ref::Named(id) => vec![id],
            _ => Vec::new(),
        };
        let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            match self.types.get(id).map(|ty| &ty.kind) {
                Some(Kind::Struct(structure)) => {
                    found.extend(structure.properties.iter().filter(|p| p.name == name));
                }
                Some(Kind::Union(union)) => open.extend(union.variants.iter().map(|v| &v.ty)),
                Some(Kind::Alias(Ref::Named(target))) => open.push(target),
                _ => {}
            }
        }
        found
    }
}

/// What the document says of itself.
#[derive(Debug, Default)]
pub(crate) struct Info {
    pub(crate) title: String,
    pub(crate) license: Option<String>,
    /// The publisher's revision, where it gives one.
    pub(crate) revision: Option<String>,
}

/// A family of operations.
#[derive(Debug)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) docs: Docs,
    /// A program that shows what the family is for.
    pub(crate) example: Option<String>,
}
