//! String enumerations: open, so that a new value of the server's is kept.

use super::docs::Doc;
use super::{Context, ident};
use crate::ir::{Enum, Type, TypeId};
use crate::names::TypeNames;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(super) fn tokens(
    context: Context<'_>,
    id: &TypeId,
    ty: &Type,
    names: &TypeNames,
    set: &Enum,
) -> TokenStream {
    let mut doc = Doc::of_type(context.config, id, ty);
    doc.paragraph("An open set: a value that this crate does not know is `Unknown`.");
    let doc = doc.tokens();
    let name = ident(&names.name);
    let variants: Vec<_> = names.members.iter().map(|member| ident(member)).collect();
    let values = &set.values;
    let known = by_length(values, &variants);
    let docs = values.iter().map(|value| format!(" `{value}`"));
    quote! {
        #doc
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #docs] #variants,)*
            /// A value that this crate does not know, as received.
            Unknown(Box<str>),
        }

        impl #name {
            /// Returns the text of the value, as it stands in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl OpenEnum for #name {
            const KNOWN: &'static [Self] = &[#(Self::#known,)*];
        }

        json::open_enum!(#name);
    }
}

/// Returns the variants in the order that the client's codec looks values up in: by length, then bytes.
fn by_length<'a>(values: &[String], variants: &'a [Ident]) -> Vec<&'a Ident> {
    let mut pairs: Vec<_> = values.iter().zip(variants).collect();
    pairs.sort_by_key(|(value, _)| (value.len(), *value));
    pairs.into_iter().map(|(_, variant)| variant).collect()
}
