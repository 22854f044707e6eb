//! The public items of a machine-written file.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Fields, FnArg, ImplItem, Item, ReturnType, Visibility};

/// The items of one file.
#[derive(Debug, Default)]
pub(crate) struct Part {
    pub(super) items: Vec<(String, String)>,
    pub(super) aliases: Vec<(String, String)>,
    pub(super) text: u64,
}

/// Reads one file: its path below `src/generated` and its text as tokens.
pub(crate) fn part(path: &str, tokens: TokenStream) -> Result<Part, syn::Error> {
    let mut part = Part {
        text: fingerprint(hash(0, path), tokens.clone()),
        ..Part::default()
    };
    let Some(module) = path.strip_suffix(".rs").filter(|m| !m.ends_with("/mod")) else {
        return Ok(part);
    };
    let file = match module.split_once('/') {
        Some(("types", _)) => Reading {
            prefix: "types::@".to_owned(),
            types: true,
        },
        Some(("api", family)) => Reading {
            prefix: format!("api::{family}::"),
            types: false,
        },
        _ => return Ok(part),
    };
    for item in &syn::parse2::<syn::File>(tokens)?.items {
        file.item(item, &mut part);
    }
    Ok(part)
}

struct Reading {
    prefix: String,
    /// Whether plain capitalised names are generated types, as they are where those are imported.
    types: bool,
}

impl Reading {
    fn item(&self, item: &Item, part: &mut Part) {
        let prefix = &self.prefix;
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let name = format!("{prefix}{}", item.ident);
                for field in public_fields(&item.fields) {
                    let ident = field.ident.as_ref().map(ToString::to_string);
                    let key = format!("{name}.{}", ident.unwrap_or_default());
                    part.items.push((key, self.text(&field.ty)));
                }
                part.items.push((name, "struct".to_owned()));
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let name = format!("{prefix}{}", item.ident);
                for variant in &item.variants {
                    let key = format!("{name}.{}", variant.ident);
                    part.items.push((key, self.text(&variant.fields)));
                }
                part.items.push((name, "enum".to_owned()));
            }
            Item::Type(item) if is_public(&item.vis) => {
                let target = self.text(&item.ty);
                let name = item.ident.to_string();
                part.items
                    .push((format!("{prefix}{name}"), format!("type {target}")));
                part.aliases.push((name, target));
            }
            Item::Static(item) if is_public(&item.vis) => {
                let key = format!("{prefix}{}", item.ident);
                part.items.push((key, self.text(&item.ty)));
            }
            Item::Impl(item) => self.implementation(item, part),
            _ => {}
        }
    }

    fn implementation(&self, item: &syn::ItemImpl, part: &mut Part) {
        let own = self.owner(&item.self_ty);
        if let Some((path, _)) = &item.trait_ {
            let name = path.segments.last().map(|last| last.ident.to_string());
            match name.as_deref() {
                // How a type is read and written follows from what it is.
                Some("Json" | "OpenEnum" | "Union") | None => {}
                Some("Endpoint") => part.items.push((
                    format!("{own}.Output"),
                    associated(item).map(|ty| self.text(ty)).unwrap_or_default(),
                )),
                Some(_) => part.items.push((
                    format!("{own}.impl {}", self.text(path)),
                    associated(item).map(|ty| self.text(ty)).unwrap_or_default(),
                )),
            }
            return;
        }
        for method in &item.items {
            let ImplItem::Fn(method) = method else {
                continue;
            };
            if !is_public(&method.vis) {
                continue;
            }
            let arguments = method.sig.inputs.iter().map(|input| match input {
                FnArg::Receiver(receiver) => self.text(receiver),
                FnArg::Typed(argument) => self.text(&argument.ty),
            });
            let arguments: Vec<String> = arguments.collect();
            // A call's answer hangs on its marker.
            let output = match &method.sig.output {
                ReturnType::Type(_, ty) if self.types => format!(" -> {}", self.text(ty)),
                _ => String::new(),
            };
            let key = format!("{own}.{}()", method.sig.ident);
            part.items
                .push((key, format!("fn({}){output}", arguments.join(", "))));
        }
    }

    /// Returns the key of what an `impl` is for: a family's methods and a request's setters are its module's.
    fn owner(&self, ty: &syn::Type) -> String {
        let prefix = &self.prefix;
        let syn::Type::Path(path) = ty else {
            return prefix.clone();
        };
        let Some(last) = path.path.segments.last() else {
            return prefix.clone();
        };
        match (&last.arguments, self.types) {
            (syn::PathArguments::AngleBracketed(inner), false) => {
                format!("{prefix}{}", inner.args.to_token_stream())
            }
            _ => format!("{prefix}{}", last.ident),
        }
    }

    /// Returns tokens as text, with the names of generated types marked and the runtime's paths left out.
    fn text(&self, tokens: &impl ToTokens) -> String {
        let mut out = String::new();
        self.write(tokens.to_token_stream(), &mut out);
        out
    }

    fn write(&self, tokens: TokenStream, out: &mut String) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    let name = ident.to_string();
                    let capital = name.starts_with(char::is_uppercase);
                    let marked = self.types || out.ends_with("crate::types::");
                    for path in ["crate::types::", "crate::json::", "std::collections::"] {
                        if out.ends_with(path) {
                            out.truncate(out.len() - path.len());
                        }
                    }
                    if out.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                        out.push(' ');
                    }
                    if capital && marked {
                        out.push('@');
                    }
                    out.push_str(&name);
                }
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        proc_macro2::Delimiter::Parenthesis => ("(", ")"),
                        proc_macro2::Delimiter::Bracket => ("[", "]"),
                        proc_macro2::Delimiter::Brace => ("{", "}"),
                        proc_macro2::Delimiter::None => ("", ""),
                    };
                    out.push_str(open);
                    // Attributes, such as a variant's documentation, are no part of a type.
                    self.write(group.stream(), out);
                    out.push_str(close);
                }
                TokenTree::Punct(punct) => out.push(punct.as_char()),
                TokenTree::Literal(literal) => out.push_str(&literal.to_string()),
            }
        }
    }
}

