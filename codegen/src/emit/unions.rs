//! Unions: an enum with a variant a shape, the table by which one is chosen, and accessors.

use super::docs::Doc;
use super::{Context, ident, refs};
use crate::ir::{Kind, Property, Ref, Type, TypeId, Union, Variant};
use crate::names::TypeNames;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

/// More tag values than this are counted rather than listed in a union's table.
const LISTED: usize = 24;

pub(super) fn tokens(
    context: Context<'_>,
    id: &TypeId,
    ty: &Type,
    names: &TypeNames,
    union: &Union,
) -> TokenStream {
    let name = ident(&names.name);
    let doc = doc(context, id, ty, names, union);
    let variants: Vec<Ident> = names.members.iter().map(|member| ident(member)).collect();
    let types: Vec<TokenStream> = union
        .variants
        .iter()
        .map(|variant| refs::named(context, &variant.ty))
        .collect();
    let variant_docs = union
        .variants
        .iter()
        .enumerate()
        .map(|(index, variant)| variant_doc(union, index, variant));
    let numbers: Vec<Literal> = (0..variants.len()).map(Literal::usize_unsuffixed).collect();
    let shape = shape(union);
    let accessors = accessors(context, names, union);
    let froms = froms(&name, &variants, &types, union);
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #variant_docs] #variants(Box<#types>),)*
            /// A value of a kind that this crate does not know, kept whole.
            Unknown(Box<Unknown>),
        }

        impl Union for #name {
            const SHAPE: &'static UnionShape = #shape;

            fn read_variant(variant: usize, r: &mut Reader<'_>) -> Result<Self> {
                Ok(match variant {
                    #(#numbers => Self::#variants(json::boxed(r)?),)*
                    _ => Self::Unknown(json::boxed(r)?),
                })
            }

            fn variant(&self) -> (usize, &dyn Json) {
                match self {
                    #(Self::#variants(value) => (#numbers, &**value),)*
                    Self::Unknown(value) => (usize::MAX, &**value),
                }
            }
        }

        json::union!(#name);

        #accessors
        #froms
    }
}

fn variant_doc(union: &Union, index: usize, variant: &Variant) -> String {
    match (union.tags.as_slice(), union.only_value(index)) {
        ([tag], Some([value])) => format!(" `{tag}` is `{value}`."),
        _ => format!(" `{}`", variant.ty),
    }
}

fn doc(
    context: Context<'_>,
    id: &TypeId,
    ty: &Type,
    names: &TypeNames,
    union: &Union,
) -> TokenStream {
    let mut doc = Doc::of_type(context.config, id, ty);
    let tags = union
        .tags
        .iter()
        .map(|tag| format!("`{tag}`"))
        .collect::<Vec<_>>();
    let decided = match tags.as_slice() {
        [] => "The variant is told by the keys that a value has.".to_owned(),
        tags => format!(
            "The variant is told by {} ({}).",
            tags.join(" and "),
            union.rule.name()
        ),
    };
    doc.paragraph(&decided);
    let head = if tags.is_empty() {
        "keys".to_owned()
    } else {
        tags.join(", ")
    };
    let mut table = vec![
        format!("| {head} | variant | own fields |"),
        "|---|---|---|".to_owned(),
    ];
    let shared = shared(context, union);
    for (index, (variant, member)) in union.variants.iter().zip(&names.members).enumerate() {
        let mut values = match union.tags.is_empty() {
            true => listed(variant.required.iter().cloned()),
            false => listed(variant.values.iter().map(|value| value.join("`, `"))),
        };
        if union.default == Some(index) {
            values.push_str(" and any other");
        }
        let fields = own_fields(context, &variant.ty, &shared);
        table.push(format!(
            "| {values} | [`{member}`](Self::{member}) | {fields} |"
        ));
    }
    doc.raw(table);
    doc.tokens()
}

fn listed(values: impl Iterator<Item = String>) -> String {
    let values: Vec<String> = values.collect();
    let shown: Vec<String> = values
        .iter()
        .take(LISTED)
        .map(|value| format!("`{value}`"))
        .collect();
    match values.len().saturating_sub(LISTED) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

fn own_fields(context: Context<'_>, id: &TypeId, shared: &[&Property]) -> String {
    let Some(Kind::Struct(structure)) = context.api.types.get(id).map(|ty| &ty.kind) else {
        return String::new();
    };
    let is_shared = |name: &str| shared.iter().any(|property| property.name == name);
    let own = structure
        .properties
        .iter()
        .map(|p| p.name.clone())
        .filter(|name| !is_shared(name));
    listed(own)
}

fn shape(union: &Union) -> TokenStream {
    let tags = &union.tags;
    let mut values: Vec<(String, usize)> = union
        .variants
        .iter()
        .enumerate()
        .flat_map(|(index, variant)| {
            variant
                .values
                .iter()
                .map(move |value| (value.join("\u{1f}"), index))
        })
        .collect();
    values.sort_by(|(one, _), (other, _)| (one.len(), one).cmp(&(other.len(), other)));
    let values = values.iter().map(|(value, index)| {
        let index = Literal::usize_unsuffixed(*index);
        quote!((#value, #index))
    });
    let default = match union.default {
        Some(index) => {
            let index = Literal::usize_unsuffixed(index);
            quote!(Some(#index))
        }
        None => quote!(None),
    };
    let variants = union.variants.iter().enumerate().map(|(index, variant)| {
        let required = &variant.required;
        let write = written(union, index);
        quote!(VariantShape { required: &[#(#required),*], write: &[#(#write),*] })
    });
    quote! {
        &UnionShape {
            tags: &[#(#tags),*],
            values: &[#(#values),*],
            default: #default,
            variants: &[#(#variants),*],
        }
    }
}

/// Returns the tags that a variant writes where its fields are empty: those of the only value that leads to it.
fn written(union: &Union, index: usize) -> Vec<TokenStream> {
    let Some(values) = union.only_value(index) else {
        return Vec::new();
    };
    let pairs = union
        .tags
        .iter()
        .zip(values)
        .filter(|(_, value)| *value != "*");
    pairs.map(|(tag, value)| quote!((#tag, #value))).collect()
}

fn accessors(context: Context<'_>, names: &TypeNames, union: &Union) -> TokenStream {
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
    let arms = union
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
fn shared<'a>(context: Context<'a>, union: &Union) -> Vec<&'a Property> {
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

fn froms(name: &Ident, variants: &[Ident], types: &[TokenStream], union: &Union) -> TokenStream {
    let froms = union
        .variants
        .iter()
        .enumerate()
        .filter_map(|(index, variant)| {
            let unique = union
                .variants
                .iter()
                .filter(|other| other.ty == variant.ty)
                .count()
                == 1;
            let (arm, ty) = (variants.get(index)?, types.get(index)?);
            unique.then(|| {
                quote! {
                    impl From<#ty> for #name {
                        fn from(value: #ty) -> Self {
                            Self::#arm(Box::new(value))
                        }
                    }
                }
            })
        });
    quote!(#(#froms)*)
}
