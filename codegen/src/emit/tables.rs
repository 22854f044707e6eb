//! The files that list what there is: modules, types, families, operations.

use super::docs::{Doc, cell};
use super::{Context, cfg, ident};
use crate::facts::{Gate, stage};
use crate::ir::TypeId;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn root() -> TokenStream {
    quote! {
        //! Written by the generator from the description of the API.

        pub mod api;
        pub mod operations;
        pub mod types;
    }
}

pub(super) fn types(context: Context<'_>) -> TokenStream {
    let mut modules: BTreeMap<&str, Vec<&TypeId>> = BTreeMap::new();
    for id in context.api.types.keys() {
        if let Some(names) = context.names.ty(id) {
            modules.entry(&names.module).or_default().push(id);
        }
    }
    let modules = modules.into_iter().map(|(module, ids)| {
        let cfg = match ids.first() {
            Some(id) => cfg::ty(context, id),
            None => TokenStream::new(),
        };
        let module = ident(module);
        let names: BTreeSet<&str> = ids
            .iter()
            .filter_map(|id| Some(context.names.ty(id)?.name.as_str()))
            .collect();
        let names: Vec<_> = names.into_iter().map(ident).collect();
        let names = match names.as_slice() {
            [name] => quote!(#name),
            names => quote!({ #(#names),* }),
        };
        quote! {
            #cfg
            mod #module;
            #cfg
            pub use #module::#names;
        }
    });
    quote! {
        //! The types of requests and responses, whatever family of operations they belong to.

        #(#modules)*
    }
}

pub(super) fn families(context: Context<'_>) -> TokenStream {
    let modules = context.api.tags.iter().filter_map(|tag| {
        let names = context.names.tag(&tag.name)?;
        let (module, feature) = (ident(&names.module), &names.feature);
        let doc = format!(" {}: feature `{feature}`.", tag.name);
        Some(quote! {
            #[doc = #doc]
            #[cfg(feature = #feature)]
            pub mod #module;
        })
    });
    let mut doc = Doc::default();
    doc.paragraph("The operations, with one module and one cargo feature for each family.");
    doc.raw(overview(context));
    let doc = doc.inner_tokens();
    quote! {
        #doc

        #(#modules)*
    }
}

/// Returns the table of families. It has no links, for those to families that are not compiled would lead nowhere.
fn overview(context: Context<'_>) -> Vec<String> {
    let rows = context.api.tags.iter().filter_map(|tag| {
        let names = context.names.tag(&tag.name)?;
        let purpose = cell(context.config, tag.docs.text.as_deref());
        let (module, feature) = (&names.module, &names.feature);
        Some(format!(
            "| {} | `Client::{module}` | `{feature}` | {purpose} |",
            tag.name
        ))
    });
    [
        "| family | begins with | feature | on |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ]
    .into_iter()
    .chain(rows)
    .collect()
}

pub(super) fn operations(context: Context<'_>) -> TokenStream {
    let mut entries = Vec::new();
    for operation in &context.api.operations {
        let (Some(tag), Some(names)) = (
            context.names.tag(&operation.tag),
            context.names.operation(&operation.id),
        ) else {
            continue;
        };
        for (index, call) in names.calls.iter().enumerate() {
            let gate = Gate {
                tag: Some(operation.tag.clone()),
                stage: stage(operation, index),
            };
            let cfg = cfg::any(context, &[gate]);
            let (module, constant) = (ident(&tag.module), ident(&call.constant));
            entries.push(quote!(#cfg &crate::api::#module::#constant,));
        }
    }
    quote! {
        //! The table of all operations.

        use crate::operation::Operation;

        /// Every operation that the enabled features bring, by path.
        pub static ALL: &[&Operation] = &[#(#entries)*];
    }
}