fn associated(item: &syn::ItemImpl) -> Option<&syn::Type> {
    item.items.iter().find_map(|item| match item {
        ImplItem::Type(ty) => Some(&ty.ty),
        _ => None,
    })
}

fn public_fields(fields: &Fields) -> impl Iterator<Item = &syn::Field> {
    fields.iter().filter(|field| is_public(&field.vis))
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Adds tokens to a number, leaving out documentation.
fn fingerprint(mut number: u64, tokens: TokenStream) -> u64 {
    let mut hash_sign = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let documents = hash_sign && is_documentation(&group);
                hash_sign = false;
                if !documents {
                    number = hash(number, &format!("{:?}", group.delimiter()));
                    number = fingerprint(number, group.stream());
                }
            }
            TokenTree::Punct(punct) => {
                hash_sign = punct.as_char() == '#' || (hash_sign && punct.as_char() == '!');
                if punct.as_char() != '#' {
                    number = hash(number, punct.as_char().encode_utf8(&mut [0; 4]));
                }
            }
            other => {
                hash_sign = false;
                number = hash(number, &other.to_string());
            }
        }
    }
    number
}

fn is_documentation(group: &proc_macro2::Group) -> bool {
    let first = group.stream().into_iter().next();
    matches!(first, Some(TokenTree::Ident(ident)) if ident == "doc")
}

/// FNV-1a: the same on every machine and in every release.
pub(super) fn hash(number: u64, text: &str) -> u64 {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;
    let bytes = text.bytes().chain([0xff]);
    bytes.fold(number ^ OFFSET, |number, byte| {
        (number ^ u64::from(byte)).wrapping_mul(PRIME)
    })
}
