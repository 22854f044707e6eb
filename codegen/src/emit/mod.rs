//! Printing: each file of the crate from the picture, the facts and the names.

mod accessors;
mod arguments;
mod calls;
mod cfg;
mod docs;
mod enums;
mod families;
mod features;
mod mixed;
mod operation_docs;
mod operations;
mod refs;
mod setters;
mod structs;
mod tables;
mod types;
mod unions;
mod waiters;

pub use arguments::Form;
pub(crate) use calls::parameters;
pub(crate) use cfg::feature;
pub(crate) use features::features;
pub(crate) use refs::path;
pub(crate) use waiters::until;

use crate::ir::TypeId;
use crate::picture::Context;
use proc_macro2::{Ident, Span, TokenStream};
use std::collections::BTreeMap;

/// A file to be printed; files do not depend on each other.
pub(crate) enum File<'a> {
    /// The root of the generated tree.
    Root,
    TypeIndex,
    /// The types of one component.
    Types(Vec<&'a TypeId>),
    FamilyIndex,
    /// The operations of one tag.
    Family(&'a str),
    /// The table of all operations.
    Operations,
}

/// Returns every file of the crate with its path below `src/generated`.
pub(crate) fn files(context: Context<'_>) -> Vec<(String, File<'_>)> {
    let mut modules: BTreeMap<&str, Vec<&TypeId>> = BTreeMap::new();
    for id in context.api.types.keys() {
        if let Some(names) = context.names.ty(id) {
            modules.entry(&names.module).or_default().push(id);
        }
    }
    let types = modules.into_iter().map(|(module, ids)| {
        (
            format!("types/{}.rs", module.trim_start_matches("r#")),
            File::Types(ids),
        )
    });
    let families = context.api.tags.iter().filter_map(|tag| {
        let module = &context.names.tag(&tag.name)?.module;
        Some((format!("api/{module}.rs"), File::Family(&tag.name)))
    });
    let indices = [
        ("mod.rs".to_owned(), File::Root),
        ("types/mod.rs".to_owned(), File::TypeIndex),
        ("api/mod.rs".to_owned(), File::FamilyIndex),
        ("operations.rs".to_owned(), File::Operations),
    ];
    indices.into_iter().chain(types).chain(families).collect()
}

/// Returns a file's contents.
pub(crate) fn print(context: Context<'_>, file: &File<'_>) -> TokenStream {
    match file {
        File::Root => tables::root(),
        File::TypeIndex => tables::types(context),
        File::Types(ids) => types::file(context, ids),
        File::FamilyIndex => tables::families(context),
        File::Family(tag) => families::file(context, tag),
        File::Operations => tables::operations(context),
    }
}

/// Returns a name as a token; names are made so that they are identifiers.
fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
