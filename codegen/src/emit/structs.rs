//! Structs: fields, constructor, setters and the three functions of the codec.

use super::docs::{Doc, sentence_of, series};
use super::{Context, ident, refs, setters};
use crate::ir::{Kind, Property, Ref, Struct, Type, TypeId};
use crate::names::TypeNames;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub(super) fn tokens(
    context: Context<'_>,
    id: &TypeId,
    ty: &Type,
    names: &TypeNames,
    structure: &Struct,
) -> TokenStream {
    let name = ident(&names.name);
    let sent = context.facts.is_sent(id);
    let fields = fields(context, id, names, structure);
    let setters =
        structure
            .properties
            .iter()
            .zip(&names.members)
            .filter_map(|(property, field)| {
                let boxed = context.facts.is_recursive(id, &property.name);
                (sent && is_writable(context, id, property))
                    .then(|| setters::tokens(context, property, field, boxed))
            });
    let set_null = sent.then(|| {
        quote! {
            /// Sends the property of this name as null.
            pub fn set_null(mut self, name: &str) -> Self {
                self.extra.set_null(name);
                self
            }
        }
    });
    let codec = codec(context, id, &name, names, structure);
    let page = context
        .facts
        .is_page(id)
        .then(|| page(context, &name, names, structure))
        .flatten();
    let doc = doc(context, id, ty, structure);
    quote! {
        #doc
        #[derive(Debug, Clone, PartialEq, Default)]
        #[non_exhaustive]
        pub struct #name {
            #fields
            /// Keys that this crate does not know, and fields that are an explicit null.
            pub extra: Extra,
        }

        impl #name {
            /// Returns an empty value.
            pub fn new() -> Self {
                Self::default()
            }

            #(#setters)*
            #set_null
        }

        #codec
        #page
    }
}

fn doc(context: Context<'_>, id: &TypeId, ty: &Type, structure: &Struct) -> TokenStream {
    let mut doc = Doc::of_type(context.config, id, ty);
    if !structure.folded.is_empty() {
        let folded = structure
            .folded
            .iter()
            .map(|id| format!("`{id}`"))
            .collect::<Vec<_>>();
        doc.paragraph(&format!(
            "Stands for {} too, which the document describes apart.",
            series(&folded, "and")
        ));
    }
    let required = structure
        .properties
        .iter()
        .filter(|property| property.required);
    let required: Vec<String> = required
        .map(|property| format!("`{}`", property.name))
        .collect();
    if !required.is_empty() {
        doc.paragraph(&format!("Required: {}.", required.join(", ")));
    }
    doc.tokens()
}

