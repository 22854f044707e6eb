//! Unions: an enum with a variant a shape, the table by which one is chosen, and accessors.

use super::accessors::accessors;
use super::docs::{Doc, sentence_of};
use super::{Context, ident, refs};
use crate::ir::{Kind, Property, Type, TypeId, Union, Variant};
use crate::names::TypeNames;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

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
        .map(|(index, variant)| variant_doc(context, union, index, variant));
    let numbers: Vec<Literal> = (0..variants.len()).map(Literal::usize_unsuffixed).collect();
    let shape = shape(union);
    let accessors = accessors(context, names, union);
    let froms = froms(&name, &variants, &types, union);
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants(Box<#types>),)*
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

/// Returns the one value of the tag that means the variant, or else what the document says of its type.
fn variant_doc(
    context: Context<'_>,
    union: &Union,
    index: usize,
    variant: &Variant,
) -> TokenStream {
    let mut doc = Doc::default();
    match (union.tags.as_slice(), union.only_value(index)) {
        ([tag], Some([value])) => doc.paragraph(&format!("`{tag}` is `{value}`.")),
        _ => doc.paragraph(&sentence_of(context, &variant.ty)),
    };
    if doc.is_empty() {
        doc.paragraph(&format!("`{}`.", variant.ty));
    }
    doc.tokens()
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
    let shared = context.api.shared(union);
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
