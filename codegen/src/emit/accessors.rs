//! What can be asked of a union whatever its variant: its tag, shared fields, which variant it is.

use super::{Context, ident, refs};
use crate::ir::{Kind, Property, Ref, TypeId, Union};
use crate::names::TypeNames;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Returns the union's own methods.
pub(super) fn accessors(context: Context<'_>, names: &TypeNames, union: &Union) -> TokenStream {
    let name = ident(&names.name);
    let tag = tag(context, names, union);
    let shared = shared(context, union);
    let shared = shared
        .iter()
        .filter_map(|property| shared_accessor(context, names, union, property));
    let per_variant = names
        .members
        .iter()
        .zip(&union.variants)
        .map(|(member, variant)| {
            let ty = refs::named(context, &variant.ty);
            let variant = ident(member);
            let snake = context.names.argument(member);
            let snake = snake.trim_end_matches('_');
            let (is, get) = (format_ident!("is_{snake}"), format_ident!("as_{snake}"));
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
            let property = shared(context, inner).into_iter().find(|p| p.name == tag)?;
            let accessor = ident(&accessor_name(context, &property.name));
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
    for property in shared(context, union) {
        imports.note(context, &property.ty);
    }
}

/// Returns the properties that every variant has with one and the same type.
pub(super) fn shared<'a>(context: Context<'a>, union: &Union) -> Vec<&'a Property> {
    let mut all = union
        .variants
        .iter()
        .map(|variant| properties(context, &variant.ty));
    let Some(mut shared) = all.next() else {
        return Vec::new();
    };
    for other in all {
        shared.retain(|property| {
            other
                .iter()
                .any(|own| own.name == property.name && own.ty == property.ty)
        });
    }
    shared
}

fn properties<'a>(context: Context<'a>, id: &TypeId) -> Vec<&'a Property> {
    match context.api.types.get(id).map(|ty| &ty.kind) {
        Some(Kind::Struct(structure)) => structure.properties.iter().collect(),
        Some(Kind::Union(union)) => shared(context, union),
        _ => Vec::new(),
    }
}

fn accessor_name(context: Context<'_>, property: &str) -> String {
    let name = context.names.argument(property);
    let taken = name == "tag" || name.starts_with("is_") || name.starts_with("as_");
    if taken { name + "_" } else { name }
}

fn shared_accessor(
    context: Context<'_>,
    names: &TypeNames,
    union: &Union,
    property: &Property,
) -> Option<TokenStream> {
    let accessor = ident(&accessor_name(context, &property.name));
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
                    if context.facts.is_recursive(&variant.ty, &property.name) {
                        return None;
                    }
                    let field = ident(context.names.ty(&variant.ty)?.members.get(index)?);
                    Some(quote!(Self::#arm(value) => value.#field #get,))
                }
                Kind::Union(_) => Some(quote!(Self::#arm(value) => value.#accessor(),)),
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
