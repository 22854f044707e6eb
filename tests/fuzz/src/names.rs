//! Names that a file has twice: what a compiler would refuse, found without one.

use std::collections::HashSet;

use syn::{Attribute, Fields, ImplItem, Item, Type};

/// Returns the first name that one scope of a file has twice, or why the file is no Rust.
pub(crate) fn repeated(text: &str) -> Option<String> {
    let file = match syn::parse_file(text) {
        Ok(file) => file,
        Err(error) => return Some(format!("nothing, it is no Rust: {error}")),
    };
    let mut scope = Scope::default();
    file.items.iter().find_map(|item| scope.item(item))
}

/// The names of a file: types, values, and the methods of each type.
#[derive(Default)]
struct Scope {
    seen: HashSet<(&'static str, String)>,
}

impl Scope {
    fn add(&mut self, space: &'static str, name: impl ToString) -> Option<String> {
        let name = name.to_string();
        let known = !self.seen.insert((space, name.clone()));
        known.then(|| format!("the {space} {name}"))
    }

    fn item(&mut self, item: &Item) -> Option<String> {
        match item {
            Item::Struct(item) if !conditional(&item.attrs) => self
                .add("type", &item.ident)
                .or_else(|| fields(&item.fields)),
            Item::Enum(item) if !conditional(&item.attrs) => {
                let mut variants = Scope::default();
                self.add("type", &item.ident).or_else(|| {
                    item.variants
                        .iter()
                        .find_map(|variant| variants.add("variant", &variant.ident))
                })
            }
            Item::Type(item) if !conditional(&item.attrs) => self.add("type", &item.ident),
            Item::Mod(item) if !conditional(&item.attrs) => self.add("type", &item.ident),
            Item::Static(item) if !conditional(&item.attrs) => self.add("value", &item.ident),
            Item::Const(item) if !conditional(&item.attrs) && item.ident != "_" => {
                self.add("value", &item.ident)
            }
            Item::Fn(item) if !conditional(&item.attrs) => self.add("value", &item.sig.ident),
            Item::Impl(item) if !conditional(&item.attrs) && item.trait_.is_none() => {
                let of = path(&item.self_ty)?;
                item.items.iter().find_map(|method| match method {
                    ImplItem::Fn(method) if !conditional(&method.attrs) => {
                        self.add("method", format!("{of}::{}", method.sig.ident))
                    }
                    _ => None,
                })
            }
            _ => None,
        }
    }
}

fn fields(fields: &Fields) -> Option<String> {
    let mut scope = Scope::default();
    fields
        .iter()
        .filter_map(|field| field.ident.as_ref())
        .find_map(|name| scope.add("field", name))
}

/// Whether the item is there only under a condition; another may then have its name under the opposite one.
fn conditional(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("cfg"))
}

/// Returns the text of a type that is a path: `Request<ListClusters>`.
fn path(of: &Type) -> Option<String> {
    let Type::Path(path) = of else {
        return None;
    };
    let last = path.path.segments.last()?;
    let arguments = match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => arguments
            .args
            .iter()
            .map(|argument| match argument {
                syn::GenericArgument::Type(of) => self::path(of).unwrap_or_default(),
                _ => String::new(),
            })
            .collect::<Vec<_>>()
            .join(","),
        _ => String::new(),
    };
    Some(format!("{}<{arguments}>", last.ident))
}
