//! One side of a comparison: a description, all that was found out about it, and the interface of its client.

use super::items::{self, Part};
use super::surface::Surface;
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::emit;
use crate::ir::{Api, Kind, Operation, Ref, TypeId};
use crate::load;
use crate::parallel;
use crate::picture::{Context, Picture};
use crate::source::Input;
use proc_macro2::TokenStream;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A description, read and ready to be compared.
#[derive(Debug)]
pub struct Edition {
    pub(super) input: Input,
    /// The overlaid and normalised description.
    pub(super) tree: Value,
    pub(super) picture: Picture,
    pub(super) surface: Surface,
    /// The operations that reach a type, in the document's order.
    reach: BTreeMap<TypeId, BTreeSet<usize>>,
    received: BTreeSet<TypeId>,
}

impl Edition {
    /// Reads a description with its overlays and configuration.
    ///
    /// # Errors
    ///
    /// Returns all that is wrong with them.
    pub fn read(input: &Input) -> Result<Self, Diagnostics> {
        let document = load::load(input)?;
        let picture = Picture::new(input, &document)?;
        let context = picture.context();
        let surface = parallel::map(emit::files(context), |(path, file)| {
            items::part(path, emit::print(context, file)).map_err(|error| invalid(path, &error))
        })
        .map_err(|diagnostic| document.report(vec![diagnostic]))?;
        let (reach, received) = reach(&picture.api);
        Ok(Self {
            input: input.clone(),
            tree: document.tree,
            picture,
            surface,
            reach,
            received,
        })
    }

    pub(super) fn context(&self) -> Context<'_> {
        self.picture.context()
    }

    /// Returns the operations that send or bring the type.
    pub(super) fn operations(&self, id: &TypeId) -> impl Iterator<Item = &Operation> {
        let indices = self.reach.get(id).into_iter().flatten();
        indices.filter_map(|index| self.picture.api.operations.get(*index))
    }

    /// Returns whether a request body can hold the type.
    pub(super) fn is_sent(&self, id: &TypeId) -> bool {
        self.picture.facts.is_sent(id)
    }

    /// Returns whether a response can hold the type.
    pub(super) fn is_received(&self, id: &TypeId) -> bool {
        self.received.contains(id)
    }

    /// Returns the Rust path of a type.
    pub(super) fn type_path(&self, id: &TypeId) -> String {
        self.picture.names.type_path(id).unwrap_or_default()
    }

    /// Returns the key of a type in the interface.
    pub(super) fn type_key(&self, id: &TypeId) -> Option<String> {
        Some(format!("types::@{}", self.picture.names.ty(id)?.name))
    }

    /// Returns the component or inline type of a Rust name.
    pub(super) fn type_named(&self, name: &str) -> Option<&TypeId> {
        let named = |id: &&TypeId| {
            self.picture
                .names
                .ty(id)
                .is_some_and(|names| names.name == name)
        };
        self.picture.api.types.keys().find(named)
    }

    /// Returns the type at the end of aliases.
    pub(super) fn resolved<'a>(&'a self, ty: &'a Ref) -> &'a Ref {
        match ty {
            Ref::Named(id) => match self.picture.api.types.get(id).map(|ty| &ty.kind) {
                Some(Kind::Alias(target)) => self.resolved(target),
                _ => ty,
            },
            _ => ty,
        }
    }

    /// Returns a type as Rust writes it.
    pub(super) fn rust_type(&self, ty: &Ref) -> String {
        crate::explain::reference(self.context(), ty)
    }
}

/// The public interface of a generated crate, without the description that it was made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interface(pub(super) Surface);

impl Interface {
    /// Reads machine-written files, by path below `src/generated`.
    ///
    /// # Errors
    ///
    /// Returns a line about the first file that is no Rust.
    pub fn read(files: &BTreeMap<String, String>) -> Result<Self, String> {
        let parts = files.iter().map(|(path, text)| -> Result<Part, String> {
            let says = |error: &dyn std::fmt::Display| format!("{path} is no Rust: {error}");
            let tokens: TokenStream = text.parse().map_err(|error| says(&error))?;
            items::part(path, tokens).map_err(|error| says(&error))
        });
        Ok(Self(parts.collect::<Result<_, _>>()?))
    }
}

fn invalid(path: &str, error: &syn::Error) -> Diagnostic {
    Diagnostic::new(format!("`{path}` came out as no valid Rust: {error}"), "")
        .with_hint("this is a fault of the generator, not of the document")
}

fn reach(api: &Api) -> (BTreeMap<TypeId, BTreeSet<usize>>, BTreeSet<TypeId>) {
    let mut reach: BTreeMap<TypeId, BTreeSet<usize>> = BTreeMap::new();
    let mut received = BTreeSet::new();
    let follow = |roots: Vec<&TypeId>| {
        let mut found = BTreeSet::new();
        let mut open = roots;
        while let Some(id) = open.pop() {
            if let Some(ty) = api.types.get(id)
                && found.insert(id.clone())
            {
                open.extend(ty.kind.named());
            }
        }
        found
    };
    for (index, operation) in api.operations.iter().enumerate() {
        for id in follow(operation.named().collect()) {
            reach.entry(id).or_default().insert(index);
        }
        let replies = operation
            .calls
            .iter()
            .filter_map(|call| call.reply.ty()?.named());
        received.extend(follow(replies.collect()));
    }
    (reach, received)
}
