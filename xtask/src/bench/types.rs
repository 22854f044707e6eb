//! The generated types by themselves, as they are or as `serde_derive` would have them.
//!
//! What the derived ones lack makes them lighter, never heavier: there is no `extra`, no `Unknown` variant of a union, no
//! `Display`, `FromStr` and `AsRef` of enums, and times are plain strings.

use quote::{ToTokens, format_ident, quote};
use syn::punctuated::Punctuated;
use syn::{
    Arm, Expr, Fields, File, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, ItemStruct, Lit,
    LitStr, Stmt, Token,
};

/// What is wrong with a generated file.
pub(super) type Result<T> = std::result::Result<T, String>;

/// The module that takes the codec's place beside derived types.
pub(super) const JSON: &str = "\
    pub type Secret = String;\n\
    pub type DateTime = String;\n\
    pub type Date = String;\n\
    pub use serde_json::Value;\n";

/// Returns a file of types without what belongs to the rest of the client.
pub(super) fn alone(text: &str) -> Result<String> {
    let mut file = parse(text)?;
    file.items
        .retain(|item| !implements(item, "Page") && !is_use_of(item, "page"));
    Ok(file.into_token_stream().to_string())
}

/// Returns a file of types in which `serde_derive` does what the codec does.
pub(super) fn derived(text: &str) -> Result<String> {
    let file = parse(text)?;
    let mut items = Vec::new();
    for item in &file.items {
        items.push(match item {
            Item::Struct(structure) => derived_struct(structure, &file)?,
            Item::Enum(open) if find(&file, "OpenEnum", &open.ident).is_some() => {
                derived_enum(open, &file)?
            }
            Item::Enum(union) => derived_union(union, &file)?,
            Item::Impl(block) if block.trait_.is_none() => inherent(block),
            Item::Impl(block) if !is_conversion(block) => continue,
            Item::Macro(_) => continue,
            Item::Use(_) if is_use_of(item, "page") => continue,
            Item::Use(_) if is_use_of(item, "json") => quote!(
                #[allow(unused_imports)]
                use crate::json::{Date, DateTime, Secret, Value};
            ),
            other => other.to_token_stream(),
        });
    }
    Ok(quote!(#(#items)*).to_string())
}

fn parse(text: &str) -> Result<File> {
    syn::parse_file(text).map_err(|error| error.to_string())
}

fn derived_struct(structure: &ItemStruct, file: &File) -> Result<proc_macro2::TokenStream> {
    let mut structure = structure.clone();
    let Fields::Named(fields) = &mut structure.fields else {
        return Err(format!("{} has no named fields", structure.ident));
    };
    fields.named = std::mem::take(&mut fields.named)
        .into_iter()
        .filter(|field| field.ident.as_ref().is_some_and(|name| name != "extra"))
        .collect();
    let keys = find(file, "Json", &structure.ident)
        .and_then(keys)
        .ok_or_else(|| format!("{} has no keys", structure.ident))?;
    if keys.len() != fields.named.len() {
        return Err(format!("{} has other keys than fields", structure.ident));
    }
    for (field, key) in fields.named.iter_mut().zip(keys) {
        field.attrs.push(
            syn::parse_quote!(#[serde(rename = #key, skip_serializing_if = "Option::is_none")]),
        );
    }
    Ok(quote!(#[derive(serde::Serialize, serde::Deserialize)] #structure))
}

fn derived_enum(open: &ItemEnum, file: &File) -> Result<proc_macro2::TokenStream> {
    let mut open = open.clone();
    let texts = inherent_of(file, &open.ident)
        .and_then(|block| method(block, "as_str"))
        .map(arms)
        .unwrap_or_default();
    for variant in &mut open.variants {
        let path = format!("Self :: {}", variant.ident);
        let arm = texts
            .iter()
            .find(|arm| arm.pat.to_token_stream().to_string() == path);
        match arm.and_then(|arm| string(&arm.body)) {
            Some(text) => variant
                .attrs
                .push(syn::parse_quote!(#[serde(rename = #text)])),
            None => variant.attrs.push(syn::parse_quote!(#[serde(untagged)])),
        }
    }
    open.attrs
        .retain(|attribute| !attribute.path().is_ident("derive"));
    Ok(quote!(
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #open
    ))
}

/// One tag makes the union internally tagged, where each value is a name of its variant; all others, and those over JSON types, are
/// tried in order.
fn derived_union(union: &ItemEnum, file: &File) -> Result<proc_macro2::TokenStream> {
    let mut union = union.clone();
    union.variants = std::mem::take(&mut union.variants)
        .into_iter()
        .filter(|variant| variant.ident != "Unknown")
        .collect();
    let untagged =
        quote!(#[derive(serde::Serialize, serde::Deserialize)] #[serde(untagged)] #union);
    if find(file, "Mixed", &union.ident).is_some() {
        return Ok(untagged);
    }
    let shape = find(file, "Union", &union.ident)
        .and_then(shape)
        .ok_or_else(|| format!("{} has no shape", union.ident))?;
    let [tag] = &shape.tags[..] else {
        return Ok(untagged);
    };
    for (index, variant) in union.variants.iter_mut().enumerate() {
        let mut values = shape
            .values
            .iter()
            .filter(|(_, of)| *of == index)
            .map(|(value, _)| value);
        if let Some(first) = values.next() {
            variant
                .attrs
                .push(syn::parse_quote!(#[serde(rename = #first, #(alias = #values),*)]));
        }
    }
    Ok(quote!(#[derive(serde::Serialize, serde::Deserialize)] #[serde(tag = #tag)] #union))
}

/// Leaves out what an inherent implementation does with `extra`, unknown variants and the texts of enums.
fn inherent(block: &ItemImpl) -> proc_macro2::TokenStream {
    let mut block = block.clone();
    block.items.retain(
        |item| !matches!(item, ImplItem::Fn(method) if ["as_str", "set_null", "tag"].iter().any(|name| method.sig.ident == name)),
    );
    for item in &mut block.items {
        let ImplItem::Fn(method) = item else {
            continue;
        };
        method
            .block
            .stmts
            .retain(|statement| !mentions(statement, "extra"));
        for statement in &mut method.block.stmts {
            if let Stmt::Expr(Expr::Match(choice), _) = statement {
                choice.arms.retain(|arm| !mentions(&arm.pat, "Unknown"));
            }
        }
    }
    block.into_token_stream()
}

/// What a union's `SHAPE` says.
struct Shape {
    tags: Vec<LitStr>,
    values: Vec<(LitStr, usize)>,
}

fn shape(block: &ItemImpl) -> Option<Shape> {
    let constant = block.items.iter().find_map(|item| match item {
        ImplItem::Const(constant) => Some(&constant.expr),
        _ => None,
    })?;
    let Expr::Struct(shape) = pointee(constant) else {
        return None;
    };
    let list = |name: &str| {
        let field = shape
            .fields
            .iter()
            .find(|field| field.member.to_token_stream().to_string() == name)?;
        match pointee(&field.expr) {
            Expr::Array(array) => Some(array.elems.iter()),
            _ => None,
        }
    };
    let value = |pair: &Expr| match pair {
        Expr::Tuple(pair) => match (pair.elems.first(), pair.elems.last()) {
            (
                Some(text),
                Some(Expr::Lit(syn::ExprLit {
                    lit: Lit::Int(index),
                    ..
                })),
            ) => Some((string(text)?, index.base10_parse().ok()?)),
            _ => None,
        },
        _ => None,
    };
    Some(Shape {
        tags: list("tags")?.map(string).collect::<Option<_>>()?,
        values: list("values")?.map(value).collect::<Option<_>>()?,
    })
}

fn pointee(expression: &Expr) -> &Expr {
    match expression {
        Expr::Reference(reference) => &reference.expr,
        other => other,
    }
}

fn string(expression: &Expr) -> Option<LitStr> {
    match expression {
        Expr::Lit(syn::ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.clone()),
        // How long arms are printed.
        Expr::Block(block) => match block.block.stmts.first() {
            Some(Stmt::Expr(inner, _)) => string(inner),
            _ => None,
        },
        _ => None,
    }
}

/// Returns the keys that a struct's `decode` names.
fn keys(block: &ItemImpl) -> Option<Punctuated<LitStr, Token![,]>> {
    let decode = method(block, "decode")?;
    let Some(Stmt::Expr(Expr::MethodCall(call), _)) = decode.block.stmts.first() else {
        return None;
    };
    match call.args.last()? {
        Expr::Macro(keys) => keys.mac.parse_body_with(Punctuated::parse_terminated).ok(),
        _ => None,
    }
}

/// Returns the arms of a method that is one `match`.
fn arms(method: &ImplItemFn) -> &[Arm] {
    match method.block.stmts.first() {
        Some(Stmt::Expr(Expr::Match(choice), _)) => &choice.arms,
        _ => &[],
    }
}

fn method<'a>(block: &'a ItemImpl, name: &str) -> Option<&'a ImplItemFn> {
    block.items.iter().find_map(|item| match item {
        ImplItem::Fn(method) if method.sig.ident == name => Some(method),
        _ => None,
    })
}

/// Returns the implementation of a trait for a type.
fn find<'a>(file: &'a File, of: &str, ty: &syn::Ident) -> Option<&'a ItemImpl> {
    file.items.iter().find_map(|item| match item {
        Item::Impl(block)
            if implements(item, of)
                && block.self_ty.to_token_stream().to_string() == *ty.to_string() =>
        {
            Some(block)
        }
        _ => None,
    })
}

fn inherent_of<'a>(file: &'a File, ty: &syn::Ident) -> Option<&'a ItemImpl> {
    file.items.iter().find_map(|item| match item {
        Item::Impl(block)
            if block.trait_.is_none()
                && block.self_ty.to_token_stream().to_string() == *ty.to_string() =>
        {
            Some(block)
        }
        _ => None,
    })
}

fn implements(item: &Item, name: &str) -> bool {
    match item {
        Item::Impl(block) => block
            .trait_
            .iter()
            .any(|(path, _)| path.segments.last().is_some_and(|last| last.ident == name)),
        _ => false,
    }
}

fn is_conversion(block: &ItemImpl) -> bool {
    let from = format_ident!("From");
    block
        .trait_
        .iter()
        .any(|(path, _)| path.segments.last().is_some_and(|last| last.ident == from))
}

/// Returns whether the item is a `use crate::MODULE::…`.
fn is_use_of(item: &Item, module: &str) -> bool {
    let Item::Use(item) = item else {
        return false;
    };
    let path = item.tree.to_token_stream().to_string();
    path.starts_with(&format!("crate :: {module} ::"))
}

fn mentions(tokens: &impl ToTokens, name: &str) -> bool {
    fn any(tokens: proc_macro2::TokenStream, name: &str) -> bool {
        tokens.into_iter().any(|token| match token {
            proc_macro2::TokenTree::Ident(ident) => ident == name,
            proc_macro2::TokenTree::Group(group) => any(group.stream(), name),
            _ => false,
        })
    }
    any(tokens.to_token_stream(), name)
}
