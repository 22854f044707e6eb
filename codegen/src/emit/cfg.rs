//! `#[cfg]` attributes: which features an item needs.

use super::Context;
use crate::facts::{Gate, Stage};
use crate::ir::TypeId;
use proc_macro2::TokenStream;
use quote::quote;

/// Returns the attribute of a type; nothing where it always exists.
pub(super) fn ty(context: Context<'_>, id: &TypeId) -> TokenStream {
    any(context, &context.facts.gates(id))
}

/// Returns the attribute of an item that several types share: it exists when one of them does.
pub(super) fn any(context: Context<'_>, gates: &[Gate]) -> TokenStream {
    let conditions: Vec<TokenStream> = gates.iter().map(|gate| one(context, gate)).collect();
    match conditions.as_slice() {
        [] => TokenStream::new(),
        [condition] => quote!(#[cfg(#condition)]),
        _ => quote!(#[cfg(any(#(#conditions),*))]),
    }
}

fn one(context: Context<'_>, gate: &Gate) -> TokenStream {
    let feature = feature(context, gate);
    match second(gate.stage) {
        None => quote!(feature = #feature),
        Some(second) => quote!(all(feature = #feature, feature = #second)),
    }
}

/// Returns the feature of a family, or the one that brings all families.
pub(crate) fn feature<'a>(context: Context<'a>, gate: &Gate) -> &'a str {
    match &gate.tag {
        Some(tag) => context.names.tag(tag).map_or("", |names| &names.feature),
        None => "full",
    }
}

/// Returns the attribute of an operation inside its family's file.
pub(super) fn stage(stage: Stage) -> TokenStream {
    match second(stage) {
        None => TokenStream::new(),
        Some(feature) => quote!(#[cfg(feature = #feature)]),
    }
}

fn second(stage: Stage) -> Option<&'static str> {
    match stage {
        Stage::Current => None,
        Stage::Older => Some("older-versions"),
        Stage::Preview => Some("preview"),
    }
}
