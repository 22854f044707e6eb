//! The file of one tag: the struct that its methods hang on, and the operations.

use super::docs::Doc;
use super::{Context, ident, operations};
use crate::facts::{Stage, stage};
use crate::ir::{Operation, Reply};
use crate::names::TagNames;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

pub(super) fn file(context: Context<'_>, tag: &str) -> TokenStream {
    let Some(names) = context.names.tag(tag) else {
        return TokenStream::new();
    };
    let context = Context {
        full_paths: true,
        ..context
    };
    let operations: Vec<&Operation> = context
        .api
        .operations
        .iter()
        .filter(|operation| operation.tag == tag)
        .collect();
    let all_gated = operations
        .iter()
        .all(|operation| stage(operation, 0) != Stage::Current);
    let family = family(context, tag, names, all_gated);
    let ty = ident(&names.ty);
    let methods = operations
        .iter()
        .map(|operation| operations::methods(context, operation));
    let items = operations
        .iter()
        .map(|operation| operations::items(context, operation));
    let imports = imports(context, &operations);
    quote! {
        #imports

        #family

        impl #ty {
            #(#methods)*
        }

        #(#items)*
    }
}

fn family(context: Context<'_>, tag: &str, names: &TagNames, all_gated: bool) -> TokenStream {
    let allow = all_gated.then(|| quote!(#[allow(dead_code)]));
    let described = context.api.tags.iter().find(|known| known.name == tag);
    let mut doc = Doc::default();
    doc.text(
        context.config,
        described.and_then(|tag| tag.docs.text.as_deref()),
    );
    doc.example(
        context.config,
        described.and_then(|tag| tag.example.as_deref()),
    );
    doc.paragraph(&format!("Family: {tag}. Feature: `{}`.", names.feature));
    let doc = doc.tokens();
    let (ty, module) = (ident(&names.ty), ident(&names.module));
    let get_doc = format!(" Returns the operations of the family {tag}.");
    quote! {
        #doc
        #[derive(Debug, Clone)]
        pub struct #ty {
            #allow
            client: Client,
        }

        impl Client {
            #[doc = #get_doc]
            pub fn #module(&self) -> #ty {
                #ty { client: self.clone() }
            }
        }
    }
}

/// Returns the imports; some items may be left out by features, and their imports idle then.
fn imports(context: Context<'_>, operations: &[&Operation]) -> TokenStream {
    let mut names = BTreeSet::from([
        "Body",
        "Endpoint",
        "Method",
        "Operation",
        "Piece",
        "Request",
    ]);
    let mut gated = false;
    for operation in operations {
        for (index, call) in operation.calls.iter().enumerate() {
            gated |= stage(operation, index) != Stage::Current;
            if call.reply == Reply::Bytes {
                names.insert("Download");
            }
            if operations::is_paged(context, operation, index) {
                names.insert("Paged");
            }
            if operations::is_awaited(context, operation, index) {
                names.extend(["Awaited", "Condition", "Waiter", "When"]);
            }
        }
        if !operation.parameters.is_empty() {
            names.extend(["Location", "Parameter"]);
        }
    }
    let names = names.into_iter().map(ident);
    let allow = gated.then(|| quote!(#[allow(unused_imports)]));
    quote! {
        use crate::Client;
        #allow
        use crate::{#(#names),*};
    }
}
