//! Types as Rust writes them, and as a setter takes them.

use super::{Context, ident};
use crate::ir::{Item, Kind, Ref, TypeId};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// Returns a type as those write it who use the crate.
pub(crate) fn path(context: Context<'_>, ty: &Ref) -> String {
    let context = Context {
        full_paths: true,
        ..context
    };
    let text = tokens(context, ty).to_string();
    text.replace("crate ::", "generated_client ::")
}

/// Returns a type.
pub(super) fn tokens(context: Context<'_>, ty: &Ref) -> TokenStream {
    let codec = context.full_paths.then(|| quote!(crate::json::));
    match ty {
        Ref::String => quote!(String),
        Ref::Secret => quote!(#codec Secret),
        Ref::DateTime => quote!(#codec DateTime),
        Ref::Date => quote!(#codec Date),
        Ref::Bool => quote!(bool),
        Ref::Integer => quote!(i64),
        Ref::Number => quote!(f64),
        Ref::Any => quote!(#codec Value),
        Ref::Named(id) => named(context, id),
        Ref::List(inner) => {
            let inner = item(context, inner);
            quote!(Vec<#inner>)
        }
        Ref::Map(inner) => {
            let inner = item(context, inner);
            let map = context.full_paths.then(|| quote!(std::collections::));
            quote!(#map BTreeMap<String, #inner>)
        }
    }
}

fn item(context: Context<'_>, item: &Item) -> TokenStream {
    let ty = tokens(context, &item.ty);
    if item.nullable {
        quote!(Option<#ty>)
    } else {
        ty
    }
}

pub(super) fn named(context: Context<'_>, id: &TypeId) -> TokenStream {
    match context.names.ty(id) {
        Some(names) => {
            let name = ident(&names.name);
            let path = context.full_paths.then(|| quote!(crate::types::));
            quote!(#path #name)
        }
        None => quote!(crate::json::Value),
    }
}

/// Follows aliases to the type that they stand for.
pub(super) fn resolved<'a>(context: Context<'a>, ty: &'a Ref) -> &'a Ref {
    match ty {
        Ref::Named(id) => match context.api.types.get(id).map(|ty| &ty.kind) {
            Some(Kind::Alias(target)) => resolved(context, target),
            _ => ty,
        },
        _ => ty,
    }
}

/// Returns whether a caller may hand over something that becomes the type: text, a variant's struct, a plain value.
pub(super) fn converts(context: Context<'_>, ty: &Ref) -> bool {
    match resolved(context, ty) {
        Ref::String | Ref::Secret | Ref::DateTime | Ref::Date | Ref::Any => true,
        Ref::Named(id) => matches!(
            context.api.types.get(id).map(|ty| &ty.kind),
            Some(Kind::Enum(_) | Kind::Union(_) | Kind::Mixed(_) | Kind::Any)
        ),
        _ => false,
    }
}

/// Returns whether the type is a string enumeration.
pub(super) fn is_enum(context: Context<'_>, ty: &Ref) -> bool {
    let Ref::Named(id) = resolved(context, ty) else {
        return false;
    };
    matches!(
        context.api.types.get(id).map(|ty| &ty.kind),
        Some(Kind::Enum(_))
    )
}

/// The names that a file must import.
#[derive(Default)]
pub(super) struct Imports {
    /// From the runtime's codec.
    pub(super) runtime: BTreeSet<&'static str>,
    /// Types of the document, by Rust name.
    pub(super) types: BTreeSet<String>,
    pub(super) map: bool,
}

impl Imports {
    pub(super) fn note(&mut self, context: Context<'_>, ty: &Ref) {
        match ty {
            Ref::Secret => {
                self.runtime.insert("Secret");
            }
            Ref::DateTime => {
                self.runtime.insert("DateTime");
            }
            Ref::Date => {
                self.runtime.insert("Date");
            }
            Ref::Any => {
                self.runtime.insert("Value");
            }
            Ref::Named(id) => self.note_type(context, id),
            Ref::List(item) => self.note(context, &item.ty),
            Ref::Map(item) => {
                self.map = true;
                self.note(context, &item.ty);
            }
            Ref::String | Ref::Bool | Ref::Integer | Ref::Number => {}
        }
    }

    pub(super) fn note_type(&mut self, context: Context<'_>, id: &TypeId) {
        if let Some(names) = context.names.ty(id) {
            self.types.insert(names.name.clone());
        }
    }
}
