//! What can be asked of a union whatever its variant: its tag, shared fields, which variant it is.

use super::{Context, ident, refs};
use crate::ir::{Kind, Property, Ref, TypeId, Union};
use crate::names::TypeNames;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// Returns the union's own methods.
pub(super) fn accessors(context: Context<'_>, names: &TypeNames, union: &Union) -> TokenStream {
    let name = ident(&names.name);
    let tag = tag(context, names, union);
    let shared = context.api.shared(union);
    let shared = shared
        .iter()
        .zip(&names.methods.shared)
        .filter_map(|(property, name)| shared_accessor(context, names, union, property, name));
    let per_variant = union
        .variants
        .iter()
        .zip(&names.members)
        .zip(&names.methods.variants)
        .map(|((variant, member), method)| {
            let ty = refs::named(context, &variant.ty);
            let variant = ident(member);
            let (is, get) = (format_ident!("is_{method}"), format_ident!("as_{method}"));
            let (is_doc, get_doc) = (
                format!(" Returns whether this is [`Self::{member}`]."),
                format!(" Returns the value of [`Self::{member}`]."),
            );
            quote! {
                #[doc = #is_doc]
                pub fn #is(&self) -> bool {
                    matches!(self, Self::#variant(_))
                }

                #[doc = #get_doc]
                pub fn #get(&self) -> Option<&#ty> {
                    match self {
                        Self::#variant(value) => Some(value),
                        _ => None,
                    }
                }
            }
        });
    quote! {
        impl #name {
            #tag
            #(#shared)*
            #(#per_variant)*
        }
    }
}

/// Returns the accessor of the tag's text, whatever the variant.
fn tag(context: Context<'_>, names: &TypeNames, union: &Union) -> TokenStream {
    let arms =
        union
            .variants
            .iter()
            .zip(&names.members)
            .enumerate()
            .map(|(index, (variant, member))| {
                let arm = ident(member);
                let Some(tag) = union.tags.first() else {
                    return quote!(Self::#arm(_) => None,);
                };
                let Some(text) = tag_text(context, &variant.ty, tag) else {
                    return quote!(Self::#arm(_) => None,);
                };
                match union.only_value(index).and_then(<[String]>::first) {
                    Some(value) => quote!(Self::#arm(value) => #text.or(Some(#value)),),
                    None => quote!(Self::#arm(value) => #text,),
                }
            });
    quote! {
        /// Returns the tag: what the value says of its kind.
        pub fn tag(&self) -> Option<&str> {
            match self {
                #(#arms)*
                Self::Unknown(value) => value.tag.as_deref(),
            }
        }
    }
}

fn tag_text(context: Context<'_>, id: &TypeId, tag: &str) -> Option<TokenStream> {
    match &context.api.types.get(id)?.kind {
        Kind::Struct(structure) => {
            let index = structure
                .properties
                .iter()
                .position(|property| property.name == tag)?;
            let field = ident(context.names.ty(id)?.members.get(index)?);
            let ty = &structure.properties.get(index)?.ty;
            text(context, ty, &quote!(value.#field))
        }
        Kind::Union(inner) if inner.tags.first().is_some_and(|own| own == tag) => {
            Some(quote!(value.tag()))
        }
        Kind::Union(inner) => {
            let (property, accessor) = inner_accessor(context, id, inner, tag)?;
            match refs::resolved(context, &property.ty) {
                Ref::String => Some(quote!(value.#accessor())),
                _ => Some(quote!(value.#accessor().map(|tag| tag.as_str()))),
            }
        }
        _ => None,
    }
}

fn text(context: Context<'_>, ty: &Ref, field: &TokenStream) -> Option<TokenStream> {
    match refs::resolved(context, ty) {
        Ref::String => Some(quote!(#field.as_deref())),
        _ if refs::is_enum(context, ty) => Some(quote!(#field.as_ref().map(|tag| tag.as_str()))),
        _ => None,
    }
}

/// Notes the types that the shared accessors return.
pub(super) fn note_shared(context: Context<'_>, union: &Union, imports: &mut refs::Imports) {
    for property in context.api.shared(union) {
        imports.note(context, &property.ty);
    }
}

/// Returns a property that all variants of a union share, and its accessor's name.
fn inner_accessor<'a>(
    context: Context<'a>,
    id: &TypeId,
    union: &Union,
    property: &str,
) -> Option<(&'a Property, Ident)> {
    let shared = context.api.shared(union);
    let index = shared.iter().position(|own| own.name == property)?;
    let name = context.names.ty(id)?.methods.shared.get(index)?;
    Some((shared.get(index)?, ident(name)))
}

fn shared_accessor(
    context: Context<'_>,
    names: &TypeNames,
    union: &Union,
    property: &Property,
    name: &str,
) -> Option<TokenStream> {
    let accessor = ident(name);
    let own = refs::tokens(context, &property.ty);
    let (ty, get) = match refs::resolved(context, &property.ty) {
        Ref::String => (quote!(&str), quote!(.as_deref())),
        Ref::Bool | Ref::Integer | Ref::Number => (own, quote!()),
        Ref::List(item) => {
            let item_ty = refs::tokens(context, &item.ty);
            let item_ty = if item.nullable {
                quote!(Option<#item_ty>)
            } else {
                item_ty
            };
            (quote!(&[#item_ty]), quote!(.as_deref()))
        }
        _ => (quote!(&#own), quote!(.as_ref())),
    };
    let arms = union
        .variants
        .iter()
        .zip(&names.members)
        .map(|(variant, member)| {
            let arm = ident(member);
            match &context.api.types.get(&variant.ty)?.kind {
                Kind::Struct(structure) => {
                    let index = structure
                        .properties
                        .iter()
                        .position(|p| p.name == property.name)?;
                    let field = ident(context.names.ty(&variant.ty)?.members.get(index)?);
                    let get = match context.facts.is_recursive(&variant.ty, &property.name) {
                        true => quote!(.as_deref()),
                        false => get.clone(),
                    };
                    Some(quote!(Self::#arm(value) => value.#field #get,))
                }
                Kind::Union(inner) => {
                    let (_, accessor) =
                        inner_accessor(context, &variant.ty, inner, &property.name)?;
                    Some(quote!(Self::#arm(value) => value.#accessor(),))
                }
                _ => None,
            }
        });
    let arms: Vec<TokenStream> = arms.collect::<Option<_>>()?;
    let doc = format!(
        " Returns `{}`, which every known variant has.",
        property.name
    );
    Some(quote! {
        #[doc = #doc]
        pub fn #accessor(&self) -> Option<#ty> {
            match self {
                #(#arms)*
                Self::Unknown(_) => None,
            }
        }
    })
}
