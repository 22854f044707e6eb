//! The file of one tag: the struct that its methods hang on, and the operations.

use super::docs::Doc;
use super::refs::Imports;
use super::{Context, ident, operations};
use crate::ir::{Operation, Reply};
use crate::names::TagNames;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn file(context: Context<'_>, tag: &str) -> TokenStream {
    let Some(names) = context.names.tag(tag) else { return TokenStream::new() };
    let operations: Vec<&Operation> =
        context.api.operations.iter().filter(|operation| operation.tag == tag).collect();
    let family = family(context, tag, names);
    let ty = ident(&names.ty);
    let methods = operations.iter().map(|operation| operations::methods(context, operation));
    let items = operations.iter().map(|operation| operations::items(context, operation));
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

fn family(context: Context<'_>, tag: &str, names: &TagNames) -> TokenStream {
    let described = context.api.tags.iter().find(|known| known.name == tag);
    let mut doc = Doc::default();
    doc.paragraph(&format!("{tag}."));
    doc.text(context.config, described.and_then(|tag| tag.docs.text.as_deref()));
    doc.paragraph(&format!("Feature `{}`.", names.feature));
    let doc = doc.tokens();
    let (ty, module) = (ident(&names.ty), ident(&names.module));
    let get_doc = format!(" Returns the operations of {tag}.");
    quote! {
        #doc
        #[derive(Debug, Clone)]
        pub struct #ty {
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

fn imports(context: Context<'_>, operations: &[&Operation]) -> TokenStream {
    let mut types = Imports::default();
    let mut runtime = std::collections::BTreeSet::from([
        "Body", "Endpoint", "Method", "Operation", "Piece",
    ]);
    for operation in operations {
        for (index, call) in operation.calls.iter().enumerate() {
            for ty in call.request.iter().map(|body| &body.ty).chain(call.reply.ty()) {
                types.note(context, ty);
            }
            if call.reply == Reply::Bytes {
                runtime.insert("Download");
            }
            if operations::is_paged(context, operation, index) {
                runtime.insert("Paged");
            }
        }
        if !operation.parameters.is_empty() {
            runtime.extend(["Location", "Parameter"]);
        }
    }
    operations::imports(&types, &runtime)
}