fn fields(context: Context<'_>, id: &TypeId, names: &TypeNames, structure: &Struct) -> TokenStream {
    let fields = structure
        .properties
        .iter()
        .zip(&names.members)
        .map(|(property, field)| {
            let field = ident(field);
            let ty = refs::tokens(context, &property.ty);
            let doc = field_doc(context, property);
            if context.facts.is_recursive(id, &property.name) {
                quote!(#doc pub #field: Option<Box<#ty>>,)
            } else {
                quote!(#doc pub #field: Option<#ty>,)
            }
        });
    quote!(#(#fields)*)
}

fn field_doc(context: Context<'_>, property: &Property) -> TokenStream {
    let mut doc = Doc::default();
    doc.text(context.config, property.docs.text.as_deref());
    if doc.is_empty() {
        doc.paragraph(&referred(context, &property.ty));
    }
    let mut notes = Vec::new();
    if property.docs.deprecated {
        notes.push("Deprecated.".to_owned());
    }
    if property.read_only {
        notes.push("Set by the server.".to_owned());
    }
    if property.write_only {
        notes.push("Never returned.".to_owned());
    }
    if let Some(default) = &property.default {
        notes.push(format!("Default: `{default}`."));
    }
    for limit in &property.limits {
        notes.push(format!("{}.", capital(limit)));
    }
    if doc.is_empty() {
        notes.insert(0, format!("`{}`.", property.name));
    }
    doc.paragraph(&notes.join(" "));
    doc.tokens()
}

/// Returns what the document says of the type of a property: a reference cannot have a text of its own.
fn referred(context: Context<'_>, ty: &Ref) -> String {
    match ty {
        Ref::Named(id) => sentence_of(context, id),
        Ref::List(item) => each("Each", &referred(context, &item.ty)),
        Ref::Map(item) => each("Each value", &referred(context, &item.ty)),
        _ => String::new(),
    }
}

/// Returns what is said of one item as said of each of many.
fn each(subject: &str, text: &str) -> String {
    match text.split_once(' ') {
        Some((article @ ("A" | "An" | "The"), rest)) => {
            format!("{subject} is {} {rest}", article.to_lowercase())
        }
        _ if text.is_empty() || text.starts_with("Each") => text.to_owned(),
        _ => format!("{subject}: {text}"),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(chars)
        .collect()
}

/// Returns whether a request may hold the property: what the server owns stays home, but tags travel.
fn is_writable(context: Context<'_>, id: &TypeId, property: &Property) -> bool {
    !property.read_only || is_tag(context, id, &property.name)
}

/// Returns whether a union tells by this property that a value is of this type.
fn is_tag(context: Context<'_>, id: &TypeId, name: &str) -> bool {
    context.facts.tags(id).any(|tag| tag == name)
}

fn codec(
    context: Context<'_>,
    id: &TypeId,
    name: &proc_macro2::Ident,
    names: &TypeNames,
    structure: &Struct,
) -> TokenStream {
    let keys: Vec<&str> = structure
        .properties
        .iter()
        .map(|p| p.name.as_str())
        .collect();
    let fields: Vec<_> = names.members.iter().map(|field| ident(field)).collect();
    let numbers = (0..fields.len()).map(Literal::usize_unsuffixed);
    let writes = structure
        .properties
        .iter()
        .zip(&fields)
        .map(|(property, field)| {
            let key = &property.name;
            if !is_writable(context, id, property) {
                quote!(o.read_only(#key, &self.#field);)
            } else if property.nullable {
                quote!(o.nullable(#key, &self.#field);)
            } else {
                quote!(o.field(#key, &self.#field);)
            }
        });
    let mutable = if fields.is_empty() {
        quote!()
    } else {
        quote!(mut)
    };
    quote! {
        impl Json for #name {
            fn decode(r: &mut Reader<'_>) -> Result<Self> {
                r.object(keys![#(#keys),*])
            }

            fn read_field(&mut self, index: usize, r: &mut Reader<'_>) -> Result<()> {
                match index {
                    #(#numbers => self.#fields.read(r),)*
                    _ => self.extra.read(r),
                }
            }

            fn write(&self, w: &mut Writer) {
                let #mutable o = w.object(&self.extra);
                #(#writes)*
                o.end();
            }
        }

        json::object!(#name);
    }
}

/// Implements what a pager needs of a page: its items, and whether the server names a next one.
fn page(
    context: Context<'_>,
    name: &proc_macro2::Ident,
    names: &TypeNames,
    structure: &Struct,
) -> Option<TokenStream> {
    let field = |key: &str| {
        let index = structure
            .properties
            .iter()
            .position(|property| property.name == key)?;
        Some((
            ident(names.members.get(index)?),
            &structure.properties.get(index)?.ty,
        ))
    };
    let (results, Ref::List(item)) = field("results")? else {
        return None;
    };
    let item = refs::tokens(context, &item.ty);
    let has_next = match field("links") {
        Some((links, Ref::List(link))) if is_link(context, &link.ty) => quote! {
            self.#links.iter().flatten().any(|link| link.rel.as_deref() == Some("next"))
        },
        _ => quote!(false),
    };
    Some(quote! {
        impl Page for #name {
            type Item = #item;

            fn result_count(&self) -> usize {
                self.#results.as_ref().map_or(0, Vec::len)
            }

            fn take_results(&mut self) -> Vec<#item> {
                self.#results.take().unwrap_or_default()
            }

            fn has_next(&self) -> bool {
                #has_next
            }
        }
    })
}

fn is_link(context: Context<'_>, ty: &Ref) -> bool {
    let Ref::Named(id) = refs::resolved(context, ty) else {
        return false;
    };
    match context.api.types.get(id).map(|ty| &ty.kind) {
        Some(Kind::Struct(link)) => link
            .properties
            .iter()
            .any(|p| p.name == "rel" && p.ty == Ref::String),
        _ => false,
    }
}
