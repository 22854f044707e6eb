//! The generator's own picture of an API: what the document says, resolved, with no Rust in it.
//!
//! Lowering fills it, facts and names read it, emitters print it. Every node keeps the JSON pointer that it came from.

mod operation;
mod shared;
mod types;

pub(crate) use operation::{
    Body, Location, Method, Operation, Parameter, Piece, Reply, Version, VersionedCall,
};
pub(crate) use types::{
    Docs, Enum, Item, JsonType, Kind, Mixed, Property, Ref, Rule, Struct, Type, TypeId, Union,
    Variant,
};

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
}
