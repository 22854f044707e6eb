//! The file of one component: its type and the inline types inside it.

use super::refs::Imports;
use super::{Context, accessors, docs::Doc, enums, ident, mixed, refs, structs, unions};
use crate::ir::{Kind, Type, TypeId};
use crate::names::TypeNames;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

pub(super) fn file(context: Context<'_>, ids: &[&TypeId]) -> TokenStream {
    let mut imports = Imports::default();
    let mut own = BTreeSet::new();
    let mut items = TokenStream::new();
    for id in ids {
        let (Some(ty), Some(names)) = (context.api.types.get(id), context.names.ty(id)) else {
            continue;
        };
        own.insert(names.name.clone());
        note(context, ty, id, &mut imports);
        items.extend(item(context, id, ty, names));
    }
    let imports = import(&imports, &own);
    quote!(#imports #items)
}

fn item(context: Context<'_>, id: &TypeId, ty: &Type, names: &TypeNames) -> TokenStream {
    match &ty.kind {
        Kind::Struct(structure) => structs::tokens(context, id, ty, names, structure),
        Kind::Union(union) => unions::tokens(context, id, ty, names, union),
        Kind::Mixed(mixed) => mixed::tokens(context, id, ty, names, mixed),
        Kind::Enum(set) => enums::tokens(context, id, ty, names, set),
        Kind::Alias(target) => alias(context, id, ty, names, &refs::tokens(context, target)),
        Kind::Any => alias(context, id, ty, names, &quote!(Value)),
    }
}

fn alias(
    context: Context<'_>,
    id: &TypeId,
    ty: &Type,
    names: &TypeNames,
    target: &TokenStream,
) -> TokenStream {
    let mut doc = Doc::of_type(context.config, id, ty);
    if matches!(ty.kind, Kind::Any) {
        doc.paragraph("Any JSON value: the document gives no structure.");
    }
    let doc = doc.tokens();
    let name = ident(&names.name);
    quote!(#doc pub type #name = #target;)
}

fn note(context: Context<'_>, ty: &Type, id: &TypeId, imports: &mut Imports) {
    match &ty.kind {
        Kind::Struct(structure) => {
            imports.runtime.extend([
                "Extra", "Json", "Reader", "Result", "Writer", "keys", "json",
            ]);
            for property in &structure.properties {
                imports.note(context, &property.ty);
            }
            if context.facts.is_page(id) {
                imports.runtime.insert("Page");
            }
        }
        Kind::Union(union) => {
            imports.runtime.extend([
                "Json",
                "Reader",
                "Result",
                "Union",
                "UnionShape",
                "Unknown",
                "VariantShape",
                "json",
            ]);
            for variant in &union.variants {
                imports.note_type(context, &variant.ty);
            }
            accessors::note_shared(context, union, imports);
        }
        Kind::Mixed(mixed) => {
            imports.runtime.extend([
                "Json", "JsonType", "Mixed", "Reader", "Result", "Unknown", "json",
            ]);
            for (_, ty) in &mixed.variants {
                imports.note(context, ty);
            }
        }
        Kind::Enum(_) => imports.runtime.extend(["OpenEnum", "json"]),
        Kind::Alias(target) => imports.note(context, target),
        Kind::Any => {
            imports.runtime.insert("Value");
        }
    }
}

fn import(imports: &Imports, own: &BTreeSet<String>) -> TokenStream {
    let runtime: Vec<_> = imports
        .runtime
        .iter()
        .filter(|name| !["Page", "json"].contains(*name))
        .map(|name| ident(name))
        .collect();
    let types: Vec<_> = imports
        .types
        .difference(own)
        .map(|name| ident(name))
        .collect();
    let json = imports.runtime.contains("json").then(|| quote!(self,));
    let runtime = (!runtime.is_empty() || json.is_some())
        .then(|| quote!(use crate::json::{#json #(#runtime),*};));
    let page = imports.runtime.contains("Page").then(|| {
        quote!(
            use crate::page::Page;
        )
    });
    let types = (!types.is_empty()).then(|| quote!(use super::{#(#types),*};));
    let map = imports.map.then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    quote!(#types #runtime #page #map)
}
