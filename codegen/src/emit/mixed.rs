//! Unions over different JSON types: an enum with a variant a type.

use super::docs::Doc;
use super::{Context, ident, refs};
use crate::ir::{JsonType, Mixed, Ref, Type, TypeId};
use crate::names::TypeNames;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

pub(super) fn tokens(
    context: Context<'_>,
    id: &TypeId,
    ty: &Type,
    names: &TypeNames,
    mixed: &Mixed,
) -> TokenStream {
    let mut doc = Doc::of_type(context.config, id, ty);
    doc.paragraph("The variant is told by the JSON type of the value.");
    let doc = doc.tokens();
    let name = ident(&names.name);
    let variants: Vec<_> = names.members.iter().map(|member| ident(member)).collect();
    let docs = mixed
        .variants
        .iter()
        .map(|(json, _)| format!(" {}.", described(*json)));
    let types: Vec<TokenStream> = mixed
        .variants
        .iter()
        .map(|(_, ty)| refs::tokens(context, ty))
        .collect();
    let boxed: Vec<bool> = mixed
        .variants
        .iter()
        .map(|(_, ty)| is_boxed(context, ty))
        .collect();
    let held = types.iter().zip(&boxed).map(|(ty, boxed)| match boxed {
        true => quote!(Box<#ty>),
        false => quote!(#ty),
    });
    let kinds = mixed
        .variants
        .iter()
        .map(|(json, _)| format_ident!("{json:?}"));
    let reads = boxed.iter().map(|boxed| match boxed {
        true => quote!(json::boxed(r)?),
        false => quote!(Json::decode(r)?),
    });
    let values: Vec<TokenStream> = boxed
        .iter()
        .map(|boxed| match boxed {
            true => quote!(&**value),
            false => quote!(value),
        })
        .collect();
    let methods = names
        .methods
        .variants
        .iter()
        .zip(&names.members)
        .zip(&types)
        .map(|((method, member), ty)| {
            let variant = ident(member);
            let get = format_ident!("as_{method}");
            let doc = format!(" Returns the value of [`Self::{member}`].");
            quote! {
                #[doc = #doc]
                pub fn #get(&self) -> Option<&#ty> {
                    match self {
                        Self::#variant(value) => Some(value),
                        _ => None,
                    }
                }
            }
        });
    let froms = variants
        .iter()
        .zip(&types)
        .zip(&boxed)
        .map(|((variant, ty), boxed)| {
            let value = match boxed {
                true => quote!(Box::new(value)),
                false => quote!(value),
            };
            quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#variant(#value)
                    }
                }
            }
        });
    // Where each JSON type has its variant, nothing is left to fall through.
    let rest =
        (variants.len() < JsonType::COUNT).then(|| quote!(_ => Self::Unknown(json::boxed(r)?),));
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #docs] #variants(#held),)*
            /// A value of another JSON type, kept whole.
            Unknown(Box<Unknown>),
        }

        impl Mixed for #name {
            fn read_as(ty: JsonType, r: &mut Reader<'_>) -> Result<Self> {
                Ok(match ty {
                    #(JsonType::#kinds => Self::#variants(#reads),)*
                    #rest
                })
            }

            fn value(&self) -> &dyn Json {
                match self {
                    #(Self::#variants(value) => #values,)*
                    Self::Unknown(value) => &**value,
                }
            }
        }

        json::mixed!(#name);

        impl #name {
            #(#methods)*
        }

        #(#froms)*
    }
}

/// Structs and unions lie in a box, so that the enum is small and may hold itself.
fn is_boxed(context: Context<'_>, ty: &Ref) -> bool {
    matches!(refs::resolved(context, ty), Ref::Named(_)) && !refs::is_enum(context, ty)
}

fn described(json: JsonType) -> &'static str {
    match json {
        JsonType::Boolean => "`true` or `false`",
        JsonType::Number => "A number",
        JsonType::String => "A text",
        JsonType::Array => "A list",
        JsonType::Object => "An object",
    }
}
