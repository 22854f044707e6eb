//! String enumerations: open, so that a new value of the server's is kept.

use super::docs::Doc;
use super::{Context, ident};
use crate::ir::{Enum, Type, TypeId};
use crate::names::TypeNames;
use proc_macro2::TokenStream;
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
            fn parse(text: &str) -> Option<Self> {
                Some(match text {
                    #(#values => Self::#variants,)*
                    _ => return None,
                })
            }
        }

        json::open_enum!(#name);
    }
}
