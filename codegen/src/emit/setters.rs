//! Setters: one for each field that a caller may send.

use super::{Context, ident, refs};
use crate::ir::{Item, Property, Ref};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Returns the setter of a field, and `clear_…` where the document allows null.
pub(super) fn tokens(
    context: Context<'_>,
    property: &Property,
    field: &str,
    boxed: bool,
) -> TokenStream {
    let name = ident(field);
    let key = &property.name;
    let (argument, value) = argument(context, &property.ty, boxed);
    let doc = format!(" Sets `{key}`.");
    let clear = property.nullable.then(|| {
        let clear = format_ident!("clear_{}", field.trim_end_matches('_'));
        let doc = format!(" Sends `{key}` as null.");
        quote! {
            #[doc = #doc]
            pub fn #clear(mut self) -> Self {
                self.#name = None;
                self.extra.set_null(#key);
                self
            }
        }
    });
    quote! {
        #[doc = #doc]
        pub fn #name(mut self, value: #argument) -> Self {
            self.#name = Some(#value);
            self.extra.unset_null(#key);
            self
        }
        #clear
    }
}

/// Returns the type of the argument `value` and the expression that makes the field's value of it.
fn argument(context: Context<'_>, ty: &Ref, boxed: bool) -> (TokenStream, TokenStream) {
    let own = refs::tokens(context, ty);
    // A file imports what its fields name, but not what an alias stands for.
    let full_paths = context.full_paths || matches!(ty, Ref::Named(_));
    let within = Context {
        full_paths,
        ..context
    };
    match refs::resolved(context, ty) {
        _ if boxed => (own, quote!(Box::new(value))),
        Ref::List(item) => list(within, item).unwrap_or((own, quote!(value))),
        _ if refs::converts(context, ty) => (quote!(impl Into<#own>), quote!(value.into())),
        _ => (own, quote!(value)),
    }
}

/// Takes anything that can be gone through, where the items need no more than a conversion.
fn list(context: Context<'_>, item: &Item) -> Option<(TokenStream, TokenStream)> {
    if item.nullable {
        return None;
    }
    let own = refs::tokens(context, &item.ty);
    Some(match refs::converts(context, &item.ty) {
        true => (
            quote!(impl IntoIterator<Item = impl Into<#own>>),
            quote!(value.into_iter().map(Into::into).collect()),
        ),
        false => (
            quote!(impl IntoIterator<Item = #own>),
            quote!(value.into_iter().collect()),
        ),
    })
}
